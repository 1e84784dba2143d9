/** A statutory form as a table on paper: heads in levels, rows as the form has them, figures in their printed precision, notes below. */
import { formatAmount } from '../../money.ts'
import type { Budget } from '../../model/budget.ts'
import type { Figure } from '../../model/figure.ts'
import type { Form } from '../../model/form.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { layTable, type LayoutCell, type LayoutColumn, type TableLayout } from '../table-layout.ts'
import { textWidth } from '../text-width.ts'
import { definitionOf } from '../../data/families.ts'
import { plainCell, type PaperCell, type PaperTable } from './paper.ts'

export function formTable(budget: Budget, form: Form): PaperTable {
  const layout = layTable(form, definitionOf(budget, form), 'zh')
  return {
    kind: 'table',
    caption: { left: paperWords.ofYear(budget.department?.value ?? '', budget.fiscalYear?.value ?? null), right: form.unit === null ? '' : paperWords.unit(form.unit) },
    widths: layout.columns.map((column, index) => columnWidth(column, layout, index)),
    head: layout.heads.map((heads) =>
      heads.map(({ name, columnSpan, rowSpan }) => plainCell(name.text, { columnSpan, rowSpan, align: 'center', strong: true })),
    ),
    rows: layout.rows.length === 0 ? [layout.columns.map(() => plainCell(''))] : layout.rows.map(({ cells }) => cells.map((cell, index) => paperCell(cell, layout.columns[index]))),
    notes: [...(form.nilNote === null ? [] : [form.nilNote.text]), ...form.notes.map(({ text }) => text)],
    form,
  }
}

function paperCell(cell: LayoutCell, column: LayoutColumn | undefined): PaperCell {
  switch (cell.kind) {
    case 'empty':
      return plainCell('')
    case 'text':
      return plainCell(cell.text, { align: column?.kind === 'text' ? 'left' : 'center' })
    case 'label':
      return plainCell(cell.name.text, { strong: cell.weight !== 'plain', indent: cell.depth, align: cell.weight === 'total' ? 'center' : 'left' })
    case 'figure':
      return figureCell(cell.cell, { align: 'right', strong: cell.weight === 'total' })
  }
}

/** null: there is no such figure, and the cell stays empty. */
export function figureCell(figure: Figure | null, look: Partial<PaperCell>): PaperCell {
  return figure === null ? plainCell('', look) : plainCell(figureText(figure), { ...look, figure })
}

/** An amount in its unit with the decimals it was given; a dash stays a dash, what is blank stays blank. */
function figureText({ amount, unit, text, state }: Figure): string {
  if (amount !== null) return formatAmount(amount, unit)
  return state === 'dash' ? text : ''
}

const widestLabel = 40

/** In letters; labels wrap beyond a limit, figures never do. */
function columnWidth(column: LayoutColumn, layout: TableLayout, index: number): number {
  const longest = Math.max(0, ...layout.rows.map(({ cells }) => cellWidth(cells[index])))
  const head = Math.ceil(textWidth(column.heads.at(-1)?.text ?? '') / 3)
  switch (column.kind) {
    case 'label':
    case 'text':
      return Math.min(widestLabel, Math.max(12, longest + 2))
    case 'amount':
    case 'count':
      return Math.max(9, longest + 2, head + 2)
    default:
      return Math.max(5, longest + 2, head + 1)
  }
}

function cellWidth(cell: LayoutCell | undefined): number {
  if (cell === undefined || cell.kind === 'empty') return 0
  if (cell.kind === 'text') return textWidth(cell.text)
  if (cell.kind === 'label') return textWidth(cell.name.text) + 2 * cell.depth
  return cell.cell === null ? 0 : figureText(cell.cell).length
}
