/**
 * Finds out how disclosures belong together: which files are parts of one disclosure (tables in one, narrative in another), and which are last
 * year's, the final accounts or an agency's of the same department. Runs beside the main path, on what reading found in each file.
 */
import { documentVocabulary } from '../data/generated/document-vocabulary.ts'
import type { Budget, DocumentKind } from '../model/budget.ts'
import type { DisclosureRelation } from '../model/disclosure-relation.ts'
import type { FormId, Stage } from '../model/form-definition.ts'

/** What must be known of one file to place it among others. Plain data, so that workers can send it. */
export interface DisclosureCard {
  readonly kind: DocumentKind
  readonly stage: Stage
  readonly fiscalYear: number | null
  /** Name without what different files of one department write differently (party prefix, brackets, spaces); null when not stated. */
  readonly departmentKey: string | null
  readonly regionCode: string | null
  /** The key without the region it begins with; the key itself where no region is known. */
  readonly bodyKey: string | null
  /** The department's name as printed. */
  readonly department: string | null
  /** It says of itself that it is of the department alone (本级), without its agencies. */
  readonly isOwnLevel: boolean
  readonly formIds: readonly FormId[]
  readonly hasNarrative: boolean
  /** Folder or archive it came from; files of different folders are never parts of one disclosure. */
  readonly folder: string
}

/** Fewer sentences than this are notes beside tables, not a narrative. */
const fewestSentences = 8

export function cardOf(budget: Budget, folder: string): DisclosureCard {
  const department = budget.department?.value ?? null
  const { key, isOwnLevel } = department === null ? { key: null, isOwnLevel: false } : keyOf(department)
  const region = budget.region?.value ?? null
  return {
    kind: budget.documentKind,
    stage: budget.stage,
    fiscalYear: budget.fiscalYear?.value ?? null,
    departmentKey: key,
    regionCode: region?.code ?? null,
    bodyKey: key === null || region === null ? key : withoutRegion(key, region.name),
    department,
    isOwnLevel,
    formIds: budget.forms.map(({ id }) => id),
    hasNarrative: budget.narrative.sentences.length >= fewestSentences,
    folder,
  }
}

function keyOf(name: string): { readonly key: string; readonly isOwnLevel: boolean } {
  const plain = name.normalize('NFKC').replace(/[\s()]/g, '')
  const prefix = documentVocabulary.partyPrefixes.find((word) => plain.startsWith(word)) ?? ''
  const ending = documentVocabulary.ownLevelEndings.find((word) => plain.endsWith(word)) ?? ''
  const bare = plain.slice(prefix.length, plain.length - ending.length)
  const key = documentVocabulary.nameShortenings.reduce((text, [long, short]) => text.replace(long, short), bare)
  return { key, isOwnLevel: ending !== '' }
}

/** The region may have others above it before its name: 上海市普陀区. */
function withoutRegion(key: string, region: string): string {
  const at = key.indexOf(region)
  return at === -1 || at + region.length === key.length ? key : key.slice(at + region.length)
}

export const tellsOfDepartment: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['departmentBudget', 'agencyBudget', 'departmentFinalAccounts', 'agencyFinalAccounts'])

/** True for a file that has all parts of a disclosure, or is something else; it needs no other file and is none's part. */
export function isWhole({ kind, formIds, hasNarrative }: DisclosureCard): boolean {
  if (tellsOfDepartment.has(kind)) return formIds.length > 1 && hasNarrative
  return kind !== 'other' || formIds.length === 0
}

/** → indices of the cards, one list a disclosure, each in the given order; a list of one for a file on its own. */
export function groupDisclosures(cards: readonly DisclosureCard[]): number[][] {
  const groups: number[][] = []
  cards.forEach((card, index) => {
    const fitting = isWhole(card) ? [] : groups.filter((group) => group.every((member) => completes(cards[member] as DisclosureCard, card)))
    const [only] = fitting
    if (only === undefined || fitting.length > 1) groups.push([index])
    else only.push(index)
  })
  return groups
}

/** Two parts of one disclosure: of one department, year and stage as far as they say, and with different things in them. */
function completes(one: DisclosureCard, other: DisclosureCard): boolean {
  if (isWhole(one) || isWhole(other) || one.folder !== other.folder) return false
  if (one.hasNarrative && other.hasNarrative) return false
  if (one.formIds.some((id) => other.formIds.includes(id))) return false
  if (!agrees(one.fiscalYear, other.fiscalYear)) return false
  // A single table in a file of its own often says neither whose it is nor what it belongs to.
  if ([one, other].some(({ kind }) => kind === 'other')) return agrees(one.departmentKey, other.departmentKey)
  return isSameDepartment(one, other) && one.kind === other.kind && one.stage === other.stage && one.isOwnLevel === other.isOwnLevel
}

function agrees<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other
}

/** One name in one region. A name without its region may be anybody's: 教育局 is another one in every county. */
export function isSameDepartment(one: DisclosureCard, other: DisclosureCard): boolean {
  if (one.departmentKey === null || other.departmentKey === null || !agrees(one.regionCode, other.regionCode)) return false
  return one.departmentKey === other.departmentKey || (one.regionCode !== null && one.regionCode === other.regionCode && one.bodyKey === other.bodyKey)
}

function isOfAgency({ kind, isOwnLevel }: DisclosureCard): boolean {
  return kind.startsWith('agency') || isOwnLevel
}

/** What `other` is to `one`; null when they have nothing to do with each other, or nobody can tell. */
export function relateDisclosures(one: DisclosureCard, other: DisclosureCard): DisclosureRelation | null {
  if (!tellsOfDepartment.has(one.kind) || !tellsOfDepartment.has(other.kind) || !isSameDepartment(one, other)) return null
  if (one.fiscalYear === null || other.fiscalYear === null) return null
  const years = other.fiscalYear - one.fiscalYear
  if (one.kind === other.kind && one.isOwnLevel === other.isOwnLevel && Math.abs(years) === 1) return years < 0 ? 'lastYear' : 'nextYear'
  if (years !== 0) return null
  const isAgency = isOfAgency(one)
  if (isAgency === isOfAgency(other)) return one.stage === other.stage ? null : other.stage === 'finalAccounts' ? 'finalAccounts' : 'budget'
  return one.stage !== other.stage ? null : isAgency ? 'department' : 'agency'
}
