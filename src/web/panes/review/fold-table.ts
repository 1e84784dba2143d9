/** Takes rows and columns without any figure out of a table, so that what is printed fits beside the page. Totals and heads stay. */
import type { LayoutCell, LayoutRow, TableLayout } from '../../../core/render/table-layout.ts'

export interface Folded {
  readonly table: TableLayout
  readonly rowCount: number
  readonly columnCount: number
}

export function foldTable(table: TableLayout): Folded {
  const rows = table.rows.filter(({ blank, isTotal }) => !blank || isTotal)
  const keep = table.columns.map((column, at) => column.kind !== 'rowNumber' && (column.kind !== 'amount' || rows.some((row) => isFilled(row.cells[at]))))
  const numberColumns = table.columns.filter(({ kind }) => kind === 'rowNumber').length
  const dropped = keep.filter((kept) => !kept).length - numberColumns
  const columns = table.columns.filter((_, at) => keep[at])
  const kept: LayoutRow[] = rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => keep[at]) }))
  return {
    table: { columns, heads: keepHeads(table, keep), rows: kept, panelCount: table.panelCount },
    rowCount: table.rows.length - rows.length,
    columnCount: dropped,
  }
}

function isFilled(cell: LayoutCell | undefined): boolean {
  return cell?.kind === 'figure' && cell.cell !== null && cell.cell.state !== 'blank'
}

/** A head over several columns spans those that are left; a head over none goes. */
function keepHeads(table: TableLayout, keep: readonly boolean[]): TableLayout['heads'] {
  const positions: number[] = []
  let next = 0
  for (const kept of keep) {
    positions.push(next)
    if (kept) next += 1
  }
  return table.heads
    .map((level) =>
      level.flatMap((head) => {
        const span = keep.slice(head.columnIndex, head.columnIndex + head.columnSpan).filter((kept) => kept).length
        return span === 0 ? [] : [{ ...head, columnIndex: positions[firstKept(keep, head.columnIndex)] ?? 0, columnSpan: span }]
      }),
    )
    .filter((level) => level.length > 0)
}

function firstKept(keep: readonly boolean[], from: number): number {
  const at = keep.indexOf(true, from)
  return at < 0 ? from : at
}

