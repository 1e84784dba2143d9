/** Reads many disclosures on a few workers. Files are read from disk only when their turn comes, so a large folder costs little memory. */
import type { InputFile } from '../../core/effects.ts'
import { createClient, WorkerError, type WorkerClient, type WorkerFailure } from './client.ts'
import type { PdfiumSource, RelatedFiles, Review } from './protocol.ts'

/** Reading reports page by page; a document that says nothing for this long is given up. */
const silenceMs = 12_000

export interface PoolEvents {
  readonly started: (documentId: string) => void
  readonly progress: (documentId: string, done: number, total: number) => void
  readonly finished: (documentId: string, review: Review) => void
  readonly failed: (documentId: string, reason: WorkerFailure | 'unreadable', detail: string) => void
}

export interface ReviewPool {
  readonly add: (documentId: string, load: () => Promise<readonly InputFile[]>, first: boolean) => void
  readonly cancel: (documentId: string) => void
}

interface Job {
  readonly documentId: string
  readonly load: () => Promise<readonly InputFile[]>
}

interface Lane {
  readonly client: WorkerClient
  job: Job | null
}

/** What else goes with a document when its turn comes: texts of the family files and packs of rules in use, and the documents it is compared with. */
export interface PoolContext {
  readonly families: () => readonly string[]
  readonly packs: () => readonly string[]
  readonly related: (documentId: string) => Promise<readonly RelatedFiles[]>
}

export function createPool(makeWorker: () => Worker, pdfium: () => Promise<PdfiumSource>, context: PoolContext, events: PoolEvents): ReviewPool {
  const laneCount = Math.max(1, Math.min(4, navigator.hardwareConcurrency ?? 1))
  const lanes: Lane[] = []
  const waiting: Job[] = []

  const work = async (lane: Lane, job: Job): Promise<void> => {
    events.started(job.documentId)
    try {
      const files = await job.load()
      const related = await context.related(job.documentId)
      const transfer = [...files, ...related.flatMap((other) => other.files)].map(({ bytes }) => bytes.buffer as ArrayBuffer)
      const onProgress = (done: number, total: number): void => events.progress(job.documentId, done, total)
      events.finished(job.documentId, await lane.client.ask({ kind: 'review', files, families: context.families(), packs: context.packs(), related }, { silenceMs, onProgress, transfer }))
    } catch (error) {
      if (error instanceof WorkerError) events.failed(job.documentId, error.reason, error.message)
      else events.failed(job.documentId, 'unreadable', String(error))
    }
  }

  const next = (): void => {
    let lane = lanes.find(({ job }) => job === null)
    if (lane === undefined && lanes.length < laneCount) {
      lane = { client: createClient(makeWorker, pdfium), job: null }
      lanes.push(lane)
    }
    const job = lane === undefined ? undefined : waiting.shift()
    if (lane === undefined || job === undefined) return
    const busy = lane
    busy.job = job
    void work(busy, job).then(() => {
      busy.job = null
      next()
    })
    next()
  }

  return {
    add: (documentId, load, first) => {
      if (first) waiting.unshift({ documentId, load })
      else waiting.push({ documentId, load })
      next()
    },
    cancel: (documentId) => {
      const index = waiting.findIndex((job) => job.documentId === documentId)
      if (index >= 0) {
        waiting.splice(index, 1)
        events.failed(documentId, 'cancelled', '')
      }
      lanes.find(({ job }) => job?.documentId === documentId)?.client.reset()
    },
  }
}
