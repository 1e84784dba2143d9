/** For properties on generated budgets: how one may be printed, in which formats, and what was read of it held against what was printed. */
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts, type Budget } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { expandFiles } from '../../src/core/read/archive/expand-files.ts'
import { toDocx } from '../generate/docx.ts'
import type { GeneratedFamily } from '../generate/families.ts'
import { toHtml } from '../generate/html.ts'
import { toOpenSheets } from '../generate/open-sheets.ts'
import { printNotEmbedded } from '../generate/not-embedded.ts'
import { toOldWorkbook } from '../generate/old-workbook.ts'
import { expectedEvaluations, expectedFacts, type AmountStyle, type PrintBlock, type PrintDocument, type PrintOptions } from '../generate/print.ts'
import { toPipedText } from '../generate/piped-text.ts'
import { rearrange, type Arrangement } from '../generate/rearrange.ts'
import { toSeparatedValues, type SeparatedStyle } from '../generate/separated-values.ts'
import { splitTables } from '../generate/split-tables.ts'
import { copiedText, toPlainText } from '../generate/text.ts'
import { toFlatPage, toNestedPage } from '../generate/web-page.ts'
import { toExport, toWorkbook } from '../generate/workbook.ts'
import { listEvaluations } from '../listed-evaluations.ts'

/** How one budget is printed; what a format cannot show it ignores. */
export interface Look {
  readonly seed: number
  readonly options: Partial<PrintOptions>
  readonly arrangement: Arrangement
  readonly rowsPerPage: number
  /** Every other section of the document is printed in 元, the rest in 万元. */
  readonly mixedUnits?: boolean
  /** As texts of values are saved. */
  readonly values?: SeparatedStyle
}

const amountStyles: fc.Arbitrary<AmountStyle> = fc.record({
  unit: fc.constantFrom('yuan', 'tenThousandYuan'),
  decimals: fc.constantFrom(0, 1, 2),
  grouped: fc.boolean(),
  zero: fc.constantFrom('blank', 'figure', 'dash'),
})
const seeds = fc.integer({ min: 1, max: 1_000_000 })

export function looks(codes: Arrangement['codes']): fc.Arbitrary<Look> {
  return fc.record({
    seed: seeds,
    options: fc.record({ amounts: amountStyles, codeColumns: fc.constantFrom('one', 'three'), repeatHead: fc.boolean() }, { requiredKeys: ['amounts'] }),
    arrangement: fc.record({ seed: seeds, codes: fc.constant(codes), emptyRows: fc.constantFrom('asPrinted', 'dropped', 'added'), reorderRows: fc.boolean() }),
    rowsPerPage: fc.integer({ min: 8, max: 40 }),
    mixedUnits: fc.boolean(),
    values: fc.record({ separator: fc.constantFrom(',', '\t', ';'), encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'gb18030') }),
  })
}

export type Produce = (document: PrintDocument, look: Look) => Uint8Array | Promise<Uint8Array>

const utf8 = (text: string): Uint8Array => strToU8(text)

/** Formats that keep every cell in its place. */
export const tabular: readonly (readonly [string, Produce])[] = [
  ['pdf', (document, { rowsPerPage }) => printNotEmbedded(document, { formsOnly: false, rowsPerPage })],
  ['xlsx', toWorkbook],
  ['export.xlsx', toExport],
  ['xls', toOldWorkbook],
  ['docx', toDocx],
  ['html', (document) => utf8(toHtml(document, { fontFamily: 'serif' }))],
  ['nested.html', toNestedPage],
  ['ods', toOpenSheets],
  ['zip', async (document) => zipSync({ '说明.docx': toDocx(onlyBlocks(document, false)), '附表/报表.xlsx': await toWorkbook(onlyBlocks(document, true)) })],
]

/** Formats that lose heads, merged cells or all places: what they leave open must be said. */
export const lossy: readonly (readonly [string, Produce])[] = [
  ['split.docx', (document, { rowsPerPage }) => toDocx(splitTables(document, rowsPerPage))],
  ['split.html', (document, { rowsPerPage }) => utf8(toHtml(splitTables(document, rowsPerPage), { fontFamily: 'serif' }))],
  ['bare.pdf', (document, { rowsPerPage }) => printNotEmbedded(document, { formsOnly: false, rowsPerPage, bare: true })],
  ['folded.pdf', (document, { rowsPerPage, seed }) => printNotEmbedded(document, { formsOnly: false, rowsPerPage, tableShare: 0.3 + (seed % 5) / 10, foldsFigures: true })],
  ['txt', (document, { rowsPerPage }) => utf8(toPlainText(document, { ...copiedText, rowsPerPage }))],
  ['piped.txt', toPipedText],
  ['flat.html', toFlatPage],
  ['csv.zip', (document, { values = { separator: ',', encoding: 'utf-8' } }) => zipSync({ '说明.docx': toDocx(onlyBlocks(document, false)), ...toSeparatedValues(document, values) })],
]

/** The cover, and either the tables or the words. */
function onlyBlocks(document: PrintDocument, tables: boolean): PrintDocument {
  const stays = (block: PrintBlock): boolean => block.kind === 'cover' || (block.kind === 'table' && block.title !== null) === tables
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.filter(stays) })).filter(({ blocks }) => blocks.length > 0) }
}

export async function readBack(name: string, bytes: Uint8Array): Promise<Budget> {
  return (await openDisclosure(expandFiles([{ name, bytes }]), nodeEffects)).budget
}

export interface Comparison {
  /** Read, and not what was printed. */
  readonly wrong: readonly string[]
  readonly missing: readonly string[]
  /** Neither read nor mentioned. */
  readonly silent: readonly string[]
}

export function compare(budget: Budget, document: PrintDocument): Comparison {
  const expected = new Map(expectedFacts(document).map(({ id, amountYuan, stepYuan }) => [id, `${amountYuan} ±${stepYuan}`]))
  const found = new Map(listFacts(budget).filter(({ row }) => !row.startsWith('unknown-')).map(({ id, amountYuan, stepYuan }) => [id, `${amountYuan} ±${stepYuan}`]))
  const missing = [...expected.keys()].filter((id) => !found.has(id))
  const reported = new Set(budget.problems.map(({ params }) => params['form']))
  const unread = new Set(budget.forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'unread').map(({ id }) => id))
  const evaluations = expectedEvaluations(document)
  const evaluated = listEvaluations(budget)
  return {
    wrong: [...evaluated.filter((line) => !evaluations.includes(line)), ...[...found].filter(([id, figure]) => expected.get(id) !== figure).map(([id, figure]) => `${id} ${figure}, printed ${expected.get(id) ?? 'nothing'}`)],
    missing: [...missing, ...evaluations.filter((line) => !evaluated.includes(line))],
    silent: missing.filter((id) => !unread.has(id) && !reported.has(id.slice(0, id.indexOf('/')))),
  }
}

export function printLook(family: GeneratedFamily, { seed, options, arrangement, mixedUnits }: Look): PrintDocument {
  const budget = family.plan(seed)
  const printed = (more: Partial<PrintOptions>): PrintDocument => family.print(budget, { ...family.usual, ...options, ...more })
  const document = printed({})
  if (mixedUnits !== true) return rearrange(document, arrangement)
  const amounts = { ...family.usual.amounts, ...options.amounts }
  const other = printed({ amounts: { ...amounts, unit: amounts.unit === 'yuan' ? 'tenThousandYuan' : 'yuan' } })
  return rearrange({ ...document, sections: document.sections.map((section, index) => (index % 2 === 0 ? section : (other.sections[index] ?? section))) }, arrangement)
}
