/** Text into the cells of a ruled table. A figure always goes into one cell whole, even when it is printed across a border. */
import type { Box, Place } from '../../model/place.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { cellText } from './cell-text.ts'
import { makeLattice, type Lattice } from './lattice.ts'
import type { Glyph, PageContent } from './page-content.ts'
import { gatherFrames, joinRules } from './rules.ts'

/** A frame full of curves and nearly without text is a chart. */
const chartDrawings = 6

export interface RuledPage {
  readonly grids: Grid[]
  /** Glyphs that stand in no table. */
  readonly rest: Glyph[]
}

/** place: makes the place of a box on this page. */
export function findRuledGrids(content: PageContent, place: (box: Box) => Place): RuledPage {
  const { horizontal, vertical } = joinRules(content.rules)
  const lattices = gatherFrames(horizontal, vertical)
    .flatMap((frame) => makeLattice(frame) ?? [])
    .sort((one, other) => areaOf(one) - areaOf(other))
  let rest = [...content.glyphs]
  const grids: Grid[] = []
  for (const lattice of lattices) {
    const { inside, outside } = sortGlyphs(lattice, rest)
    if (!isTable(lattice, inside, content)) continue
    grids.push(makeGrid(lattice, inside, place))
    rest = outside
  }
  return { grids, rest }
}

function boxOf({ columns, rows }: Lattice): Box {
  const x = columns[0] ?? 0
  const y = rows[0] ?? 0
  return { x, y, width: (columns[columns.length - 1] ?? x) - x, height: (rows[rows.length - 1] ?? y) - y }
}

function areaOf(lattice: Lattice): number {
  const { width, height } = boxOf(lattice)
  return width * height
}

/** Glyphs by the index of their cell, and those outside. */
function sortGlyphs(lattice: Lattice, glyphs: readonly Glyph[]): { inside: Glyph[][]; outside: Glyph[] } {
  const inside = lattice.cells.map((): Glyph[] => [])
  const outside: Glyph[] = []
  const columnCount = lattice.columns.length - 1
  for (const glyph of glyphs) {
    const column = gapAt(lattice.columns, (glyph.left + glyph.right) / 2)
    const row = gapAt(lattice.rows, glyph.middle)
    const cell = column < 0 || row < 0 ? undefined : inside[lattice.owner[row * columnCount + column] ?? -1]
    if (cell === undefined) outside.push(glyph)
    else cell.push(glyph)
  }
  return { inside, outside }
}

function gapAt(places: readonly number[], at: number): number {
  if (at < (places[0] ?? Infinity) || at > (places[places.length - 1] ?? -Infinity)) return -1
  let low = 0
  let high = places.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function isTable(lattice: Lattice, inside: readonly (readonly Glyph[])[], content: PageContent): boolean {
  const filled = inside.filter((glyphs) => glyphs.length > 0).length
  if (filled < 2) return false
  const box = boxOf(lattice)
  const drawn = content.drawings.filter(
    ({ x, y, width, height }) =>
      x + width / 2 > box.x && x + width / 2 < box.x + box.width && y + height / 2 > box.y && y + height / 2 < box.y + box.height,
  ).length
  return drawn < chartDrawings || filled * 2 > lattice.cells.length
}

function makeGrid(lattice: Lattice, inside: readonly (readonly Glyph[])[], place: (box: Box) => Place): Grid {
  const { columns, rows } = lattice
  const cells = lattice.cells.map((cell, index): GridCell => {
    const x = columns[cell.column] ?? 0
    const y = rows[cell.row] ?? 0
    const box = { x, y, width: (columns[cell.column + cell.columnSpan] ?? x) - x, height: (rows[cell.row + cell.rowSpan] ?? y) - y }
    return {
      rowIndex: cell.row,
      columnIndex: cell.column,
      rowSpan: cell.rowSpan,
      columnSpan: cell.columnSpan,
      text: cellText(inside[index] ?? [], box.width),
      place: place(box),
    }
  })
  return { kind: 'grid', place: place(boxOf(lattice)), rowCount: rows.length - 1, columnCount: columns.length - 1, cells, ground: 'ruled' }
}
