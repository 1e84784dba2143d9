/**
 * Finds out how disclosures belong together: which files are parts of one disclosure (tables in one, narrative in another), and which are last
 * year's, the final accounts or an agency's of the same department. Runs beside the main path, on what reading found in each file.
 */
import { documentVocabulary } from '../data/generated/document-vocabulary.ts'
import type { Budget, DocumentKind } from '../model/budget.ts'
import type { FormId, Stage } from '../model/form-definition.ts'

/** What must be known of one file to place it among others. Plain data, so that workers can send it. */
export interface DisclosureCard {
  readonly kind: DocumentKind
  readonly stage: Stage
  readonly fiscalYear: number | null
  /** Name without what different files of one department write differently (party prefix, brackets, spaces); null when not stated. */
  readonly departmentKey: string | null
  readonly regionCode: string | null
  readonly formIds: readonly FormId[]
  readonly hasNarrative: boolean
  /** Folder or archive it came from; files of different folders are never parts of one disclosure. */
  readonly folder: string
}

/** Fewer sentences than this are notes beside tables, not a narrative. */
const fewestSentences = 8

export function cardOf(budget: Budget, folder: string): DisclosureCard {
  return {
    kind: budget.documentKind,
    stage: budget.stage,
    fiscalYear: budget.fiscalYear?.value ?? null,
    departmentKey: budget.department === null ? null : keyOf(budget.department.value),
    regionCode: budget.region?.value.code ?? null,
    formIds: budget.forms.map(({ id }) => id),
    hasNarrative: budget.narrative.sentences.length >= fewestSentences,
    folder,
  }
}

function keyOf(name: string): string {
  const plain = name.normalize('NFKC').replace(/[\s()]/g, '')
  const prefix = documentVocabulary.partyPrefixes.find((word) => plain.startsWith(word)) ?? ''
  return plain.slice(prefix.length)
}

const tellsOfDepartment: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['departmentBudget', 'agencyBudget', 'departmentFinalAccounts', 'agencyFinalAccounts'])

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
  return isSameDepartment(one, other) && one.kind === other.kind && one.stage === other.stage
}

function agrees<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other
}

function isSameDepartment(one: DisclosureCard, other: DisclosureCard): boolean {
  return one.departmentKey !== null && one.departmentKey === other.departmentKey && agrees(one.regionCode, other.regionCode)
}

/**
 * lastYear: the same document of the year before · finalAccounts: what became of this budget · budget: the budget behind these final accounts
 * department, agency: the department's own file beside that of an agency with the same name (本级), and the other way round
 */
export type DisclosureRelation = 'lastYear' | 'nextYear' | 'finalAccounts' | 'budget' | 'department' | 'agency'

/** What `other` is to `one`; null when they have nothing to do with each other, or nobody can tell. */
export function relateDisclosures(one: DisclosureCard, other: DisclosureCard): DisclosureRelation | null {
  if (!tellsOfDepartment.has(one.kind) || !tellsOfDepartment.has(other.kind) || !isSameDepartment(one, other)) return null
  if (one.fiscalYear === null || other.fiscalYear === null) return null
  const years = other.fiscalYear - one.fiscalYear
  if (one.kind === other.kind && Math.abs(years) === 1) return years < 0 ? 'lastYear' : 'nextYear'
  if (years !== 0) return null
  const isAgency = one.kind.startsWith('agency')
  if (isAgency === other.kind.startsWith('agency')) return one.stage === other.stage ? null : other.stage === 'finalAccounts' ? 'finalAccounts' : 'budget'
  return one.stage !== other.stage ? null : isAgency ? 'department' : 'agency'
}
