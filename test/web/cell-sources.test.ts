/** Word files, web pages, workbooks and archives in the app: shown as readable sheets whose figures and findings answer to clicks. */
import { strToU8, zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chromiumPath, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const fixture = (name: string): string => join(root, 'test/fixtures', name)

describe.skipIf(chromiumPath === null)('sources of cells and lines', () => {
  const app = servedApp()

  it.each(['shanghai-docx/input.docx', 'shanghai-doc/input.doc', 'shanghai-html/input.html', 'shanghai-workbook/input.xlsx'])('shows %s with living figures', async (name) => {
    const { page, context, errors } = await app.open()
    await reviewReady(page)
    await page.locator('.file-field').first().setInputFiles(fixture(name))
    await page.waitForSelector('.flow-sheet .flow-cell .text-figure', { timeout: 30_000 })
    expect(await page.locator('.flow-sheet .text-figure').count()).toBeGreaterThan(100)
    await page.locator('.flow-cell .text-figure').nth(5).click()
    await page.waitForSelector('.flow-cell .text-figure.is-card')
    expect(await page.locator('.flow-cell.is-chosen').count()).toBe(1)
    expect(errors).toEqual([])
    await context.close()
  })

  it('opens an archive as the documents in it', async () => {
    const { page, context, errors } = await app.open()
    await reviewReady(page)
    const files = { '甲/预算.docx': readFileSync(fixture('shanghai-docx/input.docx')), '乙/预算.html': readFileSync(fixture('jiangsu-html/input.html')), 'readme.md': strToU8('x') }
    const buffer = Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]))))
    await page.locator('.file-field').first().setInputFiles([{ name: '公开.zip', mimeType: 'application/zip', buffer }])
    await page.waitForFunction(() => document.body.innerText.includes('预算.docx') && document.body.innerText.includes('预算.html'), null, { timeout: 30_000 })
    await page.waitForSelector('.flow-sheet', { timeout: 30_000 })
    expect(errors).toEqual([])
    await context.close()
  })
})
