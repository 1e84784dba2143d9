/** Carries the columns of a table over to the grid that goes on with it on the next page without heads of its own. */
import type { Binding, Layout } from './layout.ts'
import { codeKinds, headWords } from './column-spelling.ts'
import { headRowLimit, isColumnNumberRow, type HeadColumn } from './heads.ts'
import type { Site } from './site.ts'
import { headCore } from './spelling.ts'
import { cellsOfRow, type Table } from './table.ts'

interface Span {
  readonly left: number
  readonly right: number
}

/** → null when the columns of the two grids do not stand over one another. */
export function continueLayout(previous: Site, layout: Layout, site: Site): Layout | null {
  const mapping = beginsWithHeads(site) ? null : mapColumns(previous.table, site.table, nameColumns(layout))
  if (mapping === null) return null
  const carry = (column: HeadColumn): HeadColumn | null => {
    const columns = mapping.flatMap((from, index) => (from >= column.from && from < column.to ? [index] : []))
    const first = columns[0]
    const last = columns.at(-1)
    if (first === undefined || last === undefined || last - first + 1 !== columns.length) return null
    return { ...column, from: first, to: last + 1 }
  }
  const panels = []
  for (const { panel, bindings } of layout.panels) {
    const carried: Binding[] = []
    for (const binding of bindings) {
      const column = carry(binding.column)
      if (column === null && isLeftBlank(previous.table, site.table, binding)) continue
      // 款 and 项 are gone where their code stands whole under 类; all three where only 合计 is left to print.
      if (column === null && (isLaterLevel(binding) || (isCode(binding) && printsNoCode(site)))) continue
      if (column === null) return null
      carried.push({ ...binding, column })
    }
    panels.push({ panel, bindings: carried })
  }
  const unknown = layout.unknown.flatMap((column) => carry(column) ?? [])
  return { ...layout, bodyRow: site.captionRowCount, panels, unknown }
}

/** Nothing stands in the column from here on, so that it was left out of the second grid. */
function isLeftBlank({ grid: { drawn: first } }: Table, { grid: { drawn: second } }: Table, { column }: Binding): boolean {
  if (first === undefined || second === undefined) return false
  return first.columns.slice(column.from, column.to).every((own) => !second.columns.includes(own))
}

function isLaterLevel({ definition: { kind } }: Binding): boolean {
  return kind === 'codeSection' || kind === 'codeItem'
}

function isCode({ definition }: Binding): boolean {
  return codeKinds.has(definition.kind)
}

/** Rows without code: every first cell is words, as 合计 is over the columns of codes and names. */
function printsNoCode({ table, captionRowCount }: Site): boolean {
  const rows = Array.from({ length: table.rowCount - captionRowCount }, (_, index) => captionRowCount + index)
  return rows.every((row) => cellsOfRow(table, row).every((cell) => cell.columnIndex > 0 || !/\d/.test(table.textOf(cell))))
}

/** Grid columns that hold codes or parts of one, and those that hold names. */
interface NameColumns {
  readonly codes: ReadonlySet<number>
  readonly labels: ReadonlySet<number>
}

function nameColumns({ panels }: Layout): NameColumns {
  const bindings = panels.flatMap((panel) => panel.bindings)
  const columnsOf = (some: readonly Binding[]): ReadonlySet<number> =>
    new Set(some.flatMap(({ column }) => Array.from({ length: column.to - column.from }, (_, index) => column.from + index)))
  return { codes: columnsOf(bindings.filter(isCode)), labels: columnsOf(bindings.filter(({ definition }) => definition.kind === 'label')) }
}

/** Two words of heads in one row before any figure: the grid has heads of its own, so it is another table. */
function beginsWithHeads({ table, captionRowCount }: Site): boolean {
  for (let row = captionRowCount; row < headRowLimit(table, captionRowCount); row += 1) {
    const words = new Set(cellsOfRow(table, row).map((cell) => headCore(cell.text)).filter((word) => headWords.has(word)))
    if (words.size >= 2 || isColumnNumberRow(table, row)) return true
  }
  return false
}

/** For each column of the second grid the column of the first it stands under; several columns of codes may go on as one. */
function mapColumns(first: Table, second: Table, names: NameColumns): number[] | null {
  if (!hasGeometry(first) || !hasGeometry(second)) {
    return mapDrawn(first, second)
  }
  const upper = columnSpans(first)
  const lower = columnSpans(second)
  const mapping: number[] = []
  for (const span of lower) {
    const own = upper.findIndex((other) => overlap(span, other) >= 0.8 * Math.min(width(span), width(other)) && width(other) > 0 && contains(other, span))
    const whole = own === -1 ? wholeName(span, upper, names) : own
    if (whole === -1 && width(span) > 0) return null
    mapping.push(whole)
  }
  const whole = fillFromRight(mapping)
  return whole.every((column, index) => column >= 0 && (index === 0 || column >= (whole[index - 1] ?? 0))) ? whole : null
}

/** By their numbers in the table as drawn, where columns without a word are left out. Tables of other widths go on only with the same columns. */
function mapDrawn({ grid: first }: Table, { grid: second }: Table): number[] | null {
  const isAlike = first.drawn === undefined || second.drawn === undefined
  if (isAlike) return first.columnCount === second.columnCount ? Array.from({ length: second.columnCount }, (_, index) => index) : null
  const mapping = second.drawn.columns.map((column) => first.drawn?.columns.indexOf(column) ?? -1)
  const isWhole = first.drawn.columnCount === second.drawn.columnCount || mapping.length === first.columnCount
  return isWhole && !mapping.includes(-1) ? mapping : null
}

/** Of the columns that lie within the span and fill it: the first where all hold codes, the name's where it ends them; -1 when there are others. */
function wholeName(span: Span, upper: readonly Span[], { codes, labels }: NameColumns): number {
  const within = upper.flatMap((other, index) => (width(other) > 0 && contains(span, other) ? [index] : []))
  const filled = within.reduce((sum, index) => sum + width(upper[index] ?? { left: 0, right: 0 }), 0)
  const others = within.filter((index) => !codes.has(index))
  if (filled < 0.9 * width(span) || within.length === 0 || !others.every((index) => labels.has(index)) || others.length > 1) return -1
  return others[0] ?? within[0] ?? -1
}

/** A column that no cell sets apart belongs with the one to its right, as it is drawn. */
function fillFromRight(mapping: readonly number[]): number[] {
  const whole = [...mapping]
  for (let index = whole.length - 2; index >= 0; index -= 1) {
    if (whole[index] === -1) whole[index] = whole[index + 1] ?? -1
  }
  return whole
}

function width({ left, right }: Span): number {
  return right - left
}

function overlap(left: Span, right: Span): number {
  return Math.min(left.right, right.right) - Math.max(left.left, right.left)
}

/** The narrower column lies within the wider one, give or take a few points. */
function contains(outer: Span, inner: Span): boolean {
  const slack = 4
  return inner.left >= outer.left - slack && inner.right <= outer.right + slack
}

function hasGeometry(table: Table): boolean {
  return table.grid.cells.length > 0 && table.grid.cells.every(({ place }) => place.box !== null)
}

/** Left and right edges of each column; a column no cell sets apart has no width. */
function columnSpans({ edges, columnCount }: Table): Span[] {
  let left = edges.find((edge) => edge !== null) ?? 0
  return Array.from({ length: columnCount }, (_, column) => {
    const right = edges[column + 1] ?? left
    const span = { left, right }
    left = right
    return span
  })
}
