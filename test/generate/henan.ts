/**
 * The ten public tables of departments in Henan (预算01表 to 10表): the summary by use and fund, codes in three columns beside the agency's code,
 * basic expenditure by classes of expense. Written from lists of tables and printed layouts, not from /data/form.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import {
  appropriationFen, categoriesOf, economicFen, economicTree, functionTree, fundsOfAppropriation, revenueTree, sumFen, threePublicFen, totalOf, vehiclesFen, type FundId,
  type FunctionPlan, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { blankLine, drawLines, headRows, sideBySide, type Drawn, type Head, type PanelLine, type PrintedLine } from './heads.ts'
import { functionCategories, spending, type Printer, type TablesLayout } from './nine-tables.ts'
import { usualTables } from './nine-tables-disclosure.ts'
import { chineseOrdinal } from './print.ts'
import { print } from './provinces.ts'

const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'specialAccount', 'agencyOwn']
const nilNote = '备注：我单位无此项预算，故本表无数据。'
const codeHead: Head = ['科目编码', ['类', '款', '项']]
const items = (rows: readonly TreeRow[]): TreeRow[] => rows.filter(({ code }) => code.length === 7)

/** 合计, the department with its code, then every item; no line for 类 and 款. */
function itemLines({ budget }: Printer, rows: readonly TreeRow[], columns: readonly string[]): PrintedLine[] {
  if (rows.length === 0) return [{ row: 'total', front: ['', '', '', '', '合计'], amounts: null }]
  const sums = Object.fromEntries(columns.map((column) => [column, totalOf(rows, column)]))
  return [
    { row: 'total', front: ['', '', '', '', '合计'], amounts: sums },
    { row: 'body', front: ['', '', '', budget.departmentCode, budget.department], amounts: sums },
    ...items(rows).map(({ code, name, amounts }): PrintedLine => ({
      row: code, front: [code.slice(0, 3), code.slice(3, 5), code.slice(5), `${budget.departmentCode}001`, `    ${name}`], amounts,
    })),
  ]
}

function byItem(printer: Printer, form: FormId, heads: readonly Head[], columns: readonly string[], rows: readonly TreeRow[]): Drawn {
  const drawn = drawLines(form, printer.options.amounts, heads, [1, 1, 1, 1.6, 4], columns, itemLines(printer, rows, columns))
  return rows.length === 0 ? { ...drawn, notes: [nilNote] } : drawn
}

/** Basic expenditure of one item by classes of expense; all but the running of the office is wages and pensions. */
export function classesOf(budget: PlannedBudget, { code, basicFen }: FunctionPlan): Readonly<Record<'wages' | 'householdSubsidies' | 'goodsAndServices' | 'capital', bigint>> {
  const spent = (start: string): bigint => sumFen(budget.economic.filter((line) => line.code.startsWith(start)).map(({ fen }) => fen))
  const none = { wages: 0n, householdSubsidies: 0n, goodsAndServices: 0n, capital: 0n }
  if (code === '2080501') return { ...none, householdSubsidies: basicFen }
  if (basicFen === 0n || !code.endsWith('01') || /^2(?:08|10|21)/.test(code)) return { ...none, wages: basicFen }
  const own = { householdSubsidies: spent('30305'), goodsAndServices: spent('302'), capital: spent('310') }
  return { ...own, wages: basicFen - sumFen(Object.values(own)) }
}

const expenditureColumns = ['total', 'basic', 'wages', 'householdSubsidies', 'goodsAndServices', 'capital', 'project']
const expenditureHeads: readonly Head[] = [
  codeHead, '单位代码', '单位名称（科目名称）', '合计', ['基本支出', ['小计', '工资福利支出', '对个人和家庭的补助', '商品和服务支出', '资本性支出']], '项目支出',
]

function expenditure(form: FormId, funds: readonly FundId[]): (printer: Printer) => Drawn {
  return (printer) => {
    const { budget } = printer
    const rows = functionTree(budget, funds, (item) => ({ total: item.basicFen + item.projectFen, basic: item.basicFen, project: item.projectFen, ...classesOf(budget, item) }))
    return byItem(printer, form, expenditureHeads, expenditureColumns, rows)
  }
}

function revenue(printer: Printer): Drawn {
  const heads: readonly Head[] = [
    codeHead, '单位代码', '单位（科目名称）', '总计', '上年结转', ['本年收入', [['一般公共预算', ['小计', '其中：财政拨款']], '政府性基金', '国有资本经营预算', '其他收入']],
  ]
  return byItem(printer, 'revenueSummary', heads, ['total', 'carryover', 'generalPublic', 'fiscalWithin', 'governmentFunds', 'stateCapital', 'otherRevenue'], byFund(printer.budget))
}

/** What each item is paid from, the agency's own funds as one. */
function byFund(budget: PlannedBudget): TreeRow[] {
  const of = (amounts: TreeRow['amounts'], column: string): bigint => amounts[column] ?? 0n
  return revenueTree(budget).map((row) => ({
    ...row,
    amounts: { ...row.amounts, fiscalWithin: of(row.amounts, 'generalPublic'), otherRevenue: of(row.amounts, 'serviceRevenue') + of(row.amounts, 'otherRevenue') },
  }))
}

const summaryColumns = ['amount', 'generalPublic', 'fiscalWithin', 'governmentFunds', 'stateCapital', 'specialAccount', 'agencyOwn', 'carryover']

/** What basic expenditure, projects and both are paid from. */
function usesOf(budget: PlannedBudget): Readonly<Record<'basic' | 'project' | 'all', Readonly<Record<string, bigint>>>> {
  const paid = items(byFund(budget))
  const basicCodes = new Set(budget.functions.filter(({ basicFen }) => basicFen > 0n).map(({ code }) => code))
  const sumOf = (rows: readonly TreeRow[]): Readonly<Record<string, bigint>> => Object.fromEntries(summaryColumns.map((column) => {
    const source = column === 'amount' ? 'total' : column === 'agencyOwn' ? 'otherRevenue' : column
    return [column, sumFen(rows.map(({ amounts }) => amounts[source] ?? 0n))]
  }))
  return { basic: sumOf(paid.filter(({ code }) => basicCodes.has(code))), project: sumOf(paid.filter(({ code }) => !basicCodes.has(code))), all: sumOf(paid) }
}

function summary(printer: Printer): Drawn {
  const { budget } = printer
  const { revenue: own } = budget
  const columns = summaryColumns
  const paid = usesOf(budget)
  const operating = economicFen(budget, 'operating')
  const operatingOf = { amount: operating, generalPublic: operating, fiscalWithin: operating }
  const personnel = Object.fromEntries(Object.entries(paid.basic).map(([column, fen]) => [column, fen - ((operatingOf as Readonly<Record<string, bigint>>)[column] ?? 0n)]))
  const agencyOwn = own.serviceRevenue + own.otherRevenue
  const current = appropriationFen(budget) + agencyOwn
  const line = (row: string, label: string, amount: bigint): PanelLine => [row, label, { amount }]
  const left: PanelLine[] = [
    line('generalPublic', '一、一般公共预算', own.generalPublic), line('fiscalWithin', '其中：财政拨款', own.generalPublic), line('governmentFunds', '二、政府性基金预算', own.governmentFunds),
    line('stateCapital', '三、国有资本经营预算', own.stateCapital), line('specialAccount', '四、财政专户管理资金', own.specialAccount), line('agencyOwn', '五、其他各项收入', agencyOwn),
    line('currentYear', '本年收入小计', current), line('carryover', '上年结转结余', own.carryover), line('total', '收入合计', current + own.carryover),
  ]
  const right: PanelLine[] = [
    ['basic', '一、基本支出', paid.basic], ['personnel', '1、人员经费支出', personnel], ['operating', '2、公用经费支出', operatingOf],
    ['project', '二、项目支出', paid.project], blankLine, blankLine, ['currentYear', '本年支出小计', paid.all], blankLine, ['total', '支出合计', paid.all],
  ]
  const uses: readonly Head[] = ['项目', '合计', ['一般公共预算', ['小计', '其中：财政拨款']], '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '其他', '上年结转结余']
  return {
    fontSizePt: 8, widths: [4, 2.2, 3, ...columns.map(() => 2)], head: headRows([['收入', ['项目', '金额']], ['支出', uses]]),
    rows: sideBySide('revenueExpenditureSummary', printer.options.amounts, [{ panel: 'revenue', columns: ['amount'], lines: left }, { panel: 'nature', columns, lines: right }]),
  }
}

function fiscalSummary(printer: Printer): Drawn {
  const { budget } = printer
  const { revenue: own } = budget
  const columns = ['total', 'generalPublic', 'governmentFunds', 'stateCapital']
  const trees = new Map(fundsOfAppropriation.map((fund) => [fund as string, categoriesOf(spending(budget, [fund]), 'total')]))
  const spent = (code: string | null): Readonly<Record<string, bigint>> => {
    const funds = Object.fromEntries(fundsOfAppropriation.map((fund) => [fund, code === null ? sumFen(trees.get(fund)?.values() ?? []) : (trees.get(fund)?.get(code) ?? 0n)]))
    return { ...funds, total: sumFen(Object.values(funds)) }
  }
  const current = appropriationFen(budget)
  const line = (row: string, label: string, amount: bigint): PanelLine => [row, label, { amount }]
  const funds: readonly (readonly [row: 'generalPublic' | 'governmentFunds' | 'stateCapital', name: string])[] = [['generalPublic', '一般公共预算'], ['governmentFunds', '政府性基金预算'], ['stateCapital', '国有资本经营预算']]
  const left: PanelLine[] = [
    line('currentYear', '一、本年收入', current),
    ...funds.flatMap(([fund, name], index): PanelLine[] => [
      line(fund, `（${chineseOrdinal(index + 1)}）${name}`, own[fund]), ...(index === 0 ? [line('fiscalWithin', '其中：财政拨款', own.generalPublic)] : []),
    ]),
    line('carryover', '二、上年结转', own.carryover),
  ]
  const right: PanelLine[] = [['currentYear', '一、本年支出', spent(null)], ...functionCategories.map(([code, name]): PanelLine => [code, name, spent(code)]), ['carryoverOut', '二、年终结转结余', {}]]
  const below = [...left, ...right.slice(left.length).map(() => blankLine)]
  return {
    widths: [4, 2.4, 4.4, ...columns.map(() => 2.3)],
    head: headRows([['收入', ['项目', '金额']], ['支出', ['项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']]]),
    rows: sideBySide('fiscalSummary', printer.options.amounts, [
      { panel: 'revenue', columns: ['amount'], lines: [...below, line('total', '收入总计', current + own.carryover)] },
      { panel: 'expenditure', columns, lines: [...right, ['total', '支出总计', spent(null)]] },
    ]),
  }
}

/** The government class of a department class, as the two charts are usually set beside each other. */
export function governmentClass(code: string): readonly [category: string, section: string, name: string] {
  if (/^3010[1-7]$/.test(code)) return ['501', '01', '工资奖金津补贴']
  if (code === '30113') return ['501', '03', '住房公积金']
  if (code.startsWith('301')) return ['501', '02', '社会保障缴费']
  if (code.startsWith('302')) return ['502', '01', '办公经费']
  return code.startsWith('303') ? ['509', '05', '离退休费'] : ['503', '06', '设备购置']
}

function economicLines(budget: PlannedBudget, total: Readonly<Record<string, bigint>>, amountsOf: (line: PlannedBudget['economic'][number]) => Readonly<Record<string, bigint>>): PrintedLine[] {
  const names = new Map(economicTree(budget).map(({ code, name }) => [code, name]))
  return [
    { row: 'total', front: ['合计', '', '', '', '', ''], amounts: total },
    ...budget.economic.map((line): PrintedLine => ({
      row: line.code, front: [line.code.slice(0, 3), line.code.slice(3), names.get(line.code) ?? '', ...governmentClass(line.code)], amounts: amountsOf(line),
    })),
  ]
}

const economicHeads: readonly Head[] = [['部门预算经济分类', ['类', '款', '科目名称']], ['政府预算经济分类', ['类', '款', '科目名称']]]

function basic(printer: Printer): Drawn {
  const { budget, options } = printer
  const amountsOf = (kind: 'personnel' | 'operating', fen: bigint): Readonly<Record<string, bigint>> => ({ total: fen, personnel: kind === 'personnel' ? fen : 0n, operating: kind === 'operating' ? fen : 0n })
  const personnel = economicFen(budget, 'personnel')
  const operating = economicFen(budget, 'operating')
  const lines = economicLines(budget, { total: personnel + operating, personnel, operating }, ({ kind, fen }) => amountsOf(kind, fen))
  const heads: readonly Head[] = [...economicHeads, [`${budget.fiscalYear}年基本支出`, ['合计', '人员经费', '公用经费']]]
  return drawLines('generalPublicBasicExpenditure', options.amounts, heads, [1, 1, 4, 1, 1, 3], ['total', 'personnel', 'operating'], lines)
}

/** All expenditure by department class and government class, what was carried over under its fund; projects are other goods and services. */
function byEconomicCode(printer: Printer): Drawn {
  const { budget, options } = printer
  const columns = ['total', 'generalPublic', 'fiscalWithin', 'governmentFunds', 'stateCapital', 'specialAccount', 'agencyOwn']
  const ofFund = (item: FunctionPlan, fund: FundId): bigint => (item.fund === fund ? item.basicFen + item.projectFen : 0n)
  const ofGeneralPublic = (fen: bigint): Readonly<Record<string, bigint>> => ({ total: fen, generalPublic: fen, fiscalWithin: fen })
  const spent = (list: readonly FunctionPlan[]): Readonly<Record<string, bigint>> => {
    const funds = Object.fromEntries(allFunds.map((fund) => [fund, sumFen(list.map((item) => ofFund(item, fund)))]))
    return { ...funds, total: sumFen(Object.values(funds)), fiscalWithin: funds['generalPublic'] ?? 0n }
  }
  const heads: readonly Head[] = [...economicHeads, '总计', ['本年支出', [['一般公共预算', ['小计', '其中：财政拨款']], '政府性基金', '国有资本经营预算', '财政专户', '其他']]]
  const lines = economicLines(budget, spent(budget.functions), ({ fen }) => ofGeneralPublic(fen))
  const projects: PrintedLine = { row: '30299', front: ['302', '99', '其他商品和服务支出', ...governmentClass('30299')], amounts: spent(budget.functions.filter(({ projectFen }) => projectFen > 0n)) }
  return drawLines('expenditureByEconomicCode', options.amounts, heads, [1, 1, 4, 1, 1, 3], columns, [...lines, projects])
}

function threePublic({ budget, options }: Printer): Drawn {
  const { threePublic: own } = budget
  const lines: readonly PanelLine[] = [
    ['subtotal', '共计', { total: threePublicFen(budget) }], ['overseasVisits', '1、因公出国（境）费用', { total: own.overseasVisits }], ['hospitality', '2、公务接待费', { total: own.hospitality }],
    ['vehicles', '3、公务用车费', { total: vehiclesFen(budget) }], ['vehicleOperation', '其中：（1）公务用车运行维护费', { total: own.vehicleOperation }], ['vehiclePurchase', '（2）公务用车购置', { total: own.vehiclePurchase }],
  ]
  const printed = lines.map(([row, label, amounts]): PrintedLine => ({ row, front: [label], amounts }))
  return {
    ...drawLines('threePublicExpenses', options.amounts, ['项目', `${budget.fiscalYear}年“三公”经费预算数`], [6], ['total'], printed),
    notes: ['注：“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。'],
  }
}

export function henanDisclosure(...[budget, options]: Parameters<ReturnType<typeof print>>): ReturnType<ReturnType<typeof print>> {
  const titled = (form: FormId, title: string): readonly [FormId, string] => [form, `${budget.fiscalYear}年${title}`]
  const layout: TablesLayout = {
    ...usualTables,
    tables: [
      titled('revenueExpenditureSummary', '部门收支总体情况表'), titled('revenueSummary', '部门收入总体情况表'), titled('expenditureSummary', '部门支出总体情况表'),
      titled('fiscalSummary', '财政拨款收支总体情况表'), titled('generalPublicExpenditure', '一般公共预算支出情况表'), titled('generalPublicBasicExpenditure', '一般公共预算基本支出情况表'),
      titled('expenditureByEconomicCode', '支出经济分类汇总表'),
      titled('threePublicExpenses', '一般公共预算“三公”经费支出情况表'), titled('governmentFundsExpenditure', '政府性基金支出情况表'), titled('stateCapitalExpenditure', '国有资本经营预算支出情况表'),
    ],
    mark: { text: (ordinal) => `预算${String(ordinal).padStart(2, '0')}表`, at: 'above' },
    body: '单位名称',
  }
  return print(layout, {
    revenueExpenditureSummary: summary, revenueSummary: revenue, expenditureSummary: expenditure('expenditureSummary', allFunds), fiscalSummary,
    generalPublicExpenditure: expenditure('generalPublicExpenditure', ['generalPublic']), generalPublicBasicExpenditure: basic,
    expenditureByEconomicCode: byEconomicCode, threePublicExpenses: threePublic,
    governmentFundsExpenditure: expenditure('governmentFundsExpenditure', ['governmentFunds']), stateCapitalExpenditure: expenditure('stateCapitalExpenditure', ['stateCapital']),
  })(budget, options)
}
