/**
 * Connects the state to files and workers: takes files in, has them reviewed, keeps the newest reviews, and holds one document on the desk
 * for drawing, searching and exporting. Reviews that were put away are made again when their document is opened.
 */
import type { InputFile } from '../../core/effects.ts'
import type { Place } from '../../core/model/place.ts'
import type { Assets } from '../assets/assets.ts'
import { createClient, WorkerError } from '../worker/client.ts'
import { createPool } from '../worker/pool.ts'
import type { DrawnPage, ExportFormat, Review, WorkerTask } from '../worker/protocol.ts'
import type { PickedFile } from './collect-files.ts'
import { writePreference } from './preferences.ts'
import type { AppState, DocumentEntry } from './state.ts'
import type { Store } from './store.ts'

const keptReviews = 8
const largestFileBytes = 200 * 1024 * 1024
const drawSilenceMs = 15_000
const publishSilenceMs = 30_000

export interface Session {
  readonly openSample: () => Promise<void>
  readonly addFiles: (picked: readonly PickedFile[]) => void
  readonly activate: (id: string) => void
  readonly cancel: (id: string) => void
  readonly cancelAll: () => void
  readonly retry: (id: string) => void
  readonly close: (id: string) => void
  /** Null when the page cannot be drawn. */
  readonly draw: (sourceIndex: number, pageNumber: number, scale: number) => Promise<DrawnPage | null>
  readonly readLines: () => Promise<void>
  readonly publish: (format: ExportFormat) => Promise<void>
  readonly showPlace: (place: Place) => void
}

type Loader = () => Promise<readonly InputFile[]>

export function createSession(assets: Assets, store: Store): Session {
  const { dispatch, state } = store
  const loaders = new Map<string, Loader>()
  const reviews = new Map<string, Review>()
  const desk = createClient(assets.makeWorker, assets.pdfium)
  let onDesk: { readonly id: string; readonly ready: Promise<unknown> } | null = null
  let nextNumber = 1

  const pool = createPool(assets.makeWorker, assets.pdfium, {
    started: (id) => dispatch({ kind: 'documentStarted', id, atMs: Date.now() }),
    progress: (id, done, total) => dispatch({ kind: 'documentProgressed', id, done, total }),
    finished: (id, review) => {
      keep(reviews, id, review, state().activeId)
      dispatch({ kind: 'documentReviewed', id, review })
    },
    failed: (id, reason) => dispatch({ kind: 'documentFailed', id, reason }),
  })

  const putOnDesk = (id: string): Promise<unknown> => {
    if (onDesk?.id === id) return onDesk.ready
    const load = loaders.get(id)
    const ready = load === undefined ? Promise.resolve() : load().then((files) => desk.ask({ kind: 'open', files }, { silenceMs: drawSilenceMs }))
    onDesk = { id, ready }
    ready.catch(() => {
      if (onDesk?.id === id) onDesk = null
    })
    return ready
  }

  const activate = (id: string): void => {
    const entry = state().documents.find((candidate) => candidate.id === id)
    const load = loaders.get(id)
    if (entry === undefined || load === undefined) return
    const review = reviews.get(id) ?? null
    if (review !== null) keep(reviews, id, review, id)
    dispatch({ kind: 'documentActivated', id, review })
    if (review === null && entry.status === 'done') pool.add(id, load, true)
  }

  const add = (entries: readonly (DocumentEntry & { readonly load: Loader })[]): void => {
    const documents = entries.map(({ load: _, ...entry }) => entry)
    dispatch({ kind: 'documentsAdded', documents })
    for (const { id, load, byteCount } of entries) {
      loaders.set(id, load)
      if (byteCount > largestFileBytes) dispatch({ kind: 'documentFailed', id, reason: 'tooLarge' })
      else pool.add(id, load, false)
    }
    const first = documents[0]
    const active = state().documents.find(({ id }) => id === state().activeId)
    if (first !== undefined && (active === undefined || active.sample || documents.length === 1)) activate(first.id)
  }

  const cancel = (id: string): void => pool.cancel(id)

  return {
    openSample: async () => {
      const present = state().documents.find(({ sample }) => sample)
      if (present !== undefined) return activate(present.id)
      writePreference('sample', 'open')
      const { name, bytes } = await assets.sample()
      add([{ ...newEntry(`document-${nextNumber++}`, name, '', bytes.length, true), load: async () => [{ name, bytes: bytes.slice() }] }])
    },
    addFiles: (picked) => {
      if (picked.length === 0) return dispatch({ kind: 'noticed', notice: { kind: 'nothingReadable' } })
      add(picked.map(({ file, folder }) => ({ ...newEntry(`document-${nextNumber++}`, file.name, folder, file.size, false), load: loadFile(file) })))
    },
    activate,
    cancel,
    cancelAll: () => {
      for (const { id, status } of state().documents) if (status === 'waiting' || status === 'working') cancel(id)
    },
    retry: (id) => {
      const load = loaders.get(id)
      if (load !== undefined) pool.add(id, load, true)
    },
    close: (id) => {
      const entry = state().documents.find((candidate) => candidate.id === id)
      cancel(id)
      loaders.delete(id)
      reviews.delete(id)
      if (entry?.sample === true) writePreference('sample', 'closed')
      dispatch({ kind: 'documentClosed', id })
      const next = state().documents[0]
      if (state().activeId === null && next !== undefined) activate(next.id)
    },
    draw: async (sourceIndex, pageNumber, scale) => {
      const id = state().activeId
      if (id === null) return null
      try {
        await putOnDesk(id)
        return await desk.ask({ kind: 'draw', sourceIndex, pageNumber, scale }, { silenceMs: drawSilenceMs })
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error
        onDesk = null
        return null
      }
    },
    readLines: async () => {
      const { activeId, search } = state()
      if (activeId === null || search.lines !== null) return
      try {
        await putOnDesk(activeId)
        const lines = await desk.ask({ kind: 'lines' }, { silenceMs: drawSilenceMs })
        if (state().activeId === activeId) dispatch({ kind: 'linesRead', lines })
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error
        onDesk = null
      }
    },
    publish: (format) => publish(format, state(), (task) => desk.ask(task, { silenceMs: publishSilenceMs }), dispatch),
    showPlace: (place) => dispatch({ kind: 'placeShown', place }),
  }
}

/** The newest reviews stay; the oldest that is not on show goes. */
function keep(reviews: Map<string, Review>, id: string, review: Review, activeId: string | null): void {
  reviews.delete(id)
  reviews.set(id, review)
  for (const old of reviews.keys()) {
    if (reviews.size <= keptReviews) return
    if (old !== activeId && old !== id) reviews.delete(old)
  }
}

function loadFile(file: File): Loader {
  return async () => [{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]
}

function newEntry(id: string, name: string, folder: string, byteCount: number, sample: boolean): DocumentEntry {
  return { id, name, folder, byteCount, sample, status: 'waiting', pagesRead: 0, pageCount: 0, startedAtMs: 0, durationMs: 0, summary: null, failure: null, problemText: null }
}

type PublishTask = Extract<WorkerTask, { kind: 'publish' }>

async function publish(
  format: ExportFormat,
  state: AppState,
  ask: (task: PublishTask) => Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }>,
  dispatch: Store['dispatch'],
): Promise<void> {
  const { review, language } = state
  if (review === null) return
  try {
    const { bytes, mediaType } = await ask({ kind: 'publish', format, language, budget: review.budget, audit: review.audit })
    const name = `${(review.budget.sources[0]?.name ?? 'mingzhang').replace(/\.[^.]+$/, '')}.${format}`
    saveAs(name, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
    dispatch({ kind: 'noticed', notice: { kind: 'published', name } })
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error
    dispatch({ kind: 'noticed', notice: { kind: 'publishFailed' } })
  }
}

function saveAs(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
