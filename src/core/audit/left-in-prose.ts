/** What a template left in the prose, for rules that look for one pattern of words: told once for the whole document, with every place. */
import type { Narrative } from '../model/narrative.ts'
import { atSentence } from './places.ts'
import type { Draft, Tally } from './rule.ts'
import { excerpt, plain } from './words.ts'

/** pattern: matches plain text (words.ts) · role: what a place is in the finding. */
export function* leftInProse({ sentences }: Narrative, pattern: RegExp, role: string, tally: Tally): Iterable<Draft> {
  tally.compared(sentences.length)
  const left = sentences.flatMap((sentence) => {
    const found = pattern.exec(plain(sentence.text))?.[0]
    return found === undefined ? [] : [{ sentence, found }]
  })
  const [first] = left
  if (first === undefined) return
  yield {
    at: 'document',
    places: left.flatMap(({ sentence, found }) => atSentence(role, sentence, found)),
    params: { count: `${left.length}`, found: first.found, quotation: excerpt(first.sentence.text) },
  }
}
