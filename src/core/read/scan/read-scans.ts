/**
 * The pages of a PDF that are only pictures, read by the recognizer and laid out like pages of text. Called by the PDF reader after
 * everything else of the document, one page at a time; limits on pages and time are kept here.
 */
import type { Effects } from '../../effects.ts'
import type { Block } from '../../model/source.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import { draftPage, findTextColumns, finishPage } from '../pdf/page-blocks.ts'
import type { PageContent } from '../pdf/page-content.ts'
import { findRunningText } from '../pdf/running-text.ts'
import { limits } from './limits.ts'
import { recognizePage } from './recognize-page.ts'

/** confidence: the mean of what was recognized on a page, by page number; pages that stay pictures are not in it. */
export interface ScanReading {
  readonly blocks: readonly Block[]
  readonly confidence: ReadonlyMap<number, number>
}

/** pictures: pages without text. Without a recognizer nothing is read. */
export async function readScans(bytes: Uint8Array, pictures: readonly PageContent[], sourceIndex: number, effects: Effects): Promise<ScanReading> {
  const contents = await recognizePages(bytes, pictures, effects)
  const running = findRunningText(contents)
  const drafts = contents.map((content, index) => draftPage(content, running[index] ?? new Set(), sourceIndex))
  const columns = findTextColumns(drafts)
  return {
    blocks: drafts.flatMap((draft) => finishPage(draft, columns, sourceIndex)),
    confidence: new Map(contents.map((content) => [content.pageNumber, meanConfidence(content)])),
  }
}

async function recognizePages(bytes: Uint8Array, pictures: readonly PageContent[], effects: Effects): Promise<PageContent[]> {
  const { recognize } = effects
  if (recognize === undefined || pictures.length === 0) return []
  const pdf = await openPdf(bytes, effects)
  if (typeof pdf === 'string') return []
  const contents: PageContent[] = []
  const deadline = effects.now() + limits.documentMs
  const due = pictures.slice(0, limits.pages)
  for (const [index, picture] of due.entries()) {
    if (effects.now() > deadline) break
    const content = await recognizePage(pdf, picture, recognize)
    if (content !== null) contents.push(content)
    effects.report?.(index + 1, due.length)
  }
  pdf.close()
  return contents
}

function meanConfidence({ recognition }: PageContent): number {
  const texts = recognition?.texts ?? []
  return texts.length === 0 ? 0 : texts.reduce((sum, { confidence }) => sum + confidence, 0) / texts.length
}
