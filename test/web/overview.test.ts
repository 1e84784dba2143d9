/** Several documents: the overview is the core's own, opens what it names, follows what is accepted, and is taken away as the command line writes it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { renderCockpit } from '../../src/core/render/html/render-cockpit.ts'
import { makeCockpit, type Cockpit, type CockpitEntry } from '../../src/core/render/review/cockpit.ts'
import { describeSubject, makeReviewCard } from '../../src/core/render/review/review-card.ts'
import { renderCockpitXlsx } from '../../src/core/render/xlsx/render-cockpit-xlsx.ts'
import { chromiumPath, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const budgets = ['hebei-typst-yuan', 'shanghai-chromium', 'jiangsu-typst-whole'].map((name) => ({ name: `${name}.pdf`, buffer: readFileSync(join(root, 'test/fixtures', name, 'input.pdf')), mimeType: 'application/pdf' }))
const faulty = { name: 'nangong.pdf', buffer: readFileSync(join(root, 'src/web/public/sample/nangong-2025.pdf')), mimeType: 'application/pdf' }
const novel = { name: 'novel.txt', buffer: Buffer.from('第一回\n却说那年冬天，雪下得很大。\n'.repeat(60)), mimeType: 'text/plain' }

describe.skipIf(chromiumPath === null)('the overview', () => {
  const app = servedApp()
  let cockpit: Cockpit

  beforeAll(async () => {
    cockpit = makeCockpit([...(await Promise.all([...budgets, faulty].map(entryOf))), { files: [novel.name], card: null, reasons: [''], reports: [] }])
  }, 180_000)

  const entryOf = async ({ name, buffer }: { readonly name: string; readonly buffer: Buffer }): Promise<CockpitEntry> => {
    const { budget, audit } = await openDisclosure([{ name, bytes: new Uint8Array(buffer) }], nodeEffects)
    return { files: [name], card: makeReviewCard(describeSubject(budget), audit), reasons: [], reports: [] }
  }

  const openAll = async (files: readonly (typeof novel)[] = [...budgets, faulty, novel], viewport?: { width: number; height: number }) => {
    const opened = await app.open(viewport)
    const { page } = opened
    await page.waitForSelector('.file-field', { state: 'attached' })
    await page.locator('.file-field').first().setInputFiles(files as (typeof novel)[])
    await page.waitForFunction((count) => document.querySelectorAll('.document').length === count + 1 && document.querySelectorAll('.document progress').length === 0 && !document.querySelector('.documents')?.textContent?.includes('排队中'), files.length, { timeout: 60_000 })
    return opened
  }

  const saved = async (page: Page, name: string): Promise<{ readonly fileName: string; readonly bytes: Buffer }> => {
    await page.locator('.menu > button').last().click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  it('puts the worst first, opens what it names, and follows what is accepted', async () => {
    const { page, context, errors } = await openAll()
    await page.keyboard.press('v')
    const names = await page.locator('.overview tbody .link').allInnerTexts()
    expect(names).toEqual(cockpit.judged.map(({ card }) => card.department))
    expect(await page.locator('.overview-failing td').allInnerTexts()).toEqual(cockpit.parts.map(({ failing }) => `${failing}`))
    expect(await page.locator('.overview-rule').count()).toBe(cockpit.rules.length)
    expect(await page.locator('.overview-unread li').innerText()).toContain(novel.name)

    await page.locator('.overview tbody .link').first().click()
    await reviewReady(page)
    const first = page.locator('.summary-counts .mark-error')
    expect(await page.locator('.document-title').innerText()).toContain(names[0])
    expect(await first.count()).toBe(1)
    await page.locator('.finding-head').first().click()
    await page.locator('.finding-actions .secondary').click()
    await page.keyboard.type('口径不同')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.accepted-note.is-accepted')
    await page.locator('.overview-open').click()
    expect(await page.locator('.overview-glance .mark-error').count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await page.locator('.overview').count()).toBe(0)
    expect(errors).toEqual([])
    await context.close()
  })

  it('is taken away as the core makes it', async () => {
    const { page, context } = await openAll([...budgets, faulty])
    const made = makeCockpit(await Promise.all([...budgets, faulty].map(entryOf)))
    await page.locator('.overview-open').click()
    const html = await saved(page, '总览网页')
    expect(html.fileName).toBe('审核总览.html')
    expect(html.bytes.toString()).toBe(renderCockpit(made, 'zh'))
    const xlsx = await saved(page, '总览 Excel')
    expect(xlsx.fileName).toBe('审核总览.xlsx')
    expect(xlsx.bytes.equals(Buffer.from(await renderCockpitXlsx(made, 'zh')))).toBe(true)
    await context.close()
  })

  it('prints, fits a phone, and has nothing serious for axe', async () => {
    for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
      const { page, context } = await openAll([...budgets, faulty, novel], viewport)
      if (viewport.width < 900) await page.locator('.pane-switch button').first().click()
      await page.locator('.overview-open').click()
      expect(await page.locator('.overview').isVisible()).toBe(true)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
      await page.evaluate(axeSource)
      const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> } }).axe.run().then(({ violations }) => violations))
      expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([])
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.print-overview tbody tr').count()).toBe(cockpit.judged.length)
      expect(await page.locator('.body').isVisible()).toBe(false)
      await context.close()
    }
  })

  it('is offered only where there are several documents', async () => {
    const { page, context } = await openAll([faulty])
    expect(await page.locator('.overview-open').count()).toBe(0)
    await page.keyboard.press('v')
    expect(await page.locator('.overview').count()).toBe(0)
    await context.close()
  })
})
