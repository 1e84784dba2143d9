/**
 * Works through many documents on all cores. Each document is opened in a worker thread with a time and memory limit;
 * a document that exceeds them costs its worker, never the batch.
 */
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { DocumentAnswer, DocumentTask } from './document-task.ts'

/** The readers stop by themselves earlier, with a partial result; this is for what they did not foresee. Every line recognized on a scanned page starts it anew. */
const timeLimitMs = 15_000
const heapLimitMb = 512

/** Bundled, the worker is JavaScript; in development a thread must first learn to load TypeScript. */
const isSource = import.meta.url.endsWith('.ts')
const workerUrl = new URL(isSource ? './document-worker.ts' : './document-worker.js', import.meta.url)
const loadSource = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${JSON.stringify(workerUrl.href)}, ${JSON.stringify(import.meta.url)}))`

/**
 * Every worker has its own copy of the code, optimized by itself on the cores that should read documents. So only what runs six times as
 * long as usual is worth it: over a batch that takes a quarter off the processor's work.
 */
const patientCompiler = '--interrupt-budget=400000'

export interface AnswerHandlers {
  /** A document is finished, in whatever order. */
  readonly done: (answer: DocumentAnswer) => void
  /** Called in the order of the tasks, as soon as an answer and all before it are there. */
  readonly inOrder: (answer: DocumentAnswer) => Promise<void>
}

/** Workers stay between one run and the next, with their code warm. */
export interface DocumentPool {
  readonly run: (tasks: readonly DocumentTask[], handlers: AnswerHandlers) => Promise<void>
  /** To be called at the end: waiting workers would keep the process. */
  readonly close: () => Promise<void>
}

/** workerCount null: one for each core. */
export function createPool(workerCount: number | null): DocumentPool {
  const idle: Worker[] = []
  return {
    run: (tasks, handlers) => runTasks(tasks, handlers, workerCount ?? availableParallelism(), idle),
    close: async () => void (await Promise.all(idle.splice(0).map((worker) => worker.terminate()))),
  }
}

/** idle: workers to be used before others are started; those that are left go back there. */
async function runTasks(tasks: readonly DocumentTask[], handlers: AnswerHandlers, workerCount: number, idle: Worker[]): Promise<void> {
  const waiting = new Map<number, DocumentAnswer>()
  let nextTask = 0
  let nextAnswer = 0
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null
    for (let index = nextTask++; index < tasks.length; index = nextTask++) {
      worker ??= idle.pop() ?? (await startWorker())
      const task = tasks[index] as DocumentTask
      const answer = await runTask(worker, task)
      if (answer.failure !== null) {
        await worker.terminate()
        worker = null
      }
      handlers.done(answer)
      waiting.set(index, answer)
      for (let ready = waiting.get(nextAnswer); ready !== undefined; ready = waiting.get(nextAnswer)) {
        waiting.delete(nextAnswer)
        nextAnswer += 1
        await handlers.inOrder(ready)
      }
    }
    if (worker !== null) idle.push(worker)
  }
  const laneCount = Math.max(1, Math.min(workerCount, tasks.length))
  if (laneCount > 1) setFlagsFromString(patientCompiler)
  await Promise.all(Array.from({ length: laneCount }, lane))
}

/** → a worker that has loaded its code; the clock of a document does not run before. */
async function startWorker(): Promise<Worker> {
  const resourceLimits = { maxOldGenerationSizeMb: heapLimitMb }
  const worker = isSource ? new Worker(loadSource, { eval: true, resourceLimits }) : new Worker(workerUrl, { resourceLimits })
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve())
    worker.once('error', reject)
  })
  forget(worker)
  return worker
}

/** Takes our listeners off by name: Node keeps its own on the same emitter, and without them no message arrives. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}

function runTask(worker: Worker, task: DocumentTask): Promise<DocumentAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: DocumentAnswer): void => {
      clearTimeout(timer)
      forget(worker)
      resolve(answer)
    }
    const fail = (failure: DocumentAnswer['failure'], detail: string): void =>
      finish({ path: task.paths[0], paths: task.paths, card: null, part: null, packed: null, output: '', entry: null, summary: null, failure, detail })
    let timer = setTimeout(() => {}, 0)
    const restartClock = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => fail('timeLimit', `${timeLimitMs / 1000} s`), timeLimitMs)
    }
    restartClock()
    worker.on('message', (answer: DocumentAnswer | 'recognizing') => {
      if (answer === 'recognizing') restartClock()
      else finish(answer)
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? fail('memoryLimit', `${heapLimitMb} MB`) : fail('crashed', error.stack ?? error.message))
    worker.on('exit', () => fail('crashed', ''))
    worker.postMessage(task)
  })
}
