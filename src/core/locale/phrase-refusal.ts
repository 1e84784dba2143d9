/** Why a budget was not published, and what a file says otherwise than it should, as lines for a person. */
import type { CopyDifference, Refusal } from '../model/release.ts'
import { releaseWords } from './release-words.ts'

export function phraseRefusal(refusal: Refusal, language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  switch (refusal.kind) {
    case 'empty':
      return [words.empty]
    case 'unfilled':
      return [words.unfilled]
    case 'unread':
      return [words.unread(refusal.count)]
    case 'findings':
      return [words.findings(refusal.count)]
    case 'glyphs':
      return [words.missingGlyphs(refusal.characters, refusal.fonts)]
    case 'tooLarge':
      return [words.tooLarge(refusal.amounts.slice(0, mostTold))]
    case 'tooLong':
      return refusal.texts.slice(0, mostTold).map((text) => words.tooLong(text.slice(0, 30), text.length))
    case 'different':
      return [words.differs(refusal.file, refusal.differences.length), ...phraseDifferences(refusal.differences, language)]
  }
}

const mostTold = 12

const longest = 120

/** A long paragraph is told by its beginning and its end. */
function shortened(text: string | null): string | null {
  return text === null || text.length <= longest ? text : `${text.slice(0, longest / 2)}…${text.slice(-longest / 2)}`
}

export function phraseDifferences(differences: readonly CopyDifference[], language: 'zh' | 'en'): string[] {
  const words = releaseWords[language]
  const told = differences.slice(0, mostTold).map(({ id, name, where, original, copy }) => words.difference(where === undefined ? (name ?? id) : words.where(where), shortened(original), shortened(copy)))
  return differences.length > mostTold ? [...told, words.more(differences.length - mostTold)] : told
}
