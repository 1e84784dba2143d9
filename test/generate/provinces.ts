/**
 * Disclosures of five provinces: what each prints otherwise than the usual nine tables, and the tables it adds. Written from lists of
 * tables and from printed layouts, not from /data/form, so that a mistake there shows.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import { economicTree, fundsOfAppropriation, sumFen, totalOf, type PlannedBudget, type ProjectPlan, type TreeRow } from './budget.ts'
import { blanks, byCode, byFunction, spending, tablesOf, threePublicLine, type Printer, type TablesLayout } from './nine-tables.ts'
import { disclosureOf, usualTables } from './nine-tables-disclosure.ts'
import { amountCell, center, words, type PrintCell, type PrintDocument, type PrintOptions, type PrintTable, type table } from './print.ts'

type Drawn = Parameters<typeof table>[0]
type Draw = (printer: Printer) => Drawn

export function print(layout: TablesLayout, more: Readonly<Partial<Record<FormId, Draw>>>): (budget: PlannedBudget, options: PrintOptions) => PrintDocument {
  return (budget, options) => disclosureOf(budget, options, layout, tablesOf({ budget, options, layout }, more))
}

export const nilNote = '注：本部门无此项预算，本表为空。'

/** A list: 合计 first, then a row an entry, words before amounts. */
interface Listed {
  readonly texts: readonly string[]
  readonly amounts: Readonly<Record<string, bigint>>
  /** Canonical row where the entry is a named row; otherwise its number. */
  readonly row?: string
}

function list({ options }: Printer, form: FormId, textHeads: readonly string[], columns: readonly (readonly [id: string, head: string])[], entries: readonly Listed[], head?: PrintTable['head']): Drawn {
  const figures = (row: string, amountOf: (column: string) => bigint): PrintCell[] =>
    columns.map(([column]) => amountCell(amountOf(column), options.amounts, { form, panel: 'main', row, column }))
  let ordinal = 0
  const rowOf = (entry: Listed): string => {
    if (entry.row !== undefined) return entry.row
    ordinal += 1
    return String(ordinal)
  }
  return {
    fontSizePt: 9,
    widths: [...textHeads.map(() => 3), ...columns.map(() => 2)],
    head: head ?? [[...textHeads, ...columns.map(([, title]) => title)].map((title) => center(title))],
    rows: [
      [center('合计'), ...blanks(textHeads.length - 1), ...(entries.length === 0 ? blanks(columns.length) : figures('total', (column) => sumFen(entries.map(({ amounts }) => amounts[column] ?? 0n))))],
      ...entries.map((entry) => [...entry.texts.map((text) => words(text)), ...figures(rowOf(entry), (column) => entry.amounts[column] ?? 0n)]),
    ],
    notes: entries.length === 0 ? [nilNote] : [],
  }
}

/** The fund that pays for a project, as the planner booked it. */
function fundOf({ functions }: PlannedBudget, { otherFen }: ProjectPlan, index: number): string {
  const has = (fund: string): boolean => functions.some((item) => item.fund === fund)
  if (otherFen > 0n) return 'agencyOwn'
  if (index === 1 && has('governmentFunds')) return 'governmentFunds'
  return index === 3 && has('stateCapital') ? 'stateCapital' : 'generalPublic'
}

const projectAmounts = (budget: PlannedBudget): Listed[] => budget.projects.map((project, index) => {
  const fen = project.fiscalFen + project.otherFen
  return { texts: ['其他运转类', project.name, budget.department], amounts: { total: fen, [fundOf(budget, project, index)]: fen } }
})

/** 本年拨款 and 结转结余 by fund, as the integrated budget system prints projects. */
function projectTable(printer: Printer): Drawn {
  const funds = [['generalPublic', '一般公共预算'], ['governmentFunds', '政府性基金预算'], ['stateCapital', '国有资本经营预算']] as const
  const opening = [['openingGeneralPublic', '一般公共预算'], ['openingGovernmentFunds', '政府性基金预算'], ['openingStateCapital', '国有资本经营预算']] as const
  const deep = (text: string): PrintCell => center(text, { rowSpan: 2 })
  return list(printer, 'projectExpenditure', ['类型', '项目名称', '项目单位'], [['total', '合计'], ...funds, ...opening, ['specialAccount', '财政专户管理资金'], ['agencyOwn', '单位资金']], projectAmounts(printer.budget), [
    [deep('类型'), deep('项目名称'), deep('项目单位'), deep('合计'), center('本年拨款', { columnSpan: 3 }), center('财政拨款结转结余', { columnSpan: 3 }), deep('财政专户管理资金'), deep('单位资金')],
    [...funds, ...opening].map(([, title]) => center(title)),
  ])
}

function procurementByKind(printer: Printer): Drawn {
  const { procurement } = printer.budget
  const kinds = [['goods', 'A货物'], ['works', 'B工程'], ['services', 'C服务']] as const
  const entries = kinds.map(([row, label]): Listed => ({ row, texts: [label], amounts: { amount: sumFen(procurement.filter(({ kind }) => kind === row).map(({ fen }) => fen)) } }))
  return list(printer, 'governmentProcurement', ['采购类别'], [['amount', '金额']], procurement.length === 0 ? [] : entries)
}

function procurementByItem(printer: Printer): Drawn {
  const entries = printer.budget.procurement.map(({ project, item, quantity, fen }): Listed => ({ texts: [project, item, String(quantity)], amounts: { total: fen } }))
  return list(printer, 'governmentProcurement', ['采购项目', '采购品目', '数量'], [['total', '预算金额']], entries)
}

function services(printer: Printer): Drawn {
  const entries = printer.budget.procurement.filter(({ kind }) => kind === 'services').map(({ project, item, fen }): Listed => ({ texts: [item, project], amounts: { amount: fen } }))
  return list(printer, 'purchaseOfServices', ['指导性目录', '项目名称'], [['amount', '预算金额']], entries)
}

const shandongOrder = ['subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality'] as const

const beijing: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '收支总表'], ['revenueSummary', '收入总表'], ['expenditureSummary', '支出总表'], ['projectExpenditure', '项目支出表'],
    ['governmentProcurement', '政府采购预算明细表'], ['fiscalSummary', '财政拨款收支总表'], ['generalPublicExpenditure', '一般公共预算财政拨款支出表'],
    ['generalPublicBasicExpenditure', '一般公共预算财政拨款基本支出表'], ['governmentFundsExpenditure', '政府性基金预算财政拨款支出表'],
    ['stateCapitalExpenditure', '国有资本经营预算财政拨款支出表'], ['threePublicExpenses', '财政拨款“三公”经费支出表'], ['purchaseOfServices', '政府购买服务预算财政拨款明细表'],
  ],
  mark: { text: (ordinal) => `预算${String(ordinal).padStart(2, '0')}表`, at: 'caption' },
  body: '部门名称',
  words: { ...usualTables.words, carryover: '上年结转结余', carryoverOut: '年终结转结余', economicCode: '部门预算支出经济分类科目编码', economicName: '部门预算支出经济分类科目名称' },
  threePublic: {
    ...usualTables.threePublic,
    order: ['subtotal', 'overseasVisits', 'hospitality', 'vehicles', 'vehiclePurchase', 'vehicleOperation'],
    words: { ...usualTables.threePublic.words, subtotal: '“三公”经费财政拨款预算总额', overseasVisits: '因公出国（境）费用', vehicles: '公务用车购置和运行维护费', vehicleOperation: '公务用车运行维护费' },
  },
}

export const beijingDisclosure = print(beijing, { projectExpenditure: projectTable, governmentProcurement: procurementByKind, purchaseOfServices: services })

const gansu: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '部门收支总体情况表'], ['revenueSummary', '部门收入总体情况表'], ['expenditureSummary', '部门支出总体情况表'], ['fiscalSummary', '财政拨款收支总体情况表'],
    ['generalPublicExpenditure', '一般公共预算支出情况表'], ['generalPublicBasicExpenditure', '一般公共预算基本支出情况表'],
    ['threePublicExpenses', '一般公共预算“三公”经费、会议费、培训费支出情况表'], ['officeRunningCosts', '一般公共预算机关运行经费'],
    ['governmentFundsExpenditure', '政府性基金预算支出情况表'], ['stateCapitalExpenditure', '国有资本经营预算支出情况表'], ['managedTransfers', '部门管理转移支付表'],
  ],
  mark: { text: (ordinal) => `表${ordinal}`, at: 'front' },
  body: '单位名称',
  fundsBelowSums: false,
  threePublic: {
    shape: 'line',
    group: '“三公”经费',
    order: ['total', 'subtotal', 'overseasVisits', 'hospitality', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'meetings', 'training'],
    words: { ...usualTables.threePublic.words, total: '合计', meetings: '会议费', training: '培训费', vehicles: '公务用车购置及运行维护费', vehicleOperation: '公务用车运行维护费' },
  },
}

/** Operating expenses by economic code, with one column. */
function runningCosts(printer: Printer): Drawn {
  const rows = economicTree(printer.budget).filter(({ amounts }) => (amounts['operating'] ?? 0n) > 0n).map((row): TreeRow => ({ ...row, amounts: { amount: row.amounts['operating'] ?? 0n } }))
  return byCode(printer, 'officeRunningCosts', rows, [['amount', '金额']], ['科目编码', '科目名称'], 2)
}

export const gansuDisclosure = print(gansu, {
  officeRunningCosts: runningCosts,
  managedTransfers: (printer) => list(printer, 'managedTransfers', ['项目名称'], [['total', '合计'], ['generalPublic', '一般公共预算项目支出'], ['governmentFunds', '政府性基金预算项目支出']], transfers(printer.budget)),
})

/** Every other department hands money on to lower levels. */
function transfers({ projects }: PlannedBudget): Listed[] {
  return projects.length % 2 === 0 ? [] : projects.slice(0, 2).map(({ name, fiscalFen }) => ({ texts: [`${name}补助`], amounts: { total: fiscalFen, generalPublic: fiscalFen } }))
}

const shandong: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '收支预算总表'], ['revenueSummary', '收入预算表'], ['expenditureSummary', '支出预算表'], ['fiscalSummary', '财政拨款收支预算表'],
    ['generalPublicExpenditure', '一般公共预算支出表'], ['generalPublicBasicExpenditure', '财政拨款安排的基本支出预算表'], ['governmentFundsExpenditure', '政府性基金预算支出表'],
    ['stateCapitalExpenditure', '国有资本经营预算支出表'], ['threePublicExpenses', '一般公共预算“三公”经费支出表'], ['basicExpenditure', '基本支出预算表'],
    ['projectExpenditure', '项目支出预算表'], ['governmentProcurement', '政府采购预算表'],
  ],
  mark: { text: (ordinal) => `公开${String(ordinal).padStart(2, '0')}表`, at: 'above' },
  threePublic: { ...usualTables.threePublic, order: shandongOrder },
}

export const shandongDisclosure = print(shandong, {
  basicExpenditure: (printer) => byCode(printer, 'basicExpenditure', economicTree(printer.budget), [['total', '合计'], ['personnel', '人员经费'], ['operating', '公用经费']], ['科目编码', '科目名称'], 2),
  projectExpenditure: projectTable,
  governmentProcurement: procurementByItem,
})

const guangdong: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '收支总体情况表'], ['revenueSummary', '收入总体情况表'], ['expenditureSummary', '支出总体情况表'], ['fiscalSummary', '财政拨款收支总体情况表'],
    ['generalPublicExpenditure', '一般公共预算支出情况表（按功能分类科目）'], ['generalPublicBasicExpenditure', '一般公共预算基本支出情况表（按支出经济分类科目）'],
    ['generalPublicProjectExpenditure', '一般公共预算项目支出情况表（按支出经济分类科目）'], ['threePublicExpenses', '财政拨款安排的行政经费及“三公”经费预算表'],
    ['governmentFundsExpenditure', '政府性基金预算支出情况表'], ['stateCapitalExpenditure', '国有资本经营预算支出情况表'],
  ],
  mark: { text: (ordinal) => `表${ordinal}`, at: 'above' },
  body: '单位名称',
  words: { ...usualTables.words, code: '功能科目编码', name: '功能科目名称' },
  fundsBelowSums: false,
  threePublic: {
    shape: 'rows',
    order: ['administrativeCosts', 'subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality'],
    words: {
      administrativeCosts: '行政经费', subtotal: '“三公”经费', overseasVisits: '其中：（一）因公出国（境）支出', vehicles: '（二）公务用车购置及运行维护支出', vehiclePurchase: '1.公务用车购置',
      vehicleOperation: '2.公务用车运行维护费', hospitality: '（三）公务接待费支出',
    },
    columns: [['total', '合计'], ['generalPublic', '一般公共预算'], ['governmentFunds', '政府性基金预算'], ['stateCapital', '国有资本经营预算']],
  },
}

/** Projects of the general public budget are booked as goods and services. */
function projectsByEconomic(printer: Printer): Drawn {
  const fen = totalOf(spending(printer.budget, ['generalPublic']), 'project')
  const rows: TreeRow[] = fen === 0n ? [] : [{ code: '302', name: '商品和服务支出', amounts: { amount: fen } }, { code: '30299', name: '其他商品和服务支出', amounts: { amount: fen } }]
  return byCode(printer, 'generalPublicProjectExpenditure', rows, [['amount', '项目支出']], ['科目编码', '科目名称'], 2)
}

export const guangdongDisclosure = print(guangdong, { generalPublicProjectExpenditure: projectsByEconomic })

const sichuan: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '部门收支总表'], ['revenueSummary', '部门收入总表'], ['expenditureSummary', '部门支出总表'], ['fiscalSummary', '财政拨款收支预算总表'],
    ['fiscalExpenditure', '财政拨款支出预算表'], ['generalPublicExpenditure', '一般公共预算支出预算表'], ['generalPublicBasicExpenditure', '一般公共预算基本支出预算表'],
    ['generalPublicProjectExpenditure', '一般公共预算项目支出预算表'], ['threePublicExpenses', '一般公共预算“三公”经费支出预算表'], ['governmentFundsExpenditure', '政府性基金支出预算表'],
    ['governmentFundsThreePublicExpenses', '政府性基金“三公”经费支出预算表'], ['stateCapitalExpenditure', '国有资本经营预算支出预算表'],
  ],
  mark: { text: (ordinal) => (ordinal < 4 ? `表1${ordinal === 1 ? '' : `-${ordinal - 1}`}` : ordinal < 6 ? `表2${ordinal === 4 ? '' : '-1'}` : `表${ordinal}`), at: 'above' },
  body: '部门',
  threePublic: { ...usualTables.threePublic, over: '当年财政拨款预算安排' },
}

export const sichuanDisclosure = print(sichuan, {
  fiscalExpenditure: (printer) => byFunction(printer, 'fiscalExpenditure', spending(printer.budget, fundsOfAppropriation), [['total', '合计'], ['basic', '基本支出'], ['project', '项目支出']]),
  generalPublicProjectExpenditure: (printer) => list(printer, 'generalPublicProjectExpenditure', ['科目编码', '项目名称'], [['amount', '金额']], generalProjects(printer.budget)),
  governmentFundsThreePublicExpenses: (printer) => ({ ...threePublicLine(printer, 'governmentFundsThreePublicExpenses', () => 0n), notes: [nilNote] }),
})

function generalProjects(budget: PlannedBudget): Listed[] {
  return budget.projects.flatMap((project, index): Listed[] => {
    if (fundOf(budget, project, index) !== 'generalPublic') return []
    return [{ texts: ['2010602', project.name], amounts: { amount: project.fiscalFen } }]
  })
}
