/** The words and figures of one line, in printed order. Used wherever the lines of a form are looked at. */
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
    if (whole !== 'text') return [{ kind: whole, text: word, line }]
    return splitGlued(word).map((text): RowToken => ({ kind: kindOf(text), text, line }))
  })
  return tokens.flatMap((token, index): RowToken[] => {
    const before = tokens[index - 1]
    if (token.kind === 'text' && before !== undefined && itemNumber.test(before.text)) return [{ ...token, text: before.text + token.text }]
    return itemNumber.test(token.text) && tokens[index + 1]?.kind === 'text' ? [] : [token]
  })
}

function kindOf(word: string): RowToken['kind'] {
  if (!/[\d０-９—–－-]/.test(word)) return 'text'
  if (itemNumber.test(word)) return 'text'
  // No amount begins with a zero that stands for nothing.
  if (/^0\d/.test(word)) return 'malformed'
  const reading = readAmount(word, 'tenThousandYuan')
  if (reading.kind === 'amount') return 'number'
  if (reading.kind === 'dash') return 'dash'
  return /^[\d.,，０-９+－-]+$/.test(word) ? 'malformed' : 'text'
}

function splitGlued(word: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const match of word.matchAll(gluedAmount)) {
    pieces.push(word.slice(from, match.index), match[0])
    from = match.index + match[0].length
  }
  return [...pieces, word.slice(from)].filter((piece) => piece !== '')
}
