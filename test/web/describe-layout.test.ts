/** A document under titles nobody knows, in the app: a person describes its layout by keyboard, and from then on it is read. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatedFamilies } from '../generate/families.ts'
import type { PrintBlock, PrintDocument } from '../generate/print.ts'
import { formOf } from '../generate/unknown-layout.ts'
import { toWorkbook } from '../generate/workbook.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

/** One table under words of its own, and one of its heads renamed. */
const title = '年度出项计划乙表'
const strangeHead = '专门用途'

function strange(document: PrintDocument): PrintDocument {
  const rename = (block: PrintBlock): PrintBlock =>
    block.kind === 'table' && formOf(block) === 'expenditureSummary' ? { ...block, title, head: block.head.map((cells) => cells.map((cell) => ({ ...cell, text: cell.text === '项目支出' ? strangeHead : cell.text }))) } : block
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'contents').map(rename) })) }
}

async function strangeWorkbook(): Promise<Buffer> {
  const family = generatedFamilies.find(({ name }) => name === 'shanghai-district-budget')
  if (family === undefined) throw new Error('no such family')
  return Buffer.from(await toWorkbook(strange(family.print(family.plan(11), { ...family.usual, codeColumns: 'one' }))))
}

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const projectCell = '[data-figure="expenditureSummary/main/total/project"]'

async function focusByTab(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${selector} is not reached by Tab`)
}

/** The arrow keys go through a closed list. */
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await focusByTab(page, selector)
  const current = (): Promise<string> => page.locator(selector).first().inputValue()
  await page.keyboard.press('Home')
  for (let presses = 0; presses < 40 && (await current()) !== value; presses += 1) await page.keyboard.press('ArrowDown')
  expect(await current()).toBe(value)
}

describe.skipIf(chromiumPath === null)('describing a layout', () => {
  const app = servedApp()
  let buffer: Buffer

  beforeAll(async () => {
    buffer = await strangeWorkbook()
  }, 180_000)

  it('goes by keyboard from an unread table to a file with which it is read', async () => {
    const { page, context, errors } = await app.open()
    await reviewReady(page)
    await page.locator('.file-field').first().setInputFiles({ name: 'strange.xlsx', mimeType, buffer })
    await page.waitForSelector('.open-layout')
    await page.keyboard.press('l')
    await page.waitForSelector('.layout-table')
    expect(await page.locator('.layout-table h3').first().innerText()).toContain(title)

    await choose(page, '.layout-choice select', 'expenditureSummary')
    const strangeColumn = `.layout-columns select[aria-label*="${strangeHead}"]`
    await page.waitForSelector(strangeColumn)
    await page.keyboard.press('Tab')
    await choose(page, strangeColumn, 'main/project')
    await page.waitForSelector('.layout-outcome .mark-proven')

    await focusByTab(page, '.layout-foot .secondary')
    const saving = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    const saved = readFileSync(await (await saving).path())
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.layout-pane', { state: 'detached' })
    await reviewReady(page)
    expect(await isRead(page)).toBe(true)
    expect(errors).toEqual([])
    await context.close()

    // Another browser knows nothing of it until the file is opened there.
    const other = await app.open()
    await reviewReady(other.page)
    await other.page.locator('.file-field').first().setInputFiles({ name: 'strange.xlsx', mimeType, buffer })
    await other.page.waitForSelector('.open-layout')
    await other.page.locator('.file-field').first().setInputFiles({ name: 'layout.json', mimeType: 'application/json', buffer: saved })
    await other.page.waitForSelector('.open-layout', { state: 'detached' })
    await reviewReady(other.page)
    expect(await isRead(other.page)).toBe(true)
    await other.page.locator('.file-field').first().setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await other.page.waitForSelector('.notice.is-shown button')
    expect(await other.page.locator('.notice').innerText()).toContain('broken.json')
    await other.context.close()
  }, 90_000)
})

/** The table stands among the forms, with the column that a person named. */
async function isRead(page: Page): Promise<boolean> {
  await page.keyboard.press('2')
  await page.locator('.form-list button', { hasText: title }).click()
  return (await page.locator(projectCell).innerText()) !== ''
}
