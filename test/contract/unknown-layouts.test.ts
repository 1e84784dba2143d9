/**
 * Layouts nobody has seen: titles in other words or none, heads renamed, moved and nested, columns and tables besides. Every figure read is the
 * figure the plan says; a table that is not read is reported; and a table beside, of another body, year or kind, is never taken.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { auditBudget } from '../../src/core/audit/run.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'
import { toHtml } from '../generate/html.ts'
import { expectedFacts, type PrintDocument } from '../generate/print.ts'
import { headPlaces, renameHead } from '../generate/rename-heads.ts'
import { toPlainText } from '../generate/text.ts'
import { disguise, formOf, type Disguise } from '../generate/unknown-layout.ts'
import { toWorkbook } from '../generate/workbook.ts'
import { propertyRuns } from '../property-runs.ts'
import { compare, readBack } from './read-back.ts'

const looks: fc.Arbitrary<Disguise> = fc.record({
  seed: fc.integer({ min: 1, max: 100_000 }),
  title: fc.constantFrom('renamed', 'vague', 'missing'),
  numbered: fc.boolean(), reorderColumns: fc.boolean(), nestHeads: fc.boolean(), renameHeads: fc.boolean(), extraColumn: fc.boolean(), reorderRows: fc.boolean(), decoys: fc.boolean(),
  unit: fc.constantFrom('caption', 'title', 'above'),
})

/** Looks that once made a table of another year, or of another body, pass for the form beside it. */
const onceMistaken: [Disguise, 'one' | 'three', 'xlsx' | 'html'][] = [
  [{ seed: 84163, title: 'vague', numbered: false, reorderColumns: true, nestHeads: false, renameHeads: true, extraColumn: false, reorderRows: true, decoys: true, unit: 'caption' }, 'one', 'xlsx'],
  [{ seed: 78892, title: 'missing', numbered: false, reorderColumns: true, nestHeads: true, renameHeads: true, extraColumn: true, reorderRows: true, decoys: true, unit: 'above' }, 'three', 'html'],
]

async function read(document: PrintDocument, format: 'xlsx' | 'html'): Promise<Disclosure> {
  const bytes = format === 'xlsx' ? await toWorkbook(document) : new TextEncoder().encode(toHtml(document, { fontFamily: 'serif' }))
  return openDisclosure([{ name: `printed.${format}`, bytes }], nodeEffects)
}

function print(family: GeneratedFamily, look: Disguise, codeColumns: 'one' | 'three'): PrintDocument {
  return disguise(family.print(family.plan(look.seed), { ...family.usual, codeColumns }), look)
}

/** Facts that the plan does not know, or knows otherwise. */
function wrongFacts(budget: Budget, document: PrintDocument): string[] {
  const planned = new Map(expectedFacts(document).map(({ id, amountYuan }) => [id, amountYuan]))
  return listFacts(budget).filter(({ id, row, amountYuan }) => !row.startsWith('unknown-') && planned.get(id) !== amountYuan).map(({ id, amountYuan }) => `${id} ${amountYuan}`)
}

describe.each(generatedFamilies)('$name in a layout nobody knows', (family) => {
  it('gives no wrong figure, accuses nobody, and says where every table with codes is that it does not read', async () => {
    await fc.assert(fc.asyncProperty(looks, fc.constantFrom('one' as const, 'three' as const), fc.constantFrom('xlsx' as const, 'html' as const), async (look, codeColumns, format) => {
      const document = print(family, look, codeColumns)
      const { budget, audit } = await read(document, format)
      expect(wrongFacts(budget, document)).toEqual([])
      expect(audit.findings.filter(({ ruleId, severity }) => severity === 'error' || (severity === 'warning' && ruleId.startsWith('identity/'))).map(({ id }) => id)).toEqual([])
      const tables = document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table')
      const withCodes = new Set(tables.filter(({ rows }) => rows.flat().some(({ path, text }) => path !== undefined && /\d/.test(text) && /^\d{3,7}$/.test(path.row))).map(formOf))
      const unread = [...withCodes].filter((form) => !budget.forms.some(({ id }) => id === form))
      const reported = budget.problems.filter(({ code, place }) => (code === 'formUnread' || code === 'formOfOtherBody') && place !== null)
      expect(reported.length).toBeGreaterThanOrEqual(unread.length)
    }), { ...propertyRuns(8 + onceMistaken.length), examples: onceMistaken })
  }, 120_000)
})

describe.each(generatedFamilies)('$name with one head in other words', (family) => {
  it('gives no wrong figure, and none is left out without a word', async () => {
    const words = fc.constantFrom('甲类资金', '经费小计', '拨款', '其中', '经费')
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), fc.nat(999), words, fc.constantFrom('one' as const, 'three' as const, undefined), fc.boolean(), async (seed, head, word, codeColumns, asText) => {
      const document = family.print(family.plan(seed), { ...family.usual, ...(codeColumns === undefined ? {} : { codeColumns }) })
      const places = headPlaces(document)
      const place = places[head % places.length]
      if (place === undefined) throw new Error('no head')
      const renamed = renameHead(document, place, word)
      const budget = asText ? await readBack('printed.txt', new TextEncoder().encode(toPlainText(renamed))) : (await read(renamed, 'html')).budget
      expect(compare(budget, renamed)).toMatchObject({ wrong: [], silent: [] })
    }), propertyRuns(8))
  }, 120_000)
})

describe('a new layout with code columns and ordinary heads', () => {
  const family = generatedFamilies.find(({ name }) => name === 'shanghai-district-budget')
  const look: Disguise = { seed: 7, title: 'renamed', numbered: true, reorderColumns: true, nestHeads: true, renameHeads: true, extraColumn: false, reorderRows: true, decoys: false, unit: 'above' }

  it.each([['one', 'xlsx'], ['three', 'html']] as const)('is read whole with codes in %s column, as %s, and says why', async (codeColumns, format) => {
    if (family === undefined) throw new Error('no such family')
    const document = print(family, look, codeColumns)
    const { budget } = await read(document, format)
    const found = new Set(listFacts(budget).map(({ id }) => id))
    expect(expectedFacts(document).filter(({ id }) => !found.has(id))).toEqual([])
    const evidence = budget.forms.find(({ id }) => id === 'expenditureSummary')?.evidence
    expect(evidence?.identities).toContain('totalIsBasicAndProject')
    expect(evidence?.codeCount).toBeGreaterThan(3)
  })
})

describe('a figure changed in a form that was recognized by what it means', () => {
  it('is a warning of its sums, never an error', async () => {
    const family = generatedFamilies.find(({ name }) => name === 'shanghai-district-budget')
    if (family === undefined) throw new Error('no such family')
    const look: Disguise = { seed: 7, title: 'renamed', numbered: true, reorderColumns: true, nestHeads: true, renameHeads: true, extraColumn: false, reorderRows: true, decoys: false, unit: 'above' }
    const { budget } = await read(print(family, look, 'one'), 'xlsx')
    const form = budget.forms.find(({ id, evidence }) => id === 'expenditureSummary' && evidence !== undefined)
    const leaf = form?.cells.find(({ path, amount }) => path.row.length === 7 && path.column === 'basic' && (amount?.fen ?? 0n) > 0n)
    if (form === undefined || leaf?.amount == null) throw new Error('nothing to change')
    const changed = { ...leaf, amount: { ...leaf.amount, fen: leaf.amount.fen + 1_000_000n } }
    const { findings } = auditBudget({ ...budget, forms: budget.forms.map((own) => (own === form ? { ...form, cells: form.cells.map((cell) => (cell === leaf ? changed : cell)) } : own)) })
    const told = findings.filter(({ ruleId, places }) => ruleId.startsWith('identity/expenditureSummary/') && places.some(({ cellId }) => cellId === leaf.id))
    expect(told.map(({ severity }) => severity)).toEqual(['warning'])
  })
})
