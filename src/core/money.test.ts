import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAmounts, fenPerUnit, formatAmount, formatFen, readAmount, sumAmounts, toDecimalYuan, type Amount, type Unit } from './money.ts'

function amountOf(text: string, unit: Unit): Amount {
  const reading = readAmount(text, unit)
  if (reading.kind !== 'amount') throw new Error(`${text} is ${reading.kind}`)
  return reading.amount
}

describe('readAmount', () => {
  it.each([
    ['1172.54', 'tenThousandYuan', 1_172_540_000n, 10_000n],
    ['1,172.54', 'tenThousandYuan', 1_172_540_000n, 10_000n],
    ['91,016,775.35', 'yuan', 9_101_677_535n, 1n],
    ['164,978,640', 'yuan', 16_497_864_000n, 100n],
    ['1172．54', 'tenThousandYuan', 1_172_540_000n, 10_000n],
    ['１１７２.５４', 'tenThousandYuan', 1_172_540_000n, 10_000n],
    ['0.00', 'tenThousandYuan', 0n, 10_000n],
    ['-12.3', 'tenThousandYuan', -12_300_000n, 100_000n],
    ['(12.30)', 'tenThousandYuan', -12_300_000n, 10_000n],
    ['0.123456', 'tenThousandYuan', 123_456n, 1n],
    ['3', 'hundredMillionYuan', 30_000_000_000n, 10_000_000_000n],
    ['\u200e1,172.54\u200f', 'tenThousandYuan', 1_172_540_000n, 10_000n],
    ['\u00a012.3\u200b\ufeff ', 'tenThousandYuan', 12_300_000n, 100_000n],
    ['（１２．３０）', 'tenThousandYuan', -12_300_000n, 10_000n],
  ] as const)('%s under %s', (text, unit, fen, stepFen) => {
    expect(amountOf(text, unit)).toEqual({ fen, stepFen })
  })

  it.each(['1,234.5.6', '12,34', '1,23,456', '0.001 元', '0.0000001', 'O.5', '24 4', '12a', '1..2', '.5', '5.', '12.30①', '12.3²', '12½', '\u202e45.21', '\u2066\u206912.3', '１２．３٤', '𝟏𝟐.𝟑', '1 234.50', '1\u00a0234.50', "1'234.50", '¥12.30', '12.30万元', '=A1', '1E3'])('%s is not one amount', (text) => {
    expect(readAmount(text.replace(' 元', ''), text.includes('元') ? 'yuan' : 'tenThousandYuan').kind).toBe('malformed')
  })

  it('keeps blank, dash and zero apart', () => {
    expect(readAmount('  ', 'yuan').kind).toBe('blank')
    expect(readAmount('—', 'yuan').kind).toBe('dash')
    expect(readAmount('－－', 'yuan').kind).toBe('dash')
    expect(readAmount('1/2', 'yuan').kind).toBe('malformed')
    expect(readAmount('0', 'yuan').kind).toBe('amount')
  })
})

describe('intervals', () => {
  it('calls a sum wrong only when the intervals miss each other', () => {
    const total = amountOf('647.16', 'tenThousandYuan')
    const parts = ['277.15', '58.71', '61.16', '77.94', '68.74', '34.89', '9.69', '3.16', '55.73'].map((text) => amountOf(text, 'tenThousandYuan'))
    expect(compareAmounts(total, sumAmounts(parts))).toBe('withinRounding')
    expect(compareAmounts(amountOf('647.11', 'tenThousandYuan'), sumAmounts(parts))).toBe('different')
  })

  it('meets at the very edge and not beyond', () => {
    const left: Amount = { fen: 1000n, stepFen: 10n }
    expect(compareAmounts(left, { fen: 1010n, stepFen: 10n })).toBe('withinRounding')
    expect(compareAmounts(left, { fen: 1011n, stepFen: 10n })).toBe('different')
  })

  it('compares across units at the coarser one', () => {
    expect(compareAmounts(amountOf('9,101.68', 'tenThousandYuan'), amountOf('91,016,775.35', 'yuan'))).toBe('withinRounding')
    expect(compareAmounts(amountOf('9,101.69', 'tenThousandYuan'), amountOf('91,016,775.35', 'yuan'))).toBe('different')
  })
})

describe('printing', () => {
  it('prints what it read', () => {
    const units: Unit[] = ['yuan', 'tenThousandYuan', 'hundredMillionYuan']
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.constantFrom(...units), fc.nat({ max: 10 }), (units_, unit, decimals) => {
        const step = fenPerUnit[unit] / 10n ** BigInt(decimals)
        fc.pre(step > 0n)
        const amount: Amount = { fen: units_ * step, stepFen: step }
        expect(amountOf(formatAmount(amount, unit), unit)).toEqual(amount)
      }),
    )
  })

  it('rounds half away from zero and never prints minus zero', () => {
    expect(formatFen(1_005_000n, 'tenThousandYuan', 2)).toBe('1.01')
    expect(formatFen(-1_005_000n, 'tenThousandYuan', 2)).toBe('-1.01')
    expect(formatFen(-1n, 'tenThousandYuan', 2)).toBe('0.00')
    expect(formatFen(123_456_789_000_000n, 'yuan', 2)).toBe('1,234,567,890,000.00')
    expect(toDecimalYuan(-5n)).toBe('-0.05')
    expect(toDecimalYuan(12_345_678n)).toBe('123456.78')
  })
})
