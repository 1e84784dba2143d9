/**
 * Puts many disclosures in order: those of one department together, each with what it is to the newest budget of the department. Runs beside
 * the main path, after `groupDisclosures` has joined the files of each disclosure.
 */
import type { DisclosureRelation } from '../model/disclosure-relation.ts'
import { isSameDepartment, relateDisclosures, tellsOfDepartment, type DisclosureCard } from './match-disclosures.ts'

/** index: of the card · relation: to the first member, null for itself and where nobody can tell. The first member is the newest budget. */
export interface DepartmentMember {
  readonly index: number
  readonly relation: DisclosureRelation | null
}

/** → one list a department, in the order of their first cards; a list of one for a disclosure on its own. */
export function groupDepartments(cards: readonly DisclosureCard[]): DepartmentMember[][] {
  const groups: number[][] = []
  const bare: number[] = []
  const cardAt = (index: number): DisclosureCard => cards[index] as DisclosureCard
  cards.forEach((card, index) => {
    if (!tellsOfDepartment.has(card.kind)) groups.push([index])
    else if (isBare(card)) bare.push(index)
    else join(groups, index, groups.filter((group) => group.some((member) => isOneBody(cardAt(member), card))))
  })
  // A name without a region belongs to the only department of that name in its folder; with two, nobody can tell.
  for (const index of bare) join(groups, index, groups.filter((group) => fitsBare(group.map(cardAt), cardAt(index))))
  return groups.sort(([one = 0], [other = 0]) => one - other).map((group) => relate(group, cards))
}

/** What figures are compared with. The other way round the same comparison would be made twice. */
const compared: ReadonlySet<DisclosureRelation> = new Set(['lastYear', 'budget', 'agency'])

/** For each card those whose figures its own are to be held against. */
export function comparedDisclosures(cards: readonly DisclosureCard[]): { readonly index: number; readonly relation: DisclosureRelation }[][] {
  return relateAll(cards).map((others) => others.flatMap(({ index, relation }) => (relation !== null && compared.has(relation) ? [{ index, relation }] : [])))
}

/** For each card what the other disclosures of its department are to it; null where only the department is the same. */
export function relateAll(cards: readonly DisclosureCard[]): DepartmentMember[][] {
  const groups = groupDepartments(cards)
  return cards.map((card, index) => {
    const group = groups.find((candidate) => candidate.some((member) => member.index === index)) ?? []
    return group.flatMap((member) => (member.index === index ? [] : [{ index: member.index, relation: relationWithin(card, cards[member.index] as DisclosureCard) }]))
  })
}

/** All of one group are one department, whether or not each prints its region; two of its agencies are nothing to each other. */
function relationWithin(one: DisclosureCard, other: DisclosureCard): DisclosureRelation | null {
  const { departmentKey, bodyKey, regionCode } = one
  const relation = relateDisclosures(one, { ...other, departmentKey, bodyKey, regionCode })
  const isOneName = isSameDepartment(one, other) || isBare(one) || isBare(other)
  return isOneName || relation === 'department' || relation === 'agency' ? relation : null
}

function join(groups: number[][], index: number, fitting: readonly number[][]): void {
  const [only] = fitting
  if (only === undefined || fitting.length > 1) groups.push([index])
  else only.push(index)
}

function isBare({ regionCode, departmentKey }: DisclosureCard): boolean {
  return regionCode === null && departmentKey !== null
}

/** Shorter names begin the names of too many others. */
const leastName = 6

/** The same department, or an agency whose name begins with the department's: 某县水利局灌溉站. */
function isOneBody(one: DisclosureCard, other: DisclosureCard): boolean {
  if (isSameDepartment(one, other)) return true
  if (one.departmentKey === null || other.departmentKey === null || one.regionCode !== other.regionCode) return false
  const [department, agency] = other.kind.startsWith('agency') ? [one, other] : [other, one]
  const name = department.departmentKey ?? ''
  return !department.kind.startsWith('agency') && agency.kind.startsWith('agency') && name.length >= leastName && (agency.departmentKey ?? '').startsWith(name)
}

/** Two disclosures of one kind and year under a name without a region are of two departments. */
function fitsBare(group: readonly DisclosureCard[], bare: DisclosureCard): boolean {
  const isTwin = ({ kind, fiscalYear, isOwnLevel }: DisclosureCard): boolean => kind === bare.kind && fiscalYear === bare.fiscalYear && isOwnLevel === bare.isOwnLevel
  return group.some((member) => mayBeNamed(member, bare)) && !group.some(isTwin)
}

function mayBeNamed(known: DisclosureCard, bare: DisclosureCard): boolean {
  if (known.folder !== bare.folder || known.departmentKey === null || bare.departmentKey === null) return false
  return known.departmentKey === bare.departmentKey || (known.regionCode !== null && known.departmentKey.endsWith(bare.departmentKey) && bare.departmentKey.endsWith(known.bodyKey ?? ''))
}

function relate(group: readonly number[], cards: readonly DisclosureCard[]): DepartmentMember[] {
  const ordered = [...group].sort((one, other) => rank(cards[other] as DisclosureCard) - rank(cards[one] as DisclosureCard) || one - other)
  const first = cards[ordered[0] ?? 0] as DisclosureCard
  // All of one group are one department, whether or not each prints its region.
  const asFirst = (card: DisclosureCard): DisclosureCard => ({ ...card, departmentKey: first.departmentKey, bodyKey: first.bodyKey, regionCode: first.regionCode })
  return ordered.map((index, position) => ({ index, relation: position === 0 ? null : relateDisclosures(first, asFirst(cards[index] as DisclosureCard)) }))
}

/** Newer before older, budgets before final accounts, departments before their agencies. */
function rank({ fiscalYear, stage, kind, isOwnLevel }: DisclosureCard): number {
  return (stage === 'budget' ? 100_000 : 0) + (kind.startsWith('agency') || isOwnLevel ? 0 : 50_000) + (fiscalYear ?? 0)
}
