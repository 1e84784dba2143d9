/** A packed workbook (.xlsx, .xlsm, and .et where it is one) → its sheets. Macros, links, pictures and comments are never opened. */
import { limits } from '../limits.ts'
import type { Parts } from '../parts.ts'
import type { Sheet, WorkbookReading } from '../sheet.ts'
import { findRelation, readBookList, readRelations, readSharedStrings } from './book-parts.ts'
import { readStyles } from './styles.ts'
import { readWorksheet, type BookContext } from './worksheet.ts'

export function readXlsx(parts: Parts): WorkbookReading {
  const failed = (): WorkbookReading => ({ kind: parts.refused() ? 'tooComplex' : 'unreadable' })
  const bookPart = findRelation(parts.textOf('_rels/.rels') ?? '', '', 'officeDocument') ?? 'xl/workbook.xml'
  const folder = bookPart.slice(0, Math.max(0, bookPart.lastIndexOf('/')))
  const relationXml = parts.textOf(`${folder}/_rels/${bookPart.slice(folder.length).replace(/^\//, '')}.rels`) ?? ''
  const list = readBookList(parts.textOf(bookPart) ?? '')
  if (list === null) return failed()
  const context = contextOf(parts, relationXml, folder, list.date1904, list.recalculated)
  if (context === null) return failed()
  const relations = readRelations(relationXml, folder)
  const sheets: Sheet[] = []
  let cellsLeft: number = limits.cellCount
  for (const { name, hidden, relation } of list.sheets) {
    const part = relations.get(relation)
    // Sheets that hold only a chart or a macro are no worksheets.
    if (part === undefined || /chartsheets|macrosheets|dialogsheets/i.test(part)) continue
    const xml = parts.textOf(part)
    const sheet = xml === null ? null : readWorksheet(xml, name, hidden, { ...context, cellsLeft })
    if (sheet === null) return failed()
    cellsLeft -= sheet.cells.length
    sheets.push(sheet)
  }
  return { kind: 'workbook', sheets }
}

function contextOf(parts: Parts, relationXml: string, folder: string, date1904: boolean, recalculated: boolean): Omit<BookContext, 'cellsLeft'> | null {
  const stringPart = findRelation(relationXml, folder, 'sharedStrings')
  const stringXml = stringPart === null || !parts.has(stringPart) ? null : parts.textOf(stringPart)
  if (stringPart !== null && parts.has(stringPart) && stringXml === null) return null
  const strings = stringXml === null ? [] : readSharedStrings(stringXml)
  if (strings === null) return null
  const stylePart = findRelation(relationXml, folder, 'styles')
  return { strings, ...readStyles(stylePart === null ? '' : (parts.textOf(stylePart) ?? '')), date1904, recalculated }
}
