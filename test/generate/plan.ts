/**
 * Draws up a consistent budget from a seed: people and their contributions first, then the items they are booked under, projects,
 * the three public expenses, procurement, assets and last year's figures. Every identity between forms holds exactly in fen.
 */
import {
  sumFen, type AssetPlan, type EconomicPlan, type FunctionPlan, type PlannedBudget, type PriorPlan, type ProcurementItem, type ProjectPlan,
  type RevenuePlan, type ThreePublicPlan,
} from './budget.ts'
import { planProject } from './plan-project.ts'
import { createRandom, type Random } from './random.ts'

export interface PlanOptions {
  readonly fiscalYear: number
  readonly regionCode: string
  readonly regionName: string
  /** May have government-managed funds, state capital, a special account, revenue of its own or carryover. */
  readonly manyFunds: boolean
}

const offices: readonly (readonly [name: string, section: string])[] = [
  ['发展和改革局', '20104'], ['统计局', '20105'], ['财政局', '20106'], ['审计局', '20108'], ['市场监督管理局', '20138'],
  ['自然资源和规划局', '22001'], ['应急管理局', '22401'],
]

export function planBudget(seed: number, options: PlanOptions): PlannedBudget {
  const random = createRandom(seed)
  const [office, section] = random.pick(offices)
  const threePublic = planThreePublic(random)
  const economic = planEconomic(random, threePublic)
  const projects = planProjects(random, options, section)
  const functions = [...planFunctions(random, section, economic), ...projects.functions]
  const revenue = planRevenue(random, functions, options.manyFunds)
  const assets = planAssets(random, threePublic)
  return {
    fiscalYear: options.fiscalYear,
    department: `${options.regionName}${office}`,
    departmentCode: String(random.integer(101, 399)),
    regionCode: options.regionCode,
    regionName: options.regionName,
    revenue,
    functions: mergeFunctions(functions),
    economic,
    threePublic,
    procurement: planProcurement(random, projects.plans),
    assets,
    plannedAssetsFen: sumFen(economic.filter(({ code }) => code.startsWith('310')).map(({ fen }) => fen)),
    projects: projects.plans,
    prior: planPrior(random, functions, threePublic, sumFen(economic.filter(({ kind }) => kind === 'operating').map(({ fen }) => fen))),
  }
}

function planThreePublic(random: Random): ThreePublicPlan {
  const vehicleOperation = random.chance(70) ? random.fen(8_000, 90_000, true) : 0n
  return {
    overseasVisits: random.chance(30) ? random.fen(20_000, 200_000, true) : 0n,
    vehiclePurchase: vehicleOperation > 0n && random.chance(25) ? random.fen(150_000, 200_000, true) : 0n,
    vehicleOperation,
    hospitality: random.chance(85) ? random.fen(2_000, 60_000, true) : 0n,
    meetings: random.fen(3_000, 40_000, true),
    training: random.fen(3_000, 40_000, true),
  }
}

function planEconomic(random: Random, threePublic: ThreePublicPlan): EconomicPlan[] {
  const wages = random.fen(900_000, 9_000_000)
  const allowances = random.fen(300_000, 3_000_000)
  const base = wages + allowances
  const share = (permille: bigint): bigint => (base * permille) / 1000n
  const line = (code: string, kind: EconomicPlan['kind'], fen: bigint): EconomicPlan => ({ code, kind, fen })
  const lines = [
    line('30101', 'personnel', wages), line('30102', 'personnel', allowances), line('30103', 'personnel', random.fen(75_000, 750_000)),
    line('30107', 'personnel', random.chance(60) ? random.fen(200_000, 1_500_000) : 0n),
    line('30108', 'personnel', share(160n)), line('30109', 'personnel', random.chance(70) ? share(80n) : 0n),
    line('30110', 'personnel', share(75n)), line('30111', 'personnel', random.chance(50) ? share(23n) : 0n),
    line('30112', 'personnel', share(7n)), line('30113', 'personnel', share(120n)),
    line('30201', 'operating', random.fen(60_000, 700_000)), line('30202', 'operating', random.fen(8_000, 60_000)),
    line('30207', 'operating', random.chance(70) ? random.fen(5_000, 90_000) : 0n), line('30211', 'operating', random.fen(9_000, 120_000)),
    line('30212', 'operating', threePublic.overseasVisits), line('30215', 'operating', threePublic.meetings), line('30216', 'operating', threePublic.training),
    line('30217', 'operating', threePublic.hospitality), line('30228', 'operating', share(20n)), line('30229', 'operating', share(15n)),
    line('30231', 'operating', threePublic.vehicleOperation), line('30239', 'operating', random.fen(90_000, 800_000)),
    line('30302', 'personnel', random.chance(70) ? random.fen(90_000, 900_000) : 0n), line('30305', 'personnel', random.chance(40) ? random.fen(9_000, 90_000) : 0n),
    line('31002', 'operating', random.chance(50) ? random.fen(9_000, 90_000) : 0n), line('31013', 'operating', threePublic.vehiclePurchase),
  ]
  return lines.filter(({ fen }) => fen > 0n)
}

/** Contributions are booked under their own items; what is left of basic expenditure is the running of the office. */
function planFunctions(random: Random, section: string, economic: readonly EconomicPlan[]): FunctionPlan[] {
  const of = (code: string): bigint => economic.find((line) => line.code === code)?.fen ?? 0n
  const booked: readonly (readonly [string, bigint])[] = [
    ['2080501', of('30302')], ['2080505', of('30108')], ['2080506', of('30109')], ['2101101', of('30110')], ['2101103', of('30111')], ['2210201', of('30113')],
  ]
  const rest = sumFen(economic.map(({ fen }) => fen)) - sumFen(booked.map(([, fen]) => fen))
  const institution = of('30107') > 0n ? of('30107') + random.fen(100_000, 200_000) : 0n
  const items: (readonly [string, bigint])[] = [[`${section}01`, rest - institution], [`${section}50`, institution], ...booked]
  return items.filter(([, fen]) => fen > 0n).map(([code, fen]) => ({ code, fund: 'generalPublic', basicFen: fen, projectFen: 0n }))
}

function planProjects(random: Random, options: PlanOptions, section: string): { plans: ProjectPlan[]; functions: FunctionPlan[] } {
  const count = random.integer(2, 6)
  const plans = Array.from({ length: count }, (_, index) => planProject(random, options, index))
  const functions = plans.map(({ fiscalFen, otherFen }, index): FunctionPlan => {
    const amounts = { basicFen: 0n, projectFen: fiscalFen + otherFen }
    if (otherFen > 0n) return { code: `${section}99`, fund: 'agencyOwn', ...amounts }
    if (options.manyFunds && index === 1) return { code: '2120803', fund: 'governmentFunds', ...amounts }
    if (options.manyFunds && index === 3) return { code: '2230105', fund: 'stateCapital', ...amounts }
    return { code: `${section}${index % 2 === 0 ? '02' : '99'}`, fund: 'generalPublic', ...amounts }
  })
  return { plans, functions }
}

/** One line for each item and fund. */
function mergeFunctions(functions: readonly FunctionPlan[]): FunctionPlan[] {
  const merged = new Map<string, FunctionPlan>()
  for (const item of functions) {
    const key = `${item.code}/${item.fund}`
    const known = merged.get(key)
    merged.set(key, known === undefined ? item : { ...known, basicFen: known.basicFen + item.basicFen, projectFen: known.projectFen + item.projectFen })
  }
  return [...merged.values()].sort((left, right) => (left.code < right.code ? -1 : 1))
}

function planRevenue(random: Random, functions: readonly FunctionPlan[], manyFunds: boolean): RevenuePlan {
  const spent = (fund: FunctionPlan['fund']): bigint =>
    sumFen(functions.filter((item) => item.fund === fund).map((item) => item.basicFen + item.projectFen))
  const carryover = manyFunds && random.chance(60) ? random.fen(9_000, 90_000) : 0n
  const own = spent('agencyOwn')
  const service = random.chance(50) ? own / 2n : own
  return {
    generalPublic: spent('generalPublic') - carryover,
    governmentFunds: spent('governmentFunds'),
    stateCapital: spent('stateCapital'),
    specialAccount: spent('specialAccount'),
    serviceRevenue: service,
    commercialRevenue: 0n,
    superiorSubsidy: 0n,
    subordinateRemittance: 0n,
    otherRevenue: own - service,
    carryover,
  }
}

function planProcurement(random: Random, projects: readonly ProjectPlan[]): ProcurementItem[] {
  // A project that renews equipment buys something.
  return projects.filter(({ name }) => random.chance(40) || name.startsWith('设备更新')).map((project, index) => {
    const unitPriceFen = random.fen(1_000, 9_000, true)
    const quantity = random.integer(1, 3)
    return {
      project: project.name,
      projectFen: project.fiscalFen + project.otherFen,
      item: ['办公桌椅', '复印纸', '印刷服务', '物业管理服务'][index % 4] ?? '',
      kind: index % 4 < 2 ? 'goods' : 'services',
      catalogue: ['A05010000', 'A05040101', 'C23090100', 'C21040000'][index % 4] ?? '',
      quantity,
      unitPriceFen,
      fen: unitPriceFen * BigInt(quantity),
    }
  })
}

function planAssets(random: Random, threePublic: ThreePublicPlan): AssetPlan[] {
  const equipment = random.fen(200_000, 2_000_000)
  const vehicles = threePublic.vehicleOperation > 0n ? random.fen(150_000, 600_000) : 0n
  const furniture = random.fen(30_000, 300_000)
  const line = (row: string, label: string, quantity: number, fen: bigint): AssetPlan => ({ row, label, quantity: String(quantity), fen })
  const kinds = [
    ...(vehicles > 0n ? [line('vehicles', '车辆（台、辆）', random.integer(1, 3), vehicles)] : []),
    line('equipment', '设备', random.integer(30, 300), equipment),
    line('furniture', '家具和用具', random.integer(30, 300), furniture),
  ]
  return [{ row: 'total', label: '资产总额', quantity: '', fen: sumFen(kinds.map(({ fen }) => fen)) }, ...kinds]
}

/** Last year's figure for each thing the narrative compares; categories add up to the total. */
function planPrior(random: Random, functions: readonly FunctionPlan[], threePublic: ThreePublicPlan, operatingFen: bigint): PriorPlan {
  const moved = (fen: bigint): bigint => (random.chance(15) ? fen : (fen * BigInt(random.integer(70, 130))) / 100n)
  const categories = new Map<string, bigint>()
  for (const { code, basicFen, projectFen } of functions) {
    const category = code.slice(0, 3)
    categories.set(category, (categories.get(category) ?? 0n) + moved(basicFen + projectFen))
  }
  const total = sumFen(categories.values())
  const basicFen = moved(sumFen(functions.map((item) => item.basicFen)))
  return {
    basicFen: basicFen < total ? basicFen : total,
    projectFen: basicFen < total ? total - basicFen : 0n,
    categories,
    overseasVisits: moved(threePublic.overseasVisits),
    vehiclePurchase: moved(threePublic.vehiclePurchase),
    vehicleOperation: moved(threePublic.vehicleOperation),
    hospitality: moved(threePublic.hospitality),
    officeRunningCosts: moved(operatingFen),
  }
}
