/** Reads numbers written in Chinese numerals, 壹佰 and 三百二十 alike. Used while a paragraph is cut into tokens, for amounts such as 壹佰万元. */
import { chineseNumerals } from '../../data/generated/chinese-numerals.ts'

export interface ChineseNumber {
  readonly digits: string
  readonly end: number
}

const { numerals, multipliers, uncertain } = chineseNumerals

function lookUp(table: Readonly<Record<string, string>>, character: string): bigint | null {
  const value = table[character]
  return value === undefined ? null : BigInt(value)
}

/** Longer ones are no amounts. */
const longest = 24

/**
 * text: normal spelling · index: where the number begins. stopsBefore: words that are its unit, whose first character would otherwise multiply
 * it (万元). Null when none begins here, or when it continues another number or a vague one (几百, 三点五).
 */
export function readChineseNumber(text: string, index: number, stopsBefore: readonly string[]): ChineseNumber | null {
  const previous = text[index - 1] ?? ''
  if (/\d/.test(previous) || uncertain.includes(previous) || lookUp(numerals, previous) !== null || lookUp(multipliers, previous) !== null) return null
  let total = 0n
  let section = 0n
  let digit: bigint | null = null
  let end = index
  while (end < text.length && end - index < longest && !stopsBefore.some((word) => text.startsWith(word, end))) {
    const character = text[end] ?? ''
    const numeral = lookUp(numerals, character)
    const multiplier = lookUp(multipliers, character)
    if (numeral !== null) digit = numeral
    else if (multiplier === null) break
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
