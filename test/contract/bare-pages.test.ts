/**
 * Pages whose tables have no lines, in layouts known and unknown: however heads and figures stand in their cells, no figure is wrong. What cannot be
 * told is left unread.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedFamilies } from '../generate/families.ts'
import { printNotEmbedded } from '../generate/not-embedded.ts'
import { outsideDisclosure } from '../generate/outside-layouts.ts'
import type { PrintDocument } from '../generate/print.ts'
import { realign, type Alignment } from '../generate/realign.ts'
import { propertyRuns } from '../property-runs.ts'
import { compare, readBack } from './read-back.ts'

interface Page {
  readonly seed: number
  readonly decimals: number
  readonly rowsPerPage: number
  readonly tableShare: number
  readonly foldsFigures: boolean
  readonly alignment: Alignment
}

const sides = fc.constantFrom('left' as const, 'center' as const, 'right' as const)
const pages: fc.Arbitrary<Page> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  decimals: fc.constantFrom(0, 1, 2),
  rowsPerPage: fc.integer({ min: 8, max: 40 }),
  tableShare: fc.constantFrom(1, 0.8, 0.6),
  foldsFigures: fc.boolean(),
  alignment: fc.record({ heads: sides, figures: sides, dashes: sides, widthSeed: fc.option(fc.integer({ min: 1, max: 1_000_000 })) }),
})

async function wrongIn(document: PrintDocument, { rowsPerPage, tableShare, foldsFigures, alignment }: Page): Promise<readonly string[]> {
  const bytes = printNotEmbedded(realign(document, alignment), { formsOnly: false, rowsPerPage, bare: true, tableShare, foldsFigures })
  return compare(await readBack('printed.pdf', bytes), document).wrong
}

/** Looks that once made the rest of a name an entry of its own, and of heads over other columns the heads of these. */
const onceMistaken: [Page][] = [
  [{ seed: 11, decimals: 1, rowsPerPage: 8, tableShare: 0.6, foldsFigures: false, alignment: { heads: 'center', figures: 'left', dashes: 'left', widthSeed: null } }],
  [{ seed: 394, decimals: 1, rowsPerPage: 39, tableShare: 1, foldsFigures: false, alignment: { heads: 'right', figures: 'left', dashes: 'center', widthSeed: 2759 } }],
]

describe('pages without lines', () => {
  it.each(generatedFamilies)('of $name give no wrong figure', async (family) => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      const document = family.print(family.plan(page.seed), { ...family.usual, amounts: { ...family.usual.amounts, decimals: page.decimals } })
      expect(await wrongIn(document, page)).toEqual([])
    }), { ...propertyRuns(5), examples: onceMistaken })
  }, 120_000)

  it('of layouts nobody described give no wrong figure', async () => {
    await fc.assert(fc.asyncProperty(pages, async (page) => {
      expect(await wrongIn(outsideDisclosure(page.seed), page)).toEqual([])
    }), propertyRuns(12))
  }, 120_000)
})
