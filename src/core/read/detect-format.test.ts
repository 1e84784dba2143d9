import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectFormat } from './detect-format.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../test/fixtures/${path}`, import.meta.url)))

describe('detectFormat', () => {
  it.each([
    ['hebei-workbook/input.xlsx', 'spreadsheet'], ['hebei-old-workbook/input.xls', 'spreadsheet'], ['shanghai-open-document/input.ods', 'spreadsheet'],
    ['hebei-docx/input.docx', 'word'], ['jiangsu-doc/input.doc', 'oldWord'], ['jiangsu-html/input.html', 'html'], ['hebei-chromium/input.pdf', 'pdf'], ['hebei-copied-text/input.txt', 'text'],
  ])('knows %s whatever it is called', (path, format) => {
    for (const name of ['x', 'x.bin', 'x.jpg', 'x.txt']) expect(detectFormat(name, fixture(path)), name).toBe(format)
  })

  it.each([
    ['report.xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1', 'html'],
    ['report.xls', '\xef\xbb\xbf<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'xmlOffice'],
    ['report.csv', 'a,b\n1,2\n', 'spreadsheet'],
    ['report.pdf', 'no pdf at all', 'pdf'],
    ['report.doc', '{\\rtf1\\ansi', 'richText'],
    ['report.pdf', '\x89PNG\r\n\x1a\n', 'image'],
    ['report.zip', 'Rar!\x1a\x07\x00', 'otherArchive'],
    ['page.mht', 'MIME-Version: 1.0\r\nContent-Type: multipart/related', 'webArchive'],
    ['notes.txt', '一、部门概况', 'text'],
  ])('%s with %j is %s', (name, content, format) => expect(detectFormat(name, bytesOf(content))).toBe(format))

  it('tells archives apart by their parts', () => {
    const zip = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
    expect(detectFormat('x.xlsx', zip({ 'a.pdf': '%PDF', 'b/c.docx': 'x' }))).toBe('archive')
    expect(detectFormat('x.zip', zip({ 'OFD.xml': '<OFD/>' }))).toBe('ofd')
    expect(detectFormat('x.zip', zip({ '[Content_Types].xml': 'application/vnd.ms-excel.sheet.binary.macroEnabled.main' }))).toBe('binaryWorkbook')
    expect(detectFormat('x.zip', zip({ '[Content_Types].xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }))).toBe('spreadsheet')
    expect(detectFormat('x.zip', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toBe('spreadsheet')
  })
})
