/** Words and forms of last year's document, moved on by a year. First step of preparing a budget from the one published before. */
import { cellsById, cellId, type Form } from '../model/form.ts'
import type { Budget } from '../model/budget.ts'
import { formatAmount } from '../money.ts'

/** Titles of laws and documents keep their years. */
const quoted = /《[^》]*》|〔\d{4}〕|\[\d{4}\]/g
const years = /(?<!\d)(20\d\d)(?=\s*年)/g

/** `2025年` → `2026年`, `2024年` → `2025年` in a document of 2025; other years, and those within 《》, stay. */
export function moveYears(text: string, fiscalYear: number): string {
  const move = (part: string): string => part.replace(years, (year) => (year === String(fiscalYear) || year === String(fiscalYear - 1) ? String(Number.parseInt(year, 10) + 1) : year))
  let moved = ''
  let from = 0
  for (const match of text.matchAll(quoted)) {
    moved += move(text.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  return moved + move(text.slice(from))
}

/** The column that repeats last year's figures in a form of two years. */
const priorColumn = 'priorYear'

/** Forms of the next year before anybody fills them: last year's figures stand where the form prints last year, everything else is blank. */
export function nextForms({ forms, fiscalYear }: Budget): Form[] {
  const year = fiscalYear?.value ?? null
  return forms.map((form) => {
    const last = cellsById([form])
    const cells = form.cells.map((cell) => {
      const source = cell.path.column === priorColumn ? last.get(cellId({ ...cell.path, column: 'total' })) : undefined
      const amount = source?.amount ?? null
      return { ...cell, amount, state: amount === null ? ('blank' as const) : ('amount' as const), text: amount === null ? '' : formatAmount(amount, cell.unit), candidates: [] }
    })
    const move = (text: string): string => (year === null ? text : moveYears(text, year))
    const noted = <Note extends { readonly text: string }>(note: Note): Note => ({ ...note, text: move(note.text) })
    return {
      ...form, title: move(form.title), columns: form.columns.map((column) => ({ ...column, head: move(column.head) })), notes: form.notes.map(noted), nilNote: form.nilNote === null ? null : noted(form.nilNote),
      status: form.status === 'nil' ? ('nil' as const) : ('filled' as const), cells,
    }
  })
}
