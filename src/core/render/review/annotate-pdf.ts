/**
 * The document itself with notes on it: highlights over what a finding names, with its sentence in the note, as any PDF viewer shows them.
 * Nothing of the document is changed; the notes are appended where the file allows it. Last step of the main path, for PDFs only.
 */
import type { Effects } from '../../effects.ts'
import type { Box } from '../../model/place.ts'
import type { Severity } from '../../model/finding.ts'
import { closeDocument, openDocument, type OpenDocument } from '../../pdfium/document.ts'
import { abandonEngine, acquireEngine, isTrap, type Engine, type Pointer } from '../../pdfium/pdfium.ts'

/** box: points from the top left of the page as a reader sees it; null for a note at the margin of the page. id: unique in the document. */
export interface PageNote {
  readonly id: string
  readonly pageNumber: number
  readonly box: Box | null
  readonly severity: Severity
  readonly title: string
  readonly text: string
}

const noteKind = 1
const highlightKind = 9
const colorOfNote = 0
const printed = 4
const incremental = 1
const rewritten = 2
/** Device units in a point, so that whole numbers place a box exactly enough. */
const fine = 100
const margin = 12
const noteSize = 18

const colors: Readonly<Record<Severity, readonly [number, number, number]>> = { error: [255, 170, 160], warning: [255, 225, 140], advice: [185, 220, 255] }

/** → the bytes of the annotated document; null where PDFium cannot open or save it. */
export async function annotatePdf(bytes: Uint8Array, notes: readonly PageNote[], effects: Effects): Promise<Uint8Array | null> {
  const engine = await acquireEngine(effects)
  try {
    const opened = openDocument(engine, bytes)
    if (typeof opened === 'string') return null
    for (const [pageNumber, own] of byPage(notes)) annotatePage(engine, opened, pageNumber, own)
    const saved = save(engine, opened)
    closeDocument(engine, opened)
    return saved
  } catch (error) {
    if (!isTrap(error)) throw error
    await abandonEngine(effects, engine)
    return null
  }
}

function byPage(notes: readonly PageNote[]): Map<number, PageNote[]> {
  const pages = new Map<number, PageNote[]>()
  for (const note of notes) pages.set(note.pageNumber, [...(pages.get(note.pageNumber) ?? []), note])
  return pages
}

function annotatePage(engine: Engine, { document }: OpenDocument, pageNumber: number, notes: readonly PageNote[]): void {
  const { call } = engine
  call.FPDF_GetPageSizeByIndexF(document, pageNumber - 1, engine.scratch)
  const [width = 0, height = 0] = engine.results().floats
  const page = call.FPDF_LoadPage(document, pageNumber - 1)
  if (page === 0) return
  const atMargin = notes.filter(({ box }) => box === null)
  for (const note of notes) {
    const box = note.box ?? { x: margin, y: margin + atMargin.indexOf(note) * (noteSize + 4), width: noteSize, height: noteSize }
    addNote(engine, page, note, cornersOnPage(engine, page, box, width, height))
  }
  call.FPDF_ClosePage(page)
}

interface Corners {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** From the page as read, turned and cropped, to the page as stored. */
function cornersOnPage(engine: Engine, page: Pointer, box: Box, width: number, height: number): Corners {
  const point = (x: number, y: number): readonly [number, number] => {
    engine.call.FPDF_DeviceToPage(page, 0, 0, Math.round(width * fine), Math.round(height * fine), 0, Math.round(x * fine), Math.round(y * fine), engine.scratch, engine.scratch + 8)
    const [pageX = 0, pageY = 0] = engine.results().doubles
    return [pageX, pageY]
  }
  const [x1, y1] = point(box.x, box.y)
  const [x2, y2] = point(box.x + box.width, box.y + box.height)
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), bottom: Math.min(y1, y2), top: Math.max(y1, y2) }
}

function addNote(engine: Engine, page: Pointer, note: PageNote, { left, right, bottom, top }: Corners): void {
  const { call } = engine
  const annotation = call.FPDFPage_CreateAnnot(page, note.box === null ? noteKind : highlightKind)
  if (annotation === 0) return
  const floats = engine.results().floats
  if (note.box !== null) {
    floats.set([left, top, right, top, left, bottom, right, bottom])
    call.FPDFAnnot_AppendAttachmentPoints(annotation, engine.scratch)
  }
  engine.results().floats.set([left, top, right, bottom])
  call.FPDFAnnot_SetRect(annotation, engine.scratch)
  const [red, green, blue] = colors[note.severity]
  call.FPDFAnnot_SetColor(annotation, colorOfNote, red, green, blue, 255)
  call.FPDFAnnot_SetFlags(annotation, printed)
  setText(engine, annotation, 'NM', note.id)
  setText(engine, annotation, 'T', note.title)
  setText(engine, annotation, 'Contents', note.text)
  call.EPDFAnnot_GenerateAppearance(annotation)
  call.FPDFPage_CloseAnnot(annotation)
}

/** key: ASCII. */
function setText(engine: Engine, annotation: Pointer, key: string, text: string): void {
  const { call } = engine
  const keyAt = call.malloc(key.length + 1)
  const textAt = call.malloc((text.length + 1) * 2)
  if (keyAt !== 0 && textAt !== 0) {
    const memory = engine.memory()
    for (let index = 0; index <= key.length; index += 1) memory[keyAt + index] = index < key.length ? key.charCodeAt(index) : 0
    for (let index = 0; index <= text.length; index += 1) {
      const unit = index < text.length ? text.charCodeAt(index) : 0
      memory[textAt + index * 2] = unit & 0xff
      memory[textAt + index * 2 + 1] = unit >> 8
    }
    call.FPDFAnnot_SetStringValue(annotation, keyAt, textAt)
  }
  if (keyAt !== 0) call.free(keyAt)
  if (textAt !== 0) call.free(textAt)
}

/** Appending keeps the document's own bytes, signatures included; a file whose index is broken has to be written anew. */
function save(engine: Engine, { document }: OpenDocument): Uint8Array | null {
  const { call } = engine
  const writer = call.PDFiumExt_OpenFileWriter()
  if (writer === 0) return null
  const isSound = call.FPDF_DocumentHasValidCrossReferenceTable(document) !== 0
  const done = call.FPDF_SaveAsCopy(document, writer, isSound ? incremental : rewritten)
  const size = call.PDFiumExt_GetFileWriterSize(writer)
  const target = done === 0 || size === 0 ? 0 : call.malloc(size)
  if (target !== 0) call.PDFiumExt_GetFileWriterData(writer, target, size)
  const saved = target === 0 ? null : engine.memory().slice(target, target + size)
  if (target !== 0) call.free(target)
  call.PDFiumExt_CloseFileWriter(writer)
  return saved
}
