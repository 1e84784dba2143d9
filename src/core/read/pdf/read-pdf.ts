/**
 * The PDF reader: bytes → Source. First stage of the main path for PDFs. Never throws for bad input: what cannot be read is a
 * Problem beside the partial result.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Block, Source, SourcePage } from '../../model/source.ts'
import { closeDocument, endsProperly, judgeBytes, openDocument } from './document.ts'
import { limits } from './limits.ts'
import { seenBox, type PageContent } from './page-content.ts'
import { draftPage, findTextColumns, finishPage, type PageDraft } from './page-blocks.ts'
import { abandonEngine, acquireEngine, retireEngine, type Engine } from './pdfium.ts'
import { readPage } from './read-page.ts'
import { findRunningText } from './running-text.ts'

/** This many curved shapes without a single character are text drawn as outlines. */
const outlinedLetters = 40

export interface PdfReading {
  readonly source: Source | null
  readonly problems: Problem[]
}

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → pages as lines and tables in reading order; source is null when nothing could be read, and a problem says why.
 */
export async function readPdf(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<PdfReading> {
  const wrong = judgeBytes(bytes)
  if (wrong !== null) return { source: null, problems: [problemOf(wrong, sourceIndex, null, { file: name })] }
  const hash = await effects.hash(bytes)
  const contents = await readContents(bytes, name, sourceIndex, effects)
  if (contents.pages.length === 0) return { source: null, problems: contents.problems }
  const layout = layOut(contents.pages, sourceIndex)
  const problems = [...contents.problems, ...layout.problems]
  return { source: { name, hash, format: 'pdf', pages: layout.pages, blocks: layout.blocks }, problems }
}

interface Contents {
  readonly pages: readonly PageContent[]
  readonly problems: Problem[]
}

async function readContents(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<Contents> {
  const engine = await acquireEngine(effects)
  const pages: PageContent[] = []
  const problems: Problem[] = []
  try {
    const opened = openDocument(engine, bytes)
    if (typeof opened === 'string') return { pages, problems: [problemOf(opened, sourceIndex, null, { file: name })] }
    if (!endsProperly(bytes) && engine.call.FPDF_DocumentHasValidCrossReferenceTable(opened.document) === 0) {
      problems.push(problemOf('fileTruncated', sourceIndex, null, { file: name }))
    }
    await readPages(engine, opened.document, opened.pageCount, sourceIndex, effects, pages, problems)
    closeDocument(engine, opened)
    if (engine.memory().length > limits.engineKeptBytes) await retireEngine(effects, engine)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    await abandonEngine(effects, engine)
    problems.push(problemOf(pages.length === 0 ? 'fileUnreadable' : 'fileTooComplex', sourceIndex, null, { file: name }))
  }
  return { pages, problems }
}

/** Reads page after page into `pages`, giving way between pages. */
async function readPages(
  engine: Engine,
  document: number,
  pageCount: number,
  sourceIndex: number,
  effects: Effects,
  pages: PageContent[],
  problems: Problem[],
): Promise<void> {
  const deadline = effects.now() + limits.documentMs
  const last = Math.min(pageCount, limits.pageCount)
  if (pageCount > last) {
    problems.push(problemOf('fileTooManyPages', sourceIndex, null, { pages: String(pageCount), limit: String(last) }))
  }
  for (let pageNumber = 1; pageNumber <= last; pageNumber += 1) {
    if (effects.now() > deadline) {
      problems.push(problemOf('timeLimit', sourceIndex, pageNumber, { read: String(pageNumber - 1), pages: String(pageCount) }))
      return
    }
    const reading = readPage(engine, document, pageNumber)
    if (reading === null) problems.push(problemOf('pageUnreadable', sourceIndex, pageNumber, {}))
    else {
      if (reading.truncated) problems.push(problemOf('fileTooComplex', sourceIndex, pageNumber, {}))
      pages.push(reading.content)
    }
    effects.report?.(pageNumber, last)
    await Promise.resolve()
  }
}

interface Layout {
  readonly pages: SourcePage[]
  readonly blocks: Block[]
  readonly problems: Problem[]
}

function layOut(contents: readonly PageContent[], sourceIndex: number): Layout {
  const running = findRunningText(contents)
  const drafts = contents.map((content, index) => draftPage(content, running[index] ?? new Set(), sourceIndex))
  const columns = findTextColumns(drafts)
  const layout: Layout = { pages: [], blocks: [], problems: [] }
  for (const draft of drafts) {
    const { content } = draft
    const { pageNumber } = content
    const imageOnly = isImageOnly(draft)
    const { width: widthPt, height: heightPt } = seenBox(content, { x: 0, y: 0, width: content.widthPt, height: content.heightPt })
    layout.pages.push({ pageNumber, widthPt, heightPt, imageOnly })
    layout.blocks.push(...finishPage(draft, columns, sourceIndex))
    if (imageOnly) layout.problems.push(problemOf('pageImageOnly', sourceIndex, pageNumber, {}))
    if (draft.crowded) layout.problems.push(problemOf('fileTooComplex', sourceIndex, pageNumber, {}))
    if (content.unmappedCount >= 3 && content.unmappedCount * 20 > content.glyphs.length) {
      layout.problems.push(problemOf('textMapSuspicious', sourceIndex, pageNumber, { count: String(content.unmappedCount) }))
    }
  }
  return layout
}

/** Something is printed, but as pictures or as outlines of letters. */
function isImageOnly({ content, grids, rows }: PageDraft): boolean {
  return rows.length === 0 && grids.length === 0 && (content.pictureCount > 0 || content.drawings.length >= outlinedLetters)
}

function problemOf(code: ProblemCode, sourceIndex: number, pageNumber: number | null, params: Readonly<Record<string, string>>): Problem {
  const place = { sourceIndex, pageNumber: pageNumber ?? 1, box: null, lineIndex: null }
  return { code, place, params }
}
