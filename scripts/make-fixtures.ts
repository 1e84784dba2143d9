/**
 * Makes test/fixtures again: `tsx scripts/make-fixtures.ts [name…]`. Needs Chromium, LibreOffice and the Noto and Droid fonts of Debian
 * (fonts-noto-cjk, fonts-droid-fallback); tests only read what is committed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fixtureFolder, type FixtureExpectation } from '../test/fixture.ts'
import type { PlannedBudget } from '../test/generate/budget.ts'
import { printWithChromium } from '../test/generate/chromium.ts'
import { generatedFamilies } from '../test/generate/families.ts'
import { toHtml } from '../test/generate/html.ts'
import { convertWithLibreOffice, printWithLibreOffice, type OfficeFormat } from '../test/generate/libreoffice.ts'
import { printNotEmbedded } from '../test/generate/not-embedded.ts'
import { expectedEvaluations, expectedFacts, type PrintDocument, type PrintOptions } from '../test/generate/print.ts'
import { copiedText, toPlainText } from '../test/generate/text.ts'
import { toFlatPage, toNestedPage } from '../test/generate/web-page.ts'
import { printWithTypst } from '../test/generate/typst.ts'
import { toExport, toWorkbook } from '../test/generate/workbook.ts'

type Producer = (document: PrintDocument) => Uint8Array | Promise<Uint8Array>

interface Recipe {
  readonly name: string
  readonly family: string
  readonly seed: number
  readonly produce: Producer
  readonly options?: Partial<PrintOptions>
  /** The producer prints the forms alone. */
  readonly formsOnly?: boolean
  readonly extension?: 'txt' | OfficeFormat
  /** Nothing printed tells the year. */
  readonly withoutYear?: boolean
}

const droid: Producer = (document) => printWithChromium(document, { fontFamily: '"Liberation Serif", "Droid Sans Fallback"' })
const noto: Producer = (document) => printWithChromium(document, { fontFamily: '"Noto Serif CJK SC"' })
const writer: Producer = (document) => printWithLibreOffice(document, 'text')
const calc: Producer = (document) => printWithLibreOffice(document, 'sheets')
const saved = (format: OfficeFormat): Producer => (document) => printWithLibreOffice(document, 'text', format)
const sheets = (format: OfficeFormat): Producer => (document) => printWithLibreOffice(document, 'sheets', format)
/** A workbook with numbers, formulas and hidden parts, saved by LibreOffice as another format. */
const resaved = (format: OfficeFormat): Producer => async (document) => convertWithLibreOffice('printed.xlsx', await toWorkbook(document), format)
const page: Producer = (document) => new TextEncoder().encode(toHtml(document, { fontFamily: 'serif' }))
const copied: Producer = (document) => new TextEncoder().encode(toPlainText(document))
const copiedWithFormFeeds: Producer = (document) => new TextEncoder().encode(toPlainText(document, { ...copiedText, pageMark: '\f', rowsPerPage: 25 }))
const yuan = { unit: 'yuan', decimals: 2, grouped: true, zero: 'blank' } as const
const tenThousand = { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'blank' } as const

const recipes: readonly Recipe[] = [
  { name: 'hebei-typst-heads-once', family: 'hebei-county-2025', seed: 11, produce: printWithTypst, options: { repeatHead: false, repeatCaption: false, amounts: { ...tenThousand, zero: 'figure' } } },
  { name: 'hebei-typst-yuan', family: 'hebei-county-2025', seed: 12, produce: printWithTypst, options: { amounts: yuan } },
  { name: 'hebei-chromium', family: 'hebei-county-2025', seed: 13, produce: droid },
  { name: 'hebei-libreoffice-writer', family: 'hebei-county-2025', seed: 14, produce: writer, options: { pageNumbers: 'dashed' } },
  { name: 'hebei-not-embedded', family: 'hebei-county-2025', seed: 15, produce: printNotEmbedded, formsOnly: true },
  { name: 'hebei-copied-text', family: 'hebei-county-2025', seed: 16, produce: copied, extension: 'txt' },
  { name: 'shanghai-chromium', family: 'shanghai-district-budget', seed: 21, produce: noto },
  { name: 'shanghai-libreoffice-calc', family: 'shanghai-district-budget', seed: 22, produce: calc, formsOnly: true },
  { name: 'shanghai-typst-ten-thousand', family: 'shanghai-district-budget', seed: 23, produce: printWithTypst, options: { amounts: { ...tenThousand, zero: 'dash' }, repeatHead: false } },
  { name: 'shanghai-copied-text', family: 'shanghai-district-budget', seed: 24, produce: copiedWithFormFeeds, extension: 'txt' },
  { name: 'jiangsu-libreoffice-writer', family: 'jiangsu-province-budget', seed: 31, produce: writer, options: { repeatHead: false } },
  { name: 'jiangsu-libreoffice-calc', family: 'jiangsu-province-budget', seed: 32, produce: calc, formsOnly: true, withoutYear: true },
  { name: 'jiangsu-typst-whole', family: 'jiangsu-province-budget', seed: 33, produce: printWithTypst, options: { amounts: { ...tenThousand, decimals: 0, grouped: true } } },
  { name: 'jiangsu-copied-text', family: 'jiangsu-province-budget', seed: 34, produce: copied, extension: 'txt' },
  { name: 'hebei-docx', family: 'hebei-county-2025', seed: 41, produce: saved('docx'), extension: 'docx', options: { amounts: yuan } },
  { name: 'hebei-doc', family: 'hebei-county-2025', seed: 42, produce: saved('doc'), extension: 'doc' },
  { name: 'hebei-libreoffice-html', family: 'hebei-county-2025', seed: 43, produce: saved('html'), extension: 'html', options: { amounts: { ...tenThousand, zero: 'figure' } } },
  { name: 'shanghai-docx', family: 'shanghai-district-budget', seed: 44, produce: saved('docx'), extension: 'docx', options: { amounts: { ...tenThousand, zero: 'dash' } } },
  { name: 'shanghai-doc', family: 'shanghai-district-budget', seed: 45, produce: saved('doc'), extension: 'doc' },
  { name: 'shanghai-html', family: 'shanghai-district-budget', seed: 46, produce: page, extension: 'html' },
  { name: 'jiangsu-docx', family: 'jiangsu-province-budget', seed: 47, produce: saved('docx'), extension: 'docx' },
  { name: 'jiangsu-doc', family: 'jiangsu-province-budget', seed: 48, produce: saved('doc'), extension: 'doc', options: { amounts: { ...tenThousand, grouped: true } } },
  { name: 'hebei-nested-gbk-page', family: 'hebei-county-2025', seed: 50, produce: toNestedPage, extension: 'html' },
  { name: 'jiangsu-nested-gbk-page', family: 'jiangsu-province-budget', seed: 51, produce: toNestedPage, extension: 'html' },
  { name: 'shanghai-flat-page', family: 'shanghai-district-budget', seed: 52, produce: toFlatPage, extension: 'html' },
  { name: 'jiangsu-flat-page', family: 'jiangsu-province-budget', seed: 53, produce: toFlatPage, extension: 'html' },
  { name: 'jiangsu-html', family: 'jiangsu-province-budget', seed: 49, produce: page, extension: 'html', options: { amounts: yuan } },
  { name: 'hebei-workbook', family: 'hebei-county-2025', seed: 61, produce: toWorkbook, extension: 'xlsx' },
  { name: 'hebei-old-workbook', family: 'hebei-county-2025', seed: 62, produce: resaved('xls'), extension: 'xls', options: { amounts: yuan } },
  { name: 'hebei-export', family: 'hebei-county-2025', seed: 63, produce: toExport, extension: 'xlsx', options: { amounts: { ...tenThousand, zero: 'figure' } } },
  { name: 'shanghai-workbook', family: 'shanghai-district-budget', seed: 64, produce: toWorkbook, extension: 'xlsx' },
  { name: 'shanghai-libreoffice-xls', family: 'shanghai-district-budget', seed: 65, produce: sheets('xls'), extension: 'xls', formsOnly: true },
  { name: 'shanghai-open-document', family: 'shanghai-district-budget', seed: 66, produce: resaved('ods'), extension: 'ods' },
  { name: 'jiangsu-libreoffice-xlsx', family: 'jiangsu-province-budget', seed: 67, produce: sheets('xlsx'), extension: 'xlsx', formsOnly: true, withoutYear: true },
  { name: 'jiangsu-old-workbook', family: 'jiangsu-province-budget', seed: 68, produce: resaved('xls'), extension: 'xls', options: { amounts: { ...tenThousand, grouped: true, zero: 'dash' } } },
  { name: 'jiangsu-export', family: 'jiangsu-province-budget', seed: 69, produce: toExport, extension: 'xlsx', formsOnly: true, withoutYear: true },
  { name: 'final-2024-chromium', family: 'national-final-accounts', seed: 71, produce: noto },
  { name: 'final-2024-libreoffice-calc', family: 'national-final-accounts', seed: 72, produce: calc, formsOnly: true, withoutYear: true },
  { name: 'final-2021-typst', family: 'national-final-accounts-2021', seed: 73, produce: printWithTypst, options: { amounts: yuan } },
  { name: 'final-2021-libreoffice-writer', family: 'national-final-accounts-2021', seed: 74, produce: writer, options: { amounts: { ...tenThousand, zero: 'dash' }, repeatHead: false } },
  { name: 'final-2018-chromium', family: 'national-final-accounts-2018', seed: 75, produce: droid },
  { name: 'final-2018-libreoffice-writer', family: 'national-final-accounts-2018', seed: 76, produce: writer, options: { amounts: yuan } },
  { name: 'final-2024-docx', family: 'national-final-accounts', seed: 77, produce: saved('docx'), extension: 'docx' },
  { name: 'final-2021-html', family: 'national-final-accounts-2021', seed: 78, produce: page, extension: 'html' },
  { name: 'final-2024-workbook', family: 'national-final-accounts', seed: 79, produce: toWorkbook, extension: 'xlsx' },
  { name: 'final-2024-copied-text', family: 'national-final-accounts', seed: 80, produce: copied, extension: 'txt' },
  { name: 'nine-tables-typst', family: 'nine-tables-budget', seed: 91, produce: printWithTypst },
  { name: 'nine-tables-libreoffice-writer', family: 'nine-tables-budget-numbered', seed: 92, produce: writer, options: { amounts: { ...tenThousand, zero: 'figure' } } },
  { name: 'beijing-typst', family: 'beijing-district-budget', seed: 93, produce: printWithTypst },
  { name: 'beijing-workbook', family: 'beijing-district-budget', seed: 94, produce: toWorkbook, extension: 'xlsx' },
  { name: 'gansu-typst', family: 'gansu-county-budget', seed: 95, produce: printWithTypst },
  { name: 'gansu-docx', family: 'gansu-county-budget', seed: 96, produce: saved('docx'), extension: 'docx' },
  { name: 'shandong-typst', family: 'shandong-county-budget', seed: 97, produce: printWithTypst },
  { name: 'shandong-workbook', family: 'shandong-county-budget', seed: 98, produce: toWorkbook, extension: 'xlsx' },
  { name: 'guangdong-typst', family: 'guangdong-department-budget', seed: 99, produce: printWithTypst },
  { name: 'guangdong-html', family: 'guangdong-department-budget', seed: 100, produce: page, extension: 'html' },
  { name: 'sichuan-typst', family: 'sichuan-county-budget', seed: 101, produce: printWithTypst },
  { name: 'central-typst', family: 'nine-tables-budget-central', seed: 103, produce: printWithTypst },
  { name: 'central-flat-page', family: 'nine-tables-budget-central', seed: 104, produce: toFlatPage, extension: 'html' },
  { name: 'central-doc', family: 'nine-tables-budget-central', seed: 105, produce: saved('doc'), extension: 'doc', options: { amounts: { ...tenThousand, grouped: true } } },
  { name: 'henan-typst', family: 'henan-budget', seed: 106, produce: printWithTypst, options: { repeatHead: false } },
  { name: 'henan-workbook', family: 'henan-budget', seed: 107, produce: toWorkbook, extension: 'xlsx' },
  { name: 'henan-copied-text', family: 'henan-budget', seed: 108, produce: copied, extension: 'txt' },
  { name: 'by-agency-typst', family: 'nine-tables-budget-by-agency', seed: 117, produce: printWithTypst },
  { name: 'by-agency-and-fund-workbook', family: 'nine-tables-budget-by-agency-and-fund', seed: 118, produce: toWorkbook, extension: 'xlsx' },
  { name: 'hunan-typst', family: 'hunan-budget', seed: 113, produce: printWithTypst },
  { name: 'hunan-docx', family: 'hunan-budget', seed: 114, produce: saved('docx'), extension: 'docx', options: { amounts: yuan } },
  { name: 'hunan-workbook', family: 'hunan-budget', seed: 115, produce: toWorkbook, extension: 'xlsx' },
  { name: 'hunan-copied-text', family: 'hunan-budget', seed: 116, produce: copied, extension: 'txt' },
  { name: 'shaanxi-typst', family: 'shaanxi-budget', seed: 109, produce: printWithTypst },
  { name: 'shaanxi-old-workbook', family: 'shaanxi-budget', seed: 110, produce: resaved('xls'), extension: 'xls' },
  { name: 'shaanxi-flat-page', family: 'shaanxi-budget', seed: 111, produce: toFlatPage, extension: 'html' },
  { name: 'shaanxi-docx', family: 'shaanxi-budget', seed: 112, produce: saved('docx'), extension: 'docx', options: { amounts: yuan } },
  { name: 'sichuan-docx', family: 'sichuan-county-budget', seed: 102, produce: saved('docx'), extension: 'docx' },
]

function expectationOf(recipe: Recipe, familyId: string, budget: PlannedBudget, document: PrintDocument): FixtureExpectation {
  const printsProjects = recipe.family === 'hebei-county-2025' && recipe.formsOnly !== true
  const evaluations = expectedEvaluations(document)
  return {
    familyId,
    fiscalYear: recipe.withoutYear === true ? null : budget.fiscalYear,
    department: budget.department,
    projectCount: printsProjects ? budget.projects.length : 0,
    indicatorCount: printsProjects ? budget.projects.reduce((sum, { indicators }) => sum + indicators.length, 0) : 0,
...(recipe.formsOnly === true || evaluations.length === 0 ? {} : { evaluations }),
    facts: expectedFacts(document),
  }
}

const wanted = process.argv.slice(2)
for (const recipe of recipes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const family = generatedFamilies.find(({ name }) => name === recipe.family)
  if (family === undefined) throw new Error(`no family ${recipe.family}`)
  const budget = family.plan(recipe.seed)
  const document = family.print(budget, { ...family.usual, ...recipe.options })
  const bytes = await recipe.produce(document)
  const folder = new URL(`${recipe.name}/`, fixtureFolder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`input.${recipe.extension ?? 'pdf'}`, folder), bytes)
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(expectationOf(recipe, family.familyId, budget, document), null, 1)}\n`)
  console.log(`${recipe.name}: ${bytes.length} bytes`)
}
