/**
 * Turns a planned budget into the year's final accounts: what it plans was spent; carried-over money, revenue, the year's original budget, the
 * three public expenses as budgeted, and their counts are drawn up around it so that every identity holds exactly in fen.
 */
import { sumFen, threePublicFen, vehiclesFen, type FunctionPlan, type FundId, type PlannedBudget, type ThreePublicPlan } from './budget.ts'
import { createRandom, type Random } from './random.ts'

/** One functional item of one fund: what it spent, and where the money came from and went. */
export interface FinalItem extends FunctionPlan {
  readonly spentFen: bigint
  readonly originalFen: bigint
  readonly openingFen: bigint
  readonly closingFen: bigint
  /** Revenue of the year by column of the revenue form. */
  readonly revenue: Readonly<Record<'fiscalAppropriation' | 'serviceRevenue' | 'otherRevenue', bigint>>
}

export interface VisitCounts {
  readonly groups: number
  readonly travelers: number
  readonly vehiclesBought: number
  readonly vehiclesHeld: number
  readonly receptions: number
  readonly guests: number
}

export interface FinalAccountsPlan {
  readonly budget: PlannedBudget
  readonly items: readonly FinalItem[]
  readonly nonFiscalSurplus: bigint
  readonly surplusDistribution: bigint
  /** What the year's budget allowed for the three public expenses; `budget.threePublic` is what was spent. */
  readonly allowed: ThreePublicPlan
  readonly counts: VisitCounts
  /** The whole of last year's revenue, or expenditure with all that was left. */
  readonly priorTotalFen: bigint
}

export function planFinalAccounts(budget: PlannedBudget): FinalAccountsPlan {
  const random = createRandom(Number.parseInt(budget.departmentCode, 10))
  const hasOwn = budget.functions.some(({ fund }) => fund === 'agencyOwn')
  const nonFiscalSurplus = hasOwn && random.chance(60) ? random.fen(1_000, 9_000) : 0n
  const surplusDistribution = hasOwn && random.chance(40) ? random.fen(500, 5_000) : 0n
  const items = planItems(random, budget, surplusDistribution - nonFiscalSurplus)
  const total = sumFen(items.map(({ spentFen, closingFen }) => spentFen + closingFen)) + surplusDistribution
  return {
    budget, items, nonFiscalSurplus, surplusDistribution,
    allowed: allow(random, budget.threePublic),
    counts: planCounts(random, budget),
    priorTotalFen: (total * BigInt(random.integer(80, 120))) / 100n,
  }
}

/** ownExtraFen: what own revenue is above own expenditure. Of each fund one item may bring money into the year and take some out. */
function planItems(random: Random, budget: PlannedBudget, ownExtraFen: bigint): FinalItem[] {
  const largest = new Map<FundId, FunctionPlan>()
  for (const item of budget.functions) {
    const known = largest.get(item.fund)
    if (known === undefined || item.basicFen + item.projectFen > known.basicFen + known.projectFen) largest.set(item.fund, item)
  }
  return budget.functions.map((item) => {
    const spentFen = item.basicFen + item.projectFen
    const carries = largest.get(item.fund) === item && (item.fund === 'generalPublic' || item.fund === 'governmentFunds')
    const openingFen = carries ? (spentFen * BigInt(random.integer(1, 20))) / 100n : 0n
    const closingFen = carries && random.chance(70) ? (spentFen * BigInt(random.integer(1, 15))) / 100n : 0n
    const own = item.fund === 'agencyOwn'
    const dueFen = spentFen + closingFen - openingFen + (own && largest.get('agencyOwn') === item ? ownExtraFen : 0n)
    const serviceRevenue = own ? dueFen / 2n : 0n
    return {
      ...item, spentFen, openingFen, closingFen, originalFen: planOriginal(random, spentFen),
      revenue: { fiscalAppropriation: own ? 0n : dueFen, serviceRevenue, otherRevenue: own ? dueFen - serviceRevenue : 0n },
    }
  })
}

/** Mostly near what was spent, sometimes the same, sometimes nothing. */
function planOriginal(random: Random, spentFen: bigint): bigint {
  if (random.chance(10)) return 0n
  return random.chance(15) ? spentFen : (spentFen * BigInt(random.integer(85, 118))) / 100n
}

function allow(random: Random, spent: ThreePublicPlan): ThreePublicPlan {
  const above = (fen: bigint): bigint => (fen * BigInt(random.integer(100, 140))) / 100n
  return {
    overseasVisits: above(spent.overseasVisits), vehiclePurchase: above(spent.vehiclePurchase), vehicleOperation: above(spent.vehicleOperation),
    hospitality: above(spent.hospitality), meetings: above(spent.meetings), training: above(spent.training),
  }
}

/** At least one of each where there is an expense; none where there is none. */
function planCounts(random: Random, { threePublic, assets }: PlannedBudget): VisitCounts {
  const held = Number.parseInt(assets.find(({ row }) => row === 'vehicles')?.quantity ?? '0', 10)
  const groups = threePublic.overseasVisits > 0n ? random.integer(1, 2) : 0
  // A guest costs some two hundred yuan.
  const guests = threePublic.hospitality > 0n ? Number(threePublic.hospitality / 20_000n) + 1 : 0
  const receptions = guests === 0 ? 0 : Math.ceil(guests / random.integer(4, 9))
  return {
    groups, travelers: groups * random.integer(1, 3),
    vehiclesBought: threePublic.vehiclePurchase > 0n ? 1 : 0, vehiclesHeld: held,
    receptions, guests,
  }
}

/** The six figures of the form, as budgeted and as spent. */
export function threePublicRows({ budget, allowed }: FinalAccountsPlan): readonly (readonly [row: string, allowedFen: bigint, spentFen: bigint])[] {
  const before: PlannedBudget = { ...budget, threePublic: allowed }
  return [
    ['subtotal', threePublicFen(before), threePublicFen(budget)],
    ['overseasVisits', allowed.overseasVisits, budget.threePublic.overseasVisits],
    ['vehicles', vehiclesFen(before), vehiclesFen(budget)],
    ['vehiclePurchase', allowed.vehiclePurchase, budget.threePublic.vehiclePurchase],
    ['vehicleOperation', allowed.vehicleOperation, budget.threePublic.vehicleOperation],
    ['hospitality', allowed.hospitality, budget.threePublic.hospitality],
  ]
}
