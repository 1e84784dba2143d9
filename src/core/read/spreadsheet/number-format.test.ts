import { describe, expect, it } from 'vitest'
import { parseDecimal, printGeneral } from './decimal.ts'
import { printNumber } from './number-format.ts'

const show = (stored: string, format: string): string => {
  const value = parseDecimal(stored)
  return value === null ? 'not a number' : printNumber(value, format, false).text
}

describe('stored numbers', () => {
  it('lose the noise behind 15 digits and nothing else', () => {
    expect(show('0.30000000000000004', 'General')).toBe('0.3')
    expect(show('1234.5600000000001', 'General')).toBe('1234.56')
    expect(show('1.2345E3', 'General')).toBe('1234.5')
    expect(show('1.5E-2', 'General')).toBe('0.015')
    expect(show('2010301', 'General')).toBe('2010301')
    expect(show('123456789012', 'General')).toBe('123456789012')
    expect(show('-0', 'General')).toBe('0')
  })

  it('show ten digits at most when there is a fraction', () => {
    expect(show('1234.56789123456', 'General')).toBe('1234.567891')
    expect(printGeneral({ negative: false, digits: '1', decimals: 12 })).toBe('0')
  })

  it('refuse what is no number', () => {
    for (const text of ['', '.', '1,2', '1e999', 'NaN', '0x10']) expect(parseDecimal(text), text).toBeNull()
  })
})

describe('number formats', () => {
  it.each([
    ['1234.5', '0.00', '1234.50'],
    ['1234.5', '#,##0.00', '1,234.50'],
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['1234.567', '#,##0.00', '1,234.57'],
    ['0.005', '0.00', '0.01'],
    ['0', '0.00', '0.00'],
    ['0', '#,##0.00;-#,##0.00;""', ''],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    ['1234.5', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '1,234.50'],
    ['1234.5', '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', '1,234.50'],
    ['-1234.5', '#,##0.00', '-1,234.50'],
    ['-1234.5', '#,##0.00_);(#,##0.00)', '(1,234.50)'],
    ['-1234.5', '#,##0.00;[Red]#,##0.00', '-1,234.50'],
    ['-0.001', '0.00', '0.00'],
    ['0.1234', '0.00%', '12.34%'],
    ['12345678', '#,##0,', '12,346'],
    ['12345678', '0!.0,', '1234.6'],
    ['7', '000', '007'],
    ['0.5', '#.##', '0.5'],
    ['5', '#.##', '5'],
    ['12.5', '0.00"万元"', '12.50万元'],
    ['12.5', '@', '12.5'],
    ['12.5', ';;;', ''],
    ['500', '[>=1000]#,##0.00;0.0', '500.0'],
    ['5000', '[>=1000]#,##0.00;0.0', '5,000.00'],
  ])('%s under %s shows %s', (stored, format, shown) => expect(show(stored, format)).toBe(shown))

  it.each([
    ['45658', 'yyyy/m/d', '2025-01-01'],
    ['45658', 'yyyy"年"m"月"', '2025年1月'],
    ['45658', 'yyyy', '2025年'],
    ['45658.5', 'yyyy-mm-dd hh:mm', '2025-01-01 12:00'],
    ['0.25', 'h:mm', '06:00'],
  ])('%s under %s is a date, %s', (stored, format, shown) => {
    const value = parseDecimal(stored)
    expect(value === null ? null : printNumber(value, format, false)).toEqual({ text: shown, isDate: true })
  })
})
