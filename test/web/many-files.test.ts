/** Whatever a person drops: many files, texts, files that are no budgets, files that mean harm. The page lives on and says what to do. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { PlannedBudget } from '../generate/budget.ts'
import { toHtml } from '../generate/html.ts'
import { nineTablesDisclosure } from '../generate/nine-tables-disclosure.ts'
import { planBudget } from '../generate/plan.ts'
import { chromiumPath, pageDrawn, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const fixture = (name: string): string => join(root, 'test/fixtures', name)

interface Dropped {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function pdf(name: string, bytes: string | Buffer): Dropped {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) }
}

describe.skipIf(chromiumPath === null)('files of all kinds', () => {
  const app = servedApp()

  const drop = (page: Page, files: readonly (string | Dropped)[]): Promise<void> =>
    page.locator('.file-field').first().setInputFiles(files as string[] & Dropped[])

  it.each([
    ['garbage', pdf('garbage.pdf', 'no page, no text, no shame')],
    ['an empty file', pdf('empty.pdf', '')],
    ['half a file', pdf('half.pdf', readFileSync(join(root, 'src/web/public/sample/nangong-2025.pdf')).subarray(0, 9000))],
    ['bytes that are no text', { name: 'noise.txt', mimeType: 'text/plain', buffer: Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) & 255)) }],
  ])('says what is wrong with %s, and lives on', async (_, file) => {
    const { page, context, errors } = await app.open()
    await reviewReady(page)
    await drop(page, [file])
    await page.waitForFunction(() => document.querySelector('.blank-sheet h2')?.textContent === '这份文件没有读出来' || document.querySelector('.unread li') !== null, null, { timeout: 20_000 })
    const said = await page.locator('.blank-sheet, .unread').first().innerText()
    expect(said).toMatch(/请/)
    expect(said).not.toMatch(/undefined|null|\{|file[A-Z]/)
    await page.locator('.document-open').first().click()
    await page.waitForSelector('.finding')
    expect(errors).toEqual([])
    await context.close()
  })

  it('works through many documents and keeps a list with counts', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await drop(page, ['hebei-typst-yuan/input.pdf', 'shanghai-chromium/input.pdf', 'jiangsu-typst-whole/input.pdf', 'hebei-copied-text/input.txt'].map(fixture))
    await page.waitForFunction(() => document.querySelectorAll('.document').length === 5)
    await page.waitForFunction(() => document.querySelectorAll('.document progress').length === 0 && !document.querySelector('.documents')?.textContent?.includes('排队中'), null, { timeout: 60_000 })
    expect(await page.locator('.document .unreadable').count()).toBe(0)
    await page.locator('.document-open').nth(2).click()
    await page.waitForSelector('.tab')
    await pageDrawn(page)
    await context.close()
  })

  it('puts the documents of one department together', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    const budget = (year: number): Dropped => {
      const words = [`某某市某某局${year}年度部门预算`, '', '部门收支总表', '单位：万元', '收入 支出', '一、一般公共预算拨款收入 100.00 一、一般公共服务支出 100.00', '本年收入合计 100.00 本年支出合计 100.00']
      return { name: `${year}.txt`, mimeType: 'text/plain', buffer: Buffer.from(words.join('\n')) }
    }
    await drop(page, [budget(2024), pdf('other.pdf', readFileSync(fixture('jiangsu-typst-whole/input.pdf'))), budget(2025)])
    await page.waitForFunction(() => document.querySelectorAll('.document').length === 4 && document.querySelectorAll('.document progress').length === 0 && !document.querySelector('.documents')?.textContent?.includes('排队中'), null, { timeout: 60_000 })
    expect(await page.locator('.department > h3').allInnerTexts()).toEqual(['某某市某某局 2 份'])
    expect(await page.locator('.department .document-file').allInnerTexts()).toEqual([expect.stringContaining('2025'), expect.stringContaining('2024')])
    await context.close()
  })

  it('compares the budgets of two years, and forgets it when last year is closed', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    const planned = (seed: number, fiscalYear: number): PlannedBudget => planBudget(seed, { fiscalYear, regionCode: '410122', regionName: '中牟县', manyFunds: true })
    const lastYear = planned(11, 2024)
    const printed = (budget: PlannedBudget): Dropped => {
      const document = nineTablesDisclosure(budget, { amounts: { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'figure' }, repeatHead: true, repeatCaption: false, pageNumbers: 'plain' })
      return { name: `${budget.fiscalYear}.html`, mimeType: 'text/html', buffer: Buffer.from(toHtml(document, { fontFamily: 'serif' })) }
    }
    await drop(page, [printed(lastYear), printed({ ...planned(12, 2025), department: lastYear.department })])
    await page.waitForSelector('.department')
    await page.locator('.department .document-open').first().click()
    const comparing = page.locator('.finding-head', { hasText: '上年公开的文件' })
    await comparing.first().waitFor({ timeout: 30_000 })
    await comparing.first().click()
    await page.waitForFunction(() => document.querySelector('.places')?.textContent?.includes('上年文件“2024.html”') === true)
    await page.getByRole('button', { name: '移出 2024.html' }).click()
    await comparing.first().waitFor({ state: 'detached', timeout: 30_000 })
    await context.close()
  })

  it('joins tables and narrative that come in separate files', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    const prose = ['江苏省财政局2019年部门预算公开', '一、主要职能', ...Array.from({ length: 9 }, (_, index) => `（${'一二三四五六七八九'[index]}）负责第${index + 1}项工作。`), '二、部门预算安排情况说明', '收入预算总计1503.71万元。']
    await drop(page, [{ name: 'tables.pdf', mimeType: 'application/pdf', buffer: readFileSync(fixture('jiangsu-libreoffice-calc/input.pdf')) }, { name: 'narrative.txt', mimeType: 'text/plain', buffer: Buffer.from(prose.join('\n')) }])
    await page.waitForFunction(() => document.querySelector('.notice')?.textContent?.includes('narrative.txt') === true, null, { timeout: 60_000 })
    await page.waitForFunction(() => document.querySelectorAll('.document').length === 2)
    await context.close()
  })

  it('shows a text line by line, its figures alive', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await drop(page, [fixture('hebei-copied-text/input.txt')])
    await page.waitForSelector('.text-figure', { timeout: 20_000 })
    await page.locator('.text-figure').nth(5).click()
    await page.waitForSelector('.card')
    expect(await page.locator('.text-figure.is-card').count()).toBe(1)
    await page.keyboard.press('/')
    await page.keyboard.type('预算')
    await page.waitForSelector('.text-line.is-match-now')
    await context.close()
  })

  it('stands in for letters whose fonts are not in the file', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await drop(page, [fixture('hebei-not-embedded/input.pdf')])
    await page.waitForSelector('.letter-layer text', { state: 'attached', timeout: 30_000 })
    expect(await page.locator('.sheet-banner').first().innerText()).toContain('字体')
    await context.close()
  })

  it('stops reading when asked, and reads again when asked', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    const big = readFileSync(fixture('hebei-typst-yuan/input.pdf'))
    await drop(page, Array.from({ length: 12 }, (_, index) => pdf(`copy-${index}.pdf`, big)))
    await page.locator('.batch button').click()
    await page.waitForFunction(() => [...document.querySelectorAll('.document-state')].some((state) => state.textContent?.includes('已停止')))
    const stopped = page.locator('.document', { hasText: '已停止' }).last()
    await stopped.locator('.document-open').click()
    await page.getByRole('button', { name: '再试' }).click()
    await page.waitForSelector('.tab', { timeout: 20_000 })
    await context.close()
  })
})
