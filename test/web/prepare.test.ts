/**
 * A person who knows a spreadsheet makes this year's budget from last year's, with real keys and a real clipboard: types, pastes, fills, takes
 * back, closes the tab and goes on, mails the draft, works in two tabs, publishes; every total follows, and nothing is lost.
 */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { foldSteps } from '../../src/core/model/draft.ts'
import { cellsById, type Cell } from '../../src/core/model/form.ts'
import { formatAmount } from '../../src/core/money.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { layDraft } from '../../src/core/prepare/draft-tables.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
// To the fen: figures rounded one by one add up to other totals than those printed.
const bytes = toDocx(family.print(family.plan(7), { ...family.usual, amounts: { ...family.usual.amounts, unit: 'yuan', decimals: 2 } }))
const file = { name: 'last.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }

const total = 'expenditureSummary/main/total/total'

describe.skipIf(chromiumPath === null)('preparing in the app', () => {
  const app = servedApp()
  let context: BrowserContext
  let page: Page
  let last: Budget

  beforeAll(async () => {
    const opened = await app.open()
    page = opened.page
    context = opened.context
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    last = (await openDisclosure([{ name: 'last.docx', bytes }], nodeEffects)).budget
    await begin(page)
  }, 240_000)

  const begin = async (on: Page): Promise<void> => {
    await reviewReady(on)
    await on.locator('input[type=file]').first().setInputFiles(file)
    await on.getByText('last.docx').first().waitFor()
    await on.waitForFunction(() => document.querySelector('.document-open[aria-current="true"]')?.textContent?.includes('last.docx') === true)
    await reviewReady(on)
    await on.getByRole('button', { name: '编制', exact: true }).click()
    await on.getByRole('button', { name: /编制下一年/ }).click()
    await on.locator('.draft-tools').waitFor({ timeout: 30_000 })
  }
  /** On with the budget in work that this browser keeps. */
  const resume = async (on: Page): Promise<void> => {
    await on.getByRole('button', { name: '编制', exact: true }).click()
    await on.locator('.menu-list').getByRole('button', { name: /2026/ }).click()
    await on.locator('.draft-tools').waitFor({ timeout: 30_000 })
  }
  const room = (on: Page, name: string): Promise<void> => on.locator('.rooms button', { hasText: name }).first().click()
  const field = (on: Page, id: string) => on.locator(`input[data-cell="${id}"]`)
  const shows = async (on: Page, id: string, text: string): Promise<void> => {
    await on.waitForFunction(([cell, wanted]) => document.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`)?.value === wanted, [id, text] as const, { timeout: 10_000 })
  }
  const saved = (on: Page): Promise<void> => on.getByText('已存在本机').waitFor({ timeout: 10_000 })
  const totalText = (): string => {
    const amount = cellsById(last.forms).get(total)?.amount
    return amount == null ? '' : formatAmount(amount, 'yuan')
  }
  const item = (column: string): string => {
    const { computations } = layDraft(last, [])
    const found = last.forms.find(({ id }) => id === 'expenditureSummary')?.cells.find(({ id, path, amount }) => amount !== null && path.column === column && path.row.length === 7 && !computations.has(id))
    if (found === undefined) throw new Error(`no figure to type in ${column}`)
    return found.id
  }

  it('takes typed figures into every total, and takes them back', async () => {
    await room(page, '支出总表')
    await field(page, item('basic')).click()
    await page.keyboard.type('12.50')
    await page.keyboard.press('Enter')
    await shows(page, total, '12.50')
    await page.keyboard.press('Control+z')
    await shows(page, total, '')
    await page.keyboard.press('Control+y')
    await shows(page, total, '12.50')
  })

  it('replaces a figure that is clicked and typed over', async () => {
    await field(page, item('basic')).click()
    await page.keyboard.type('13.75')
    await page.keyboard.press('Enter')
    await shows(page, total, '13.75')
    await page.keyboard.press('Control+z')
    await shows(page, total, '12.50')
    await field(page, item('basic')).click()
    await page.keyboard.press('Enter')
  })

  it('moves on from what is computed to what is to be typed', async () => {
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))
    expect(layDraft(last, []).computations.has(at ?? '')).toBe(false)
  })

  it('shows the same to the fen in another unit', async () => {
    await page.getByRole('button', { name: '万元', exact: true }).click()
    await shows(page, total, '0.001250')
    await page.getByRole('button', { name: '元', exact: true }).click()
    await shows(page, total, '12.50')
  })

  it('keeps a figure typed over a total, says what it should be, and computes it again when emptied', async () => {
    await field(page, total).click()
    await page.keyboard.type('13')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await shows(page, total, '13.00')
    await page.getByText('按分项应为 12.50').waitFor()
    await page.keyboard.press('Delete')
    await shows(page, total, '12.50')
  })

  it('adds a row by a word of its name, with the codes above it', async () => {
    await page.getByRole('button', { name: /添加一行/ }).first().click()
    await page.keyboard.type('2299999')
    await page.getByRole('option', { name: /2299999/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell')?.startsWith('expenditureSummary/main/2299999/') === true)
    await page.keyboard.type('1.5')
    await page.keyboard.press('Enter')
    await shows(page, 'expenditureSummary/main/229/total', '1.50')
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByRole('button', { name: '撤销' }).click()
    await field(page, 'expenditureSummary/main/229/total').waitFor({ state: 'detached' })
  })

  it('pastes whole tables from a spreadsheet', async () => {
    const { computations } = layDraft(last, [])
    for (const { id, title, cells } of last.forms) {
      const typed = cells.filter(({ id: cell, amount, path }) => amount !== null && !computations.has(cell) && path.column !== 'priorYear')
      if (typed.length === 0) continue
      await page.locator('.rooms button').nth(last.forms.findIndex((form) => form.id === id)).click()
      await page.getByRole('heading', { name: title.replace(/\d{4}/, (year) => String(Number.parseInt(year, 10) + 1)) }).waitFor()
      for (const column of new Set(typed.map(({ path }) => `${path.panel}/${path.column}`))) await pasteColumn(page, typed.filter(({ path }) => `${path.panel}/${path.column}` === column))
    }
    await saved(page)
  }, 120_000)

  /** Scrolls until the figure is in sight: the grid draws no others. */
  const reach = async (on: Page, id: string): Promise<void> => {
    const grid = on.locator('.draft-grid')
    await grid.evaluate((element) => element.scrollTo(0, 0))
    for (let tries = 0; tries < 40 && (await field(on, id).count()) === 0; tries += 1) {
      await grid.evaluate((element) => element.scrollBy(0, element.clientHeight / 2))
      await on.waitForTimeout(30)
    }
    await field(on, id).click()
  }

  /** One figure after the other over the clipboard. */
  const pasteColumn = async (on: Page, cells: readonly Cell[]): Promise<void> => {
    for (const { id, text } of cells) {
      await reach(on, id)
      await on.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await on.keyboard.press('Control+v')
    }
  }

  it('has every figure of the year then, none of them typed twice', async () => {
    await page.getByRole('button', { name: '看成品' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载草稿' }).click()])
    expect(download.suggestedFilename()).toMatch(/\.mingzhang$/)
    const parts = unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))
    expect(Object.keys(parts)).toEqual(['draft.json', 'last/1'])
    const { steps } = JSON.parse(Buffer.from(parts['draft.json'] ?? []).toString('utf8')) as { steps: never[] }
    const made = cellsById(layDraft(last, foldSteps(steps).edits).forms)
    const wrong = last.forms.flatMap(({ cells }) => cells).filter(({ id, amount, path }) => amount !== null && path.column !== 'priorYear' && made.get(id)?.amount?.fen !== amount.fen)
    expect(wrong.map(({ id, text }) => `${id} ${text} ${made.get(id)?.text}`)).toEqual([])
  })

  it('goes on where it was after the tab was closed', async () => {
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.goto(app.address())
    await resume(page)
    await room(page, '支出总表')
    await shows(page, total, totalText())
  })

  it('keeps what two tabs do', async () => {
    const other = await context.newPage()
    await other.goto(app.address())
    await resume(other)
    await room(other, '“三公”')
    const cell = last.forms.find(({ id }) => id === 'threePublicExpenses')?.cells.find(({ id }) => !layDraft(last, []).computations.has(id))?.id ?? ''
    await field(other, cell).click()
    await other.keyboard.type('0.31')
    await other.keyboard.press('Enter')
    await saved(other)
    await room(page, '“三公”')
    await shows(page, cell, '0.31')
    await page.getByRole('button', { name: '撤销' }).click()
    await saved(page)
    await page.waitForFunction((id) => document.querySelector<HTMLInputElement>(`input[data-cell="${id}"]`)?.value !== '0.31', cell)
    await other.waitForFunction((id) => document.querySelector<HTMLInputElement>(`input[data-cell="${id}"]`)?.value !== '0.31', cell)
    await other.close()
  })

  it('writes the prose anew, and keeps a sentence somebody wrote', async () => {
    await room(page, '情况说明')
    const sentence = page.locator('.sentence-text', { hasText: '2026年' }).first()
    const text = (await sentence.textContent()) ?? ''
    await sentence.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type('另有说明。')
    await page.keyboard.press('Control+Enter')
    await page.getByText(`${text}另有说明。`).waitFor()
    await page.getByText('本年改写').waitFor()
    await page.getByRole('button', { name: '恢复自动改写' }).click()
    await page.getByText('另有说明。').waitFor({ state: 'detached' })
  })

  it('asks which figure a typed one is, and lets it follow the tables from then on', async () => {
    const printed = totalText().replaceAll(',', '')
    const sentence = page.locator('.sentence-text', { hasText: '2026年' }).first()
    await sentence.click()
    await page.keyboard.type(`支出共${printed}元，`)
    await page.getByText(`“${printed}元”是哪个数？`).waitFor()
    await page.locator('.figure-choices').filter({ hasText: printed }).getByRole('button', { name: /^本年/ }).first().click()
    await page.locator('.figure-search input').click()
    await page.keyboard.type('支出 合计')
    await page.locator('.figure-search [role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    expect(await page.locator('.bound-field .bound-figure').count()).toBeGreaterThanOrEqual(2)
    await page.locator('.bound-field').click()
    await page.keyboard.press('Enter')
    const text = page.locator('.sentence-text', { hasText: `支出共${printed}元` })
    await text.waitFor()
    // The one that was typed and told, and the one that was inserted by name.
    expect(await text.locator('.figure-bound', { hasText: `${printed}元` }).count()).toBe(2)
    await page.getByRole('button', { name: '撤销' }).click()
    await text.waitFor({ state: 'detached' })
  })

  it('closes what is open by Esc, whatever has the focus, and moves nothing behind it', async () => {
    const dialog = page.locator('.publish-gate')
    await page.locator('.draft-tools').getByRole('button', { name: '历史', exact: true }).click()
    await page.locator('.history .menu-list').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.history .menu-list').count()).toBe(0)
    await page.waitForFunction(() => document.querySelector('.draft-tools .primary')?.hasAttribute('disabled') === false, undefined, { timeout: 30_000 })
    await page.locator('.draft-tools').getByRole('button', { name: '公开' }).click()
    await dialog.waitFor()
    // One line a sentence, however many figures of it stand open.
    expect(await dialog.locator('.gate-group li').count()).toBeLessThan(await dialog.locator('.gate-group li .link').count())
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '下载草稿' }).focus()
    await page.keyboard.press('l')
    await page.keyboard.press('3')
    await page.locator('.draft-tools').waitFor()
  }, 60_000)

  it('prints it as a document that is reviewed like any other', async () => {
    await page.getByRole('button', { name: '看成品' }).click()
    await reviewReady(page)
    await page.getByRole('tab', { name: /报表/ }).click()
    await page.getByText('2026').first().waitFor()
  })

  it('publishes what was prepared', async () => {
    await resume(page)
    await room(page, '项目')
    await fillProjects(page, last)
    await page.waitForFunction(() => document.querySelector('.draft-tools .primary')?.hasAttribute('disabled') === false, undefined, { timeout: 30_000 })
    await page.locator('.draft-tools').getByRole('button', { name: '公开' }).click()
    // Figures that no table tells: published only with the ground they stand on, in more than a word.
    const publish = page.getByRole('button', { name: '记下依据并公开' })
    const reasons = page.locator('.publish-gate textarea')
    expect(await page.locator('.gate-group .mark-error').allTextContents()).toEqual([])
    for (const reason of await reasons.all()) await reason.fill('对对对对对对对对对')
    expect(await publish.isDisabled()).toBe(true)
    for (const reason of await reasons.all()) await reason.fill('与业务科室逐条核对过')
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 180_000 }), publish.click()])
    expect(download.suggestedFilename()).toMatch(/2026\.zip$/)
    const released = unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))
    const verified = await verifyRelease(Object.entries(released).map(([name, content]) => ({ name, bytes: content })), nodeEffects)
    expect(verified).toMatchObject({ factsHold: true, titleHolds: true, added: [], described: [] })
    expect(verified?.files.filter(({ state }) => state !== 'same')).toEqual([])
    // Last year's figures came along, so that citizens see them beside this year's.
    expect(verified?.manifest.priorYear?.figures.find(({ cell }) => cell === 'revenueExpenditureSummary/expenditure/total/amount')?.printed).toBe(totalText())
    const pdf = Object.entries(released).find(([name]) => name.endsWith('.pdf'))?.[1] ?? new Uint8Array()
    const { budget } = await openDisclosure([{ name: 'made.pdf', bytes: pdf }], nodeEffects)
    const amounts = (of: Budget): string[] => listFacts(of).filter(({ column }) => column !== 'priorYear').map(({ id, amountYuan }) => `${id} ${amountYuan}`).sort()
    expect(amounts(budget)).toEqual(amounts(last))
  }, 240_000)

  it('opens a mailed draft on another machine', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载草稿' }).click()])
    const draft = readFileSync((await download.path()) ?? '')
    const elsewhere = await app.open()
    await reviewReady(elsewhere.page)
    await elsewhere.page.locator('input[type=file]').first().setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: draft })
    await elsewhere.page.locator('.draft-tools').waitFor({ timeout: 30_000 })
    await room(elsewhere.page, '支出总表')
    await shows(elsewhere.page, total, totalText())
    // Both go on with their copies: one figure each, and one that both change.
    const [own, their, both] = [item('project'), 'expenditureSummary/main/total/commercial', item('basic')]
    const type = async (on: Page, id: string, text: string): Promise<void> => {
      await reach(on, id)
      await on.keyboard.type(text)
      await on.keyboard.press('Enter')
      await shows(on, id, text)
    }
    await room(page, '支出总表')
    await type(page, own, '77.00')
    await type(page, both, '11.00')
    await type(elsewhere.page, their, '88.00')
    await type(elsewhere.page, both, '22.00')
    const [mailed] = await Promise.all([elsewhere.page.waitForEvent('download'), elsewhere.page.getByRole('button', { name: '下载草稿' }).click()])
    await page.getByRole('button', { name: /返回审核/ }).click()
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'mailed.mingzhang', mimeType: 'application/octet-stream', buffer: readFileSync((await mailed.path()) ?? '') })
    const dialog = page.getByRole('dialog', { name: '两份草稿合在一起' })
    await dialog.waitFor({ timeout: 30_000 })
    expect(await dialog.locator('.merge-place').count()).toBe(1)
    expect(await dialog.getByRole('button', { name: '合并', exact: true }).isDisabled()).toBe(true)
    await dialog.getByLabel(/文件里的/).check()
    await dialog.getByRole('button', { name: '合并', exact: true }).click()
    await room(page, '支出总表')
    for (const [id, text] of [[own, '77.00'], [their, '88.00'], [both, '22.00']] as const) {
      await reach(page, id)
      await shows(page, id, text)
    }
    await elsewhere.context.close()
  }, 120_000)
})

/** The amounts of the projects as last year's document has them. */
async function fillProjects(page: Page, { projects }: Budget): Promise<void> {
  for (const [index, { budget, fiscalFunds, otherFunds, spendPlan }] of projects.entries()) {
    await page.locator('.project-head').nth(index).click()
    const amounts = { 预算数: budget, 其中: fiscalFunds, 其他资金: otherFunds }
    for (const [label, figure] of Object.entries(amounts)) {
      if (figure?.amount == null) continue
      await page.locator('.project-form').getByLabel(new RegExp(`^${label}`)).fill(figure.text)
      await page.keyboard.press('Tab')
    }
    for (const { checkpoint, percent } of spendPlan) {
      if (percent === null) continue
      await page.locator('.project-form fieldset').getByLabel(checkpoint, { exact: true }).fill(String(percent.digits / 10n ** BigInt(percent.decimals)))
      await page.keyboard.press('Tab')
    }
    await page.locator('.project-head').nth(index).click()
  }
}
