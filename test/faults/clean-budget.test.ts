/**
 * A consistent budget stays clean: no error and no warning, whatever its unit, however coarsely it is printed and whatever nothing looks
 * like. Rounding may leave advice; an accusation may not.
 */
import { describe, expect, it } from 'vitest'
import { listFacts } from '../../src/core/model/budget.ts'
import { generatedFamilies } from '../generate/families.ts'
import { expectedFacts, type AmountStyle } from '../generate/print.ts'
import { openPrint } from '../open-print.ts'

const styles: readonly (readonly [string, AmountStyle])[] = [
  ['yuan', { unit: 'yuan', decimals: 2, grouped: true, zero: 'blank' }],
  ['whole yuan', { unit: 'yuan', decimals: 0, grouped: false, zero: 'figure' }],
  ['ten thousand yuan', { unit: 'tenThousandYuan', decimals: 2, grouped: false, zero: 'dash' }],
  ['ten thousand yuan, six decimals', { unit: 'tenThousandYuan', decimals: 6, grouped: true, zero: 'blank' }],
  ['whole ten thousands', { unit: 'tenThousandYuan', decimals: 0, grouped: true, zero: 'blank' }],
]

describe.each(generatedFamilies)('$name', (family) => {
  it.each(styles.map(([name, amounts], index) => ({ name, amounts, seed: 200 + index })))('is clean in $name', async ({ amounts, seed }) => {
    const document = family.print(family.plan(seed), { ...family.usual, amounts })
    const { budget, audit } = await openPrint(document)
    const accusations = audit.findings.filter(({ severity }) => severity !== 'advice')
    expect(accusations.map(({ ruleId, places, severity }) => `${severity} ${ruleId}: ${places.map(({ place, text }) => `p${place.pageNumber} ${text}`).join(', ')}`)).toEqual([])
    expect(listFacts(budget).length).toBe(expectedFacts(document).length)
  })
})

it('reads codes from one column where the family usually prints three', async () => {
  const family = generatedFamilies.find(({ familyId }) => familyId === 'shanghai-district-budget')
  if (family === undefined) throw new Error('no such family')
  const document = family.print(family.plan(300), { ...family.usual, codeColumns: 'one' })
  const { budget, audit } = await openPrint(document)
  expect(listFacts(budget).map(({ id }) => id).sort()).toEqual(expectedFacts(document).map(({ id }) => id).sort())
  expect(audit.findings.filter(({ severity }) => severity !== 'advice')).toEqual([])
})
