/** Axe over every state of the app, in both languages and on a phone: nothing serious. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { chromiumPath, pageDrawn, reviewReady, root } from './browser.ts'
import { servedApp } from './served-app.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** Serious and critical violations, worded for a failing test. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }).axe.run().then((result) => result.violations))
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`)
}

describe.skipIf(chromiumPath === null)('accessibility', () => {
  const app = servedApp()

  const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    findings: async (page) => {
      await page.locator('.finding-head').first().click()
    },
    'accepting a finding': async (page) => {
      await page.locator('.finding-head').first().click()
      await page.locator('.finding-actions .secondary').click()
    },
    'the list of tables': (page) => page.keyboard.press('2'),
    'a table with the card of a figure': async (page) => {
      await page.keyboard.press('2')
      await page.locator('.form-list button').nth(2).click()
      await page.locator('[data-figure]').nth(3).click()
    },
    narrative: async (page) => {
      await page.keyboard.press('3')
      await page.locator('.claim').first().click()
    },
    'a project': async (page) => {
      await page.keyboard.press('4')
      await page.locator('.project-list button').first().click()
    },
    about: (page) => page.keyboard.press('5'),
    search: async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type('预算')
      await page.waitForSelector('.box-match-now')
    },
    keys: (page) => page.keyboard.press('?'),
    'the export list': (page) => page.locator('.menu > button').last().click(),
    'nothing yet': async (page) => {
      await page.locator('.rail-toggle').click()
      await page.locator('.document-close').click()
      await page.waitForSelector('.blank-sheet')
    },
    'a text': async (page) => {
      await page.locator('.file-field').first().setInputFiles(join(root, 'test/fixtures/hebei-copied-text/input.txt'))
      await page.waitForSelector('.text-figure')
    },
    'a file that cannot be read': async (page) => {
      await page.locator('.file-field').first().setInputFiles([{ name: 'x.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') }])
      await page.waitForSelector('.blank-sheet')
    },
  }

  it('finds nothing serious in any state', async () => {
    const { page, context } = await app.open()
    await reviewReady(page)
    await pageDrawn(page)
    const found: string[] = []
    for (const [name, reach] of Object.entries(states)) {
      await reach(page)
      found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
    await context.close()
  }, 180_000)

  it('finds nothing serious in English and on a phone', async () => {
    const { page, context } = await app.open({ width: 390, height: 844 })
    await page.waitForSelector('.finding')
    await page.getByRole('button', { name: 'English' }).click()
    for (const pane of [0, 1, 2]) {
      await page.locator('.pane-switch button').nth(pane).click()
      expect(await violations(page)).toEqual([])
    }
    await context.close()
  })
})
