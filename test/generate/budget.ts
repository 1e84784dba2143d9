/**
 * A department's budget as its planner knows it: exact figures, before any form is printed. The sample and every generated budget are one.
 * All forms of all families are derived from it, so they agree with each other unless a fault is seeded on purpose.
 */
import { readFileSync } from 'node:fs'

export interface PlannedBudget {
  readonly fiscalYear: number
  readonly department: string
  readonly departmentCode: string
  /** GB/T 2260 code and name of the region. */
  readonly regionCode: string
  readonly regionName: string
  readonly revenue: RevenuePlan
  readonly functions: readonly FunctionPlan[]
  /** Basic expenditure from the general public budget, by department economic classification. */
  readonly economic: readonly EconomicPlan[]
  readonly threePublic: ThreePublicPlan
  readonly procurement: readonly ProcurementItem[]
  readonly assets: readonly AssetPlan[]
  readonly plannedAssetsFen: bigint
  readonly projects: readonly ProjectPlan[]
  /** Last year's figures, for the narrative. */
  readonly prior: PriorPlan
}

export type FundId = 'generalPublic' | 'governmentFunds' | 'stateCapital' | 'specialAccount' | 'agencyOwn'

export interface RevenuePlan {
  readonly generalPublic: bigint
  readonly governmentFunds: bigint
  readonly stateCapital: bigint
  readonly specialAccount: bigint
  readonly serviceRevenue: bigint
  readonly commercialRevenue: bigint
  readonly superiorSubsidy: bigint
  readonly subordinateRemittance: bigint
  readonly otherRevenue: bigint
  readonly carryover: bigint
}

/** One functional item (7 digits) and the fund that pays for it. */
export interface FunctionPlan {
  readonly code: string
  readonly fund: FundId
  readonly basicFen: bigint
  readonly projectFen: bigint
}

export interface EconomicPlan {
  readonly code: string
  readonly kind: 'personnel' | 'operating'
  readonly fen: bigint
}

export interface ThreePublicPlan {
  readonly overseasVisits: bigint
  readonly vehiclePurchase: bigint
  readonly vehicleOperation: bigint
  readonly hospitality: bigint
  readonly meetings: bigint
  readonly training: bigint
}

export interface ProcurementItem {
  readonly project: string
  /** What the project has in all. */
  readonly projectFen: bigint
  readonly item: string
  readonly kind: 'goods' | 'works' | 'services'
  readonly catalogue: string
  readonly quantity: number
  readonly unitPriceFen: bigint
  readonly fen: bigint
}

export interface AssetPlan {
  readonly row: string
  readonly label: string
  readonly quantity: string
  readonly fen: bigint
}

export interface ProjectPlan {
  readonly code: string
  readonly name: string
  readonly fiscalFen: bigint
  readonly otherFen: bigint
  readonly purpose: string
  /** Cumulative per cent at the four checkpoints; empty where nothing is printed. */
  readonly spendPlan: readonly [string, string, string, string]
  readonly objectives: readonly string[]
  readonly indicators: readonly IndicatorPlan[]
}

export interface IndicatorPlan {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  readonly value: string
  readonly basis: string
}

export interface PriorPlan {
  readonly basicFen: bigint
  readonly projectFen: bigint
  /** Expenditure by functional category (`201`). */
  readonly categories: ReadonlyMap<string, bigint>
  readonly overseasVisits: bigint
  readonly vehiclePurchase: bigint
  readonly vehicleOperation: bigint
  readonly hospitality: bigint
  readonly officeRunningCosts: bigint
}

/** One line of a code tree with its amounts by column. */
export interface TreeRow {
  readonly code: string
  readonly name: string
  readonly amounts: Readonly<Record<string, bigint>>
}

export const sumFen = (amounts: Iterable<bigint>): bigint => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}

export const fundsOfAppropriation: readonly FundId[] = ['generalPublic', 'governmentFunds', 'stateCapital']

export function basicFen(budget: PlannedBudget): bigint {
  return sumFen(budget.functions.map((item) => item.basicFen))
}

export function projectFen(budget: PlannedBudget): bigint {
  return sumFen(budget.functions.map((item) => item.projectFen))
}

export function economicFen(budget: PlannedBudget, kind: EconomicPlan['kind']): bigint {
  return sumFen(budget.economic.filter((item) => item.kind === kind).map((item) => item.fen))
}

export function agencyOwnFen({ revenue }: PlannedBudget): bigint {
  return revenue.serviceRevenue + revenue.commercialRevenue + revenue.superiorSubsidy + revenue.subordinateRemittance + revenue.otherRevenue
}

export function appropriationFen({ revenue }: PlannedBudget): bigint {
  return revenue.generalPublic + revenue.governmentFunds + revenue.stateCapital
}

export function vehiclesFen({ threePublic }: PlannedBudget): bigint {
  return threePublic.vehiclePurchase + threePublic.vehicleOperation
}

export function threePublicFen(budget: PlannedBudget): bigint {
  return budget.threePublic.overseasVisits + vehiclesFen(budget) + budget.threePublic.hospitality
}

/** Functional items of some funds as a tree 类, 款, 项 with the columns that `columnsOf` gives each item. */
export function functionTree(
  budget: PlannedBudget,
  funds: readonly FundId[],
  columnsOf: (item: FunctionPlan) => Readonly<Record<string, bigint>>,
): TreeRow[] {
  const items = budget.functions.filter((item) => funds.includes(item.fund)).map((item) => ({ code: item.code, amounts: columnsOf(item) }))
  return treeRows(items, [3, 5, 7], functionNames())
}

/** The agency's own funds are spread over its kinds of revenue item by item, first kinds first; carryover pays the last items. */
export function revenueTree(budget: PlannedBudget): TreeRow[] {
  const { revenue } = budget
  const pots: [string, bigint][] = (['serviceRevenue', 'commercialRevenue', 'superiorSubsidy', 'subordinateRemittance', 'otherRevenue'] as const).map((kind) => [kind, revenue[kind]])
  let fromCarryover = revenue.carryover
  const order = [...budget.functions].reverse()
  const columns = new Map(order.map((item) => {
    const amounts: Record<string, bigint> = {}
    let due = item.basicFen + item.projectFen
    amounts['total'] = due
    const carried = item.fund !== 'generalPublic' ? 0n : due < fromCarryover ? due : fromCarryover
    fromCarryover -= carried
    due -= carried
    amounts['carryover'] = carried
    amounts['currentYear'] = due
    if (item.fund === 'agencyOwn') for (const pot of pots) {
      const taken = due < pot[1] ? due : pot[1]
      pot[1] -= taken
      due -= taken
      amounts[pot[0]] = taken
    }
    else {
      amounts[item.fund] = due
      if (item.fund !== 'specialAccount') amounts['fiscalAppropriation'] = due
    }
    return [item, amounts] as const
  }))
  return functionTree(budget, [...fundsOfAppropriation, 'specialAccount', 'agencyOwn'], (item) => columns.get(item) ?? {})
}

export function economicTree(budget: PlannedBudget): TreeRow[] {
  const items = budget.economic.map(({ code, kind, fen }) => ({ code, amounts: { total: fen, personnel: kind === 'personnel' ? fen : 0n, operating: kind === 'operating' ? fen : 0n } }))
  return treeRows(items, [3, 5], economicNames())
}

function treeRows(
  items: readonly { readonly code: string; readonly amounts: Readonly<Record<string, bigint>> }[],
  levels: readonly number[],
  names: ReadonlyMap<string, string>,
): TreeRow[] {
  const sums = new Map<string, Record<string, bigint>>()
  for (const { code, amounts } of items) {
    for (const length of levels) {
      const key = code.slice(0, length)
      const row = sums.get(key) ?? {}
      for (const [column, fen] of Object.entries(amounts)) row[column] = (row[column] ?? 0n) + fen
      sums.set(key, row)
    }
  }
  return [...sums].sort(([left], [right]) => (left < right ? -1 : 1)).map(([code, amounts]) => {
    const name = names.get(code)
    if (name === undefined) throw new Error(`no name for code ${code}`)
    return { code, name, amounts }
  })
}

/** Top codes (3 digits) of a tree and their amount in one column. */
export function categoriesOf(rows: readonly TreeRow[], column: string): Map<string, bigint> {
  return new Map(rows.filter((row) => row.code.length === 3).map((row) => [row.code, row.amounts[column] ?? 0n]))
}

export function totalOf(rows: readonly TreeRow[], column: string): bigint {
  return sumFen(categoriesOf(rows, column).values())
}

const nameTables = new Map<string, ReadonlyMap<string, string>>()

const functionNames = (): ReadonlyMap<string, string> => codeNames('functional-expenditure')
const economicNames = (): ReadonlyMap<string, string> => codeNames('economic-department')

function codeNames(file: string): ReadonlyMap<string, string> {
  const known = nameTables.get(file)
  if (known !== undefined) return known
  const lines = readFileSync(new URL(`../../data/classification/${file}.csv`, import.meta.url), 'utf8').trim().split(/\r?\n/).slice(1)
  const names = new Map(lines.map((line) => {
    const [code = '', name = ''] = line.split(',')
    return [code, name.replaceAll('"', '')]
  }))
  nameTables.set(file, names)
  return names
}

/** Name of a functional code of any level. */
export function functionName(code: string): string {
  const name = codeNames('functional-expenditure').get(code)
  if (name === undefined) throw new Error(`no name for code ${code}`)
  return name
}
