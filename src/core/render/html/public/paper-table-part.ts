/** A table of the paper on the page for citizens: caption and unit, heads in levels, every figure with its anchor and its place in the PDF. */
import { publicWords } from '../../../locale/public-words.ts'
import type { Figure } from '../../../model/figure.ts'
import type { PaperCell, PaperTable } from '../../paper/paper.ts'
import type { TableLayout } from '../../table-layout.ts'
import { digitsMarkup } from '../figure-part.ts'
import { html, type Markup } from '../markup.ts'
import type { PublicPage } from './public-page.ts'

/** What the cells of one table share. layout: of the form it prints; null for other tables. */
interface TableFrame {
  readonly page: PublicPage
  readonly layout: TableLayout | null
}

/** titleAnchor: of the heading above it; empty without one. */
export function tableMarkup(page: PublicPage, table: PaperTable, titleAnchor: string): Markup {
  const { context } = page
  const laid = table.form === undefined ? null : (context.forms.find(({ form }) => form === table.form) ?? null)
  const frame: TableFrame = { page, layout: laid?.layout ?? null }
  const isAlive = table.rows.some((row) => row.some(({ figure }) => figure !== undefined))
  const label = titleAnchor === '' ? null : html` role="group" aria-labelledby="${titleAnchor}"`
  return html`<div class="scroll" tabindex="0"${label}>
<table${isAlive ? liveAttributes(table, laid) : html` class="${plainClass(table)}"`}>
${table.caption === null && !isAlive ? null : html`<caption><span class="whose">${table.caption?.left ?? ''}</span> <span class="unit">${table.caption?.right ?? ''}</span></caption>
`}${laid === null ? widthsMarkup(table) : null}${table.head.length === 0 ? null : html`<thead>${table.head.map((row) => html`<tr>${row.map(headMarkup)}</tr>`)}</thead>
`}<tbody>
${table.rows.map((row) => html`<tr${isBlank(frame, row) ? html` class="blank"` : null}>${row.map((cell, index) => cellMarkup(frame, cell, index))}</tr>
`)}</tbody>
</table>
</div>
${table.notes.map((note) => html`<p class="note">${note}</p>
`)}`
}

/** What the script asks a table for: the name of the form, and the heads of its columns. */
function liveAttributes(table: PaperTable, laid: PublicPage['context']['forms'][number] | null): Markup {
  const heads = laid === null ? [] : laid.layout.columns.map(({ heads }) => heads.map(({ text }) => text).join(' '))
  return html` data-form="${laid?.name.text ?? ''}" data-columns="${JSON.stringify(heads)}"${laid === null ? html` class="${plainClass(table)}"` : null}`
}

/** With more columns than this a table needs more room than a phone has. */
const fewColumns = 6

function plainClass({ widths }: PaperTable): string {
  return widths.length > fewColumns ? 'plain many' : 'plain'
}

/** Tables that are no form keep the widths they have on paper. */
function widthsMarkup({ widths }: PaperTable): Markup {
  const sum = widths.reduce((total, width) => total + width, 0)
  return html`<colgroup>${widths.map((width) => html`<col width="${((100 * width) / sum).toFixed(1)}%">`)}</colgroup>
`
}

function headMarkup(cell: PaperCell): Markup {
  return html`<th scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"${spansMarkup(cell)}${cell.columnSpan > 1 ? html` class="group"` : null}>${linesMarkup(cell.text)}</th>`
}

function spansMarkup({ columnSpan, rowSpan }: PaperCell): Markup {
  return html`${columnSpan > 1 ? html` colspan="${columnSpan}"` : null}${rowSpan > 1 ? html` rowspan="${rowSpan}"` : null}`
}

function cellMarkup(frame: TableFrame, cell: PaperCell, index: number): Markup {
  if (cell.figure !== undefined) return figureMarkup(frame, cell, cell.figure, index)
  const { layout } = frame
  const isHead = cell.text !== '' && (layout === null ? cell.strong && cell.align === 'center' : layout.columns[index]?.kind === 'label')
  if (isHead) return html`<th scope="row"${spansMarkup(cell)} class="label d${cell.indent}${cell.strong ? ' heading' : ''} ${cell.align}">${linesMarkup(cell.text)}</th>`
  return html`<td${spansMarkup(cell)} class="${cell.align}">${linesMarkup(cell.text)}</td>`
}

function figureMarkup({ page, layout }: TableFrame, cell: PaperCell, figure: Figure, index: number): Markup {
  const { anchors } = page.context
  const pageNumber = 'id' in figure && typeof figure.id === 'string' ? page.pageOfCell(figure.id) : null
  const title = pageNumber === null ? null : html` data-page="${pageNumber}" title="${publicWords.printedAt(page.paper.title, pageNumber)}"`
  const digits = figure.amount === null ? linesMarkup(cell.text) : digitsMarkup(figure.amount, figure.unit, layout?.columns[index]?.decimals ?? 0)
  return html`<td id="${anchors.of(figure)}"${spansMarkup(cell)} class="n${cell.strong ? ' total' : ''} ${cell.align}"${title}>${digits}</td>`
}

/** Only rows of forms: they may be hidden where there are many without a figure. */
function isBlank({ layout }: TableFrame, row: readonly PaperCell[]): boolean {
  return layout !== null && row.every(({ figure }) => figure === undefined || figure.state === 'blank')
}

export function linesMarkup(text: string): Markup {
  return html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`
}
