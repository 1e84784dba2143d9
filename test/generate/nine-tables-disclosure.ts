/** The whole disclosure of a budget printed in nine tables: contents, duties, explanation, tables; and the layouts it comes in. */
import { agencyOwnFen, basicFen, economicFen, projectFen, threePublicFen, type PlannedBudget } from './budget.ts'
import { change, tenThousand } from './figures.ts'
import { tablesOf, type TablesLayout, type TitledForm } from './nine-tables.ts'
import { heading, paragraph, type PrintBlock, type PrintDocument, type PrintOptions, type PrintSection } from './print.ts'

const nineTables: readonly TitledForm[] = [
  ['revenueExpenditureSummary', '部门收支总表'], ['revenueSummary', '部门收入总表'], ['expenditureSummary', '部门支出总表'],
  ['fiscalSummary', '财政拨款收支总表'], ['generalPublicExpenditure', '一般公共预算支出表'], ['generalPublicBasicExpenditure', '一般公共预算基本支出表'],
  ['threePublicExpenses', '一般公共预算“三公”经费支出表'], ['governmentFundsExpenditure', '政府性基金预算支出表'], ['stateCapitalExpenditure', '国有资本经营预算支出表'],
]

/** The layout most provinces start from; each of them says only what it prints otherwise. */
export const usualTables: TablesLayout = {
  tables: nineTables,
  mark: { text: (ordinal) => `表${ordinal}`, at: 'above' },
  body: '部门',
  columnNumbers: null,
  words: {
    item: '项目', budget: '预算数', total: '合计', code: '科目编码', name: '科目名称', economicCode: '科目编码', economicName: '科目名称',
    revenueTotal: '本年收入合计', carryover: '上年结转', carryoverOut: '结转下年',
  },
  sources: [
    ['generalPublic', '一般公共预算拨款收入'], ['governmentFunds', '政府性基金预算拨款收入'], ['stateCapital', '国有资本经营预算拨款收入'], ['specialAccount', '财政专户管理资金收入'],
    ['serviceRevenue', '事业收入'], ['superiorSubsidy', '上级补助收入'], ['subordinateRemittance', '附属单位上缴收入'], ['commercialRevenue', '事业单位经营收入'], ['otherRevenue', '其他收入'],
  ],
  revenueColumns: [
    ['total', '合计'], ['carryover', '上年结转'], ['generalPublic', '一般公共预算拨款收入'], ['governmentFunds', '政府性基金预算拨款收入'], ['stateCapital', '国有资本经营预算拨款收入'],
    ['specialAccount', '财政专户管理资金收入'], ['serviceRevenue', '事业收入'], ['superiorSubsidy', '上级补助收入'], ['subordinateRemittance', '附属单位上缴收入'],
    ['commercialRevenue', '事业单位经营收入'], ['otherRevenue', '其他收入'],
  ],
  expenditureColumns: [
    ['total', '合计'], ['basic', '基本支出'], ['project', '项目支出'], ['remittance', '上缴上级支出'], ['commercial', '事业单位经营支出'], ['subsidy', '对附属单位补助支出'],
  ],
  fundsBelowSums: true,
  fundColumns: [['total', '合计'], ['generalPublic', '一般公共预算'], ['governmentFunds', '政府性基金预算'], ['stateCapital', '国有资本经营预算']],
  threePublic: {
    shape: 'line',
    order: ['subtotal', 'overseasVisits', 'vehicles', 'vehiclePurchase', 'vehicleOperation', 'hospitality'],
    words: {
      subtotal: '合计', overseasVisits: '因公出国（境）费', vehicles: '公务用车购置及运行费', vehiclePurchase: '公务用车购置费', vehicleOperation: '公务用车运行费', hospitality: '公务接待费',
    },
  },
}

/** As another province may print the same nine tables: numbers in the title, columns numbered, names of agencies, other spellings. */
export const numberedTables: TablesLayout = {
  ...usualTables,
  tables: nineTables.map(([form, title]) => [form, title.replace(/^部门/, '').replace('支出表', '支出情况表').replace('总表', '总体情况表')]),
  mark: { text: (ordinal) => `附件1-${ordinal}`, at: 'above' },
  body: '单位名称',
  columnNumbers: '栏次',
  words: { ...usualTables.words, item: '项 目', budget: '金额', total: '总计', code: '功能分类科目编码', name: '功能分类科目名称', economicCode: '部门预算支出经济分类科目编码', economicName: '部门预算支出经济分类科目名称', carryover: '上年结转结余', carryoverOut: '年终结转结余' },
  fundsBelowSums: false,
  threePublic: {
    shape: 'line',
    order: ['subtotal', 'overseasVisits', 'hospitality', 'vehicles', 'vehicleOperation', 'vehiclePurchase'],
    words: {
      subtotal: '“三公”经费合计', overseasVisits: '因公出国（境）费用', vehicles: '公务用车购置及运行维护费', vehiclePurchase: '购置费', vehicleOperation: '运行维护费', hospitality: '公务接待费',
    },
  },
}

export function nineTablesDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  return disclosureOf(budget, options, usualTables)
}

export function numberedTablesDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  return disclosureOf(budget, options, numberedTables)
}

/** The tables of a layout with what departments write around them. sections: the tables, where a province draws some of its own. */
export function disclosureOf(budget: PlannedBudget, options: PrintOptions, layout: TablesLayout, tables: readonly PrintBlock[][] = tablesOf({ budget, options, layout })): PrintDocument {
  const { department, fiscalYear } = budget
  const section = (landscape: boolean, ...blocks: readonly PrintBlock[]): PrintSection => ({ landscape, blocks })
  return {
    title: `${department}${fiscalYear}年部门预算`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [`${department}${fiscalYear}年部门预算`] }),
      section(false, { kind: 'contents', entries: ['第一部分 部门概况', '第二部分 部门预算情况说明', '第三部分 部门预算表', ...layout.tables.map(([, title], index) => `${index + 1}.${title}`)] }),
      section(false, heading('第一部分 部门概况'), paragraph(`${department}负责本行业的规划、管理和服务，承办上级交办的其他工作。`), heading('第二部分 部门预算情况说明'), ...explanation(budget)),
      ...tables.map((blocks) => section(true, ...blocks)),
    ],
  }
}

function explanation(budget: PlannedBudget): PrintBlock[] {
  const { fiscalYear, revenue, prior } = budget
  const total = basicFen(budget) + projectFen(budget)
  const three = threePublicFen(budget)
  const priorThree = prior.overseasVisits + prior.vehiclePurchase + prior.vehicleOperation + prior.hospitality
  return [
    paragraph(
      `${fiscalYear}年收入预算${tenThousand(total)}，其中：一般公共预算拨款收入${tenThousand(revenue.generalPublic)}，政府性基金预算拨款收入${tenThousand(revenue.governmentFunds)}，` +
      `国有资本经营预算拨款收入${tenThousand(revenue.stateCapital)}，单位资金收入${tenThousand(agencyOwnFen(budget))}，上年结转${tenThousand(revenue.carryover)}。`,
    ),
    paragraph(`${fiscalYear}年支出预算${tenThousand(total)}，其中：基本支出${tenThousand(basicFen(budget))}，项目支出${tenThousand(projectFen(budget))}。`),
    paragraph(`${fiscalYear}年“三公”经费预算${tenThousand(three)}，比${fiscalYear - 1}年预算${change(three, priorThree, false)}，主要原因是业务量变化。`),
    paragraph(`${fiscalYear}年机关运行经费${tenThousand(economicFen(budget, 'operating'))}。`),
  ]
}
