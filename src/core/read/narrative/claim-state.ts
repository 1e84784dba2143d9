/**
 * Where the reading of a paragraph's claims stands: the clause being read, the lists of parts that are open, the figures found so far.
 * claim-reader.ts walks the tokens and keeps this up to date; claim-figures.ts turns it into claims.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { Direction } from '../../model/narrative.ts'
import type { ClaimDraft, ClaimReading, OutlineEntry } from './claim-draft.ts'
import { lastIndexWhere, lastWhere } from './last-index.ts'
import { isPartOf, permit, type Meaning } from './permission.ts'
import { fundOf, readSubject, type BasisWord, type Fund, type Subject, type YearFit } from './subject.ts'
import type { Token } from './token.ts'

/** base: the figure compared with, where the comparison states it: 比上年 580 万元 增加. isBare: 对比, 相比 and nothing said with what. */
export interface Comparison {
  readonly year: YearFit | null
  readonly basisWord: BasisWord | null
  readonly base: number | null
  readonly isBare?: boolean
}

/**
 * Of what year and whose the figures are: said once, it holds until something else is said. year: as last named, null for none yet ·
 * leftYear: the year the sentence before ended with, where that was not the document's · whose: `other` after another body, `part` after words
 * that restrict what follows in a way we do not know · fund: of the last figure that was no part of another
 */
export interface Context {
  year: YearFit | null
  leftYear: YearFit | null
  whose: 'own' | 'other' | 'part'
  fund: Fund
}

/** Amounts named one after another. concepts: of those so far; changed: one of them had a change of its own. */
interface AmountList {
  readonly concepts: (string | null)[]
  changed: boolean
}

/**
 * A list of parts. whole, change: positions of the amount and of the change that are being divided; null when the words divide none.
 * isBroken: the same whole is divided twice (收入包括 … 支出包括 …), so its parts are no longer one list.
 */
interface PartScope extends AmountList {
  readonly whole: number | null
  readonly change: number | null
  readonly inBracket: boolean
  /** What held before the bracket, and holds again after it. */
  readonly outside: Context
  isBroken: boolean
}

/** What words like 预算数 speak of until another subject is named. */
export interface Topic extends Meaning {
  readonly words: string
}

/** The amount a change, rate or share speaks of; `of` is null where no figure of it has been given. */
export interface Reference extends Meaning {
  readonly of: number | null
  readonly words: string
}

export interface ClauseState {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly reading: ClaimReading
  readonly speaksOfThreePublic: boolean
  /** Words since the last figure or stop. */
  phrase: Token[]
  /** The words before each open bracket; they go on behind it. */
  readonly outside: Token[][]
  /** In a reason (主要原因是) or a purpose (主要用于) figures do not stand for the whole budget. */
  mode: 'plain' | 'cause' | 'use'
  context: Context
  /** The paragraph opened with another body, so all of it is about that. */
  isOfOther: boolean
  /** The sentence has named a subject of its own, or a figure of one. */
  hasSubject: boolean
  /** After 分别 figures stand for the names of a list in its order, and nobody is sure which is which. */
  isRespective: boolean
  /** What the figures after 分别 are of, by the index of their token, where the list of names before it tells. */
  respective: ReadonlyMap<number, Subject>
  /** Year of the last figure of the sentence that was no base of a comparison; isPast: a semicolon has come since the last of the document's year. */
  lastYear: YearFit | null
  isPast: boolean
  comparison: Comparison | null
  direction: { readonly value: Direction | null; readonly subject: Subject } | null
  share: Subject | null
  completion: Subject | null
  /** The amount named behind 完成, until its percentage has come. */
  completionBase: number | null
  scopes: PartScope[]
  /** Amounts of the sentence outside of every list of parts. */
  sentenceList: AmountList
  topic: Topic
  /** What the sentence last said a change of by name; what follows without a subject goes on about it, not about the figure before it. */
  changed: Reference | null
  /** Budget and outcome of one thing whose name is not understood: 某单位的某经费 预算为 A，决算为 B. */
  stages: { readonly budget: number; readonly outcome: number | null } | null
  /** What a clause without a figure named as the whole of what follows: “三公”经费支出决算中，. */
  within: string | null
  /** The last change inside a list of changes, and how many of the list had no rate of their own yet. */
  partChange: { readonly position: number; readonly unrated: number } | null
  /** The amount the paragraph is about: the first of the document's year. */
  head: number | null
  /** The last amount of the document's year in this sentence. */
  lastAmount: number | null
  lastChange: number | null
  /** Concepts of the paragraph's amounts that are no part of another. */
  wholes: (string | null)[]
  /** Amounts of bodies that are not the department. */
  readonly ofBodies: Set<number>
  /** Last amount by `concept current` or `concept basis`. */
  readonly latest: Map<string, number>
}

/** Parts looked back at; longer lists are no prose. */
const longestList = 60

/** Lists inside lists deeper than this are no prose. */
const deepestNesting = 20

export const noTopic: Topic = { concept: null, fund: 'all', inDoubt: false, words: '' }

export function startState(text: string, tokens: readonly Token[], entry: OutlineEntry, reading: ClaimReading): ClauseState {
  return {
    text,
    tokens,
    reading,
    speaksOfThreePublic: tokens.some((token) => token.kind === 'concept' && token.conceptId === 'threePublic.total'),
    phrase: [],
    outside: [],
    mode: 'plain',
    context: { year: null, leftYear: null, whose: 'own', fund: 'all' },
    isOfOther: reading.entries.some(({ isOther }) => isOther),
    hasSubject: false,
    isRespective: false,
    respective: new Map(),
    lastYear: null,
    isPast: false,
    comparison: null,
    direction: null,
    share: null,
    completion: null,
    completionBase: null,
    scopes: [],
    sentenceList: { concepts: [], changed: false },
    topic: entry.topic === null ? noTopic : { concept: entry.topic, fund: entry.fund ?? fundOf(entry.topic), inDoubt: false, words: '' },
    changed: null,
    stages: null,
    within: null,
    partChange: null,
    head: null,
    lastAmount: null,
    lastChange: null,
    wholes: [],
    ofBodies: new Set(),
    latest: new Map(),
  }
}

export function subjectOf(state: ClauseState, phrase: readonly Token[]): Subject {
  const { reading, text } = state
  const functionUnder = lastWhere(reading.entries, ({ functionCode }) => functionCode !== null)?.functionCode ?? null
  const { fiscalYear, functions, ownNames } = reading
  return readSubject(phrase, { text, fiscalYear, functions, functionUnder, ownNames })
}

export function meaningOf(state: ClauseState, subject: Subject): Meaning {
  if (isOfOthers(state)) return { concept: null, fund: subject.fund, inDoubt: subject.concept !== null }
  return permit(subject, wholeOf(state), state.speaksOfThreePublic, state.context.fund, state.reading)
}

/** What is said now is not, or not surely, about the whole department. */
export function isOfOthers(state: ClauseState): boolean {
  return state.isOfOther || state.context.whose !== 'own'
}

/** Takes up what a phrase says about year and body. isOpening: nothing has been said in the paragraph before it. hasFigure: an amount follows. */
export function noteContext(state: ClauseState, subject: Subject, isOpening: boolean, hasFigure: boolean): void {
  if (state.mode !== 'plain') return
  const { context } = state
  if (subject.kind !== 'generic') state.hasSubject ||= hasFigure || subject.whose !== null || subject.kind === 'named'
  if (subject.whose === 'own') context.fund = subject.fund
  if (subject.whose === 'own' || (subject.whose === null && subject.kind === 'named' && subject.year === 'current' && context.whose === 'part')) {
    context.whose = 'own'
    state.isOfOther = false
  } else if (subject.kind === 'unknown' && subject.whose !== null && (hasFigure ? subject.namesConcept : subject.whose === 'other')) {
    context.whose = subject.whose
    if (subject.whose === 'other' && isOpening) state.isOfOther = true
  }
}

export function setYear(state: ClauseState, year: YearFit): void {
  state.context.year = year
  if (year === 'current') state.context.leftYear = null
}

/** The year of a figure that names none: as the sentence has it, as the heading has it, else the document's. */
export function yearInContext(state: ClauseState): YearFit {
  const { year, leftYear } = state.context
  if (year !== null) return year
  // A year left behind a full stop may still be meant, or not.
  if (leftYear !== null) return 'unknown'
  return lastWhere(state.reading.entries, (entry) => entry.year !== null)?.year ?? 'current'
}

/** Remembers the funds of a figure that is no part of another. Other words for the whole department end them, a bare name does not. */
export function noteFund(state: ClauseState, { concept, fund }: Meaning): void {
  if (state.scopes.length === 0 && concept !== null && fund !== 'all') state.context.fund = fund
}

/** Of a long unknown subject the words next to the figure are kept. */
const longestSubject = 60

export function wordsOf(state: ClauseState, subject: Subject): string {
  return state.text.slice(Math.max(subject.start, subject.end - longestSubject), subject.end)
}

/** The amount whose parts are being named: in this paragraph, or in one above whose list this is. */
export function wholeOf(state: ClauseState): ClaimDraft | null {
  const { drafts, entries } = state.reading
  const scope = lastWhere(state.scopes, ({ whole }) => whole !== null)
  if (scope !== null) return drafts[scope.whole ?? -1] ?? null
  const entry = lastWhere(entries, ({ divides, whole }) => divides && whole !== null)
  const whole = drafts[entry?.whole ?? -1] ?? null
  return whole?.kind === 'amount' ? whole : null
}

export function openScope(state: ClauseState, whole: number | null, change: number | null, inBracket: boolean): void {
  if (state.scopes.length < deepestNesting) state.scopes.push({ whole, change, inBracket, outside: { ...state.context }, isBroken: false, concepts: [], changed: false })
}

/** 基本支出 A，包括人员经费 B；项目支出 C: C is no part of A, so the list inside A has ended. */
export function leaveFinishedScopes(state: ClauseState, concept: string): void {
  const { drafts } = state.reading
  const fitting = lastIndexWhere(state.scopes, (scope) => {
    const whole = drafts[scope.whole ?? -1]?.concept ?? null
    return whole !== null && isPartOf(whole, concept)
  })
  const scope = state.scopes[fitting]
  const inner = state.scopes.slice(fitting + 1)
  if (scope === undefined) leaveSiblingScope(state, concept)
  if (scope === undefined || inner.some(({ inBracket }) => inBracket)) return
  if (inner.some(({ concepts }) => concepts.length === 0)) scope.isBroken = true
  state.scopes.length = fitting + 1
}

/** 基本支出 A，其中人员经费 B；项目支出 C, where nothing announced the two as parts: C stands beside A. */
function leaveSiblingScope({ scopes, reading }: ClauseState, concept: string): void {
  const scope = scopes.at(-1)
  const whole = reading.drafts[scope?.whole ?? -1]?.concept ?? null
  if (scope === undefined || scope.inBracket || whole === null || whole === concept) return
  if (claimWords.siblings.some((group) => group.includes(whole) && group.includes(concept))) scopes.pop()
}

/** Whether there is one, or are several, is all that is asked of these lists; a few entries tell. */
const enoughConcepts = 8

function noteConcept(concepts: (string | null)[], concept: string | null): void {
  if (concepts.length < enoughConcepts && (concept === null || !concepts.includes(concept))) concepts.push(concept)
}

/** Puts an amount of the document's year into the list it belongs to, and under its whole. */
export function joinList(state: ClauseState, position: number, concept: string | null): void {
  const scope = state.scopes.at(-1)
  const whole = state.reading.drafts[scope?.whole ?? -1]
  const list = scope ?? state.sentenceList
  noteConcept(list.concepts, concept)
  if (scope === undefined || whole === undefined || whole.kind !== 'amount' || (concept !== null && concept === whole.concept)) {
    noteConcept(state.wholes, concept)
    if (scope === undefined) joinListAbove(state, position, concept)
  } else if (scope.isBroken) whole.parts.length = 0
  else if (!isDividedAnew(state, whole, position)) (siblingAround(whole, concept, state.reading.drafts) ?? whole).parts.push(position)
}

const { openers, endings } = claimWords.divisionMarks
const divisionMark = new RegExp(`(?:${openers.join('|')})[^，。；:()\\d]{1,16}?(?:${endings.join('|')})`)

/** 支出 A，其中按功能分类 B、C，按经济分类 D、E: the same money once more, so D and E are no parts beside B and C. */
function isDividedAnew({ text, reading }: ClauseState, { parts }: ClaimDraft, position: number): boolean {
  const last = reading.drafts[parts.at(-1) ?? -1]
  const next = reading.drafts[position]
  return last !== undefined && next !== undefined && divisionMark.test(text.slice(last.end, next.start))
}

/** 其中：公车购置及运行 A，其中购置 B；运行 C；接待 D: C is a part of A, though a semicolon has ended the list inside A. */
function siblingAround(whole: ClaimDraft, concept: string | null, drafts: readonly ClaimDraft[]): ClaimDraft | null {
  if (concept === null) return null
  const siblings = whole.parts.slice(-longestList).flatMap((part) => drafts[part] ?? [])
  return siblings.find((sibling) => sibling.concept !== null && isPartOf(sibling.concept, concept)) ?? null
}

/** 基本支出 A，其中： ends a paragraph, and the next ones begin with its parts. Functional items are listed level by level, so they are not added up. */
function joinListAbove(state: ClauseState, position: number, concept: string | null): void {
  const { drafts } = state.reading
  const opens = state.head === null || drafts[state.head]?.concept === concept
  const whole = opens && !isOfOthers(state) ? wholeOf(state) : null
  if (whole?.concept == null || concept === null || concept.startsWith('function:') || !isPartOf(whole.concept, concept)) return
  if (drafts[position]?.basis !== whole.basis) return
  const overlaps = whole.parts.some((part) => {
    const other = drafts[part]?.concept ?? ''
    return other === concept || isPartOf(other, concept) || isPartOf(concept, other)
  })
  if (!overlaps) whole.parts.push(position)
}

/**
 * After A 10 万元，B 5 万元 the words 比上年增加 may speak of B or of both. They speak of B only where the items before it had changes of their own.
 */
export function speaksOfLastAlone(state: ClauseState): boolean {
  const list = state.scopes.at(-1) ?? state.sentenceList
  return list.concepts.length < 2 || list.changed
}

export function markChanged(state: ClauseState): void {
  const list = state.scopes.at(-1) ?? state.sentenceList
  list.changed = true
}
