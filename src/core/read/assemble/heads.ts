/** The heads of a table: for each column the words above it from top to bottom, and how well they name a column of a form. */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { familyData } from '../../data/generated/families.ts'
import type { ColumnDefinition, FormDefinition, FormId } from '../../model/form-definition.ts'
import type { GridCell } from '../../model/source.ts'
import { compact, headCore } from './spelling.ts'
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

/** Reads the heads in rows `top` up to `bottom` (exclusive). */
export function readHeads(table: Table, top: number, bottom: number): HeadColumn[] {
  const columns: (HeadColumn & { readonly cells: readonly GridCell[] })[] = []
  for (let column = 0; column < table.columnCount; column += 1) {
    const cells = headCells(table, column, top, bottom)
    const last = columns.at(-1)
    if (last !== undefined && cells.length > 0 && cells.length === last.cells.length && cells.every((cell, index) => cell === last.cells[index])) {
      columns[columns.length - 1] = { ...last, to: column + 1 }
    } else {
      const printed = cells.map(({ text }) => text.replace(/\s+/g, '')).join('/')
      columns.push({ from: column, to: column + 1, path: cells.map(({ text }) => headCore(text)), printed, cells })
    }
  }
  return columns.map(({ from, to, path, printed }) => ({ from, to, path, printed }))
}

function headCells(table: Table, column: number, top: number, bottom: number): GridCell[] {
  const cells: GridCell[] = []
  for (let row = top; row < bottom; row += 1) {
    const cell = table.cellAt(row, column)
    if (cell !== null && cells.at(-1) !== cell && table.textAt(row, column) !== '' && !isColumnNumberRow(table, row)) cells.push(cell)
  }
  return cells
}

const columnMarks = new Set(documentVocabulary.columnNumberMarks.map(compact))

/** A row that only numbers the columns: `栏次 1 2 3`. Its numbers are no figures. */
export function isColumnNumberRow(table: Table, row: number): boolean {
  const texts: string[] = []
  for (let column = 0; column < table.columnCount; column += 1) {
    const text = table.textAt(row, column)
    if (text !== '' && (column === 0 || table.cellAt(row, column) !== table.cellAt(row, column - 1))) texts.push(text)
  }
  const marked = texts.some((text) => columnMarks.has(text))
  const numbers = texts.filter((text) => !columnMarks.has(text))
  if (numbers.length === 0) return marked && texts.length === 1 && row > 0
  if (!numbers.every((text) => /^\d{1,2}(?:[=+\-\d()]*)$/.test(text))) return false
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

/** A column as the matcher sees it: spellings in compact shape. borrowed: of another family's form of the same kind. */
export interface ColumnSpelling {
  readonly definition: ColumnDefinition
  readonly panelIndex: number
  readonly heads: ReadonlySet<string>
  /** Heads that other families give the same column. */
  readonly otherHeads: ReadonlySet<string>
  readonly under: ReadonlySet<string> | null
  readonly borrowed: boolean
}

const spellings = new Map<FormDefinition, readonly ColumnSpelling[]>()

/** The columns of a form with all their spellings, own ones first. Made once per form. */
export function columnSpellings(form: FormDefinition): readonly ColumnSpelling[] {
  const known = spellings.get(form)
  if (known !== undefined) return known
  const made = form.panels.flatMap((panel, panelIndex) => {
    const others = otherColumns(form.id, panel.id, form)
    const own = panel.columns.map((definition): ColumnSpelling => {
      const same = others.filter(({ id, row }) => id === definition.id && row === definition.row)
      return spellingOf(definition, panelIndex, same.flatMap(({ heads }) => heads), false)
    })
    const names = new Set(panel.columns.map(columnKey))
    const borrowed = others.filter((column) => column.kind === 'amount' && !names.has(columnKey(column)))
    return [...own, ...borrowed.map((definition) => spellingOf({ ...definition, optional: true }, panelIndex, [], true))]
  })
  spellings.set(form, made)
  return made
}

export function columnKey({ id, row }: ColumnDefinition): string {
  return row === undefined ? id : `${row}/${id}`
}

function otherColumns(formId: FormId, panelId: string, except: FormDefinition): ColumnDefinition[] {
  const found = new Map<string, ColumnDefinition>()
  for (const definition of familyData.flatMap(({ forms }) => forms)) {
    if (definition.id !== formId || definition === except) continue
    for (const column of definition.panels.filter(({ id }) => id === panelId).flatMap(({ columns }) => columns)) {
      const key = columnKey(column)
      const before = found.get(key)
      found.set(key, before === undefined ? column : { ...before, heads: [...before.heads, ...column.heads] })
    }
  }
  return [...found.values()]
}

function spellingOf(definition: ColumnDefinition, panelIndex: number, otherHeads: readonly string[], borrowed: boolean): ColumnSpelling {
  return {
    definition,
    panelIndex,
    heads: new Set(definition.heads.map(headCore)),
    otherHeads: new Set(otherHeads.map(headCore)),
    under: definition.under === undefined ? null : new Set(definition.under.map(headCore)),
    borrowed,
  }
}

/**
 * How well a head path names a column: 1 for its own head in its own place, less for a head without the words above it,
 * for another family's spelling, or for a word higher up; 0 for not at all.
 */
export function nameStrength(path: readonly string[], spelling: ColumnSpelling): number {
  let best = 0
  for (let start = path.length - 1; start >= Math.max(0, path.length - 3); start -= 1) {
    const own = path.slice(start).join('')
    const spelled = spellStrength(own, spelling)
    if (spelled === 0) continue
    const joined = start === path.length - 1 ? 1 : 0.95
    best = Math.max(best, spelled * joined * underStrength(path.slice(0, start), spelling.under))
  }
  if (best > 0 || path.length < 2) return best
  return path.slice(0, -1).some((head) => spelling.heads.has(head)) ? 0.3 : 0
}

function spellStrength(own: string, { heads, otherHeads, borrowed }: ColumnSpelling): number {
  const base = borrowed ? 0.7 : 1
  if (heads.has(own)) return base
  if (otherHeads.has(own)) return 0.7
  if (!own.endsWith(')')) return 0
  const bare = own.replace(/\([^()]*\)$/, '')
  if (bare !== '' && heads.has(bare)) return base * 0.98
  return otherHeads.has(bare) ? 0.7 : 0
}

/** The nearer the word above, the better, so that 小计 goes to the closest group. */
function underStrength(above: readonly string[], under: ReadonlySet<string> | null): number {
  if (under === null) return 1
  for (let distance = 1; distance <= above.length; distance += 1) {
    if (under.has(above.at(-distance) ?? '')) return 1.02 - 0.02 * distance
  }
  return above.length === 0 ? 0.75 : 0.45
}
