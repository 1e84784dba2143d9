/** What the app says of a whole document: no verdict where there is none to give, and counts that follow what was accepted. */
import { describe, expect, it } from 'vitest'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

if (chromiumPath === null) console.warn('No Chromium on this machine: the browser tests are skipped. Set CHROMIUM_PATH to run them.')

describe.skipIf(chromiumPath === null)('the verdict', () => {
  const { open } = servedApp()

  it('says nothing of a file that is no budget, in the list neither, and offers nothing to publish', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'novel.txt', mimeType: 'text/plain', buffer: Buffer.from('第一回\n却说那年冬天，雪下得很大。\n'.repeat(60)) })
    await page.waitForSelector('.summary.is-unchecked')
    expect(await page.locator('.finding').count()).toBe(0)
    expect(await page.locator('.is-active .mark-proven').count()).toBe(0)
    expect(await page.locator('.is-active .document-state').innerText()).toContain('没有核对')
    expect(await page.getByRole('button', { name: '取走' }).count()).toBe(0)
    await context.close()
  })

  it('an accepted finding no longer counts', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const errors = page.locator('.summary-counts .mark-error')
    expect(await errors.count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.finding-actions .secondary').click()
    await page.keyboard.type('口径不同')
    await page.locator('.accept-form button[type=submit]').click()
    expect(await errors.count()).toBe(0)
    expect(await page.locator('.summary-counts').innerText()).toContain('1 条已接受')
    await context.close()
  })
})
