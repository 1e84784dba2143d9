/**
 * Disclosures of provinces that no family describes, in every format: no figure is wrong, and what is not read is mentioned, if only by
 * the title of its table.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outsideDisclosure } from '../generate/outside-layouts.ts'
import type { PrintDocument } from '../generate/print.ts'
import { formOf } from '../generate/unknown-layout.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import { propertyRuns } from '../property-runs.ts'
import { compare, lossy, readBack, tabular } from './read-back.ts'

const flat = (text: string): string => text.replace(/\s/g, '')

/** Figures neither read nor told, those aside that stand in a table told by its title. */
function silentIn(budget: Budget, document: PrintDocument): string[] {
  const told = budget.problems.flatMap(({ code, params }) => (code === 'formUnread' ? [flat(params['title'] ?? '')] : [])).filter((title) => title !== '')
  const tables = document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
  const isTold = (id: string): boolean => tables.some((table) => formOf(table) === id.slice(0, id.indexOf('/')) && told.some((title) => flat(table.title ?? '').includes(title) || title.includes(flat(table.title ?? ''))))
  return compare(budget, document).silent.filter((id) => !isTold(id))
}

describe.each([...tabular, ...lossy])('a layout nobody described, as %s', (format, produce) => {
  it('gives no wrong figure and leaves none out without a word', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 8, max: 40 }), async (seed, rowsPerPage) => {
      const document = outsideDisclosure(seed)
      const bytes = await produce(document, { seed, options: {}, rowsPerPage, arrangement: { seed, codes: 'asPrinted', emptyRows: 'asPrinted', reorderRows: false } })
      const budget = await readBack(`printed.${format}`, bytes)
      expect({ wrong: compare(budget, document).wrong, silent: silentIn(budget, document) }).toEqual({ wrong: [], silent: [] })
    }), propertyRuns(6))
  }, 120_000)
})
