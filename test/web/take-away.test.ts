/** What is taken away of a document on the page is, byte for byte, what the core makes of it; reached by keyboard, with the network off. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { version } from '../../src/cli/version.ts'
import { openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { renderBudget } from '../../src/core/render/render-budget.ts'
import { renderReview } from '../../src/core/render/review/render-review.ts'
import { makeSarifPart, renderSarif } from '../../src/core/render/sarif/render-sarif.ts'
import type { ReviewFormat } from '../../src/core/model/published-format.ts'
import { chromiumPath, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const sample = { name: 'nangong-2025.pdf', bytes: new Uint8Array(readFileSync(join(root, 'src/web/public/sample/nangong-2025.pdf'))) }

describe.skipIf(chromiumPath === null)('what is taken away', () => {
  const app = servedApp()
  let page: Page
  let disclosure: Disclosure

  beforeAll(async () => {
    disclosure = await openDisclosure([sample], nodeEffects)
    const opened = await app.open()
    page = opened.page
    await reviewReady(page)
    await opened.context.setOffline(true)
  }, 180_000)

  const review = async (format: ReviewFormat): Promise<string | Uint8Array> =>
    (await renderReview(format, { ...disclosure, files: [sample], language: 'zh' }, nodeEffects))[0]?.content ?? ''

  const data = (format: 'xlsx' | 'json' | 'csv'): Promise<string | Uint8Array> => renderBudget(format, disclosure.budget, disclosure.audit, 'zh')

  const sarif = async (): Promise<string> => renderSarif([makeSarifPart(disclosure.budget, disclosure.audit, [sample.name], 'zh')], version, 'zh')

  /** Steps with the Tab key until the focus is on the button of this name. */
  const stepTo = async (name: string): Promise<void> => {
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.querySelector('.menu-name')?.textContent ?? '')
    for (let step = 0; step < 12 && (await focused()) !== name; step += 1) await page.keyboard.press('Tab')
    expect(await focused()).toBe(name)
  }

  it.each([
    ['审核报告', 'nangong-2025-报告.html', () => review('html')],
    ['批注原文', 'nangong-2025-批注.pdf', () => review('pdf')],
    ['审核表 Excel', 'nangong-2025-审核表.xlsx', () => review('xlsx')],
    ['审核表 Word', 'nangong-2025-审核表.docx', () => review('docx')],
    ['SARIF', 'nangong-2025.sarif', sarif],
    ['报表 Excel', 'nangong-2025.xlsx', () => data('xlsx')],
    ['JSON', 'nangong-2025.json', () => data('json')],
    ['CSV', 'nangong-2025.csv', () => data('csv')],
  ])('%s', async (name, fileName, made) => {
    await page.locator('.menu > button').last().focus()
    await page.keyboard.press('Enter')
    await stepTo(name)
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe(fileName)
    const expected = Buffer.from(await made())
    expect(expected.length).toBeGreaterThan(1000)
    expect(readFileSync(await download.path()).equals(expected)).toBe(true)
    expect(await page.locator('.menu-list').count()).toBe(0)
  })

  it('says what each is for, and leaves out notes on what is no PDF', async () => {
    const names = async (): Promise<string[]> => {
      await page.locator('.menu > button').last().click()
      for (const hint of await page.locator('.menu-hint').allInnerTexts()) expect(hint.length).toBeGreaterThan(5)
      const found = await page.locator('.menu-name').allInnerTexts()
      await page.keyboard.press('Escape')
      return found
    }
    expect(await names()).toContain('批注原文')
    await page.locator('.file-field').first().setInputFiles(join(root, 'test/fixtures/hebei-copied-text/input.txt'))
    await page.waitForSelector('.text-line')
    expect(await names()).not.toContain('批注原文')
  })
})
