import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createClient, type WorkerError } from './client.ts'
import type { WorkerMessage, WorkerRequest } from './protocol.ts'

/** A worker that answers only when told to. */
class TestWorker {
  static made: TestWorker[] = []
  readonly received: WorkerRequest[] = []
  ended = false
  onmessage: ((event: { data: WorkerMessage }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null

  constructor() {
    TestWorker.made.push(this)
  }

  postMessage(request: WorkerRequest): void {
    this.received.push(request)
  }

  terminate(): void {
    this.ended = true
  }

  say(message: WorkerMessage): void {
    this.onmessage?.({ data: message })
  }
}

const client = () => createClient(() => new TestWorker() as unknown as Worker, async () => ({ url: 'pdfium.wasm' }))
const newest = (): TestWorker => TestWorker.made.at(-1) as TestWorker
const reasonOf = (question: Promise<unknown>): Promise<string> => question.then(() => 'answered', (error: WorkerError) => error.reason)

describe('a worker as the page sees it', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    TestWorker.made = []
  })
  afterEach(() => vi.useRealTimers())

  it('hears the answer to its question', async () => {
    const answer = client().ask({ kind: 'lines' }, { silenceMs: 1000 })
    await vi.advanceTimersByTimeAsync(1)
    expect(newest().received.map(({ kind }) => kind)).toEqual(['start', 'task'])
    newest().say({ kind: 'result', id: 1, result: [] })
    await expect(answer).resolves.toEqual([])
  })

  it('ends a worker that says nothing, and starts a fresh one for the next question', async () => {
    const asked = client()
    const first = reasonOf(asked.ask({ kind: 'lines' }, { silenceMs: 1000 }))
    await vi.advanceTimersByTimeAsync(1001)
    expect(await first).toBe('timeLimit')
    expect(newest().ended).toBe(true)
    const second = asked.ask({ kind: 'lines' }, { silenceMs: 1000 })
    await vi.advanceTimersByTimeAsync(1)
    expect(TestWorker.made).toHaveLength(2)
    newest().say({ kind: 'result', id: 2, result: [] })
    await expect(second).resolves.toEqual([])
  })

  it('waits as long as there is progress', async () => {
    const seen: number[] = []
    const answer = client().ask({ kind: 'lines' }, { silenceMs: 1000, onProgress: (done) => seen.push(done) })
    for (const done of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(900)
      newest().say({ kind: 'progress', id: 1, done, total: 3 })
    }
    newest().say({ kind: 'result', id: 1, result: [] })
    await expect(answer).resolves.toEqual([])
    expect(seen).toEqual([1, 2, 3])
  })

  it('fails every question when the worker dies', async () => {
    const asked = client()
    const questions = [1, 2].map(() => reasonOf(asked.ask({ kind: 'lines' }, { silenceMs: 1000 })))
    await vi.advanceTimersByTimeAsync(1)
    newest().onerror?.({ message: 'out of memory' })
    expect(await Promise.all(questions)).toEqual(['crashed', 'crashed'])
  })

  it('cancels when asked', async () => {
    const asked = client()
    const question = reasonOf(asked.ask({ kind: 'lines' }, { silenceMs: 1000 }))
    await vi.advanceTimersByTimeAsync(1)
    asked.reset()
    expect(await question).toBe('cancelled')
    await vi.advanceTimersByTimeAsync(1)
    expect(newest().ended).toBe(true)
  })
})
