/**
 * Files cut off anywhere, and files with one byte changed, in every format: each gives facts or words or says what is wrong, and never throws. What a
 * checksum guards (packed files) changes no figure silently; where there is none, a changed byte may print another figure, and no more
 * than that one and the totals that the reader placed by it.
 */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts, openDisclosure } from '../../src/core/index.ts'
import { propertyRuns } from '../property-runs.ts'

const files = {
  'beijing-typst/input.pdf': { packed: false, runs: 3 },
  'shanghai-workbook/input.xlsx': { packed: true, runs: 5 },
  'hebei-old-workbook/input.xls': { packed: false, runs: 5 },
  'shanghai-open-document/input.ods': { packed: true, runs: 5 },
  'shanghai-docx/input.docx': { packed: true, runs: 5 },
  'hebei-doc/input.doc': { packed: false, runs: 4 },
  'shanghai-html/input.html': { packed: false, runs: 5 },
  'hebei-copied-text/input.txt': { packed: false, runs: 3 },
} as const

/** sentences: what is left of a file may be words alone. */
interface Opened {
  readonly facts: ReadonlyMap<string, string>
  readonly problems: number
  readonly sentences: number
}

async function open(name: string, bytes: Uint8Array): Promise<Opened> {
  const { budget } = await openDisclosure([{ name, bytes }], nodeEffects)
  return { facts: new Map(listFacts(budget).map(({ id, amountYuan }) => [id, amountYuan])), problems: budget.problems.length, sentences: budget.narrative.sentences.length }
}

function changed({ facts }: Opened, whole: Opened): string[] {
  return [...facts].filter(([id, fen]) => whole.facts.get(id) !== fen).map(([id]) => id)
}

describe.each(Object.entries(files))('a damaged %s', (file, { packed, runs }) => {
  const name = file.slice(file.indexOf('/') + 1)
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/${file}`, import.meta.url)))
  let known: Promise<Opened> | null = null
  const original = (): Promise<Opened> => (known ??= open(name, bytes))

  it('cut off anywhere gives what is left or a problem', async () => {
    const whole = await original()
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
      const cut = await open(name, bytes.slice(0, length))
      expect(cut.facts.size + cut.problems + cut.sentences).toBeGreaterThan(0)
      const wrong = changed(cut, whole)
      if (packed) expect(wrong).toEqual([])
      // The last figure may be cut in half, and what lacks its other half reads otherwise.
      else if (cut.problems === 0) expect(wrong.length).toBeLessThanOrEqual(1)
    }), propertyRuns(runs))
  }, 600_000)

  it('with a byte changed gives what is left or a problem', async () => {
    const whole = await original()
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
      const other = bytes.slice()
      other[at] = (other[at] ?? 0) ^ difference
      const opened = await open(name, other)
      expect(opened.facts.size + opened.problems + opened.sentences).toBeGreaterThan(0)
      if (packed && opened.problems <= whole.problems) expect(changed(opened, whole)).toEqual([])
    }), propertyRuns(runs))
  }, 600_000)
})
