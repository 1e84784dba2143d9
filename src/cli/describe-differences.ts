/** What a file says otherwise than the budget it was made of, as lines for a person. */
import { releaseWords } from '../core/locale/release-words.ts'
import type { CopyDifference } from '../core/release/compare-copies.ts'
import type { Language } from '../core/render/titles.ts'

const mostTold = 12

export function describeDifferences(differences: readonly CopyDifference[], language: Language): string[] {
  const words = releaseWords[language]
  const told = differences.slice(0, mostTold).map(({ id, original, copy }) => words.difference(id, original, copy))
  return differences.length > mostTold ? [...told, words.more(differences.length - mostTold)] : told
}
