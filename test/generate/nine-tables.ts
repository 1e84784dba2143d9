/**
 * The nine tables of a department's budget as most provinces print them. A layout says what a province calls its tables, rows and
 * columns and in which order they stand; the tables themselves are drawn here. Written from printed layouts, not from /data/form, so
 * that a mistake there shows.
 */
import type { CellPath, FormId } from '../../src/core/model/form-definition.ts'
import {
  appropriationFen, categoriesOf, economicTree, functionTree, fundsOfAppropriation, revenueTree, sumFen, threePublicFen, totalOf, vehiclesFen,
  type FundId, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { amountCell, center, chineseOrdinal, table, unitNames, words, type PrintBlock, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

export const functionCategories: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['202', '外交支出'], ['203', '国防支出'], ['204', '公共安全支出'], ['205', '教育支出'], ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'], ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['211', '节能环保支出'], ['212', '城乡社区支出'],
  ['213', '农林水支出'], ['214', '交通运输支出'], ['215', '资源勘探工业信息等支出'], ['216', '商业服务业等支出'], ['217', '金融支出'],
  ['220', '自然资源海洋气象等支出'], ['221', '住房保障支出'], ['222', '粮油物资储备支出'], ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出'], ['229', '其他支出'],
]
const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'specialAccount', 'agencyOwn']

/** id and printed words of a column or row, in printed order. */
type Named = readonly (readonly [id: string, words: string])[]
export type TitledForm = readonly [form: FormId, title: string]

/**
 * What a province prints its own way.
 * mark: the number of a table (表1, 预算01表), as a line of its own above the title, at the front of it, or left in the caption.
 * body: who is named in the caption and how · columnNumbers: what stands at the front of a row that numbers the columns.
 */
export interface TablesLayout {
  readonly tables: readonly TitledForm[]
  readonly mark: { readonly text: (ordinal: number) => string; readonly at: 'above' | 'front' | 'caption' } | null
  readonly body: string
  /** The department's code stands before its name in the caption. */
  readonly bodyCode?: boolean
  readonly columnNumbers: '栏次' | '' | null
  readonly words: Readonly<Record<'item' | 'budget' | 'total' | 'code' | 'name' | 'economicCode' | 'economicName' | 'revenueTotal' | 'carryover' | 'carryoverOut', string>>
  readonly sources: Named
  readonly revenueColumns: Named
  readonly expenditureColumns: Named
  /** The revenue panel of the fiscal summary begins with 本年收入 and lists the funds below it, and again below 上年结转. */
  readonly fundsBelowSums: boolean
  readonly fundColumns: Named
  readonly threePublic: ThreePublicLayout
}

/** line: one row of figures below its heads · rows: a line an item, with a column for each fund or one for all. */
export interface ThreePublicLayout {
  readonly shape: 'line' | 'rows'
  readonly order: readonly ThreePublicRow[]
  readonly words: Readonly<Partial<Record<ThreePublicRow, string>>>
  readonly columns?: Named
  /** Stands above the heads of a line as one. */
  readonly over?: string
  /** A head above the first three columns of a line, with 小计 for their sum. */
  readonly group?: string
}

export type ThreePublicRow = 'total' | 'administrativeCosts' | 'subtotal' | 'overseasVisits' | 'vehicles' | 'vehiclePurchase' | 'vehicleOperation' | 'hospitality' | 'meetings' | 'training'

/** What every table of one disclosure needs. */
export interface Printer {
  readonly budget: PlannedBudget
  readonly options: PrintOptions
  readonly layout: TablesLayout
}

type Draw = (printer: Printer) => Parameters<typeof table>[0]

const drawn: Readonly<Partial<Record<FormId, Draw>>> = {
  revenueExpenditureSummary: summary,
  revenueSummary: (printer) => byFunction(printer, 'revenueSummary', revenueTree(printer.budget), printer.layout.revenueColumns),
  expenditureSummary: (printer) => byFunction(printer, 'expenditureSummary', spending(printer.budget, allFunds), printer.layout.expenditureColumns),
  fiscalSummary,
  generalPublicExpenditure: (printer) => ofFunds(printer, 'generalPublicExpenditure', ['generalPublic']),
  generalPublicBasicExpenditure: basicByEconomic,
  threePublicExpenses: (printer) => (printer.layout.threePublic.shape === 'line' ? threePublicLine(printer) : threePublicRows(printer)),
  governmentFundsExpenditure: (printer) => ofFunds(printer, 'governmentFundsExpenditure', ['governmentFunds']),
  stateCapitalExpenditure: (printer) => ofFunds(printer, 'stateCapitalExpenditure', ['stateCapital']),
}

/** The tables in the order of the layout, each with what stands above it. more: how a province draws tables of its own. */
export function tablesOf(printer: Printer, more: Readonly<Partial<Record<FormId, Draw>>> = {}): PrintBlock[][] {
  const { budget, layout, options } = printer
  return layout.tables.map(([form, title], index) => {
    const draw = more[form] ?? drawn[form]
    if (draw === undefined) throw new Error(`no way to draw ${form}`)
    const mark = layout.mark?.text(index + 1) ?? ''
    const own: PrintTable = table({
      title: layout.mark?.at === 'front' ? `${mark} ${title}` : title,
      caption: [`${layout.body}：${layout.bodyCode === true ? `${budget.departmentCode}_` : ''}${budget.department}`, layout.mark?.at === 'caption' ? mark : '', `单位：${unitNames[options.amounts.unit]}`],
      repeatHead: options.repeatHead,
      repeatCaption: options.repeatCaption,
      ...draw(printer),
    })
    return layout.mark?.at === 'above' ? [{ kind: 'paragraph', text: mark }, own] : [own]
  })
}

export const blanks = (count: number): PrintCell[] => Array.from({ length: count }, () => words(''))

/** A row that numbers the columns, where the layout has one. */
function numbersOf({ layout }: Printer, count: number): PrintCell[][] {
  if (layout.columnNumbers === null) return []
  const numbers = Array.from({ length: count }, (_, index) => center(String(index + 1)))
  return [layout.columnNumbers === '' ? numbers : [center(layout.columnNumbers), ...numbers.slice(0, -1)]]
}

export const spending = (budget: PlannedBudget, funds: readonly FundId[]): TreeRow[] =>
  functionTree(budget, funds, (item) => ({ total: item.basicFen + item.projectFen, basic: item.basicFen, project: item.projectFen }))

type Line = readonly [row: string, label: string, fen: bigint]

function summary(printer: Printer): Parameters<typeof table>[0] {
  const { budget, layout, options } = printer
  const { revenue } = budget
  const own = { ...revenue, agencyOwn: 0n, currentYear: 0n } as Readonly<Record<string, bigint>>
  const categories = categoriesOf(spending(budget, allFunds), 'total')
  const sources = layout.sources.map(([row, label], index): Line => [row, `${chineseOrdinal(index + 1)}、${label}`, own[row] ?? 0n])
  const current = sumFen(sources.map(([, , fen]) => fen))
  const spent = sumFen(categories.values())
  const functions = functionCategories.map(([code, name], index): Line => [code, `${chineseOrdinal(index + 1)}、${name}`, categories.get(code) ?? 0n])
  const left: (Line | null)[] = [...sources, ...functions.slice(sources.length).map(() => null), ['currentYear', layout.words.revenueTotal, current], ['carryover', layout.words.carryover, revenue.carryover], ['total', '收入总计', current + revenue.carryover]]
  const right: Line[] = [...functions, ['currentYear', '本年支出合计', spent], ['carryoverOut', layout.words.carryoverOut, 0n], ['total', '支出总计', spent]]
  const cells = (panel: string, line: Line | null | undefined): PrintCell[] =>
    line === null || line === undefined ? blanks(2) : [words(line[1]), amountCell(line[2], options.amounts, { form: 'revenueExpenditureSummary', panel, row: line[0], column: 'amount' })]
  return {
    widths: [5, 3, 5, 3],
    head: [
      [center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 2 })],
      [layout.words.item, layout.words.budget, layout.words.item, layout.words.budget].map((head) => center(head)),
      ...numbersOf(printer, 4),
    ],
    rows: right.map((line, index) => [...cells('revenue', left[index]), ...cells('expenditure', line)]),
  }
}

function codeCells(code: string, count: number): PrintCell[] {
  return (count === 1 ? [code] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, count)).map((part) => center(part))
}

/** A tree of codes with a column for each amount; codes stand whole or in three columns. */
export function byCode(printer: Printer, form: FormId, rows: readonly TreeRow[], columns: Named, heads: readonly [code: string, name: string], parts: number): Parameters<typeof table>[0] {
  const { options } = printer
  const count = options.codeColumns === 'three' ? parts : 1
  const figures = (row: string, amountOf: (column: string) => bigint): PrintCell[] =>
    columns.map(([column]) => amountCell(amountOf(column), options.amounts, { form, panel: 'main', row, column }))
  const deep = count === 1 ? {} : { rowSpan: 2 }
  return {
    fontSizePt: columns.length > 7 ? 8 : 10,
    widths: [...Array.from({ length: count }, () => (count === 1 ? 2.2 : 1)), 4, ...columns.map(() => 2.2)],
    head: [
      [center(heads[0], { columnSpan: count }), center(heads[1], deep), ...columns.map(([, title]) => center(title, deep))],
      ...(count === 1 ? [] : [['类', '款', '项'].slice(0, count).map((title) => center(title))]),
      ...numbersOf(printer, count + 1 + columns.length),
    ],
    rows: [
      [...blanks(count), center('合计'), ...(rows.length === 0 ? blanks(columns.length) : figures('total', (column) => totalOf(rows, column)))],
      ...rows.map((row) => [...codeCells(row.code, count), words(row.name), ...figures(row.code, (column) => row.amounts[column] ?? 0n)]),
    ],
    notes: rows.length === 0 ? ['注：本部门无此项预算，本表为空。'] : [],
  }
}

export function byFunction(printer: Printer, form: FormId, rows: readonly TreeRow[], columns: Named): Parameters<typeof table>[0] {
  return byCode(printer, form, rows, columns, [printer.layout.words.code, printer.layout.words.name], 3)
}

function ofFunds(printer: Printer, form: FormId, funds: readonly FundId[]): Parameters<typeof table>[0] {
  return byFunction(printer, form, spending(printer.budget, funds), [['total', printer.layout.words.total], ['basic', '基本支出'], ['project', '项目支出']])
}

function basicByEconomic(printer: Printer): Parameters<typeof table>[0] {
  const { economicCode, economicName, total } = printer.layout.words
  return byCode(printer, 'generalPublicBasicExpenditure', economicTree(printer.budget), [['total', total], ['personnel', '人员经费'], ['operating', '公用经费']], [economicCode, economicName], 2)
}

function fiscalSummary(printer: Printer): Parameters<typeof table>[0] {
  const { budget, layout, options } = printer
  const { revenue } = budget
  const byFund = new Map(fundsOfAppropriation.map((fund) => [fund, categoriesOf(spending(budget, [fund]), 'total')]))
  const spent = (fund: string, code: string | null): bigint => {
    const categories = byFund.get(fund as FundId)
    return code === null ? sumFen(categories?.values() ?? []) : (categories?.get(code) ?? 0n)
  }
  const printed = layout.fundColumns.map(([fund]) => fund).filter((fund) => fund !== 'total')
  const income = incomeLines(printer)
  const all = [...functionCategories.map(([code]) => code)]
  const names = functionCategories.map(([, name], index) => (layout.fundsBelowSums ? `（${chineseOrdinal(index + 1)}）${name}` : `${chineseOrdinal(index + 1)}、${name}`))
  const spendingLine = (row: string, label: string, code: string | null, none = false): PrintCell[] => [
    words(label),
    ...layout.fundColumns.map(([column]) => {
      const funds = column === 'total' ? fundsOfAppropriation : [column]
      const fen = none ? 0n : sumFen(funds.map((fund) => spent(fund, code)))
      return amountCell(fen, options.amounts, { form: 'fiscalSummary', panel: 'expenditure', row, column })
    }),
  ]
  const functions = all.map((code, index) => spendingLine(code, names[index] ?? '', code))
  const current = (label: string): PrintCell[] => spendingLine('currentYear', label, null)
  const left = layout.words.carryoverOut
  const right: (PrintCell[] | null)[] = layout.fundsBelowSums
    ? [current('一、本年支出'), ...functions, spendingLine('carryoverOut', `二、${left}`, null, true)]
    : [...functions, current('本年支出合计'), spendingLine('carryoverOut', left, null, true)]
  const height = Math.max(right.length, income.length)
  const cell = (line: Line | undefined): PrintCell[] =>
    line === undefined ? blanks(2) : [words(line[1]), amountCell(line[2], options.amounts, { form: 'fiscalSummary', panel: 'revenue', row: line[0], column: 'amount' })]
  // Without numbers under the sums the sums of both sides stand in the last lines.
  const shift = layout.fundsBelowSums ? 0 : height - income.length
  const placed = (index: number): Line | undefined => (layout.fundsBelowSums || index < printed.length ? income[index] : index - shift >= printed.length ? income[index - shift] : undefined)
  const total = appropriationFen(budget) + revenue.carryover
  return {
    widths: [4, 2.4, 4.4, ...layout.fundColumns.map(() => 2.3)],
    head: [
      [center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 1 + layout.fundColumns.length })],
      [layout.words.item, layout.words.budget, layout.words.item, ...layout.fundColumns.map(([, title]) => title)].map((head) => center(head)),
      ...numbersOf(printer, 3 + layout.fundColumns.length),
    ],
    rows: [
      ...Array.from({ length: height }, (_, index) => [...cell(placed(index)), ...(right[index] ?? blanks(1 + layout.fundColumns.length))]),
      [...cell(['total', '收入总计', total]), ...spendingLine('total', '支出总计', null)],
    ],
  }
}

const fundWords: Readonly<Record<string, string>> = { generalPublic: '一般公共预算拨款', governmentFunds: '政府性基金预算拨款', stateCapital: '国有资本经营预算拨款' }
const openingRows: Readonly<Record<string, string>> = { generalPublic: 'openingGeneralPublic', governmentFunds: 'openingGovernmentFunds', stateCapital: 'openingStateCapital' }

/** Revenue of the fiscal summary, without its last line. */
function incomeLines({ budget, layout }: Printer): Line[] {
  const { revenue } = budget
  const funds = layout.fundColumns.map(([fund]) => fund).filter((fund): fund is 'generalPublic' | 'governmentFunds' | 'stateCapital' => fund in fundWords)
  const currentFen = appropriationFen(budget)
  if (!layout.fundsBelowSums) {
    return [
      ...funds.map((fund, index): Line => [fund, `${chineseOrdinal(index + 1)}、${fundWords[fund]}`, revenue[fund]]),
      ['currentYear', '本年收入合计', currentFen], ['carryover', layout.words.carryover, revenue.carryover],
    ]
  }
  const numbered = (index: number): string => `（${chineseOrdinal(index + 1)}）`
  return [
    ['currentYear', '一、本年收入', currentFen], ...funds.map((fund, index): Line => [fund, `${numbered(index)}${fundWords[fund]}`, revenue[fund]]),
    ['carryover', `二、${layout.words.carryover}`, revenue.carryover],
    ...funds.map((fund, index): Line => [openingRows[fund] ?? '', `${numbered(index)}${fundWords[fund]}`, fund === 'generalPublic' ? revenue.carryover : 0n]),
  ]
}

function threePublicFigure(budget: PlannedBudget, row: ThreePublicRow): bigint {
  const { meetings, training } = budget.threePublic
  const three = threePublicFen(budget)
  const running = sumFen(budget.economic.filter(({ kind }) => kind === 'operating').map(({ fen }) => fen))
  if (row === 'total') return three + meetings + training
  if (row === 'subtotal') return three
  if (row === 'vehicles') return vehiclesFen(budget)
  return row === 'administrativeCosts' ? running : budget.threePublic[row]
}

const vehicleParts: ReadonlySet<string> = new Set(['vehiclePurchase', 'vehicleOperation'])

/** 公务用车 spans its own 小计 and two parts wherever it stands; a group spans the three public expenses with a 小计 of their own. */
export function threePublicLine(
  { budget, layout, options }: Printer, form: FormId = 'threePublicExpenses', figureOf = threePublicFigure,
): Parameters<typeof table>[0] {
  const { order, words: names, over, group } = layout.threePublic
  const head = (row: ThreePublicRow): string => names[row] ?? ''
  const grouped = group === undefined ? [] : order.filter((row) => !['total', 'meetings', 'training'].includes(row))
  const depth = group === undefined ? 2 : 3
  const top = order.flatMap((row): PrintCell[] => {
    if (vehicleParts.has(row)) return []
    if (row === grouped[0]) return [center(group ?? '', { columnSpan: grouped.length })]
    if (grouped.includes(row)) return []
    return row === 'vehicles' ? [center(head(row), { columnSpan: 3 })] : [center(head(row), { rowSpan: depth })]
  })
  const second = grouped.filter((row) => !vehicleParts.has(row)).map((row) => (row === 'vehicles' ? center(head(row), { columnSpan: 3 }) : center(row === 'subtotal' ? '小计' : head(row), { rowSpan: 2 })))
  const parts = order.filter((row) => vehicleParts.has(row)).map((row) => center(head(row)))
  return {
    widths: order.map(() => 1),
    head: [
      ...(over === undefined ? [] : [[center(over, { columnSpan: order.length })]]),
      top, ...(second.length === 0 ? [] : [second]), [center('小计'), ...parts],
    ],
    rows: [order.map((row) => amountCell(figureOf(budget, row), options.amounts, { form, panel: 'main', row, column: 'total' }))],
  }
}

function threePublicRows(printer: Printer): Parameters<typeof table>[0] {
  const { budget, layout, options } = printer
  const { order, words: names, columns = [['total', '预算数']] } = layout.threePublic
  const path = (row: string, column: string): CellPath => ({ form: 'threePublicExpenses', panel: 'main', row, column })
  return {
    widths: [6, ...columns.map(() => 3)],
    head: [[center(layout.words.item), ...columns.map(([, title]) => center(title))], ...numbersOf(printer, columns.length + 1)],
    rows: order.map((row) => [
      words(names[row] ?? ''),
      ...columns.map(([column]) => amountCell(column === 'total' || column === 'generalPublic' ? threePublicFigure(budget, row) : 0n, options.amounts, path(row, column))),
    ]),
  }
}
