/** Words of a sentence found by a pattern, and the sentence written otherwise at that place. Classes of faults in prose are made of these. */
import type { PrintDocument } from '../../test/generate/print.ts'
import { atWords, type Fault } from './fault.ts'
import { paragraphsOf, withBlock, type FoundText } from './print-edits.ts'

export interface Match extends FoundText {
  readonly start: number
  readonly printed: string
}

export function matchesOf(document: PrintDocument, pattern: RegExp): Match[] {
  return paragraphsOf(document).flatMap((found) =>
    [...found.text.matchAll(pattern)].map((match) => ({ ...found, start: match.index, printed: match.slice(1).find((part) => part !== undefined) ?? match[0] })).map((match) => ({
      ...match, start: found.text.indexOf(match.printed, match.start),
    })),
  )
}

/** The words between two full stops or semicolons: what a reader takes in at one glance. */
export function clauseAt(text: string, index: number): string {
  const before = Math.max(...['。', '；'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1
  const ends = ['。', '；'].map((mark) => text.indexOf(mark, index)).filter((end) => end >= 0)
  return text.slice(before, ends.length === 0 ? text.length : Math.min(...ends))
}

export function rewrite(document: PrintDocument, match: Match, printed: string): Fault {
  const text = match.text.slice(0, match.start) + printed + match.text.slice(match.start + match.printed.length)
  return { document: withBlock(document, match, [{ kind: 'paragraph', text }]), site: atWords(clauseAt(text, match.start)), what: `${match.printed} → ${printed}` }
}
