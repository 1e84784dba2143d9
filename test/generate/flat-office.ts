/**
 * A disclosure as flat OpenDocument files, which LibreOffice opens and prints: a text document (as from Word or WPS) with prose and
 * tables, or a workbook (as from Excel) with the tables alone, one sheet each.
 */
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

const namespaces = ['office', 'text', 'table', 'style'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
const foNamespace = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

function flat(kind: 'text' | 'spreadsheet', styles: string, automatic: string, master: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} ${foNamespace} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles>
<office:master-styles>${master}</office:master-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`
}

const pageLayout = (name: string, landscape: boolean): string =>
  `<style:page-layout style:name="${name}"><style:page-layout-properties fo:page-width="${landscape ? '29.7cm' : '21cm'}" fo:page-height="${landscape ? '21cm' : '29.7cm'}" ` +
  `style:print-orientation="${landscape ? 'landscape' : 'portrait'}" fo:margin-top="2cm" fo:margin-bottom="1.6cm" fo:margin-left="2cm" fo:margin-right="2cm"/>` +
  '<style:footer-style/></style:page-layout>'

const masterPage = (name: string, layout: string, footer: string): string =>
  `<style:master-page style:name="${name}" style:page-layout-name="${layout}">${footer}</style:master-page>`

function footerOf(document: PrintDocument): string {
  if (document.pageNumbers === null) return ''
  const dash = document.pageNumbers === 'dashed' ? '— ' : ''
  return `<style:footer><text:p text:style-name="Foot">${dash}<text:page-number/>${dash === '' ? '' : ' —'}</text:p></style:footer>`
}

const paragraphStyle = (name: string, align: string, size: number, bold: boolean, indent = '0cm', master = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"${master === '' ? '' : ` style:master-page-name="${master}"`}>` +
  `<style:paragraph-properties fo:text-align="${align}" fo:text-indent="${indent}" fo:margin-bottom="0.05cm"/>` +
  `<style:text-properties style:font-name-asian="Droid Sans Fallback" style:font-family-asian="Droid Sans Fallback" fo:font-family="Liberation Serif" ` +
  `fo:font-size="${size}pt" style:font-size-asian="${size}pt"${bold ? ' fo:font-weight="bold" style:font-weight-asian="bold"' : ''}/></style:style>`

const alignments = ['left', 'center', 'right'] as const

export function toFlatText(document: PrintDocument): string {
  const automatic = [
    pageLayout('TallLayout', false), pageLayout('WideLayout', true),
    paragraphStyle('Foot', 'center', 10, false), paragraphStyle('Title', 'center', 16, true), paragraphStyle('Body', 'justify', 12, false, '0.85cm'),
    paragraphStyle('Heading', 'left', 14, true, '0.85cm'), paragraphStyle('Note', 'left', 10, false), paragraphStyle('Tall', 'left', 2, false, '0cm', 'TallPage'),
    paragraphStyle('Wide', 'left', 2, false, '0cm', 'WidePage'),
    ...alignments.map((align) => paragraphStyle(`Cell-${align}`, align, 9, false)),
    '<style:style style:name="Boxed" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.06cm" style:vertical-align="middle"/></style:style>',
    '<style:style style:name="Bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.02cm"/></style:style>',
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>',
    '<style:style style:name="Grid" style:family="table"><style:table-properties table:border-model="collapsing" table:align="margins"/></style:style>',
  ]
  const columnStyles = new Map<string, string>()
  const body = document.sections.map(({ landscape, blocks }) =>
    `<text:p text:style-name="${landscape ? 'Wide' : 'Tall'}"/>${blocks.map((block) => textBlock(block, columnStyles)).join('\n')}`).join('\n')
  const widths = [...columnStyles].map(([name, width]) =>
    `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:rel-column-width="${width}*"/></style:style>`)
  const footer = footerOf(document)
  return flat('text', '', automatic.join('') + widths.join(''), masterPage('TallPage', 'TallLayout', footer) + masterPage('WidePage', 'WideLayout', footer), body)
}

function textBlock(block: PrintBlock, columnStyles: Map<string, string>): string {
  const p = (style: string, text: string): string => `<text:p text:style-name="${style}">${escapeXml(text)}</text:p>`
  switch (block.kind) {
    case 'cover':
      return block.lines.map((line) => p('Title', line)).join('')
    case 'title':
      return p('Title', block.text)
    case 'heading':
      return p('Heading', block.text)
    case 'paragraph':
      return p('Body', block.text)
    case 'contents':
      return block.entries.map((entry) => p('Note', entry)).join('')
    case 'table':
      return [block.title === null ? '' : p('Title', block.title), textTable(block, columnStyles), ...block.notes.map((note) => p('Note', note))].join('')
  }
}

function textTable(block: PrintTable, columnStyles: Map<string, string>): string {
  const columns = block.widths.map((width) => {
    const relative = String(Math.round(width * 1000))
    columnStyles.set(`Column-${relative}`, relative)
    return `<table:table-column table:style-name="Column-${relative}"/>`
  })
  const head = [...captionRow(block), ...rowsOf(block.head, block.widths.length, (cell) => textCell(cell))]
  const headXml = head.length === 0 ? '' : block.repeatHead ? `<table:table-header-rows>${head.join('')}</table:table-header-rows>` : head.join('')
  return `<table:table table:style-name="Grid">${columns.join('')}${headXml}${rowsOf(block.rows, block.widths.length, (cell) => textCell(cell)).join('')}</table:table>`
}

/** Department at the left, unit at the right, in cells without lines above the head. */
function captionRow(block: PrintTable): string[] {
  if (block.caption === null) return []
  const count = block.widths.length
  const half = Math.floor(count / 2)
  const [left, middle, right] = block.caption
  const cell = (text: string, span: number, align: string): string =>
    `<table:table-cell table:style-name="Bare" table:number-columns-spanned="${span}"><text:p text:style-name="Cell-${align}">${escapeXml(text)}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat(span - 1)}`
  return [`<table:table-row table:style-name="Row">${cell(`${left} ${middle}`.trim(), half, 'left')}${cell(right, count - half, 'right')}</table:table-row>`]
}

function textCell(cell: PrintCell): string {
  const spans = `${(cell.columnSpan ?? 1) > 1 ? ` table:number-columns-spanned="${cell.columnSpan}"` : ''}${(cell.rowSpan ?? 1) > 1 ? ` table:number-rows-spanned="${cell.rowSpan}"` : ''}`
  const lines = cell.text.split('\n').map((line) => `<text:p text:style-name="Cell-${cell.align ?? 'left'}">${escapeXml(line)}</text:p>`)
  return `<table:table-cell table:style-name="Boxed"${spans} office:value-type="string">${lines.join('')}</table:table-cell>`
}

/** Rows with the cells that spans cover written out, as OpenDocument wants them. */
function rowsOf(rows: readonly (readonly PrintCell[])[], columnCount: number, write: (cell: PrintCell) => string): string[] {
  const covered = new Set<string>()
  return rows.map((cells, rowIndex) => {
    const waiting = [...cells]
    let xml = ''
    for (let column = 0; column < columnCount; column += 1) {
      if (covered.has(`${rowIndex}/${column}`)) {
        xml += '<table:covered-table-cell/>'
        continue
      }
      const cell = waiting.shift()
      if (cell === undefined) {
        xml += '<table:table-cell/>'
        continue
      }
      for (let down = 0; down < (cell.rowSpan ?? 1); down += 1) {
        for (let across = 0; across < (cell.columnSpan ?? 1); across += 1) covered.add(`${rowIndex + down}/${column + across}`)
      }
      xml += write(cell)
    }
    return `<table:table-row table:style-name="Row">${xml}</table:table-row>`
  })
}

/** The forms alone, one sheet each, fitted to the width of a landscape page. */
export function toFlatSheets(document: PrintDocument): string {
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table' && block.title !== null && block.head.length > 0)
  const automatic = [
    pageLayout('SheetLayout', true).replace('style:print-orientation', 'style:scale-to-X="1" style:scale-to-Y="0" style:print-orientation'),
    paragraphStyle('Foot', 'center', 10, false),
    ...alignments.flatMap((align) => [
      cellStyle(`Boxed-${align}`, align, 'fo:border="0.5pt solid #000000"', 9), cellStyle(`Bare-${align}`, align, '', 9),
    ]),
    cellStyle('Title', 'center', '', 16),
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    '<style:style style:name="Sheet" style:family="table" style:master-page-name="SheetPage"><style:table-properties table:display="true"/></style:style>',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((cm) => `<style:style style:name="W${cm}" style:family="table-column"><style:table-column-properties style:column-width="${cm * 0.9}cm"/></style:style>`),
  ]
  const body = tables.map((block, index) => (block.kind === 'table' ? sheet(block, index) : '')).join('')
  return flat('spreadsheet', '', automatic.join(''), masterPage('SheetPage', 'SheetLayout', footerOf(document)), body)
}

const cellStyle = (name: string, align: string, border: string, size: number): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${border} fo:wrap-option="wrap" style:vertical-align="middle"/>` +
  `<style:paragraph-properties fo:text-align="${align === 'left' ? 'start' : align === 'right' ? 'end' : align}"/><style:text-properties style:font-family-asian="Droid Sans Fallback" style:font-name-asian="Droid Sans Fallback" ` +
  `fo:font-family="Liberation Sans" fo:font-size="${size}pt" style:font-size-asian="${size}pt"/></style:style>`

function sheet(block: PrintTable, index: number): string {
  const count = block.widths.length
  const columns = block.widths.map((width) => `<table:table-column table:style-name="W${Math.min(12, Math.max(1, Math.round(width * 1.6)))}"/>`)
  const cell = (text: string, style: string, span: number): string =>
    `<table:table-cell table:style-name="${style}" office:value-type="string"${span > 1 ? ` table:number-columns-spanned="${span}"` : ''}><text:p>${escapeXml(text)}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat(span - 1)}`
  const write = (item: PrintCell): string => {
    const spans = `${(item.columnSpan ?? 1) > 1 ? ` table:number-columns-spanned="${item.columnSpan}"` : ''}${(item.rowSpan ?? 1) > 1 ? ` table:number-rows-spanned="${item.rowSpan}"` : ''}`
    return `<table:table-cell table:style-name="Boxed-${item.align ?? 'left'}"${spans} office:value-type="string">${item.text.split('\n').map((line) => `<text:p>${escapeXml(line)}</text:p>`).join('')}</table:table-cell>`
  }
  const [left, middle, right] = block.caption ?? ['', '', '']
  const half = Math.floor(count / 2)
  const title = `<table:table-row table:style-name="Row">${cell(block.title ?? '', 'Title', count)}</table:table-row>`
  const caption = `<table:table-row table:style-name="Row">${cell(`${left} ${middle}`.trim(), 'Bare-left', half)}${cell(right, 'Bare-right', count - half)}</table:table-row>`
  const head = rowsOf(block.head, count, write).join('')
  const headXml = block.repeatHead ? `<table:table-header-rows>${head}</table:table-header-rows>` : head
  const notes = block.notes.map((note) => `<table:table-row table:style-name="Row">${cell(note, 'Bare-left', count)}</table:table-row>`).join('')
  return `<table:table table:name="${index + 1}" table:style-name="Sheet">${columns.join('')}${title}${caption}${headXml}${rowsOf(block.rows, count, write).join('')}${notes}</table:table>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
