/** The whole disclosure of generated final accounts: overview, forms, the explanation with its comparisons and completion rates, terms. */
import { economicFen, functionName, sumFen, type FundId, type PlannedBudget } from './budget.ts'
import { planFinalAccounts, threePublicRows, type FinalAccountsPlan, type FinalItem } from './final-accounts-plan.ts'
import { change, percent, tenThousand } from './figures.ts'
import { nationalFinalForms } from './national-final.ts'
import { selfEvaluationBlocks } from './self-evaluation.ts'
import { heading, paragraph, type PrintBlock, type PrintDocument, type PrintOptions, type PrintSection } from './print.ts'

export function nationalFinalDisclosure(budget: PlannedBudget, options: PrintOptions): PrintDocument {
  const { department, fiscalYear } = budget
  const plan = planFinalAccounts(budget)
  const title = (text: string): PrintBlock => ({ kind: 'title', text })
  const section = (landscape: boolean, ...blocks: readonly PrintBlock[]): PrintSection => ({ landscape, blocks })
  return {
    title: `${department}${fiscalYear}年度部门决算`,
    pageNumbers: options.pageNumbers,
    sections: [
      section(false, { kind: 'cover', lines: [department, `${fiscalYear}年度部门决算`] }),
      section(
        false, title(`第一部分 ${department}概况`), heading('一、部门职责'), paragraph(`${department}负责本行业的规划、管理和服务，承办上级交办的其他工作。`),
        heading('二、机构设置'), paragraph('本部门有行政单位1家、事业单位1家，决算单位为本级和服务中心。'),
      ),
      section(false, title(`第二部分 ${fiscalYear}年度部门决算表`)),
      ...nationalFinalForms(plan, options).map((blocks) => section(true, ...blocks)),
      section(false, title(`第三部分 ${fiscalYear}年度部门决算情况说明`), ...explanation(plan)),
      ...evaluated(budget).map((project, index) => section(true, ...selfEvaluationBlocks(budget, project, options, index + 1))),
      section(false, title('第四部分 名词解释'), paragraph('一、财政拨款收入：指本级财政部门当年拨付的资金。'), paragraph('二、基本支出：指为保障机构正常运转、完成日常工作任务所发生的支出。')),
    ],
  }
}

/** Two projects paid by appropriations publish their self-evaluation. */
export function evaluated({ projects }: PlannedBudget): PlannedBudget['projects'] {
  return projects.filter(({ fiscalFen }) => fiscalFen > 0n).slice(0, 2)
}

function explanation(plan: FinalAccountsPlan): PrintBlock[] {
  return [...overview(plan), ...generalPublic(plan), ...threePublic(plan), ...otherFunds(plan), ...otherMatters(plan)]
}

const of = (items: readonly FinalItem[], fund: FundId): FinalItem[] => items.filter((item) => item.fund === fund)
const spent = (items: readonly FinalItem[]): bigint => sumFen(items.map(({ spentFen }) => spentFen))
const taken = (items: readonly FinalItem[]): bigint => sumFen(items.flatMap(({ revenue }) => Object.values(revenue)))

/** `大于`, `小于` or `等于`, as the explanation compares what was spent with what was budgeted. */
const against = (fen: bigint, baseFen: bigint): string => (fen > baseFen ? '大于' : fen < baseFen ? '小于' : '等于')

function overview(plan: FinalAccountsPlan): PrintBlock[] {
  const { budget, items, nonFiscalSurplus, surplusDistribution, priorTotalFen } = plan
  const { fiscalYear } = budget
  const closing = sumFen(items.map(({ closingFen }) => closingFen))
  const opening = sumFen(items.map(({ openingFen }) => openingFen))
  const expenditure = spent(items)
  const revenue = taken(items)
  const total = expenditure + surplusDistribution + closing
  const appropriations = items.filter(({ fund }) => fund !== 'agencyOwn')
  const fiscal = taken(appropriations)
  const own = of(items, 'agencyOwn')
  const service = sumFen(own.map(({ revenue: sources }) => sources.serviceRevenue))
  const other = sumFen(own.map(({ revenue: sources }) => sources.otherRevenue))
  const basic = sumFen(items.map(({ basicFen }) => basicFen))
  const project = sumFen(items.map(({ projectFen }) => projectFen))
  const share = (fen: bigint, whole: bigint): string => `${tenThousand(fen)}，占${percent(fen, whole)}`
  const fiscalTotal = spent(appropriations) + closing
  return [
    heading('一、收入支出决算总体情况说明'),
    paragraph(
      `${fiscalYear}年度收、支总计均为${tenThousand(total)}。与上年度相比，收、支总计各${change(total, priorTotalFen)}，主要原因是人员和项目变化。`,
    ),
    heading('二、收入决算情况说明'),
    paragraph(
      `${fiscalYear}年度收入合计${tenThousand(revenue)}，其中：财政拨款收入${share(fiscal, revenue)}；事业收入${share(service, revenue)}；其他收入${share(other, revenue)}。`,
    ),
    paragraph(`使用非财政拨款结余${tenThousand(nonFiscalSurplus)}，年初结转和结余${tenThousand(opening)}。`),
    heading('三、支出决算情况说明'),
    paragraph(`${fiscalYear}年度支出合计${tenThousand(expenditure)}，其中：基本支出${share(basic, expenditure)}；项目支出${share(project, expenditure)}。`),
    heading('四、财政拨款收入支出决算总体情况说明'),
    paragraph(`${fiscalYear}年度财政拨款收、支总计均为${tenThousand(fiscalTotal)}。年末财政拨款结转和结余${tenThousand(closing)}。`),
  ]
}

function generalPublic({ budget, items }: FinalAccountsPlan): PrintBlock[] {
  const { fiscalYear } = budget
  const own = of(items, 'generalPublic')
  const total = spent(own)
  const original = sumFen(own.map(({ originalFen }) => originalFen))
  const categories = new Map<string, bigint>()
  for (const { code, spentFen } of own) categories.set(code.slice(0, 3), (categories.get(code.slice(0, 3)) ?? 0n) + spentFen)
  const shares = [...categories].map(([code, fen]) => `${functionName(code)}${tenThousand(fen)}，占${percent(fen, total)}`)
  const details = own.flatMap((item, index) => [
    paragraph(
      `${index + 1}.${[item.code.slice(0, 3), item.code.slice(0, 5), item.code].map((code, level) => `${functionName(code)}（${'类款项'[level] ?? ''}）`).join('')}。` +
      `${completion(item.originalFen, item.spentFen)}。`,
    ),
  ])
  return [
    heading('五、一般公共预算财政拨款支出决算情况说明'),
    heading('（一）一般公共预算财政拨款支出决算总体情况', 2),
    paragraph(`${fiscalYear}年度一般公共预算财政拨款支出${tenThousand(total)}，占本年支出合计的${percent(total, spent(items))}。`),
    heading('（二）一般公共预算财政拨款支出决算结构情况', 2),
    paragraph(`${fiscalYear}年度一般公共预算财政拨款支出${tenThousand(total)}，主要用于以下方面：${shares.join('；')}。`),
    heading('（三）一般公共预算财政拨款支出决算具体情况', 2),
    paragraph(`${fiscalYear}年度一般公共预算财政拨款支出年初预算为${tenThousand(original)}，支出决算为${tenThousand(total)}，完成年初预算的${percent(total, original)}。其中：`),
    ...details,
    heading('六、一般公共预算财政拨款基本支出决算情况说明'),
    paragraph(
      `${fiscalYear}年度一般公共预算财政拨款基本支出${tenThousand(sumFen(own.map(({ basicFen }) => basicFen)))}，其中：人员经费${tenThousand(economicFen(budget, 'personnel'))}，` +
      `公用经费${tenThousand(economicFen(budget, 'operating'))}。`,
    ),
  ]
}

/** Nothing budgeted has no rate: the explanation says so. */
function completion(originalFen: bigint, spentFen: bigint): string {
  if (originalFen === 0n) return `年初预算为0万元，支出决算为${tenThousand(spentFen)}，年初未安排预算的主要原因是年中按规定追加`
  const reason = originalFen === spentFen ? '决算数等于年初预算数' : `决算数${against(spentFen, originalFen)}年初预算数的主要原因是年中工作任务变化`
  return `年初预算为${tenThousand(originalFen)}，支出决算为${tenThousand(spentFen)}，完成年初预算的${percent(spentFen, originalFen)}，${reason}`
}

function threePublic(plan: FinalAccountsPlan): PrintBlock[] {
  const { budget, counts } = plan
  const { fiscalYear } = budget
  const rows = new Map(threePublicRows(plan).map(([row, allowed, paid]) => [row, { allowed, paid }]))
  const compare = (row: string): string => {
    const { allowed, paid } = rows.get(row) ?? { allowed: 0n, paid: 0n }
    if (allowed === 0n) return `预算为${tenThousand(0n)}，支出决算为${tenThousand(paid)}，决算数与预算数持平`
    return `预算为${tenThousand(allowed)}，支出决算为${tenThousand(paid)}，完成预算的${percent(paid, allowed)}，` +
      (paid === allowed ? '决算数等于预算数' : `决算数${against(paid, allowed)}预算数的主要原因是厉行节约`)
  }
  return [
    heading('七、财政拨款“三公”经费支出决算情况说明'),
    paragraph(`${fiscalYear}年度财政拨款“三公”经费支出${compare('subtotal')}。`),
    paragraph(`1.因公出国（境）费支出${compare('overseasVisits')}。全年使用财政拨款安排因公出国（境）团组${counts.groups}个，累计${counts.travelers}人次。`),
    paragraph(`2.公务用车购置及运行维护费支出${compare('vehicles')}。其中：`),
    paragraph(`公务用车购置费支出${compare('vehiclePurchase')}。全年购置公务用车${counts.vehiclesBought}辆。`),
    paragraph(`公务用车运行维护费支出${compare('vehicleOperation')}。截至${fiscalYear}年12月31日，公务用车保有量为${counts.vehiclesHeld}辆。`),
    paragraph(`3.公务接待费支出${compare('hospitality')}。全年国内公务接待${counts.receptions}批次，国内公务接待${counts.guests}人次。`),
  ]
}

function otherFunds({ budget, items }: FinalAccountsPlan): PrintBlock[] {
  const { fiscalYear } = budget
  const funds = of(items, 'governmentFunds')
  const capital = of(items, 'stateCapital')
  const used = funds.length === 0
    ? '本部门没有政府性基金收入，也没有使用政府性基金安排的支出'
    : `政府性基金预算财政拨款本年收入${tenThousand(taken(funds))}，本年支出${tenThousand(spent(funds))}`
  return [
    heading('八、政府性基金预算财政拨款收入支出决算情况说明'),
    paragraph(`${fiscalYear}年度${used}。`),
    heading('九、国有资本经营预算财政拨款支出决算情况说明'),
    paragraph(capital.length === 0 ? `${fiscalYear}年度本部门没有使用国有资本经营预算财政拨款安排的支出。` : `${fiscalYear}年度国有资本经营预算财政拨款支出${tenThousand(spent(capital))}。`),
  ]
}

function otherMatters({ budget, counts }: FinalAccountsPlan): PrintBlock[] {
  const { fiscalYear, prior, procurement } = budget
  const operating = economicFen(budget, 'operating')
  const bought = (kind: 'goods' | 'works' | 'services'): bigint => sumFen(procurement.filter((item) => item.kind === kind).map(({ fen }) => fen))
  return [
    heading('十、机关运行经费支出情况说明'),
    paragraph(`${fiscalYear}年度机关运行经费支出${tenThousand(operating)}，比上年度${change(operating, prior.officeRunningCosts)}，主要原因是人员变化。`),
    heading('十一、政府采购支出情况说明'),
    paragraph(
      `${fiscalYear}年度政府采购支出总额${tenThousand(bought('goods') + bought('works') + bought('services'))}，其中：政府采购货物支出${tenThousand(bought('goods'))}、` +
      `政府采购工程支出${tenThousand(bought('works'))}、政府采购服务支出${tenThousand(bought('services'))}。`,
    ),
    heading('十二、预算绩效情况说明'),
    paragraph(`${fiscalYear}年度本部门组织对${evaluated(budget).length}个项目开展绩效自评，自评结果见附表。`),
    heading('十三、国有资产占用情况说明'),
    paragraph(`截至${fiscalYear}年12月31日，本部门共有车辆${counts.vehiclesHeld}辆；单价100万元（含）以上设备0台（套）。`),
  ]
}
