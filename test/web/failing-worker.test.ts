/** A budget in work whose tables cannot be worked out again says so; what was typed is kept all the same, and shown as soon as it can be. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady } from './browser.ts'
import { servedApp } from './served-app.ts'

const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (family === undefined) throw new Error('no such family')
const buffer = Buffer.from(toDocx(family.print(family.plan(7), family.usual)))

describe.skipIf(chromiumPath === null)('a worker that fails', () => {
  const app = servedApp()
  let page: Page

  beforeAll(async () => {
    ;({ page } = await app.open())
    await reviewReady(page)
    await page.locator('input[type=file]').first().setInputFiles({ name: 'last.docx', mimeType: 'application/octet-stream', buffer })
    await page.waitForFunction(() => document.querySelector('.document-open[aria-current="true"]')?.textContent?.includes('last.docx') === true)
    await reviewReady(page)
    await page.getByRole('button', { name: '编制', exact: true }).click()
    await page.getByRole('button', { name: /编制下一年/ }).click()
    await page.locator('.draft-tools').waitFor({ timeout: 30_000 })
  }, 240_000)

  /** Whoever asks for the tables meanwhile finds the worker crashed. */
  const setFailing = (failing: boolean): Promise<void> => page.evaluate((fails) => {
    const own = window as unknown as { post?: Worker['postMessage'] }
    own.post ??= Worker.prototype.postMessage
    const { post } = own
    Worker.prototype.postMessage = function (this: Worker, message: { task?: { kind: string } }, transfer: Transferable[]) {
      if (fails && message.task?.kind === 'showDraft') this.onerror?.(new ErrorEvent('error', { message: 'gone' }))
      else post.call(this, message, { transfer })
    } as Worker['postMessage']
  }, failing)
  const type = async (at: number, text: string): Promise<void> => {
    await page.locator('.draft-figure:not(.is-computed) input').nth(at).click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
  }
  const figure = (at: number): Promise<string> => page.locator('.draft-figure:not(.is-computed) input').nth(at).inputValue()

  it('is told, and what was typed comes with the next change', async () => {
    await setFailing(true)
    await type(0, '11')
    await page.locator('.notice').getByText('没能重算').waitFor({ timeout: 30_000 })
    expect(await figure(0)).toBe('')
    await setFailing(false)
    await type(1, '12')
    await page.waitForFunction(() => document.querySelectorAll<HTMLInputElement>('.draft-figure:not(.is-computed) input')[1]?.value.startsWith('12') === true)
    expect(await figure(0)).toMatch(/^11/)
  })
})
