/** Writes what a reviewer takes away: the report as a page, each PDF of the disclosure with notes on its pages, and the check sheet. */
import { writeFile } from 'node:fs/promises'
import type { Effects } from '../core/effects.ts'
import type { ReviewFormat } from '../core/model/published-format.ts'
import { unpackFile } from '../core/read/archive/expand-files.ts'
import { renderReview, type Reviewed } from '../core/render/review/render-review.ts'

interface WrittenReport {
  readonly format: ReviewFormat
  readonly path: string
}

/** path: of the results, without extension. → the paths written; none for a document that is not a PDF and wanted as one. */
export async function writeReview(targets: readonly ReviewFormat[], path: string, reviewed: Reviewed, effects: Effects): Promise<WrittenReport[]> {
  const files = reviewed.files.map(unpackFile)
  const written = await Promise.all(targets.map(async (format) => {
    const rendered = await renderReview(format, { ...reviewed, files }, effects)
    await Promise.all(rendered.map(({ nameEnd, content }) => writeFile(path + nameEnd, content)))
    return rendered.map(({ nameEnd }) => ({ format, path: path + nameEnd }))
  }))
  return written.flat()
}
