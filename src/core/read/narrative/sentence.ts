/** Splits a paragraph into sentences at 。；！？, but not inside brackets or quotation marks. Third step of reading the prose. */

/** Range of one sentence in the paragraph's text, with its closing mark and without surrounding spaces. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
}

const enders: ReadonlySet<number> = new Set([...'。；！？;!?'].map((mark) => mark.charCodeAt(0)))
const closers: ReadonlyMap<string, string> = new Map([['）', '（'], [')', '（'], ['”', '“'], ['’', '‘'], ['》', '《'], ['】', '【'], [']', '【'], ['」', '「'], ['』', '『']])
const openers: ReadonlyMap<string, string> = new Map([['（', '（'], ['(', '（'], ['“', '“'], ['‘', '‘'], ['《', '《'], ['【', '【'], ['[', '【'], ['「', '「'], ['『', '『']])
const marks = /[（(“‘《【[「『）)”’》】\]」』]/g

/** Brackets that hold more than this do not keep a sentence together: most likely one of the pair is missing. */
const longestInside = 400

export function splitSentences(text: string): SentenceRange[] {
  const enclosed = closingPositions(text)
  const ranges: SentenceRange[] = []
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    const closing = enclosed.get(index)
    if (closing !== undefined) {
      index = closing
      continue
    }
    if (!enders.has(text.charCodeAt(index))) continue
    // A closing quotation mark or bracket that follows without a partner belongs to this sentence.
    while (index + 1 < text.length && (closers.has(text[index + 1] ?? '') || enders.has(text.charCodeAt(index + 1)))) index += 1
    pushTrimmed(ranges, text, start, index + 1)
    start = index + 1
  }
  pushTrimmed(ranges, text, start, text.length)
  return ranges
}

function pushTrimmed(ranges: SentenceRange[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] ?? '')) start += 1
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1
  if (end > start && /[^。；！？;!?\s]/.test(text.slice(start, end))) ranges.push({ start, end })
}

/** For every outermost bracket or quotation mark that has a partner: where the partner stands. One pass, whatever the nesting. */
function closingPositions(text: string): Map<number, number> {
  const open: { readonly kind: string; readonly at: number }[] = []
  const pairs = new Map<number, number>()
  for (const { 0: character, index } of text.matchAll(marks)) {
    const opens = openers.get(character)
    const closes = closers.get(character)
    if (opens !== undefined) open.push({ kind: opens, at: index })
    else if (closes !== undefined && open.at(-1)?.kind === closes) {
      const { at } = open.pop() ?? { at: index }
      if (index - at <= longestInside) pairs.set(at, index)
    }
  }
  return pairs
}
