/** How long a warm runtime takes to make facts of one PDF; the same code in Node and in a page. Called by the benchmark's browser part. */
import type { Effects, InputFile } from '../src/core/effects.ts'
import { openDisclosure } from '../src/core/pipeline.ts'

export interface ReadingTime {
  readonly pageCount: number
  /** Reading and assembling without the audit; the middle of several runs. */
  readonly ms: number
}

const rounds = 3

export async function timeReading(file: InputFile, effects: Effects): Promise<ReadingTime> {
  const { budget } = await openDisclosure([file], effects)
  const runs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { durationsMs } = await openDisclosure([file], effects)
    runs.push(durationsMs.read + durationsMs.assemble)
  }
  runs.sort((left, right) => left - right)
  return { pageCount: budget.sources[0]?.pages.length ?? 0, ms: runs[Math.floor(runs.length / 2)] ?? 0 }
}
