/** The words and figures of one line, in printed order. Used wherever the lines of a form are looked at. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { readAmount } from '../../money.ts'
import type { TextLine } from '../../model/source.ts'

/** number: one amount or serial number · dash: a printed dash · malformed: digits that are no amount · text: anything else */
export interface RowToken {
  readonly kind: 'number' | 'dash' | 'malformed' | 'text'
  readonly text: string
  readonly line: TextLine
}

/** An amount with decimals inside a longer word: copied text may lose the space between a label and its figure. */
const gluedAmount = /(?<![\d.,，])(?:\d{1,3}(?:[,，]\d{3})+|\d+)\.\d+(?![\d.%％])/g

/** The number of an item as a word of its own: `2.`, `（一）`. It belongs to the word after it. */
const itemNumber = /^(?:[（(][\d一二三四五六七八九十]+[)）]|[\d一二三四五六七八九十]{1,3}[.．、])$/

/** A label may end right before its figure, and the next one begin right behind it. Anything else there (signs, currencies, strokes) would change the figure. */
const endsLabel = /[\p{Script=Han}）)”"』」》:：]/u
const beginsLabel = /[\p{Script=Han}（(“"『「《]/u
const unitWords = Object.keys(documentVocabulary.unit.words)

/** `1e5`, `5.oo`, `△5.00`, `5．0．0`: a word of digits that are no amount. What names the columns of a table (`4=5+6`) and rates are words. */
const digitsOfAnySort = /[\p{Nd}\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u208e\u2150-\u218b]/u
const notAFigure = /\p{Script=Han}|^[（(]?\d[\d+\-（()）]*=[\d+\-=（()）]+$|[%％‰]$/u
/** Beside a figure these are what was printed or computed in place of one: marks, errors of spreadsheets, numerals. */
const inPlaceOfFigure = /^(?:[^\p{L}\p{N}\s.…·:：、，。；;“”‘’"「」『』《》—–-]+|#[\p{L}\d/]+[!?]?|nan|null|undefined|infinity|[〇零○一二三四五六七八九十百千万亿]+|[①-⑳]|\d+[.．]|\d+(?:[.．]\d+)?[%％‰年]|=.*|\p{Script=Cyrillic}+|[^\p{Script=Han}]*[/#!.][^\p{Script=Han}]*\p{L})$/iu

/** Every step looks at the same lines again. */
const tokensOfLine = new WeakMap<TextLine, readonly RowToken[]>()

export function tokenizeLine(line: TextLine): readonly RowToken[] {
  const known = tokensOfLine.get(line)
  if (known !== undefined) return known
  const tokens = splitLine(line)
  tokensOfLine.set(line, tokens)
  return tokens
}

function splitLine(line: TextLine): RowToken[] {
  const tokens = line.text.split(' ').flatMap((word) => {
    const whole = kindOf(word)
    return whole === 'text' ? splitGlued(word, line) : [{ kind: whole, text: word, line }]
  })
  const joined = tokens.flatMap((token, index): RowToken[] => {
    const before = tokens[index - 1]
    if (token.kind === 'text' && before !== undefined && itemNumber.test(before.text)) return [{ ...token, text: before.text + token.text }]
    return itemNumber.test(token.text) && tokens[index + 1]?.kind === 'text' ? [] : [token]
  })
  return joined.map((token, index) => (standsForFigure(token, joined[index - 1], joined[index + 1]) ? { ...token, kind: 'malformed' } : token))
}

/** The beginning of a figure broken behind its point, where its decimals follow and no words. */
const brokenAtPoint = /^\d+[.．]$/

/** Behind a label or a figure, and in front of another figure or at the end. */
function standsForFigure({ kind, text }: RowToken, before: RowToken | undefined, after: RowToken | undefined): boolean {
  if (kind !== 'text' || before === undefined || !inPlaceOfFigure.test(text)) return false
  return isAmount(after) || (brokenAtPoint.test(text) && /^\d+$/.test(after?.text ?? '')) || (after === undefined && isAmount(before))
}

function isAmount(token: RowToken | undefined): boolean {
  return token !== undefined && token.kind !== 'text' && /[.．]\d/.test(token.text)
}

function kindOf(word: string): RowToken['kind'] {
  if (!digitsOfAnySort.test(word) && !/[—–－-]/.test(word)) return 'text'
  if (itemNumber.test(word)) return 'text'
  // No amount begins with a zero that stands for nothing.
  if (/^0\d/.test(word)) return 'malformed'
  const reading = readAmount(word, 'tenThousandYuan')
  if (reading.kind === 'amount') return 'number'
  if (reading.kind === 'dash') return 'dash'
  return notAFigure.test(word) ? 'text' : 'malformed'
}

/** Labels and the amounts that lost their spaces; an amount with more beside it than labels is malformed with all of that. */
function splitGlued(word: string, line: TextLine): RowToken[] {
  const pieces: RowToken[] = []
  let from = 0
  for (const match of word.matchAll(gluedAmount)) {
    const start = startOfFigure(word, match.index, from)
    const end = endOfFigure(word, match.index + match[0].length)
    const text = word.slice(start, end)
    if (start > from) pieces.push({ kind: 'text', text: word.slice(from, start), line })
    pieces.push({ kind: text === match[0] ? kindOf(text) : 'malformed', text, line })
    from = end
  }
  return from < word.length ? [...pieces, { kind: 'text', text: word.slice(from), line }] : pieces
}

function startOfFigure(word: string, index: number, from: number): number {
  let start = index
  while (start > from && !endsLabel.test(word[start - 1] ?? '')) start -= 1
  return start
}

function endOfFigure(word: string, index: number): number {
  const unit = unitWords.find((name) => word.startsWith(name, index))
  if (unit !== undefined) return index + unit.length
  let end = index
  while (end < word.length && !beginsLabel.test(word[end] ?? '')) end += 1
  return end
}
