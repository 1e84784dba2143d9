/**
 * Which rows of a table's body are rows of its form: not the row that numbers the columns, not heads printed again, not
 * notes, and nothing from the title of another table on.
 */
import { isColumnNumberRow } from './heads.ts'
import type { GridCell } from '../../model/source.ts'
import type { Layout } from './layout.ts'
import { cellsOfRow, type Table } from './table.ts'
import { matchTitle } from './titles.ts'

export interface BodyRows {
  readonly rows: readonly number[]
  /** Row of the title of another table drawn into the same grid; the row count when there is none. */
  readonly end: number
}

const bodiesOfTables = new WeakMap<Table, Map<number, BodyRows>>()

/** Asked for every form that is tried on a table; a table has one count of caption rows. */
export function bodyRowsOf(table: Table, { bodyRow }: Pick<Layout, 'bodyRow'>, captionRowCount: number): BodyRows {
  const bodies = bodiesOfTables.get(table) ?? new Map<number, BodyRows>()
  const known = bodies.get(bodyRow)
  if (known !== undefined) return known
  const made = listBodyRows(table, bodyRow, captionRowCount)
  bodiesOfTables.set(table, bodies.set(bodyRow, made))
  return made
}

function listBodyRows(table: Table, bodyRow: number, captionRowCount: number): BodyRows {
  const heads = new Set<string>()
  for (let row = captionRowCount; row < bodyRow; row += 1) heads.add(wordsOf(table, row))
  const rows: number[] = []
  let row = bodyRow
  for (; row < table.rowCount && !isTitleRow(table, row); row += 1) {
    if (!isColumnNumberRow(table, row) && !isNoteRow(table, row) && !isHeadRow(table, row, heads)) rows.push(row)
  }
  return { rows, end: row }
}

/** One cell over most of the table with a sentence in it is a note, not a row. */
export function isNoteRow(table: Table, row: number): boolean {
  const only = onlyCell(table, row)
  return only !== null && only.columnSpan > table.columnCount * 0.6 && table.textOf(only).length > 12
}

function isTitleRow(table: Table, row: number): boolean {
  const only = onlyCell(table, row)
  return only !== null && only.rowIndex === row && only.columnSpan > table.columnCount * 0.6 && matchTitle(only.text, []) !== null
}

/** At least three words, so that a row 合计 is not taken for a head. */
function isHeadRow(table: Table, row: number, heads: ReadonlySet<string>): boolean {
  const words = wordsOf(table, row)
  return heads.has(words) && words.split(' ').length >= 3
}

function wordsOf(table: Table, row: number): string {
  return cellsOfRow(table, row).map(table.textOf).filter((text) => text !== '').join(' ')
}

/** The one cell of the row with anything in it; null where there are several or none. */
function onlyCell(table: Table, row: number): GridCell | null {
  let only: GridCell | null = null
  for (let column = 0; column < table.columnCount; column += 1) {
    const cell = table.cellAt(row, column)
    if (cell === null || cell === only || table.textOf(cell) === '') continue
    if (only !== null) return null
    only = cell
  }
  return only
}
