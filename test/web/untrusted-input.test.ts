/**
 * What a person may type or paste into a budget in work, by keyboard and clipboard in the real app: formulas, markup, amounts that are none, rare
 * characters, endless texts. Each is kept as words, or refused with its reason; nothing of it ever runs.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const file = { name: 'last.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(toDocx(family.print(family.plan(7), family.usual))) }

const markup = '<script>window.ran=1</script><img src=x onerror="window.ran=1"></textarea>'
const formula = '=HYPERLINK("http://evil.example","点我")'

describe.skipIf(chromiumPath === null)('what is typed and pasted', () => {
  const app = servedApp()
  let context: BrowserContext
  let page: Page
  let errors: string[]

  beforeAll(async () => {
    const opened = await app.open()
    page = opened.page
    context = opened.context
    errors = opened.errors
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page.waitForFunction(() => document.querySelector('.document-open[aria-current="true"]')?.textContent?.includes('last.docx') === true)
    await reviewReady(page)
    await page.getByRole('button', { name: '编制', exact: true }).click()
    await page.getByRole('button', { name: /编制下一年/ }).click()
    await page.locator('.draft-tools').waitFor()
    await page.locator('.take-field').setInputFiles(file)
    await page.getByText(/已从 last\.docx/).waitFor()
    await page.getByRole('button', { name: '知道了' }).click()
  }, 240_000)

  const room = (name: string): Promise<void> => page.locator('.rooms button', { hasText: name }).first().click()
  const paste = async (text: string): Promise<void> => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.keyboard.press('Control+v')
  }
  const fill = async (label: RegExp, text: string): Promise<void> => {
    await page.locator('.project-form').getByLabel(label).first().click()
    await page.keyboard.press('Control+a')
    await paste(text)
    await page.keyboard.press('Tab')
  }
  const empty = async (field: Locator): Promise<void> => {
    await field.click()
    await page.keyboard.press('Delete')
  }
  /** Publishes on a ground; → the file that was saved, or what the app said instead. */
  const publish = async (): Promise<Uint8Array | string> => {
    await page.waitForTimeout(1000)
    await page.waitForFunction(() => document.querySelector('.draft-tools .primary')?.hasAttribute('disabled') === false && document.querySelector('.draft-findings h2')?.textContent?.includes('…') === false, undefined, { timeout: 60_000 })
    await page.locator('.draft-tools').getByRole('button', { name: '公开' }).click()
    for (const reason of await page.locator('.publish-gate textarea').all()) await reason.fill('与业务科室逐条核对过')
    const saved = page.waitForEvent('download', { timeout: 90_000 }).then(async (download) => new Uint8Array(readFileSync((await download.path()) ?? '')))
    const refused = page.getByText('没有公开：').waitFor({ timeout: 90_000 }).then(() => page.locator('.notice').innerText())
    await page.getByRole('button', { name: '记下依据并公开' }).click({ timeout: 5000 }).catch(() => undefined)
    const result = await Promise.race([saved, refused])
    for (const late of [saved, refused]) void late.catch(() => undefined)
    await page.getByRole('button', { name: '知道了' }).click({ timeout: 5000 }).catch(() => undefined)
    return result
  }

  it.each(['=1+1', '+A1', '@SUM(1)', '<b>1</b>', '1e5', '12,34'])('a cell never takes %s for an amount, and says so', async (text) => {
    await room('支出总表')
    const field = page.locator('.draft-figure:not(.is-computed) input').nth(3)
    await field.click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.querySelector('.draft-grid .state-unread input') !== null)
    expect(await field.inputValue()).toBe(text)
    await empty(field)
    await page.waitForFunction(() => document.querySelector('.draft-grid .state-unread input') === null)
  })

  it('a minus sign is kept and told once, with its totals', async () => {
    await room('支出总表')
    await page.locator('.draft-figure:not(.is-computed) input').nth(3).click()
    await page.keyboard.type('-77.77')
    await page.keyboard.press('Enter')
    await page.locator('.draft-finding', { hasText: '-77.77' }).first().waitFor({ timeout: 30_000 })
    expect(await page.locator('.draft-finding', { hasText: '中有负数 -77.77' }).count()).toBe(1)
    await page.getByRole('button', { name: '撤销' }).click()
    await page.locator('.draft-finding', { hasText: '-77.77' }).first().waitFor({ state: 'detached', timeout: 30_000 })
  }, 90_000)

  it('an amount beyond all formats is kept to the fen, and not published', async () => {
    await room('支出总表')
    const field = page.locator('.draft-figure:not(.is-computed) input').nth(3)
    await field.click()
    await page.keyboard.type('99999999999999999999')
    await page.keyboard.press('Enter')
    expect(await publish()).toMatch(/大得开放数据存不下.*99,999,999,999,999,999,999\.00：/s)
    await empty(field)
  }, 120_000)

  it('characters that no font has are named with the fonts, and a text beyond all formats with its length', async () => {
    await room('项目')
    await page.locator('.project-head').first().click()
    await fill(/^资金用途/, '购置😀与𠮷、𰻝')
    expect(await publish()).toMatch(/Noto Serif SC.*没有.*😀 𠮷 𰻝/s)
    await fill(/^资金用途/, '长'.repeat(100_000))
    expect(await publish()).toMatch(/有 100000 个字符.*不截断/)
  }, 240_000)

  it('formulas and markup are words in every file, and rare characters that a font has are printed', async () => {
    await fill(/^资金用途/, `${formula}${markup}`)
    await fill(/^项目名称/, "=cmd|' /C calc'!A0")
    await room('情况说明')
    await page.locator('.sentence-text').nth(3).click()
    await page.keyboard.press('Control+End')
    await paste(`${formula}${markup}㐀`)
    await page.keyboard.press('Enter')
    const archive = await publish()
    if (typeof archive === 'string') throw new Error(archive)
    const files = Object.entries(unzipSync(archive)).map(([name, bytes]) => ({ name, bytes }))
    expect((await verifyRelease(files, nodeEffects))?.files.every(({ state }) => state === 'same')).toBe(true)
    const bytesOf = (ending: string): Uint8Array => files.find(({ name }) => name.endsWith(ending))?.bytes ?? new Uint8Array()
    const parts = (ending: string): string => Object.entries(unzipSync(bytesOf(ending))).filter(([name]) => name.endsWith('.xml')).map(([, bytes]) => strFromU8(bytes)).join('')
    expect(parts('.xlsx')).not.toMatch(/<f>[^<]*(?:HYPERLINK|cmd)/)
    expect(parts('.docx')).not.toMatch(/<w:instrText[^>]*>[^<]*(?:evil|cmd)|<script/)
    expect(strFromU8(bytesOf('projects.csv'))).not.toMatch(/(?:^|[,\n])"?[=+@]/)
    const html = join(mkdtempSync(join(tmpdir(), 'mingzhang-words-')), 'page.html')
    writeFileSync(html, files.find(({ name }) => name.endsWith('.html') && name !== 'index.html')?.bytes ?? '')
    const reader = await context.newPage()
    await reader.goto(pathToFileURL(html).href)
    expect(await reader.locator('body').innerText()).toContain('HYPERLINK("http://evil.example"')
    expect(await reader.evaluate(() => 'ran' in window)).toBe(false)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    expect(errors).toEqual([])
  }, 240_000)
})
