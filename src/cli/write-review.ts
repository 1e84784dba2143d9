/** Writes what a reviewer takes away: the report as a page, each PDF of the disclosure with notes on its pages, and the check sheet. */
import { writeFile } from 'node:fs/promises'
import type { Effects, InputFile } from '../core/effects.ts'
import { reviewWords } from '../core/locale/review-words.ts'
import type { ReviewFormat } from '../core/model/published-format.ts'
import type { Disclosure } from '../core/pipeline.ts'
import { unpackFile } from '../core/read/archive/expand-files.ts'
import { renderCheckSheetDocx } from '../core/render/docx/render-check-sheet-docx.ts'
import { renderHtml } from '../core/render/html/render-html.ts'
import { annotatePdf } from '../core/render/review/annotate-pdf.ts'
import { makePageNotes } from '../core/render/review/page-notes.ts'
import type { Language } from '../core/render/titles.ts'
import { renderCheckSheet } from '../core/render/xlsx/render-check-sheet.ts'

interface Reviewed extends Pick<Disclosure, 'budget' | 'audit'> {
  /** In the order of the budget's sources. */
  readonly files: readonly InputFile[]
  readonly language: Language
}

interface WrittenReport {
  readonly format: ReviewFormat
  readonly path: string
}

/** path: of the results, without extension. → the paths written; none for a document that is not a PDF and wanted as one. */
export async function writeReview(targets: readonly ReviewFormat[], path: string, reviewed: Reviewed, effects: Effects): Promise<WrittenReport[]> {
  const written = await Promise.all(targets.map(async (format) => {
    const files = await (format === 'pdf' ? writeNotes(path, reviewed, effects) : writeOne(format, path, reviewed))
    return files.map((file) => ({ format, path: file }))
  }))
  return written.flat()
}

async function writeOne(format: Exclude<ReviewFormat, 'pdf'>, path: string, { budget, audit, language }: Reviewed): Promise<string[]> {
  const file = `${path}-${reviewWords[language].fileMarks[format]}.${format}`
  await writeFile(file, format === 'html' ? renderHtml(budget, audit, { language }) : await (format === 'xlsx' ? renderCheckSheet : renderCheckSheetDocx)(budget, audit, language))
  return [file]
}

async function writeNotes(path: string, { budget, audit, language, files }: Reviewed, effects: Effects): Promise<string[]> {
  const pdfs = budget.sources.flatMap(({ format }, sourceIndex) => (format === 'pdf' ? [sourceIndex] : []))
  const written: string[] = []
  for (const [position, sourceIndex] of pdfs.entries()) {
    const input = files[sourceIndex]
    const bytes = input === undefined ? null : await annotatePdf(unpackFile(input).bytes, makePageNotes(budget, audit, sourceIndex, language), effects)
    if (bytes === null) continue
    const file = `${path}-${reviewWords[language].fileMarks.pdf}${pdfs.length > 1 ? `-${position + 1}` : ''}.pdf`
    await writeFile(file, bytes)
    written.push(file)
  }
  return written
}
