/**
 * The usual nine tables with revenue by agency, as the integrated budget system prints it: this year's revenue and what was carried over as two groups,
 * the agency's own funds one by one or below a sum of their own. Written from printed layouts, not from /data/form.
 */
import { agencyOwnFen, appropriationFen } from './budget.ts'
import { drawLines, type Drawn, type Head, type PrintedLine } from './heads.ts'
import type { Printer, TablesLayout, TitledForm } from './nine-tables.ts'
import { usualTables } from './nine-tables-disclosure.ts'
import { print } from './provinces.ts'

const ownKinds = ['serviceRevenue', 'commercialRevenue', 'superiorSubsidy', 'subordinateRemittance', 'otherRevenue']
const ownHeads: readonly Head[] = ['事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入']
const funds = ['generalPublic', 'governmentFunds', 'stateCapital', 'specialAccount']
const fundHeads: readonly Head[] = ['一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金']

/** The department and its own office below 合计, with the same figures. */
function drawAgencies({ budget, options }: Printer, columns: readonly string[], groups: readonly Head[]): Drawn {
  const { revenue, department, departmentCode } = budget
  const agencyOwn = agencyOwnFen(budget) - revenue.specialAccount
  const currentYear = appropriationFen(budget) + agencyOwnFen(budget)
  const amounts = { ...revenue, agencyOwn, currentYear, openingGeneralPublic: revenue.carryover, total: currentYear + revenue.carryover }
  const front = [['', '合计'], [departmentCode, department], [`${departmentCode}001`, `${department}本级`]]
  const lines = front.map((own, index): PrintedLine => ({ row: index === 0 ? 'total' : String(index), front: own, amounts }))
  return { ...drawLines('revenueSummary', options.amounts, ['部门（单位）代码', '部门（单位）名称', '合计', ...groups], [2, 4], columns, lines), fontSizePt: 6 }
}

function byAgency(printer: Printer): Drawn {
  return drawAgencies(printer, ['total', 'currentYear', ...funds, ...ownKinds, 'carryover', 'openingGeneralPublic'], [
    ['本年收入', ['小计', ...fundHeads, ...ownHeads]], ['上年结转结余', ['小计', '一般公共预算']],
  ])
}

function byAgencyAndFund(printer: Printer): Drawn {
  return drawAgencies(printer, ['total', 'currentYear', ...funds, 'agencyOwn', ...ownKinds, 'carryover'], [['本年收入', ['小计', ...fundHeads, ['单位资金', ['小计', ...ownHeads]]]], '上年结转结余'])
}

export const agencyRevenueDisclosure = print(usualTables, { revenueSummary: byAgency })

const financeTitles: readonly TitledForm[] = [
  ['revenueExpenditureSummary', '部门财务收支预算总表'], ['revenueSummary', '部门收入预算表'], ['expenditureSummary', '部门支出预算表'], ['fiscalSummary', '部门财政拨款收支预算总表'],
  ['generalPublicExpenditure', '一般公共预算支出预算表（按功能科目分类）'], ['generalPublicBasicExpenditure', '一般公共预算基本支出预算表'], ['threePublicExpenses', '一般公共预算“三公”经费支出预算表'],
  ['governmentFundsExpenditure', '部门政府性基金预算支出预算表'], ['stateCapitalExpenditure', '部门国有资本经营预算支出预算表'],
]
const financeTables: TablesLayout = { ...usualTables, tables: financeTitles, mark: { text: (ordinal) => `预算0${ordinal}-1表`, at: 'caption' }, body: '单位名称' }

export const agencyRevenueAndFundDisclosure = print(financeTables, { revenueSummary: byAgencyAndFund })
