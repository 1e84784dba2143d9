/** Producer: a disclosure as the markup of a Word file, written directly, so that thousands can be made where LibreOffice saves one. */
import { strToU8, zipSync } from 'fflate'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
/** Which file is of which kind, and which of them is the document: Word and others ask for both. */
const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`
const relationships = `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

export function toDocx(document: PrintDocument): Uint8Array {
  const body = document.sections.flatMap(({ blocks }) => blocks).map(block).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relationships),
    'word/document.xml': strToU8(`${declaration}<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
  }, { level: 1 })
}

/** Words keep their files in runs cut wherever somebody once typed; so do we. */
function paragraph(text: string, align: string): string {
  const middle = Math.floor(text.length / 2)
  const runs = [text.slice(0, middle), text.slice(middle)].map((part) => `<w:r><w:t xml:space="preserve">${escapeXml(part)}</w:t></w:r>`).join('')
  return `<w:p><w:pPr><w:jc w:val="${align}"/></w:pPr>${runs}</w:p>`
}

function block(item: PrintBlock): string {
  switch (item.kind) {
    case 'cover':
      return item.lines.map((line) => paragraph(line, 'center')).join('')
    case 'title':
      return paragraph(item.text, 'center')
    case 'heading': case 'paragraph':
      return paragraph(item.text, 'both')
    case 'contents':
      return item.entries.map((entry) => paragraph(entry, 'left')).join('')
    case 'table':
      return tableXml(item)
  }
}

function tableXml(item: PrintTable): string {
  const title = item.title === null ? '' : paragraph(item.title, 'center')
  const caption = item.caption === null ? '' : paragraph(item.caption.filter((part) => part !== '').join('    '), 'right')
  const grid = `<w:tblGrid>${item.widths.map((width) => `<w:gridCol w:w="${Math.round(width * 1000)}"/>`).join('')}</w:tblGrid>`
  const rows = rowsXml([...item.head, ...item.rows], item.widths.length)
  return `${title}${caption}<w:tbl>${grid}${rows}</w:tbl>${item.notes.map((note) => paragraph(note, 'left')).join('')}`
}

/** Cells that go on downward are written out in every row they cover. */
function rowsXml(rows: readonly (readonly PrintCell[])[], columnCount: number): string {
  const growing = new Map<number, { readonly columnSpan: number; readonly until: number }>()
  return rows.map((cells, rowIndex) => {
    const waiting = [...cells]
    let xml = ''
    for (let column = 0; column < columnCount;) {
      const upper = growing.get(column)
      const cell = upper !== undefined && upper.until > rowIndex ? undefined : waiting.shift()
      const columnSpan = upper !== undefined && upper.until > rowIndex ? upper.columnSpan : (cell?.columnSpan ?? 1)
      const down = cell?.rowSpan ?? 1
      if (down > 1) growing.set(column, { columnSpan, until: rowIndex + down })
      const merge = upper !== undefined && upper.until > rowIndex ? '<w:vMerge/>' : down > 1 ? '<w:vMerge w:val="restart"/>' : ''
      const lines = (cell?.text ?? '').split('\n').map((line) => paragraph(line, cell?.align ?? 'left')).join('')
      xml += `<w:tc><w:tcPr><w:gridSpan w:val="${columnSpan}"/>${merge}</w:tcPr>${lines}</w:tc>`
      column += columnSpan
    }
    return `<w:tr>${xml}</w:tr>`
  }).join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
