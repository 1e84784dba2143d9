/** Reads numbers written in Chinese numerals, 壹佰 and 三百二十 alike. Used while a paragraph is cut into tokens, for amounts such as 壹佰万元. */
import { chineseNumerals } from '../../data/generated/chinese-numerals.ts'

export interface ChineseNumber {
  readonly digits: string
  readonly end: number
}

const { uncertain } = chineseNumerals
const numerals = valuesOf(chineseNumerals.numerals)
const multipliers = valuesOf(chineseNumerals.multipliers)

function valuesOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, bigint> {
  return new Map(Object.entries(table).map(([character, value]) => [character, BigInt(value)]))
}

/** Longer ones are no amounts. */
const longest = 24

/**
 * text: normal spelling · index: where the number begins. stopsBefore: words that are its unit, whose first character would otherwise multiply
 * it (万元). Null when none begins here, or when it continues another number or a vague one (几百, 三点五).
 */
export function readChineseNumber(text: string, index: number, stopsBefore: readonly string[]): ChineseNumber | null {
  if (!isNumeralAt(text, index)) return null
  const previous = text[index - 1] ?? ''
  if (/\d/.test(previous) || uncertain.includes(previous) || isNumeralAt(text, index - 1)) return null
  let total = 0n
  let section = 0n
  let digit: bigint | null = null
  let end = index
  while (end < text.length && end - index < longest && !stopsBefore.some((word) => text.startsWith(word, end))) {
    const character = text[end] ?? ''
    const numeral = numerals.get(character)
    const multiplier = multipliers.get(character)
    if (numeral !== undefined) digit = numeral
    else if (multiplier === undefined) break
    else if (multiplier >= 10_000n) {
      total = (total + section + (digit ?? 0n)) * multiplier
      section = 0n
      digit = null
    } else {
      section += (digit ?? 1n) * multiplier
      digit = null
    }
    end += 1
  }
  return end === index ? null : { digits: (total + section + (digit ?? 0n)).toString(), end }
}

const numeralCodes: ReadonlySet<number> = new Set([...numerals.keys(), ...multipliers.keys()].map((character) => character.charCodeAt(0)))

/** Asked of every character of a prose. */
function isNumeralAt(text: string, index: number): boolean {
  return numeralCodes.has(text.charCodeAt(index))
}
