/**
 * A frame of ruling lines as table cells: lines become columns and rows, and neighbors without a line between them are one merged cell.
 * Knows nothing of text.
 */
import type { Rule } from './page-content.ts'
import type { Frame } from './rules.ts'

/** Lines nearer than this are one border (double lines, slightly shifted borders). */
const borderPt = 4
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
}

export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** null when the lines do not enclose at least two columns and two cells. */
export function makeLattice(frame: Frame): Lattice | null {
  const columns = placesOf(frame.vertical, frame.horizontal)
  const rows = placesOf(frame.horizontal, frame.vertical)
  const columnCount = columns.length - 1
  const rowCount = rows.length - 1
  if (columnCount < 2 || rowCount < 1) return null
  const wallRight = drawnEdges(frame.vertical, columns, rows)
  const wallBelow = drawnEdges(frame.horizontal, rows, columns)
  const group = floodCells(columnCount, rowCount, wallRight, wallBelow)
  const cells = rectangles(group, columnCount, rowCount)
  if (cells.length < 2) return null
  const owner = new Array<number>(columnCount * rowCount).fill(-1)
  cells.forEach((cell, index) => {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) owner[row * columnCount + column] = index
    }
  })
  return { columns, rows, cells, owner }
}

/** Where borders stand. When the crossing lines run on beyond the outermost border, the missing outer border stands at their end. */
function placesOf(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const sorted = rules.map((rule) => rule.at).sort((one, other) => one - other)
  const places: number[] = []
  for (const at of sorted) {
    const last = places[places.length - 1]
    if (last === undefined || at - last > borderPt) places.push(at)
  }
  const starts = crossing.map((rule) => rule.from)
  const ends = crossing.map((rule) => rule.to)
  const first = Math.min(...starts)
  const last = Math.max(...ends)
  const reach = (values: readonly number[], place: number): number => values.filter((value) => Math.abs(value - place) <= borderPt).length
  if ((places[0] ?? first) - first > overhangPt && reach(starts, first) >= 2) places.unshift(first)
  if (last - (places[places.length - 1] ?? last) > overhangPt && reach(ends, last) >= 2) places.push(last)
  return places
}

/** For each border line and each gap between the crossing places: is it drawn there? Indexed line × gaps + gap. */
function drawnEdges(rules: readonly Rule[], places: readonly number[], crossing: readonly number[]): boolean[] {
  const gaps = crossing.length - 1
  const covered = new Float64Array(places.length * gaps)
  for (const rule of rules) {
    places.forEach((place, line) => {
      if (rule.at < place - 0.5 || rule.at > place + borderPt + 0.5) return
      for (let gap = 0; gap < gaps; gap += 1) {
        const from = Math.max(rule.from, crossing[gap] ?? 0)
        const to = Math.min(rule.to, crossing[gap + 1] ?? 0)
        const key = line * gaps + gap
        if (to > from) covered[key] = Math.max(covered[key] ?? 0, to - from)
      }
    })
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
    const isFree = (at: number): boolean => group[at] === id && taken[at] !== true
    let columnSpan = 1
    while (column + columnSpan < columnCount && isFree(start + columnSpan)) columnSpan += 1
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
