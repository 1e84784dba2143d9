/**
 * The only door to the spreadsheet package (hucre): sheets of cells in, bytes out. Declares the part of it we use.
 * A text stays a text whatever it begins with; the date inside the file is fixed, so the same input gives the same bytes.
 */
import { writeXlsx } from 'hucre/xlsx'
import { repackFile } from '../pack-files.ts'
import { carryLongTexts } from './carry-text.ts'
import type { CellLook, Sheet, SheetCell, SheetContent } from './sheet.ts'

type Written = Parameters<typeof writeXlsx>[0]['sheets'][number]
type WrittenCell = NonNullable<Written['cells']> extends Map<string, infer Cell> ? Cell : never
type WrittenStyle = NonNullable<WrittenCell['style']>

const fontName = 'DengXian'
const line = { style: 'thin', color: { rgb: 'C9CDD3' } } as const
const box = { top: line, right: line, bottom: line, left: line }
const longestNote = 8000
const fixedDate = new Date(Date.UTC(2000, 0, 1))

/** A spreadsheet keeps 15 digits: more would be changed silently, so such a figure cannot be a number there. */
export function fitsNumber(decimal: string): boolean {
  return decimal.replace(/\D/g, '').replace(/^0+/, '').length <= 15
}

export async function writeWorkbook(sheets: readonly Sheet[], title: string, author: string, footer: string): Promise<Uint8Array> {
  const whole = carryLongTexts(sheets)
  const written = await writeXlsx({
    properties: { title, creator: author, created: fixedDate, modified: fixedDate },
    defaultFont: { name: fontName, size: 11 },
    sheets: whole.map((sheet) => writtenSheet(sheet, author, footer)),
    namedRanges: whole.flatMap(printTitles),
  })
  // The package asks that everything be computed anew, as if the results it stores were none.
  return repackFile(written, 'xl/workbook.xml', (xml) => xml.replace(' fullCalcOnLoad="1"', ''))
}

/** Written by hand: the package's own way leaves out the quotation marks that names with spaces and digits need, and no program repeats the rows. */
function printTitles({ name, titleRows }: Sheet): { name: string; range: string; scope: string }[] {
  if (titleRows === null) return []
  const [first, last] = titleRows
  return [{ name: '_xlnm.Print_Titles', range: `${quoted(name)}!$${first + 1}:$${last + 1}`, scope: name }]
}

/** A sheet's name as formulas write it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

/** What A4 leaves to the rows, in points, and how wide a character of a column is about. */
const pageBody = { portrait: { width: 523, height: 740 }, landscape: { width: 770, height: 495 } }
const characterPt = 5.6
/** Of a row of which nothing is said. */
const usualRowPt = 16
/** A sheet no longer than this many pages is drawn a little smaller on one, so that no last row stands alone. */
const mostForOne = 1.25

function isNearlyOnePage({ rows, widths, heights, landscape }: Sheet): boolean {
  const page = landscape ? pageBody.landscape : pageBody.portrait
  const scale = Math.min(1, page.width / (widths.reduce((sum, width) => sum + width, 0) * characterPt))
  return rows.reduce((sum, _, row) => sum + (heights.get(row) ?? usualRowPt), 0) * scale <= page.height * mostForOne
}

function writtenSheet(sheet: Sheet, author: string, footer: string): Written {
  const cells = new Map<string, WrittenCell>()
  for (const [row, line] of sheet.rows.entries()) for (const [column, cell] of line.entries()) cells.set(`${row},${column}`, writtenCell(cell, author))
  return {
    name: sheet.name,
    rows: sheet.rows.map((row) => row.map(() => null)),
    cells,
    merges: sheet.merges.map(({ startRow, startColumn, endRow, endColumn }) => ({ startRow, startCol: startColumn, endRow, endCol: endColumn })),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map([...sheet.heights].map(([row, height]) => [row, { height }])),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: { showGridLines: false },
    headerFooter: { oddFooter: `&C${footer}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: isNearlyOnePage(sheet) ? 1 : 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
  }
}

function writtenCell({ content, look, note, linkTo, linkToFile }: SheetCell, author: string): WrittenCell {
  const extra = {
    style: styleOf(look, content),
    ...(note === undefined ? {} : { comment: { author, text: plainText(shortNote(note)) } }),
    ...(linkTo === undefined ? {} : { hyperlink: { target: '', location: `${quoted(linkTo)}!A1` } }),
    ...(linkToFile === undefined ? {} : { hyperlink: { target: encodeURIComponent(linkToFile) } }),
  }
  switch (content.kind) {
    case 'empty':
      return { value: null, type: 'empty', ...extra }
    case 'text':
      return { value: plainText(content.text), type: 'string', ...extra }
    case 'number':
      return { value: toDouble(content.decimal), type: 'number', ...extra }
    case 'formula':
      return { value: toDouble(content.decimal), type: 'formula', formula: content.formula, formulaResult: toDouble(content.decimal), ...extra }
  }
}

/** The one place where an amount becomes floating point; `fitsNumber` has made sure that 15 digits bring it back unchanged. */
function toDouble(decimal: string): number {
  return Number(decimal)
}

/** Without characters that a workbook cannot hold. */
function plainText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

/** A comment only says more of what the cell shows. */
function shortNote(text: string): string {
  return text.length > longestNote ? `${text.slice(0, longestNote)}…` : text
}

function styleOf(look: CellLook, content: SheetContent): WrittenStyle {
  const quiet = look.role === 'caption' || look.role === 'note'
  const font = {
    name: fontName,
    size: look.role === 'title' ? 16 : quiet ? 10 : 11,
    bold: look.strong === true || look.role === 'title',
    color: { rgb: look.role === 'link' ? '1B4F8A' : quiet ? '5B6472' : '1D2430' },
    ...(look.role === 'link' ? { underline: true } : {}),
  }
  const boxed = look.role === 'head' || look.role === 'label' || look.role === 'text' || look.role === 'figure' || look.role === 'unread'
  return {
    font,
    alignment: {
      horizontal: look.align ?? (look.role === 'figure' ? 'right' : look.role === 'head' || look.role === 'title' ? 'center' : 'left'),
      vertical: look.role === 'text' ? 'top' : 'center',
      wrapText: look.role !== 'figure' && look.role !== 'link' && look.role !== 'caption',
      ...(boxed && look.role !== 'head' && look.align !== 'center' ? { indent: 1 + 2 * (look.indent ?? 0) } : {}),
    },
    ...(boxed ? { border: box } : {}),
    ...(look.role === 'head' || look.ground === 'computed' ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F1F3F5' } } as const } : {}),
    ...(look.role === 'unread' ? { fill: { type: 'pattern', pattern: 'lightUp', fgColor: { rgb: 'AAB0B8' }, bgColor: { rgb: 'FFFFFF' } } as const } : {}),
    numFmt: content.kind === 'text' ? '@' : numberFormat(look.decimals ?? 0, look.columnDecimals ?? 0),
  }
}

/** `_0` leaves the room of a digit, `_.` that of the point. */
function numberFormat(decimals: number, columnDecimals: number): string {
  const missing = Math.max(0, columnDecimals - decimals)
  const point = decimals > 0 ? '.' : missing > 0 ? '_.' : ''
  return `#,##0${point}${'0'.repeat(decimals)}${'_0'.repeat(missing)}`
}
