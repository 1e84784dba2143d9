/** The whole disclosure of a generated Shanghai budget: duties, terms, explanation, forms, other matters. */
import { appropriationFen, economicFen, functionName, sumFen, threePublicFen, vehiclesFen, type PlannedBudget } from './budget.ts'
import { change, tenThousand } from './figures.ts'
import { heading, paragraph, type PrintBlock, type PrintDocument, type PrintOptions, type PrintSection } from './print.ts'
import { shanghaiForms } from './shanghai.ts'

export function shanghaiDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  const { department, fiscalYear, regionName } = budget
  const title = (text: string): PrintBlock => ({ kind: 'title', text })
  const section = (landscape: boolean, ...blocks: readonly PrintBlock[]): PrintSection => ({ landscape, blocks })
  return {
    title: `${department}${fiscalYear}年部门预算`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [`${regionName}${fiscalYear}年区级部门预算`, `预算主管部门：${department}`] }),
      section(false, title(`${department}主要职能`), paragraph(`${department}负责本行业的规划、管理和服务，承办区政府交办的其他工作。`)),
      section(false, title(`${department}机构设置`), paragraph('本部门中，行政单位1家，事业单位1家。')),
      section(false, title('名词解释'), paragraph('（一）基本支出预算：为保障机构正常运转编制的年度支出计划，包括人员经费和公用经费。')),
      section(false, title(`${fiscalYear}年部门预算编制说明`), ...explanation(budget)),
      ...shanghaiForms(budget, options).map((form) => section(true, form)),
      section(false, title('其他相关情况说明'), ...otherMatters(budget)),
    ],
  }
}

function explanation(budget: PlannedBudget): PrintBlock[] {
  const { department, fiscalYear, revenue, prior, functions } = budget
  const fiscal = appropriationFen(budget)
  const total = fiscal + revenue.serviceRevenue + revenue.commercialRevenue + revenue.otherRevenue
  const last = prior.basicFen + prior.projectFen
  const compared = `比${fiscalYear - 1}年预算${change(fiscal, last, false)}`
  const items = functions.filter(({ fund }) => fund === 'generalPublic').map(({ code, basicFen, projectFen }, index) => {
    const path = [code.slice(0, 3), code.slice(0, 5), code].map(functionName).join('-')
    return paragraph(`${index + 1}. “${path}”科目${tenThousand(basicFen + projectFen)}，主要用于本部门按规定安排的支出。`)
  })
  return [
    paragraph(
      `${fiscalYear}年，${department}收入预算${tenThousand(total)}，其中：财政拨款收入${tenThousand(fiscal)}，${compared}；事业收入${tenThousand(revenue.serviceRevenue)}；` +
      `事业单位经营收入${tenThousand(revenue.commercialRevenue)}；其他收入${tenThousand(revenue.otherRevenue)}。`,
    ),
    paragraph(
      `支出预算${tenThousand(total)}，其中：财政拨款支出预算${tenThousand(fiscal)}，${compared}。财政拨款支出预算中，一般公共预算拨款支出预算${tenThousand(revenue.generalPublic)}；` +
      `政府性基金拨款支出预算${tenThousand(revenue.governmentFunds)}；国有资本经营预算拨款支出预算${tenThousand(revenue.stateCapital)}。`,
    ),
    paragraph('财政拨款收入支出变动的主要原因是人员和项目变化。'),
    paragraph('财政拨款支出主要内容如下：'),
    ...items,
  ]
}

function otherMatters(budget: PlannedBudget): PrintBlock[] {
  const { department, fiscalYear, prior, threePublic, procurement, projects } = budget
  const against = (fen: bigint, priorFen: bigint): string => `与${fiscalYear - 1}年预算${fen === priorFen ? '' : '相比'}${change(fen, priorFen, false)}`
  const lastVehicles = prior.vehiclePurchase + prior.vehicleOperation
  const bought = (kind: 'goods' | 'works' | 'services'): bigint => sumFen(procurement.filter((item) => item.kind === kind).map(({ fen }) => fen))
  const vehicleCount = budget.assets.find(({ row }) => row === 'vehicles')?.quantity ?? '0'
  const fiscalProjects = projects.filter(({ fiscalFen }) => fiscalFen > 0n)
  return [
    heading(`一、${fiscalYear}年“三公”经费预算情况说明`),
    paragraph(`${fiscalYear}年“三公”经费预算数为${tenThousand(threePublicFen(budget))}，${against(threePublicFen(budget), prior.overseasVisits + lastVehicles + prior.hospitality)}。其中：`),
    paragraph(`（一）因公出国（境）费${tenThousand(threePublic.overseasVisits)}，${against(threePublic.overseasVisits, prior.overseasVisits)}。`),
    paragraph(
      `（二）公务用车购置及运行费${tenThousand(vehiclesFen(budget))}，${against(vehiclesFen(budget), lastVehicles)}。其中：公务用车购置费${tenThousand(threePublic.vehiclePurchase)}，` +
      `${against(threePublic.vehiclePurchase, prior.vehiclePurchase)}；公务用车运行费${tenThousand(threePublic.vehicleOperation)}，${against(threePublic.vehicleOperation, prior.vehicleOperation)}。`,
    ),
    paragraph(`（三）公务接待费${tenThousand(threePublic.hospitality)}，${against(threePublic.hospitality, prior.hospitality)}。变动的主要原因是业务量变化。`),
    heading('二、机关运行经费预算'),
    paragraph(`${fiscalYear}年${department}财政拨款的机关运行经费预算为${tenThousand(economicFen(budget, 'operating'))}，与上年预算相比${change(economicFen(budget, 'operating'), prior.officeRunningCosts, false)}，主要原因是人员变化。`),
    heading('三、政府采购预算情况'),
    paragraph(
      `${fiscalYear}年本部门政府采购预算${tenThousand(bought('goods') + bought('works') + bought('services'))}，其中：政府采购货物预算${tenThousand(bought('goods'))}、` +
      `政府采购工程预算${tenThousand(bought('works'))}、政府采购服务预算${tenThousand(bought('services'))}。`,
    ),
    heading('四、绩效目标设置情况'),
    paragraph(`本部门编报绩效目标的项目${fiscalProjects.length}个，涉及项目预算资金${tenThousand(sumFen(fiscalProjects.map(({ fiscalFen }) => fiscalFen)))}。`),
    heading('五、国有资产占有使用情况'),
    paragraph(`截至${fiscalYear - 1}年12月31日，本部门共有车辆${vehicleCount}辆；单价100万元（含）以上设备0台（套）。`),
  ]
}
