/** The worker's side of protocol.ts: takes tasks one after the other, so that memory stays bounded, and answers each exactly once. */
import type { Effects, InputFile } from '../../core/effects.ts'
import { unpackFile } from '../../core/read/archive/expand-files.ts'
import { openPdf, type PdfHandle } from '../../core/read/pdf/open-pdf.ts'
import type { Problem, ProblemCode } from '../../core/model/problem.ts'
import { readFiles, type SourceReading } from '../../core/pipeline.ts'
import { isPdf } from './file-kind.ts'
import { checkFamily, familiesOf, proposeLayout, tryLayout } from './layout-trial.ts'
import { makeReview } from './make-review.ts'
import { checkPack, packsOf } from './pack-check.ts'
import { blankWorkbook, compareCopies, listFamilies, mergeCopies, openDraft, printDraft, readChart, showDraft, takeDraftFigures } from './prepare-draft.ts'
import { readPrintedLines } from './printed-lines.ts'
import type { DrawnPage, PdfiumSource, TaskKind, WorkerMessage, WorkerRequest, WorkerResults, WorkerTask } from './protocol.ts'
import { sha256 } from './sha256.ts'
import { takeAway, takeOverview } from './take-away.ts'

/** Largest drawing of one page; a page beyond it is drawn smaller and stretched. */
const largestPagePixels = 24_000_000

let pdfium: PdfiumSource | null = null
let current = 0
let reportedAt = 0
let desk: readonly InputFile[] = []
let handles: readonly (PdfHandle | null)[] = []
let readings: readonly SourceReading[] | null = null
let queue: Promise<void> = Promise.resolve()

const effects: Effects = {
  loadPdfium: async () => {
    if (pdfium === null) throw new Error('the engine was not announced')
    if ('bytes' in pdfium) return pdfium.bytes
    const response = await fetch(pdfium.url)
    if (!response.ok) throw new Error(`${pdfium.url}: ${response.status}`)
    return response.arrayBuffer()
  },
  hash: async (bytes) => {
    if (globalThis.crypto?.subtle === undefined) return sha256(bytes)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  },
  now: () => performance.now(),
  report: (done, total) => {
    if (done < total && performance.now() - reportedAt < 100) return
    reportedAt = performance.now()
    say({ kind: 'progress', id: current, done, total })
  },
}

const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null
  postMessage: (message: WorkerMessage, transfer: Transferable[]) => void
}

function say(message: WorkerMessage, transfer: Transferable[] = []): void {
  port.postMessage(message, transfer)
}

port.onmessage = ({ data }) => {
  if (data.kind === 'start') pdfium = data.pdfium
  else queue = queue.then(() => answer(data.id, data.task))
}

async function answer(id: number, task: WorkerTask): Promise<void> {
  current = id
  try {
    const result = await perform(task)
    say({ kind: 'result', id, result }, transferOf(result))
  } catch (error) {
    say({ kind: 'failure', id, detail: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) })
  }
}

function transferOf(result: WorkerResults[TaskKind]): Transferable[] {
  return result !== null && 'image' in result && result.image !== null ? [result.image] : []
}

async function perform(task: WorkerTask): Promise<WorkerResults[TaskKind]> {
  switch (task.kind) {
    case 'review':
      return makeReview(task, familiesOf(task.families), packsOf(task.packs), effects)
    case 'proposeLayout':
      return proposeLayout(await readDesk())
    case 'tryLayout':
      return tryLayout(await readDesk(), task.file)
    case 'checkFamily':
      return checkFamily(task.text)
    case 'checkPack':
      return checkPack(task.text)
    case 'open':
      return openDesk(task.files.map(unpackFile))
    case 'draw':
      return draw(task.sourceIndex, task.pageNumber, task.scale)
    case 'lines':
      return readPrintedLines(desk, effects)
    case 'takeAway':
      return takeAway(task, desk, effects)
    case 'publish':
      return (await import('./publish-release.ts')).publishRelease(task, effects)
    case 'verify':
      return (await import('./verify-files.ts')).verifyFiles(task.files, effects)
    case 'openDraft':
      return openDraft(task, familiesOf(task.families), effects)
    case 'showDraft':
      return showDraft(task)
    case 'compareDrafts':
      return compareCopies(task)
    case 'mergeDrafts':
      return mergeCopies(task)
    case 'printDraft':
      return printDraft(task)
    case 'takeFigures':
      return takeDraftFigures(task, familiesOf(task.families), effects)
    case 'listFamilies':
      return listFamilies(familiesOf(task.families))
    case 'blankWorkbook':
      return blankWorkbook(task, familiesOf(task.families), effects)
    case 'readChart':
      return readChart(task)
    case 'takeOverview':
      return takeOverview(task)
  }
}

/** Read once, however often a layout is tried. */
async function readDesk(): Promise<readonly SourceReading[]> {
  readings ??= await readFiles(desk, effects)
  return readings
}

async function openDesk(files: readonly InputFile[]): Promise<readonly (Problem | null)[]> {
  for (const handle of handles) handle?.close()
  desk = files
  readings = null
  const opened: (PdfHandle | ProblemCode | null)[] = []
  for (const file of files) opened.push(isPdf(file) ? await openPdf(file.bytes, effects) : null)
  handles = opened.map((handle) => (typeof handle === 'string' ? null : handle))
  return opened.map((handle, sourceIndex): Problem | null =>
    typeof handle === 'string'
      ? { code: handle, place: { sourceIndex, pageNumber: 1, box: null, lineIndex: null }, params: { file: files[sourceIndex]?.name ?? '' } }
      : null,
  )
}

async function draw(sourceIndex: number, pageNumber: number, wantedScale: number): Promise<DrawnPage> {
  const handle = handles[sourceIndex] ?? null
  const blank: DrawnPage = { image: null, width: 0, height: 0, lettersMissing: false }
  if (handle === null) return blank
  const { widthPt, heightPt } = handle.pageSize(pageNumber)
  const scale = Math.min(wantedScale, Math.sqrt(largestPagePixels / Math.max(1, widthPt * heightPt)))
  const page = await handle.renderPage(pageNumber, scale)
  if (page === null) return blank
  const { width, height } = page
  const pixels = new ImageData(page.rgba as Uint8ClampedArray<ArrayBuffer>, width, height)
  return { image: await createImageBitmap(pixels), width, height, lettersMissing: await handle.hasUnembeddedFonts(pageNumber) }
}
