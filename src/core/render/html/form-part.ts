/** The statutory tables of the page: caption with the unit, heads in levels, rows as printed, notes below. */
import { recognitionWords } from '../../locale/recognition-words.ts'
import type { HeadCell } from '../table-heads.ts'
import type { LayoutCell, LayoutColumn, LayoutRow, RowWeight, TableLayout } from '../table-layout.ts'
import { figureMarkup, marksMarkup } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { documentText, nameMarkup, placeTitle, type LaidForm, type PageContext } from './page-context.ts'

/** What an upright page leaves to a table, in points; a wider one is printed on a page turned sideways. */
const uprightPt = 510
/** A table with more rows than this may go on on the next page: it is better cut than alone on a page half empty. */
const keptRows = 24

/** Panels with no more columns than this leave half the table to the labels. */
const fewColumns = 5

export function formsPart(context: PageContext): Markup {
  return html`<section id="forms" aria-labelledby="forms-heading">
<h2 id="forms-heading">${context.words.nav.forms}</h2>
${context.forms.length === 0 ? html`<p>${context.words.forms.none}</p>` : context.forms.map((laid) => formMarkup(context, laid))}
</section>`
}

function formMarkup(context: PageContext, laid: LaidForm): Markup {
  const { words, anchors } = context
  const anchor = anchors.of(laid.form)
  const wide = printedWidth(laid.layout) > uprightPt ? ' wide' : ''
  const long = laid.layout.rows.length > keptRows ? ' long' : ''
  const body = laid.form.status === 'unread' && laid.form.cells.length === 0 ? html`<p class="unread-form">${words.forms.unreadForm}</p>` : tableMarkup(context, laid, anchor)
  return html`<div class="form${wide}${long}" id="${anchor}">
<h3 id="${anchor}-title">${nameMarkup(context, laid.name)}${marksMarkup(context, anchor)}</h3>
${evidenceMarkup(context, laid)}${body}
${notesMarkup(context, laid)}
</div>
`
}

/** Only for tables that no known title names: why they were taken for this form. */
function evidenceMarkup({ language }: PageContext, { form: { evidence } }: LaidForm): Markup {
  if (evidence === undefined) return html``
  const { line, details } = recognitionWords[language]
  return html`<details class="evidence"><summary>${line(evidence)}</summary><ul>${details(evidence).map((detail) => html`<li>${detail}</li>`)}</ul></details>
`
}

/** About how wide the table is in print: digits are narrow, Chinese characters wide, and heads and long labels wrap. */
function printedWidth({ columns, rows }: TableLayout): number {
  return columns.reduce((sum, { kind }, index) => {
    const texts = rows.map(({ cells }) => printedText(cells[index]))
    const longest = Math.max(0, ...texts.map((text) => [...text].reduce((width, character) => width + (character < '\u2e80' ? 4.8 : 8.5), 0)))
    const isWords = kind === 'label' || kind === 'text'
    return sum + 12 + Math.min(isWords ? 150 : 90, Math.max(kind === 'amount' ? 34 : 17, longest))
  }, 0)
}

function printedText(cell: LayoutCell | undefined): string {
  if (cell === undefined || cell.kind === 'empty') return ''
  if (cell.kind === 'label') return cell.name.text
  return cell.kind === 'text' ? cell.text : (cell.cell?.text ?? '')
}

function notesMarkup(context: PageContext, { form }: LaidForm): Markup {
  const notes = [...(form.nilNote === null ? [] : [form.nilNote]), ...form.notes]
  return html`${notes.map((note) => {
    const anchor = context.anchors.of(note)
    return html`<p class="note" id="${anchor}">${documentText(context, note.text)}${marksMarkup(context, anchor)}</p>`
  })}`
}

function tableMarkup(context: PageContext, { form, name, layout }: LaidForm, anchor: string): Markup {
  const { words } = context
  const unit = form.unit === null ? null : words.unit(words.units[form.unit])
  const status = form.status === 'nil' ? html` <span class="nil">${words.forms.nil}</span>` : null
  const where = form.places[0] === undefined ? null : html`<span class="source">${placeTitle(context, form.places[0])}</span>`
  const titles = JSON.stringify(layout.columns.map(({ heads }) => heads.map(({ text }) => text).join(' ')))
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="${anchor}-title">
<table data-columns="${titles}" data-form="${name.text}"${layout.panelCount > 1 ? html` class="panels${layout.columns.length <= fewColumns ? ' few' : ''}"` : null}>
<caption><span class="vh">${name.text} </span>${status}${where}<span class="unit">${unit}</span></caption>
<thead>${layout.heads.map((level) => html`<tr>${level.map((head) => headMarkup(context, head, layout, anchor))}</tr>`)}</thead>
<tbody>
${layout.rows.map((row) => rowMarkup(context, row, layout, anchor, form.unit))}</tbody>
</table>
</div>`
}

function headMarkup(context: PageContext, head: HeadCell, layout: TableLayout, anchor: string): Markup {
  const column = layout.columns[head.columnIndex]
  const numeric = head.isLeaf && (column?.kind === 'amount' || column?.kind === 'count')
  const starts = startsPanel(layout.columns, head.columnIndex) ? ' panel' : ''
  const spans = html`${head.columnSpan > 1 ? html` colspan="${head.columnSpan}"` : null}${head.rowSpan > 1 ? html` rowspan="${head.rowSpan}"` : null}`
  const id = layout.panelCount > 1 && head.isLeaf ? html` id="${anchor}-c${head.columnIndex}"` : null
  return html`<th scope="${head.isLeaf ? 'col' : 'colgroup'}"${id}${spans} class="${head.isLeaf ? kindClass(column) : 'group'}${numeric ? ' n' : ''}${starts}">${nameMarkup(context, head.name)}</th>`
}

function kindClass(column: LayoutColumn | undefined): string {
  if (column === undefined) return ''
  if (column.kind === 'rowNumber' || column.kind === 'label') return column.kind === 'label' ? 'label' : 'number'
  return column.kind.startsWith('code') ? 'code' : ''
}

function startsPanel(columns: readonly LayoutColumn[], index: number): boolean {
  return index > 0 && columns[index - 1]?.panel !== columns[index]?.panel
}

function rowMarkup(context: PageContext, row: LayoutRow, layout: TableLayout, anchor: string, unit: LaidForm['form']['unit']): Markup {
  let label = ''
  const cells = row.cells.map((cell, index) => {
    if (cell.kind === 'label') label = context.anchors.of(cell.row)
    const column = layout.columns[index]
    const headers = layout.panelCount > 1 && cell.kind === 'figure' ? html` headers="${label === '' ? '' : `${label} `}${anchor}-c${index}"` : null
    return cellMarkup(context, cell, column, headers, startsPanel(layout.columns, index) ? ' panel' : '', unit)
  })
  const classes = [row.isTotal ? 'total' : '', row.blank ? 'blank' : ''].filter((name) => name !== '').join(' ')
  return html`<tr${classes === '' ? null : html` class="${classes}"`}>${cells}</tr>
`
}

function cellMarkup(context: PageContext, cell: LayoutCell, column: LayoutColumn | undefined, headers: Markup | null, panel: string, unit: LaidForm['form']['unit']): Markup {
  switch (cell.kind) {
    case 'empty':
      return html`<td class="${kindClass(column)}${panel}"></td>`
    case 'text':
      return html`<td class="${kindClass(column)}${panel}">${textMarkup(context, cell.text)}</td>`
    case 'label': {
      const anchor = context.anchors.of(cell.row)
      const id = anchor === '' ? null : html` id="${anchor}"`
      const printed = cell.name.language === 'zh' ? null : html` <span class="printed" lang="zh-CN">${cell.row.label}</span>`
      return html`<th scope="row"${id} class="label d${cell.depth}${weightClass(cell.weight)}${panel}">${nameMarkup(context, cell.name)}${printed}${marksMarkup(context, anchor)}</th>`
    }
    case 'figure':
      return figureCell(context, cell.cell, column, headers, `${weightClass(cell.weight)}${panel}`, unit)
  }
}

function weightClass(weight: RowWeight): string {
  return weight === 'plain' ? '' : ` ${weight}`
}

function textMarkup(context: PageContext, text: string): Markup {
  return /\p{Script=Han}/u.test(text) ? documentText(context, text) : html`${text}`
}

function figureCell(
  context: PageContext,
  cell: Extract<LayoutCell, { kind: 'figure' }>['cell'],
  column: LayoutColumn | undefined,
  headers: Markup | null,
  classes: string,
  unit: LaidForm['form']['unit'],
): Markup {
  if (cell === null) return html`<td${headers} class="n${classes}"></td>`
  const { anchors, words } = context
  const anchor = anchors.of(cell)
  const marks = context.marks.get(anchor) ?? []
  const heaviest = marks[0] === undefined ? '' : ` ${marks[0].finding.severity}`
  const state = cell.state === 'unread' ? ' hatched' : cell.state === 'amount' && cell.place.recognized !== undefined ? ' recognized' : ''
  const printed = cell.text === '' ? '' : `, ${words.printedAs(cell.text)}`
  const title = cell.state === 'amount' ? html` title="${placeTitle(context, cell.place)}${printed}"` : null
  return html`<td id="${anchor}"${headers} class="n${classes}${heaviest}${state}"${title}>${marksMarkup(context, anchor)}${figureMarkup(context, cell, unit, column?.decimals ?? 0)}</td>`
}
