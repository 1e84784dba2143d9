/** The part of the benchmark that reads the same PDFs in Node and in real Chromium, one after the other in the same run. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { formatTable } from '../src/cli/text-table.ts'
import { chromiumPath, launch, root, serveFolder } from '../test/web/browser.ts'
import { timeReading } from './time-reading.ts'

/** paths: PDF files. → the lines of a table, or one that says why there is none. */
export async function benchBrowser(paths: readonly string[]): Promise<string[]> {
  if (chromiumPath === null) return ['no Chromium on this machine: reading in the browser not measured']
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-browser-'))
  try {
    await fillFolder(folder, paths)
    const served = await serveFolder(folder)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(served.address)
      return await compareRuntimes(page, paths)
    } finally {
      await browser.close()
      await served.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const nameOf = (index: number): string => `${index}.pdf`

async function fillFolder(folder: string, paths: readonly string[]): Promise<void> {
  await build({ absWorkingDir: root, entryPoints: ['bench/browser-page.ts'], bundle: true, outfile: join(folder, 'page.js'), format: 'iife', target: 'chrome100', platform: 'browser', logLevel: 'error' })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script src="/page.js"></script>')
  copyFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')), join(folder, 'pdfium.wasm'))
  for (const [index, path] of paths.entries()) copyFileSync(path, join(folder, nameOf(index)))
}

/** Twice over all documents; the first time only warms both runtimes. */
async function compareRuntimes(page: Page, paths: readonly string[]): Promise<string[]> {
  let sums = { pageCount: 0, nodeMs: 0, browserMs: 0 }
  for (const _round of ['warm', 'measured']) {
    sums = { pageCount: 0, nodeMs: 0, browserMs: 0 }
    for (const [index, path] of paths.entries()) {
      const here = await timeReading({ name: nameOf(index), bytes: new Uint8Array(readFileSync(path)) }, nodeEffects)
      const there = await page.evaluate((name) => globalThis.timeInBrowser(name), nameOf(index))
      sums = { pageCount: sums.pageCount + here.pageCount, nodeMs: sums.nodeMs + here.ms, browserMs: sums.browserMs + there.ms }
    }
  }
  const { pageCount, nodeMs, browserMs } = sums
  const speed = (ms: number): string => ((pageCount * 1000) / ms).toFixed(0)
  return formatTable(
    [{ head: 'PDF into facts, warm, by runtime', align: 'left' }, { head: 'pages', align: 'right' }, { head: 'pages/s', align: 'right' }, { head: 'against Node', align: 'right' }],
    [['Node', String(pageCount), speed(nodeMs), '1.00'], ['Chromium', String(pageCount), speed(browserMs), (nodeMs / browserMs).toFixed(2)]],
  )
}
