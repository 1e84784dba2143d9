/** How a form of 5,000 codes feels in the app: from a key to what is painted, scrolling, a pasted column, and taking it back. In Chromium, by the clock. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { writeDraftFile } from '../src/core/draft-file.ts'
import type { DraftStep } from '../src/core/model/draft.ts'
import { formatTable, type TextColumn } from '../src/cli/text-table.ts'
import { chromiumPath, ensureBuilt, launch, openPage, reviewReady, root, serveFolder } from '../test/web/browser.ts'

const rowCount = 5000
const codes = Array.from({ length: rowCount }, (_, index) => {
  const part = (value: number): string => String(value + 1).padStart(2, '0')
  return `2${part(Math.floor(index / 900))}${part(Math.floor((index % 900) / 30))}${part(index % 30)}`
})
const cellOf = (code: string): string => `expenditureSummary/main/${code}/basic`

/** An empty budget with a row for each code. */
function longDraft(): Uint8Array {
  const rows = codes.map((key) => ({ kind: 'rowAdded' as const, form: 'expenditureSummary' as const, panel: 'main', key, label: `科目${key}` }))
  const steps: DraftStep[] = [{ kind: 'narrativeFrom', from: 'template' }, { kind: 'taken', name: '', rows, figures: [], left: [] }]
  return writeDraftFile({ id: 'bench-of-long-forms', files: [], steps, blank: { familyId: 'hebei-county-2025', department: '某局', year: 2026 } })
}

export async function benchPreparing(): Promise<string[]> {
  if (chromiumPath === null) return ['no Chromium, so preparing in the app is not measured']
  await ensureBuilt()
  const served = await serveFolder(join(root, 'dist/web'))
  const browser = await launch()
  try {
    const { page, context } = await openPage(browser, served.address, { width: 1366, height: 768 })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    return formatTable([{ head: `preparing, a form of ${rowCount} codes, Chromium`, align: 'left' }, right('ms'), right('worst ms')], await measure(page))
  } finally {
    await browser.close()
    await served.close()
  }
}

const right = (head: string): TextColumn => ({ head, align: 'right' })

async function measure(page: Page): Promise<string[][]> {
  await reviewReady(page)
  const openMs = await clocked(async () => {
    await page.locator('input[type=file]').first().setInputFiles({ name: 'long.mingzhang', mimeType: 'application/octet-stream', buffer: Buffer.from(longDraft()) })
    await page.locator('.draft-tools').waitFor({ timeout: 120_000 })
  })
  await page.locator('.rooms button', { hasText: '支出总表' }).first().click()
  const [first = '', second = '', third = '', fourth = ''] = codes.map(cellOf)
  await field(page, first).waitFor({ timeout: 60_000 })
  const digits = await typeDigits(page, first, 12)
  const entered = await settled(page, second, '1', '1.00')
  const scrolls = await scrollThrough(page)
  const pasteMs = await paste(page, first)
  const afterPaste = await typeDigits(page, third, 12)
  const oneMore = await settled(page, fourth, '7', '7.00')
  await page.keyboard.press('Control+z')
  await shows(page, fourth, '4.25')
  const undoMs = await clocked(async () => {
    await page.keyboard.press('Control+z')
    await shows(page, second, '1.00')
  })
  const row = (name: string, ...all: readonly number[]): string[] => [name, middleOf(all).toFixed(0), Math.max(...all).toFixed(0)]
  return [
    row('opened, with its totals planned', openMs), row('a key to its paint, empty', ...digits), row('Enter to the figure kept, empty', entered), row('a screen of scrolling to its paint', ...scrolls),
    row(`${rowCount} rows pasted, to their totals`, pasteMs), row('a key to its paint, filled', ...afterPaste), row('Enter to the figure kept, filled', oneMore), row('the paste taken back', undoMs),
  ]
}

async function clocked(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const field = (page: Page, id: string) => page.locator(`input[data-cell="${id}"]`)

async function shows(page: Page, id: string, text: string): Promise<void> {
  await page.waitForFunction(([cell, wanted]) => document.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`)?.value === wanted, [id, text] as const, { timeout: 120_000 })
}

/** Each digit from the event of its key to the frame after it. */
async function typeDigits(page: Page, id: string, count: number): Promise<number[]> {
  await field(page, id).click()
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { keyTimes: times })
    document.addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => requestAnimationFrame((at) => times.push(at - timeStamp))), { capture: true })
  })
  for (let index = 0; index < count; index += 1) {
    await page.keyboard.press(String(index % 10))
    await page.waitForTimeout(60)
  }
  const times = await page.evaluate(() => (window as unknown as { readonly keyTimes: readonly number[] }).keyTimes)
  await page.keyboard.press('Escape')
  return [...times].slice(0, count)
}

/** A figure typed and kept: shown as printed, and every total made anew. */
async function settled(page: Page, id: string, typed: string, printed: string): Promise<number> {
  await field(page, id).click()
  await page.keyboard.type(typed)
  return clocked(async () => {
    await page.keyboard.press('Enter')
    await shows(page, id, printed)
  })
}

/** Screen by screen, each to the frame in which it is drawn. */
function scrollThrough(page: Page): Promise<number[]> {
  return page.locator('.draft-grid').evaluate(async (grid) => {
    const times: number[] = []
    for (let at = 0; at < 20; at += 1) {
      const start = performance.now()
      grid.scrollTo(0, grid.scrollTop + grid.clientHeight * 7)
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
      times.push(performance.now() - start)
    }
    grid.scrollTo(0, 0)
    return times
  })
}

async function paste(page: Page, first: string): Promise<number> {
  await field(page, first).click()
  // Parents stand between the codes; a spreadsheet copies them empty.
  const lines = await page.evaluate(() => Number.parseInt(document.querySelector('.draft-grid')?.getAttribute('aria-rowcount') ?? '0', 10))
  await page.evaluate((text) => navigator.clipboard.writeText(text), Array.from({ length: lines - 5 }, (_, index) => `${index + 1}.25`).join('\n'))
  return clocked(async () => {
    await page.keyboard.press('Control+v')
    await shows(page, first, '1.25')
  })
}

function middleOf(all: readonly number[]): number {
  return [...all].sort((left, one) => left - one)[Math.floor(all.length / 2)] ?? 0
}
