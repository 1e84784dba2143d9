import { describe, expect, it } from 'vitest'
import { packFiles } from '../render/pack-files.ts'
import { piecesOf } from './pieces.ts'

const piecesIn = (name: string, bytes: Uint8Array): string[] => piecesOf({ name, bytes }, null).map(({ where, words }) => `${where.at} ${words}`)
const inPage = (text: string): string[] => piecesIn('a.html', new TextEncoder().encode(text))
const inDocument = (text: string): string[] => piecesIn('a.docx', packFiles({ 'word/document.xml': text }))
const inWorkbook = (sheet: string, shared = ''): string[] =>
  piecesIn('a.xlsx', packFiles({ 'xl/workbook.xml': '<sheet name="收支"/>', 'xl/sharedStrings.xml': shared, 'xl/worksheets/sheet1.xml': sheet }))

it('cuts a page and a document into paragraphs', () => {
  expect(inPage('<p>收入 <b>10&lt;</b></p><td>20</td>')).toEqual(['1 收入10<', '2 20'])
  expect(inDocument('<w:p><w:t>收入</w:t></w:p><w:p/><w:p><w:t>支出</w:t></w:p>')).toEqual(['1 收入', '2 支出'])
})

it('gives formula and value of the cells that hold something', () => {
  const sheet = '<c r="A1" t="s"><v>1</v></c><c r="B1" s="2"/><c r="C1" s="2"><f>A2+1</f><v>3</v></c><c r="D1" t="inlineStr"><is><t>注</t></is></c><c r="E1" s="2"><v>5</v></c>'
  expect(inWorkbook(sheet, '<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r></si>')).toEqual(['收支!A1 乙丙', '收支!C1 =A2+13', '收支!D1 注', '收支!E1 5'])
})

/** None of these ends in time where every opener searches the rest of the file for its closer again. */
describe('reads files whose openers have no closers', () => {
  const many = 2_000_000

  it('in a page', () => expect(inPage(`<p>收入</p>${'<'.repeat(many)}`)[0]).toBe('1 收入'))

  it('in a workbook', () => {
    for (const opener of ['<c r="', '<c r="A1" ', '<c r="A1" s="1">', '<c r="A1" s="1"/>']) expect(inWorkbook(opener.repeat(many / 20))).toEqual([])
    expect(inWorkbook(`${'<c r="A1" '.repeat(many / 20)}><v>1</v>`)).toEqual([])
    expect(inWorkbook(`${'<c r="A1" s="1"/>'.repeat(many / 20)}<c r="B1" s="1"><v>1</v></c>`)).toEqual(['收支!B1 1'])
    for (const opener of ['<f>', '<v>', '<is>']) expect(inWorkbook(`<c r="A1" s="1">${opener.repeat(many / 20)}</c>`)).toEqual([])
    expect(inWorkbook('<c r="A1" t="s"><v>0</v></c>', '<si>'.repeat(many / 20))).toEqual([])
  })
})
