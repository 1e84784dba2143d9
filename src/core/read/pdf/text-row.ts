/**
 * Glyphs gathered into printed lines. Used for whole pages (lines outside tables), for single cells, and to find page numbers.
 */
import { raiseDigits } from '../raised-digits.ts'
import type { Glyph } from './page-content.ts'

/** Glyphs on one printed line, from left to right. */
export interface TextRow {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly middle: number
  readonly sizePt: number
}

/** A gap wider than this share of the letter size is a space. */
const spaceShare = 0.3
/** With a space printed, a smaller gap is enough. */
const printedSpaceShare = 0.1

/** Glyphs less apart than this share of their size are level; smaller ones are taken for letters of `smallestPt`. */
const levelShare = 0.45
const smallestPt = 4

/** False only where all glyphs are so level that they are surely one row. */
export function mayHoldRows(glyphs: readonly Glyph[]): boolean {
  let highest = Infinity
  let lowest = -Infinity
  for (const { middle } of glyphs) {
    highest = Math.min(highest, middle)
    lowest = Math.max(lowest, middle)
  }
  return lowest - highest > levelShare * smallestPt
}

/** Groups glyphs whose middles are nearly level. Rows come from top to bottom. */
export function gatherRows(glyphs: readonly Glyph[]): TextRow[] {
  if (!mayHoldRows(glyphs)) return glyphs.length === 0 ? [] : [makeRow(glyphs)]
  const sorted = [...glyphs].sort((one, other) => one.middle - other.middle)
  const rows: TextRow[] = []
  let group: Glyph[] = []
  let sum = 0
  for (const glyph of sorted) {
    const mean = sum / group.length
    const first = group[0]
    if (first !== undefined && glyph.middle - mean > levelShare * Math.max(glyph.sizePt, first.sizePt, smallestPt)) {
      rows.push(makeRow(group))
      group = []
      sum = 0
    }
    group.push(glyph)
    sum += glyph.middle
  }
  if (group.length > 0) rows.push(makeRow(group))
  return rows
}

function makeRow(glyphs: readonly Glyph[]): TextRow {
  const sorted = [...glyphs]
  // Nearly all lines are written from left to right.
  if (!areInOrder(sorted)) sorted.sort(fromLeft)
  return rowOf(sorted)
}

function fromLeft(one: Glyph, other: Glyph): number {
  return one.left - other.left || one.order - other.order
}

function areInOrder(glyphs: readonly Glyph[]): boolean {
  for (let index = 1; index < glyphs.length; index += 1) if (fromLeft(glyphs[index - 1] as Glyph, glyphs[index] as Glyph) > 0) return false
  return true
}

/** sorted: from left to right. */
function rowOf(sorted: readonly Glyph[]): TextRow {
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  let middle = 0
  let sizePt = 0
  for (const glyph of sorted) {
    right = Math.max(right, glyph.right)
    top = Math.min(top, glyph.top)
    bottom = Math.max(bottom, glyph.bottom)
    middle += glyph.middle
    sizePt = Math.max(sizePt, glyph.sizePt)
  }
  return { glyphs: sorted, left: sorted[0]?.left ?? 0, right, top, bottom, middle: middle / sorted.length, sizePt }
}

/** True when the print shows a space between two neighbors on a line. */
function hasSpace(before: Glyph, after: Glyph): boolean {
  const gap = after.left - before.right
  const size = Math.min(before.sizePt, after.sizePt)
  return gap > spaceShare * size || (after.spaced && gap > printedSpaceShare * size)
}

/** A raised figure is smaller than the rest of its line by this much at least. */
const noteSize = 0.8
/** And its middle stands higher by this share of the line's letter size; small print on the same line stands lower. */
const noteRise = 0.05

/** A small raised digit is the number of a note and no digit of the figure before it: 30¹ is not 301. */
function textOfGlyph({ text, sizePt, middle }: Glyph, row: TextRow): string {
  if (sizePt >= noteSize * row.sizePt || text < '0' || text > '9') return text
  const full = row.glyphs.filter((glyph) => glyph.sizePt >= noteSize * row.sizePt)
  const level = full.reduce((sum, glyph) => sum + glyph.middle, 0) / full.length
  return middle < level - noteRise * row.sizePt ? raiseDigits(text) : text
}

/** The text of a row, and the left edge of each of its UTF-16 units with the right edge of the last. */
export function textOf(row: TextRow): { text: string; edges: number[] } {
  let text = ''
  const edges: number[] = []
  let before: Glyph | null = null
  for (const glyph of row.glyphs) {
    if (before !== null && hasSpace(before, glyph)) {
      text += ' '
      edges.push(before.right)
    }
    const own = textOfGlyph(glyph, row)
    text += own
    for (let unit = 0; unit < own.length; unit += 1) {
      edges.push(glyph.left + ((glyph.right - glyph.left) * unit) / own.length)
    }
    before = glyph
  }
  if (before !== null) edges.push(before.right)
  return { text, edges }
}

/** Splits a row wherever the gap is wider than a share of the letter size. */
export function splitRow(row: TextRow, gapShare: number): TextRow[] {
  const pieces: TextRow[] = []
  let group: Glyph[] = []
  for (const glyph of row.glyphs) {
    const before = group[group.length - 1]
    if (before !== undefined && glyph.left - before.right > gapShare * Math.max(before.sizePt, glyph.sizePt)) {
      pieces.push(rowOf(group))
      group = []
    }
    group.push(glyph)
  }
  if (group.length > 0) pieces.push(rowOf(group))
  return pieces
}
