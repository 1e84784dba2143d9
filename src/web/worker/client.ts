/**
 * One worker as the page sees it: ask, get a promise. A worker that takes too long or dies is ended and the next question gets a
 * fresh one, so that a hostile file costs its worker and never the page.
 */
import type { PdfiumSource, TaskKind, WorkerMessage, WorkerRequest, WorkerResults, WorkerTask } from './protocol.ts'

export type WorkerFailure = 'timeLimit' | 'crashed' | 'cancelled'

/** The worker could not answer; `reason` says how. Thrown by `ask`. */
export class WorkerError extends Error {
  readonly reason: WorkerFailure

  constructor(reason: WorkerFailure, detail: string) {
    super(detail)
    this.reason = reason
  }
}

export interface AskOptions {
  /** The worker is ended when it has said nothing for this long. */
  readonly silenceMs: number
  readonly onProgress?: (done: number, total: number) => void
  readonly transfer?: readonly Transferable[]
}

export interface WorkerClient {
  readonly ask: <K extends TaskKind>(task: Extract<WorkerTask, { kind: K }>, options: AskOptions) => Promise<WorkerResults[K]>
  /** Ends the worker; questions under way fail as cancelled. The client can be used again. */
  readonly reset: () => void
}

interface Question {
  readonly resolve: (result: WorkerResults[TaskKind]) => void
  readonly reject: (error: WorkerError) => void
  readonly options: AskOptions
  timer: ReturnType<typeof setTimeout> | undefined
}

export function createClient(makeWorker: () => Worker, pdfium: () => Promise<PdfiumSource>): WorkerClient {
  const questions = new Map<number, Question>()
  let worker: Promise<Worker> | null = null
  let nextId = 1

  const end = (reason: WorkerFailure, detail: string): void => {
    worker?.then((running) => running.terminate()).catch(() => undefined)
    worker = null
    for (const question of questions.values()) {
      clearTimeout(question.timer)
      question.reject(new WorkerError(reason, detail))
    }
    questions.clear()
  }

  const watch = (question: Question): void => {
    clearTimeout(question.timer)
    question.timer = setTimeout(() => end('timeLimit', ''), question.options.silenceMs)
  }

  const hear = (message: WorkerMessage): void => {
    const question = questions.get(message.id)
    if (question === undefined) return
    if (message.kind === 'progress') {
      watch(question)
      question.options.onProgress?.(message.done, message.total)
      return
    }
    clearTimeout(question.timer)
    questions.delete(message.id)
    if (message.kind === 'result') question.resolve(message.result)
    else question.reject(new WorkerError('crashed', message.detail))
  }

  const start = async (): Promise<Worker> => {
    const source = await pdfium()
    const running = makeWorker()
    running.onmessage = (event: MessageEvent<WorkerMessage>) => hear(event.data)
    running.onerror = (event) => end('crashed', event.message)
    running.onmessageerror = () => end('crashed', '')
    post(running, { kind: 'start', pdfium: source })
    return running
  }

  return {
    ask: (task, options) =>
      new Promise((resolve, reject) => {
        const id = nextId++
        const question: Question = { resolve: resolve as Question['resolve'], reject, options, timer: undefined }
        questions.set(id, question)
        watch(question)
        worker ??= start()
        worker.then(
          (running) => questions.has(id) && post(running, { kind: 'task', id, task }, options.transfer),
          (error: unknown) => end('crashed', String(error)),
        )
      }),
    reset: () => end('cancelled', ''),
  }
}

function post(worker: Worker, request: WorkerRequest, transfer: readonly Transferable[] = []): void {
  worker.postMessage(request, [...transfer])
}
