/**
 * Cuts the ink of a box into printed lines, and lines into pieces that stand apart, by the white between them. Used for the cells of
 * ruled tables; what stands outside tables is found by the recognizer.
 */
import type { PixelBox } from '../../effects.ts'
import { countInk, type Ink } from './ink.ts'

/** Less ink than this is dust. */
const dustPixels = 8
/** Two bands of ink that together are no higher than this many usual lines are one line: the strokes of 二, a raised dot. */
const oneLine = 1.25
/** White wider than this many line heights separates pieces. */
const pieceGap = 1.6
/** For a cell that holds no line of usual height. */
const fallbackHeight = 24
/** A stroke no higher than this and filled like this is a dash. */
const dashHeight = 6
const dashFill = 0.75

interface Band {
  readonly from: number
  readonly to: number
}

/** A piece of a printed line, tightly boxed. isDash: a level stroke and nothing else. */
export interface Piece {
  readonly box: PixelBox
  readonly isDash: boolean
}

/** ink: without ruling lines · usualHeight: of a line on this page, see usualLineHeight. Pieces come from top to bottom. */
export function cutPieces(ink: Ink, box: PixelBox, usualHeight: number): Piece[] {
  const pieces: Piece[] = []
  for (const { from, to } of joinBands(bandsOf(countInk(ink, box, 'row'), 0), usualHeight)) {
    const line = { left: box.left, top: box.top + from, width: box.width, height: to - from }
    const reach = pieceGap * Math.max(line.height, 0.7 * usualHeight)
    for (const across of bandsOf(countInk(ink, line, 'column'), reach)) {
      const piece = tighten(ink, { ...line, left: line.left + across.from, width: across.to - across.from })
      if (piece !== null) pieces.push({ box: piece.box, isDash: isDash(piece, usualHeight) })
    }
  }
  return pieces
}

/** The usual height of a line of print among these boxes. */
export function usualLineHeight(ink: Ink, boxes: readonly PixelBox[]): number {
  const heights = boxes
    .flatMap((box) => bandsOf(countInk(ink, box, 'row'), 1))
    .map(({ from, to }) => to - from)
    .filter((height) => height >= 10)
    .sort((one, other) => one - other)
  return heights[heights.length >> 1] ?? fallbackHeight
}

/** Stretches with ink; white up to `gap` does not end one. */
function bandsOf(counts: Uint32Array, gap: number): Band[] {
  const bands: Band[] = []
  let from = -1
  let last = -1
  counts.forEach((count, index) => {
    if (count === 0) return
    if (from >= 0 && index - last > gap + 1) {
      bands.push({ from, to: last + 1 })
      from = -1
    }
    if (from < 0) from = index
    last = index
  })
  if (from >= 0) bands.push({ from, to: last + 1 })
  return bands
}

function joinBands(bands: readonly Band[], usualHeight: number): Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const last = joined[joined.length - 1]
    if (last !== undefined && band.to - last.from <= oneLine * usualHeight) joined[joined.length - 1] = { from: last.from, to: band.to }
    else joined.push(band)
  }
  return joined
}

interface Tight {
  readonly box: PixelBox
  readonly inkCount: number
}

/** The smallest box around the ink of a box; null for nothing but dust. */
export function tighten(ink: Ink, box: PixelBox): Tight | null {
  const rows = countInk(ink, box, 'row')
  const inkCount = rows.reduce((sum, count) => sum + count, 0)
  if (inkCount < dustPixels) return null
  const columns = countInk(ink, box, 'column')
  const down = extentOf(rows)
  const across = extentOf(columns)
  return { box: { left: box.left + across.from, top: box.top + down.from, width: across.to - across.from, height: down.to - down.from }, inkCount }
}

function extentOf(counts: Uint32Array): Band {
  let to = counts.length
  while (to > 0 && counts[to - 1] === 0) to -= 1
  return { from: counts.findIndex((count) => count > 0), to }
}

function isDash({ box: { width, height }, inkCount }: Tight, usualHeight: number): boolean {
  return height <= dashHeight && width >= 2 * height && width >= 0.25 * usualHeight && inkCount >= dashFill * width * height
}
