/** Reads and publishes PDFs in a page of Chromium for the benchmark; bundled and served by browser.ts. */
import { assembleBudget, openDisclosure, readFiles } from '../src/core/pipeline.ts'
import { composePaper } from '../src/core/render/paper/compose-paper.ts'
import { renderPdf } from '../src/core/render/pdf/render-pdf.ts'
import { browserEffects } from '../test/runtime/browser-effects.ts'
import type { InputFile } from '../src/core/effects.ts'
import { enlarge } from './larger.ts'
import { typeset } from './published-in-browser.ts'

declare global {
  /** → milliseconds by the clock. */
  var readInBrowser: (name: string) => Promise<number>
  var publishInBrowser: (name: string, times: number) => Promise<{ readonly ms: number; readonly pageCount: number }>
}

const fileOf = async (name: string): Promise<InputFile> => ({ name, bytes: new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer()) })

globalThis.readInBrowser = async (name) => {
  const file = await fileOf(name)
  const started = performance.now()
  assembleBudget(await readFiles([file], browserEffects))
  return performance.now() - started
}

globalThis.publishInBrowser = async (name, times) => {
  const { budget } = await openDisclosure([await fileOf(name)], browserEffects)
  const larger = enlarge(budget, times)
  const started = performance.now()
  const bytes = await renderPdf(composePaper(larger, '2026-01-20'), typeset)
  const ms = performance.now() - started
  const printed = assembleBudget(await readFiles([{ name: 'published.pdf', bytes }], browserEffects))
  return { ms, pageCount: printed.sources[0]?.pages.length ?? 0 }
}
