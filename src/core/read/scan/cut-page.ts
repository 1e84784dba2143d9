/** From the ruling lines of a scanned page to what the recognizer is asked: the pieces of print in every cell, and the areas beside the tables. */
import type { PixelBox } from '../../effects.ts'
import type { Rule } from '../pdf/page-content.ts'
import { gatherFrames, joinRules } from '../pdf/rules.ts'
import { makeLattice, noSides } from '../pdf/lattice.ts'
import { cutPieces, tighten, usualLineHeight, type Piece } from './cut-pieces.ts'
import type { InkLine } from './find-lines.ts'
import type { Ink } from './ink.ts'

/** Two borders nearer than this are one. */
const borderPt = 3
/** Pixels along the borders of a cell that are left to them. */
const cellMargin = 3
/** A strip narrower than this holds no print. */
const narrowest = 12

export interface CutPage {
  readonly pieces: readonly Piece[]
  readonly areas: readonly PixelBox[]
}

export function ruleOf({ horizontal, at, from, to }: InkLine, scale: number): Rule {
  return { horizontal, at: at / scale, from: from / scale, to: to / scale }
}

/** rules: in points · ink: without them · scale: pixels in one point. */
export function cutPage(rules: readonly Rule[], ink: Ink, scale: number): CutPage {
  const { horizontal, vertical } = joinRules(rules)
  const lattices = gatherFrames(horizontal, vertical).flatMap((frame) => makeLattice(frame, borderPt, noSides) ?? [])
  const cells = lattices.flatMap(({ columns, rows, cells: own }) =>
    own.flatMap((cell) => inner(columns[cell.column], rows[cell.row], columns[cell.column + cell.columnSpan], rows[cell.row + cell.rowSpan], ink, scale)),
  )
  const usualHeight = usualLineHeight(ink, cells)
  const tables = lattices.map(({ columns, rows }) => boxBetween(columns[0] ?? 0, rows[0] ?? 0, columns[columns.length - 1] ?? 0, rows[rows.length - 1] ?? 0, scale))
  return { pieces: cells.flatMap((cell) => cutPieces(ink, cell, usualHeight)), areas: areasBeside(tables, ink) }
}

function boxBetween(left: number, top: number, right: number, bottom: number, scale: number): PixelBox {
  const [x, y] = [Math.round(left * scale), Math.round(top * scale)]
  return { left: x, top: y, width: Math.round(right * scale) - x, height: Math.round(bottom * scale) - y }
}

/** The inside of a cell; none when nothing fits between its borders. */
function inner(left = 0, top = 0, right = 0, bottom = 0, ink: Ink, scale: number): PixelBox[] {
  const box = boxBetween(left, top, right, bottom, scale)
  const x = Math.max(0, box.left + cellMargin)
  const y = Math.max(0, box.top + cellMargin)
  const width = Math.min(ink.width, box.left + box.width - cellMargin) - x
  const height = Math.min(ink.height, box.top + box.height - cellMargin) - y
  return width < 2 || height < 2 ? [] : [{ left: x, top: y, width, height }]
}

/** Everything outside the tables that has ink: strips across the page between them, and what stands to their left and right. */
function areasBeside(tables: readonly PixelBox[], ink: Ink): PixelBox[] {
  const areas: PixelBox[] = []
  const borders = [0, ...tables.flatMap(({ top, height }) => [top, top + height]), ink.height].map((at) => Math.min(ink.height, Math.max(0, at)))
  const levels = [...new Set(borders)].sort((one, other) => one - other)
  levels.slice(1).forEach((bottom, index) => {
    const top = levels[index] ?? 0
    const beside = tables.filter((table) => table.top < bottom && table.top + table.height > top).sort((one, other) => one.left - other.left)
    let left = 0
    for (const end of [...beside, null]) {
      const right = end === null ? ink.width : Math.min(ink.width, Math.max(0, end.left))
      if (right - left >= narrowest && bottom - top >= narrowest) areas.push(...printedPart(ink, { left, top, width: right - left, height: bottom - top }))
      left = end === null ? left : Math.max(left, end.left + end.width)
    }
  })
  return areas
}

function printedPart(ink: Ink, area: PixelBox): PixelBox[] {
  const tight = tighten(ink, area)
  if (tight === null || tight.box.height < narrowest / 2) return []
  const left = Math.max(area.left, tight.box.left - narrowest)
  const top = Math.max(area.top, tight.box.top - narrowest)
  const right = Math.min(area.left + area.width, tight.box.left + tight.box.width + narrowest)
  const bottom = Math.min(area.top + area.height, tight.box.top + tight.box.height + narrowest)
  return [{ left, top, width: right - left, height: bottom - top }]
}
