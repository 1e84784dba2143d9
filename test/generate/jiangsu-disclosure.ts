/** The whole disclosure of a generated Jiangsu budget: overview, forms, explanation with last year's comparisons, terms. */
import { agencyOwnFen, appropriationFen, basicFen, categoriesOf, economicFen, functionName, functionTree, fundsOfAppropriation, projectFen, sumFen, threePublicFen, vehiclesFen, type PlannedBudget } from './budget.ts'
import { change, percent, tenThousand } from './figures.ts'
import { jiangsuForms } from './jiangsu.ts'
import { heading, paragraph, type PrintBlock, type PrintDocument, type PrintOptions, type PrintSection } from './print.ts'

export function jiangsuDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  const { department, fiscalYear } = budget
  const section = (landscape: boolean, ...blocks: readonly PrintBlock[]): PrintSection => ({ landscape, blocks })
  const part = (text: string): PrintBlock => ({ kind: 'title', text })
  return {
    title: `${department}${fiscalYear}年度部门预算公开`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [department, `${fiscalYear}年度部门预算公开`] }),
      section(false, part('第一部分 部门概况'), heading('一、主要职能'), paragraph('（一）负责本行业的规划、管理和服务。'), paragraph('（二）完成上级交办的其他任务。'),
        heading('二、部门机构设置及预算单位构成情况'), paragraph('本部门有预算单位2家，其中行政单位1家、事业单位1家。')),
      section(false, part(`第二部分 ${fiscalYear}年度部门预算表`), paragraph('具体表样附后。')),
      ...jiangsuForms(budget, options).map((form) => section(form.widths.length > 4, form)),
      section(false, part(`第三部分 ${fiscalYear}年度部门预算情况说明`), ...explanation(budget)),
      section(false, part('第四部分 名词解释'), paragraph('一、基本支出：为保障机构正常运转、完成日常工作任务发生的人员支出和公用支出。')),
    ],
  }
}

function explanation(budget: PlannedBudget): PrintBlock[] {
  const { department, fiscalYear, revenue, prior } = budget
  const basic = basicFen(budget)
  const project = projectFen(budget)
  const total = basic + project
  const last = prior.basicFen + prior.projectFen
  const against = (fen: bigint, priorFen: bigint): string => `与上年相比${change(fen, priorFen)}`
  const categories = categoriesOf(functionTree(budget, [...fundsOfAppropriation, 'specialAccount', 'agencyOwn'], (item) => ({ total: item.basicFen + item.projectFen })), 'total')
  return [
    heading('一、收支预算总体情况说明'),
    paragraph(`${department}${fiscalYear}年度收入、支出预算总计${tenThousand(total)}，${against(total, last)}，主要原因是人员和项目变化。其中：`),
    paragraph(`（一）收入预算总计${tenThousand(total)}。包括：`),
    paragraph(`1．财政拨款收入预算总计${tenThousand(appropriationFen(budget))}。`),
    paragraph(`（1）一般公共预算收入预算${tenThousand(revenue.generalPublic)}。`),
    paragraph(`（2）政府性基金收入预算${tenThousand(revenue.governmentFunds)}。`),
    paragraph(`2．财政专户管理资金收入预算总计${tenThousand(revenue.specialAccount)}。`),
    paragraph(`3．其他资金收入预算总计${tenThousand(agencyOwnFen(budget))}。`),
    paragraph(`（二）支出预算总计${tenThousand(total)}。包括：`),
    ...[...categories].map(([code, fen], index) =>
      paragraph(`${index + 1}．${functionName(code).replace(/支出$/, '')}（类）支出${tenThousand(fen)}，主要用于本部门按规定安排的支出。${against(fen, prior.categories.get(code) ?? fen)}，主要原因是人员和项目变化。`)),
    paragraph(`此外，基本支出预算数为${tenThousand(basic)}。${against(basic, prior.basicFen)}，主要原因是人员变化。`),
    paragraph(`项目支出预算数为${tenThousand(project)}。${against(project, prior.projectFen)}，主要原因是项目变化。`),
    ...sections(budget, total, basic, project),
  ]
}

function sections(budget: PlannedBudget, total: bigint, basic: bigint, project: bigint): PrintBlock[] {
  const { department, fiscalYear, revenue, prior, threePublic, procurement } = budget
  const three = threePublicFen(budget)
  const share = (fen: bigint, whole: bigint): string => `占“三公”经费的${percent(fen, whole)}`
  const against = (fen: bigint, priorFen: bigint): string => `与上年预算数相比${change(fen, priorFen, false)}`
  const bought = (kind: 'goods' | 'works' | 'services'): bigint => sumFen(procurement.filter((item) => item.kind === kind).map(({ fen }) => fen))
  return [
    heading('二、收入预算情况说明'),
    paragraph(`${department}本年收入预算合计${tenThousand(total)}，其中：一般公共预算收入${tenThousand(revenue.generalPublic)}，占${percent(revenue.generalPublic, total)}；其他资金${tenThousand(agencyOwnFen(budget))}，占${percent(agencyOwnFen(budget), total)}。`),
    heading('三、支出预算情况说明'),
    paragraph(`${department}本年支出预算合计${tenThousand(total)}，其中：基本支出${tenThousand(basic)}，占${percent(basic, total)}；项目支出${tenThousand(project)}，占${percent(project, total)}。`),
    heading('九、一般公共预算“三公”经费、会议费、培训费支出预算情况说明'),
    paragraph(
      `${department}${fiscalYear}年度一般公共预算拨款安排的“三公”经费预算支出${tenThousand(three)}，其中，因公出国（境）费支出${tenThousand(threePublic.overseasVisits)}，${three === 0n ? '' : `${share(threePublic.overseasVisits, three)}；`}` +
      `公务用车购置及运行维护费支出${tenThousand(vehiclesFen(budget))}，${three === 0n ? '' : `${share(vehiclesFen(budget), three)}；`}公务接待费支出${tenThousand(threePublic.hospitality)}${three === 0n ? '' : `，${share(threePublic.hospitality, three)}`}。具体情况如下：`,
    ),
    paragraph(`1．因公出国（境）费预算支出${tenThousand(threePublic.overseasVisits)}，${against(threePublic.overseasVisits, prior.overseasVisits)}。`),
    paragraph(`2．公务用车购置及运行维护费预算支出${tenThousand(vehiclesFen(budget))}。其中：`),
    paragraph(`（1）公务用车购置预算支出${tenThousand(threePublic.vehiclePurchase)}，${against(threePublic.vehiclePurchase, prior.vehiclePurchase)}。`),
    paragraph(`（2）公务用车运行维护费预算支出${tenThousand(threePublic.vehicleOperation)}，${against(threePublic.vehicleOperation, prior.vehicleOperation)}。`),
    paragraph(`3．公务接待费预算支出${tenThousand(threePublic.hospitality)}，${against(threePublic.hospitality, prior.hospitality)}。变动的主要原因是业务量变化。`),
    paragraph(`${department}${fiscalYear}年度一般公共预算拨款安排的会议费预算支出${tenThousand(threePublic.meetings)}，培训费预算支出${tenThousand(threePublic.training)}。`),
    heading('十一、一般公共预算机关运行经费支出预算情况说明'),
    paragraph(
      `${fiscalYear}年本部门一般公共预算机关运行经费预算支出${tenThousand(economicFen(budget, 'operating'))}，` +
      `与上年相比${change(economicFen(budget, 'operating'), prior.officeRunningCosts)}，主要原因是人员变化。`,
    ),
    heading('十二、政府采购支出预算情况说明'),
    paragraph(`${fiscalYear}年度政府采购支出预算总额${tenThousand(bought('goods') + bought('works') + bought('services'))}，其中：拟采购货物支出${tenThousand(bought('goods'))}、拟采购工程支出${tenThousand(bought('works'))}、拟采购服务支出${tenThousand(bought('services'))}。`),
    heading('十三、国有资产占用情况'),
    paragraph(`本部门共有车辆${budget.assets.find(({ row }) => row === 'vehicles')?.quantity ?? '0'}辆。`),
    heading('十四、预算绩效情况'),
    paragraph(`${fiscalYear}年本部门对项目支出编制绩效目标。`),
  ]
}
