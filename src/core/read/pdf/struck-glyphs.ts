/**
 * Figures of a page that a line crosses out. A rule is such a line when it runs through the middle of letters and hardly farther than they do;
 * a line of a table is longer than its words or passes between them. Called by read-page: the digits become unknown characters, so that the
 * figure is unread, and the rule is no rule of a table.
 */
import type { Glyph, Rule } from './page-content.ts'

export interface StruckPage {
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** The crossed-out texts that hold figures, as they were printed. */
  readonly struck: readonly string[]
}

const unknownCharacter = '\ufffd'
/** How far from the middle of its letters the line may run, in ems. */
const offMiddle = 0.2
/** The letters fill at least this part of the line. */
const filledPart = 0.8
/** Rows of letters are looked for by bands of this height. */
const bandPt = 8

export function dropStruck(glyphs: readonly Glyph[], rules: readonly Rule[]): StruckPage {
  const bands = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const band = Math.floor(glyph.middle / bandPt)
    const present = bands.get(band)
    if (present === undefined) bands.set(band, [glyph])
    else present.push(glyph)
  }
  const crossed = new Set<Glyph>()
  const struck: string[] = []
  const kept = rules.filter((rule) => {
    const own = rule.horizontal ? crossedBy(rule, bands) : []
    const text = own.map((glyph) => glyph.text).join('')
    if (!/\d/.test(text)) return true
    if (own.some((glyph) => !crossed.has(glyph))) struck.push(text)
    for (const glyph of own) crossed.add(glyph)
    return false
  })
  if (crossed.size === 0) return { glyphs, rules, struck }
  return { glyphs: glyphs.map((glyph) => (crossed.has(glyph) && /\d/.test(glyph.text) ? { ...glyph, text: unknownCharacter } : glyph)), rules: kept, struck }
}

function crossedBy({ at, from, to }: Rule, bands: ReadonlyMap<number, readonly Glyph[]>): Glyph[] {
  const band = Math.floor(at / bandPt)
  const own: Glyph[] = []
  for (let index = band - 1; index <= band + 1; index += 1) {
    for (const glyph of bands.get(index) ?? []) {
      const center = (glyph.left + glyph.right) / 2
      if (center > from && center < to && Math.abs(glyph.middle - at) <= offMiddle * glyph.sizePt) own.push(glyph)
    }
  }
  const filled = own.reduce((sum, { left, right }) => sum + right - left, 0)
  return filled >= filledPart * (to - from) ? own.sort((one, other) => one.left - other.left) : []
}
