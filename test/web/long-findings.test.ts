/** An audit with more findings than are listed at once: the list shows its beginning and grows as one scrolls. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import type { PrintCell } from '../generate/print.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
// Every amount of the tables is another, so that hardly anything adds up.
let count = 0
const another = (text: string): string => {
  count += 1
  return `${count}${text}`
}
const wrong = JSON.parse(JSON.stringify(family.print(family.plan(7), family.usual)), (_, value: unknown) => (typeof value === 'string' && /^\d+\.\d\d$/.test(value) ? another(value) : value)) as ReturnType<typeof family.print>
const rowCount = 400
// Codes nobody has below those of the table of expenditure, the last with an amount of its own.
const added = (row: PrintCell[]): PrintCell[][] =>
  Array.from({ length: rowCount }, (_, index) => row.map((cell, column) => (column === 0 ? { ...cell, text: '' } : cell.text === '' ? cell : column === 1 ? { ...cell, text: `2${10001 + index}`.padEnd(7, '1') } : column === 2 ? cell : { ...cell, text: index === rowCount - 1 ? '987654.32' : '1.00' })))
for (const { blocks } of wrong.sections) {
  const table = blocks.find((block): block is Extract<typeof block, { kind: 'table' }> => block.kind === 'table' && block.title === '部门预算支出总表')
  const last = table?.rows.at(-1)
  if (table !== undefined && last !== undefined) (table.rows as PrintCell[][]).push(...added([...last]))
}
const bytes = toDocx(wrong)

describe.skipIf(chromiumPath === null)('more findings than are listed at once', () => {
  const app = servedApp()
  let page: Page
  let total = 0

  beforeAll(async () => {
    total = (await openDisclosure([{ name: 'wrong.docx', bytes }], nodeEffects)).audit.findings.length
    page = (await app.open()).page
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'wrong.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    await page.locator('.more-findings').waitFor({ state: 'attached', timeout: 60_000 })
  }, 240_000)

  it('are listed from the first, and all of them as one scrolls', async () => {
    expect(total).toBeGreaterThan(100)
    expect(await page.locator('.finding').count()).toBeLessThan(total)
    for (let tries = 0; tries < 50 && (await page.locator('.more-findings').count()) > 0; tries += 1) {
      await page.locator('.more-findings').evaluate((end) => end.scrollIntoView()).catch(() => undefined)
      await page.waitForTimeout(50)
    }
    expect(await page.locator('.finding').count()).toBe(total)
  }, 60_000)

  it('stand beside tables that are drawn from their beginning, and further where one looks', async () => {
    const rows = page.locator('.flow-table tr')
    const drawn = await rows.count()
    expect(await page.locator('.more-rows').count()).toBe(1)
    await page.locator('.page-scroll').focus()
    await page.keyboard.press('/')
    await page.keyboard.type('987654.32')
    await page.locator('.flow-cell.is-match-now').waitFor()
    expect(await page.locator('.flow-cell.is-match-now').first().isVisible()).toBe(true)
    expect(await rows.count()).toBeGreaterThan(drawn + rowCount / 2)
  }, 60_000)
})
