/**
 * The nine forms of final accounts as the Ministry of Finance lays them out (公开01表 to 公开09表), since 2022 and before. Written from the
 * printed layout, not from /data/form, so that a mistake there shows.
 */
import type { CellPath, FormId } from '../../src/core/model/form-definition.ts'
import { categoriesOf, economicTree, functionTree, fundsOfAppropriation, sumFen, totalOf, type FundId, type TreeRow } from './budget.ts'
import { threePublicRows, type FinalAccountsPlan, type FinalItem } from './final-accounts-plan.ts'
import { amountCell, center, chineseOrdinal, table, unitNames, words, type PrintBlock, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

const categoryNames: readonly (readonly [string, string])[] = [
  ['201', '一般公共服务支出'], ['202', '外交支出'], ['203', '国防支出'], ['204', '公共安全支出'], ['205', '教育支出'], ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'], ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['211', '节能环保支出'], ['212', '城乡社区支出'],
  ['213', '农林水支出'], ['214', '交通运输支出'], ['215', '资源勘探工业信息等支出'], ['216', '商业服务业等支出'], ['217', '金融支出'],
  ['219', '援助其他地区支出'], ['220', '自然资源海洋气象等支出'], ['221', '住房保障支出'], ['222', '粮油物资储备支出'], ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出'], ['229', '其他支出'], ['231', '债务还本支出'], ['232', '债务付息支出'], ['234', '抗疫特别国债安排的支出'],
]

const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'agencyOwn']

/** What a year's layout prints its own way. appropriationWhole: 财政拨款收入 with the funds as lines below it, and no state capital. */
interface Edition {
  readonly surplus: string
  readonly threePublic: string
  readonly amountHead: string
  readonly splitCodes: boolean
  readonly appropriationWhole: boolean
  readonly fundsFirst: boolean
}

function editionOf(fiscalYear: number): Edition {
  if (fiscalYear >= 2022) {
    return { surplus: '使用非财政拨款结余（含专用结余）', threePublic: '财政拨款“三公”经费支出决算表', amountHead: '金额', splitCodes: false, appropriationWhole: false, fundsFirst: true }
  }
  const older = { threePublic: '一般公共预算财政拨款“三公”经费支出决算表', amountHead: '决算数', splitCodes: true, fundsFirst: false }
  return fiscalYear >= 2019
    ? { ...older, surplus: '使用非财政拨款结余', appropriationWhole: false }
    : { ...older, surplus: '用事业基金弥补收支差额', appropriationWhole: true }
}

/** What all forms of one disclosure need. */
interface Printer {
  readonly plan: FinalAccountsPlan
  readonly options: PrintOptions
  readonly edition: Edition
}

/** Each form with what stands above it; 三公 comes before or after the forms of the other two funds. */
export function nationalFinalForms(plan: FinalAccountsPlan, options: PrintOptions): PrintBlock[][] {
  const printer: Printer = { plan, options, edition: editionOf(plan.budget.fiscalYear) }
  const { edition } = printer
  const funds = [governmentFunds, ...(edition.appropriationWhole ? [] : [stateCapital])]
  const last = edition.fundsFirst ? [...funds, threePublic] : [threePublic, ...funds]
  const drawn = [summary, revenueByFunction, expenditureByFunction, fiscalSummary, generalPublic, basicByEconomic, ...last]
  return drawn.map((draw, index): PrintBlock[] => {
    const mark = `公开${String(index + 1).padStart(2, '0')}表`
    const drawnTable = draw(printer)
    if (edition.splitCodes) return [{ kind: 'paragraph', text: mark }, drawnTable]
    const [left, , right] = drawnTable.caption ?? ['', '', '']
    return [{ ...drawnTable, caption: [left, mark, right] }]
  })
}

function form({ plan, options }: Printer, title: string, part: Parameters<typeof table>[0]): PrintTable {
  return table({
    title,
    caption: [`部门：${plan.budget.department}`, '', `金额单位：${unitNames[options.amounts.unit]}`],
    repeatHead: options.repeatHead,
    repeatCaption: options.repeatCaption,
    fontSizePt: 9,
    paddingPt: 3,
    ...part,
  })
}

const blanks = (count: number): PrintCell[] => Array.from({ length: count }, () => words(''))
const spentOf = (item: FinalItem): Readonly<Record<string, bigint>> => ({ total: item.spentFen, basic: item.basicFen, project: item.projectFen })

/** Rows of one fund, or several, with the columns the form prints. */
function treeOf({ plan }: Printer, funds: readonly FundId[], columnsOf: (item: FinalItem) => Readonly<Record<string, bigint>>): TreeRow[] {
  const columns = new Map(plan.items.map((item) => [`${item.code}/${item.fund}`, columnsOf(item)]))
  return functionTree(plan.budget, funds, (item) => columns.get(`${item.code}/${item.fund}`) ?? {})
}

interface Line {
  readonly row: string
  readonly label: string
  readonly fen: readonly bigint[]
}

const line = (row: string, label: string, ...fen: readonly bigint[]): Line => ({ row, label, fen })

/** Revenue at the left, expenditure at the right, each with its column of row numbers; the lower block of both stands at the foot. */
function twoSides(
  { options }: Printer, formId: FormId, left: readonly Line[], leftFoot: readonly Line[], right: readonly Line[], rightFoot: readonly (Line | null)[], rightColumns: readonly string[],
): PrintCell[][] {
  const height = Math.max(left.length, right.length)
  const leftLines = [...left, ...Array.from({ length: height - left.length }, () => null), ...leftFoot]
  const rightLines = [...right, ...Array.from({ length: height - right.length }, () => null), ...rightFoot]
  const side = (panel: string, item: Line | null | undefined, number: number, columns: readonly string[]): PrintCell[] => [
    words(item?.label ?? ''), center(String(number)),
    ...columns.map((column, index) => (item == null ? words('') : amountCell(item.fen[index] ?? 0n, options.amounts, { form: formId, panel, row: item.row, column }))),
  ]
  const count = Math.max(leftLines.length, rightLines.length)
  return Array.from({ length: count }, (_, index) => [
    ...side('revenue', leftLines[index], index + 1, ['amount']), ...side('expenditure', rightLines[index], count + index + 1, rightColumns),
  ])
}

function sourceLines({ plan, edition }: Printer): Line[] {
  const taken = (fund: FundId): bigint => sumFen(plan.items.filter((item) => item.fund === fund).map(({ revenue }) => revenue.fiscalAppropriation))
  const all = (kind: 'serviceRevenue' | 'otherRevenue'): bigint => sumFen(plan.items.map(({ revenue }) => revenue[kind]))
  const appropriations = edition.appropriationWhole
    ? [line('fiscalAppropriation', '财政拨款收入', taken('generalPublic') + taken('governmentFunds'))]
    : [line('generalPublic', '一般公共预算财政拨款收入', taken('generalPublic')), line('governmentFunds', '政府性基金预算财政拨款收入', taken('governmentFunds')), line('stateCapital', '国有资本经营预算财政拨款收入', taken('stateCapital'))]
  const others = [
    line('superiorSubsidy', '上级补助收入', 0n), line('serviceRevenue', '事业收入', all('serviceRevenue')), line('commercialRevenue', '经营收入', 0n),
    line('subordinateRemittance', '附属单位上缴收入', 0n), line('otherRevenue', '其他收入', all('otherRevenue')),
  ]
  const numbered = [...appropriations, ...others].map((item, index) => ({ ...item, label: `${chineseOrdinal(index + 1)}、${item.label}` }))
  const within = line('governmentFundsWithin', '  其中：政府性基金预算财政拨款', taken('governmentFunds'))
  return edition.appropriationWhole ? [...numbered.slice(0, 1), within, ...numbered.slice(1)] : numbered
}

function summary(printer: Printer): PrintTable {
  const { plan, edition } = printer
  const sources = sourceLines(printer)
  const current = sumFen(sources.filter(({ row }) => row !== 'governmentFundsWithin').flatMap(({ fen }) => fen))
  const opening = sumFen(plan.items.map(({ openingFen }) => openingFen))
  const closing = sumFen(plan.items.map(({ closingFen }) => closingFen))
  const spent = sumFen(plan.items.map(({ spentFen }) => spentFen))
  const categories = categoriesOf(treeOf(printer, allFunds, spentOf), 'total')
  const total = current + plan.nonFiscalSurplus + opening
  return form(printer, '收入支出决算总表', {
    widths: [5, 1, 3, 5, 1, 3],
    head: [
      [center('收入', { columnSpan: 3 }), center('支出', { columnSpan: 3 })],
      [center('项目'), center('行次'), center(edition.amountHead), center('项目'), center('行次'), center(edition.amountHead)],
      [center('栏次'), words(''), center('1'), center('栏次'), words(''), center('2')],
    ],
    rows: twoSides(
      printer, 'revenueExpenditureSummary', sources,
      [line('currentYear', '本年收入合计', current), line('nonFiscalSurplus', edition.surplus, plan.nonFiscalSurplus), line('carryover', '年初结转和结余', opening), line('total', '总计', total)],
      categoryNames.map(([key, name], index) => line(key, `${chineseOrdinal(index + 1)}、${name}`, categories.get(key) ?? 0n)),
      [line('currentYear', '本年支出合计', spent), line('surplusDistribution', '结余分配', plan.surplusDistribution), line('carryoverOut', '年末结转和结余', closing), line('total', '总计', spent + plan.surplusDistribution + closing)],
      ['amount'],
    ),
    notes: ['注：本表反映部门本年度的总收支和年末结转结余情况。'],
  })
}

/** Heads over codes and names. The older layout prints 类 款 项 beside the numbers of the columns and merges each code over all three. */
function treeHead(edition: Edition, titles: readonly (readonly [group: string | null, title: string])[]): PrintCell[][] {
  const codeSpan = edition.splitCodes ? 3 : 1
  const upper: PrintCell[] = []
  for (const [index, [group, title]] of titles.entries()) {
    if (group === null) upper.push(center(title, { rowSpan: 2 }))
    else if (titles[index - 1]?.[0] !== group) upper.push(center(group, { columnSpan: titles.filter(([own]) => own === group).length }))
  }
  const lower = titles.flatMap(([group, title]) => (group === null ? [] : [center(title)]))
  const numbers = titles.map((_, index) => center(String(index + 1)))
  return [
    [center('项目', { columnSpan: codeSpan + 1 }), ...upper],
    [center(edition.splitCodes ? '支出功能分类科目编码' : '功能分类科目编码', { columnSpan: codeSpan }), center('科目名称'), ...lower],
    edition.splitCodes ? [...['类', '款', '项'].map((part) => center(part, { rowSpan: 2 })), center('栏次'), ...numbers] : [center('栏次', { columnSpan: 2 }), ...numbers],
  ]
}

function treeBody({ options, edition }: Printer, formId: FormId, rows: readonly TreeRow[], columns: readonly string[]): PrintCell[][] {
  const figures = (row: string, fenOf: (column: string) => bigint): PrintCell[] =>
    columns.map((column) => amountCell(fenOf(column), options.amounts, { form: formId, panel: 'main', row, column }))
  const totals = rows.length === 0 ? blanks(columns.length) : figures('total', (column) => totalOf(rows, column))
  return [
    [...(edition.splitCodes ? [center('合计')] : [center('合计', { columnSpan: 2 })]), ...totals],
    ...rows.map((row) => [words(row.code, { columnSpan: edition.splitCodes ? 3 : 1 }), words(row.name), ...figures(row.code, (column) => row.amounts[column] ?? 0n)]),
  ]
}

function treeForm(
  printer: Printer, formId: FormId, title: string, funds: readonly FundId[], columnsOf: (item: FinalItem) => Readonly<Record<string, bigint>>,
  columns: readonly (readonly [id: string, group: string | null, title: string])[], notes: readonly string[],
): PrintTable {
  const rows = treeOf(printer, funds, columnsOf)
  const body = treeBody(printer, formId, rows, columns.map(([id]) => id))
  const head = treeHead(printer.edition, columns.map(([, group, name]) => [group, name] as const))
  // The cells 类 款 项 stand in the row of column numbers and reach down into the row of totals, so that row is none of the repeated head.
  return form(printer, title, {
    widths: [...(printer.edition.splitCodes ? [1, 1, 1] : [2.2]), 6, ...columns.map(() => 2.6)],
    ...(printer.edition.splitCodes ? { head: head.slice(0, 2), rows: [...head.slice(2), ...body] } : { head, rows: body }),
    notes,
  })
}

function revenueByFunction(printer: Printer): PrintTable {
  const columnsOf = ({ revenue }: FinalItem): Readonly<Record<string, bigint>> => ({ ...revenue, currentYear: sumFen(Object.values(revenue)) })
  return treeForm(printer, 'revenueSummary', '收入决算表', allFunds, columnsOf, [
    ['currentYear', null, '本年收入合计'], ['fiscalAppropriation', null, '财政拨款收入'], ['superiorSubsidy', null, '上级补助收入'], ['serviceRevenue', null, '事业收入'],
    ['commercialRevenue', null, '经营收入'], ['subordinateRemittance', null, '附属单位上缴收入'], ['otherRevenue', null, '其他收入'],
  ], ['注：本表反映部门本年度取得的各项收入情况。'])
}

function expenditureByFunction(printer: Printer): PrintTable {
  return treeForm(printer, 'expenditureSummary', '支出决算表', allFunds, spentOf, [
    ['total', null, '本年支出合计'], ['basic', null, '基本支出'], ['project', null, '项目支出'], ['remittance', null, '上缴上级支出'],
    ['commercial', null, '经营支出'], ['subsidy', null, '对附属单位补助支出'],
  ], ['注：本表反映部门本年度各项支出情况。'])
}

const fundNames: readonly (readonly [FundId, string, string])[] = [
  ['generalPublic', '一般公共预算财政拨款', 'openingGeneralPublic'], ['governmentFunds', '政府性基金预算财政拨款', 'openingGovernmentFunds'],
  ['stateCapital', '国有资本经营预算财政拨款', 'openingStateCapital'],
]

function fiscalSummary(printer: Printer): PrintTable {
  const { plan, edition } = printer
  const funds = edition.appropriationWhole ? fundNames.slice(0, 2) : fundNames
  const sumOf = (fund: FundId, pick: (item: FinalItem) => bigint): bigint => sumFen(plan.items.filter((item) => item.fund === fund).map(pick))
  const each = (pick: (item: FinalItem) => bigint): bigint[] => funds.map(([fund]) => sumOf(fund, pick))
  const withTotal = (fen: readonly bigint[]): bigint[] => [sumFen(fen), ...fen]
  const revenue = each((item) => item.revenue.fiscalAppropriation)
  const opening = each(({ openingFen }) => openingFen)
  const closing = each(({ closingFen }) => closingFen)
  const spent = each(({ spentFen }) => spentFen)
  const byFund = funds.map(([fund]) => categoriesOf(treeOf(printer, [fund], spentOf), 'total'))
  return form(printer, '财政拨款收入支出决算总表', {
    widths: [4.6, 1, 2.6, 4.6, 1, 2.6, ...funds.map(() => 2.6)],
    head: [
      [center('收入', { columnSpan: 3 }), center('支出', { columnSpan: 3 + funds.length })],
      [...['项目', '行次', edition.amountHead, '项目', '行次', '合计', ...funds.map(([, name]) => name)].map((title) => center(title))],
      [center('栏次'), words(''), center('1'), center('栏次'), words(''), ...Array.from({ length: funds.length + 1 }, (_, index) => center(String(index + 2)))],
    ],
    rows: twoSides(
      printer, 'fiscalSummary', funds.map(([fund, name], index) => line(fund, `${chineseOrdinal(index + 1)}、${name}`, revenue[index] ?? 0n)),
      [
        line('currentYear', '本年收入合计', sumFen(revenue)), line('carryover', '年初财政拨款结转和结余', sumFen(opening)),
        ...funds.map(([, name, row], index) => line(row, `  ${chineseOrdinal(index + 1)}、${name}`, opening[index] ?? 0n)),
        line('total', '总计', sumFen(revenue) + sumFen(opening)),
      ],
      categoryNames.map(([key, name], index) => line(key, `${chineseOrdinal(index + 1)}、${name}`, ...withTotal(byFund.map((amounts) => amounts.get(key) ?? 0n)))),
      [
        line('currentYear', '本年支出合计', ...withTotal(spent)), line('carryoverOut', '年末财政拨款结转和结余', ...withTotal(closing)), ...funds.map(() => null),
        line('total', '总计', ...withTotal(spent.map((fen, index) => fen + (closing[index] ?? 0n)))),
      ],
      ['total', ...funds.map(([fund]) => fund)],
    ),
  })
}

const spentColumns = [['total', '本年支出', '小计'], ['basic', '本年支出', '基本支出'], ['project', '本年支出', '项目支出']] as const

function generalPublic(printer: Printer): PrintTable {
  return treeForm(printer, 'generalPublicExpenditure', '一般公共预算财政拨款支出决算表', ['generalPublic'], spentOf, spentColumns, [])
}

function governmentFunds(printer: Printer): PrintTable {
  const { plan } = printer
  const columnsOf = (item: FinalItem): Readonly<Record<string, bigint>> => ({
    ...spentOf(item), openingCarryover: item.openingFen, currentRevenue: item.revenue.fiscalAppropriation, closingCarryover: item.closingFen,
  })
  const isNil = !plan.items.some(({ fund }) => fund === 'governmentFunds')
  return treeForm(printer, 'governmentFundsExpenditure', '政府性基金预算财政拨款收入支出决算表', ['governmentFunds'], columnsOf, [
    ['openingCarryover', null, '年初结转和结余'], ['currentRevenue', null, '本年收入'], ...spentColumns, ['closingCarryover', null, '年末结转和结余'],
  ], isNil ? [`注：本部门${plan.budget.fiscalYear}年度没有政府性基金收入，也没有使用政府性基金安排的支出，故本表无数据。`] : [])
}

function stateCapital(printer: Printer): PrintTable {
  const { plan } = printer
  const isNil = !plan.items.some(({ fund }) => fund === 'stateCapital')
  return treeForm(printer, 'stateCapitalExpenditure', '国有资本经营预算财政拨款支出决算表', ['stateCapital'], spentOf, spentColumns,
    isNil ? [`注：本部门${plan.budget.fiscalYear}年度没有使用国有资本经营预算财政拨款安排的支出，故本表无数据。`] : [])
}

/** Personnel at the left; operating expenses in two stretches, goods and services first. */
function basicByEconomic(printer: Printer): PrintTable {
  const { plan, options, edition } = printer
  const tree = economicTree(plan.budget)
  const personnel = tree.filter(({ amounts }) => (amounts['personnel'] ?? 0n) > 0n)
  const operating = tree.filter(({ amounts }) => (amounts['operating'] ?? 0n) > 0n)
  const stretches = [
    { panel: 'personnel', rows: personnel },
    { panel: 'operating', rows: operating.filter(({ code }) => code.startsWith('302')) },
    { panel: 'operating', rows: operating.filter(({ code }) => !code.startsWith('302')) },
  ]
  const path = (panel: string, row: string): CellPath => ({ form: 'generalPublicBasicExpenditure', panel, row, column: 'amount' })
  const height = Math.max(...stretches.map(({ rows }) => rows.length))
  const cells = ({ panel, rows }: (typeof stretches)[number], index: number): PrintCell[] => {
    const row = rows[index]
    return row === undefined ? blanks(3) : [words(row.code), words(row.name), amountCell(row.amounts[panel] ?? 0n, options.amounts, path(panel, row.code))]
  }
  return form(printer, '一般公共预算财政拨款基本支出决算明细表', {
    widths: [1.4, 4, 2.2, 1.4, 4, 2.2, 1.4, 4, 2.2],
    head: [
      [center('人员经费', { columnSpan: 3 }), center('公用经费', { columnSpan: 6 })],
      stretches.flatMap(() => [center('科目编码'), center('科目名称'), center(edition.amountHead)]),
    ],
    rows: [
      ...Array.from({ length: height }, (_, index) => stretches.flatMap((stretch) => cells(stretch, index))),
      [
        center('人员经费合计', { columnSpan: 2 }), amountCell(totalOf(tree, 'personnel'), options.amounts, path('personnel', 'total')),
        center('公用经费合计', { columnSpan: 5 }), amountCell(totalOf(tree, 'operating'), options.amounts, path('operating', 'total')),
      ],
    ],
  })
}

/** One line of twelve figures: six as budgeted, six as spent. */
function threePublic(printer: Printer): PrintTable {
  const { plan, options, edition } = printer
  const rows = threePublicRows(plan)
  const order = ['subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality']
  const cells = (column: 'budget' | 'finalAccounts'): PrintCell[] => order.map((key) => {
    const [row, allowed, spent] = rows.find(([own]) => own === key) ?? [key, 0n, 0n]
    return amountCell(column === 'budget' ? allowed : spent, options.amounts, { form: 'threePublicExpenses', panel: 'main', row, column })
  })
  const half = (): PrintCell[] => [center('合计', { rowSpan: 2 }), center('因公出国（境）费', { rowSpan: 2 }), center('公务用车购置及运行维护费', { columnSpan: 3 }), center('公务接待费', { rowSpan: 2 })]
  const lowest = (): PrintCell[] => ['小计', '公务用车购置费', '公务用车运行维护费'].map((title) => center(title))
  return form(printer, edition.threePublic, {
    widths: Array.from({ length: 12 }, () => 2),
    head: [
      [center('预算数', { columnSpan: 6 }), center('决算数', { columnSpan: 6 })],
      [...half(), ...half()],
      [...lowest(), ...lowest()],
      Array.from({ length: 12 }, (_, index) => center(String(index + 1))),
    ],
    rows: [[...cells('budget'), ...cells('finalAccounts')]],
    notes: ['注：预算数为全年预算数，决算数包括当年财政拨款预算和以前年度结转资金安排的实际支出。'],
  })
}
