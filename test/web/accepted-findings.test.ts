/** Findings accepted on the page: with a reason, over a reload, in what is published, as a file, and back when a figure changed. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readAcceptances, writeAcceptances } from '../../src/core/audit/acceptances/read-acceptances.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const mark = '0123456789abcdef-fedcba9876543210'

describe.skipIf(chromiumPath === null)('accepted findings', () => {
  const { open } = servedApp()
  const drop = (page: Page, text: string) => page.locator('input[type=file]').first().setInputFiles({ name: '已接受.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  const accept = async (page: Page, reason: string): Promise<void> => {
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-actions .secondary').click()
    expect(await page.locator('.accept-form [type=submit]').isDisabled()).toBe(true)
    await page.keyboard.type(reason)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.accepted-note.is-accepted')
  }
  const saved = async (page: Page, button: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).first().click()])
    return readFileSync(await download.path(), 'utf8')
  }

  it('stay over a reload, stand in what is published, and make the file the command line takes', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await accept(page, '已核对明细账')
    await page.reload()
    await reviewReady(page)
    expect(await page.locator('.accepted-note').innerText()).toMatch(/^✓ \d{4}-\d{2}-\d{2} 已接受：已核对明细账$/)
    await page.locator('.menu > button').last().click()
    expect(await saved(page, '.menu-list button')).toContain('已核对明细账')
    const { acceptances } = readAcceptances(await saved(page, '.save-accepted'))
    expect(acceptances).toMatchObject([{ reason: '已核对明细账', document: '南宫市人民政府办公室 2025' }])
    await context.close()
  })

  it('come with a file, and count again where a figure changed', async () => {
    const first = await open()
    await reviewReady(first.page)
    await accept(first.page, '口径不同')
    const file = await saved(first.page, '.save-accepted')
    await first.context.close()

    const { page, context } = await open()
    await reviewReady(page)
    const errors = await page.locator('.summary-counts .mark-error').innerText()
    await drop(page, file)
    await page.waitForSelector('.accepted-note.is-accepted')
    expect(await page.locator('.summary-counts .mark-error').count()).toBe(0)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-actions .secondary').click()
    expect(await page.locator('.accepted-note').count()).toBe(0)

    await drop(page, file.replace(/-[0-9a-f]{16}"/, '-0000000000000000"'))
    await page.waitForSelector('.accepted-note.is-expired')
    expect(await page.locator('.accepted-note').innerText()).toContain('口径不同')
    expect(await page.locator('.summary-counts .mark-error').innerText()).toBe(errors)
    await context.close()
  })

  it('a file with mistakes is not used, and each is told with its place', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const one = { mark, reason: 'x', date: '2026-02-30', rule: null, document: null, sentence: null }
    await drop(page, writeAcceptances([{ ...one, mark: 'x' }, one]))
    await page.waitForSelector('.notice.is-shown')
    const told = await page.locator('.notice').innerText()
    for (const place of ['/accepted/0/mark', '/accepted/0/date', '/accepted/1/date']) expect(told).toContain(place)
    expect(await page.locator('.accepted-note').count()).toBe(0)
    await context.close()
  })
})
