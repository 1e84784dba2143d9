/**
 * Faults that inspections of published budgets name again and again and no other class plants: forms cut short, put in twice or left blank, codes that
 * lost a digit, and sentences taken over from another year, another department or another place of the same text.
 */
import type { PrintCell, PrintDocument } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'
import { atWords, pickFrom, type Fault, type FaultClass } from './fault.ts'
import { changeDigit } from './figure-slips.ts'
import { formFigures } from './form-figures.ts'
import { cellsOf, idOf, paragraphsOf, tablesOf, withBlock, withCells, withRows, type FoundTable, type FoundText } from './print-edits.ts'
import { clauseAt, matchesOf, rewrite, type Match } from './prose-edits.ts'

type Plant = FaultClass['plant']

const formsOf = (document: PrintDocument, form: string): FoundTable[] => tablesOf(document).filter(({ table }) => table.rows.flat().some(({ path }) => path?.form === form))

/** The rows of the lowest level are not published: 项 of functions, 款 of basic expenditure. */
function cutShort(form: string, code: RegExp): Plant {
  return (document, random) => {
    const isLow = (row: readonly PrintCell[]): boolean => row.some(({ path }) => path?.panel === 'main' && code.test(path.row))
    const found = pickFrom(random, formsOf(document, form).filter(({ table }) => table.rows.some(isLow)))
    const kept = found?.table.rows.filter((row) => !isLow(row)) ?? []
    if (found === null || kept.length < 2) return null
    const words = kept.flatMap((row) => row.flatMap(({ path, text }) => (path === undefined && text.length > 2 ? [text] : [])))
    return { document: withRows(document, found, kept), site: { cells: kept.flat().map(idOf), words, forms: [form] }, what: form }
  }
}

function codeDigitLost(document: PrintDocument, random: Random): Fault | null {
  const codes = new Set(formFigures(document).flatMap(({ code }) => (code?.length === 7 ? [code] : [])))
  const found = pickFrom(random, cellsOf(document).filter(({ cell }) => cell.path === undefined && codes.has(cell.text)))
  if (found === null) return null
  const printed = found.cell.text.slice(0, -1)
  const name = found.table.rows[found.rowIndex]?.[found.cellIndex + 1]?.text ?? printed
  return { document: withCells(document, found, new Map([[found.cellIndex, printed]])), site: atWords(`${printed} ${name}`), what: `${found.cell.text} → ${printed}` }
}

function formTwice(document: PrintDocument, random: Random): Fault | null {
  const found = pickFrom(random, tablesOf(document).filter(({ table }) => table.title !== null && table.rows.flat().some(({ path }) => path !== undefined)))
  if (found === null) return null
  const sections = document.sections.flatMap((section, index) => (index === found.sectionIndex ? [section, section] : [section]))
  return { document: { ...document, sections }, site: atWords(found.table.title ?? ''), what: found.table.title ?? '' }
}

/** The form of the three public expenses was never filled in, nor the rows of single agencies in it. */
function formBlank(document: PrintDocument, random: Random): Fault | null {
  const found = pickFrom(random, formsOf(document, 'threePublicExpenses'))
  if (found === null || !/三公/.test(paragraphsOf(document).map(({ text }) => text).join(''))) return null
  const rows = found.table.rows.map((row) => row.map((cell) => (cell.path?.form === 'threePublicExpenses' || /^-?[\d,]+\.\d+$/.test(cell.text) ? { ...cell, text: '' } : cell)))
  return { document: withRows(document, found, rows), site: { cells: rows.flat().map(idOf), words: [found.table.title ?? ''], forms: ['threePublicExpenses'] }, what: found.table.title ?? '' }
}

function proseFault(pattern: RegExp, change: (match: Match, random: Random) => string | null): Plant {
  return (document, random) => {
    const match = pickFrom(random, matchesOf(document, pattern))
    const printed = match === null ? null : change(match, random)
    return match === null || printed === null || printed === match.printed ? null : rewrite(document, match, printed)
  }
}

/** A sentence more behind a paragraph. It contradicts what the paragraph says where the pattern fits, or only itself. */
function added(fits: RegExp, sentence: (found: FoundText, random: Random) => string | null, contradicts: boolean): Plant {
  return (document, random) => {
    const found = pickFrom(random, paragraphsOf(document).filter(({ text }) => fits.test(text)))
    const words = found === null ? null : sentence(found, random)
    if (found === null || words === null) return null
    return { document: withBlock(document, found, [{ kind: 'paragraph', text: found.text }, { kind: 'paragraph', text: words }]), site: atWords(words, ...(contradicts ? [clauseAt(found.text, found.text.search(fits))] : [])), what: words }
  }
}

const yearOf = ({ text }: FoundText): number => Number.parseInt(/20\d\d/.exec(text)?.[0] ?? '0', 10)

/** 基本支出 A 万元，项目支出 B 万元 → 基本支出、项目支出分别为 A 万元、B 万元, one of them mistyped. */
function respectively({ printed }: Match, random: Random): string | null {
  const [, basic = '', project = ''] = /基本支出([\d.]+)万元，项目支出([\d.]+)万元/.exec(printed) ?? []
  const [left, right] = random.chance(50) ? [changeDigit(basic, random), project] : [basic, changeDigit(project, random)]
  return left === null || right === null ? null : `基本支出、项目支出分别为${left}万元、${right}万元`
}

function otherTotal({ text }: FoundText, random: Random): string | null {
  const total = changeDigit(/政府采购支出总额(\d+\.\d\d)万元/.exec(text)?.[1] ?? '', random)
  return total === null ? null : `全年政府采购支出总额${total}万元，均按规定程序实施。`
}

const other = (id: string, zh: string, en: string, plant: Plant): FaultClass => ({ id, group: 'other', title: { zh, en }, plant })

export const inspectionFaults: readonly FaultClass[] = [
  { id: 'respectiveAmount', group: 'prose', title: { zh: '“分别为”之后的金额', en: 'amount of a list after 分别' }, plant: proseFault(/(基本支出\d+\.\d\d万元，项目支出\d+\.\d\d万元)/g, respectively) },
  other('itemsCut', '功能分类未到项', 'functions not down to item', cutShort('generalPublicExpenditure', /^\d{7}$/)),
  other('sectionsCut', '经济分类未到款', 'economic classes not down to section', cutShort('generalPublicBasicExpenditure', /^\d{5}$/)),
  other('codeDigitLost', '科目编码少一位', 'code that lost a digit', codeDigitLost),
  other('formTwice', '报表重复', 'form printed twice', formTwice),
  other('formBlank', '报表空白', 'form left blank', formBlank),
  other('otherDepartment', '其他部门的名称', 'name of another department', proseFault(/^(20\d\d年)(?=度?(?:收入|支出|“三公”经费|机关运行经费)[^。]*万元)/g, ({ printed }) => `云溪县林业局${printed}`)),
  other('lastYearsPlan', '上年的安排', 'plan of the year before', added(/^20\d\d年/, (found) => `${yearOf(found) - 1}年未安排购置公务用车。`, false)),
  other('figureTwice', '两处数字不一', 'one figure told twice', added(/政府采购支出总额[1-9]/, otherTotal, true)),
  other('reasonAgain', '原因重复变动', 'reason that only tells the change', proseFault(/“三公”经费预算[^。]*(?:增加|减少)[^。]*主要原因是([^。；，]+)/g, ({ text }) => (/“三公”经费预算[^。]*减少/.test(text) ? '“三公”经费减少' : '“三公”经费增加'))),
  other('dateWrong', '日期不存在', 'date that does not exist', proseFault(/20\d\d年12月(31)(?=日)/g, () => '32')),
  other('bracketsUnfilled', '括号未填', 'brackets left unfilled', proseFault(/(?<=增加|减少)(\d+\.\d\d)(?=万元)/g, () => '【】')),
  other('percentLost', '漏写百分号', 'percent sign left out', proseFault(/(?<=占\d{1,2}\.\d\d)(%)(?=[；。，])/g, () => '')),
]
