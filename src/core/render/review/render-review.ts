/** What a reviewer takes away, in any of its formats; last step of the main path. The command line writes it to a folder, the app saves it. */
import type { Effects, InputFile } from '../../effects.ts'
import { reviewWords } from '../../locale/review-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { Audit } from '../../model/finding.ts'
import type { ReviewFormat } from '../../model/published-format.ts'
import { renderCheckSheetDocx } from '../docx/render-check-sheet-docx.ts'
import { renderHtml } from '../html/render-html.ts'
import type { Language } from '../titles.ts'
import { renderCheckSheet } from '../xlsx/render-check-sheet.ts'
import { annotatePdf } from './annotate-pdf.ts'
import { makePageNotes } from './page-notes.ts'

export interface Reviewed {
  readonly budget: Budget
  readonly audit: Audit
  /** In the order of the budget's sources, unpacked. */
  readonly files: readonly InputFile[]
  readonly language: Language
}

/** nameEnd: goes behind the name of the document, as `-批注.pdf`. */
export interface ReviewFile {
  readonly nameEnd: string
  readonly content: string | Uint8Array
}

/** One file; of the notes one for each PDF of the disclosure, none where it is no PDF or cannot be written. */
export async function renderReview(format: ReviewFormat, reviewed: Reviewed, effects: Effects): Promise<ReviewFile[]> {
  const { budget, audit, language } = reviewed
  const end = `-${reviewWords[language].fileMarks[format]}`
  switch (format) {
    case 'html':
      return [{ nameEnd: `${end}.html`, content: renderHtml(budget, audit, { language }) }]
    case 'xlsx':
      return [{ nameEnd: `${end}.xlsx`, content: await renderCheckSheet(budget, audit, language) }]
    case 'docx':
      return [{ nameEnd: `${end}.docx`, content: await renderCheckSheetDocx(budget, audit, language) }]
    case 'pdf':
      return renderNotes(reviewed, end, effects)
  }
}

async function renderNotes({ budget, audit, language, files }: Reviewed, end: string, effects: Effects): Promise<ReviewFile[]> {
  const pdfs = budget.sources.flatMap(({ format }, sourceIndex) => (format === 'pdf' ? [sourceIndex] : []))
  const written: ReviewFile[] = []
  for (const [position, sourceIndex] of pdfs.entries()) {
    const input = files[sourceIndex]
    const bytes = input === undefined ? null : await annotatePdf(input.bytes, makePageNotes(budget, audit, sourceIndex, language), effects)
    if (bytes !== null) written.push({ nameEnd: `${end}${pdfs.length > 1 ? `-${position + 1}` : ''}.pdf`, content: bytes })
  }
  return written
}
