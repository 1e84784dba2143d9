/**
 * The nine public tables of the central departments (部门公开表1 to 9), which some provinces print too: the appropriation beside last year's,
 * totals in the last line, the three public expenses of two years in one line. Written from printed layouts, not from /data/form.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import { economicTree, functionTree, revenueTree, threePublicFen, totalOf, vehiclesFen, type FundId, type PlannedBudget, type TreeRow } from './budget.ts'
import { drawLines, headRows, type Drawn, type Head, type PrintedLine } from './heads.ts'
import { spending, type Printer, type TablesLayout } from './nine-tables.ts'
import { usualTables } from './nine-tables-disclosure.ts'
import { amountCell, type PrintCell } from './print.ts'
import { nilNote, print } from './provinces.ts'

/** Codes in one column or, where asked, three. */
const codeHead = ({ options }: Printer, parts: number): Head => (options.codeColumns === 'three' ? ['科目编码', ['类', '款', '项'].slice(0, parts)] : '科目编码')
const codeWidths = ({ options }: Printer, parts: number): number[] => (options.codeColumns === 'three' ? Array.from({ length: parts }, () => 1) : [2])

export function codeTexts({ options }: Printer, code: string, parts: number): string[] {
  return options.codeColumns === 'three' ? [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, parts) : [code]
}

/** Every code of a tree, and 合计 over the columns of codes, first or last. */
function treeLines(printer: Printer, rows: readonly TreeRow[], parts: number, columns: readonly string[], totalAt: 'first' | 'last'): PrintedLine[] {
  const total: PrintedLine = {
    row: 'total',
    front: ['合计', ...codeTexts(printer, '', parts)],
    amounts: rows.length === 0 ? null : Object.fromEntries(columns.map((column) => [column, totalOf(rows, column)])),
  }
  const lines = rows.map(({ code, name, amounts }): PrintedLine => ({ row: code, front: [...codeTexts(printer, code, parts), name], amounts }))
  return totalAt === 'first' ? [total, ...lines] : [...lines, total]
}

function draw(printer: Printer, form: FormId, heads: readonly Head[], parts: number, columns: readonly string[], lines: readonly PrintedLine[]): Drawn {
  return { ...drawLines(form, printer.options.amounts, heads, [...codeWidths(printer, parts), 4], columns, lines), notes: lines.length === 1 ? [nilNote] : [] }
}

const revenueColumns = ['total', 'carryover', 'generalPublic', 'governmentFunds', 'stateCapital', 'serviceRevenue', 'fees', 'commercialRevenue', 'superiorSubsidy', 'subordinateRemittance', 'otherRevenue', 'nonFiscalSurplus']

/** 教育收费, a part of 事业收入, is a column of its own that this department has nothing to print in. */
function revenue(printer: Printer): Drawn {
  const heads: readonly Head[] = [
    ['科目', [codeHead(printer, 3), '科目名称']], '合计', '上年结转', '一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入',
    ['事业收入', ['金额', '其中：教育收费']], '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入', '使用非财政拨款结余',
  ]
  const lines = treeLines(printer, revenueTree(printer.budget), 3, revenueColumns, 'first')
  return draw(printer, 'revenueSummary', heads, 3, revenueColumns, lines.map((line) => ({ ...line, texts: { fees: '' } })))
}

/** Last year's figure of an item, some per cent above or below this year's. */
function priorFen(code: string, fen: bigint): bigint {
  return (fen * (85n + (BigInt(code) * 7n) % 31n)) / 100n
}

function percent(fen: bigint, priorYearFen: bigint): string {
  if (priorYearFen === 0n) return ''
  const hundredths = ((fen - priorYearFen) * 10_000n) / priorYearFen
  const size = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0')
  return `${hundredths < 0n ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`
}

const appropriationColumns = ['priorYear', 'total', 'basic', 'project', 'change', 'changePercent']

function appropriation(printer: Printer): Drawn {
  const { budget } = printer
  const rows = functionTree(budget, ['generalPublic'], ({ code, basicFen, projectFen }) => {
    const total = basicFen + projectFen
    const priorYear = priorFen(code, total)
    return { priorYear, total, basic: basicFen, project: projectFen, change: total - priorYear }
  })
  const lines = treeLines(printer, rows, 3, appropriationColumns, 'last')
  const heads: readonly Head[] = [
    ['功能分类科目', [codeHead(printer, 3), '科目名称']], `${budget.fiscalYear - 1}年执行数`, [`${budget.fiscalYear}年预算数`, ['小计', '基本支出', '项目支出']],
    [`${budget.fiscalYear}年预算数比${budget.fiscalYear - 1}年执行数`, ['增减额', '增减%']],
  ]
  return draw(printer, 'generalPublicExpenditure', heads, 3, appropriationColumns, lines.map((line) => ({
    ...line, texts: { changePercent: percent(line.amounts?.['total'] ?? 0n, line.amounts?.['priorYear'] ?? 0n) },
  })))
}

function basic(printer: Printer): Drawn {
  const columns = ['total', 'personnel', 'operating']
  const heads: readonly Head[] = [['部门预算支出经济分类科目', [codeHead(printer, 2), '科目名称']], [`${printer.budget.fiscalYear}年基本支出`, ['合计', '人员经费', '公用经费']]]
  return draw(printer, 'generalPublicBasicExpenditure', heads, 2, columns, treeLines(printer, economicTree(printer.budget), 2, columns, 'last'))
}

function ofFund(form: FormId, fund: FundId, name: string): (printer: Printer) => Drawn {
  const columns = ['total', 'basic', 'project']
  return (printer) => {
    const heads: readonly Head[] = [codeHead(printer, 3), '科目名称', [`${printer.budget.fiscalYear}年${name}支出`, ['合计', '基本支出', '项目支出']]]
    return draw(printer, form, heads, 3, columns, treeLines(printer, spending(printer.budget, [fund]), 3, columns, 'last'))
  }
}

export const threePublicOrder = ['subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const

/** The three public expenses of the year before or of this year. */
export function threePublicOf(budget: PlannedBudget, column: 'priorYear' | 'total'): Readonly<Record<(typeof threePublicOrder)[number], bigint>> {
  const { prior, threePublic } = budget
  if (column === 'total') return { ...threePublic, subtotal: threePublicFen(budget), vehicles: vehiclesFen(budget) }
  const vehicles = prior.vehiclePurchase + prior.vehicleOperation
  return { ...prior, vehicles, subtotal: prior.overseasVisits + vehicles + prior.hospitality }
}

function threePublic({ budget, options }: Printer): Drawn {
  const year: readonly Head[] = ['合计', '因公出国（境）费', ['公务用车购置及运行费', ['小计', '公务用车购置费', '公务用车运行费']], '公务接待费']
  const cells = (column: 'priorYear' | 'total'): PrintCell[] => threePublicOrder.map((row) => amountCell(threePublicOf(budget, column)[row], options.amounts, { form: 'threePublicExpenses', panel: 'main', row, column }))
  return {
    fontSizePt: 8,
    widths: Array.from({ length: 12 }, () => 1),
    head: headRows([[`${budget.fiscalYear - 1}年预算数`, year], [`${budget.fiscalYear}年预算数`, year]]),
    rows: [[...cells('priorYear'), ...cells('total')]],
  }
}

const central: TablesLayout = {
  ...usualTables,
  mark: { text: (ordinal) => `部门公开表${ordinal}`, at: 'above' },
  sources: [
    ['generalPublic', '一般公共预算拨款收入'], ['governmentFunds', '政府性基金预算拨款收入'], ['stateCapital', '国有资本经营预算拨款收入'], ['serviceRevenue', '事业收入'],
    ['commercialRevenue', '事业单位经营收入'], ['otherRevenue', '其他收入'],
  ],
}

export const centralDisclosure = print(central, {
  revenueSummary: revenue,
  generalPublicExpenditure: appropriation,
  generalPublicBasicExpenditure: basic,
  threePublicExpenses: threePublic,
  governmentFundsExpenditure: ofFund('governmentFundsExpenditure', 'governmentFunds', '政府性基金预算'),
  stateCapitalExpenditure: ofFund('stateCapitalExpenditure', 'stateCapital', '国有资本经营预算'),
})
