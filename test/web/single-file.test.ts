/** The app as one HTML file, opened from the disk as from a USB stick: no server, no network, the same work. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chromiumPath, currentPage, pageDrawn, reviewReady, root } from './browser.ts'
import { singleFile } from './served-app.ts'

describe.skipIf(chromiumPath === null)('the single file', () => {
  const { open } = singleFile()

  it('opens from the disk, reads, marks, searches and exports without any request', async () => {
    const { page, context, strangers, errors } = await open()
    await context.setOffline(true)
    await reviewReady(page)
    expect(await page.locator('.finding').count()).toBeGreaterThan(3)
    await page.locator('.finding-head').nth(1).click()
    await pageDrawn(page)
    expect(await page.locator('.box-selected').count()).toBeGreaterThan(0)
    await page.keyboard.press('2')
    await page.locator('.form-list button').nth(2).click()
    await page.locator('[data-figure="expenditureSummary/main/2010301/basic"]').click()
    expect(await page.locator('.card-figure').innerText()).toBe('645.20')
    expect(await currentPage(page)).not.toBe('1')
    await page.keyboard.press('/')
    await page.keyboard.type('1172.54')
    await page.waitForSelector('.box-match-now')
    await page.keyboard.press('Escape')
    await page.locator('.menu > button').last().click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '批注原文' }).click()])
    expect(download.suggestedFilename()).toBe('nangong-2025-批注.pdf')
    await page.locator('.menu > button').last().click()
    await page.getByRole('button', { name: '全套公开文件' }).click()
    expect(await page.locator('.notice').innerText()).toMatch(/不能生成公开文件.*npm start.*mingzhang publish/)
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  it('takes a file of one’s own and remembers the language', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.locator('.file-field').first().setInputFiles(join(root, 'test/fixtures/shanghai-chromium/input.pdf'))
    await page.waitForFunction(() => document.querySelectorAll('.document').length === 2 && document.querySelectorAll('.document progress').length === 0)
    await pageDrawn(page)
    await page.getByRole('button', { name: 'English' }).click()
    await page.reload()
    await reviewReady(page)
    expect(await page.locator('#tab-findings').innerText()).toContain('Findings')
    await context.close()
  })
})
