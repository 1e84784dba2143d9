/** Finds which statutory form a printed title names, over all families. One index for the whole program. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { familyData } from '../../data/generated/families.ts'
import type { FamilyDefinition, FormDefinition } from '../../model/form-definition.ts'
import { compact, titleCore } from './spelling.ts'

/** One form of one family. */
export interface FormCandidate {
  readonly family: FamilyDefinition
  readonly definition: FormDefinition
}

/** exact: the title is the family's own; otherwise a department's name stands before it. */
export interface TitleMatch {
  readonly candidates: readonly FormCandidate[]
  readonly exact: boolean
  readonly year: number | null
}

export const formCandidates: readonly FormCandidate[] = familyData.flatMap((family) => family.forms.map((definition) => ({ family, definition })))

const byCore = indexTitles()
const coresByLength = [...byCore.keys()].sort((left, right) => right.length - left.length)
const titleWords = documentVocabulary.titleWords.map(compact)

function indexTitles(): ReadonlyMap<string, readonly FormCandidate[]> {
  const index = new Map<string, FormCandidate[]>()
  for (const candidate of formCandidates) {
    for (const core of new Set(candidate.definition.titles.map((title) => titleCore(title).core))) {
      index.set(core, [...(index.get(core) ?? []), candidate])
    }
  }
  return index
}

const longestTitle = 120
/** Every known title has one of these words; most lines have none. */
const titleMark = new RegExp(documentVocabulary.statutoryWords.map(compact).join('|'))

/**
 * Matches one printed title. names: how the document calls its department, so that a name with words like 财政 in it may stand in front.
 * → null when it names no statutory form.
 */
export function matchTitle(text: string, names: readonly string[]): TitleMatch | null {
  if (text.length > longestTitle) return null
  const flat = compact(text)
  if (flat.length < 3 || flat.length > 80 || !titleMark.test(flat) || /[。;；?!]/.test(flat)) return null
  const { core, year } = titleCore(names.reduce((rest, name) => rest.replace(name, ''), flat))
  const own = byCore.get(core)
  if (own !== undefined) return { candidates: own, exact: true, year }
  const known = coresByLength.find((ending) => core.endsWith(ending))
  if (known === undefined) return null
  const front = core.slice(0, -known.length)
  if (front.length > 30 || /[:：()]/.test(front) || titleWords.some((word) => front.includes(word))) return null
  return { candidates: byCore.get(known) ?? [], exact: false, year }
}

const otherWords = documentVocabulary.otherTableWords.map(compact)
const statutoryWords = documentVocabulary.statutoryWords.map(compact)
const titleEndings = documentVocabulary.titleEndings.map(compact)

/** A title that names a statutory table of some kind, whether or not we have its definition. */
export function looksStatutory(text: string): boolean {
  const flat = compact(text).replace(/(?:\([^()]*\))+$/, '')
  if (flat.length > 50 || !titleEndings.some((ending) => flat.endsWith(ending))) return false
  return statutoryWords.some((word) => flat.includes(word)) && !otherWords.some((word) => flat.includes(word))
}
