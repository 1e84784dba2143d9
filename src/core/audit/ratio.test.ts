import { expect, it } from 'vitest'
import { readAmount, type Amount } from '../money.ts'
import { checkRate, compareDecimals, formatDecimal } from './ratio.ts'
import { decimalOf } from './test-support.ts'

const amount = (text: string): Amount => {
  const reading = readAmount(text, 'tenThousandYuan')
  if (reading.kind !== 'amount') throw new Error(text)
  return reading.amount
}
const state = (rate: string, part: string, whole: string): string | undefined => checkRate(decimalOf(rate), amount(part), amount(whole))?.state

it('accepts a rate that the amounts explain, however coarsely they are printed', () => {
  expect(state('95.89', '307.82', '321.02')).toBe('agrees')
  expect(state('33', '1', '3')).toBe('agrees')
  expect(state('33.90', '1.0', '3')).toBe('agrees')
})

it('tells a tail, a near miss and a slip apart', () => {
  expect(state('22.03', '183.60', '833.60')).toBe('tail')
  expect(state('79.05', '865.57', '1094.42')).toBe('near')
  expect(state('1312.56', '1557.29', '128.43')).toBe('different')
  expect(formatDecimal(checkRate(decimalOf('1312.56'), amount('1557.29'), amount('128.43'))?.computed ?? decimalOf('0'))).toBe('1212.56')
})

it('has no rate on a base of zero', () => expect(checkRate(decimalOf('100'), amount('5'), amount('0.00'))).toBeNull())

it('compares decimals of different precision', () => {
  expect(compareDecimals(decimalOf('95'), decimalOf('95.0'))).toBe(0)
  expect(compareDecimals(decimalOf('95.1'), decimalOf('95'))).toBe(1)
})
