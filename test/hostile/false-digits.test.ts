/** Fonts whose digits are copied as others than they are printed: said, and no figure of them is used. Honest fonts of every kind are left alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { listFacts } from '../../src/core/model/budget.ts'
import { openDisclosure, type Disclosure } from '../../src/core/pipeline.ts'
import { falsifyDigits } from '../generate/false-digits.ts'

const fixtures = new URL('../fixtures/', import.meta.url)
const input = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}/input.pdf`, fixtures)))
const open = (bytes: Uint8Array): Promise<Disclosure> => openDisclosure([{ name: 'printed.pdf', bytes }], nodeEffects)

const maps: Readonly<Record<string, (digit: number) => number>> = {
  'each digit as the next': (digit) => (digit + 1) % 10,
  'backwards': (digit) => 9 - digit,
  '6 and 9': (digit) => ({ 6: 9, 9: 6 })[digit] ?? digit,
  '1 and 7': (digit) => ({ 1: 7, 7: 1 })[digit] ?? digit,
  '2 and 5': (digit) => ({ 2: 5, 5: 2 })[digit] ?? digit,
  '3 and 8': (digit) => ({ 3: 8, 8: 3 })[digit] ?? digit,
  '0 and 4': (digit) => ({ 0: 4, 4: 0 })[digit] ?? digit,
}

describe.each(['hebei-chromium', 'jiangsu-libreoffice-writer'])('false maps in %s', (name) => {
  it.each(Object.entries(maps))('%s', async (_, mapDigit) => {
    const { budget } = await open(falsifyDigits(input(name), mapDigit))
    expect(budget.problems.map(({ code }) => code)).toContain('digitsMapFalse')
    expect(listFacts(budget)).toEqual([])
  })

  it('a rewritten map that tells the truth changes nothing', async () => {
    const { budget } = await open(falsifyDigits(input(name), (digit) => digit))
    expect(budget.problems.map(({ code }) => code)).not.toContain('digitsMapFalse')
    expect(listFacts(budget).length).toBe(listFacts((await open(input(name))).budget).length)
  })
})

it('honest fonts are left alone', async () => {
  const names = readdirSync(fixtures).filter((name) => readdirSync(new URL(name, fixtures)).includes('input.pdf'))
  for (const name of names) {
    const { budget } = await open(input(name))
    expect(budget.problems.filter(({ code }) => code === 'digitsMapFalse'), name).toEqual([])
  }
})
