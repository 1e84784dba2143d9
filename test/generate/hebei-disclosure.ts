/** The whole disclosure of a generated Hebei budget: forms, narrative, projects, procurement and assets. */
import { agencyOwnFen, basicFen, economicFen, projectFen, sumFen, threePublicFen, type PlannedBudget } from './budget.ts'
import { change, tenThousand } from './figures.ts'
import { assetTable, hebeiForms, procurementTable, projectTables } from './hebei.ts'
import { heading, paragraph, type PrintBlock, type PrintDocument, type PrintOptions, type PrintSection } from './print.ts'

export function hebeiDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  const { department, fiscalYear, projects } = budget
  const section = (landscape: boolean, ...blocks: readonly PrintBlock[]): PrintSection => ({ landscape, blocks })
  return {
    title: `${department}${fiscalYear}年部门预算公开`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [department, `${fiscalYear}年部门预算公开`] }),
      ...hebeiForms(budget, options).map((form) => section(true, form)),
      section(false, { kind: 'title', text: `${department}${fiscalYear}年部门预算信息公开情况说明` }, ...narrative(budget)),
      ...projects.map((project, index) => section(true, ...projectTables(project, index + 1, options))),
      section(true, heading('八、政府采购预算情况'), procurementTable(budget, options)),
      section(false, ...assets(budget), assetTable(budget, options), heading('十、名词解释'), paragraph('1、基本支出：为机构正常运转安排的人员经费和公用经费。')),
    ],
  }
}

function narrative(budget: PlannedBudget): PrintBlock[] {
  const { department, fiscalYear, revenue, prior, projects, threePublic } = budget
  const basic = basicFen(budget)
  const project = projectFen(budget)
  const total = basic + project
  const priorThree = prior.overseasVisits + prior.vehiclePurchase + prior.vehicleOperation + prior.hospitality
  return [
    heading('一、部门职责及机构设置情况'),
    paragraph(`${department}负责本行业的规划、管理和服务，承办上级交办的其他工作。`),
    paragraph('本部门有行政单位1家、事业单位1家，预算单位为本级和服务中心。'),
    heading('二、部门预算安排的总体情况'),
    heading('1、收入说明', 2),
    paragraph(
      `${fiscalYear}年预算收入${tenThousand(total)}，其中：一般公共预算收入${tenThousand(revenue.generalPublic)}，基金预算收入${tenThousand(revenue.governmentFunds)}，` +
      `国有资本经营预算收入${tenThousand(revenue.stateCapital)}，财政专户核拨收入${tenThousand(revenue.specialAccount)}，单位资金收入${tenThousand(agencyOwnFen(budget))}，上年结转结余${tenThousand(revenue.carryover)}。`,
    ),
    heading('2、支出说明', 2),
    paragraph(
      `${fiscalYear}年支出预算${tenThousand(total)}，其中基本支出${tenThousand(basic)}，包括人员经费${tenThousand(economicFen(budget, 'personnel'))}和日常公用经费${tenThousand(economicFen(budget, 'operating'))}；` +
      `项目支出${tenThousand(project)}，主要为${projects.map(({ name }) => name).join('、')}。`,
    ),
    heading('3、比上年增减情况', 2),
    paragraph(
      `${fiscalYear}年预算收支安排${tenThousand(total)}，较${fiscalYear - 1}年预算${change(total, prior.basicFen + prior.projectFen)}，` +
      `其中：基本支出${change(basic, prior.basicFen, false)}，主要原因是人员变动；项目支出${change(project, prior.projectFen, false)}，主要原因是工作任务变化。`,
    ),
    heading('三、机关运行经费安排情况'),
    paragraph(
      `${fiscalYear}年，我部门机关运行经费共计安排${tenThousand(economicFen(budget, 'operating'))}，主要用于办公费、差旅费等日常运行支出。` +
      `比上年${change(economicFen(budget, 'operating'), prior.officeRunningCosts, false)}，主要原因是人员变动。`,
    ),
    heading('四、财政拨款“三公”经费预算情况及增减变化原因'),
    paragraph(
      `${fiscalYear}年，我部门财政拨款“三公”经费预算安排${tenThousand(threePublicFen(budget))}，与${fiscalYear - 1}年相比${change(threePublicFen(budget), priorThree, false)}。` +
      `其中因公出国（境）费${tenThousand(threePublic.overseasVisits)}，比上年${change(threePublic.overseasVisits, prior.overseasVisits, false)}；` +
      `公务用车购置费${tenThousand(threePublic.vehiclePurchase)}，比上年${change(threePublic.vehiclePurchase, prior.vehiclePurchase, false)}；` +
      `公务用车运维费${tenThousand(threePublic.vehicleOperation)}，比上年${change(threePublic.vehicleOperation, prior.vehicleOperation, false)}；` +
      `公务接待费${tenThousand(threePublic.hospitality)}，比上年${change(threePublic.hospitality, prior.hospitality, false)}。增减的主要原因是业务量变化。`,
    ),
    heading('七、部门项目预算安排情况及绩效目标'),
  ]
}

function assets(budget: PlannedBudget): PrintBlock[] {
  const total = sumFen(budget.assets.filter(({ row }) => row !== 'total').map(({ fen }) => fen))
  return [
    heading('九、国有资产信息'),
    paragraph(`${budget.department}（含所属单位）上年末固定资产金额为${tenThousand(total)}（详见下表）。本年度拟购置固定资产总额为${tenThousand(budget.plannedAssetsFen)}。`),
  ]
}
