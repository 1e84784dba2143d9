/**
 * Characters that are painted over or clipped away, word by word: a word nobody sees goes; words that only run out of their cell stay whole, and so do lines just below it; a
 * figure of which some digits are seen and some are not is unread, since neither what is seen nor what is written is sure. Called by read-glyphs.
 */
import type { Glyph } from './page-content.ts'
import type { Shut } from './page-paint.ts'

const unknownCharacter = '\ufffd'
/** Characters of one word stand closer than this, in ems. */
const widestGap = 0.6

/** glyphs: in the order of the content. */
export function dropShut(glyphs: readonly Glyph[], shut: ReadonlyMap<Glyph, Shut>): readonly Glyph[] {
  if (shut.size === 0) return glyphs
  const kept: Glyph[] = []
  let word: Glyph[] = []
  const endWord = (): void => {
    const states = new Set(word.map((glyph) => shut.get(glyph) ?? 'open'))
    const [only] = states
    if (states.size === 1 && (only === 'open' || only === 'overflow')) kept.push(...word)
    else if (states.size > 1 || only === 'part') kept.push(...word.map((glyph) => (/\d/.test(glyph.text) ? { ...glyph, text: unknownCharacter } : glyph)))
    word = []
  }
  for (const glyph of glyphs) {
    const last = word.at(-1)
    if (last !== undefined && !isJoined(last, glyph)) endWord()
    word.push(glyph)
  }
  endWord()
  return kept
}

function isJoined(last: Glyph, next: Glyph): boolean {
  const isNear = Math.abs(next.middle - last.middle) <= 0.2 * next.sizePt && Math.abs(next.left - last.right) <= widestGap * next.sizePt
  return isNear && !next.spaced && isOfFigure(last) === isOfFigure(next)
}

/** Digits of either width and what stands among them. */
function isOfFigure({ text }: Glyph): boolean {
  return /[\d\uff10-\uff19.,\uff0c\uff0e+\-\ufffd]/.test(text)
}
