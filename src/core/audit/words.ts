/** Words and numbers in prose, as rules compare them: names without spaces and width, counted things, likeness of two texts. */
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Decimal } from '../model/narrative.ts'

/** Half-width, without spaces and quotation marks: two spellings of one name become one. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’《》〈〉「」]/g, '')
}

export function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word))
}

/** The first of the words that occurs in the text. */
export function firstOf(text: string, words: readonly string[]): string | null {
  return words.find((word) => text.includes(word)) ?? null
}

export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((left, right) => right.length - left.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

/** A number with its unit in a text: `不少于 350 天`. lead: the words before it back to the last punctuation; tail: those after it. */
export interface Quantity {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: Decimal
  readonly unit: string
  readonly bound: Bound | null
  readonly lead: string
  readonly tail: string
}

const vocabulary = ruleVocabulary
const quantityPattern = new RegExp(`(?<![\\d.A-Za-z])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)\\s*(${alternatives(vocabulary.countUnits)})`, 'g')
type Bound = 'atLeast' | 'atMost'
const bounds = (atLeast: readonly string[], atMost: readonly string[]): readonly (readonly [string, Bound])[] =>
  [...atLeast.map((word) => [word, 'atLeast'] as const), ...atMost.map((word) => [word, 'atMost'] as const)].sort(([left], [right]) => right.length - left.length)
const boundsBefore = bounds(vocabulary.atLeast, vocabulary.atMost)
const boundsAfter = bounds(vocabulary.atLeastAfter, vocabulary.atMostAfter)
const clauseBreak = /[，。；、：:;,（）()\n]/

/** Every counted thing of a text. A calendar year (2025年) is not one. */
export function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(quantityPattern)].flatMap((match) => {
    const [whole, number = '', unit = ''] = match
    if (isDate(number, unit, text.slice(match.index + whole.length))) return []
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + whole.length)
    return [{
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      value: decimalOf(number),
      unit: unit.normalize('NFKC'),
      bound: boundOf(before.trimEnd(), after.trimStart()),
      lead: before.split(clauseBreak).at(-1) ?? '',
      tail: after.split(clauseBreak)[0] ?? '',
    }]
  })
}

/** Longest word first: 不少于 ends in 少于 and means the opposite. */
function boundOf(before: string, after: string): Bound | null {
  const [, bound] = boundsBefore.find(([word]) => before.endsWith(word)) ?? boundsAfter.find(([word]) => after.startsWith(word)) ?? []
  return bound ?? null
}

/** 2025年, 12月31 and the like. */
function isDate(number: string, unit: string, after: string): boolean {
  if (/^(19|20)\d{2}$/.test(number) && /^\D$/.test(unit) && !unit.includes('%')) return true
  return unit.length === 1 && /^\s*\d/.test(after)
}

function decimalOf(text: string): Decimal {
  const [whole = '0', decimals = ''] = text.replaceAll(',', '').split('.')
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

/** Dice likeness of two texts by pairs of neighbouring characters, in per cent. Punctuation does not count. */
export function likeness(left: string, right: string): number {
  const [one, other] = [pairsOf(left), pairsOf(right)]
  const total = one.length + other.length
  if (total === 0) return 0
  const left2 = new Map<string, number>()
  for (const pair of one) left2.set(pair, (left2.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of other) {
    const count = left2.get(pair) ?? 0
    if (count === 0) continue
    left2.set(pair, count - 1)
    shared += 1
  }
  return Math.round((200 * shared) / total)
}

function pairsOf(text: string): string[] {
  const letters = [...plain(text).replace(/[^\p{L}\p{N}]/gu, '')]
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`)
}

/** Longest run of characters both texts have. */
export function sharedRun(left: string, right: string): string {
  let best = ''
  for (let start = 0; start < left.length; start += 1) {
    while (start + best.length < left.length && right.includes(left.slice(start, start + best.length + 1))) best = left.slice(start, start + best.length + 1)
  }
  return best
}

/** Shortens a long quotation for a sentence. */
export function excerpt(text: string, length = 40): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length <= length ? line : `${line.slice(0, length)}…`
}
