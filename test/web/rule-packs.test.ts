/** A bureau's own rules on the page: dropped as a file, named above the findings, kept over a reload, removed; mistakes told with their places. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const rule = {
  id: 'solar-roofs-named',
  title: { zh: '说明屋顶光伏情况', en: 'Solar roofs are explained' },
  basis: { zh: '县财政局 2025 年审核要求第 9 条', en: 'Requirements of the county for 2025, item 9' },
  severity: 'warning',
  remedy: { zh: '请补写屋顶光伏情况。', en: 'Add how the roofs are used.' },
  check: { kind: 'section', words: ['屋顶光伏'] },
}
const pack = { $schema: 'urn:mingzhang:schema:rules:1', id: 'county-2025', title: { zh: '某县 2025 年要求', en: 'A county, 2025' }, rules: [rule] }

describe.skipIf(chromiumPath === null)('packs of rules', () => {
  const app = servedApp()
  const drop = (page: Page, value: object) => page.locator('input[type=file]').first().setInputFiles({ name: '本县规则.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(value)) })
  const own = (page: Page) => page.locator('.finding-sentence', { hasText: '屋顶光伏' })

  it('are put to the document on show, stay over a reload, and go when removed', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await drop(page, pack)
    await own(page).waitFor()
    expect(await page.locator('.packs').innerText()).toContain('某县 2025 年要求')
    await page.reload()
    await own(page).waitFor()
    await page.locator('.packs button').click()
    await own(page).waitFor({ state: 'detached' })
    await reviewReady(page)
    expect(await page.locator('.packs').count()).toBe(0)
    await context.close()
  })

  it('are not used while the file has a mistake, and each is told with its place', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await drop(page, { ...pack, rules: [{ ...rule, severity: 'fatal', remedy: undefined }] })
    await page.waitForSelector('.notice.is-shown')
    const told = await page.locator('.notice').innerText()
    for (const place of ['/rules/0/severity', '/rules/0/remedy']) expect(told).toContain(place)
    expect(await page.locator('.packs').count()).toBe(0)
    await context.close()
  })
})
