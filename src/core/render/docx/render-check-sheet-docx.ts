/** The reviewer's check sheet as a Word document on A4 across: facts, the table part by part, room for the opinion and the signature. */
import { reviewWords } from '../../locale/review-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import { makeCheckSheet, type CheckedPart } from '../review/check-sheet.ts'
import type { Language } from '../titles.ts'
import { writeDocument } from './document.ts'
import { documentCell, type DocumentCell, type DocumentRow, type DocumentTable } from './table.ts'

/** Of a page's width; the same columns as in the workbook. */
const widths = [5, 13, 9, 38, 12, 23] as const

/** Bytes of a .docx file. The same audit gives the same bytes. */
export function renderCheckSheetDocx(budget: Budget, audit: Audit, language: Language): Uint8Array {
  const words = reviewWords[language]
  const { title, facts, parts } = makeCheckSheet(budget, audit, language)
  const head: DocumentRow = { repeats: true, heightPt: null, cells: words.heads.map((text) => documentCell(text, { strong: true })) }
  const line = (label: string, value: DocumentCell, heightPt: number | null = null): DocumentRow => ({ repeats: false, heightPt, cells: [documentCell(label, { strong: true }), value] })
  return writeDocument({
    title,
    author: words.author,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    pageOf: words.pageOf,
    sections: [{
      landscape: true,
      pageNumbers: 'further',
      blocks: [
        { kind: 'paragraph', style: 'Title', text: title },
        sheetTable([16, 84], facts.map(([label, value]) => line(label, documentCell(value)))),
        sheetTable(widths, [head, ...parts.flatMap((part, index) => partRows(part, index, language))]),
        sheetTable([16, 84], [line(words.opinion, documentCell(words.signature, { vertical: 'bottom', align: 'right' }), 70)]),
        { kind: 'paragraph', style: 'Normal', text: words.note },
      ],
    }],
  })
}

function sheetTable(columns: readonly number[], rows: readonly DocumentRow[]): DocumentTable {
  return { kind: 'table', widths: columns, fontSizePt: 10.5, rows }
}

/** No line ends between a number and what it counts. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})|(?<=\p{Script=Han}) (?=\d)/gu, '\u00a0')
}

/** At least one row; number, name and conclusion stand in the first and reach over all. */
function partRows({ name, conclusion, problems, remarks }: CheckedPart, index: number, language: Language): DocumentRow[] {
  const words = reviewWords[language]
  const lines = [
    ...problems.map(({ label, text, where, remedy }) => [documentCell(unbroken(text), { lead: label }), documentCell(unbroken(where)), documentCell(unbroken(remedy))]),
    ...remarks.map((remark) => [remark, '', ''].map((text) => documentCell(text))),
  ]
  const body = lines.length === 0 ? [['', '', ''].map((text) => documentCell(text))] : lines
  const lead = [String(index + 1), name, words.conclusions[conclusion]].map((text, column) => documentCell(text, { rowSpan: body.length, strong: column > 0 }))
  return body.map((line, row) => ({ repeats: false, heightPt: null, cells: row === 0 ? [...lead, ...line] : line }))
}
