import { expect, it } from 'vitest'
import { nameSlip } from './slip.ts'

it('names the slip as it stands on paper', () => {
  expect(nameSlip(8013n, 8103n, 1n)).toBe('digitsSwapped')
  expect(nameSlip(131_256n, 121_256n, 1n)).toBe('digitChanged')
  expect(nameSlip(11_721n, 1_721n, 1n)).toBe('digitDoubled')
  expect(nameSlip(4_000_000n, 40_000_000n, 10_000n)).toBe('decimalMoved')
  expect(nameSlip(13_341n, 133_416n, 1n)).toBe('decimalMoved')
  expect(nameSlip(173n, 1_873n, 1n)).toBe('digitLost')
  expect(nameSlip(7n, 907n, 1n)).toBe('digitChanged')
  expect(nameSlip(44n, 1_044n, 1n)).toBe('other')
  expect(nameSlip(7n, 77n, 1n)).toBe('digitDoubled')
  expect(nameSlip(-500n, 500n, 1n)).toBe('sign')
  expect(nameSlip(500n, 5_000_000n, 1n)).toBe('unit')
  expect(nameSlip(500n, 777n, 1n)).toBe('other')
  expect(nameSlip(0n, 777n, 1n)).toBe('other')
})
