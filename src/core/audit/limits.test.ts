import { expect, test } from 'vitest'
import { limitData } from '../data/generated/limits.ts'
import { provisionData } from '../data/generated/law.ts'
import { limitIds } from '../model/limit.ts'
import { limitsFor } from './limits.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }
const document = (year: number | null, code: string | null) => ({
  fiscalYear: year === null ? null : { value: year, place },
  region: code === null ? null : { value: { code, name: '某地' }, place },
})
const value = (amount: number, from: number | null, to: number | null, region: string | null) => ({ value: amount, from, to, region, source: 'test' })

test('every limit of the list stands in the data, with a general value and a known source', () => {
  expect(limitData.map(({ id }) => id).sort()).toEqual([...limitIds].sort())
  for (const { values } of limitData) {
    expect(values[0]).toMatchObject({ from: null, to: null, region: null })
    for (const { source } of values) expect(provisionData.some(({ id }) => id === source)).toBe(true)
  }
})

test('the value of the document’s year and region holds; of several the most particular', () => {
  const overrides = { indicatorCountLeast: [value(4, 2024, null, null), value(5, 2024, 2024, '130000'), value(6, 2025, null, '130500')] }
  const least = (year: number | null, code: string | null) => limitsFor(document(year, code), overrides)('indicatorCountLeast')
  expect(least(2023, '130581')).toBe(3)
  expect(least(2024, '320000')).toBe(4)
  expect(least(2024, '130581')).toBe(5)
  expect(least(2025, '130581')).toBe(6)
  expect(least(2025, '130100')).toBe(4)
  expect(least(2025, null)).toBe(4)
  expect(least(null, '130581')).toBe(3)
})
