/** Why a budget was not published, and what a file says otherwise than it should, as lines for a person. */
import type { CopyDifference, Refusal } from '../model/release.ts'
import { releaseWords } from './release-words.ts'

export function phraseRefusal(refusal: Refusal, language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  switch (refusal.kind) {
    case 'empty':
      return [words.empty]
    case 'unread':
      return [words.unread(refusal.count)]
    case 'findings':
      return [words.findings(refusal.count)]
    case 'glyphs':
      return [words.missingGlyphs(refusal.characters, refusal.fonts)]
    case 'different':
      return [words.differs(refusal.file, refusal.differences.length), ...phraseDifferences(refusal.differences, language)]
  }
}

const mostTold = 12

export function phraseDifferences(differences: readonly CopyDifference[], language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  const told = differences.slice(0, mostTold).map(({ id, original, copy }) => words.difference(id, original, copy))
  return differences.length > mostTold ? [...told, words.more(differences.length - mostTold)] : told
}
