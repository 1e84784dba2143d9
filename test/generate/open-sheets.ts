/**
 * Producer: a disclosure as an OpenDocument workbook written directly, with amounts as numbers or formulas with their results, a hidden row and a
 * hidden sheet.
 */
import { strToU8, zipSync } from 'fflate'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'
import { matrixOf } from './rearrange.ts'

const mimeType = 'application/vnd.oasis.opendocument.spreadsheet'
const namespaces = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ')
const amountShape = /^-?[\d,]+(?:\.\d+)?$/

export function toOpenSheets(document: PrintDocument): Uint8Array {
  const sheets: string[] = []
  let prose: string[] = []
  const flush = (): void => {
    if (prose.length > 0) sheets.push(sheetXml(`文字${sheets.length + 1}`, prose.join('')))
    prose = []
  }
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (!isForm(block)) prose.push(...proseRows(block))
      else {
        flush()
        sheets.push(sheetXml(`${sheets.length + 1}`, tableRows(block)))
      }
    }
    flush()
  }
  const styles = '<office:automatic-styles><style:style xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" style:name="Hidden" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
  const old = sheetXml('旧数据', `${lineRow('2019年部门支出预算总表')}<table:table-row>${numberXml('1234.50', 1)}</table:table-row>`, ' table:style-name="Hidden"')
  return zipSync({
    mimetype: strToU8(mimeType),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mimeType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`),
    'content.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.2">${styles}<office:body><office:spreadsheet>${sheets.join('')}${old}</office:spreadsheet></office:body></office:document-content>`),
  }, { level: 1 })
}

const sheetXml = (name: string, rows: string, style = ''): string => `<table:table table:name="${name}"${style}>${rows}</table:table>`
const textXml = (text: string, spans = ''): string => `<table:table-cell office:value-type="string"${spans}>${text.split('\n').map((line) => `<text:p>${escapeXml(line)}</text:p>`).join('')}</table:table-cell>`
const lineRow = (text: string): string => `<table:table-row>${textXml(text)}</table:table-row>`

/** Every third amount is a formula with its result. */
function numberXml(printed: string, index: number, spans = ''): string {
  const value = printed.replaceAll(',', '')
  const formula = index % 3 === 0 ? ` table:formula="of:=${value}+0"` : ''
  return `<table:table-cell office:value-type="float" office:value="${value}"${formula}${spans}><text:p>${printed}</text:p></table:table-cell>`
}

function proseRows(block: PrintBlock): string[] {
  if (block.kind === 'cover') return block.lines.map(lineRow)
  if (block.kind === 'contents') return block.entries.map(lineRow)
  return block.kind === 'table' ? [gridRows([...block.head, ...block.rows], block.widths.length)] : [lineRow(block.text)]
}

function tableRows(block: PrintTable): string {
  const count = block.widths.length
  const caption = block.caption === null ? '' : lineRow(block.caption.filter((part) => part !== '').join('  '))
  const hidden = `<table:table-row table:visibility="collapse">${numberXml('987654.32', 1)}</table:table-row>`
  return `${lineRow(block.title ?? '')}${caption}${gridRows([...block.head, ...block.rows], count)}${block.notes.map(lineRow).join('')}${hidden}`
}

/** Cells that a span covers are written out, as OpenDocument wants them. */
function gridRows(rows: readonly (readonly PrintCell[])[], columnCount: number): string {
  const matrix = matrixOf(rows, columnCount)
  let index = 0
  return matrix.map((line, row) => {
    const cells = line.map((cell, column) => {
      if (cell.text !== '' || cell.columnSpan !== undefined || cell.rowSpan !== undefined) {
        if (line[column - 1] === cell || matrix[row - 1]?.[column] === cell) return '<table:covered-table-cell/>'
      }
      const { columnSpan = 1, rowSpan = 1, text, path } = cell
      const spans = `${columnSpan > 1 ? ` table:number-columns-spanned="${columnSpan}"` : ''}${rowSpan > 1 ? ` table:number-rows-spanned="${rowSpan}"` : ''}`
      if (text === '') return spans === '' ? '<table:table-cell/>' : `<table:table-cell${spans}/>`
      index += 1
      return path !== undefined && amountShape.test(text) ? numberXml(text, index, spans) : textXml(text, spans)
    })
    return `<table:table-row>${cells.join('')}</table:table-row>`
  }).join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const isForm = (block: PrintBlock): block is PrintTable => block.kind === 'table' && block.title !== null
