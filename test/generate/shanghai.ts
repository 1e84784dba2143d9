/**
 * The nine forms of a Shanghai district department (2023–2026 layout): codes in three columns, totals at the foot, amounts in yuan,
 * and a last form of one line in 万元 that joins the three public expenses and the running costs of the office.
 */
import type { CellPath, FormId } from '../../src/core/model/form-definition.ts'
import {
  appropriationFen, categoriesOf, economicFen, economicTree, functionName, functionTree, fundsOfAppropriation, threePublicFen, totalOf, vehiclesFen,
  type FundId, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { amountCell, center, chineseOrdinal, table, unitNames, words, type AmountStyle, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'specialAccount', 'agencyOwn']

export function shanghaiForms(budget: PlannedBudget, options: PrintOptions): PrintTable[] {
  return [
    summary(budget, options),
    revenueByFunction(budget, options),
    expenditureByFunction(budget, options, allFunds, 'expenditureSummary', '部门支出预算总表', '支出预算'),
    fiscalSummary(budget, options),
    expenditureByFunction(budget, options, ['generalPublic'], 'generalPublicExpenditure', '部门一般公共预算支出功能分类预算表', '一般公共预算支出'),
    expenditureByFunction(budget, options, ['governmentFunds'], 'governmentFundsExpenditure', '部门政府性基金预算支出功能分类预算表', '政府性基金预算支出'),
    expenditureByFunction(budget, options, ['stateCapital'], 'stateCapitalExpenditure', '部门国有资本经营预算支出功能分类预算表', '国有资本经营预算支出'),
    basicByEconomic(budget, options),
    threePublic(budget),
  ]
}

function form(budget: PlannedBudget, { repeatHead, repeatCaption, amounts }: PrintOptions, title: string, part: Parameters<typeof table>[0]): PrintTable {
  return table({
    title: `${budget.fiscalYear}年${title}`,
    caption: [`编制部门：${budget.department}`, '', `单位：${unitNames[amounts.unit]}`],
    repeatHead,
    repeatCaption,
    ...part,
  })
}

/** The categories a department spends on, numbered in order. */
function categoryRows(amounts: ReadonlyMap<string, bigint>): (readonly [key: string, label: string])[] {
  return [...amounts.keys()].map((code, index) => [code, `${chineseOrdinal(index + 1)}、${functionName(code)}`])
}

const blanks = (count: number): PrintCell[] => Array.from({ length: count }, () => words(''))

/** Two lists side by side, the shorter one filled up with empty cells, then a line of totals. */
function sideBySide(left: readonly PrintCell[][], right: readonly PrintCell[][], totals: PrintCell[]): PrintCell[][] {
  const count = Math.max(left.length, right.length) + 1
  const rows = Array.from({ length: count }, (_, index) => [...(left[index] ?? blanks(left[0]?.length ?? 0)), ...(right[index] ?? blanks(right[0]?.length ?? 0))])
  return [...rows, totals]
}

function summary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const path = (panel: string, row: string): CellPath => ({ form: 'revenueExpenditureSummary', panel, row, column: 'amount' })
  const line = (panel: string, row: string, label: string, fen: bigint): PrintCell[] => [words(label), amountCell(fen, options.amounts, path(panel, row))]
  const categories = categoriesOf(functionTree(budget, allFunds, (item) => ({ total: item.basicFen + item.projectFen })), 'total')
  const total = appropriationFen(budget) + revenue.serviceRevenue + revenue.commercialRevenue + revenue.otherRevenue
  return form(budget, options, '部门财务收支预算总表', {
    widths: [5, 3, 5, 3],
    head: [
      [center('本年收入', { columnSpan: 2 }), center('本年支出', { columnSpan: 2 })],
      [center('项目'), center('预算数'), center('项目'), center('预算数')],
    ],
    rows: sideBySide(
      [
        line('revenue', 'fiscalAppropriation', '一、财政拨款收入', appropriationFen(budget)),
        line('revenue', 'generalPublic', '1. 一般公共预算资金', revenue.generalPublic),
        line('revenue', 'governmentFunds', '2. 政府性基金', revenue.governmentFunds),
        line('revenue', 'stateCapital', '3. 国有资本经营预算', revenue.stateCapital),
        line('revenue', 'serviceRevenue', '二、事业收入', revenue.serviceRevenue),
        line('revenue', 'commercialRevenue', '三、事业单位经营收入', revenue.commercialRevenue),
        line('revenue', 'otherRevenue', '四、其他收入', revenue.otherRevenue),
      ],
      categoryRows(categories).map(([key, label]) => line('expenditure', key, label, categories.get(key) ?? 0n)),
      [...line('revenue', 'total', '收入总计', total), ...line('expenditure', 'total', '支出总计', total)].map((cell, index) => (index % 2 === 0 ? { ...cell, align: 'center' } : cell)),
    ),
  })
}

/** How many columns a code of so many parts takes. */
const codeCount = (options: PrintOptions, parts: number): number => (options.codeColumns === 'one' ? 1 : parts)

function codeCells(code: string, count: number): PrintCell[] {
  return (count === 1 ? [code] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, count)).map((part) => center(part))
}

function treeBody(formId: FormId, rows: readonly TreeRow[], columns: readonly string[], style: AmountStyle, count: number): PrintCell[][] {
  const figures = (row: string, amountOf: (column: string) => bigint): PrintCell[] =>
    columns.map((column) => amountCell(amountOf(column), style, { form: formId, panel: 'main', row, column }))
  return [
    ...rows.map((row) => [...codeCells(row.code, count), words(row.name), ...figures(row.code, (column) => row.amounts[column] ?? 0n)]),
    [center('合计', { columnSpan: count + 1 }), ...(rows.length === 0 ? blanks(columns.length) : figures('total', (column) => totalOf(rows, column)))],
  ]
}

/** Stacked heads: codes and names under 项目 at the left, amounts under their own head at the right. */
function treeHead(codeTitle: string, parts: readonly string[], nameTitle: string, upper: string, titles: readonly string[], count: number): PrintCell[][] {
  const down = count === 1 ? 1 : 2
  return [
    [center('项目', { columnSpan: count + 1 }), center(upper, { columnSpan: titles.length })],
    [center(count === 1 ? '科目编码' : codeTitle, { columnSpan: count }), center(nameTitle, { rowSpan: down }), ...titles.map((title) => center(title, { rowSpan: down }))],
    ...(count === 1 ? [] : [parts.map((part) => center(part))]),
  ]
}

const functionHead = (upper: string, titles: readonly string[], count: number): PrintCell[][] => treeHead('功能分类科目编码', ['类', '款', '项'], '功能分类科目名称', upper, titles, count)
const codeWidths = (count: number): number[] => (count === 1 ? [2.4] : [1.2, 1, 1].slice(0, count))

function revenueByFunction(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const count = codeCount(options, 3)
  let service = budget.revenue.serviceRevenue
  const rows = functionTree(budget, allFunds, (item) => {
    const due = item.basicFen + item.projectFen
    if (item.fund !== 'agencyOwn') return { total: due, fiscalAppropriation: due }
    const taken = due < service ? due : service
    service -= taken
    return { total: due, serviceRevenue: taken, otherRevenue: due - taken }
  })
  return form(budget, options, '部门收入预算总表', {
    widths: [...codeWidths(count), 5, 3, 3, 2.2, 2.2, 2.2],
    head: functionHead('收入预算', ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入'], count),
    rows: treeBody('revenueSummary', rows, ['total', 'fiscalAppropriation', 'serviceRevenue', 'commercialRevenue', 'otherRevenue'], options.amounts, count),
  })
}

function expenditureByFunction(
  budget: PlannedBudget, options: PrintOptions, funds: readonly FundId[], formId: FormId, title: string, upper: string,
): PrintTable {
  const rows = functionTree(budget, funds, (item) => ({ total: item.basicFen + item.projectFen, basic: item.basicFen, project: item.projectFen }))
  const fundName = upper.replace(/支出$/, '')
  const count = codeCount(options, 3)
  return form(budget, options, title, {
    widths: [...codeWidths(count), 6, 3.2, 3.2, 3.2],
    head: functionHead(upper, ['合计', '基本支出', '项目支出'], count),
    rows: treeBody(formId, rows, ['total', 'basic', 'project'], options.amounts, count),
    notes: rows.length === 0 ? [`注：本部门${budget.fiscalYear}年无${fundName}财政拨款安排的预算，故本表为空表。`] : [],
  })
}

function fiscalSummary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const path = (panel: string, row: string, column: string): CellPath => ({ form: 'fiscalSummary', panel, row, column })
  const byFund = new Map(fundsOfAppropriation.map((fund) => [fund, categoriesOf(functionTree(budget, [fund], (item) => ({ total: item.basicFen + item.projectFen })), 'total')]))
  const all = categoriesOf(functionTree(budget, fundsOfAppropriation, (item) => ({ total: item.basicFen + item.projectFen })), 'total')
  const left = (row: string, label: string, fen: bigint): PrintCell[] => [words(label), amountCell(fen, options.amounts, path('revenue', row, 'amount'))]
  const right = (row: string, label: string, total: bigint, fenOf: (fund: FundId) => bigint): PrintCell[] => [
    words(label), amountCell(total, options.amounts, path('expenditure', row, 'total')),
    ...fundsOfAppropriation.map((fund) => amountCell(fenOf(fund), options.amounts, path('expenditure', row, fund))),
  ]
  return form(budget, options, '部门财政拨款收支预算总表', {
    widths: [4, 3, 4, 3, 3, 2.6, 2.6],
    head: [
      [center('财政拨款收入', { columnSpan: 2 }), center('财政拨款支出', { columnSpan: 5 })],
      ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'].map((title) => center(title)),
    ],
    rows: sideBySide(
      [left('generalPublic', '一、一般公共预算资金', revenue.generalPublic), left('governmentFunds', '二、政府性基金', revenue.governmentFunds), left('stateCapital', '三、国有资本经营预算', revenue.stateCapital)],
      categoryRows(all).map(([key, label]) => right(key, label, all.get(key) ?? 0n, (fund) => byFund.get(fund)?.get(key) ?? 0n)),
      [...left('total', '收入总计', appropriationFen(budget)), ...right('total', '支出总计', appropriationFen(budget), (fund) => revenue[fund as 'generalPublic'])],
    ),
  })
}

function basicByEconomic(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const count = codeCount(options, 2)
  return form(budget, options, '部门一般公共预算基本支出部门预算经济分类预算表', {
    widths: [...codeWidths(count), 6, 3.2, 3.2, 3.2],
    head: treeHead('部门预算经济分类科目编码', ['类', '款'], '经济分类科目名称', '一般公共预算基本支出', ['合计', '人员经费', '公用经费'], count),
    rows: treeBody('generalPublicBasicExpenditure', economicTree(budget), ['total', 'personnel', 'operating'], options.amounts, count),
  })
}

/** One line of figures, always in 万元 whatever the other forms use. */
function threePublic(budget: PlannedBudget): PrintTable {
  const style: AmountStyle = { unit: 'tenThousandYuan', decimals: 2, grouped: true, zero: 'blank' }
  const { overseasVisits, hospitality, vehiclePurchase, vehicleOperation } = budget.threePublic
  const figures: readonly (readonly [string, bigint])[] = [
    ['subtotal', threePublicFen(budget)], ['overseasVisits', overseasVisits], ['hospitality', hospitality], ['vehicles', vehiclesFen(budget)],
    ['vehiclePurchase', vehiclePurchase], ['vehicleOperation', vehicleOperation], ['officeRunningCosts', economicFen(budget, 'operating')],
  ]
  return table({
    title: `${budget.fiscalYear}年部门“三公”经费和机关运行经费预算表`,
    caption: [`编制部门：${budget.department}`, '', '单位:万元'],
    widths: [3, 3, 3, 3, 3, 3, 3.4],
    head: [
      [center('“三公”经费预算数', { columnSpan: 6 }), center('机关运行经费预算数', { rowSpan: 3 })],
      [...['合计', '因公出国(境)费', '公务接待费'].map((title) => center(title, { rowSpan: 2 })), center('公务用车购置及运行费', { columnSpan: 3 })],
      ['小计', '购置费', '运行费'].map((title) => center(title)),
    ],
    rows: [figures.map(([row, fen]) => amountCell(fen, style, { form: 'threePublicExpenses', panel: 'main', row, column: 'total' }))],
  })
}
