/** A budget kept as a workbook or exported to one reads back to the same facts, whatever its unit, decimals, code columns and empty cells. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts } from '../../src/core/model/budget.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { generatedFamilies } from '../generate/families.ts'
import { expectedFacts, type AmountStyle, type PrintOptions } from '../generate/print.ts'
import { toExport, toWorkbook } from '../generate/workbook.ts'
import { propertyRuns } from '../property-runs.ts'

const amountStyles: fc.Arbitrary<AmountStyle> = fc.record({
  unit: fc.constantFrom('yuan', 'tenThousandYuan'),
  decimals: fc.constantFrom(0, 1, 2),
  grouped: fc.boolean(),
  zero: fc.constantFrom('blank', 'figure', 'dash'),
})
const looks: fc.Arbitrary<Partial<PrintOptions>> = fc.record({ amounts: amountStyles, codeColumns: fc.constantFrom('one', 'three') }, { requiredKeys: ['amounts'] })

const line = ({ id, amountYuan, stepYuan }: { readonly id: string; readonly amountYuan: string; readonly stepYuan: string }): string => `${id} ${amountYuan} ±${stepYuan}`

describe.each(generatedFamilies)('$name as a workbook', (family) => {
  it.each([['kept', toWorkbook], ['exported', toExport]] as const)('%s reads back to the same facts', async (_, produce) => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), looks, async (seed, options) => {
      const document = family.print(family.plan(seed), { ...family.usual, ...options })
      const bytes = await produce(document)
      const { budget } = await openDisclosure([{ name: 'printed.xlsx', bytes }], nodeEffects)
      const found = listFacts(budget).filter(({ row }) => !row.startsWith('unknown-')).map(line)
      expect([...new Set(found)].sort()).toEqual([...new Set(expectedFacts(document).map(line))].sort())
    }), { ...propertyRuns(4) })
  })
})
