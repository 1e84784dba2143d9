/** Every published format of real documents: one committed fixture of each family, one text, and the samples where they are on the machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFixtures } from '../../../test/fixture.ts'
import { nodeEffects } from '../../cli/node-effects.ts'
import { formatAmount, toDecimalYuan } from '../money.ts'
import { listProjectFunds } from '../model/project.ts'
import { openDisclosure, type Disclosure } from '../pipeline.ts'
import { renderCsv, renderFactsCsv } from './csv/render-csv.ts'
import { renderHtml } from './html/render-html.ts'
import { renderJson } from './json/render-json.ts'
import { renderXlsx } from './xlsx/render-xlsx.ts'
import { decimalOf } from './xlsx/form-sheet.ts'
import { fitsNumber } from './xlsx/workbook.ts'

interface Document {
  readonly name: string
  readonly fileName: string
  readonly bytes: () => Uint8Array
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const samples = process.env['MINGZHANG_SAMPLES'] ?? join(root, '../shared/samples')

const chosen = ['hebei-typst-yuan', 'hebei-copied-text', 'jiangsu-libreoffice-calc', 'shanghai-chromium']

const documents: readonly Document[] = [
  ...listFixtures().filter(({ name }) => chosen.includes(name)).map(({ name, fileName, bytes }): Document => ({ name, fileName, bytes: () => bytes })),
  ...(existsSync(samples) ? readdirSync(samples) : []).filter((name) => /\.(pdf|txt)$/.test(name)).map((name): Document => ({ name, fileName: name, bytes: () => new Uint8Array(readFileSync(join(samples, name))) })),
]

const validate = new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(root, 'data/schema/budget.schema.json'), 'utf8')))

describe.each(documents)('publishing $name', { timeout: 60_000 }, ({ fileName, bytes }) => {
  let disclosure: Disclosure
  beforeAll(async () => {
    disclosure = await openDisclosure([{ name: fileName, bytes: bytes() }], nodeEffects)
  }, 60_000)

  it('shows every amount once on the page, with links that all lead somewhere', () => {
    const { budget, audit } = disclosure
    for (const language of ['zh', 'en'] as const) {
      const page = renderHtml(budget, audit, { language }).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')
      const known = new Set(ids)
      expect(known.size).toBe(ids.length)
      expect([...page.matchAll(/\shref="#([^"]*)"/g)].map((match) => match[1] ?? '').filter((target) => !known.has(target))).toEqual([])
      const figures = [...page.matchAll(/<td id="[^"]*"[^>]*class="n[^>]*>(?:<span class="marks">.*?<\/span><\/a><\/span>|<span class="marks">.*?<\/a><\/span>)?<b[^>]*>([^<]*)<\/b>/g)].map((match) => match[1])
      const printed = budget.forms.flatMap(({ cells }) => cells).flatMap(({ amount, unit }) => (amount === null ? [] : [formatAmount(amount, unit)]))
      const planned = budget.projects.flatMap(({ spendPlan }) => spendPlan).filter(({ state }) => state === 'stated').length
      expect(figures.length - planned).toBe(printed.length)
    }
  })

  it('holds every amount as a number in the workbook', async () => {
    const { budget } = disclosure
    const { sheets } = await readXlsx(await renderXlsx(budget))
    for (const [index, form] of budget.forms.entries()) {
      const numbers = (sheets[index + 1]?.rows ?? []).flatMap((row) => row.filter((value) => typeof value === 'number').map(String))
      const printed = form.cells.flatMap((cell) => (cell.amount === null || !fitsNumber(decimalOf(cell)) ? [] : [String(Number(decimalOf(cell)))]))
      expect(numbers.sort()).toEqual(printed.sort())
    }
  })

  it('keeps the schema, and the same facts in JSON and CSV', () => {
    const { budget, audit } = disclosure
    const exported = JSON.parse(renderJson(budget, audit))
    validate(exported)
    expect(validate.errors ?? []).toEqual([])
    const amounts = budget.forms.flatMap(({ cells }) => cells).flatMap(({ amount }) => (amount === null ? [] : [toDecimalYuan(amount.fen)]))
    expect(exported.facts.map(({ amountYuan }: { amountYuan: string }) => amountYuan)).toEqual(amounts)
    const ofProjects = budget.projects.flatMap(listProjectFunds).filter(({ figure }) => figure.amount !== null).length
    for (const csv of [renderCsv(budget), renderFactsCsv(budget)]) expect(csv.trimEnd().split('\r\n').length).toBe(1 + amounts.length + ofProjects)
  })
})
