/**
 * The public tables of departments in Shaanxi (部门综合预算, 表1 to 表12): one budget in four columns, revenue and expenditure by agency, expenditure
 * by function and by economic class with 人员, 公用 and 专项业务经费, projects below their agencies. Written from printed layouts, not from /data/form.
 */
import type { FormId } from '../../src/core/model/form-definition.ts'
import {
  agencyOwnFen, appropriationFen, basicFen, categoriesOf, economicFen, economicTree, functionTree, fundsOfAppropriation, projectFen, sumFen, totalOf,
  type EconomicPlan, type FundId, type PlannedBudget, type TreeRow,
} from './budget.ts'
import { threePublicOf } from './central.ts'
import { blankLine, drawLines, headRows, sideBySide, type Drawn, type Head, type PanelLine, type PrintedLine, type PrintedPanel } from './heads.ts'
import { classesOf, governmentClass } from './henan.ts'
import { functionCategories, spending, type Printer, type TablesLayout } from './nine-tables.ts'
import { usualTables } from './nine-tables-disclosure.ts'
import { amountCell, words } from './print.ts'
import { print } from './provinces.ts'

const allFunds: readonly FundId[] = [...fundsOfAppropriation, 'specialAccount', 'agencyOwn']
type Amounts = Readonly<Record<string, bigint>>

const amountLine = (column: string) => (row: string, label: string, fen: bigint): PanelLine => [row, label, { [column]: fen }]

/** Sums at the foot of every panel of the summaries, on the same lines. */
function footOf(line: ReturnType<typeof amountLine>, fen: bigint): PanelLine[] {
  return [line('currentYear', '本年支出合计', fen), line('carryoverOut', '结转下年', 0n), line('accountUnspent', '未安排支出的实户资金', 0n), blankLine, line('total', '支出总计', fen)]
}

const classNames: readonly (readonly [row: string, name: string, start: string])[] = [
  ['wages', '工资福利支出', '301'], ['goodsAndServices', '商品和服务支出', '302'], ['householdSubsidies', '对个人和家庭的补助', '303'], ['capital', '资本性支出', '310'],
]
const governmentNames: readonly (readonly [row: string, name: string])[] = [
  ['501', '机关工资福利支出'], ['502', '机关商品和服务支出'], ['503', '机关资本性支出（一）'], ['505', '对事业单位经常性补助'], ['507', '对企业补助'], ['509', '对个人和家庭的补助'], ['599', '其他支出'],
]

/** Expenditure of some funds as function, department class and government class see it. */
function spentPanels({ budget }: Printer, funds: readonly FundId[], functionColumn: string): readonly PrintedPanel[] {
  const items = budget.functions.filter(({ fund }) => funds.includes(fund))
  const basic = sumFen(items.map((item) => item.basicFen))
  const project = sumFen(items.map((item) => item.projectFen))
  const categories = categoriesOf(spending(budget, funds), 'total')
  const ofClass = (match: (line: EconomicPlan) => boolean): bigint => sumFen(budget.economic.filter(match).map(({ fen }) => fen))
  const ofFunction = amountLine(functionColumn)
  const ofUse = amountLine('amount')
  const foot = (lines: readonly PanelLine[], last: readonly PanelLine[]): PanelLine[] => [...lines, ...Array.from({ length: functionCategories.length + 1 - lines.length }, () => blankLine), ...last]
  return [
    { panel: 'expenditure', columns: [functionColumn], lines: foot([
      ofFunction('departmentBudget', '一、部门预算', basic + project), ...functionCategories.map(([code, name], index) => ofFunction(code, `${index + 1}、${name}`, categories.get(code) ?? 0n)),
    ], footOf(ofFunction, basic + project)) },
    { panel: 'nature', columns: ['amount'], lines: foot([
      ofUse('departmentBudget', '一、部门预算', basic + project), ofUse('basic', '1、人员经费和公用经费支出', basic),
      ...classNames.map(([row, name, start], index) => ofUse(row, `(${index + 1})${name}`, ofClass(({ code }) => code.startsWith(start)))),
      ofUse('project', '2、专项业务经费支出', project), ofUse('projectWages', '(1)工资福利支出', 0n), ofUse('projectGoodsAndServices', '(2)商品和服务支出', project),
    ], footOf(ofUse, basic + project)) },
    { panel: 'government', columns: ['amount'], lines: foot([
      ofUse('departmentBudget', '一、部门预算', basic + project),
      ...governmentNames.map(([row, name], index) => ofUse(row, `${index + 1}、${name}`, ofClass(({ code }) => governmentClass(code)[0] === row) + (row === '502' ? project : 0n))),
    ], footOf(ofUse, basic + project)) },
  ]
}

const summaryHeads: readonly Head[] = [
  ['收入', ['项目', '预算数']],
  ['支出', ['支出功能分类科目（按大类）', '预算数', '部门预算支出经济分类科目（按大类）', '预算数', '政府预算支出经济分类科目（按大类）', '预算数']],
]

function fourColumns({ options }: Printer, form: FormId, panels: readonly PrintedPanel[]): Drawn {
  return { fontSizePt: 8, widths: [4, 2, 4, 2, 4, 2, 4, 2], head: headRows(summaryHeads), rows: sideBySide(form, options.amounts, panels) }
}

function summary(printer: Printer): Drawn {
  const { revenue } = printer.budget
  const line = amountLine('amount')
  const current = appropriationFen(printer.budget) + agencyOwnFen(printer.budget)
  const above = [
    line('departmentBudget', '一、部门预算', current), line('fiscalAppropriation', '1、财政拨款', appropriationFen(printer.budget)), line('generalPublic', '(1)一般公共预算拨款', revenue.generalPublic),
    line('specialsWithin', '其中：专项资金列入部门预算的项目', 0n), line('governmentFunds', '(2)政府性基金拨款', revenue.governmentFunds), line('stateCapital', '(3)国有资本经营预算收入', revenue.stateCapital),
    line('superiorSubsidy', '2、上级补助收入', revenue.superiorSubsidy), line('serviceRevenue', '3、事业收入', revenue.serviceRevenue), line('schoolFeesWithin', '其中：纳入财政专户管理的收费', 0n),
    line('commercialRevenue', '4、事业单位经营收入', revenue.commercialRevenue), line('subordinateRemittance', '5、附属单位上缴收入', revenue.subordinateRemittance), line('otherRevenue', '6、其他收入', revenue.otherRevenue),
  ]
  const blank = Array.from({ length: functionCategories.length + 1 - above.length }, () => blankLine)
  const lines = [...above, ...blank, line('currentYear', '本年收入合计', current), line('nonFiscalSurplus', '用事业基金弥补收支差额', 0n), line('accountBalance', '上年实户资金余额', 0n),
    line('carryover', '上年结转', revenue.carryover), line('total', '收入总计', current + revenue.carryover)]
  return fourColumns(printer, 'revenueExpenditureSummary', [{ panel: 'revenue', columns: ['amount'], lines }, ...spentPanels(printer, allFunds, 'amount')])
}

function fiscalSummary(printer: Printer): Drawn {
  const { revenue } = printer.budget
  const line = amountLine('amount')
  const current = appropriationFen(printer.budget)
  const above = [
    line('departmentBudget', '一、财政拨款', current), line('generalPublic', '1、一般公共预算拨款', revenue.generalPublic), line('specialsWithin', '其中：专项资金列入部门预算的项目', 0n),
    line('governmentFunds', '2、政府性基金拨款', revenue.governmentFunds), line('stateCapital', '3、国有资本经营预算收入', revenue.stateCapital),
  ]
  const blank = Array.from({ length: functionCategories.length + 1 - above.length }, () => blankLine)
  const lines = [...above, ...blank, line('currentYear', '本年收入合计', current), blankLine, blankLine, line('carryover', '上年结转', revenue.carryover), line('total', '收入总计', current + revenue.carryover)]
  return fourColumns(printer, 'fiscalSummary', [{ panel: 'revenue', columns: ['amount'], lines }, ...spentPanels(printer, fundsOfAppropriation, 'total')])
}

/** The four columns of the government-managed funds; a department without them prints the table empty. */
function governmentFunds(printer: Printer): Drawn {
  const fen = printer.budget.revenue.governmentFunds
  const line = amountLine('amount')
  const shown = spentPanels({ ...printer, budget: { ...printer.budget, economic: [] } }, ['governmentFunds'], 'total')
  const rowsAbove = functionCategories.length + 1
  const lines = [line('governmentFunds', '一、政府性基金拨款', fen), ...Array.from({ length: rowsAbove - 1 }, () => blankLine), line('currentYear', '本年收入合计', fen), blankLine, blankLine, line('carryover', '上年结转', 0n), line('total', '收入总计', fen)]
  const withoutFirst = shown.map((panel): PrintedPanel => ({ ...panel, lines: panel.lines.map((own) => (own[0] === 'departmentBudget' ? blankLine : own)) }))
  const drawn = fourColumns(printer, 'governmentFundsExpenditure', [{ panel: 'revenue', columns: ['amount'], lines }, ...withoutFirst])
  return fen === 0n ? { ...drawn, notes: ['注：本部门无政府性基金预算，本表为空。'] } : drawn
}

/** Codes, names and figures below 合计; the last column is for remarks nobody makes. */
function coded({ options }: Printer, form: FormId, heads: readonly Head[], columns: readonly string[], rows: readonly TreeRow[], codesBeside?: (code: string) => readonly string[]): Drawn {
  const beside = codesBeside ?? ((): readonly string[] => [])
  const texts = { remark: '' }
  const total: PrintedLine = { row: 'total', front: ['', '合计', ...beside('').map(() => '')], amounts: Object.fromEntries(columns.map((column) => [column, totalOf(rows, column)])), texts }
  const lines = rows.map(({ code, name, amounts }): PrintedLine => ({ row: code, front: [code, name, ...beside(code)], amounts, texts }))
  return drawLines(form, options.amounts, heads, [2, 4, ...(codesBeside === undefined ? [] : [2, 3])], [...columns, 'remark'], [total, ...lines])
}

const uses = ['人员经费支出', '公用经费支出', '专项业务经费支出'] as const
const useColumns = ['total', 'personnel', 'operating', 'project'] as const
const functionHeads = ['功能科目编码', '功能科目名称', '合计'] as const
const economicHeads = ['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称', '合计'] as const

/** General public expenditure of each item by use. */
function byFunction(budget: PlannedBudget, withProjects: boolean): TreeRow[] {
  const kept = { ...budget, functions: budget.functions.filter(({ basicFen: own }) => withProjects || own > 0n) }
  return functionTree(kept, ['generalPublic'], (item) => {
    const { goodsAndServices, capital } = classesOf(budget, item)
    const operating = goodsAndServices + capital
    const project = withProjects ? item.projectFen : 0n
    return { total: item.basicFen + project, personnel: item.basicFen - operating, operating, project }
  })
}

const governmentTexts = (code: string): readonly string[] => {
  const [category, section, name] = governmentClass(code)
  return code.length < 5 ? ['', ''] : [`${category}${section}`, name]
}

function generalByClass(printer: Printer): Drawn {
  const { budget } = printer
  const project = sumFen(budget.functions.filter(({ fund }) => fund === 'generalPublic').map((item) => item.projectFen))
  const kinds = economicTree(budget)
  const booked = kinds.map(({ code, name, amounts }): TreeRow => {
    const own = code === '302' ? project : 0n
    return { code, name, amounts: { ...amounts, project: own, total: (amounts['total'] ?? 0n) + own } }
  })
  const after = booked.findIndex(({ code }) => code > '302' && !code.startsWith('302'))
  const other: TreeRow = { code: '30299', name: '其他商品和服务支出', amounts: { total: project, personnel: 0n, operating: 0n, project } }
  const rows = project === 0n ? booked : [...booked.slice(0, after), other, ...booked.slice(after)]
  return coded(printer, 'generalPublicExpenditureByEconomicCode', [...economicHeads, ...uses, '备注'], useColumns, rows, governmentTexts)
}

/** The department, its own office and, where it has one, its institution, as agencies with their codes. */
function agencies({ budget }: Printer, amountsOf: (institution: boolean) => Amounts, columns: readonly string[]): PrintedLine[] {
  const [office, institution] = [amountsOf(false), amountsOf(true)]
  const sums = Object.fromEntries(columns.map((column) => [column, (office[column] ?? 0n) + (institution[column] ?? 0n)]))
  const hasInstitution = Object.values(institution).some((fen) => fen > 0n)
  return [
    { row: 'total', front: ['', '合计'], amounts: sums },
    { row: '1', front: [budget.departmentCode, budget.department], amounts: sums },
    { row: '2', front: [`${budget.departmentCode}001`, `${budget.department}本级`], amounts: office },
    ...(hasInstitution ? [{ row: '3', front: [`${budget.departmentCode}002`, `${budget.regionName}服务中心`], amounts: institution }] : []),
  ]
}

/** Basic expenditure of the department's institution: item 50 of its own section. */
const institutionFen = ({ functions }: PlannedBudget): bigint => sumFen(functions.filter(({ code }) => code.endsWith('50')).map((item) => item.basicFen))

function revenueByAgency(printer: Printer): Drawn {
  const { budget, options } = printer
  const { revenue } = budget
  const columns = ['total', 'generalPublic', 'specialsWithin', 'governmentFunds', 'stateCapital', 'superiorSubsidy', 'serviceRevenue', 'carryover', 'otherRevenue']
  const heads: readonly Head[] = ['单位编码', '单位名称', '合计', ['部门预算', [
    ['一般公共预算拨款', ['小计', '其中：专项资金列入部门预算项目']], '政府性基金拨款', '国有资本经营预算收入', '上级补助收入', '事业收入', '上年结转', '其他收入',
  ]]]
  const institution = institutionFen(budget)
  const own = { ...revenue, generalPublic: revenue.generalPublic - institution, specialsWithin: 0n, total: appropriationFen(budget) + agencyOwnFen(budget) + revenue.carryover - institution }
  return drawLines('revenueSummary', options.amounts, heads, [2, 4], columns, agencies(printer, (isInstitution) => (isInstitution ? { total: institution, generalPublic: institution } : own), columns))
}

function expenditureByAgency(printer: Printer): Drawn {
  const { budget, options } = printer
  const institution = institutionFen(budget)
  const own = { total: basicFen(budget) + projectFen(budget) - institution, personnel: economicFen(budget, 'personnel') - institution, operating: economicFen(budget, 'operating'), project: projectFen(budget) }
  const lines = agencies(printer, (isInstitution) => (isInstitution ? { total: institution, personnel: institution } : own), useColumns)
  return drawLines('expenditureSummary', options.amounts, ['单位编码', '单位名称', '合计', ...uses], [2, 4], useColumns, lines)
}

function projectsByAgency({ budget, options }: Printer): Drawn {
  const fen = projectFen(budget)
  const line = (row: string, code: string, name: string, amount: bigint, remark: string): PrintedLine => ({ row, front: [code, name], amounts: { total: amount }, texts: { remark } })
  return drawLines('projectExpenditure', options.amounts, ['单位编码', '单位（项目）名称', '项目金额', '项目简介'], [2, 5], ['total', 'remark'], [
    line('total', '', '合计', fen, ''), line('1', budget.departmentCode, budget.department, fen, ''), line('2', `${budget.departmentCode}001`, `${budget.department}本级`, fen, ''),
    line('3', '', '专用项目', fen, ''), ...budget.projects.map(({ name, fiscalFen, otherFen, purpose }, index) => line(String(index + 4), '', name, fiscalFen + otherFen, purpose)),
  ])
}

function threePublic({ budget, options }: Printer): Drawn {
  const three = '一般公共预算拨款安排的“三公”经费预算'
  const year: readonly Head[] = ['合计', [three, ['小计', '因公出国（境）费用', '公务接待费', ['公务用车购置及运行维护费', ['公务用车购置费', '公务用车运行维护费']]]], '会议费', '培训费']
  const order = ['total', 'subtotal', 'overseasVisits', 'hospitality', 'vehiclePurchase', 'vehicleOperation', 'meetings', 'training'] as const
  const { meetings, training } = budget.threePublic
  const of = (column: 'priorYear' | 'total'): Amounts => {
    const own = threePublicOf(budget, column)
    return { ...own, meetings, training, total: own.subtotal + meetings + training }
  }
  const [prior, current] = [of('priorYear'), of('total')]
  const change = (row: string): bigint => (current[row] ?? 0n) - (prior[row] ?? 0n)
  const figures = [...order.map((row) => ['priorYear', row, prior[row] ?? 0n] as const), ...order.map((row) => ['total', row, current[row] ?? 0n] as const), ...(['total', 'subtotal'] as const).map((row) => ['change', row, change(row)] as const)]
  const cells = figures.map(([column, row, fen]) => amountCell(fen, options.amounts, { form: 'threePublicExpenses', panel: 'main', row, column }))
  return {
    fontSizePt: 5,
    widths: [1.6, 3, ...figures.map(() => 2)],
    head: headRows(['单位编码', '单位名称', [`${budget.fiscalYear - 1}年`, year], [`${budget.fiscalYear}年`, year], ['增减变化情况', ['合计', three]]]),
    rows: [[words(''), words('合计'), ...cells], [words(budget.departmentCode), words(budget.department), ...cells.map(({ text }) => words(text, { align: 'right' }))]],
  }
}

const tableTitles: readonly (readonly [form: FormId, ordinal: number, title: string])[] = [
  ['revenueExpenditureSummary', 1, '收支总表'], ['revenueSummary', 2, '收入总表'], ['expenditureSummary', 3, '支出总表'], ['fiscalSummary', 4, '财政拨款收支总表'],
  ['generalPublicExpenditure', 5, '一般公共预算支出明细表（按支出功能分类科目-不含上级专项）'], ['generalPublicExpenditureByEconomicCode', 6, '一般公共预算支出明细表（按支出经济分类科目-不含上级专项）'],
  ['generalPublicBasicExpenditureByFunctionCode', 7, '一般公共预算基本支出明细表（按支出功能分类科目-不含上级专项）'], ['generalPublicBasicExpenditure', 8, '一般公共预算基本支出明细表（按支出经济分类科目-不含上级专项）'],
  ['governmentFundsExpenditure', 9, '政府性基金收支表'], ['projectExpenditure', 10, '专项业务经费支出表'], ['threePublicExpenses', 12, '一般公共预算拨款“三公”经费及会议费、培训费支出预算表'],
]

const basicColumns = ['total', 'personnel', 'operating'] as const

export function shaanxiDisclosure(...[budget, options]: Parameters<ReturnType<typeof print>>): ReturnType<ReturnType<typeof print>> {
  const layout: TablesLayout = {
    ...usualTables,
    tables: tableTitles.map(([form, , title]) => [form, `${budget.fiscalYear}年部门综合预算${title}`]),
    mark: { text: (ordinal) => `表${tableTitles[ordinal - 1]?.[1] ?? ''}`, at: 'above' },
    body: '单位名称',
  }
  return print(layout, {
    revenueExpenditureSummary: summary, revenueSummary: revenueByAgency, expenditureSummary: expenditureByAgency, fiscalSummary,
    generalPublicExpenditure: (printer) => coded(printer, 'generalPublicExpenditure', [...functionHeads, ...uses, '备注'], useColumns, byFunction(budget, true)),
    generalPublicExpenditureByEconomicCode: generalByClass,
    generalPublicBasicExpenditureByFunctionCode: (printer) => coded(printer, 'generalPublicBasicExpenditureByFunctionCode', [...functionHeads, uses[0], uses[1], '备注'], basicColumns, byFunction(budget, false)),
    generalPublicBasicExpenditure: (printer) => coded(printer, 'generalPublicBasicExpenditure', [...economicHeads, uses[0], uses[1], '备注'], basicColumns, economicTree(budget), governmentTexts),
    governmentFundsExpenditure: governmentFunds, projectExpenditure: projectsByAgency, threePublicExpenses: threePublic,
  })(budget, options)
}
