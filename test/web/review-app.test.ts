/** The served app in a real Chromium: the sample opens, every pane leads to the others, keys, languages, phone, exports, no network. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, currentPage, ensureBuilt, launch, openPage, pageDrawn, reviewReady, root, type Served, serveFolder } from './browser.ts'

if (chromiumPath === null) console.warn('No Chromium on this machine: the browser tests are skipped. Set CHROMIUM_PATH to run them.')

describe.skipIf(chromiumPath === null)('the review app', () => {
  let browser: Browser
  let served: Served
  const open = (viewport?: { width: number; height: number }) => openPage(browser, served.address, viewport)

  beforeAll(async () => {
    await ensureBuilt()
    served = await serveFolder(join(root, 'dist/web'))
    browser = await launch()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  it('opens the sample with its findings and asks nothing of any other origin', async () => {
    const { page, context, strangers, errors } = await open()
    await reviewReady(page)
    expect(await page.locator('.document-title').innerText()).toContain('南宫市人民政府办公室')
    expect(await page.locator('.finding').count()).toBeGreaterThan(3)
    await pageDrawn(page)
    expect(strangers).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  it('a finding leads to its place on the page', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.locator('.finding-head').nth(1).click()
    await pageDrawn(page)
    expect(await page.locator('.finding.is-unfolded .places li').count()).toBeGreaterThan(0)
    const view = await page.locator('.page-scroll').boundingBox()
    const mark = await page.locator('.box-selected').first().boundingBox()
    expect(mark?.y).toBeGreaterThan(view?.y ?? Infinity)
    expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan((view?.y ?? 0) + (view?.height ?? 0))
    await context.close()
  })

  it('a figure in a table leads to the page, and its card to the figures it is checked against', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const before = await currentPage(page)
    await page.keyboard.press('2')
    await page.locator('.form-list button').nth(2).click()
    await page.locator('[data-figure="expenditureSummary/main/2010301/basic"]').click()
    await pageDrawn(page)
    expect(await currentPage(page)).not.toBe(before)
    expect(await page.locator('.card-figure').innerText()).toBe('645.20')
    expect(await page.locator('.check.is-holds').count()).toBeGreaterThan(0)
    expect(await page.locator('.box-card-figure').count()).toBe(1)
    expect(await page.locator('.box-linked').count()).toBeGreaterThan(0)
    await page.locator('button.check-figure').first().click()
    expect(await page.locator('.card-figure').innerText()).not.toBe('')
    await context.close()
  })

  it('a figure on the page leads to its table', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.keyboard.press('2')
    await page.locator('.form-list button').nth(2).click()
    await page.locator('[data-figure="expenditureSummary/main/2010301/basic"]').click()
    const box = await page.locator('.box-card-figure').boundingBox()
    await page.keyboard.press('Escape')
    await page.keyboard.press('1')
    expect(await page.locator('.card').count()).toBe(0)
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
    await page.waitForSelector('.card')
    expect(await page.locator('#tab-forms').getAttribute('aria-selected')).toBe('true')
    expect(await page.locator('.figure-cell.is-card').innerText()).toBe('645.20')
    await context.close()
  })

  it('an amount in the narrative leads to the page and to its cell', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.keyboard.press('3')
    await page.locator('.claim.is-bound').first().click()
    await page.waitForSelector('.card .bound')
    await page.locator('.card .bound button').click()
    expect(await page.locator('.card .checks .check').count()).toBeGreaterThan(0)
    await context.close()
  })

  it('works by keys: j k Enter Esc / ?', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const selected = () => page.locator('.finding.is-selected .finding-sentence').innerText()
    await page.keyboard.press('j')
    const first = await selected()
    await page.keyboard.press('j')
    expect(await selected()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await selected()).toBe(first)
    await page.keyboard.press('Enter')
    expect(await page.locator('.finding.is-unfolded').count()).toBe(1)
    await page.keyboard.press('j')
    expect(await page.locator('.finding.is-unfolded .finding-sentence').innerText()).not.toBe(first)
    await page.keyboard.press('Escape')
    expect(await page.locator('.finding.is-unfolded').count()).toBe(0)
    await page.keyboard.press('/')
    await page.keyboard.type('公务接待')
    await page.waitForSelector('.box-match-now')
    expect(await page.locator('.search-result').innerText()).toMatch(/^1 \/ \d+/)
    await page.keyboard.press('Escape')
    expect(await page.locator('.search-bar').count()).toBe(0)
    await page.keyboard.press('?')
    expect(await page.locator('dialog.help').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog.help').isVisible()).toBe(false)
    await context.close()
  })

  it('walks a table by arrow keys', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.keyboard.press('2')
    await page.locator('.form-list button').nth(2).focus()
    await page.keyboard.press('Enter')
    await page.locator('[data-figure][tabindex="0"]').focus()
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-figure') ?? '')
    const start = await focused()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).not.toBe(start)
    await page.keyboard.press('Enter')
    expect(await page.locator('.card').count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await focused()).not.toBe('')
    await context.close()
  })

  it('speaks English and remembers it', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const chinese = await page.locator('.finding-sentence').first().innerText()
    await page.getByRole('button', { name: 'English' }).click()
    expect(await page.locator('#tab-findings').innerText()).toContain('Findings')
    expect(await page.locator('.finding-sentence').first().innerText()).not.toBe(chinese)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.reload()
    await reviewReady(page)
    expect(await page.locator('#tab-findings').innerText()).toContain('Findings')
    await context.close()
  })

  it('shows one pane at a time on a phone, and loses none', async () => {
    const { page, context } = await open({ width: 390, height: 844 })
    await page.waitForSelector('.finding')
    const visible = async () => [await page.locator('.documents').isVisible(), await page.locator('.page-pane').isVisible(), await page.locator('.review-pane').isVisible()]
    expect(await visible()).toEqual([false, false, true])
    await page.locator('.finding-head').first().click()
    await page.locator('.finding.is-unfolded .places .link').first().click()
    expect(await visible()).toEqual([false, true, false])
    await pageDrawn(page)
    await page.locator('.pane-switch button').first().click()
    expect(await visible()).toEqual([true, false, false])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await context.close()
  })

  it('accepts a finding with a reason and remembers it', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-actions .secondary').click()
    await page.keyboard.type('口径不同')
    await page.keyboard.press('Enter')
    expect(await page.locator('.accepted-note').innerText()).toContain('口径不同')
    await page.reload()
    await reviewReady(page)
    expect(await page.locator('.accepted-note').innerText()).toContain('口径不同')
    await context.close()
  })

  it.each([
    ['html', '<!doctype html>'],
    ['xlsx', 'PK'],
    ['json', '{'],
    ['csv', '\ufeff'],
  ])('exports %s', async (format, beginning) => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.locator('.menu > button').click()
    const index = ['html', 'xlsx', 'json', 'csv'].indexOf(format)
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.menu-list button').nth(index).click()])
    expect(download.suggestedFilename()).toBe(`nangong-2025.${format}`)
    const written = readFileSync(await download.path(), 'utf8')
    expect(written.slice(0, beginning.length).toLowerCase()).toBe(beginning.toLowerCase())
    await context.close()
  })

  it('opens again with the network off', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.reload()
    await reviewReady(page)
    await pageDrawn(page)
    expect(await page.locator('.finding').count()).toBeGreaterThan(3)
    expect(await page.locator('.offline').isVisible()).toBe(true)
    await context.close()
  })

  it('prints the findings', async () => {
    const { page, context } = await open()
    await reviewReady(page)
    const count = await page.locator('.finding').count()
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.print-report > ol > li').count()).toBe(count)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.print-report').isVisible()).toBe(true)
    expect(await page.locator('.body').isVisible()).toBe(false)
    await context.close()
  })
})

