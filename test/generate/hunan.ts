/**
 * The public tables of departments in Hunan: revenue beside three classifications of expenditure, revenue by agency, and the codes of the department
 * and its agency above those of the functions. Written from lists of tables and printed layouts, not from /data/form.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import {
  agencyOwnFen, appropriationFen, basicFen, categoriesOf, economicTree, functionTree, fundsOfAppropriation, projectFen, sumFen, threePublicFen, totalOf, vehiclesFen,
  type EconomicPlan, type FundId, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { blankLine, drawLines, headRows, sideBySide, type Drawn, type Head, type PanelLine, type PrintedLine, type PrintedPanel } from './heads.ts'
import { classesOf, governmentClass } from './henan.ts'
import { byCode, functionCategories, spending, type Printer, type TablesLayout } from './nine-tables.ts'
import { usualTables } from './nine-tables-disclosure.ts'
import { amountCell, chineseOrdinal, words } from './print.ts'
import { nilNote, print } from './provinces.ts'

const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'specialAccount', 'agencyOwn']
type Amounts = Readonly<Record<string, bigint>>

const line = (row: string, label: string, amount: bigint): PanelLine => [row, label, { amount }]
const numbered = (lines: readonly (readonly [row: string, label: string, fen: bigint])[]): PanelLine[] => lines.map(([row, label, fen], index) => line(row, `${chineseOrdinal(index + 1)}、${label}`, fen))

/** Sums stand at the foot of every panel, on the same lines. */
function footed(height: number, lines: readonly PanelLine[], foot: readonly PanelLine[]): PanelLine[] {
  return [...lines, ...Array.from({ length: height - lines.length }, () => blankLine), ...foot]
}

function sourcesOf({ revenue }: PlannedBudget): PanelLine[] {
  const all = numbered([
    ['generalPublic', '一般公共预算拨款收入', revenue.generalPublic], ['governmentFunds', '政府性基金预算拨款收入', revenue.governmentFunds], ['stateCapital', '国有资本经营预算拨款收入', revenue.stateCapital],
    ['specialAccount', '财政专户管理资金收入', revenue.specialAccount], ['superiorSubsidy', '上级补助收入', revenue.superiorSubsidy], ['serviceRevenue', '事业收入', revenue.serviceRevenue],
    ['commercialRevenue', '事业单位经营收入', revenue.commercialRevenue], ['subordinateRemittance', '附属单位上缴收入', revenue.subordinateRemittance], ['otherRevenue', '其他收入', revenue.otherRevenue],
  ])
  return all.flatMap((own) => (own[0] === 'generalPublic' ? [own, ...partsOfGeneralPublic(revenue.generalPublic)] : [own]))
}

/** A tenth of it are fees and fines. */
function partsOfGeneralPublic(fen: bigint): PanelLine[] {
  const nonTax = fen / 10n
  return [line('appropriationWithin', '经费拨款', fen - nonTax), line('nonTaxWithin', '纳入一般公共预算管理的非税收入拨款', nonTax)]
}

function summary(printer: Printer): Drawn {
  const { budget, options } = printer
  const { revenue, economic } = budget
  const [basic, project] = [basicFen(budget), projectFen(budget)]
  const current = appropriationFen(budget) + agencyOwnFen(budget)
  const categories = categoriesOf(spending(budget, allFunds), 'total')
  const ofClass = (match: (own: EconomicPlan) => boolean): bigint => sumFen(economic.filter(match).map(({ fen }) => fen))
  const starting = (start: string): bigint => ofClass(({ code }) => code.startsWith(start))
  const government = (row: string): bigint => ofClass(({ code }) => governmentClass(code)[0] === row) + (row === '502' ? project : 0n)
  const uses: PanelLine[] = [
    line('basic', '一、基本支出', basic), line('wages', '工资福利支出', starting('301')), line('goodsAndServices', '商品和服务支出', starting('302')), line('householdSubsidies', '对个人和家庭的补助', starting('303')), line('capital', '资本性支出', starting('310')),
    line('project', '二、项目支出', project), line('projectWages', '按项目管理的工资福利支出', 0n), line('projectGoodsAndServices', '按项目管理的商品和服务支出', project), line('projectHouseholdSubsidies', '按项目管理的对个人和家庭的补助', 0n),
    line('debtInterest', '债务利息及费用支出', 0n), line('constructionCapital', '资本性支出（基本建设）', 0n), line('projectCapital', '资本性支出', 0n), line('enterpriseSubsidies', '对企业补助', 0n), line('otherExpenditure', '其他支出', 0n),
    line('commercial', '三、事业单位经营服务支出', 0n),
  ]
  const classes = numbered([
    ['501', '机关工资福利支出', government('501')], ['502', '机关商品和服务支出', government('502')], ['503', '机关资本性支出', government('503')], ['504', '机关资本性支出（基本建设）', 0n],
    ['505', '对事业单位经常性补助', 0n], ['506', '对事业单位资本性补助', 0n], ['507', '对企业补助', 0n], ['508', '对企业资本性支出', 0n], ['509', '对个人和家庭的补助', government('509')],
    ['510', '对社会保障基金补助', 0n], ['511', '债务利息及费用支出', 0n], ['512', '债务还本支出', 0n], ['513', '转移性支出', 0n], ['599', '其他支出', 0n],
  ])
  const functions = functionCategories.map(([code, name], index): PanelLine => line(code, `（${chineseOrdinal(index + 1)}）${name}`, categories.get(code) ?? 0n))
  const foot = [line('currentYear', '本年支出合计', basic + project), line('carryoverOut', '年末结转结余', 0n), line('total', '支出总计', basic + project)]
  const panel = (id: string, lines: readonly PanelLine[], below: readonly PanelLine[] = foot): PrintedPanel => ({ panel: id, columns: ['amount'], lines: footed(functions.length, lines, below) })
  const heads: readonly Head[] = [
    ['收入', ['项目', '本年预算']],
    ['支出', ['项目（按功能分类）', '本年预算', '项目（按部门预算经济分类）', '本年预算', '项目（按政府预算经济分类）', '本年预算']],
  ]
  return {
    fontSizePt: 8, widths: [4, 2, 4, 2, 4, 2, 4, 2], head: headRows(heads),
    rows: sideBySide('revenueExpenditureSummary', options.amounts, [
      panel('revenue', sourcesOf(budget), [line('currentYear', '本年收入合计', current), line('carryover', '上年结转结余', revenue.carryover), line('total', '收入总计', current + revenue.carryover)]),
      panel('expenditure', functions), panel('nature', uses), panel('government', classes),
    ]),
  }
}

/** The department and its own office, as the budget system codes them. */
const bodies = ({ departmentCode, department }: PlannedBudget): readonly (readonly [code: string, name: string])[] => [[departmentCode, department], [`${departmentCode}001`, `${department}本级`]]

function revenueByAgency({ budget, options }: Printer): Drawn {
  const { revenue } = budget
  const [fiscal, nonTax] = partsOfGeneralPublic(revenue.generalPublic).map(([, , amounts]) => amounts['amount'] ?? 0n)
  const currentYear = appropriationFen(budget) + agencyOwnFen(budget)
  const amounts: Amounts = { ...revenue, appropriationWithin: fiscal ?? 0n, nonTaxWithin: nonTax ?? 0n, currentYear, total: currentYear + revenue.carryover }
  const columns = ['total', 'currentYear', 'generalPublic', 'appropriationWithin', 'nonTaxWithin', 'governmentFunds', 'stateCapital', 'specialAccount', 'superiorSubsidy', 'serviceRevenue', 'commercialRevenue', 'subordinateRemittance', 'otherRevenue', 'carryover']
  const heads: readonly Head[] = ['部门（单位）代码', '部门（单位）名称', '总计', ['本年收入', [
    '合计', ['一般公共预算', ['小计', '经费拨款', '纳入一般公共预算管理的非税收入拨款']], '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '上级补助收入', '事业收入', '事业单位经营收入', '附属单位上缴收入', '其他收入',
  ]], '上年结转结余']
  const lines = [{ row: 'total', front: ['', '合计'], amounts }, ...bodies(budget).map((front, index): PrintedLine => ({ row: String(index + 1), front, amounts }))]
  return { ...drawLines('revenueSummary', options.amounts, heads, [2, 4], columns, lines), fontSizePt: 6 }
}

/** 合计, the department, its office, then every code; the codes whole in one column. */
function belowBodies({ budget }: Printer, rows: readonly TreeRow[], columns: readonly string[]): PrintedLine[] {
  const amounts = Object.fromEntries(columns.map((column) => [column, totalOf(rows, column)]))
  if (rows.length === 0) return [{ row: 'total', front: ['', '合计'], amounts: null }]
  return [
    { row: 'total', front: ['', '合计'], amounts }, ...bodies(budget).map((front, index): PrintedLine => ({ row: index === 0 ? 'body' : `body#${index + 1}`, front, amounts })),
    ...rows.map(({ code, name, amounts: own }): PrintedLine => ({ row: code, front: [code, name], amounts: own })),
  ]
}

function inThreeColumns(lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.map((own) => {
    const [code = '', name = ''] = own.front
    const parts = own.row.startsWith('body') ? ['', '', '', code] : [code.slice(0, 3), code.slice(3, 5), code.slice(5), code]
    return { ...own, front: [...parts, name] }
  })
}

const kindColumns = ['total', 'basic', 'project', 'commercial', 'remittance', 'subsidy']

function expenditure(printer: Printer): Drawn {
  const heads: readonly Head[] = ['科目编码', '科目名称', '总计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出']
  return drawLines('expenditureSummary', printer.options.amounts, heads, [2, 4], kindColumns, belowBodies(printer, spending(printer.budget, allFunds), kindColumns))
}

const classColumns = ['total', 'basic', 'personnel', 'wages', 'householdSubsidies', 'operating', 'project']

function ofFund(form: FormId, fund: FundId): (printer: Printer) => Drawn {
  const heads: readonly Head[] = [['科目编码', ['类', '款', '项']], '单位代码（科目代码）', '单位名称（科目名称）', '合计', ['基本支出', ['小计', ['人员经费', ['小计', '工资福利支出', '对个人和家庭的补助']], '公用经费']], '项目支出']
  return (printer) => {
    const { budget, options } = printer
    const rows = functionTree(budget, [fund], (item) => {
      const { wages, householdSubsidies, goodsAndServices, capital } = classesOf(budget, item)
      return { total: item.basicFen + item.projectFen, basic: item.basicFen, personnel: wages + householdSubsidies, wages, householdSubsidies, operating: goodsAndServices + capital, project: item.projectFen }
    })
    const drawn = drawLines(form, options.amounts, heads, [1, 1, 1, 2, 4], classColumns, inThreeColumns(belowBodies(printer, rows, classColumns)))
    return rows.length === 0 ? { ...drawn, notes: [nilNote] } : drawn
  }
}

function fiscalSummary({ budget, options }: Printer): Drawn {
  const { revenue } = budget
  const columns = ['total', 'generalPublic', 'governmentFunds', 'stateCapital']
  const trees = new Map(fundsOfAppropriation.map((fund) => [fund as string, categoriesOf(spending(budget, [fund]), 'total')]))
  const spent = (code: string | null): Amounts => {
    const funds = Object.fromEntries(fundsOfAppropriation.map((fund) => [fund, code === null ? sumFen(trees.get(fund)?.values() ?? []) : (trees.get(fund)?.get(code) ?? 0n)]))
    return { ...funds, total: sumFen(Object.values(funds)) }
  }
  const current = appropriationFen(budget)
  const left = [
    line('currentYear', '一、本年收入', current), line('generalPublic', '（一）一般公共预算拨款', revenue.generalPublic), ...partsOfGeneralPublic(revenue.generalPublic),
    line('governmentFunds', '（二）政府性基金预算拨款', revenue.governmentFunds), line('stateCapital', '（三）国有资本经营预算拨款', revenue.stateCapital), line('carryover', '二、上年结转', revenue.carryover),
  ]
  const right: PanelLine[] = [['currentYear', '一、本年支出', spent(null)], ...functionCategories.map(([code, name], index): PanelLine => [code, `（${chineseOrdinal(index + 1)}）${name}`, spent(code)]), ['carryoverOut', '二、年终结转结余', {}]]
  return {
    widths: [4, 2.4, 4.4, ...columns.map(() => 2.3)],
    head: headRows([['收入', ['项目', '本年预算']], ['支出', ['项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']]]),
    rows: sideBySide('fiscalSummary', options.amounts, [
      { panel: 'revenue', columns: ['amount'], lines: footed(right.length, left, [line('total', '收入总计', current + revenue.carryover)]) },
      { panel: 'expenditure', columns, lines: [...right, ['total', '支出总计', spent(null)]] },
    ]),
  }
}

function threePublic({ budget, options }: Printer): Drawn {
  const { threePublic: own } = budget
  const figures: readonly (readonly [row: string, fen: bigint])[] = [
    ['subtotal', threePublicFen(budget)], ['overseasVisits', own.overseasVisits], ['vehicles', vehiclesFen(budget)], ['vehiclePurchase', own.vehiclePurchase], ['vehicleOperation', own.vehicleOperation], ['hospitality', own.hospitality],
  ]
  const cells = figures.map(([row, fen]) => amountCell(fen, options.amounts, { form: 'threePublicExpenses', panel: 'main', row, column: 'total' }))
  const plain = cells.map(({ text }) => words(text, { align: 'right' }))
  return {
    fontSizePt: 9, widths: [2, 4, ...figures.map(() => 2)],
    head: headRows(['单位编码', '单位名称', '“三公”经费合计（一般公共预算拨款）', '因公出国（境）费', ['公务用车购置及运行费', ['小计', '公务用车购置费', '公务用车运行费']], '公务接待费']),
    rows: [[words(''), words('合计'), ...cells], ...bodies(budget).map(([code, name]) => [words(code), words(name), ...plain])],
  }
}

const layout: TablesLayout = {
  ...usualTables,
  tables: [
    ['revenueExpenditureSummary', '收支总表'], ['revenueSummary', '收入总表'], ['expenditureSummary', '支出总表'], ['fiscalSummary', '财政拨款收支总表'], ['generalPublicExpenditure', '一般公共预算支出表'],
    ['generalPublicBasicExpenditure', '一般公共预算基本支出表'], ['threePublicExpenses', '一般公共预算“三公”经费支出表'], ['governmentFundsExpenditure', '政府性基金预算支出表'], ['stateCapitalExpenditure', '国有资本经营预算支出表'],
  ],
  mark: { text: (ordinal) => `部门公开表${String(ordinal).padStart(2, '0')}`, at: 'above' },
}

export function hunanDisclosure(...[budget, options]: Parameters<ReturnType<typeof print>>): ReturnType<ReturnType<typeof print>> {
  const own = { ...layout, bodyCode: true }
  return print(own, {
    revenueExpenditureSummary: summary, revenueSummary: revenueByAgency, expenditureSummary: expenditure, fiscalSummary,
    generalPublicExpenditure: ofFund('generalPublicExpenditure', 'generalPublic'),
    generalPublicBasicExpenditure: (printer) => byCode(printer, 'generalPublicBasicExpenditure', economicTree(budget), [['total', '合计'], ['personnel', '人员经费'], ['operating', '公用经费']], ['科目编码', '科目名称'], 2),
    threePublicExpenses: threePublic,
    governmentFundsExpenditure: ofFund('governmentFundsExpenditure', 'governmentFunds'), stateCapitalExpenditure: ofFund('stateCapitalExpenditure', 'stateCapital'),
  })(budget, options)
}
