/** What a step changes of a budget in work, so that a long form does not travel whole from the worker to the page after each. Known to both. */
import type { Cell, Form } from '../../core/model/form.ts'
import type { TableLayout } from '../../core/render/table-layout.ts'
import type { DraftForm, DraftUpdate, DraftView, FormChange } from './protocol.ts'

/** Null where rows or more came, went or were named anew. */
export function changeOf(before: Form | undefined, after: Form): FormChange | null {
  if (before === undefined || before.id !== after.id || before.rows !== after.rows || before.status !== after.status || before.cells.length !== after.cells.length) return null
  return { id: after.id, cells: after.cells.filter((cell, index) => !isSame(cell, before.cells[index])) }
}

function isSame(cell: Cell, before: Cell | undefined): boolean {
  return before !== undefined && cell.id === before.id && cell.state === before.state && cell.text === before.text && cell.amount?.fen === before.amount?.fen && cell.amount?.stepFen === before.amount?.stepFen
}

/** known: what the page shows, which the change was made for. */
export function applyUpdate(known: DraftView | null, update: DraftUpdate): DraftView {
  if (update.kind === 'whole') return update.view
  if (known === null) throw new Error('a change of nothing')
  return {
    ...update.rest,
    computations: update.computations ?? known.computations,
    forms: update.forms.map((form, index) => {
      const before = known.forms[index]
      return 'form' in form ? form : before === undefined ? missing(form.id) : applyChange(before, form.cells)
    }),
  }
}

function missing(id: string): never {
  throw new Error(`a change of a form that is not there: ${id}`)
}

function applyChange(before: DraftForm, cells: readonly Cell[]): DraftForm {
  if (cells.length === 0) return before
  const changed = new Map(cells.map((cell) => [cell.id, cell]))
  const table = (layout: TableLayout): TableLayout => ({
    ...layout,
    rows: layout.rows.map((row) => {
      if (!row.cells.some((cell) => cell.kind === 'figure' && cell.cell !== null && changed.has(cell.cell.id))) return row
      return { ...row, cells: row.cells.map((cell) => (cell.kind === 'figure' && cell.cell !== null ? { ...cell, cell: changed.get(cell.cell.id) ?? cell.cell } : cell)) }
    }),
  })
  return { ...before, form: { ...before.form, cells: before.form.cells.map((cell) => changed.get(cell.id) ?? cell) }, table: { zh: table(before.table.zh), en: table(before.table.en) } }
}
