/** The served app publishes what the command line does: every edition in one archive, nothing altered, with the network off; or it says why not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { serveFolder } from '../../src/cli/serve.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies } from '../generate/families.ts'
import { chromiumPath, reviewReady, root } from './browser.ts'
import { appBehind } from './served-app.ts'

describe.skipIf(chromiumPath === null)('publishing in the app', () => {
  /** Served as people have it, with the policy that forbids making code out of text. */
  const { open } = appBehind(async () => {
    const { address, server } = await serveFolder(join(root, 'dist/web'), 4950)
    const close = async (): Promise<void> => {
      server.closeAllConnections()
      server.close()
    }
    return { address, close }
  })
  let page: Page

  beforeAll(async () => {
    const opened = await open()
    page = opened.page
    await reviewReady(page)
    // What keeps the app on this machine has taken all of it before the network goes.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await opened.context.setOffline(true)
  }, 240_000)

  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: '取走' }).click()
    await page.getByRole('button', { name: /全套公开文件/ }).click()
  }

  /** On a ground for whatever no table tells. */
  const confirm = async (): Promise<void> => {
    const gate = page.getByRole('dialog', { name: '公开之前' })
    for (const reason of await gate.getByRole('textbox').all()) await reason.fill('与业务科室逐一核对过')
    await gate.getByRole('button', { name: '记下依据并公开' }).click()
  }

  it('asks for a ground of each figure that no table tells, and leads to its sentence', async () => {
    await choose()
    const gate = page.getByRole('dialog', { name: '公开之前' })
    expect(await gate.getByRole('heading', { level: 3 }).allTextContents()).toEqual([expect.stringMatching(/^▲ \d+ 个数报表说明不了/)])
    expect(await gate.getByRole('button', { name: '记下依据并公开' }).isDisabled()).toBe(true)
    await gate.getByRole('button', { name: '3500条' }).click()
    await page.locator('.is-chosen').filter({ hasText: '3500条' }).first().waitFor()
  })

  it('says why the sample, which has an error, is not published', async () => {
    await choose()
    await confirm()
    await page.getByText('审核发现 1 处错误').waitFor({ timeout: 60_000 })
    await page.getByRole('button', { name: '知道了' }).click()
  })

  it('makes a release in which nothing differs from its manifest', async () => {
    const family = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
    if (family === undefined) throw new Error('no such family')
    const bytes = toDocx(family.print(family.plan(7), family.usual))
    await page.locator('input[type=file]').first().setInputFiles({ name: 'clean.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
    await page.getByText('clean.docx').first().waitFor()
    await page.waitForFunction(() => document.querySelector('[aria-current="true"], [aria-selected="true"]')?.textContent?.includes('clean.docx') === true || document.title.length > 0)
    await reviewReady(page)
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), choose().then(confirm)])
    expect(download.suggestedFilename()).toMatch(/2025\.zip$/)
    const files = Object.entries(unzipSync(new Uint8Array(readFileSync((await download.path()) ?? '')))).map(([name, content]) => ({ name, bytes: content }))
    const verified = await verifyRelease(files, nodeEffects)
    expect(verified?.files.filter(({ state }) => state !== 'same')).toEqual([])
    expect([...new Set(verified?.files.map(({ file }) => file.edition))].sort()).toEqual(['data', 'docx', 'html', 'page', 'pdf', 'proof', 'xlsx'])
    expect(verified?.factsHold).toBe(true)
    expect(verified?.manifest.grounds).toMatchObject([{ reason: '与业务科室逐一核对过' }])
  }, 240_000)
})
