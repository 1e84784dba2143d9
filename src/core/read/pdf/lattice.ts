/**
 * A frame of ruling lines as table cells: lines become columns and rows, and neighbors without a line between them are one merged cell.
 * Knows nothing of text.
 */
import type { Rule } from './page-content.ts'
import type { Frame } from './rules.ts'

/** Share of an edge that must be drawn for a border to stand there. */
const drawnShare = 0.55
/** A line that runs on this far beyond the last crossing shows a border that is not drawn. */
const overhangPt = 5

export interface Lattice {
  /** Borders from left to right and from top to bottom; one more than columns and rows. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** Index into cells by row × columnCount + column. */
  readonly owner: readonly number[]
  /** Outer borders that are not drawn but follow from where the crossing lines end. */
  readonly assumed: Sides
}

export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

export interface Sides {
  readonly left: boolean
  readonly right: boolean
  readonly top: boolean
  readonly bottom: boolean
}

export const noSides: Sides = { left: false, right: false, top: false, bottom: false }

/**
 * borderPt: lines nearer than this are one border (double lines, slightly shifted borders) · closed: sides where no undrawn outer
 * border may be assumed. Null when the lines do not enclose at least two columns and two cells.
 */
export function makeLattice(frame: Frame, borderPt: number, closed: Sides): Lattice | null {
  const across = placesOf(frame.vertical, frame.horizontal, borderPt, closed.left, closed.right)
  const down = placesOf(frame.horizontal, frame.vertical, borderPt, closed.top, closed.bottom)
  const columns = across.places
  const rows = down.places
  const columnCount = columns.length - 1
  const rowCount = rows.length - 1
  if (columnCount < 2 || rowCount < 1) return null
  const wallRight = drawnEdges(frame.vertical, columns, rows, borderPt)
  const wallBelow = drawnEdges(frame.horizontal, rows, columns, borderPt)
  const group = floodCells(columnCount, rowCount, wallRight, wallBelow)
  const cells = rectangles(group, columnCount, rowCount)
  if (cells.length < 2) return null
  const owner = new Array<number>(columnCount * rowCount).fill(-1)
  cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) owner[row * columnCount + column] = index
    }
  })
  return { columns, rows, cells, owner, assumed: { left: across.first, right: across.last, top: down.first, bottom: down.last } }
}

interface Places {
  readonly places: number[]
  /** Whether the first and the last border are assumed. */
  readonly first: boolean
  readonly last: boolean
}

/** Where borders stand. When several crossing lines run on beyond the outermost border, the missing outer border stands at their end. */
function placesOf(rules: readonly Rule[], crossing: readonly Rule[], borderPt: number, closedFirst: boolean, closedLast: boolean): Places {
  const sorted = rules.map((rule) => rule.at).sort((one, other) => one - other)
  const places: number[] = []
  for (const at of sorted) {
    const last = places[places.length - 1]
    if (last === undefined || at - last > borderPt) places.push(at)
  }
  const lowest = Math.min(...crossing.map((rule) => rule.from))
  const highest = Math.max(...crossing.map((rule) => rule.to))
  const reachLow = crossing.filter((rule) => rule.from - lowest <= borderPt).length
  const reachHigh = crossing.filter((rule) => highest - rule.to <= borderPt).length
  const first = !closedFirst && reachLow >= 2 && (places[0] ?? lowest) - lowest > overhangPt
  const last = !closedLast && reachHigh >= 2 && highest - (places[places.length - 1] ?? highest) > overhangPt
  if (first) places.unshift(lowest)
  if (last) places.push(highest)
  return { places, first, last }
}

/** For each border line and each gap between the crossing places: is it drawn there? Indexed line × gaps + gap. */
function drawnEdges(rules: readonly Rule[], places: readonly number[], crossing: readonly number[], borderPt: number): boolean[] {
  const gaps = crossing.length - 1
  const covered = new Float64Array(places.length * gaps)
  for (const rule of rules) {
    for (let line = 0; line < places.length; line += 1) {
      const place = places[line] ?? 0
      if (rule.at < place - 0.5 || rule.at > place + borderPt + 0.5) continue
      for (let gap = 0; gap < gaps; gap += 1) {
        const from = Math.max(rule.from, crossing[gap] ?? 0)
        const to = Math.min(rule.to, crossing[gap + 1] ?? 0)
        const key = line * gaps + gap
        if (to - from > (covered[key] ?? 0)) covered[key] = to - from
      }
    }
  }
  return Array.from(covered, (length, key) => {
    const gap = key % gaps
    return length >= drawnShare * ((crossing[gap + 1] ?? 0) - (crossing[gap] ?? 0))
  })
}

/** Numbers each unit cell by the open region it lies in. */
function floodCells(columnCount: number, rowCount: number, wallRight: readonly boolean[], wallBelow: readonly boolean[]): number[] {
  const group = new Array<number>(columnCount * rowCount).fill(-1)
  let count = 0
  for (let start = 0; start < group.length; start += 1) {
    if (group[start] !== -1) continue
    const open = [start]
    group[start] = count
    while (open.length > 0) {
      const cell = open.pop() ?? 0
      const row = Math.floor(cell / columnCount)
      const column = cell % columnCount
      const visit = (next: number, wall: boolean | undefined): void => {
        if (wall === true || group[next] !== -1) return
        group[next] = count
        open.push(next)
      }
      if (column + 1 < columnCount) visit(cell + 1, wallRight[(column + 1) * rowCount + row])
      if (column > 0) visit(cell - 1, wallRight[column * rowCount + row])
      if (row + 1 < rowCount) visit(cell + columnCount, wallBelow[(row + 1) * columnCount + column])
      if (row > 0) visit(cell - columnCount, wallBelow[row * columnCount + column])
    }
    count += 1
  }
  return group
}

/** Regions as rectangles, in reading order. A region with corners is cut into strips, row by row. */
function rectangles(group: readonly number[], columnCount: number, rowCount: number): LatticeCell[] {
  const taken = new Array<boolean>(group.length).fill(false)
  const cells: LatticeCell[] = []
  for (let start = 0; start < group.length; start += 1) {
    if (taken[start] === true) continue
    const row = Math.floor(start / columnCount)
    const column = start % columnCount
    const id = group[start]
    let columnSpan = 1
    while (column + columnSpan < columnCount && group[start + columnSpan] === id && taken[start + columnSpan] !== true) columnSpan += 1
    let rowSpan = 1
    while (row + rowSpan < rowCount && sameStrip(group, id, (row + rowSpan) * columnCount, column, columnSpan, columnCount)) rowSpan += 1
    for (let down = 0; down < rowSpan; down += 1) {
      for (let across = 0; across < columnSpan; across += 1) taken[start + down * columnCount + across] = true
    }
    cells.push({ row, column, rowSpan, columnSpan })
  }
  return cells
}

/** The next row has the same region over exactly the same columns. */
function sameStrip(group: readonly number[], id: number | undefined, rowStart: number, column: number, span: number, columnCount: number): boolean {
  for (let across = 0; across < span; across += 1) if (group[rowStart + column + across] !== id) return false
  if (column > 0 && group[rowStart + column - 1] === id) return false
  return column + span >= columnCount || group[rowStart + column + span] !== id
}
