/**
 * A finance clerk makes the next budget of a real department from last year's, with real keys and a real clipboard, to a release that verifies.
 * The sample is nobody's to pass on, so this runs only where it lies beside the repository; the same walk on a generated document always runs.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import type { Cell, Form } from '../../src/core/model/form.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { chromiumPath, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const folder = process.env['MINGZHANG_SAMPLES'] ?? join(root, '../shared/samples')
const path = join(folder, 'nangong-2025-budget.txt')

describe.skipIf(chromiumPath === null || !existsSync(path))('the next budget of a real department', () => {
  const app = servedApp()
  let page: Page
  let last: Budget

  beforeAll(async () => {
    const opened = await app.open()
    page = opened.page
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    last = (await openDisclosure([{ name: 'last.txt', bytes: readFileSync(path) }], nodeEffects)).budget
  }, 240_000)

  const room = (name: string): Promise<void> => page.locator('.rooms button', { hasText: name }).first().click()
  const field = (id: string) => page.locator(`input[data-cell="${id}"]`)
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('Control+v')
  }
  const typedCells = ({ cells }: Form): readonly Cell[] => {
    const { computations } = layDraft(last, [])
    return cells.filter(({ id, amount, path: { column } }) => amount !== null && column !== 'priorYear' && !computations.has(id))
  }

  it('begins from last year’s file, and says nothing of a year nobody has filled in', async () => {
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'last.txt', mimeType: 'text/plain', buffer: readFileSync(path) })
    await page.waitForFunction(() => document.querySelector('.document-open[aria-current="true"]')?.getAttribute('title')?.includes('last.txt') === true, undefined, { timeout: 30_000 })
    await reviewReady(page)
    await page.getByRole('button', { name: '编制', exact: true }).click()
    await page.getByRole('button', { name: /编制下一年/ }).click()
    await page.locator('.draft-tools').waitFor({ timeout: 30_000 })
    await room('情况说明')
    expect(await page.locator('.figure-open').count()).toBeGreaterThan(5)
  }, 60_000)

  it('takes a table as a spreadsheet copies it, in one go; totals in it stay computed', async () => {
    const form = last.forms.find(({ id }) => id === 'expenditureSummary')
    const rows = form?.rows.map(({ key }) => form.columns.map(({ id }) => form.cells.find(({ path }) => path.row === key && path.column === id)?.text ?? '')) ?? []
    await room('支出总表')
    await page.locator('input[data-cell^="expenditureSummary/main/"]').first().click()
    await page.evaluate(async (copied) => {
      const table = `<table>${copied.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`
      const plain = copied.map((row) => `${row.join('\t')}\r\n`).join('')
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([table], { type: 'text/html' }), 'text/plain': new Blob([plain], { type: 'text/plain' }) })])
    }, rows)
    await page.keyboard.press('Control+v')
    const printed = (id: string): string => form?.cells.find((cell) => cell.id === id)?.text ?? ''
    for (const column of ['total', 'basic', 'project']) {
      await page.waitForFunction(([cell, wanted]) => document.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`)?.value.replaceAll(',', '') === wanted, [`expenditureSummary/main/total/${column}`, printed(`expenditureSummary/main/total/${column}`)] as const)
    }
    expect(await page.locator('.draft-grid .is-overridden').count()).toBe(0)
  })

  it('takes the tables over the clipboard, figure by figure where it computes nothing', async () => {
    for (const [index, form] of last.forms.entries()) {
      const cells = typedCells(form)
      if (cells.length === 0) continue
      await page.locator('.rooms button').nth(index).click()
      for (const { id, text } of cells) {
        for (let tries = 0; tries < 40 && (await field(id).count()) === 0; tries += 1) {
          await page.locator('.draft-grid').evaluate((grid, first) => grid.scrollTo(0, first ? 0 : grid.scrollTop + grid.clientHeight / 2), tries === 0)
          await page.waitForTimeout(30)
        }
        await field(id).click()
        await paste(text)
      }
    }
    await page.getByText('已存在本机').waitFor()
  }, 90_000)

  it('tells projects and the prose as last year’s print did, and says what nobody could tell', async () => {
    await room('项目')
    for (const [index, { budget, spendPlan }] of last.projects.entries()) {
      await page.locator('.project-head').nth(index).click()
      if (budget?.amount != null) {
        await page.locator('.project-form').getByLabel(/^预算数/).fill(budget.text)
        await page.keyboard.press('Tab')
      }
      for (const { checkpoint, percent } of spendPlan) {
        if (percent === null) continue
        await page.locator('.project-form fieldset').getByLabel(checkpoint, { exact: true }).fill(String(percent.digits / 10n ** BigInt(percent.decimals)))
        await page.keyboard.press('Tab')
      }
      await page.locator('.project-head').nth(index).click()
    }
    await room('情况说明')
    expect(await page.locator('.figure-open').count()).toBe(0)
  }, 60_000)

  it('asks what a figure is that is typed into the prose, and is told by the keyboard alone', async () => {
    const sentence = page.locator('.sentence-text', { hasText: /2026年预算收支安排/ }).first()
    await sentence.focus()
    await page.keyboard.press('Enter')
    await page.locator('.bound-field').waitFor()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('基本支出共814.25万元，')
    await page.getByText('“814.25万元”是哪个数？').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.figure-choices') !== null)).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('.bound-field .bound-figure', { hasText: '814.25' }).waitFor()
    // Told, and the hands are back where they were.
    expect(await page.evaluate(() => document.activeElement?.classList.contains('bound-field'))).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('.sentence-text', { hasText: '基本支出共814.25万元，' }).locator('.figure-bound', { hasText: '814.25万元' }).waitFor()
  }, 60_000)

  it('publishes a release that verifies and holds every figure', async () => {
    await page.waitForFunction(() => document.querySelector('.draft-tools .primary')?.hasAttribute('disabled') === false, undefined, { timeout: 30_000 })
    await page.locator('.draft-tools').getByRole('button', { name: '公开' }).click()
    for (const reason of await page.locator('.publish-gate textarea').all()) await reason.fill('与业务科室逐条核对过')
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), page.getByRole('button', { name: '记下依据并公开' }).click()])
    const released = Object.entries(unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))).map(([name, bytes]) => ({ name, bytes }))
    const verified = await verifyRelease(released, nodeEffects)
    expect(verified?.files.every(({ state }) => state === 'same')).toBe(true)
    const { budget } = await openDisclosure(released.filter(({ name }) => name.endsWith('.docx')), nodeEffects)
    const amounts = (of: Budget): string[] => listFacts(of).filter(({ column }) => column !== 'priorYear').map(({ id, amountYuan }) => `${id} ${amountYuan}`).sort()
    // Last year's totals were of figures before they were rounded; this year's are sums of what is printed.
    const figures = last.forms.flatMap(typedCells).map(({ id, text, unit }) => ({ cell: id, text, unit }))
    expect(amounts(budget)).toEqual(amounts({ ...last, forms: layDraft(last, [{ kind: 'figures', figures }]).forms }))
  }, 180_000)
})
