/**
 * Accepted findings: what the guide shows fits the schema; an acceptance made on one format of a document holds on the others, and not
 * when a figure it speaks of has changed.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { faultClasses } from '../bench/quality/fault-classes.ts'
import { nodeEffects } from '../src/cli/node-effects.ts'
import { acceptFindings, openDisclosure, readAcceptances, renderXlsx, type Acceptance, type Disclosure } from '../src/core/index.ts'
import { auditBudget } from '../src/core/audit/run.ts'
import { markFindings } from '../src/core/model/finding-mark.ts'
import { toDocx } from './generate/docx.ts'
import { generatedFamilies } from './generate/families.ts'
import { toHtml } from './generate/html.ts'
import { createRandom } from './generate/random.ts'
import { toWorkbook } from './generate/workbook.ts'

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const open = (name: string, bytes: Uint8Array): Promise<Disclosure> => openDisclosure([{ name, bytes }], nodeEffects)

function acceptAll({ budget, audit }: Pick<Disclosure, 'budget' | 'audit'>): Acceptance[] {
  return [...new Set(markFindings(budget, audit.findings).values())].map((mark) => ({ mark, reason: '已核对', date: '2026-03-01', rule: null, document: null, sentence: null }))
}

it('the example of the guide fits the schema, and the schema refuses what reading refuses', () => {
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text('data/schema/accepted.schema.json')) as object)
  const example = /```json\n([\s\S]*?)```/.exec(text('docs/accepted-findings.md'))?.[1] ?? ''
  expect(validate(JSON.parse(example))).toBe(true)
  expect(readAcceptances(example).mistakes).toEqual([])
  for (const broken of [example.replace('"mark"', '"Mark"'), example.replace('2026-03-01', 'today'), example.replace('0123456789abcdef-', '')]) {
    expect([validate(JSON.parse(broken)), readAcceptances(broken).acceptances]).toEqual([false, null])
  }
})

it('what was accepted in the PDF is accepted in the workbook made of it', async () => {
  const pdf = await open('a.pdf', new Uint8Array(readFileSync(new URL('../src/web/public/sample/nangong-2025.pdf', import.meta.url))))
  const book = await open('a.xlsx', await renderXlsx(pdf.budget))
  const known = new Set(pdf.audit.findings.map(({ id }) => id))
  const inTables = acceptFindings(book.budget, book.audit, acceptAll(pdf)).findings.filter(({ id, places }) => known.has(id) && places.some(({ cellId }) => cellId !== null))
  expect(inTables.length).toBeGreaterThan(2)
  expect(inTables.filter(({ acceptance }) => acceptance?.state !== 'accepted').map(({ id }) => id)).toEqual([])
})

it.each(['hebei-county-2025', 'national-final-accounts'])('acceptances of %s hold in every format, and end with any figure they speak of', async (name) => {
  const family = generatedFamilies.find((candidate) => candidate.name === name)
  if (family === undefined) throw new Error(`no family ${name}`)
  const random = createRandom(5)
  for (const faultClass of faultClasses.filter(({ group }) => group !== 'other').slice(0, 6)) {
    const fault = faultClass.plant(family.print(family.plan(41), family.usual), random)
    if (fault === null) continue
    const word = await open('a.docx', toDocx(fault.document))
    const acceptances = acceptAll(word)
    const ids = new Set(word.audit.findings.map(({ id }) => id))
    for (const [file, bytes] of [['a.xlsx', await toWorkbook(fault.document)], ['a.html', new TextEncoder().encode(toHtml(fault.document, { fontFamily: 'serif' }))]] as const) {
      const other = await open(file, bytes)
      const left = acceptFindings(other.budget, other.audit, acceptances).findings.filter(({ id, acceptance }) => ids.has(id) && acceptance?.state !== 'accepted')
      expect(left.map(({ id }) => `${file} ${id}`), faultClass.id).toEqual([])
    }
    for (const cellId of new Set(word.audit.findings.flatMap(({ places }) => places.flatMap((place) => place.cellId ?? [])))) {
      const changed = withMore(word.budget, cellId)
      const still = acceptFindings(changed, auditBudget(changed), acceptances).findings.filter(({ acceptance, places }) => acceptance?.state === 'accepted' && places.some((place) => place.cellId === cellId))
      expect(still.map(({ id }) => `${cellId} ${id}`), faultClass.id).toEqual([])
    }
  }
}, 120_000)

function withMore(budget: Disclosure['budget'], cellId: string): Disclosure['budget'] {
  const forms = budget.forms.map((form) => ({
    ...form,
    cells: form.cells.map((cell) => (cell.id !== cellId || cell.amount === null ? cell : { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + 1n } })),
  }))
  return { ...budget, forms }
}
