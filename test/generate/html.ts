/** A disclosure as one HTML page set for print; the source that Chromium prints. */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

export interface HtmlStyle {
  readonly fontFamily: string
}

export function toHtml(document: PrintDocument, { fontFamily }: HtmlStyle): string {
  const sections = document.sections.map(({ landscape, blocks }) => `<section class="${landscape ? 'wide' : 'tall'}">${blocks.map(block).join('\n')}</section>`)
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escapeHtml(document.title)}</title><style>
@page tall { size: A4 portrait; margin: 2.4cm 2.4cm 2cm } @page wide { size: A4 landscape; margin: 2cm 1.8cm }
body { margin: 0; font: 12pt/1.7 ${fontFamily} } section { break-before: page } .tall { page: tall } .wide { page: wide }
h1, h2, h3, p { margin: 0; text-indent: 2em; text-align: justify } h1 { font-size: 15pt } h2 { font-size: 13pt } h3 { font-size: 12pt }
.title { font-size: 17pt; font-weight: bold; text-align: center; margin: 6pt 0 } .cover { margin-top: 40%; font-size: 24pt; font-weight: bold; text-align: center }
table { border-collapse: collapse; width: 100%; table-layout: fixed; line-height: 1.3 } td { border: 0.6pt solid #000; overflow-wrap: anywhere } tr { break-inside: avoid }
.caption { display: flex; justify-content: space-between } td.bare { border: 0; padding: 2pt 0 } .note { text-indent: 0 }
</style></head><body>${sections.join('\n')}</body></html>`
}

function block(item: PrintBlock): string {
  switch (item.kind) {
    case 'cover':
      return `<div class="cover">${item.lines.map(escapeHtml).join('<br>')}</div>`
    case 'title':
      return `<div class="title">${escapeHtml(item.text)}</div>`
    case 'heading':
      return `<h${item.level}>${escapeHtml(item.text)}</h${item.level}>`
    case 'paragraph':
      return `<p>${escapeHtml(item.text)}</p>`
    case 'contents':
      return item.entries.map((entry) => `<p class="note">${escapeHtml(entry)}</p>`).join('\n')
    case 'table':
      return tableHtml(item)
  }
}

function tableHtml(item: PrintTable): string {
  const whole = item.widths.reduce((sum, width) => sum + width, 0)
  const columns = item.widths.map((width) => `<col style="width:${((width / whole) * 100).toFixed(3)}%">`).join('')
  const caption = item.caption === null ? '' : `<div class="caption">${item.caption.map((part) => `<span>${escapeHtml(part)}</span>`).join('')}</div>`
  const captionRow = caption === '' || !item.repeatCaption ? '' : `<tr><td class="bare" colspan="${item.widths.length}">${caption}</td></tr>`
  const head = captionRow + item.head.map((cells) => row(cells, item)).join('')
  const body = item.rows.map((cells) => row(cells, item)).join('\n')
  return [
    item.title === null ? '' : `<div class="title">${escapeHtml(item.title)}</div>`,
    item.repeatCaption ? '' : caption,
    `<table style="font-size:${item.fontSizePt}pt${item.joined ? ';margin-top:-0.6pt' : ''}"><colgroup>${columns}</colgroup>`,
    item.repeatHead ? `<thead>${head}</thead><tbody>${body}</tbody>` : `<tbody>${head}${body}</tbody>`,
    '</table>',
    ...item.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
  ].join('')
}

function row(cells: readonly PrintCell[], item: PrintTable): string {
  return `<tr>${cells.map((cell) => {
    const spans = `${(cell.columnSpan ?? 1) > 1 ? ` colspan="${cell.columnSpan}"` : ''}${(cell.rowSpan ?? 1) > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
    return `<td${spans} style="text-align:${cell.align ?? 'left'};padding:${item.paddingPt * 0.6}pt 3pt">${escapeHtml(cell.text).replaceAll('\n', '<br>') || '&nbsp;'}</td>`
  }).join('')}</tr>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
