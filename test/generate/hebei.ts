/**
 * The disclosure of a Hebei county department (2025 layout): nine statutory tables, project performance tables, procurement and assets.
 * Written from the printed layout, not from /data/form, so that a mistake there shows.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import {
  agencyOwnFen, appropriationFen, categoriesOf, economicTree, functionTree, fundsOfAppropriation, revenueTree, sumFen,
  threePublicFen, totalOf, vehiclesFen, type FundId, type PlannedBudget, type ProjectPlan, type TreeRow,
} from './budget.ts'
import { amountCell, center, chineseOrdinal, printAmount, table, unitNames, words, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

const categoryNames: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['202', '外交支出'], ['203', '国防支出'], ['204', '公共安全支出'], ['205', '教育支出'], ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'], ['208', '社会保障和就业支出'], ['209', '社会保险基金支出'], ['210', '卫生健康支出'], ['211', '节能环保支出'],
  ['212', '城乡社区支出'], ['213', '农林水支出'], ['214', '交通运输支出'], ['215', '资源勘探工业信息等支出'], ['216', '商业服务业等支出'],
  ['217', '金融支出'], ['219', '援助其他地区支出'], ['220', '自然资源海洋气象等支出'], ['221', '住房保障支出'], ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'], ['224', '灾害防治及应急管理支出'], ['227', '预备费'], ['229', '其他支出'], ['230', '转移性支出'],
  ['231', '债务还本支出'], ['232', '债务付息支出'], ['233', '债务发行费用支出'], ['234', '抗疫特别国债安排的支出'], ['internalClearing', '人行科目'],
]

export function hebeiForms(budget: PlannedBudget, options: PrintOptions): PrintTable[] {
  return [
    summary(budget, options),
    revenueByFunction(budget, options),
    expenditureByFunction(budget, options),
    fiscalSummary(budget, options),
    fundExpenditure(budget, options, 'generalPublic', 'generalPublicExpenditure', '部门预算一般公共预算财政拨款支出表', '一般公共预算财政拨款'),
    basicByEconomic(budget, options),
    fundExpenditure(budget, options, 'governmentFunds', 'governmentFundsExpenditure', '部门预算政府性基金预算财政拨款支出表', '政府性基金预算财政拨款'),
    fundExpenditure(budget, options, 'stateCapital', 'stateCapitalExpenditure', '部门预算国有资本经营预算财政拨款支出表', '国有资本经营预算财政拨款'),
    threePublic(budget, options),
  ]
}

const numbered = (index: number): PrintCell => center(String(index + 1))
const ordinals = (count: number): PrintCell[] => [center('栏次'), ...Array.from({ length: count }, (_, index) => center(String(index + 1)))]

function form(budget: PlannedBudget, options: PrintOptions, part: Parameters<typeof table>[0]): PrintTable {
  const { department, departmentCode, fiscalYear } = budget
  return table({
    caption: [`${departmentCode} ${department}`, `预算年度：${fiscalYear}`, `单位：${unitNames[options.amounts.unit]}`],
    repeatHead: options.repeatHead,
    repeatCaption: options.repeatCaption,
    ...part,
  })
}

const emptyRow = (count: number): PrintCell[] => Array.from({ length: count }, () => words(''))

function pad<T>(rows: readonly T[], count: number): (T | null)[] {
  return Array.from({ length: count }, (_, index) => rows[index] ?? null)
}

/** A labelled figure of a summary table. */
type Entry = readonly [key: string, label: string, fen: bigint]

function summary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const categories = categoriesOf(functionTree(budget, [...fundsOfAppropriation, 'specialAccount', 'agencyOwn'], (item) => ({ total: item.basicFen + item.projectFen })), 'total')
  const sources: Entry[] = [
    ['generalPublic', '一、一般公共预算拨款收入', revenue.generalPublic],
    ['governmentFunds', '二、政府性基金预算拨款收入', revenue.governmentFunds],
    ['stateCapital', '三、国有资本经营预算拨款收入', revenue.stateCapital],
    ['specialAccount', '四、财政专户管理资金收入', revenue.specialAccount],
    ['agencyOwn', '五、单位资金', agencyOwnFen(budget)],
  ]
  const spending = categoryEntries(categories)
  const current = sumFen(sources.map(([, , fen]) => fen))
  const spent = sumFen(categories.values())
  const left = [...pad(sources, spending.length), ['currentYear', '本年收入合计', current] as Entry, ['carryover', '上年结转结余', revenue.carryover] as Entry, ['total', '收入总计', current + revenue.carryover] as Entry]
  const right: Entry[] = [...spending, ['currentYear', '本年支出合计', spent], ['carryoverOut', '年终结转结余', 0n], ['total', '支出总计', spent]]
  const cells = (panel: string, entry: Entry | null): PrintCell[] => {
    if (entry === null) return emptyRow(2)
    const [row, label, fen] = entry
    return [words(label), amountCell(fen, options.amounts, { form: 'revenueExpenditureSummary', panel, row, column: 'amount' })]
  }
  return form(budget, options, {
    title: '部门预算收支总表',
    widths: [1, 5, 3, 5, 3],
    head: [
      [center('序号', { rowSpan: 2 }), center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 2 })],
      [center('项 目'), center('预算数'), center('项 目'), center('预算数')],
      ordinals(4),
    ],
    rows: right.map((entry, index) => [numbered(index), ...cells('revenue', left[index] ?? null), ...cells('expenditure', entry)]),
  })
}

function categoryEntries(categories: ReadonlyMap<string, bigint>): Entry[] {
  return categoryNames.map(([key, name], index) => [key, `${chineseOrdinal(index + 1)}、${name}`, categories.get(key) ?? 0n])
}

const revenueColumns = [
  ['fiscalAppropriation', '财政拨款收入'], ['specialAccount', '财政专户收入'], ['serviceRevenue', '事业收入'], ['commercialRevenue', '经营收入'],
  ['superiorSubsidy', '上级补助收入'], ['subordinateRemittance', '附属单位上缴收入'], ['otherRevenue', '其他收入'],
] as const

function revenueByFunction(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const columns = ['total', 'currentYear', ...revenueColumns.map(([id]) => id), 'carryover']
  return form(budget, options, {
    title: '部门预算收入总表',
    fontSizePt: 9,
    widths: [1, 1.8, 3, 2, 2, 2, 1.7, 1.7, 1.7, 1.7, 1.7, 1.7, 1.8],
    head: [
      [center('序号', { rowSpan: 2 }), center('功能分类科目', { columnSpan: 2 }), center('合计', { rowSpan: 2 }), center('本年收入', { columnSpan: 8 }), center('上年结转', { rowSpan: 2 })],
      [center('科目编码'), center('科目名称'), center('小计'), ...revenueColumns.map(([, title]) => center(title))],
      ordinals(12),
    ],
    rows: treeRowsOf('revenueSummary', revenueTree(budget), columns, options),
  })
}

function treeRowsOf(formId: FormId, rows: readonly TreeRow[], columns: readonly string[], options: PrintOptions): PrintCell[][] {
  const figures = (row: string, amountOf: (column: string) => bigint): PrintCell[] =>
    columns.map((column) => amountCell(amountOf(column), options.amounts, { form: formId, panel: 'main', row, column }))
  return [
    [numbered(0), words(''), center('合计'), ...figures('total', (column) => totalOf(rows, column))],
    ...rows.map((row, index) => [numbered(index + 1), words(row.code), words(row.name), ...figures(row.code, (column) => row.amounts[column] ?? 0n)]),
  ]
}

function expenditureByFunction(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const rows = functionTree(budget, [...fundsOfAppropriation, 'specialAccount', 'agencyOwn'], (item) => ({ total: item.basicFen + item.projectFen, basic: item.basicFen, project: item.projectFen }))
  return form(budget, options, {
    title: '部门预算支出总表',
    widths: [1, 2, 5, 2.2, 2.2, 2.2, 2, 2, 2.2],
    head: [
      [center('序号', { rowSpan: 2 }), center('功能分类科目', { columnSpan: 2 }), ...['合计', '基本支出', '项目支出', '经营支出', '上解上级支出', '对附属单位补助支出'].map((title) => center(title, { rowSpan: 2 }))],
      [center('科目编码'), center('科目名称')],
      ordinals(8),
    ],
    rows: treeRowsOf('expenditureSummary', rows, ['total', 'basic', 'project', 'commercial', 'remittance', 'subsidy'], options),
  })
}

function fiscalSummary(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { revenue } = budget
  const byFund = new Map(fundsOfAppropriation.map((fund) => [fund, categoriesOf(functionTree(budget, [fund], (item) => ({ total: item.basicFen + item.projectFen })), 'total')]))
  const funds: Entry[] = [
    ['generalPublic', '一、一般公共预算拨款', revenue.generalPublic],
    ['governmentFunds', '二、政府性基金预算拨款', revenue.governmentFunds],
    ['stateCapital', '三、国有资本经营预算拨款', revenue.stateCapital],
  ]
  const opening: Entry[] = [
    ['openingGeneralPublic', '一、一般公共预算拨款', revenue.carryover], ['openingGovernmentFunds', '二、政府性基金预算拨款', 0n], ['openingStateCapital', '三、国有资本经营预算拨款', 0n],
  ]
  const current = appropriationFen(budget)
  const left: (Entry | null)[] = [
    ...pad(funds, categoryNames.length), ['currentYear', '本年收入合计', current], ['carryover', '年初财政拨款结转和结余', revenue.carryover], ...opening,
    ['total', '收入总计', current + revenue.carryover],
  ]
  const spent = (fund: FundId, keys: readonly string[]): bigint => sumFen(keys.map((key) => byFund.get(fund)?.get(key) ?? 0n))
  const all = categoryNames.map(([key]) => key)
  const right: (readonly [string, string, readonly string[]] | null)[] = [
    ...categoryNames.map(([key, name], index) => [key, `${chineseOrdinal(index + 1)}、${name}`, [key]] as const),
    ['currentYear', '本年支出合计', all], ['carryoverOut', '年末财政拨款结转和结余', []], null, null, null, ['total', '支出总计', all],
  ]
  const path = (panel: string, row: string, column: string) => ({ form: 'fiscalSummary', panel, row, column }) as const
  return form(budget, options, {
    title: '部门预算财政拨款收支总表',
    widths: [1, 4, 2.4, 4.4, 2.4, 2.4, 2.2, 2.2],
    head: [
      [center('序号', { rowSpan: 2 }), center('收入', { columnSpan: 2 }), center('支出', { columnSpan: 5 })],
      [...['项 目', '金额', '项 目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'].map((title) => center(title))],
      ordinals(7),
    ],
    rows: left.map((entry, index) => {
      const spending = right[index] ?? null
      const income = entry === null ? emptyRow(2) : [words(entry[1]), amountCell(entry[2], options.amounts, path('revenue', entry[0], 'amount'))]
      if (spending === null) return [numbered(index), ...income, ...emptyRow(5)]
      const [row, label, keys] = spending
      const amounts = fundsOfAppropriation.map((fund) => [fund, spent(fund, keys)] as const)
      return [
        numbered(index), ...income, words(label), amountCell(sumFen(amounts.map(([, fen]) => fen)), options.amounts, path('expenditure', row, 'total')),
        ...amounts.map(([fund, fen]) => amountCell(fen, options.amounts, path('expenditure', row, fund))),
      ]
    }),
  })
}

function fundExpenditure(budget: PlannedBudget, options: PrintOptions, fund: FundId, formId: FormId, title: string, fundName: string): PrintTable {
  const rows = functionTree(budget, [fund], (item) => ({ total: item.basicFen + item.projectFen, basic: item.basicFen, project: item.projectFen }))
  return form(budget, options, {
    title,
    widths: [1, 2, 5, 3, 3, 3],
    head: [
      [center('序号', { rowSpan: 2 }), center('功能分类科目', { columnSpan: 2 }), ...['合计', '基本支出', '项目支出'].map((head) => center(head, { rowSpan: 2 }))],
      [center('科目编码'), center('科目名称')],
      ordinals(5),
    ],
    rows: rows.length === 0 ? [emptyRow(6)] : treeRowsOf(formId, rows, ['total', 'basic', 'project'], options),
    notes: rows.length === 0 ? [`注：无${fundName}预算，空表列示。`] : [],
  })
}

function basicByEconomic(budget: PlannedBudget, options: PrintOptions): PrintTable {
  return form(budget, options, {
    title: '部门预算一般公共预算财政拨款基本支出表',
    widths: [1, 2, 5, 3, 3, 3],
    head: [
      [center('序号', { rowSpan: 2 }), center('支出部门经济分类科目', { columnSpan: 2 }), center('一般公共预算基本支出', { columnSpan: 3 })],
      [...['科目编码', '科目名称', '合计', '人员经费', '公用经费'].map((head) => center(head))],
      ordinals(5),
    ],
    rows: treeRowsOf('generalPublicBasicExpenditure', economicTree(budget), ['total', 'personnel', 'operating'], options),
  })
}

function threePublic(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { overseasVisits, vehiclePurchase, vehicleOperation, hospitality } = budget.threePublic
  const entries: Entry[] = [
    ['total', '合计', threePublicFen(budget)],
    ['subtotal', '“三公”经费小计', threePublicFen(budget)],
    ['overseasVisits', '一、因公出国（境）费', overseasVisits],
    ['overseasTeaching', '其中：教学科研人员因公出国（境）费', 0n],
    ['overseasOther', '其他因公出国（境）费', overseasVisits],
    ['vehicles', '二、公务用车购置及运维费', vehiclesFen(budget)],
    ['vehiclePurchase', '其中：公务用车购置费', vehiclePurchase],
    ['vehicleOperation', '公务用车运行维护费', vehicleOperation],
    ['hospitality', '三、公务接待费', hospitality],
  ]
  const path = (row: string, column: string) => ({ form: 'threePublicExpenses', panel: 'main', row, column }) as const
  return form(budget, options, {
    title: '部门预算财政拨款“三公”经费支出表',
    widths: [1, 6, 3, 3, 3, 3],
    head: [
      [center('序号', { rowSpan: 2 }), center('项 目', { rowSpan: 2 }), center('资 金 性 质', { columnSpan: 4 })],
      [...['合计', '一般公共预算财政拨款', '政府性基金预算拨款', '国有资本经营预算财政拨款'].map((head) => center(head))],
      ordinals(5),
    ],
    rows: entries.map(([row, label, fen], index) => [
      numbered(index), words(label), amountCell(fen, options.amounts, path(row, 'total')), amountCell(fen, options.amounts, path(row, 'generalPublic')),
      amountCell(0n, options.amounts, path(row, 'governmentFunds')), amountCell(0n, options.amounts, path(row, 'stateCapital')),
    ]),
  })
}

/** One project's performance table: the head part and the indicators, two tables in one frame. */
export function projectTables(project: ProjectPlan, ordinal: number, options: PrintOptions): PrintTable[] {
  const style = options.amounts
  const amount = (fen: bigint): PrintCell => words(printAmount(fen, style), { align: 'center' })
  const widths = [1.3, 1.5, 1, 1.2, 1, 1.1, 1, 1, 1, 1.2, 1, 1]
  const [march, june, october, december] = project.spendPlan
  const head = table({
    fontSizePt: 9,
    paddingPt: 4,
    title: `${ordinal}、${project.name}绩效目标表`,
    caption: ['', '', `单位：${unitNames[style.unit]}`],
    widths,
    head: [],
    rows: [
      [center('项目编码'), center(project.code, { columnSpan: 3 }), center('项目名称', { columnSpan: 2 }), words(project.name, { columnSpan: 6 })],
      [
        center('预算规模及资金用途', { rowSpan: 2 }), center('预算数', { columnSpan: 2 }), amount(project.fiscalFen + project.otherFen),
        center('其中：财政资金', { columnSpan: 3 }), amount(project.fiscalFen), center('其他资金', { columnSpan: 2 }), { ...amount(project.otherFen), columnSpan: 2 },
      ],
      [words(project.purpose, { columnSpan: 11 })],
      [center('资金支出计划（%）', { rowSpan: 2 }), ...['3月底', '6月底', '10月底'].map((title) => center(title, { columnSpan: 3 })), center('12月底', { columnSpan: 2 })],
      [...[march, june, october].map((percent) => center(percent, { columnSpan: 3 })), center(december, { columnSpan: 2 })],
      [center('绩效目标'), words(project.objectives.map((text, index) => `${index + 1}.${text}`).join('\n'), { columnSpan: 11 })],
    ],
  })
  return [head, indicatorTable(project, widths)]
}

function indicatorTable(project: ProjectPlan, widths: readonly number[]): PrintTable {
  const first = (key: 'level1' | 'level2', index: number): boolean => index === 0 || project.indicators[index]?.[key] !== project.indicators[index - 1]?.[key]
  const span = (index: number): number => {
    const level1 = project.indicators[index]?.level1
    let end = index
    while (project.indicators[end]?.level1 === level1 && end < project.indicators.length) end += 1
    return end - index
  }
  return table({
    widths,
    joined: true,
    fontSizePt: 9,
    paddingPt: 4,
    head: [[
      center('一级指标'), center('二级指标'), center('三级指标', { columnSpan: 3 }), center('绩效指标描述', { columnSpan: 4 }), center('指标值'), center('指标值确定依据', { columnSpan: 2 }),
    ]],
    rows: project.indicators.map((indicator, index) => [
      ...(first('level1', index) ? [center(indicator.level1, { rowSpan: span(index) })] : []),
      center(indicator.level2), words(indicator.name, { columnSpan: 3 }), words(indicator.description, { columnSpan: 4 }),
      center(indicator.value), center(indicator.basis, { columnSpan: 2 }),
    ]),
  })
}

const procurementAmounts = ['合计', '一般公共预算拨款', '基金预算拨款', '国有资本经营预算拨款', '财政专户核拨', '单位资金', '上年结转结余']

/** One row an item bought; an empty table with its note when nothing is. */
export function procurementTable(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const amount = (fen: bigint, row: string, column: string): PrintCell => amountCell(fen, options.amounts, { form: 'governmentProcurement', panel: 'main', row, column })
  const funds = (fen: bigint, row: string): PrintCell[] =>
    ['total', 'generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount', 'agencyOwn', 'carryover'].map((column, index) => amount(index < 2 ? fen : 0n, row, column))
  const rows = budget.procurement.map((item, index) => {
    const row = String(index + 1)
    return [
      words(item.project), amount(item.projectFen, row, 'projectFunds'), words(item.item), center(item.catalogue), center('项'), center(String(item.quantity)),
      amount(item.unitPriceFen, row, 'unitPrice'), ...funds(item.fen, row), amount(0n, row, 'smallAndMedium'),
    ]
  })
  const total = [center('合计', { columnSpan: 7 }), ...funds(sumFen(budget.procurement.map(({ fen }) => fen)), 'total'), amount(0n, 'total', 'smallAndMedium')]
  return form(budget, options, {
    title: '部门政府采购预算',
    fontSizePt: 9,
    caption: [`${budget.departmentCode} ${budget.department}`, '', `单位：${unitNames[options.amounts.unit]}`],
    widths: [2, 1.4, 1.8, 1.9, 1.2, 1.2, 1.2, 1.4, 1.6, 1.5, 1.7, 1.5, 1.3, 1.5, 1.7],
    head: [
      [
        center('政府采购项目来源', { columnSpan: 2 }), ...['采购物品名称', '政府采购目录序号', '计量单位', '数量', '单价'].map((title) => center(title, { rowSpan: 2 })),
        center('政府采购金额（当年部门预算安排资金）', { columnSpan: 7 }), center(`${budget.fiscalYear}年预留中小微企业份额`, { rowSpan: 2 }),
      ],
      [center('项目名称'), center('预算资金'), ...procurementAmounts.map((title) => center(title))],
    ],
    rows: rows.length === 0 ? [emptyRow(15)] : [total, ...rows],
    notes: rows.length === 0 ? ['注：无政府采购预算，空表列示。'] : [],
  })
}

export function assetTable(budget: PlannedBudget, options: PrintOptions): PrintTable {
  const { unit } = options.amounts
  return form(budget, options, {
    title: '部门固定资产占用情况表',
    caption: [`${budget.departmentCode} ${budget.department}`, '', `截止时间：${budget.fiscalYear - 1}-12-31`],
    widths: [4, 2, 4],
    head: [[center('项 目'), center('数量'), center(`价值（金额单位：${unitNames[unit]}）`)]],
    rows: budget.assets.map(({ row, label, quantity, fen }) => [
      words(label), center(quantity), amountCell(fen, options.amounts, { form: 'fixedAssets', panel: 'main', row, column: 'amount' }),
    ]),
  })
}

