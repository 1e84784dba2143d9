/** What the tables of both years say, by the ids of their cells: the ground of every figure of the narrative in work. */
import type { Budget } from '../model/budget.ts'
import { cellsById, type Cell, type Form } from '../model/form.ts'

/** The ground of a count of projects. */
export const projectsGround = 'projects'

/** Fen; null where a table does not say it, or does not say it yet. */
export interface Grounds {
  readonly current: (id: string) => bigint | null
  readonly prior: (id: string) => bigint | null
  /** How many this year: projects, or what a column of numbers says. */
  readonly count: (id: string) => number | null
  /** The table is filled this year and leaves this cell blank, which held an amount last year. */
  readonly isGone: (id: string) => boolean
  /** Nothing is known of it yet: its table, or its column that had some last year, has not a single entry this year. */
  readonly isOpen: (id: string) => boolean
}

export function createGrounds(last: Pick<Budget, 'forms'>, next: Pick<Budget, 'forms'>, projectCount: number): Grounds {
  const [lastCells, nextCells] = [cellsById(last.forms), cellsById(next.forms)]
  // Empty forms that stand for last year say nothing of it.
  const hasLast = last.forms.some(({ cells }) => cells.some(({ amount }) => amount !== null))
  const filled = new Set(next.forms.filter(isFilled).map(({ id }) => id))
  const [lastColumns, nextColumns] = [filledColumns(last.forms), filledColumns(next.forms)]
  const nil = new Set(next.forms.filter(({ status }) => status === 'nil').map(({ id }) => id))
  const isOpen = (id: string): boolean => {
    const cell = nextCells.get(id)
    if (cell === undefined || cell.state !== 'blank') return false
    if (filled.size === 0) return true
    const { form } = cell.path
    // A form that is empty by its own note says that nothing is spent, once any other is filled.
    return filled.has(form) ? lastColumns.has(columnOf(cell)) && !nextColumns.has(columnOf(cell)) : !nil.has(form)
  }
  return {
    isOpen,
    current: (id) => (isOpen(id) ? null : amountOf(nextCells.get(id))),
    prior: (id) => (hasLast ? amountOf(lastCells.get(id)) : null),
    count: (id) => (id === projectsGround ? projectCount : countAt(next.forms, id)),
    isGone: (id) => {
      const [cell, before] = [nextCells.get(id), lastCells.get(id)?.amount?.fen ?? 0n]
      return cell !== undefined && cell.amount === null && before !== 0n && filled.has(cell.path.form)
    },
  }
}

/** A blank cell of a filled column says nothing is spent; one that is not there or unread says nothing. */
function amountOf(cell: Cell | undefined): bigint | null {
  return cell === undefined || cell.state === 'unread' ? null : (cell.amount?.fen ?? 0n)
}

function countAt(forms: readonly Form[], id: string): number | null {
  const [form, panel, row, column = ''] = id.split('/')
  const text = forms.find((one) => one.id === form)?.rows.find((one) => one.panel === panel && one.key === row)?.texts[column] ?? ''
  return /^\d{1,9}$/.test(text) ? Number.parseInt(text, 10) : null
}

function filledColumns(forms: readonly Form[]): ReadonlySet<string> {
  return new Set(forms.flatMap(({ cells }) => cells.filter(({ state }) => state !== 'blank').map(columnOf)))
}

function columnOf({ path }: Cell): string {
  return `${path.form}/${path.panel}/${path.column}`
}

function isFilled({ cells }: Form): boolean {
  return cells.some(({ state, path }) => state !== 'blank' && path.column !== 'priorYear')
}
