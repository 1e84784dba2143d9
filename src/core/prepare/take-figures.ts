/**
 * Figures of another file for a budget in work: a filled template, an export of the integrated system, any disclosure. Each lands in the cell that
 * means the same; rows come along where the form takes any; what has no place is told, so that a person can place it.
 */
import { definitionOf } from '../data/families.ts'
import type { Budget } from '../model/budget.ts'
import type { DraftEdit, LeftFigure, TypedFigure } from '../model/draft.ts'
import { cellsById, type Cell, type Form, type FormRow } from '../model/form.ts'
import { formatAmount, readAmount } from '../money.ts'
import { rowKindOf } from './draft-rows.ts'
import { layDraft } from './draft-tables.ts'

export type TakenFigures = Extract<DraftEdit, { kind: 'taken' }>

const mostLeft = 2000

/** edits: those in force · name: of the file · id: of this taking, so that what is left of it has names of its own. */
export function takeFigures(last: Budget, edits: readonly DraftEdit[], from: Budget, name: string, id: string): TakenFigures {
  const before = layDraft(last, edits)
  const rows = from.forms.flatMap((form) => newRows(last, before.forms, form))
  const tables = layDraft(last, [...edits, ...rows])
  const own = cellsById(tables.forms)
  const figures: TypedFigure[] = []
  const left: Omit<LeftFigure, 'id'>[] = []
  for (const form of from.forms) {
    for (const cell of form.cells) {
      if (cell.amount === null && cell.state !== 'unread') continue
      const target = own.get(cell.id)
      const text = cell.amount === null ? cell.text : formatAmount(cell.amount, cell.unit)
      if (target === undefined || cell.state === 'unread') left.push({ label: labelOf(form, cell), text, unit: cell.unit })
      else if (!tables.computations.has(cell.id) && !isLastYears(cell)) figures.push({ cell: cell.id, text, unit: cell.unit })
    }
  }
  const totals = from.forms.flatMap((form) => form.cells).filter(({ id: cell }) => tables.computations.has(cell))
  const placed = withTotals(last, [...edits, ...rows], figures, totals)
  const all = [...left, ...looseFigures(from)].slice(0, mostLeft)
  return { kind: 'taken', name, rows, figures: placed, left: all.map((figure, index) => ({ id: `${id}/${index + 1}`, ...figure })) }
}

/** A total that the file has and its parts do not make stands as the file has it; that may bear on totals above it. */
function withTotals(last: Budget, edits: readonly DraftEdit[], figures: readonly TypedFigure[], totals: readonly Cell[]): readonly TypedFigure[] {
  let placed = figures
  for (let level = 0; level < mostLevels; level += 1) {
    const made = cellsById(layDraft(last, [...edits, { kind: 'figures', figures: placed }]).forms)
    const differing = totals.flatMap(({ id, amount, unit }): TypedFigure[] => (amount === null || made.get(id)?.amount?.fen === amount.fen ? [] : [{ cell: id, text: formatAmount(amount, unit), unit }]))
    if (differing.length === 0) return placed
    placed = [...placed, ...differing]
  }
  return placed
}

/** Totals of totals. */
const mostLevels = 8

/** The column of last year holds what last year's document says. */
function isLastYears({ path }: Cell): boolean {
  return path.column === 'priorYear'
}

function newRows(last: Budget, forms: readonly Form[], form: Form): TakenFigures['rows'] {
  const own = forms.find(({ id }) => id === form.id)
  if (own === undefined) return []
  const present = new Set(own.rows.map(({ panel, key }) => `${panel}/${key}`))
  const takes = (row: FormRow): boolean => {
    const panel = definitionOf(last, own)?.panels.find(({ id }) => id === row.panel)
    const kind = rowKindOf(panel)
    if (kind === 'listed') return panel?.rows.some(({ key }) => key === row.key) === true
    return kind !== 'none' && (row.code !== null || /^\d+$/.test(row.key))
  }
  return form.rows.filter((row) => !present.has(`${row.panel}/${row.key}`) && takes(row)).map(({ panel, key, label }) => ({ kind: 'rowAdded' as const, form: form.id, panel, key, label: label.trim() }))
}

function labelOf(form: Form, { path }: Cell): string {
  const row = form.rows.find(({ panel, key }) => panel === path.panel && key === path.row)
  const column = form.columns.find(({ panel, id }) => panel === path.panel && id === path.column)
  return [form.title, row?.label.trim() ?? path.row, column?.head ?? path.column].filter((part) => part !== '').join(' › ')
}

/** Tables that no form of a family is: every amount in them, by what stands before it. */
function looseFigures({ narrative }: Budget): Omit<LeftFigure, 'id'>[] {
  return narrative.tables.flatMap(({ cells }) => cells.flatMap(({ rowIndex, columnIndex, text }) => {
    if (readAmount(text, 'tenThousandYuan').kind !== 'amount' || !/[.．]|\d{5}/.test(text)) return []
    const name = cells.find((other) => other.rowIndex === rowIndex && other.columnIndex < columnIndex && /\D{2}/.test(other.text))?.text ?? ''
    const head = [...cells].reverse().find((other) => other.columnIndex === columnIndex && other.rowIndex < rowIndex && /\D{2}/.test(other.text))?.text ?? ''
    return [{ label: [name, head].filter((part) => part !== '').join(' › '), text: text.trim(), unit: 'tenThousandYuan' as const }]
  }))
}

/** The same figure at a cell of the budget in work. */
export function placeFigure({ id, text, unit }: LeftFigure, cell: string): DraftEdit {
  return { kind: 'leftPlaced', left: id, figure: { cell, text, unit } }
}

export function leftFigures(edits: readonly DraftEdit[]): LeftFigure[] {
  const gone = new Set(edits.flatMap((edit) => (edit.kind === 'leftPlaced' ? [edit.left] : [])))
  return edits.flatMap((edit) => (edit.kind === 'taken' ? edit.left.filter(({ id }) => !gone.has(id)) : []))
}
