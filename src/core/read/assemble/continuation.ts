/** Carries the columns of a table over to the grid that goes on with it on the next page without heads of its own. */
import type { Binding, Layout } from './layout.ts'
import type { HeadColumn } from './heads.ts'
import type { Site } from './site.ts'
import type { Table } from './table.ts'

interface Span {
  readonly left: number
  readonly right: number
}

/** → null when the columns of the two grids do not stand over one another. */
export function continueLayout(previous: Site, layout: Layout, site: Site): Layout | null {
  const mapping = mapColumns(previous.table, site.table)
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
      if (column === null) return null
      carried.push({ ...binding, column })
    }
    panels.push({ panel, bindings: carried })
  }
  const unknown = layout.unknown.flatMap((column) => carry(column) ?? [])
  return { ...layout, bodyRow: site.captionRowCount, panels, unknown }
}

/** For each column of the second grid the column of the first it stands under. */
function mapColumns(first: Table, second: Table): number[] | null {
  const upper = columnSpans(first)
  const lower = columnSpans(second)
  if (upper === null || lower === null) {
    return first.columnCount === second.columnCount ? Array.from({ length: second.columnCount }, (_, index) => index) : null
  }
  const mapping: number[] = []
  for (const span of lower) {
    const best = upper.findIndex((other) => overlap(span, other) >= 0.8 * Math.min(span.right - span.left, other.right - other.left) && contains(other, span))
    if (best === -1) return null
    mapping.push(best)
  }
  return mapping.every((column, index) => index === 0 || column >= (mapping[index - 1] ?? 0)) ? mapping : null
}

function overlap(left: Span, right: Span): number {
  return Math.min(left.right, right.right) - Math.max(left.left, right.left)
}

/** The narrower column lies within the wider one, give or take a few points. */
function contains(outer: Span, inner: Span): boolean {
  const slack = 4
  return inner.left >= outer.left - slack && inner.right <= outer.right + slack
}

/** Left and right edges of each column from the cells that cover exactly it; null without geometry. */
function columnSpans(table: Table): Span[] | null {
  const spans: (Span | null)[] = new Array<Span | null>(table.columnCount).fill(null)
  const starts = new Array<number | null>(table.columnCount + 1).fill(null)
  for (const { place, columnIndex, columnSpan } of table.grid.cells) {
    if (place.box === null) return null
    starts[columnIndex] ??= place.box.x
    starts[columnIndex + columnSpan] ??= place.box.x + place.box.width
  }
  for (let column = 0; column < table.columnCount; column += 1) {
    const left = starts[column] ?? null
    const right = starts[column + 1] ?? null
    if (left === null || right === null) return null
    spans[column] = { left, right }
  }
  return spans.flatMap((span) => (span === null ? [] : [span]))
}
