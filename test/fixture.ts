/** The fixtures: budgets from the generator, printed by several producers, with the facts a reader must find. Committed, so tests need no producer. */
import { readdirSync, readFileSync } from 'node:fs'
import type { ExpectedFact } from './generate/print.ts'

export interface FixtureExpectation {
  readonly familyId: string
  /** Null where nothing printed tells it. */
  readonly fiscalYear: number | null
  readonly department: string
  readonly projectCount: number
  readonly indicatorCount: number
  /** What its self-evaluation tables state, see expectedEvaluations; absent where the document has none. */
  readonly evaluations?: readonly string[]
  readonly facts: readonly ExpectedFact[]
}

export interface Fixture {
  readonly name: string
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly expected: FixtureExpectation
}

export const fixtureFolder = new URL('./fixtures/', import.meta.url)

export function listFixtures(): Fixture[] {
  return readdirSync(fixtureFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => {
    const folder = new URL(`${name}/`, fixtureFolder)
    const fileName = readdirSync(folder).find((file) => file.startsWith('input.')) ?? ''
    return {
      name,
      fileName,
      bytes: new Uint8Array(readFileSync(new URL(fileName, folder))),
      expected: JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as FixtureExpectation,
    }
  })
}
