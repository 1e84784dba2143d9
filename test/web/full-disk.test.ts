/** A browser that can keep no more says so at once; what was typed meanwhile is in the file, and on the disk as soon as there is room again. */
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const buffer = Buffer.from(toDocx(family.print(family.plan(7), family.usual)))

describe.skipIf(chromiumPath === null)('a full disk', () => {
  const app = servedApp()
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    const opened = await app.open()
    page = opened.page
    context = opened.context
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'last.docx', mimeType: 'application/octet-stream', buffer })
    await page.waitForFunction(() => document.querySelector('.document-open[aria-current="true"]')?.textContent?.includes('last.docx') === true)
    await reviewReady(page)
  }, 240_000)

  /** Until the page is loaded again, or there is room. */
  const fill = (): Promise<void> => page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    Object.assign(window, { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put })
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse })
  })
  const makeRoom = (): Promise<void> => page.evaluate(() => {
    const { add, put } = window as unknown as Pick<IDBObjectStore, 'add' | 'put'>
    Object.assign(IDBObjectStore.prototype, { add, put })
  })
  const type = async (at: number, text: string): Promise<void> => {
    await page.locator('.draft-figure:not(.is-computed) input').nth(at).click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const figures = (): Promise<string[]> => page.locator('.draft-figure:not(.is-computed) input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).filter((text) => text !== ''))
  const stepsInFile = async (): Promise<number> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载草稿' }).click()])
    const { steps } = JSON.parse(Buffer.from(unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))['draft.json'] ?? []).toString('utf8')) as { steps: unknown[] }
    return steps.length
  }

  it('is told when the budget is begun, and the file has all that was typed', async () => {
    await fill()
    await page.getByRole('button', { name: '编制', exact: true }).click()
    await page.getByRole('button', { name: /编制下一年/ }).click()
    await page.getByText('本机存不下').waitFor({ timeout: 30_000 })
    await type(0, '11')
    await page.getByText('本机存不下').waitFor()
    expect(await stepsInFile()).toBe(1)
  })

  it('holds nothing back once there is room', async () => {
    await makeRoom()
    await type(1, '12')
    await page.getByText('已存在本机').waitFor()
  })

  it('is told again when it is full amid the work', async () => {
    await fill()
    await type(2, '13')
    await page.getByText('本机存不下').waitFor()
    expect(await stepsInFile()).toBe(3)
    await makeRoom()
    await type(3, '14')
    await page.getByText('已存在本机').waitFor()
  })

  it('has lost nothing after the tab was closed', async () => {
    const typed = await figures()
    expect(typed).toHaveLength(4)
    await page.close({ runBeforeUnload: false })
    page = await context.newPage()
    await page.goto(app.address())
    await reviewReady(page)
    await page.getByRole('button', { name: '编制', exact: true }).click()
    await page.locator('.menu-list').getByRole('button', { name: /2026/ }).click()
    await page.locator('.draft-tools').waitFor({ timeout: 30_000 })
    expect(await figures()).toEqual(typed)
  })
})
