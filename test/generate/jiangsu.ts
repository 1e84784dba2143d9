/**
 * The twelve forms of a Jiangsu provincial department (2017–2019 layout): summaries with a third table by use, one amount column by
 * functional and by economic code, the three public expenses with meetings and training on one line, procurement by kind. Amounts in 万元.
 */
import type { CellPath, FormId } from '../../src/core/model/form-definition.ts'
import {
  agencyOwnFen, appropriationFen, basicFen, categoriesOf, economicTree, functionTree, fundsOfAppropriation, projectFen, sumFen, threePublicFen,
  totalOf, vehiclesFen, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { amountCell, center, chineseOrdinal, table, unitNames, words, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

const categoryNames: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['202', '外交支出'], ['203', '国防支出'], ['204', '公共安全支出'], ['205', '教育支出'], ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'], ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['211', '节能环保支出'], ['212', '城乡社区支出'],
  ['213', '农林水支出'], ['214', '交通运输支出'], ['215', '资源勘探信息等支出'], ['216', '商业服务业等支出'], ['217', '金融支出'],
  ['220', '自然资源海洋气象等支出'], ['221', '住房保障支出'], ['222', '粮油物资储备支出'], ['224', '灾害防治及应急管理支出'], ['229', '其他支出'],
]

export function jiangsuForms(budget: PlannedBudget, options: PrintOptions): PrintTable[] {
  const functions = functionTree(budget, fundsOfAppropriation, (item) => ({ amount: item.basicFen + item.projectFen }))
  const general = functionTree(budget, ['generalPublic'], (item) => ({ amount: item.basicFen + item.projectFen }))
  const funds = functionTree(budget, ['governmentFunds'], (item) => ({ amount: item.basicFen + item.projectFen }))
  const economic = economicTree(budget).map((row) => ({ ...row, amounts: { amount: row.amounts['total'] ?? 0n } }))
  const running = economicTree(budget).filter((row) => (row.amounts['operating'] ?? 0n) > 0n).map((row) => ({ ...row, amounts: { amount: row.amounts['operating'] ?? 0n } }))
  return [
    summary(budget, options),
    sources(budget, options),
    spending(budget, options),
    fiscalSummary(budget, options),
    byCode(budget, options, 'fiscalExpenditure', '财政拨款支出预算表（功能科目）', ['功能科目编码', '功能科目名称', '金额'], functions),
    byCode(budget, options, 'fiscalBasicExpenditure', '财政拨款基本支出预算表（经济科目）', ['科目编码', '科目名称', '金额'], economic),
    byCode(budget, options, 'generalPublicExpenditure', '一般公共预算支出预算表（功能科目）', ['功能科目编码', '功能科目名称', '金额'], general),
    byCode(budget, options, 'generalPublicBasicExpenditure', '一般公共预算基本支出预算表（经济科目）', ['科目编码', '科目名称', '金额'], economic),
    threePublic(budget, options),
    byCode(budget, options, 'governmentFundsExpenditure', '政府性基金财政拨款支出预算表', ['功能科目编码', '功能科目名称', '金额'], funds),
    byCode(budget, options, 'officeRunningCosts', '一般公共预算机关运行经费支出预算表', ['科目编码', '科目名称', '机关运行经费支出'], running),
    procurement(budget, options),
  ]
}

function form(budget: PlannedBudget, options: PrintOptions, title: string, part: Parameters<typeof table>[0]): PrintTable {
  return table({
    title,
    caption: [`部门：${budget.department}`, '', `单位：${unitNames[options.amounts.unit]}`],
    repeatHead: options.repeatHead,
    repeatCaption: options.repeatCaption,
    ...part,
  })
}

const blanks = (count: number): PrintCell[] => Array.from({ length: count }, () => words(''))

function line(options: PrintOptions, formId: FormId, panel: string, row: string, label: string, fen: bigint): PrintCell[] {
  const path: CellPath = { form: formId, panel, row, column: 'amount' }
  return [words(label), amountCell(fen, options.amounts, path)]
}

function summary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const at = (panel: string, row: string, label: string, fen: bigint): PrintCell[] => line(options, 'revenueExpenditureSummary', panel, row, label, fen)
  const categories = categoriesOf(functionTree(budget, [...fundsOfAppropriation, 'specialAccount', 'agencyOwn'], (item) => ({ total: item.basicFen + item.projectFen })), 'total')
  const current = appropriationFen(budget) + revenue.specialAccount + agencyOwnFen(budget)
  const left = [
    at('revenue', 'fiscalAppropriation', '一、财政拨款', appropriationFen(budget)),
    at('revenue', 'generalPublic', '1.一般公共预算', revenue.generalPublic),
    at('revenue', 'governmentFunds', '2.政府性基金预算', revenue.governmentFunds),
    at('revenue', 'specialAccount', '二、财政专户管理资金', revenue.specialAccount),
    at('revenue', 'agencyOwn', '三、其他资金', agencyOwnFen(budget)),
  ]
  const right = [
    at('nature', 'basic', '一、基本支出', basicFen(budget)), at('nature', 'project', '二、项目支出', projectFen(budget)), at('nature', 'reserve', '三、单位预留机动经费', 0n),
  ]
  const spent = sumFen(categories.values())
  return form(budget, options, '收支预算总表', {
    widths: [4, 3, 5, 3, 4, 3],
    head: [
      [center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 4 })],
      [center('项目名称', { rowSpan: 2 }), center('金额', { rowSpan: 2 }), center('功能分类', { columnSpan: 2 }), center('支出用途', { columnSpan: 2 })],
      ['功能科目名称', '金额', '项目名称', '金额'].map((title) => center(title)),
    ],
    rows: [
      ...categoryNames.map(([code, name], index) => [
        ...(left[index] ?? blanks(2)), ...at('expenditure', code, `${chineseOrdinal(index + 1)}、${name}`, categories.get(code) ?? 0n), ...(right[index] ?? blanks(2)),
      ]),
      [...at('revenue', 'currentYear', '当年收入小计', current), ...at('expenditure', 'currentYear', '当年支出小计', spent), ...blanks(2)],
      [...at('revenue', 'carryover', '上年结转资金', revenue.carryover), ...at('expenditure', 'carryoverOut', '结转下年资金', 0n), ...blanks(2)],
      [...at('revenue', 'total', '收入合计', current + revenue.carryover), ...at('expenditure', 'total', '支出合计', spent), ...blanks(2)],
    ],
  })
}

function sources(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const total = appropriationFen(budget) + revenue.specialAccount + agencyOwnFen(budget) + revenue.carryover
  const cell = (row: string, fen: bigint): PrintCell => amountCell(fen, options.amounts, { form: 'revenueSummary', panel: 'sources', row, column: 'amount' })
  type SourceLine = readonly [row: string, label: string, fen: bigint]
  const group = (name: string, lines: readonly SourceLine[]): PrintCell[][] =>
    lines.map(([row, label, fen], index) => [...(index === 0 ? [words(name, { rowSpan: lines.length })] : []), words(label), cell(row, fen)])
  return form(budget, options, '收入预算总表', {
    widths: [4, 5, 4],
    head: [[center('项目名称', { columnSpan: 2 }), center('金额')]],
    rows: [
      [center('收入总计', { columnSpan: 2 }), cell('total', total)],
      ...group('一般公共预算资金', [['generalPublic', '小计', revenue.generalPublic], ['generalPublicAppropriation', '公共财政拨款(补助)资金', revenue.generalPublic], ['earmarkedRevenue', '专项收入', 0n]]),
      ...group('政府性基金', [['governmentFunds', '小计', revenue.governmentFunds]]),
      ...group('财政专户管理资金', [['specialAccount', '小计', revenue.specialAccount], ['specialAccountTuition', '专户管理教育收费', revenue.specialAccount], ['specialAccountOther', '其他非税收入', 0n]]),
      ...group('其他资金', [
        ['agencyOwn', '小计', agencyOwnFen(budget)], ['serviceRevenue', '事业收入', revenue.serviceRevenue], ['commercialRevenue', '经营收入', revenue.commercialRevenue],
        ['otherRevenue', '其他收入', revenue.otherRevenue],
      ]),
      ...group('上年结转和结余资金', [['carryover', '小计', revenue.carryover], ['carryoverUsed', '其中：动用上年结转和结余资金', revenue.carryover]]),
    ],
  })
}

function spending(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const basic = basicFen(budget)
  const project = projectFen(budget)
  const figures: readonly (readonly [string, bigint])[] = [['total', basic + project], ['basic', basic], ['project', project], ['reserve', 0n], ['carryoverOut', 0n]]
  return form(budget, options, '支出预算总表', {
    widths: [1, 1, 1, 1, 1],
    head: [['合计', '基本支出', '项目支出', '单位预留机动经费', '结转下年资金'].map((title) => center(title))],
    rows: [figures.map(([column, fen]) => amountCell(fen, options.amounts, { form: 'expenditureSummary', panel: 'main', row: 'total', column }))],
  })
}

function fiscalSummary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const fiscal = budget.functions.filter(({ fund }) => fundsOfAppropriation.includes(fund))
  const at = (panel: string, row: string, label: string, fen: bigint): PrintCell[] => line(options, 'fiscalSummary', panel, row, label, fen)
  return form(budget, options, '财政拨款收支预算总表', {
    widths: [4, 3, 4, 3],
    head: [
      [center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 2 })],
      [center('项目名称', { rowSpan: 2 }), center('金额', { rowSpan: 2 }), center('支出用途', { columnSpan: 2 })],
      ['项目名称', '金额'].map((title) => center(title)),
    ],
    rows: [
      [...at('revenue', 'generalPublic', '一、一般公共预算', revenue.generalPublic), ...at('nature', 'basic', '一、基本支出', sumFen(fiscal.map((item) => item.basicFen)))],
      [...at('revenue', 'governmentFunds', '二、政府性基金预算', revenue.governmentFunds), ...at('nature', 'project', '二、项目支出', sumFen(fiscal.map((item) => item.projectFen)))],
      [...blanks(2), ...at('nature', 'reserve', '三、单位预留机动经费', 0n)],
      [...at('revenue', 'total', '收入合计', appropriationFen(budget)), ...at('nature', 'total', '支出合计', appropriationFen(budget))],
    ],
  })
}

function byCode(
  budget: PlannedBudget, options: PrintOptions, formId: FormId, title: string, heads: readonly [string, string, string], rows: readonly TreeRow[],
): PrintTable {
  const cell = (row: string, fen: bigint): PrintCell => amountCell(fen, options.amounts, { form: formId, panel: 'main', row, column: 'amount' })
  return form(budget, options, title, {
    widths: [3, 6, 4],
    head: [heads.map((head) => center(head))],
    rows: [
      [words(''), center('合计'), rows.length === 0 ? words('') : cell('total', totalOf(rows, 'amount'))],
      ...rows.map((row) => [words(row.code), words(row.name), cell(row.code, row.amounts['amount'] ?? 0n)]),
    ],
    notes: rows.length === 0 ? ['注：本部门无相关收支项目。'] : [],
  })
}

function threePublic(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { overseasVisits, hospitality, vehiclePurchase, vehicleOperation, meetings, training } = budget.threePublic
  const three = threePublicFen(budget)
  const figures: readonly (readonly [string, bigint])[] = [
    ['total', three + meetings + training], ['subtotal', three], ['overseasVisits', overseasVisits], ['vehicles', vehiclesFen(budget)], ['vehiclePurchase', vehiclePurchase],
    ['vehicleOperation', vehicleOperation], ['hospitality', hospitality], ['meetings', meetings], ['training', training],
  ]
  return form(budget, options, '“三公”经费、会议费、培训费支出预算表', {
    widths: [1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.2, 1.1, 1.1],
    head: [
      [center('合计', { rowSpan: 3 }), center('“三公”经费', { columnSpan: 6 }), center('会议费', { rowSpan: 3 }), center('培训费', { rowSpan: 3 })],
      [center('小计', { rowSpan: 2 }), center('因公出国（境）费', { rowSpan: 2 }), center('公务用车购置及运行维护费', { columnSpan: 3 }), center('公务接待费', { rowSpan: 2 })],
      ['小计', '公务用车购置费', '公务用车运行维护费'].map((title) => center(title)),
    ],
    rows: [figures.map(([row, fen]) => amountCell(fen, options.amounts, { form: 'threePublicExpenses', panel: 'main', row, column: 'total' }))],
  })
}

function procurement(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const cell = (row: string, fen: bigint): PrintCell => amountCell(fen, options.amounts, { form: 'governmentProcurement', panel: 'main', row, column: 'amount' })
  const kinds = [['goods', '一、货物A'], ['works', '二、工程B'], ['services', '三、服务C']] as const
  const sum = (kind: 'goods' | 'works' | 'services'): bigint => sumFen(budget.procurement.filter((item) => item.kind === kind).map(({ fen }) => fen))
  let ordinal = 0
  return form(budget, options, '政府采购支出预算表', {
    widths: [3, 5, 3, 3, 2.5, 3],
    head: [['采购品目大类', '专项名称', '经济科目', '采购物品名称', '采购组织形式', '总计'].map((title) => center(title))],
    rows: [
      [center('合计'), ...blanks(4), cell('total', sumFen(budget.procurement.map(({ fen }) => fen)))],
      ...kinds.flatMap(([kind, label]) => [
        [words(label), ...blanks(4), cell(kind, sum(kind))],
        ...budget.procurement.filter((item) => item.kind === kind).map((item) => {
          ordinal += 1
          return [words(''), words(item.project), words('办公费'), words(item.item), words('集中采购'), cell(String(ordinal), item.fen)]
        }),
      ]),
    ],
    notes: budget.procurement.length === 0 ? ['注：本部门无政府采购支出预算，故本表为空表。'] : [],
  })
}

