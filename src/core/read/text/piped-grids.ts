/**
 * Tables in a text drawn with bars, a row a line, as Markdown and web pages saved as text have them: where cells are blank, only the bars tell the
 * column of a figure, so they become grids. Part of the text reader, beside the tables that become lines (piped-cells.ts).
 */
import type { Place } from '../../model/place.ts'
import type { Block, GridCell } from '../../model/source.ts'
import { cutGrid } from '../grid/cut-grid.ts'
import { headsOver } from '../grid/heads-over.ts'

/** from, to: its first line and the one behind its last. rows: as many cells each. */
export interface PipedTable {
  readonly from: number
  readonly to: number
  readonly rows: readonly PipedRow[]
}

interface PipedRow {
  readonly lineIndex: number
  readonly cells: readonly string[]
}

const fewestRows = 3
const fewestColumns = 3
/** `|---|:--:|` below the heads. */
const rule = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/

/** texts: one a line, trimmed. → none where no cell is blank: then the words in their order say as much. */
export function findPipedTables(texts: readonly string[]): readonly PipedTable[] {
  const tables: PipedTable[] = []
  let from = 0
  while (from < texts.length) {
    let to = from
    while (to < texts.length && (texts[to] ?? '').includes('|')) to += 1
    const table = to === from ? null : readTable(texts, from, to)
    if (table !== null) tables.push(table)
    from = Math.max(to, from + 1)
  }
  return tables.some(({ rows }) => rows.some(({ cells }) => cells.includes(''))) ? tables : []
}

function readTable(texts: readonly string[], from: number, to: number): PipedTable | null {
  const lines = Array.from({ length: to - from }, (_, index) => ({ lineIndex: from + index, text: texts[from + index] ?? '' })).filter(({ text }) => !rule.test(text))
  const edged = lines.every(({ text }) => text.startsWith('|'))
  const ended = lines.every(({ text }) => text.endsWith('|'))
  const rows = lines.map(({ lineIndex, text }) => ({ lineIndex, cells: text.slice(edged ? 1 : 0, ended ? -1 : undefined).split('|').map((cell) => cell.trim()) }))
  const width = rows[0]?.cells.length ?? 0
  return rows.length >= fewestRows && width >= fewestColumns && rows.every(({ cells }) => cells.length === width) ? { from, to, rows } : null
}

/** Titles and captions within the bars are cut out as lines. */
export function layPipedTable({ rows }: PipedTable, placeOf: (lineIndex: number) => Place): Block[] {
  const merges = headsOver(rows.map(({ cells }) => cells))
  const columnCount = rows[0]?.cells.length ?? 0
  const cells = rows.flatMap(({ lineIndex, cells: texts }, rowIndex) => texts.flatMap((text, columnIndex): GridCell[] => {
    const merge = merges.find(({ startRow, startColumn, endColumn }) => startRow === rowIndex && startColumn <= columnIndex && columnIndex <= endColumn)
    if (merge !== undefined && merge.startColumn < columnIndex) return []
    return [{ rowIndex, columnIndex, rowSpan: 1, columnSpan: merge === undefined ? 1 : merge.endColumn - merge.startColumn + 1, text, place: placeOf(lineIndex) }]
  }))
  const place = placeOf(rows[0]?.lineIndex ?? 0)
  return cutGrid({ kind: 'grid', ground: 'ruled', place, rowCount: rows.length, columnCount, cells })
}
