/**
 * The PDF reader: bytes → Source. First stage of the main path for PDFs. Never throws for bad input: what cannot be read is a
 * Problem beside the partial result.
 */
import type { Effects } from '../../effects.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { Block, LeftAlone, Source, SourcePage } from '../../model/source.ts'
import { closeDocument, endsProperly, judgeBytes, openDocument, type OpenDocument } from '../../pdfium/document.ts'
import { limits } from './limits.ts'
import { draftPage, findTextColumns, finishPage, type PageDraft } from './page-blocks.ts'
import { seenBox, type PageContent } from './page-content.ts'
import { abandonEngine, acquireEngine, isAbandoned, isTrap, retireEngine, type Engine } from '../../pdfium/pdfium.ts'
import { createPageReader } from './read-page.ts'
import { struckParams } from '../flow/struck-text.ts'
import { findRunningText } from './running-text.ts'
import { readScans } from '../scan/read-scans.ts'

/** This many curved shapes without a single character are text drawn as outlines. */
const outlinedLetters = 40

export interface PdfReading {
  readonly source: Source | null
  readonly problems: Problem[]
}

/** What has been read so far. Pages wait until enough are together to tell running text from the rest. */
interface Progress {
  readonly sourceIndex: number
  readonly name: string
  readonly pages: SourcePage[]
  readonly blocks: Block[]
  readonly problems: Problem[]
  waiting: PageContent[]
  readonly leftAlone: Set<LeftAlone>
  /** Pages without text, for the recognizer. */
  readonly pictures: PageContent[]
}

/**
 * bytes: the file · name: as the user knows it · sourceIndex: its number in the disclosure
 * → pages as lines and tables in reading order; source is null when nothing could be read, and a problem says why.
 */
export async function readPdf(bytes: Uint8Array, name: string, sourceIndex: number, effects: Effects): Promise<PdfReading> {
  const progress: Progress = { sourceIndex, name, pages: [], blocks: [], problems: [], leftAlone: new Set(), waiting: [], pictures: [] }
  const wrong = judgeBytes(bytes)
  if (wrong !== null) report(progress, wrong, null)
  else {
    await readDocument(bytes, progress, effects)
    await addScans(bytes, progress, effects)
  }
  const { pages, blocks, problems, leftAlone } = progress
  if (pages.length === 0) return { source: null, problems }
  return { source: { name, hash: await effects.hash(bytes), format: 'pdf', pages, blocks, ...(leftAlone.size === 0 ? {} : { leftAlone: [...leftAlone] }) }, problems }
}

/** Another document may break the engine while this one is being read; then this one starts again in a new engine. */
async function readDocument(bytes: Uint8Array, progress: Progress, effects: Effects): Promise<void> {
  const engine = await acquireEngine(effects)
  let opened: OpenDocument | null = null
  try {
    const opening = openDocument(engine, bytes)
    if (typeof opening === 'string') {
      report(progress, opening, null)
      return
    }
    opened = opening
    if (!endsProperly(bytes) && engine.call.FPDF_DocumentHasValidCrossReferenceTable(opened.document) === 0) report(progress, 'fileTruncated', null)
    if (engine.call.FPDFDoc_GetJavaScriptActionCount(opened.document) > 0) progress.leftAlone.add('scripts')
    if (engine.call.FPDFDoc_GetAttachmentCount(opened.document) > 0) progress.leftAlone.add('embeddedFiles')
    await readPages(engine, opened, progress, effects)
    if (isAbandoned(engine)) {
      clear(progress)
      return await readDocument(bytes, progress, effects)
    }
    closeDocument(engine, opened)
    if (engine.memory().length > limits.engineKeptBytes) await retireEngine(effects, engine)
  } catch (error) {
    if (!isTrap(error)) throw error
    await abandonEngine(effects, engine)
    report(progress, opened === null ? 'fileUnreadable' : 'fileTooComplex', null)
  }
  layOut(progress)
}

/** Reads page after page, giving way between pages. */
async function readPages(engine: Engine, { document, pageCount }: OpenDocument, progress: Progress, effects: Effects): Promise<void> {
  const deadline = effects.now() + limits.documentMs
  const reader = createPageReader(engine, document)
  const last = Math.min(pageCount, limits.pageCount)
  if (pageCount > last) report(progress, 'fileTooManyPages', null, { pages: String(pageCount), limit: String(last) })
  for (let pageNumber = 1; pageNumber <= last && !isAbandoned(engine); pageNumber += 1) {
    if (effects.now() > deadline) {
      report(progress, 'timeLimit', pageNumber, { read: String(pageNumber - 1), pages: String(pageCount) })
      break
    }
    const reading = reader.read(pageNumber)
    if (reading === null) report(progress, 'pageUnreadable', pageNumber)
    else {
      if (reading.truncated) report(progress, 'fileTooComplex', pageNumber)
      progress.waiting.push(reading.content)
    }
    if (progress.waiting.length === limits.pagesTogether) layOut(progress)
    await Promise.resolve()
  }
  if (!isAbandoned(engine)) reader.close()
}

function clear(progress: Progress): void {
  progress.waiting = []
  for (const list of [progress.pages, progress.blocks, progress.problems, progress.pictures]) list.length = 0
}

/** Turns the pages that wait into blocks. */
function layOut(progress: Progress): void {
  const { waiting, sourceIndex } = progress
  progress.waiting = []
  const running = findRunningText(waiting)
  const drafts = waiting.map((content, index) => draftPage(content, running[index] ?? new Set(), sourceIndex))
  const columns = findTextColumns(drafts)
  for (const draft of drafts) {
    const { content } = draft
    const { pageNumber, unmappedCount, falseDigitCount, struck } = content
    const imageOnly = isImageOnly(draft)
    const { width: widthPt, height: heightPt } = seenBox(content, { x: 0, y: 0, width: content.widthPt, height: content.heightPt })
    progress.pages.push({ pageNumber, widthPt, heightPt, imageOnly })
    progress.blocks.push(...finishPage(draft, columns, sourceIndex))
    if (imageOnly) progress.pictures.push(content)
    if (draft.emptyTableCount > 0) report(progress, 'tableWithoutText', pageNumber, { count: String(draft.emptyTableCount) })
    if (draft.crowded) report(progress, 'fileTooComplex', pageNumber)
    if (falseDigitCount > 0) report(progress, 'digitsMapFalse', pageNumber, { count: String(falseDigitCount) })
    if (struck.length > 0) report(progress, 'textStruckOut', pageNumber, struckParams(struck))
    if (unmappedCount >= 3 && unmappedCount * 20 > content.glyphs.length) {
      report(progress, 'textMapSuspicious', pageNumber, { count: String(unmappedCount) })
    }
  }
}

/** Pages without text are recognized where that is possible, and reported either way. */
async function addScans(bytes: Uint8Array, progress: Progress, effects: Effects): Promise<void> {
  const { pictures, blocks, sourceIndex } = progress
  const { blocks: read, confidence } = await readScans(bytes, pictures, sourceIndex, effects)
  blocks.push(...read)
  if (read.length > 0) blocks.sort((one, other) => one.place.pageNumber - other.place.pageNumber)
  for (const { pageNumber } of pictures) {
    const mean = confidence.get(pageNumber)
    if (mean === undefined) report(progress, 'pageImageOnly', pageNumber)
    else report(progress, 'pageRecognized', pageNumber, { percent: String(Math.floor(100 * mean)) })
  }
}

/** Something is printed, but as pictures or as outlines of letters. */
function isImageOnly({ content, grids, rows }: PageDraft): boolean {
  return rows.length === 0 && grids.length === 0 && (content.pictureCount > 0 || content.drawings.length >= outlinedLetters)
}

/** pageNumber null: the file as a whole. */
function report({ problems, sourceIndex, name }: Progress, code: ProblemCode, pageNumber: number | null, params: Readonly<Record<string, string>> = {}): void {
  const place = { sourceIndex, pageNumber: pageNumber ?? 1, box: null, lineIndex: null }
  problems.push({ code, place, params: { file: name, ...params } })
}
