/** The heads of a table: for each column the words above it from top to bottom. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { GridCell } from '../../model/source.ts'
import { compact, headCore, parseYear } from './spelling.ts'
import { looksLikeAmount, type Table } from './table.ts'

/** Neighboring grid columns under one lowest head. to is exclusive. */
export interface HeadColumn {
  readonly from: number
  readonly to: number
  /** Cores of the heads, top to bottom. */
  readonly path: readonly string[]
  /** As printed, levels joined by `/`. */
  readonly printed: string
}

const rowNumberHeads = new Set(documentVocabulary.rowNumberHeads.map(compact))

/** Under this head stand the numbers of the rows. */
export function numbersRows({ path }: HeadColumn): boolean {
  return path.length > 0 && rowNumberHeads.has(path.at(-1) ?? '')
}

/** Reads the heads in rows `top` up to `bottom` (exclusive). */
export function readHeads(table: Table, top: number, bottom: number): HeadColumn[] {
  const columns: (HeadColumn & { readonly cells: readonly GridCell[] })[] = []
  const stacks = Array.from({ length: table.columnCount }, (_, column) => headCells(table, column, top, bottom))
  const coreOf = coresByYear(stacks.flat())
  stacks.forEach((cells, column) => {
    const last = columns.at(-1)
    if (last !== undefined && cells.length > 0 && cells.length === last.cells.length && cells.every((cell, index) => cell === last.cells[index])) {
      columns[columns.length - 1] = { ...last, to: column + 1 }
    } else {
      const printed = cells.map(({ text }) => text.replace(/\s+/g, '')).join('/')
      columns.push({ from: column, to: column + 1, path: cells.map(coreOf), printed, cells })
    }
  })
  return columns.map(({ from, to, path, printed }) => ({ from, to, path, printed }))
}

/**
 * Of two heads that differ in the year alone (2023年预算数 | 2024年预算数), the earlier is last year's: 上年预算数; so it is of two that name
 * neighboring years over different things (2023年执行数 | 2024年预算数), where no others do. Bare years are 上年 and 本年.
 */
function coresByYear(cells: readonly GridCell[]): (cell: GridCell) => string {
  const years = new Map<string, Set<number>>()
  for (const { text } of cells) {
    const year = leadingYear(text)
    if (year !== null) years.set(behindYear(text), (years.get(behindYear(text)) ?? new Set()).add(year))
  }
  const all = new Set([...years.values()].flatMap((own) => [...own]))
  return ({ text }) => {
    const year = leadingYear(text)
    const core = behindYear(text)
    const pair = years.get(core)
    if (year === null) return headCore(text)
    if (pair?.size !== 2) return core !== '' && all.size === 2 && all.has(year + 1) ? `${documentVocabulary.lastYearPrefix}${core}` : headCore(text)
    if (pair.has(year + 1)) return `${documentVocabulary.lastYearPrefix}${core}`
    return core === '' && pair.has(year - 1) ? documentVocabulary.thisYearHead : headCore(text)
  }
}

function behindYear(text: string): string {
  return isBareYear(text) ? '' : headCore(text)
}

function isBareYear(text: string): boolean {
  return /^20\d{2}年度?$/.test(compact(text))
}

function leadingYear(text: string): number | null {
  const digits = /^20\d{2}(?=年)/.exec(compact(text))?.[0]
  return digits === undefined ? null : parseYear(digits)
}

function headCells(table: Table, column: number, top: number, bottom: number): GridCell[] {
  const cells: GridCell[] = []
  for (let row = top; row < bottom; row += 1) {
    const cell = table.cellAt(row, column)
    const text = table.textAt(row, column)
    if (cell !== null && cells.at(-1) !== cell && text !== '' && (codeLevels.has(text) || !isColumnNumberRow(table, row))) cells.push(cell)
  }
  return cells
}

const columnNumber = /^\d{1,2}(?:[=+\-\d()]*)$/
const columnMarks = new Set(documentVocabulary.columnNumberMarks.map(compact))
/** 类 款 项 may stand in the row of column numbers: the cells reach from the heads into the row below. */
const codeLevels = new Set(documentVocabulary.codeLevelHeads.map(compact))

/** A row that only numbers the columns: `栏次 1 2 3`. Its numbers are no figures. */
export function isColumnNumberRow(table: Table, row: number): boolean {
  const texts: string[] = []
  for (let column = 0; column < table.columnCount; column += 1) {
    const text = table.textAt(row, column)
    if (text === '' || (column > 0 && table.cellAt(row, column) === table.cellAt(row, column - 1))) continue
    // Most rows are told by their first text.
    if (!columnNumber.test(text) && !columnMarks.has(text) && !codeLevels.has(text)) return false
    texts.push(text)
  }
  const marked = texts.some((text) => columnMarks.has(text))
  const numbers = texts.filter((text) => !columnMarks.has(text) && !(marked && codeLevels.has(text)))
  if (numbers.length === 0) return marked && texts.length === 1 && row > 0
  if (!numbers.every((text) => columnNumber.test(text))) return false
  const rising = numbers.every((text, index) => index === 0 || leadingNumber(text) > leadingNumber(numbers[index - 1] ?? ''))
  return rising && (marked || (numbers.length >= 3 && leadingNumber(numbers[0] ?? '') === 1 && leadingNumber(numbers.at(-1) ?? '') === numbers.length))
}

function leadingNumber(text: string): number {
  return [...(/^\d+/.exec(text)?.[0] ?? '')].reduce((value, digit) => value * 10 + digit.charCodeAt(0) - 48, 0)
}

/** Rows from `top` on that can be heads: until the first row with figures or a classification code in it. */
export function headRowLimit(table: Table, top: number): number {
  const limit = Math.min(table.rowCount, top + 8)
  for (let row = top; row < limit; row += 1) {
    if (isColumnNumberRow(table, row)) continue
    for (let column = 0; column < table.columnCount; column += 1) {
      const text = table.textAt(row, column)
      if (looksLikeAmount(text) && table.cellAt(row, column)?.rowIndex === row) return row
    }
  }
  return limit
}
