/**
 * The same budget laid out otherwise, every figure under its canonical path: columns and rows in another order, without rows that say nothing or
 * with blank ones between, codes written in front of the names.
 */
import type { PrintCell, PrintDocument, PrintTable } from './print.ts'
import { createRandom, type Random } from './random.ts'

/** codes: in a column of their own as the family prints them, in front of the names, or none. */
export interface Arrangement {
  readonly seed: number
  readonly codes: 'asPrinted' | 'inNames' | 'none'
  readonly emptyRows: 'asPrinted' | 'dropped' | 'added'
  readonly reorderRows: boolean
}

export function rearrange(document: PrintDocument, arrangement: Arrangement): PrintDocument {
  const random = createRandom(arrangement.seed)
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'table' && block.rows.flat().some(({ path }) => path !== undefined) ? rearrangeTable(block, arrangement, random) : block)),
  }))
  return { ...document, sections }
}

function rearrangeTable(table: PrintTable, arrangement: Arrangement, random: Random): PrintTable {
  let drawn = table
  if (arrangement.reorderRows) drawn = { ...drawn, rows: reorderRows(drawn.rows, random) }
  if (arrangement.emptyRows === 'dropped') drawn = { ...drawn, rows: drawn.rows.filter(saysSomething) }
  if (arrangement.emptyRows === 'added') drawn = { ...drawn, rows: withBlankRows(drawn, random) }
  return arrangement.codes === 'asPrinted' ? drawn : withoutCodeColumn(drawn, arrangement.codes)
}

/** A row of several lines or without figures stays. */
function saysSomething(cells: readonly PrintCell[]): boolean {
  const figures = cells.filter(({ path }) => path !== undefined)
  return figures.length === 0 || cells.some(({ rowSpan }) => (rowSpan ?? 1) > 1) || figures.some(({ text }) => /\d/.test(text))
}

/** Blank rows before the table's end and where no cell goes on downward. */
function withBlankRows({ rows, widths }: PrintTable, random: Random): PrintCell[][] {
  let covered = 0
  return rows.flatMap((cells) => {
    const blank = covered === 0 && random.chance(15) ? [widths.map((): PrintCell => ({ text: '' }))] : []
    covered = Math.max(covered - 1, ...cells.map(({ rowSpan }) => (rowSpan ?? 1) - 1), 0)
    return [...blank, [...cells]]
  })
}

/** Only where one column holds the codes and the next one the names. */
function withoutCodeColumn(table: PrintTable, codes: 'inNames' | 'none'): PrintTable {
  const matrix = matrixOf(table.rows, table.widths.length)
  const keyOf = (line: readonly PrintCell[]): string => line.find(({ path }) => path !== undefined)?.path?.row ?? ''
  const column = table.widths.findIndex((_, index) => matrix.some((line) => line[index]?.text === keyOf(line) && /^\d{3,7}$/.test(keyOf(line))))
  const isPlain = matrix.every((line) => ['', keyOf(line)].includes(line[column]?.text ?? '?') && line[column] !== line[column + 1] && line[column + 1]?.path === undefined)
  if (column === -1 || !isPlain) return table
  const named = matrix.map((line) => line.map((cell, index) => (index === column + 1 && codes === 'inNames' && line[column]?.text !== '' ? { ...cell, text: `${line[column]?.text ?? ''} ${cell.text}` } : cell)))
  return permute({ ...table, rows: rowsOf(named) }, [...table.widths.keys()].filter((index) => index !== column))
}

export function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list.map((item) => ({ item, order: random.integer(0, 1_000_000) })).sort((left, right) => left.order - right.order).map(({ item }) => item)
}

/** Which cell covers each position. */
export function matrixOf(rows: readonly (readonly PrintCell[])[], columnCount: number): PrintCell[][] {
  const matrix = rows.map(() => new Array<PrintCell | undefined>(columnCount).fill(undefined))
  rows.forEach((cells, row) => {
    let column = 0
    for (const cell of cells) {
      while (matrix[row]?.[column] !== undefined) column += 1
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.columnSpan ?? 1); across += 1) {
          const line = matrix[row + down]
          if (line !== undefined) line[column + across] = cell
        }
      }
      column += cell.columnSpan ?? 1
    }
  })
  return matrix.map((line) => line.map((cell) => cell ?? { text: '' }))
}

/** Writes a matrix back as rows of cells, joining what one cell covers. */
export function rowsOf(matrix: readonly (readonly PrintCell[])[]): PrintCell[][] {
  return matrix.map((line, row) => line.flatMap((cell, column) => {
    if (line[column - 1] === cell || matrix[row - 1]?.[column] === cell) return []
    let columnSpan = 1
    while (line[column + columnSpan] === cell) columnSpan += 1
    let rowSpan = 1
    while (matrix[row + rowSpan]?.[column] === cell) rowSpan += 1
    return [{ ...cell, columnSpan, rowSpan }]
  }))
}

/** The amount columns of a table with one panel: everything right of the last column of codes and names. Null where there are several panels. */
export function amountStart(table: PrintTable): number | null {
  const matrix = matrixOf(table.rows, table.widths.length)
  const holds = table.widths.map((_, column) => matrix.some((line) => line[column]?.path !== undefined))
  const start = holds.indexOf(true)
  return start > 0 && holds.slice(start).every((held) => held) ? start : null
}

export function permute(table: PrintTable, order: readonly number[]): PrintTable {
  const arranged = (rows: PrintTable['head']): PrintCell[][] => rowsOf(matrixOf(rows, table.widths.length).map((line) => order.map((column) => line[column] ?? { text: '' })))
  return { ...table, head: arranged(table.head), rows: arranged(table.rows), widths: order.map((column) => table.widths[column] ?? 1) }
}

/** Rows under one code stay together; codes of equal rank under the same parent change places. */
export function reorderRows(rows: PrintTable['rows'], random: Random): PrintTable['rows'] {
  const keyOf = (cells: readonly PrintCell[]): string => cells.find(({ path }) => path !== undefined)?.path?.row ?? ''
  if (!rows.every((cells) => /^(?:\d{3,7}|total)$/.test(keyOf(cells)) && cells.every(({ rowSpan }) => (rowSpan ?? 1) === 1))) return rows
  const isBelow = (key: string, parent: string): boolean => key !== parent && key.startsWith(parent)
  const arrange = (list: PrintTable['rows']): PrintTable['rows'] => {
    const groups: (readonly PrintCell[])[][] = []
    for (const row of list) {
      const last = groups.at(-1)
      if (last !== undefined && isBelow(keyOf(row), keyOf(last[0] ?? []))) last.push(row)
      else groups.push([row])
    }
    return shuffle(groups, random).flatMap(([first, ...rest]) => (first === undefined ? [] : [first, ...arrange(rest)]))
  }
  return [...rows.filter((row) => keyOf(row) === 'total'), ...arrange(rows.filter((row) => keyOf(row) !== 'total'))]
}
