/** The part of the benchmark that reads the same PDFs, and publishes one budget, in Node and in real Chromium, one after the other in the same run. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { chromiumPath, launch, root, serveFolder } from '../test/web/browser.ts'
import type { Measured } from './build-measured.ts'
import { cpuNow } from './clock.ts'
import { fontFiles } from './published-in-browser.ts'

/** paths: PDF files. published: the one whose budget is published. → the lines of a table, or one that says why there is none. */
export async function benchBrowser(measured: Measured, paths: readonly string[], published: string): Promise<string[]> {
  if (chromiumPath === null) return ['no Chromium on this machine: nothing measured in the browser']
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-bench-browser-'))
  try {
    await fillFolder(folder, [...paths, published])
    const served = await serveFolder(folder)
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(served.address)
      return [...(await compareRuntimes(measured, { page, browser }, paths)), '', ...(await publish(page, nameOf(paths.length), basename(published)))]
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
  await build({ absWorkingDir: root, entryPoints: ['bench/browser-page.ts'], bundle: true, outfile: join(folder, 'page.js'), format: 'esm', target: 'chrome100', platform: 'browser', logLevel: 'error' })
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>')
  copyFileSync(fileURLToPath(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')), join(folder, 'pdfium.wasm'))
  copyFileSync(fileURLToPath(import.meta.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')), join(folder, 'typst.wasm'))
  for (const name of fontFiles) copyFileSync(join(root, 'data/font', name), join(folder, name))
  for (const [index, path] of paths.entries()) copyFileSync(path, join(folder, nameOf(index)))
}

interface Chromium {
  readonly page: Page
  readonly browser: Browser
}

/** Milliseconds of processor time of all pages of the browser since they began; the system counts it in hundredths of a second. */
async function pagesCpu({ browser }: Chromium): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0)
}

const rounds = 4

/** Several times over all documents; the first time only warms both runtimes. */
async function compareRuntimes({ readFiles, assembleBudget, nodeEffects }: Measured, chromium: Chromium, paths: readonly string[]): Promise<string[]> {
  const { page } = chromium
  const sums = { pages: 0, node: 0, nodeWall: 0, browser: 0, browserWall: 0 }
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, path] of paths.entries()) {
      const file = { name: nameOf(index), bytes: new Uint8Array(readFileSync(path)) }
      const node = { cpu: cpuNow(), wall: performance.now() }
      const budget = assembleBudget(await readFiles([file], nodeEffects))
      const nodeTook = { cpu: cpuNow() - node.cpu, wall: performance.now() - node.wall }
      const before = await pagesCpu(chromium)
      const browserWall = await page.evaluate((name) => globalThis.readInBrowser(name), nameOf(index))
      const after = await pagesCpu(chromium)
      if (round === 0) continue
      sums.pages += budget.sources[0]?.pages.length ?? 0
      sums.node += nodeTook.cpu
      sums.nodeWall += nodeTook.wall
      sums.browser += after - before
      sums.browserWall += browserWall
    }
  }
  const perSecond = (ms: number): string => ((sums.pages * 1000) / ms).toFixed(0)
  return formatTable([left('PDF into facts, warm, by runtime'), ...['pages', 'pages/s', 'by the clock', 'against Node'].map(right)], [
    ['Node', String(sums.pages / rounds), perSecond(sums.node), perSecond(sums.nodeWall), '1.00'],
    ['Chromium', String(sums.pages / rounds), perSecond(sums.browser), perSecond(sums.browserWall), (sums.node / sums.browser).toFixed(2)],
  ])
}

/** What is set once is set again much faster, so the budget that warms the typesetter is another one. */
async function publish(page: Page, name: string, title: string): Promise<string[]> {
  await page.evaluate((first) => globalThis.publishInBrowser(first, 1), nameOf(1))
  const { ms, pageCount } = await page.evaluate((own) => globalThis.publishInBrowser(own, 2), name)
  return formatTable([left('PDF published in Chromium, warm'), right('pages'), right('ms by the clock')], [[`${title}, its tables and prose twice`, String(pageCount), ms.toFixed(0)]])
}

const right = (head: string): TextColumn => ({ head, align: 'right' })
const left = (head: string): TextColumn => ({ head, align: 'left' })
