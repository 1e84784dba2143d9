/** Ruled tables of a page as grids: lines become lattices, lattices are filled with glyphs, and what is no table is left alone. */
import type { Box, Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { cellText } from './cell-text.ts'
import { makeLattice, noSides, type Lattice, type Sides } from './lattice.ts'
import { limits } from './limits.ts'
import type { Glyph, PageContent } from './page-content.ts'
import { gatherFrames, joinRules, type Frame } from './rules.ts'
import { fillTable, liftOverflow, splitMergedFigures, splitStackedRows, type FilledTable, type TableDraft } from './table-draft.ts'

/** A frame with this many curves in it and nearly without text is a chart. */
const chartDrawings = 6
/** Fewer empty cells are a frame. */
const fewestEmptyCells = 6

export interface RuledPage {
  readonly grids: Grid[]
  /** Glyphs that stand in no table. */
  readonly rest: readonly Glyph[]
  /** Too many lines to be worth following. */
  readonly crowded: boolean
  /** Tables that are drawn and hold not one letter: what they print was not read. */
  readonly emptyTableCount: number
}

/** place: makes the place of a box on this page. */
export function findRuledGrids(content: PageContent, place: (box: Box) => Place): RuledPage {
  const { horizontal, vertical } = joinRules(content.rules)
  if (horizontal.length + vertical.length > limits.rulesPerPage) return { grids: [], rest: content.glyphs, crowded: true, emptyTableCount: 0 }
  const borderPt = findBorderWidth(content.glyphs)
  const frames = gatherFrames(horizontal, vertical)
    .flatMap((frame) => {
      const lattice = makeLattice(frame, borderPt, noSides)
      return lattice === null ? [] : [{ frame, lattice }]
    })
    .sort((one, other) => areaOf(one.lattice) - areaOf(other.lattice))
  let rest = content.glyphs
  const grids: Grid[] = []
  for (const { frame, lattice } of frames) {
    const filled = fillTrimmed(frame, lattice, borderPt, rest)
    if (filled === null || !isTable(filled.draft, content)) continue
    const { draft, outside } = filled
    liftOverflow(draft)
    splitMergedFigures(draft)
    splitStackedRows(draft)
    grids.push(makeGrid(draft, place))
    rest = outside
  }
  const emptyTableCount = content.pictureCount > 0 || content.drawings.length >= chartDrawings ? 0 : frames.filter(({ lattice }) => isLargeEnough(lattice) && !holdsText(lattice, content.glyphs)).length
  return { grids, rest, crowded: false, emptyTableCount }
}

/** Rows and columns of a table, and no frame around nothing. */
function isLargeEnough({ columns, rows }: Lattice): boolean {
  return columns.length > 2 && rows.length > 2 && (columns.length - 1) * (rows.length - 1) >= fewestEmptyCells
}

function holdsText(lattice: Lattice, glyphs: readonly Glyph[]): boolean {
  const { x, y, width, height } = boxOf(lattice)
  return glyphs.some(({ left, right, top, bottom }) => (left + right) / 2 > x && (left + right) / 2 < x + width && (top + bottom) / 2 > y && (top + bottom) / 2 < y + height)
}

/** Two lines nearer than this are one border. Small print has small tables. */
function findBorderWidth(glyphs: readonly Glyph[]): number {
  return Math.min(4, Math.max(1.5, 0.4 * (middleSize(glyphs) ?? 10)))
}

/** The median letter size; null without letters. A page has few sizes, so they are counted. */
function middleSize(glyphs: readonly Glyph[]): number | null {
  const counts = new Map<number, number>()
  // Letters of one size stand together.
  for (let start = 0, end = 0; start < glyphs.length; start = end) {
    const size = glyphs[start]?.sizePt ?? 0
    end += 1
    while (end < glyphs.length && glyphs[end]?.sizePt === size) end += 1
    counts.set(size, (counts.get(size) ?? 0) + end - start)
  }
  let left = glyphs.length >> 1
  for (const [size, count] of [...counts].sort(([one], [other]) => one - other)) {
    if (left < count) return size
    left -= count
  }
  return null
}

/** Fills the lattice; an outermost column or row that is only assumed and stays empty is no part of the table. */
function fillTrimmed(frame: Frame, lattice: Lattice, borderPt: number, glyphs: readonly Glyph[]): FilledTable | null {
  const filled = fillTable(lattice, glyphs)
  const { assumed } = lattice
  if (!assumed.left && !assumed.right && !assumed.top && !assumed.bottom) return filled
  const lastColumn = lattice.columns.length - 2
  const lastRow = lattice.rows.length - 2
  const used = filled.draft.cells.filter((cell) => cell.glyphs.length > 0)
  const closed: Sides = {
    left: assumed.left && !used.some((cell) => cell.column === 0),
    right: assumed.right && !used.some((cell) => cell.column + cell.columnSpan - 1 === lastColumn),
    top: assumed.top && !used.some((cell) => cell.row === 0),
    bottom: assumed.bottom && !used.some((cell) => cell.row + cell.rowSpan - 1 === lastRow),
  }
  if (!closed.left && !closed.right && !closed.top && !closed.bottom) return filled
  const trimmed = makeLattice(frame, borderPt, closed)
  return trimmed === null ? null : fillTable(trimmed, glyphs)
}

function boxOf({ columns, rows }: Pick<TableDraft, 'columns' | 'rows'>): Box {
  const x = columns[0] ?? 0
  const y = rows[0] ?? 0
  return { x, y, width: (columns[columns.length - 1] ?? x) - x, height: (rows[rows.length - 1] ?? y) - y }
}

function areaOf(lattice: Lattice): number {
  const { width, height } = boxOf(lattice)
  return width * height
}

function isTable(draft: TableDraft, content: PageContent): boolean {
  const filled = draft.cells.filter((cell) => cell.glyphs.length > 0).length
  if (filled < 2) return false
  const box = boxOf(draft)
  const drawn = content.drawings.filter(
    ({ x, y, width, height }) =>
      x + width / 2 > box.x && x + width / 2 < box.x + box.width && y + height / 2 > box.y && y + height / 2 < box.y + box.height,
  ).length
  return drawn < chartDrawings || filled * 2 > draft.cells.length
}

function makeGrid(draft: TableDraft, place: (box: Box) => Place): Grid {
  const { columns, rows } = draft
  const cells = draft.cells
    .map((cell): GridCell => {
      const x = columns[cell.column] ?? 0
      const y = rows[cell.row] ?? 0
      const width = (columns[cell.column + cell.columnSpan] ?? x) - x
      const height = (rows[cell.row + cell.rowSpan] ?? y) - y
      return {
        rowIndex: cell.row,
        columnIndex: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        text: cellText(cell.glyphs, width),
        place: place({ x, y, width, height }),
      }
    })
    .sort((one, other) => one.rowIndex - other.rowIndex || one.columnIndex - other.columnIndex)
  return { kind: 'grid', place: place(boxOf(draft)), rowCount: rows.length - 1, columnCount: columns.length - 1, cells, ground: 'ruled' }
}
