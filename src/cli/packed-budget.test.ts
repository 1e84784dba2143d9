import { expect, it } from 'vitest'
import { listFixtures } from '../../test/fixture.ts'
import { auditBudget } from '../core/audit/run.ts'
import { openDisclosure } from '../core/pipeline.ts'
import { nodeEffects } from './node-effects.ts'
import { packBudget, unpackBudget } from './packed-budget.ts'

it.each(listFixtures().filter(({ name }) => ['hebei-workbook', 'final-2021-typst', 'shanghai-typst-ten-thousand'].includes(name)))('keeps the budget of $name as it was, and what its audit finds', async ({ fileName, bytes }) => {
  const { budget, audit } = await openDisclosure([{ name: fileName, bytes }], nodeEffects)
  const packed = packBudget(budget)
  expect(packed.length).toBeLessThan(500_000)
  const unpacked = unpackBudget(packed)
  expect(unpacked).toEqual(budget)
  expect(auditBudget(unpacked)).toEqual(audit)
})
