import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Budget } from '../../model/budget.ts'
import { hebeiAudit, hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { composePaper } from '../paper/compose-paper.ts'
import { renderHtml } from './render-html.ts'
import { renderPublicPage } from './render-public-page.ts'

const executablePath = '/usr/bin/chromium'
const axe = readFileSync(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const publicPage = (budget: Budget): string => renderPublicPage(budget, composePaper(budget, '2026-01-20'), { name: '预算.pdf', budget }, null)

const pages = {
  'hebei-zh': renderHtml(hebeiBudget, hebeiAudit, { language: 'zh' }),
  'hebei-en': renderHtml(hebeiBudget, hebeiAudit, { language: 'en' }),
  'shanghai-zh': renderHtml(shanghaiBudget, { findings: [], results: [] }, { language: 'zh' }),
  'hebei-public': publicPage(hebeiBudget),
  'shanghai-public': publicPage(shanghaiBudget),
}

describe.skipIf(!existsSync(executablePath))('the page in a browser', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'] })
    for (const [name, markup] of Object.entries(pages)) writeFileSync(join(folder, `${name}.html`), markup)
  }, 120_000)
  afterAll(() => browser.close())

  /** Runs axe through the debugger, which the page's own policy does not bind. */
  async function open(name: string, width: number): Promise<{ readonly page: Page; readonly said: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) said.push(request.url())
    })
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return { page, said }
  }

  for (const name of Object.keys(pages)) {
    for (const width of [1280, 390]) {
      it(`has nothing for axe to report, asks the network for nothing and does not scroll sideways: ${name} at ${width}`, async () => {
        const { page, said } = await open(name, width)
        await page.evaluate(axe)
        const violations = await page.evaluate(`axe.run().then((result) => result.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)
        expect(violations).toEqual([])
        expect(said).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        await page.close()
      })
    }
  }

  it('shows what a figure is, where it is printed and what it is checked against', async () => {
    const { page, said } = await open('hebei-zh', 1280)
    await page.click('[id="expenditureSummary.main.total.total"] b')
    const words = await page.innerText('.inspector')
    expect(words).toContain('1,172.54 部门预算支出总表 · 合计 · 合计 单位：万元; 原件第 2 页, 印作“1172.54”')
    expect(words).toContain('相符 合计 = 基本支出 814.25 + 项目支出 358.29')
    expect(await page.locator('td.linked').count()).toBeGreaterThan(3)
    await page.evaluate(axe)
    expect(await page.evaluate(`axe.run().then((result) => result.violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.inspector').count()).toBe(0)
    expect(said).toEqual([])
    await page.close()
  })

  it('leads from a figure of a published budget to its page in the PDF', async () => {
    const { page, said } = await open('hebei-public', 1280)
    await page.click('[id="expenditureSummary.main.total.total"] b')
    expect(await page.innerText('.inspector')).toContain('相符 合计 = 基本支出 814.25 + 项目支出 358.29')
    expect(await page.getAttribute('.inspector a.source', 'href')).toBe(`${encodeURIComponent('预算.pdf')}#page=2`)
    expect(said).toEqual([])
    await page.close()
  })

  it('finds words and figures of a published budget by keyboard', async () => {
    const { page, said } = await open('hebei-public', 1280)
    await page.keyboard.press('/')
    await page.keyboard.type('814.25')
    expect(await page.innerText('.search p')).toMatch(/^找到 \d+ 处$/)
    expect(await page.locator('.search mark').first().innerText()).toBe('814.25')
    await page.keyboard.press('Enter')
    expect(await page.locator('main :target').innerText()).toContain('814.25')
    await page.keyboard.type('没有这样的话')
    expect(await page.innerText('.search p')).toBe('没有找到')
    await page.keyboard.press('Escape')
    expect(await page.locator('.search li').count()).toBe(0)
    expect(said).toEqual([])
    await page.close()
  })

  it('selects and moves between figures by keyboard', async () => {
    const { page } = await open('hebei-zh', 1280)
    await page.focus('[id="expenditureSummary"] .scroll')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await page.innerText('.inspector strong')).toBe('645.20')
    await page.close()
  })
})
