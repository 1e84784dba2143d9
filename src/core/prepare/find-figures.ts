/** Figures in words: amounts, rates and counts that are written with their unit. What preparing asks a person to bind or to confirm. */
import { claimWords } from '../data/generated/claim-words.ts'
import type { Unit } from '../money.ts'

/** unit: null for a rate or a count. */
export interface FoundFigure {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly number: string
  readonly kind: 'amount' | 'percent' | 'count'
  readonly unit: Unit | null
}

const amountUnits = Object.keys(claimWords.amountUnits)
const percentSigns = ['%', '％']
const longestFirst = (words: readonly string[]): string => [...words].sort((left, right) => right.length - left.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
/** No digit of a longer number, of a code, or of 第3条. */
const pattern = new RegExp(`(?<![\\d.．,，A-Za-z第])(\\d[\\d,，]*(?:[.．]\\d+)?)\\s*(${longestFirst([...amountUnits, ...percentSigns, ...claimWords.countUnits])})`, 'g')
/** Titles of documents keep what they say. */
const quoted = /《[^》]*》/g

export function findFigures(text: string): FoundFigure[] {
  const titles = [...text.matchAll(quoted)].map(({ index, 0: title }) => ({ start: index, end: index + title.length }))
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, number = '', unit = ''] = match
    const start = match.index
    if (titles.some((title) => start >= title.start && start < title.end)) return []
    const kind = amountUnits.includes(unit) ? 'amount' : percentSigns.includes(unit) ? 'percent' : 'count'
    return [{ start, end: start + whole.length, text: whole, number, kind, unit: claimWords.amountUnits[unit] ?? null } satisfies FoundFigure]
  })
}
