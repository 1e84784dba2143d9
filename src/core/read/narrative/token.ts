/**
 * Cuts a paragraph in normal spelling into the words and figures that claims are made of. Works from the word lists in /data/heading;
 * whatever they do not know stays an `other` token, and a claim whose subject has one is left without a concept.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { conceptData } from '../../data/generated/concepts.ts'
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Unit } from '../../money.ts'
import type { WordRole } from '../../model/vocabulary.ts'
import { readChineseNumber } from './chinese-number.ts'
import type { FunctionIndex, FunctionName } from './function-index.ts'
import { isDigitAt, normalizeLabel } from './normal-text.ts'
import { buildWordFinder, type FoundWord, type WordFinder } from './word-finder.ts'

export type Token =
  | { readonly kind: 'word'; readonly role: WordRole; readonly start: number; readonly end: number }
  | { readonly kind: 'concept'; readonly conceptId: string; readonly start: number; readonly end: number }
  | FunctionToken
  | { readonly kind: 'agency'; readonly start: number; readonly end: number }
  | { readonly kind: 'year'; readonly year: number; readonly start: number; readonly end: number }
  | { readonly kind: 'stop'; readonly mark: string; readonly start: number; readonly end: number }
  | { readonly kind: 'other'; readonly start: number; readonly end: number }
  | FigureToken

export interface FunctionToken {
  readonly kind: 'function'
  readonly path: readonly FunctionName[]
  readonly start: number
  readonly end: number
}

/** number: digits as printed, in half width. unit null for a percentage or a count; countUnit null for the others. approximate: 约, 以上, 余 … */
export interface FigureToken {
  readonly kind: 'figure'
  readonly figure: 'amount' | 'percent' | 'count'
  readonly number: string
  readonly unit: Unit | null
  readonly countUnit: string | null
  readonly approximate: boolean
  readonly start: number
  readonly end: number
}

type Entry =
  | { readonly kind: 'word'; readonly role: WordRole }
  | { readonly kind: 'concept'; readonly conceptId: string }
  | { readonly kind: 'category'; readonly name: string }
  | { readonly kind: 'agency' }

export interface Lexicon {
  readonly words: WordFinder<Entry>
  readonly functions: FunctionIndex
}

let listed: WordFinder<Entry> | null = null

/** The words of /data/heading, built at the first use and then kept: they are the same for every document. */
function listedWords(): WordFinder<Entry> {
  if (listed !== null) return listed
  const entries: (readonly [string, Entry])[] = []
  for (const { id, names } of conceptData) for (const name of names) entries.push([normalizeLabel(name), { kind: 'concept', conceptId: id }])
  for (const role of Object.keys(claimWords.tokens) as WordRole[]) {
    for (const word of claimWords.tokens[role]) entries.push([normalizeLabel(word), { kind: 'word', role }])
  }
  listed = buildWordFinder(entries)
  return listed
}

/** agencies: names under which the document speaks of itself, as printed. */
export function buildLexicon(functions: FunctionIndex, agencies: readonly string[]): Lexicon {
  const own: (readonly [string, Entry])[] = agencies.map((name) => [normalizeLabel(name), { kind: 'agency' }])
  // 其他支出 is too common a word to be a category without its marker.
  for (const name of functions.categories) if (!name.startsWith(claimWords.remainderWord) && name.length > 2) own.push([name, { kind: 'category', name }])
  const common = listedWords()
  const special = buildWordFinder(own)
  const find = (text: string, index: number): FoundWord<Entry> | null => {
    const first = common.find(text, index)
    const second = special.find(text, index)
    return second !== null && (first === null || second.word.length > first.word.length) ? second : first
  }
  return { words: { find }, functions }
}

const regionPrefix = new RegExp(`^(?:[^\\d，。；]{1,8}?(?:${documentVocabulary.placeEndings.join('|')})){1,3}$`)

const stops = new Set('，,、；;。:：!！?？()[]《》…')
const stopCodes: ReadonlySet<number> = new Set([...stops].map((mark) => mark.charCodeAt(0)))

/** text: a paragraph in normal spelling, without its number. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const items = findFunctionItems(text, lexicon.functions)
  const tokens: Token[] = []
  let index = 0
  let otherFrom = -1
  while (index < text.length) {
    const token = items.get(index) ?? listedAt(text, index, tokens) ?? numberAt(text, index) ?? numeralsAt(text, index) ?? wordAt(text, index, lexicon) ?? markAt(text, index)
    if (token === null || token.kind === 'other') {
      if (otherFrom < 0) otherFrom = index
      index = token?.end ?? index + 1
      continue
    }
    // 云溪省清河县 before the department's name is where it lies.
    if (token.kind === 'agency' && otherFrom >= 0 && regionPrefix.test(text.slice(otherFrom, token.start))) {
      tokens.push({ ...token, start: otherFrom })
      otherFrom = -1
      index = token.end
      continue
    }
    // The sign of a figure was passed before its first digit was seen.
    if (otherFrom >= 0 && otherFrom < token.start) tokens.push({ kind: 'other', start: otherFrom, end: Math.min(index, token.start) })
    otherFrom = -1
    tokens.push(token)
    index = token.end
  }
  if (otherFrom >= 0) tokens.push({ kind: 'other', start: otherFrom, end: text.length })
  return tokens
}

function markAt(text: string, index: number): Token | null {
  return stopCodes.has(text.charCodeAt(index)) ? { kind: 'stop', mark: text.charAt(index), start: index, end: index + 1 } : null
}

function wordAt(text: string, index: number, lexicon: Lexicon): Token | null {
  const found = lexicon.words.find(text, index)
  if (found === null) return null
  const range = { start: index, end: index + found.word.length }
  const { value } = found
  if (value.kind === 'category') return { kind: 'function', path: [{ name: value.name, level: 3 }], ...range }
  return { ...value, ...range }
}

const amountUnits = buildWordFinder(Object.entries(claimWords.amountUnits))
const bareUnits = buildWordFinder(Object.entries(claimWords.bareUnits))
const scaledUnits = Object.keys(claimWords.amountUnits).filter((unit) => unit.length > 1)
const countUnits = buildWordFinder(claimWords.countUnits.map((unit) => [unit, unit]))

/** A figure with its unit, a year, or the number of an item (；2.公务接待费). A number without either is ordinary text, and so is one that continues letters or digits (W060701). */
function numberAt(text: string, index: number): Token | null {
  if (!isDigitAt(text, index) || /[\dA-Za-z.]/.test(text[index - 1] ?? '')) return null
  const end = numberEnd(text, index)
  const number = text.slice(index, end)
  const plain = { kind: 'other', start: index, end } as const
  if (/^[.、]\D/.test(text.slice(end, end + 2)) && number.length <= 2 && (index === 0 || stops.has(text[index - 1] ?? ''))) {
    return { kind: 'word', role: 'neutral', start: index, end: end + 1 }
  }
  if (text[index - 1] === ' ' && isDigitAt(text, index - 2)) return plain
  const suffix = claimWords.yearSuffixes.find((word) => text.startsWith(word, end))
  if (suffix !== undefined && /^(?:19|20)\d{2}$/.test(number)) return { kind: 'year', year: Number(number), start: index, end: end + suffix.length }
  if (text[index - 1] === '-' && !isDigitAt(text, index - 2) && !claimWords.magnitudeWords.includes(text[index - 2] ?? '')) return figureAt(text, index - 1, index, end) ?? plain
  return figureAt(text, index, index, end) ?? listedUnitAt(text, index, end) ?? plain
}

/** 各是 650.00、350.00 万元: the figures of a list have the unit of its last. A whole number may count or number something. */
function listedUnitAt(text: string, start: number, end: number): FigureToken | null {
  let last = end
  for (let count = 0; count < longestUnitList && listMarks.has(text[last] ?? '') && isDigitAt(text, last + 1); count += 1) last = numberEnd(text, last + 1)
  const isListed = last > end && text.slice(start, end).includes('.')
  const unit = isListed ? amountUnits.find(text, last) : null
  return unit === null ? null : { kind: 'figure', figure: 'amount', number: text.slice(start, end), unit: unit.value, countUnit: null, approximate: false, start, end }
}

const listMarks: ReadonlySet<string> = new Set(['、', '，', ',', ...claimWords.listJoins])
const longestUnitList = 10

/** 壹佰万元, 三百二十万元. Without an amount's unit numerals are ordinary words, and so is 一元. */
function numeralsAt(text: string, index: number): Token | null {
  const found = readChineseNumber(text, index, scaledUnits)
  if (found === null) return null
  const figure = figureAt(text, index, index, found.end, found.digits)
  const isWord = found.end - index === 1 && figure?.unit === 'yuan'
  return figure?.figure === 'amount' && !isWord ? figure : null
}

const bareList = /^(?:[^()\d]{1,20}\d+(?:\.\d+)?[、，]?){2,}$/
const furthestBracket = 120

/** 12 万元（因公出国 0、车辆 10、接待 2）: figures without a unit in a list that divides an amount. Their unit is only likely. */
function listedAt(text: string, index: number, tokens: readonly Token[]): FigureToken | null {
  if (!isDigitAt(text, index) || /[\d.]/.test(text[index - 1] ?? '')) return null
  const match = /^\d+(?:\.\d+)?(?=[、，)])/.exec(text.slice(index, index + 20))
  const from = Math.max(0, index - furthestBracket)
  const opening = match === null ? -1 : from + text.slice(from, index).lastIndexOf('(')
  const closing = opening < from ? -1 : text.slice(0, opening + furthestBracket).indexOf(')', index)
  if (match === null || closing < 0) return null
  const whole = tokens.find((token) => token.kind === 'figure' && token.end === opening)
  if (whole?.kind !== 'figure' || whole.figure !== 'amount' || !bareList.test(text.slice(opening + 1, closing))) return null
  return { kind: 'figure', figure: 'amount', number: match[0], unit: whole.unit, countUnit: null, approximate: true, start: index, end: index + match[0].length }
}

function numberEnd(text: string, index: number): number {
  let end = index
  while (isDigitAt(text, end) || (/[,，]/.test(text[end] ?? '') && /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5)))) end += 1
  if (text[end] === '.' && isDigitAt(text, end + 1)) {
    end += 1
    while (isDigitAt(text, end)) end += 1
  }
  return end
}

/** 2010301支出 is the code of what was spent, and no count. */
const functionCode = /^2\d{6}$/

/** number: when its digits are not printed as such. */
function figureAt(text: string, start: number, digits: number, end: number, number = text.slice(start, end)): FigureToken | null {
  const approximation = claimWords.approximateInside.find((word) => text.startsWith(word, end)) ?? ''
  const at = end + approximation.length
  const base = { kind: 'figure', number, start } as const
  const isRange = claimWords.rangeMarks.includes(text[digits - 1] ?? '') && /[\d%]/.test(text[digits - 2] ?? '')
  const isApproximate = (unitEnd: number): boolean => approximation !== '' || isRange || standsNearApproximation(text, digits, unitEnd)
  const bareUnit = bareUnits.find(text, at)
  const isBare = bareUnit !== null && /^(?:$|[，。；、()!！?？:])/.test(text.slice(at + bareUnit.word.length, at + bareUnit.word.length + 1))
  const amountUnit = amountUnits.find(text, at) ?? (isBare ? bareUnit : null)
  if (amountUnit !== null) {
    const unitEnd = at + amountUnit.word.length
    return { ...base, figure: 'amount', unit: amountUnit.value, countUnit: null, approximate: isApproximate(unitEnd), end: unitEnd }
  }
  if (text[at] === '%') return { ...base, figure: 'percent', unit: null, countUnit: null, approximate: isApproximate(at + 1), end: at + 1 }
  const countUnit = countUnits.find(text, at)
  if (countUnit === null || functionCode.test(number)) return null
  const unitEnd = at + countUnit.word.length
  return { ...base, figure: 'count', unit: null, countUnit: countUnit.word, approximate: isApproximate(unitEnd), end: unitEnd }
}

function standsNearApproximation(text: string, start: number, end: number): boolean {
  return (
    claimWords.approximateBefore.some((word) => text.endsWith(word, start)) || claimWords.approximateAfter.some((word) => text.startsWith(word, end))
  )
}

const markerPattern = new RegExp(`\\((${Object.keys(claimWords.functionMarkers).join('|')})\\)`, 'g')
const itemEnd = new RegExp(`^[^-，。；:\\d]{1,40}?(?=-|${claimWords.functionItemEndings.join('|')}|\\d|，|。|$)`)

const codePattern = /\((2\d{2}(?:\d{2}){0,2})\)/g

/** Items of the functional classification by where they begin: with markers （类）（款）（项）, with their code in brackets, or joined by dashes. */
function findFunctionItems(text: string, functions: FunctionIndex): Map<number, Token> {
  const items = new Map<number, FunctionToken>()
  let previous: FunctionToken | null = null
  for (const match of text.matchAll(markerPattern)) {
    const end = match.index + match[0].length
    const level = claimWords.functionMarkers[match[1] ?? ''] ?? null
    const from: number = nameStart(text, match.index, previous?.end ?? 0, functions)
    const name: FunctionName = { name: text.slice(from, match.index), level }
    const joined: FunctionToken =
      previous !== null && from === previous.end ? { ...previous, path: [...previous.path, name], end } : { kind: 'function', path: [name], start: from, end }
    items.set(joined.start, joined)
    previous = joined
  }
  for (const item of [...codedItems(text, functions), ...dashedItems(text, functions)]) if (!items.has(item.start)) items.set(item.start, item)
  return items
}

/** 行政运行（2010301）: the code says which of all 行政运行 is meant. */
function codedItems(text: string, functions: FunctionIndex): FunctionToken[] {
  return [...text.matchAll(codePattern)].flatMap((match): FunctionToken[] => {
    const [all, code = ''] = match
    const name = functions.nameEndingAt(text.slice(Math.max(0, match.index - longestUnknownName), match.index), Math.min(longestUnknownName, match.index))
    if (name === null) return []
    return [{ kind: 'function', path: [{ name, level: code.length, code }], start: match.index - name.length, end: match.index + all.length }]
  })
}

const longestUnknownName = 40

/** Where the name before a marker begins. A name that follows another item at once is all the text between them. */
function nameStart(text: string, end: number, previousEnd: number, functions: FunctionIndex): number {
  let from = end
  while (from > previousEnd && end - from < longestUnknownName && !/[，。；:！\s]/.test(text[from - 1] ?? '')) from -= 1
  if (from === previousEnd && previousEnd > 0) return from
  const known = functions.nameEndingAt(text.slice(from, end), end - from)
  return known === null || text.endsWith(claimWords.remainderWord, end - known.length) ? from : end - known.length
}

function dashedItems(text: string, functions: FunctionIndex): FunctionToken[] {
  const items: FunctionToken[] = []
  let after = 0
  for (const { index } of text.matchAll(/-/g)) {
    if (index < after) continue
    const first = functions.nameEndingAt(text.slice(Math.max(after, index - longestUnknownName), index), Math.min(longestUnknownName, index - after))
    if (first === null || text.endsWith(claimWords.remainderWord, index - first.length)) continue
    const path: FunctionName[] = [{ name: first, level: null }]
    let end = index
    while (text[end] === '-') {
      const known = functions.nameStartingAt(text, end + 1)
      const name: string = known ?? (itemEnd.exec(text.slice(end + 1, end + 45))?.[0] ?? '')
      if (name === '') break
      path.push({ name, level: null })
      end += 1 + name.length
    }
    if (path.length > 1) {
      const start = index - first.length
      items.push({ kind: 'function', path, start, end })
      after = end
    }
  }
  return items
}
