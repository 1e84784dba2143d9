/** Words and numbers in prose, as rules compare them: names without spaces and width, counted things, likeness of two texts. */
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Decimal } from '../model/narrative.ts'
import { remembered } from '../model/remembered.ts'

/** Most names have nothing to fold. */
const folded = /^[0-9A-Za-z.,%\u4e00-\u9fff]*$/

/** Half-width, without spaces and quotation marks: two spellings of one name become one. */
export function plain(text: string): string {
  return folded.test(text) ? text : plainSpelling(text)
}

const plainSpelling = remembered((text) => text.normalize('NFKC').replace(/[\s"'“”‘’《》〈〉「」]+/g, ''))

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
/** How far the words around a number are looked at. */
const nearby = 120
const clauseBreak = /[，。；、：:;,（）()\n]/

/** Every counted thing of a text. A calendar year (2025年) is not one. */
export function quantitiesOf(text: string): Quantity[] {
  return [...text.matchAll(quantityPattern)].flatMap((match) => {
    const [whole, number = '', unit = ''] = match
    if (isDate(number, unit, text.slice(match.index + whole.length, match.index + whole.length + nearby))) return []
    const before = text.slice(Math.max(0, match.index - nearby), match.index)
    const after = text.slice(match.index + whole.length, match.index + whole.length + nearby)
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

/** Pairs of neighbouring characters of a text, counted; punctuation does not count. Made once where one text meets many. */
type Pairs = ReadonlyMap<string, number>

export function pairsOf(text: string): Pairs {
  const letters = [...plain(text).replace(/[^\p{L}\p{N}]/gu, '')]
  const pairs = new Map<string, number>()
  for (let index = 1; index < letters.length; index += 1) {
    const pair = `${letters[index - 1] ?? ''}${letters[index] ?? ''}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Dice likeness of two texts by their pairs, in per cent. */
export function likenessOfPairs(left: Pairs, right: Pairs): number {
  let shared = 0
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0)
  const total = countOf(left) + countOf(right)
  return total === 0 ? 0 : Math.round((200 * shared) / total)
}

export function likeness(left: string, right: string): number {
  return likenessOfPairs(pairsOf(left), pairsOf(right))
}

function countOf(pairs: Pairs): number {
  let sum = 0
  for (const count of pairs.values()) sum += count
  return sum
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
