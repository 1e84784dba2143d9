/** The grid as places and texts: where one can go, what is copied, and where a pasted block lands. Of the room where tables are filled. */
import type { Cell } from '../../../core/model/form.ts'
import type { Severity } from '../../../core/model/finding.ts'
import type { RowText, TypedFigure } from '../../../core/model/draft.ts'
import { formatAmount, type Unit } from '../../../core/money.ts'
import type { TableLayout } from '../../../core/render/table-layout.ts'

/** What is drawn of the figures of a form. */
export interface GridFigures {
  readonly table: TableLayout
  readonly unit: Unit
  readonly isComputed: (id: string) => boolean
  readonly isOverridden: (id: string) => boolean
  readonly severityOf: (id: string) => Severity | null
  readonly nameOf: (id: string) => string
}

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Both corners belong to it. */
export interface GridRange {
  readonly from: GridPlace
  readonly to: GridPlace
}

/** The figure at a place; null where none can stand. */
export function figureAt({ rows }: TableLayout, { row, column }: GridPlace): Cell | null {
  const cell = rows[row]?.cells[column]
  return cell?.kind === 'figure' ? cell.cell : null
}

export function placeOfCell({ rows }: TableLayout, id: string): GridPlace | null {
  for (const [row, { cells }] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.kind === 'figure' && cell.cell?.id === id)
    if (column !== -1) return { row, column }
  }
  return null
}

export function firstPlace(table: TableLayout): GridPlace | null {
  return follow(table, { row: 0, column: -1 }, 1)
}

/** The nearest figure in a direction; null at the edge. */
export function neighbor(table: TableLayout, from: GridPlace, rowStep: number, columnStep: number): GridPlace | null {
  const [rowCount, columnCount] = [table.rows.length, table.columns.length]
  for (let at = { row: from.row + rowStep, column: from.column + columnStep }; at.row >= 0 && at.row < rowCount && at.column >= 0 && at.column < columnCount; at = { row: at.row + rowStep, column: at.column + columnStep }) {
    if (figureAt(table, at) !== null) return at
  }
  return null
}

/** The next figure as one reads, over the ends of rows; null behind the last. */
export function follow(table: TableLayout, from: GridPlace, by: 1 | -1): GridPlace | null {
  const columnCount = table.columns.length
  for (let index = from.row * columnCount + from.column + by; index >= 0 && index < table.rows.length * columnCount; index += by) {
    const at = { row: Math.floor(index / columnCount), column: index % columnCount }
    if (figureAt(table, at) !== null) return at
  }
  return null
}

export function isWithin({ from, to }: GridRange, { row, column }: GridPlace): boolean {
  const between = (value: number, one: number, other: number): boolean => value >= Math.min(one, other) && value <= Math.max(one, other)
  return between(row, from.row, to.row) && between(column, from.column, to.column)
}

/** Row by row, from the upper left corner. */
export function placesIn({ from, to }: GridRange): GridPlace[][] {
  const span = (one: number, other: number): number[] => Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => Math.min(one, other) + index)
  return span(from.row, to.row).map((row) => span(from.column, to.column).map((column) => ({ row, column })))
}

/** What a cell shows: amounts in the unit that is looked at, anything else as typed. */
export function shownText(cell: Cell, unit: Unit): string {
  return cell.amount === null ? cell.text : formatAmount(cell.amount, unit)
}

/** As a spreadsheet takes it: tabs between cells, lines between rows. */
export function copyText(table: TableLayout, range: GridRange, unit: Unit): string {
  const textAt = ({ row, column }: GridPlace): string => {
    const cell = table.rows[row]?.cells[column]
    if (cell?.kind === 'figure') return cell.cell === null ? '' : shownText(cell.cell, unit)
    return cell?.kind === 'label' ? cell.name.text : cell?.kind === 'text' ? cell.text : ''
  }
  return placesIn(range).map((row) => row.map(textAt).join('\t')).join('\n')
}

/** Where what is typed of a thing in a list belongs: what it is, how many. Null for codes and numbers of lines. */
export function textPlaceAt({ columns, rows }: TableLayout, { row, column }: GridPlace): Omit<RowText, 'text'> | null {
  const own = columns[column]
  if (own === undefined || (own.kind !== 'text' && own.kind !== 'count')) return null
  const figure = rows[row]?.cells.map((cell) => (cell.kind === 'figure' ? cell.cell : null)).find((cell) => cell?.path.panel === own.panel)
  return figure == null || figure.path.row === 'total' ? null : { form: figure.path.form, panel: own.panel, key: figure.path.row, column: own.id }
}

/** figures, texts: what changes · lost: how many pasted texts had no cell to land in. */
export interface PastedFigures {
  readonly figures: readonly TypedFigure[]
  readonly texts: readonly RowText[]
  readonly lost: number
}

/** What a spreadsheet puts on the clipboard: tabs between cells, lines between rows; a cell that holds either stands in quotes, its own doubled. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of text.replace(/\r?\n$/, '').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\s*[\r\n]+\s*/g, '')).trim())
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows
}

/** A block as a spreadsheet gives it lands with its upper left corner on the place; one text fills the whole range. Where it meets names and codes it changes nothing. */
export function pasteText(table: TableLayout, range: GridRange, text: string, unit: Unit, isComputed: (id: string) => boolean): PastedFigures {
  const block = readBlock(text)
  const [corner] = placesIn(range).flat()
  if (corner === undefined) return { figures: [], texts: [], lost: 0 }
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  const landed = single === undefined
    ? block.flatMap((line, row) => line.map((part, column) => ({ place: { row: corner.row + row, column: corner.column + column }, text: part })))
    : placesIn(range).flat().map((place) => ({ place, text: single }))
  const figures: TypedFigure[] = []
  const texts: RowText[] = []
  let lost = 0
  for (const { place, text: part } of landed) {
    const cell = figureAt(table, place)
    const own = cell === null ? textPlaceAt(table, place) : null
    if (cell !== null && (part !== '' || cell.text !== '')) figures.push(typedFigure(cell, part, unit, isComputed(cell.id)))
    else if (own !== null) texts.push({ ...own, text: part })
    else if (part !== '' && (place.row >= table.rows.length || place.column >= table.columns.length)) lost += 1
  }
  return { figures, texts, lost }
}

/** An emptied total is computed again; any other emptied cell is empty. */
export function typedFigure(cell: Cell, text: string, unit: Unit, isComputed: boolean): TypedFigure {
  return { cell: cell.id, text: text === '' && isComputed ? null : text, unit }
}
