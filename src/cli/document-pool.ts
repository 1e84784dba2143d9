/**
 * Works through many documents on all cores. Each document is opened in a worker thread with a time and memory limit;
 * a document that exceeds them costs its worker, never the batch.
 */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { DocumentAnswer, DocumentTask } from './document-task.ts'

const timeLimitMs = 60_000
const memoryLimitMb = 1024

/** Node runs our TypeScript through tsx in development and the bundled JavaScript otherwise. */
const isSource = import.meta.url.endsWith('.ts')
const workerUrl = new URL(isSource ? './document-worker.ts' : './document-worker.js', import.meta.url)

/** Answers arrive in the order of the tasks. `onAnswer` is called as soon as an answer and all before it are there. */
export async function runTasks(
  tasks: readonly DocumentTask[],
  onAnswer: (answer: DocumentAnswer) => void | Promise<void>,
  workerCount: number = availableParallelism(),
): Promise<void> {
  const waiting = new Map<number, DocumentAnswer>()
  let nextTask = 0
  let nextAnswer = 0
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null
    for (let index = nextTask++; index < tasks.length; index = nextTask++) {
      worker ??= startWorker()
      const task = tasks[index] as DocumentTask
      const answer = await runTask(worker, task)
      if (answer.failure !== null) {
        await worker.terminate()
        worker = null
      }
      waiting.set(index, answer)
      for (let ready = waiting.get(nextAnswer); ready !== undefined; ready = waiting.get(nextAnswer)) {
        waiting.delete(nextAnswer)
        nextAnswer += 1
        await onAnswer(ready)
      }
    }
    await worker?.terminate()
  }
  const laneCount = Math.max(1, Math.min(workerCount, tasks.length))
  await Promise.all(Array.from({ length: laneCount }, lane))
}

function startWorker(): Worker {
  return new Worker(workerUrl, {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    execArgv: isSource ? ['--import', 'tsx'] : [],
  })
}

function runTask(worker: Worker, task: DocumentTask): Promise<DocumentAnswer> {
  return new Promise((resolve) => {
    const finish = (answer: DocumentAnswer): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(answer)
    }
    const fail = (failure: DocumentAnswer['failure'], detail: string): void =>
      finish({ path: task.path, output: '', summary: null, failure, detail })
    const timer = setTimeout(() => fail('timeLimit', `${timeLimitMs / 1000} s`), timeLimitMs)
    worker.on('message', (answer: DocumentAnswer) => finish(answer))
    worker.on('error', (error) => fail('crashed', error.message))
    worker.on('exit', () => fail('crashed', ''))
    worker.postMessage(task)
  })
}
