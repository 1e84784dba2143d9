/** One form as one sheet: title, unit, merged heads, rows with real numbers, formulas for totals, notes below. */
import { fenPerUnit, formatAmount, type Unit } from '../../money.ts'
import type { Budget } from '../../model/budget.ts'
import type { Cell, Form } from '../../model/form.ts'
import { zhRender as words } from '../../locale/zh-render.ts'
import { ownIdentities } from '../../data/identities.ts'
import { decimalsOf, layTable, type LayoutCell, type LayoutColumn, type LayoutRow, type TableLayout } from '../table-layout.ts'
import { definitionOf } from '../../data/families.ts'
import { formName } from '../titles.ts'
import { totalFormulas, type CellPosition, type TotalFormulas } from './formulas.ts'
import type { Sheet, SheetCell, SheetMerge } from './sheet.ts'
import { fitsNumber } from './workbook.ts'

/** Characters after which a label wraps. */
const labelWidth = 42

/** Characters a sheet is wide at least: about a page upright. */
const leastWidth = 84

/** Title and caption stand above the heads. */
const headRow = 2

export const contentsName = words.workbook.contents

/** leadsBack: a link to the contents stands below. */
export function formSheet(budget: Budget, form: Form, name: string, leadsBack = true): Sheet {
  const definition = definitionOf(budget, form)
  const layout = layTable(form, definition, 'zh')
  const firstRow = headRow + layout.heads.length
  const totals = totalFormulas(form, ownIdentities(budget, form), positionsOf(layout, firstRow))
  const width = layout.columns.length
  const notes = [...(form.nilNote === null ? [] : [form.nilNote.text]), ...form.notes.map(({ text }) => text)]
  const body = layout.rows.map((row) => bodyRow(row, layout, totals, form.unit))
  const foot = [...notes.map((text) => spread({ content: { kind: 'text', text }, look: { role: 'note' } }, width)), ...(leadsBack ? [spread(linkBack, width)] : [])]
  const title = formName(form, definition, 'zh').text
  const rows = [spread(titleCell(title), width), captionRow(budget, form, width), ...headRows(layout), ...body, ...foot]
  const footMerges = notes.map((_, index) => wholeRow(firstRow + body.length + index, width))
  const widths = widen(layout.columns.map((column, index) => columnWidth(column, layout, index)), layout.columns)
  const noteHeights = notes.map((text, index): [number, number] => [firstRow + body.length + index, wrappedHeight([text], [widths.reduce((sum, one) => sum + one, 0)])])
  return {
    name,
    rows,
    merges: [wholeRow(0, width), ...captionMerges(width), ...headMerges(layout), ...footMerges],
    widths,
    heights: new Map([[0, titleHeight(title, widths)], ...headHeights(layout, widths), ...lineHeights(layout, firstRow, widths), ...noteHeights]),
    frozenRows: firstRow,
    frozenColumns: layout.panelCount === 1 ? layout.columns.findIndex(({ kind }) => kind === 'label') + 1 : 0,
    titleRows: [headRow, firstRow - 1],
    landscape: width > 6,
  }
}

const blankCell: SheetCell = { content: { kind: 'empty' }, look: { role: 'caption' } }
const linkBack: SheetCell = { content: { kind: 'text', text: words.workbook.back }, look: { role: 'link' }, linkTo: contentsName }

export function titleCell(text: string): SheetCell {
  return { content: { kind: 'text', text }, look: { role: 'title' } }
}

/** A title is half again as large as other text and wraps over the width of its sheet. */
export function titleHeight(title: string, widths: readonly number[]): number {
  const room = widths.reduce((sum, width) => sum + width, 0)
  return 8 + 22 * Math.max(1, Math.ceil((textWidth(title) * 1.6) / Math.max(1, room)))
}

/** A cell and as many empty ones as the sheet is wide. */
export function spread(cell: SheetCell, width: number): SheetCell[] {
  return [cell, ...Array.from({ length: Math.max(0, width - 1) }, () => blankCell)]
}

export function wholeRow(row: number, width: number): SheetMerge {
  return { startRow: row, startColumn: 0, endRow: row, endColumn: Math.max(0, width - 1) }
}

/** Left half: department and year; right half: the unit. */
function captionRow(budget: Budget, form: Form, width: number): SheetCell[] {
  const year = budget.fiscalYear === null ? '' : ` ${budget.fiscalYear.value}`
  const left: SheetCell = { content: { kind: 'text', text: `${budget.department?.value ?? ''}${year}`.trim() }, look: { role: 'caption' } }
  const right: SheetCell = { content: { kind: 'text', text: form.unit === null ? '' : words.unit(words.units[form.unit]) }, look: { role: 'caption', align: 'right' } }
  const row = spread(left, width)
  if (width > 1) row[captionSplit(width)] = right
  return row
}

function captionSplit(width: number): number {
  return Math.max(1, Math.ceil(width / 2))
}

function captionMerges(width: number): SheetMerge[] {
  const split = captionSplit(width)
  return [
    { startRow: 1, startColumn: 0, endRow: 1, endColumn: split - 1 },
    { startRow: 1, startColumn: split, endRow: 1, endColumn: width - 1 },
  ].filter(({ startColumn, endColumn }) => endColumn > startColumn)
}

function headRows(layout: TableLayout): SheetCell[][] {
  const rows = layout.heads.map(() => layout.columns.map((): SheetCell => ({ content: { kind: 'empty' }, look: { role: 'head' } })))
  for (const [level, heads] of layout.heads.entries()) {
    for (const head of heads) {
      const row = rows[level]
      if (row !== undefined) row[head.columnIndex] = { content: { kind: 'text', text: head.name.text }, look: { role: 'head', strong: true } }
    }
  }
  return rows
}

function headMerges(layout: TableLayout): SheetMerge[] {
  return layout.heads.flatMap((heads, level) =>
    heads
      .filter(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)
      .map(({ columnIndex, columnSpan, rowSpan }) => ({
        startRow: headRow + level,
        startColumn: columnIndex,
        endRow: headRow + level + rowSpan - 1,
        endColumn: columnIndex + columnSpan - 1,
      })),
  )
}

/** Where each figure of a form stands in its sheet. */
export function figurePositions(budget: Budget, form: Form): ReadonlyMap<string, CellPosition> {
  const layout = layTable(form, definitionOf(budget, form), 'zh')
  return positionsOf(layout, headRow + layout.heads.length)
}

/** Of the cells that stand as numbers or are empty. */
function positionsOf(layout: TableLayout, firstRow: number): Map<string, CellPosition> {
  return new Map(
    layout.rows.flatMap((row, index) =>
      row.cells.flatMap((cell, column) => {
        const figure = cell.kind === 'figure' ? cell.cell : null
        const isNumber = figure !== null && figure.state !== 'unread' && (figure.amount === null || fitsNumber(decimalOf(figure)))
        return figure !== null && isNumber ? [[figure.id, { row: firstRow + index, column }] as const] : []
      }),
    ),
  )
}

function bodyRow(row: LayoutRow, layout: TableLayout, totals: TotalFormulas, unit: Unit | null): SheetCell[] {
  return row.cells.map((cell, index) => bodyCell(cell, layout.columns[index], totals, unit))
}

function bodyCell(cell: LayoutCell, column: LayoutColumn | undefined, totals: TotalFormulas, unit: Unit | null): SheetCell {
  switch (cell.kind) {
    case 'empty':
      return { content: { kind: 'empty' }, look: { role: 'text' } }
    case 'text':
      return { content: cell.text === '' ? { kind: 'empty' } : { kind: 'text', text: cell.text }, look: { role: 'label', align: column?.kind === 'text' ? 'left' : 'center' } }
    case 'label':
      return { content: { kind: 'text', text: cell.name.text }, look: { role: 'label', strong: cell.weight !== 'plain', indent: cell.depth } }
    case 'figure':
      return cell.cell === null ? { content: { kind: 'empty' }, look: { role: 'figure' } } : figureCell(cell.cell, cell.weight === 'total', column?.decimals ?? 0, totals, unit)
  }
}

function figureCell(cell: Cell, strong: boolean, columnDecimals: number, totals: TotalFormulas, unit: Unit | null): SheetCell {
  if (cell.state === 'unread') {
    const note = words.workbook.unreadNote(cell.candidates.map((candidate) => (candidate === '' ? words.forms.blankCandidate : candidate)))
    return { content: { kind: 'text', text: words.forms.unread }, look: { role: 'unread', align: 'center' }, note }
  }
  if (cell.amount === null) return { content: cell.text === '' ? { kind: 'empty' } : { kind: 'text', text: cell.text }, look: { role: 'figure' } }
  const decimal = decimalOf(cell)
  const look = { role: 'figure', strong, decimals: decimalsOf(cell.amount, cell.unit), columnDecimals } as const
  if (!fitsNumber(decimal)) return { content: { kind: 'text', text: formatAmount(cell.amount, cell.unit) }, look, note: words.workbook.textNote }
  const formula = totals.formulas.get(cell.id)
  const mismatch = totals.mismatches.get(cell.id)
  const notes = [
    ...(unit !== null && cell.unit !== unit ? [words.unit(words.units[cell.unit])] : []),
    ...(mismatch?.computed == null ? [] : [words.workbook.mismatchNote(formatAmount(mismatch.computed, cell.unit))]),
  ]
  const content = formula === undefined ? ({ kind: 'number', decimal } as const) : ({ kind: 'formula', formula, decimal } as const)
  return { content, look, ...(notes.length === 0 ? {} : { note: notes.join('\n') }) }
}

/** The amount in its own unit, with the printed decimals and nothing else: `1172.54`. */
export function decimalOf({ amount, unit }: Pick<Cell, 'amount' | 'unit'>): string {
  if (amount === null) return ''
  const decimals = decimalsOf(amount, unit)
  const scaled = (amount.fen * 10n ** BigInt(decimals)) / fenPerUnit[unit]
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0')
  const whole = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return scaled < 0n ? `-${whole}` : whole
}

/** Each row of heads as high as its longest head needs, given how wide that head's columns are. */
function headHeights(layout: TableLayout, widths: readonly number[]): [number, number][] {
  return layout.heads.map((heads, level) => {
    const heights = heads.map(({ name, columnIndex, columnSpan, rowSpan }) => {
      const room = widths.slice(columnIndex, columnIndex + columnSpan).reduce((sum, width) => sum + width, 0)
      return (Math.ceil((textWidth(name.text) * 1.15) / Math.max(1, room - 2)) * 16 + 10) / rowSpan
    })
    return [headRow + level, Math.max(26, ...heights)]
  })
}

/** As high as the longest cell of each row needs; a row that says no height is cut to one line by some programs. */
function lineHeights(layout: TableLayout, firstRow: number, widths: readonly number[]): [number, number][] {
  return layout.rows.map(({ cells }, index): [number, number] => [firstRow + index, wrappedHeight(cells.map(wrappingText), widths)])
}

function wrappingText(cell: LayoutCell): string {
  if (cell.kind === 'label') return `${' '.repeat(2 * cell.depth)}${cell.name.text}`
  // Codes and numbers stand in columns as wide as they are.
  return cell.kind === 'text' && /\p{Script=Han}/u.test(cell.text) ? cell.text : ''
}

/** The height of a row with these texts; a program shows no row higher than 409 points. */
export function wrappedHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => {
    const room = Math.max(2, (widths[index] ?? 0) - 3)
    return text.split('\n').reduce((sum, paragraph) => sum + Math.max(1, Math.ceil((textWidth(paragraph) * 1.08) / room)), 0)
  })
  return Math.min(409, 5 + 15 * Math.max(1, ...lines))
}

/** Wide enough for the figures, and for labels up to a limit after which they wrap. A Chinese character is two wide. */
function columnWidth(column: LayoutColumn, layout: TableLayout, index: number): number {
  const texts = layout.rows.map(({ cells }) => widthOf(cells[index]))
  const longest = Math.max(0, ...texts)
  const head = Math.ceil(textWidth(column.heads.at(-1)?.text ?? '') / 2)
  switch (column.kind) {
    case 'label':
    case 'text':
      return Math.min(labelWidth + 6, Math.max(14, longest + 6))
    case 'amount':
    case 'count':
      return Math.min(28, Math.max(11, longest + 5, head + 3))
    default:
      return Math.max(6, longest + 3, head + 2)
  }
}

/** A narrow table gives its labels, or all columns alike, the room that its title takes. */
function widen(widths: readonly number[], columns: readonly LayoutColumn[]): number[] {
  const missing = leastWidth - widths.reduce((sum, width) => sum + width, 0)
  const labels = columns.filter(({ kind }) => kind === 'label').length
  const share = Math.ceil(missing / (labels || columns.length))
  return missing <= 0 ? [...widths] : widths.map((width, index) => (labels === 0 || columns[index]?.kind === 'label' ? width + share : width))
}

function widthOf(cell: LayoutCell | undefined): number {
  if (cell === undefined || cell.kind === 'empty') return 0
  if (cell.kind === 'text') return textWidth(cell.text)
  if (cell.kind === 'label') return textWidth(cell.name.text) + 2 * cell.depth
  return cell.cell?.amount == null ? 0 : formatAmount(cell.cell.amount, cell.cell.unit).length
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
}
