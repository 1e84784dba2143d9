/**
 * How long properties run. Every day: the same few cases each time, so that a failure is a change. With MINGZHANG_PROPERTY_RUNS=N: N times
 * as many, drawn anew each time, to look for what nobody has seen yet (`MINGZHANG_PROPERTY_RUNS=50 npm test -- src/core/read`).
 */
import type { Parameters } from 'fast-check'

const factor = Number.parseInt(process.env['MINGZHANG_PROPERTY_RUNS'] ?? '', 10)

export function propertyRuns(numRuns: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  return Number.isNaN(factor) ? { numRuns, seed: 2025 } : { numRuns: numRuns * factor }
}
