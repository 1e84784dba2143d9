/**
 * The reader of workbooks: bytes → Source, one page a visible sheet. First stage of the main path for .xlsx, .xls, .ods and .csv. Never
 * throws for bad input: what cannot be read is a Problem. Nothing in a workbook is computed, followed or run.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Source, SourcePage } from '../../model/source.ts'
import { isZip } from '../archive/zip.ts'
import { holdsNumber, laySheet } from './lay-sheet.ts'
import { limits } from './limits.ts'
import { openParts } from './parts.ts'
import { readCsv } from './read-csv.ts'
import { readOds } from './read-ods.ts'
import type { Sheet, WorkbookReading } from './sheet.ts'
import { readXls } from './xls/read-xls.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

export interface SpreadsheetReading {
  readonly source: Source | null
  readonly problems: readonly Problem[]
}

const codes: Readonly<Record<Exclude<Reading['kind'], 'workbook'>, ProblemCode>> = {
  truncated: 'fileTruncated',
  unreadable: 'fileUnreadable',
  tooComplex: 'fileTooComplex',
  encrypted: 'fileEncrypted',
  oldWorkbook: 'fileOldWorkbook',
  encodingUnknown: 'textEncodingUnknown',
}

type Reading = WorkbookReading | { readonly kind: 'encodingUnknown' }

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → titles, tables and notes of every visible sheet; source is null when nothing could be read, and a problem says why.
 */
export async function readSpreadsheet(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<SpreadsheetReading> {
  const problem = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): Problem => (
    { code, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: name, ...params } }
  )
  const failed = (code: ProblemCode, params: Readonly<Record<string, string>> = {}): SpreadsheetReading => ({ source: null, problems: [problem(code, params)] })
  if (bytes.length === 0) return failed('fileEmpty')
  if (bytes.length > limits.fileBytes) return failed('fileTooLarge', { limit: String(limits.fileBytes) })
  const reading = readWorkbook(bytes, name)
  if (reading.kind !== 'workbook') return failed(codes[reading.kind])
  const shown = reading.sheets.filter(({ hidden }) => !hidden)
  if (shown.every(({ cells }) => cells.length === 0)) return { source: null, problems: [problem('fileEmpty'), ...hiddenSheets(reading.sheets)] }
  const pages = shown.map(({ name: sheetName }, index): SourcePage => ({ pageNumber: index + 1, widthPt: 0, heightPt: 0, imageOnly: false, sheetName }))
  const laid = shown.map((sheet, index) => laySheet(sheet, sourceIndex, index + 1))
  const blocks = laid.flatMap((sheet) => sheet.blocks)
  const problems = [...hiddenSheets(reading.sheets), ...laid.flatMap((sheet) => sheet.problems)]
  return { source: { name, hash: await effects.hash(bytes), format: 'spreadsheet', pages, blocks }, problems }
}

function readWorkbook(bytes: Uint8Array, name: string): Reading {
  if (isZip(bytes)) {
    const opened = openParts(bytes)
    if (opened.kind !== 'parts') return opened
    return opened.parts.has('content.xml') ? readOds(opened.parts) : readXlsx(opened.parts)
  }
  return bytes[0] === 0xd0 && bytes[1] === 0xcf ? readXls(bytes) : readCsv(bytes, name)
}

/** A hidden sheet is not part of what is published; it is told of when it holds numbers. */
function hiddenSheets(sheets: readonly Sheet[]): Problem[] {
  return sheets.filter(({ hidden }) => hidden).flatMap(({ name, cells }) => {
    const count = cells.filter(holdsNumber).length
    return count === 0 ? [] : [{ code: 'sheetHidden', place: null, params: { sheet: name, count: String(count) } }]
  })
}
