/** How the disclosures of a batch belong together: one short block a department on the terminal, `related` in the JSON of each document. */
import { comparedDisclosures, groupDepartments, relateAll } from '../core/analyze/group-departments.ts'
import type { DisclosureCard } from '../core/analyze/match-disclosures.ts'
import { cliWords } from '../core/locale/cli-words.ts'
import { documentKinds } from '../core/locale/document-kinds.ts'
import type { DisclosureRelation } from '../core/model/disclosure-relation.ts'
import type { ReadBefore } from './document-task.ts'
import type { Language } from '../core/render/titles.ts'

/** One disclosure of the batch. paths: its files, several where tables and narrative are apart. */
export interface PlacedDisclosure {
  readonly paths: readonly string[]
  readonly card: DisclosureCard
  /** Null where nothing will be compared. */
  readonly packed: Uint8Array | null
}

/** The disclosures that have others to be compared with, and those. */
export function comparable(placed: readonly PlacedDisclosure[]): { readonly paths: readonly string[]; readonly before: ReadBefore }[] {
  return comparedDisclosures(placed.map(({ card }) => card)).flatMap((others, index) => {
    const { paths = [], packed = null } = placed[index] ?? {}
    const related = others.flatMap(({ index: other, relation }) => {
      const otherPacked = placed[other]?.packed ?? null
      return otherPacked === null ? [] : [{ relation, packed: otherPacked }]
    })
    return packed === null || related.length === 0 ? [] : [{ paths, before: { packed, related } }]
  })
}

/** Lines for departments with several disclosures or with one in several files; empty when there are none. */
export function reportRelations(placed: readonly PlacedDisclosure[], language: Language): string[] {
  const words = cliWords[language]
  const groups = groupDepartments(placed.map(({ card }) => card)).filter((group) => group.length > 1 || group.some(({ index }) => (placed[index]?.paths.length ?? 0) > 1))
  if (groups.length === 0) return []
  return ['', `${words.relations}:`, ...groups.flatMap((group) => {
    const lines = group.flatMap(({ index, relation }) => {
      const one = placed[index]
      if (one === undefined) return []
      const { kind, fiscalYear } = one.card
      const parts = [fiscalYear === null ? '' : String(fiscalYear), documentKinds[language][kind], relation === null ? '' : words.relation[relation], one.paths.join(' + ')]
      return [`    ${parts.filter((part) => part !== '').join('  ')}`]
    })
    const name = group.flatMap(({ index }) => placed[index]?.card.department ?? [])[0] ?? ''
    return [`  ${name}`, ...lines]
  })]
}

/** For each disclosure, what the others of its department are to it: `lastYear`, `finalAccounts`, …; null where only the department is the same. */
export function relatedOf(placed: readonly PlacedDisclosure[]): { readonly files: readonly string[]; readonly relation: DisclosureRelation | null }[][] {
  return relateAll(placed.map(({ card }) => card)).map((others) => others.map(({ index, relation }) => ({ files: placed[index]?.paths ?? [], relation })))
}
