/** The reviewer's check sheet as a Word document on A4 across: facts, the table part by part, room for the opinion and the signature. */
import { reviewWords } from '../../locale/review-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import { makeCheckSheet, type CheckedPart } from '../review/check-sheet.ts'
import type { Language } from '../titles.ts'
import { writeDocument, type DocumentCell, type DocumentRow } from './document.ts'

/** Of a page's width; the same columns as in the workbook. */
const widths = [5, 13, 9, 38, 12, 23] as const

/** Bytes of a .docx file. The same audit gives the same bytes. */
export function renderCheckSheetDocx(budget: Budget, audit: Audit, language: Language): Uint8Array {
  const words = reviewWords[language]
  const { title, facts, parts } = makeCheckSheet(budget, audit, language)
  const head: DocumentRow = { repeats: true, heightPt: null, cells: words.heads.map((text) => cell(text, { strong: true })) }
  return writeDocument({
    title,
    author: words.author,
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    pageOf: words.pageOf,
    tables: [
      { widths: [16, 84], rows: facts.map(([label, value]) => ({ repeats: false, heightPt: null, cells: [cell(label, { strong: true }), cell(value)] })) },
      { widths, rows: [head, ...parts.flatMap((part, index) => partRows(part, index, language))] },
      { widths: [16, 84], rows: [{ repeats: false, heightPt: 70, cells: [cell(words.opinion, { strong: true }), cell(words.signature, { bottom: true })] }] },
    ],
    note: words.note,
  })
}

/** At least one row; number, name and conclusion stand in the first and reach over all. */
function partRows({ name, conclusion, problems, remarks }: CheckedPart, index: number, language: Language): DocumentRow[] {
  const words = reviewWords[language]
  const lines = [
    ...problems.map(({ label, text, where, remedy }) => [cell(text, { lead: label }), cell(where), cell(remedy)]),
    ...remarks.map((remark) => [cell(remark), cell(''), cell('')]),
  ]
  const body = lines.length === 0 ? [[cell(''), cell(''), cell('')]] : lines
  return body.map((line, row) => {
    const joined = row === 0 ? 'first' : 'further'
    const lead = [cell(String(index + 1), { joined }), cell(name, { joined, strong: true }), cell(words.conclusions[conclusion], { joined, strong: true })]
    return { repeats: false, heightPt: null, cells: [...lead, ...line] }
  })
}

function cell(text: string, look: Partial<Omit<DocumentCell, 'text'>> = {}): DocumentCell {
  return { text, lead: '', strong: false, bottom: false, joined: null, ...look }
}
