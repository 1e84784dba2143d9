/** Reads which forms the document's own contents list promises. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Families } from '../../data/families.ts'
import type { FamilyDefinition } from '../../model/form-definition.ts'
import type { Place } from '../../model/place.ts'
import type { Block, TextLine } from '../../model/source.ts'
import { compact } from './spelling.ts'
import { matchTitle } from './titles.ts'

export interface DueForm {
  readonly formId: string
  readonly title: string
  readonly place: Place
}

const contentsTitles = new Set(documentVocabulary.contentsTitles.map(compact))
const minimumCount = 4
const contentsLimit = 120

/**
 * The forms named after the heading 目录, before the first table. family: decides between titles that several families use;
 * without one the first that knows the title. A title that the family has no form of and that heads prose below is a section, no form.
 * → empty when there is no such list, or it names fewer than four forms.
 */
export function listDue(blocks: readonly Block[], used: ReadonlySet<Block>, family: FamilyDefinition | null, families: Families): DueForm[] {
  const start = blocks.findIndex((block) => block.kind === 'line' && contentsTitles.has(compact(block.text)))
  if (start === -1) return []
  const due = new Map<string, DueForm>()
  const entries = contentsLines(blocks.slice(start + 1, start + 1 + contentsLimit))
  const headings = new Set(blocks.flatMap((block) => (block.kind === 'line' && !used.has(block) && !entries.includes(block) ? [compact(block.text)] : [])))
  for (const block of entries) {
    if (used.has(block)) break
    const match = matchTitle(withoutPageNumber(block.text), [], families)
    if (match === null || !match.exact) continue
    const ofFamily = match.candidates.find((candidate) => candidate.family === family)
    if (ofFamily === undefined && family !== null && headings.has(compact(withoutPageNumber(block.text)))) continue
    const own = ofFamily ?? match.candidates[0]
    if (own !== undefined && !due.has(own.definition.id)) due.set(own.definition.id, { formId: own.definition.id, title: block.text.trim(), place: block.place })
  }
  return due.size < minimumCount ? [] : [...due.values()]
}

/** Lines up to the first grid. */
function contentsLines(blocks: readonly Block[]): TextLine[] {
  const end = blocks.findIndex(({ kind }) => kind === 'grid')
  return (end === -1 ? blocks : blocks.slice(0, end)).flatMap((block) => (block.kind === 'line' ? [block] : []))
}

/** `一、收支预算总表 …… 8` → `一、收支预算总表`. */
function withoutPageNumber(text: string): string {
  return text.replace(/[\s.…·-]*\(?\d{0,3}\)?\s*$/, '')
}
