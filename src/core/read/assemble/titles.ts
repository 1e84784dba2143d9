/** Finds which statutory form a printed title names, over all families. One index for each set of families. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Families } from '../../data/families.ts'
import { familyData } from '../../data/generated/families.ts'
import type { FamilyDefinition, FormDefinition } from '../../model/form-definition.ts'
import { compact, titleCore } from './spelling.ts'
import { isChanged } from './title-meaning.ts'

/** One form of one family. */
export interface FormCandidate {
  readonly family: FamilyDefinition
  readonly definition: FormDefinition
}

/** exact: the title is the family's own; otherwise a department's name stands before it. front: what stands there besides the names asked with. */
export interface TitleMatch {
  readonly candidates: readonly FormCandidate[]
  readonly exact: boolean
  readonly front: string
  readonly year: number | null
}

interface TitleIndex {
  readonly candidates: readonly FormCandidate[]
  readonly byCore: ReadonlyMap<string, readonly FormCandidate[]>
  /** Longest first. */
  readonly endings: readonly string[]
}

const titleWords = documentVocabulary.titleWords.map(compact)
const indexes = new WeakMap<Families, TitleIndex>()
/** A title of fewer letters may end another. */
const shortestEnding = 4

function indexTitles(families: Families): TitleIndex {
  const known = indexes.get(families)
  if (known !== undefined) return known
  const byCore = new Map<string, FormCandidate[]>()
  const candidates = families.flatMap((family) => family.forms.map((definition) => ({ family, definition })))
  for (const candidate of candidates) {
    for (const core of new Set(candidate.definition.titles.map((title) => titleCore(title).core))) {
      byCore.set(core, [...(byCore.get(core) ?? []), candidate])
    }
  }
  const endings = [...byCore].filter(([core, [first]]) => core.length >= shortestEnding || (first !== undefined && familyData.includes(first.family))).map(([core]) => core)
  const made = { candidates, byCore, endings: endings.sort((left, right) => right.length - left.length) }
  indexes.set(families, made)
  return made
}

/** Every form of every family. */
export function formCandidates(families: Families): readonly FormCandidate[] {
  return indexTitles(families).candidates
}

const longestTitle = 120
/** Every title of a built-in family has one of these words; most lines have none. */
const titleMark = new RegExp(documentVocabulary.statutoryWords.map(compact).join('|'))

/**
 * Matches one printed title. names: how the document calls its department, so that a name with words like 财政 in it may stand in front.
 * → null when it names no statutory form.
 */
export function matchTitle(text: string, names: readonly string[], families: Families = familyData): TitleMatch | null {
  if (text.length > longestTitle) return null
  const flat = compact(text)
  if (flat.length < 3 || flat.length > 80 || /[。;；?!]/.test(flat)) return null
  if (families === familyData && !titleMark.test(flat)) return null
  const { byCore, endings } = indexTitles(families)
  const { core, year } = titleCore(names.reduce((rest, name) => rest.replace(name, ''), flat))
  const unchanged = (candidates: readonly FormCandidate[]): readonly FormCandidate[] => candidates.filter(({ definition }) => !isChanged(flat, definition))
  const own = byCore.get(core)
  if (own !== undefined) return matchOf(unchanged(ofStatedStage(own, flat)), flat, '', year)
  const known = endings.find((ending) => core.endsWith(ending))
  if (known === undefined) return null
  const front = core.slice(0, -known.length)
  if (front.length > 30 || /[:：()]/.test(front) || titleWords.some((word) => front.includes(word))) return null
  return matchOf(unchanged(ofStatedStage(byCore.get(known) ?? [], flat)), flat, front, year)
}

const finalAccountsWords = documentVocabulary.finalAccountsWords.map(compact)

/** A title that says 决算 is of final accounts, where any of them has such a form. */
function ofStatedStage(candidates: readonly FormCandidate[], flat: string): readonly FormCandidate[] {
  if (!finalAccountsWords.some((word) => flat.includes(word))) return candidates
  const own = candidates.filter(({ family }) => family.applies.stage === 'finalAccounts')
  return own.length > 0 ? own : candidates
}

/** What stands in brackets behind a title is left out of its core and may still tell two forms apart: those whose whole title is printed come first. */
function matchOf(candidates: readonly FormCandidate[], flat: string, front: string, year: number | null): TitleMatch | null {
  if (candidates.length === 0) return null
  const whole = candidates.filter(({ definition }) => endsWithTitle(flat, definition))
  return { candidates: [...whole, ...candidates.filter((candidate) => !whole.includes(candidate))], exact: front === '', front, year }
}

/** flat: a printed title without spaces. */
export function endsWithTitle(flat: string, { titles }: FormDefinition): boolean {
  return titles.some((title) => flat.endsWith(compact(title)))
}

const otherWords = documentVocabulary.otherTableWords.map(compact)
const statutoryWords = documentVocabulary.statutoryWords.map(compact)
const titleEndings = documentVocabulary.titleEndings.map(compact)

/** A title that names a statutory table of some kind, whether or not we have its definition. */
export function looksStatutory(text: string): boolean {
  const flat = compact(text).replace(/(?:\([^()]*\))+$/, '')
  if (flat.length > 50 || !titleEndings.some((ending) => flat.endsWith(ending))) return false
  return statutoryWords.some((word) => flat.includes(word)) && !namesOtherMatter(flat)
}

/** A title of targets, lists of people and the like. */
export function namesOtherMatter(text: string): boolean {
  const flat = compact(text)
  return otherWords.some((word) => flat.includes(word))
}

const tableEnding = /表(?:\s*[(（][^()（）]*[)）])*$/

/** A title that calls itself a table, perhaps with something in brackets behind it; headings of prose are worded like titles but for this. */
export function isCalledTable(title: string): boolean {
  return tableEnding.test(title)
}
