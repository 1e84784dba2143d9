/**
 * Reads the claims of one paragraph from its tokens, clause by clause: subject, figure, comparison, share. Which figure a change or a rate speaks
 * of follows from the clauses (比上年增加 speaks of the subject before it, 其中 opens its parts), never from nearness alone.
 */
import { readAmount } from '../../money.ts'
import type { ClaimBasis, ClaimKind, Direction } from '../../model/narrative.ts'
import type { WordRole } from '../../model/vocabulary.ts'
import type { ClaimDraft, ClaimReading, OutlineEntry } from './claim-draft.ts'
import { readDecimal } from './decimal.ts'
import { lastIndexWhere, lastWhere } from './last-index.ts'
import { isPartOf, permit, type Meaning } from './permission.ts'
import { basisOf, fundOf, readSubject, type BasisWord, type Subject, type YearFit } from './subject.ts'
import type { FigureToken, Token } from './token.ts'

interface Comparison {
  readonly year: YearFit | null
  readonly basisWord: BasisWord | null
}

interface PartScope {
  readonly whole: number | null
  readonly change: number | null
  readonly inBracket: boolean
}

interface ClauseState {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly reading: ClaimReading
  readonly speaksOfThreePublic: boolean
  /** Words since the last figure or stop. */
  phrase: Token[]
  mode: 'plain' | 'cause' | 'use'
  sentenceYear: YearFit | null
  comparison: Comparison | null
  direction: { readonly value: Direction | null; readonly subject: Subject } | null
  share: Subject | null
  completion: Subject | null
  scopes: PartScope[]
  topic: Meaning & { readonly words: string }
  head: number | null
  lastAmount: number | null
  lastChange: number | null
  /** Concepts of the paragraph's amounts that are no part of another. */
  wholes: (string | null)[]
  readonly latest: Map<string, number>
}

/** Lists inside lists deeper than this are no prose. */
const deepestNesting = 20

/** Of a long unknown subject the words next to the figure are kept. */
const longestSubject = 60

const noTopic = { concept: null, fund: 'all', words: '' } as const

/** text: the paragraph without its number, in normal spelling. Appends to reading.drafts and says what the paragraph is to the items below it. */
export function readClaims(text: string, tokens: readonly Token[], entry: OutlineEntry, reading: ClaimReading): void {
  const kept = withoutRemarks(tokens, text)
  const state: ClauseState = {
    text,
    tokens: kept,
    reading,
    speaksOfThreePublic: kept.some((token) => token.kind === 'concept' && token.conceptId === 'threePublic.total'),
    phrase: [],
    mode: 'plain',
    sentenceYear: null,
    comparison: null,
    direction: null,
    share: null,
    completion: null,
    scopes: [],
    topic: entry.topic === null ? noTopic : { concept: entry.topic, fund: entry.fund ?? fundOf(entry.topic), words: '' },
    head: null,
    lastAmount: null,
    lastChange: null,
    wholes: [],
    latest: new Map(),
  }
  for (let index = 0; index < kept.length; index += 1) {
    const token = kept[index]
    if (token === undefined) break
    if (token.kind === 'stop') takeStop(state, token.mark, index)
    else if (token.kind === 'figure') takeFigure(state, token, index)
    else if (token.kind === 'word') index = takeWord(state, token.role, token, index)
    else state.phrase.push(token)
  }
  closeEntry(state, entry, text)
}

/** What the items listed under this paragraph need to know of it. */
function closeEntry(state: ClauseState, entry: OutlineEntry, text: string): void {
  endClause(state)
  const { drafts } = state.reading
  const divided = drafts[entry.whole ?? -1]?.concept ?? null
  const head = drafts[state.head ?? -1]?.concept ?? null
  if (/:$/.test(text)) {
    const scope = state.scopes.at(-1)
    entry.divides = scope !== undefined
    entry.whole = scope?.whole ?? null
    const funds = new Set(state.tokens.flatMap((token) => (token.kind === 'concept' && fundOf(token.conceptId) !== 'all' ? [fundOf(token.conceptId)] : [])))
    const [fund] = funds
    if (funds.size === 1 && fund !== undefined) entry.fund = fund
  } else if (head !== null && divided !== null && !isPartOf(divided, head)) {
    // The list whose whole an earlier paragraph gave has ended.
    entry.divides = false
    entry.whole = null
  }
  entry.topic = state.head === null ? state.topic.concept : null
}

function markFilled(bracket: { plain: boolean } | undefined): void {
  if (bracket !== undefined) bracket.plain = false
}

/** Drops bracketed remarks that say nothing a claim needs: （以合同签订为准）, （上一年度，下同）. One with a figure or an item's name stays. */
function withoutRemarks(tokens: readonly Token[], text: string): Token[] {
  const kept: Token[] = []
  const open: { readonly at: number; plain: boolean }[] = []
  for (const token of tokens) {
    if (token.kind === 'stop' && (token.mark === '(' || token.mark === '[')) open.push({ at: kept.length, plain: true })
    else if (token.kind === 'figure') markFilled(open.at(-1))
    kept.push(token)
    if (token.kind !== 'stop' || (token.mark !== ')' && token.mark !== ']')) continue
    const bracket = open.pop()
    if (bracket?.plain === false) markFilled(open.at(-1))
    if (bracket === undefined || !bracket.plain) continue
    const before = kept[bracket.at - 1]
    const inside = kept.slice(bracket.at + 1, -1)
    const isSelf = inside.length > 0 && inside.every((word) => word.kind === 'word' && word.role === 'self')
    const follows = before !== undefined && before.kind !== 'other' && before.kind !== 'agency'
    const start = kept[bracket.at]?.start ?? token.start
    kept.length = bracket.at
    if (!isSelf && !follows && text.length > 0) kept.push({ kind: 'other', start, end: token.end })
  }
  return kept
}

function subjectOf(state: ClauseState, phrase: readonly Token[]): Subject {
  const { reading, text } = state
  const functionUnder = [...reading.entries].reverse().find(({ functionCode }) => functionCode !== null)?.functionCode ?? null
  return readSubject(phrase, { text, fiscalYear: reading.fiscalYear, functions: reading.functions, functionUnder })
}

/** A clause without a figure may still name what the next ones speak of, or the year of the sentence. */
function endClause(state: ClauseState): void {
  if (state.phrase.length > 0 && state.direction === null && state.share === null && state.completion === null) {
    const subject = subjectOf(state, state.phrase)
    if (subject.kind === 'generic' && subject.year !== null) state.sentenceYear = subject.year
    if (subject.kind === 'named' && state.mode === 'plain') state.topic = { ...meaningOf(state, subject), words: wordsOf(state, subject) }
  }
  state.phrase = []
  state.direction = null
  state.share = null
  state.completion = null
}

function takeStop(state: ClauseState, mark: string, index: number): void {
  if (mark === '(' || mark === '[') {
    if (state.tokens[index - 1]?.kind !== 'figure') return
    state.phrase = []
    if (state.scopes.length < deepestNesting) state.scopes.push({ whole: state.lastAmount, change: null, inBracket: true })
    return
  }
  endClause(state)
  if (mark === ')' || mark === ']') {
    const bracket = state.scopes.map(({ inBracket }) => inBracket).lastIndexOf(true)
    if (bracket >= 0) state.scopes.length = bracket
  } else if (mark === '；') {
    if (state.scopes.length > 1 && state.scopes.at(-1)?.inBracket === false) state.scopes.pop()
    state.mode = 'plain'
    state.comparison = null
  } else if (/[。!！?？]/.test(mark)) endSentence(state)
}

function endSentence(state: ClauseState): void {
  state.mode = 'plain'
  state.comparison = null
  state.sentenceYear = null
  state.scopes = []
  state.lastAmount = null
  state.lastChange = null
  if (state.wholes.length > 1) {
    state.topic = noTopic
    state.head = null
  } else if (state.head !== null) {
    const head = state.reading.drafts[state.head]
    state.topic = { concept: head?.concept ?? null, fund: head?.fund ?? 'all', words: head?.subject ?? '' }
  }
}

const directions: Partial<Record<WordRole, Direction | null>> = { rise: 'increase', fall: 'decrease', either: null }

/** Returns the index of the last token it used. */
function takeWord(state: ClauseState, role: WordRole, token: Token, index: number): number {
  const direction = directions[role]
  if (role === 'compare' || role === 'compareEnd') {
    const compared = readComparison(state, index)
    if (compared !== null) return compared
    state.phrase.push(token)
  } else if (direction !== undefined) {
    state.direction = { value: direction, subject: subjectOf(state, state.phrase) }
    state.phrase = []
  } else if (role === 'unchanged') {
    if (state.comparison !== null && state.mode === 'plain') pushUnchanged(state, token)
    state.phrase = []
  } else if (role === 'share' || role === 'completion') {
    state[role] = subjectOf(state, state.phrase)
    state.phrase = []
  } else if (role === 'parts') {
    openParts(state)
  } else if (role === 'cause' || role === 'use') {
    endClause(state)
    state.mode = role
  } else state.phrase.push(token)
  return index
}

function openParts(state: ClauseState): void {
  endClause(state)
  if (state.mode === 'use') state.mode = 'plain'
  if (state.mode === 'cause') return
  if (state.scopes.length < deepestNesting) state.scopes.push({ whole: state.lastAmount ?? state.head, change: state.lastChange, inBracket: false })
}

const comparedRoles: ReadonlySet<WordRole> = new Set([
  'neutral', 'self', 'link', 'value', 'valueBudget', 'valueOriginal', 'valueAnnual', 'valueExecution', 'valueRevenue', 'valueExpenditure',
  'timePrior', 'timeCurrent', 'fundFiscal', 'fundGeneralPublic', 'fundGovernmentFunds', 'fundStateCapital',
])
const comparingRoles: ReadonlySet<WordRole> = new Set(['compareEnd', 'compare', 'rise', 'fall', 'either', 'unchanged'])

/** 比 2024 年预算 | 与上年相比 | 较上年预算执行数: sets the comparison and returns the index of its last token; null when the word compares nothing. */
function readComparison(state: ClauseState, start: number): number | null {
  const opening = state.tokens[start]
  const compared: Token[] = []
  let index = start + 1
  for (; index < state.tokens.length; index += 1) {
    const token = state.tokens[index]
    if (token === undefined || token.kind === 'stop' || token.kind === 'figure' || token.kind === 'other') break
    if (token.kind === 'word' && comparingRoles.has(token.role)) break
    if (token.kind === 'word' && !comparedRoles.has(token.role)) return null
    compared.push(token)
  }
  if (opening?.kind === 'word' && opening.role === 'compareEnd') {
    state.comparison ??= { year: 'prior', basisWord: null }
    return start
  }
  const end = state.tokens[index]
  if (end?.kind !== 'word' || !comparingRoles.has(end.role)) return null
  const { year, basisWord } = subjectOf(state, compared)
  if (year === null && basisWord === null) return null
  // The words before 比 are the subject of what follows: 基本支出 比上年 增加.
  state.comparison = { year, basisWord }
  return end.role === 'compareEnd' || end.role === 'compare' ? index : index - 1
}

function takeFigure(state: ClauseState, token: FigureToken, index: number): void {
  if (token.figure === 'count') {
    pushCount(state, token, index)
    return
  }
  if (token.figure === 'percent') pushPercent(state, token)
  else if (state.direction !== null) pushChange(state, token)
  else pushAmount(state, token)
  state.phrase = []
  state.direction = null
  state.share = null
  state.completion = null
}

function meaningOf(state: ClauseState, subject: Subject): Meaning {
  return permit(subject, wholeOf(state), state.speaksOfThreePublic, state.reading)
}

/** The amount whose parts are being named: in this paragraph, or in one above whose list this is. */
function wholeOf(state: ClauseState): ClaimDraft | null {
  const { drafts, entries } = state.reading
  const scope = lastWhere(state.scopes, ({ whole }) => whole !== null)
  if (scope !== null) return drafts[scope.whole ?? -1] ?? null
  const entry = lastWhere(entries, ({ divides, whole }) => divides && whole !== null)
  const whole = drafts[entry?.whole ?? -1] ?? null
  return whole?.kind === 'amount' ? whole : null
}

function wordsOf(state: ClauseState, subject: Subject): string {
  return state.text.slice(Math.max(subject.start, subject.end - longestSubject), subject.end)
}

function plainDraft(token: { start: number; end: number }, kind: ClaimKind, basis: ClaimBasis, subject: string): ClaimDraft {
  return {
    start: token.start, end: token.end, kind, basis, subject, year: 'current', concept: null, fund: 'all', amount: null, unit: null, decimal: null,
    countUnit: null, direction: null, of: null, base: null, parts: [], approximate: false,
  }
}

function pushAmount(state: ClauseState, token: FigureToken): void {
  const { drafts, stage } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  if (reading.kind !== 'amount') return
  const subject = subjectOf(state, state.phrase)
  // The value of assets is stated as of the end of the year before, and so is their form.
  const year = subject.concept?.startsWith('assets.') === true ? 'current' : (subject.year ?? state.sentenceYear ?? 'current')
  const basis = basisOf(year, subject.basisWord, stage)
  const isCurrent = year === 'current' && (basis === 'budget' || basis === 'execution')
  const position = drafts.length
  const meaning = amountMeaning(state, subject, isCurrent)
  const words = subject.kind === 'generic' && meaning.concept !== null ? state.topic.words : wordsOf(state, subject)
  drafts.push({ ...plainDraft(token, 'amount', basis, words), ...meaning, year, amount: reading.amount, unit, approximate: token.approximate })
  if (token.approximate) return
  if (isCurrent && state.mode === 'plain') {
    joinWhole(state, position, meaning.concept)
    state.head ??= position
    state.lastAmount = position
    state.lastChange = null
  }
  if (state.mode === 'plain') {
    if (subject.kind !== 'generic') state.topic = { ...meaning, words }
    if (meaning.concept !== null) state.latest.set(`${meaning.concept} ${isCurrent ? 'current' : basis}`, position)
    if (meaning.concept !== null && isCurrent) state.reading.latest.set(meaning.concept, position)
  }
}

/** In a reason or a purpose nothing stands for the whole budget, and neither does a part of something unknown. */
function amountMeaning(state: ClauseState, subject: Subject, isCurrent: boolean): Meaning {
  const none: Meaning = { concept: null, fund: subject.fund }
  if (state.mode !== 'plain') return none
  if (subject.kind === 'generic') return state.topic
  if (subject.kind === 'unknown') return none
  // 涉及预算金额 speaks of the projects counted just before it.
  const counted = state.reading.drafts.at(-1)
  if (subject.concept === 'performance.projectAmount' && counted?.concept !== 'performance.projectCount') return none
  if (isCurrent) leaveFinishedScopes(state, subject.concept ?? '')
  const whole = wholeOf(state)
  if (whole !== null && whole.concept === null) return none
  const meaning = meaningOf(state, subject)
  const isInner = state.scopes.some((scope) => scope.whole !== null)
  const misplaced = isInner && whole?.concept != null && meaning.concept !== null && meaning.concept !== whole.concept && !isPartOf(whole.concept, meaning.concept)
  return misplaced ? none : meaning
}

/** 基本支出 A，包括人员经费 B；项目支出 C: C is no part of A, so the list inside A has ended. */
function leaveFinishedScopes(state: ClauseState, concept: string): void {
  const fits = (scope: PartScope): boolean => {
    const whole = state.reading.drafts[scope.whole ?? -1]?.concept ?? null
    return whole !== null && isPartOf(whole, concept)
  }
  const fitting = lastIndexWhere(state.scopes, fits)
  if (fitting >= 0 && !state.scopes.slice(fitting + 1).some(({ inBracket }) => inBracket)) state.scopes.length = fitting + 1
}

function joinWhole(state: ClauseState, position: number, concept: string | null): void {
  const { drafts } = state.reading
  const whole = state.scopes.at(-1)?.whole ?? null
  const draft = drafts[whole ?? -1]
  if (draft !== undefined && draft.kind === 'amount' && (concept === null || concept !== draft.concept)) draft.parts.push(position)
  else if (!state.wholes.includes(concept) || concept === null) state.wholes.push(concept)
}

interface Reference {
  readonly of: number | null
  readonly concept: string | null
  readonly fund: Meaning['fund']
  readonly words: string
}

/** The amount a change, rate or share with this subject speaks of. */
function referenceOf(state: ClauseState, subject: Subject): Reference {
  const { drafts } = state.reading
  if (subject.kind === 'named') {
    const meaning = state.mode === 'cause' ? { concept: subject.concept, fund: subject.fund } : meaningOf(state, subject)
    const of = meaning.concept === null || state.mode === 'cause' ? null : (state.latest.get(`${meaning.concept} current`) ?? null)
    return { of, ...meaning, words: wordsOf(state, subject) }
  }
  if (subject.kind === 'unknown' || state.mode === 'cause') return { of: null, concept: null, fund: 'all', words: wordsOf(state, subject) }
  const of = state.lastAmount ?? state.head
  const draft = drafts[of ?? -1]
  return { of: draft === undefined ? null : of, concept: draft?.concept ?? null, fund: draft?.fund ?? 'all', words: draft?.subject ?? wordsOf(state, subject) }
}

function comparedBasis(state: ClauseState): ClaimBasis {
  const { year = 'prior', basisWord = null } = state.comparison ?? {}
  const isOwnYear = year === null && (basisWord === 'original' || basisWord === 'annual' || basisWord === 'budget')
  return basisOf(isOwnYear ? 'current' : (year ?? 'prior'), basisWord, state.reading.stage)
}

/** Words between 增加 and its figure that name nothing else. */
function isFiller(phrase: readonly Token[]): boolean {
  return phrase.every((word) => word.kind === 'word' && (word.role === 'link' || word.role === 'neutral' || word.role === 'value'))
}

function pushChange(state: ClauseState, token: FigureToken): void {
  const { drafts } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  if (reading.kind !== 'amount' || state.direction === null) return
  // 基本支出增加人员经费 400 万元 says what was added, not by how much the subject changed.
  const isPlain = isFiller(state.phrase)
  const draft = plainDraft(token, isPlain ? 'change' : 'amount', comparedBasis(state), state.text.slice(state.phrase[0]?.start ?? token.start, token.start))
  const figure = { amount: reading.amount, unit, approximate: token.approximate }
  if (!isPlain) {
    drafts.push({ ...draft, ...figure })
    return
  }
  const { of, concept, fund, words } = referenceOf(state, state.direction.subject)
  const direction = reading.amount.fen === 0n ? 'unchanged' : state.direction.value
  const position = drafts.length
  drafts.push({ ...draft, ...figure, subject: words, of, concept, fund, direction, base: baseOf(state, concept) })
  const whole = state.scopes.at(-1)?.change ?? null
  if (whole !== null && state.direction.subject.kind === 'named') drafts[whole]?.parts.push(position)
  else state.lastChange = position
}

/** The claim with the figure of the year compared with, when the paragraph states it. */
function baseOf(state: ClauseState, concept: string | null): number | null {
  return concept === null ? null : (state.latest.get(`${concept} ${comparedBasis(state)}`) ?? null)
}

function pushPercent(state: ClauseState, token: FigureToken): void {
  const { drafts, stage } = state.reading
  const figure = { decimal: readDecimal(token.number), approximate: token.approximate }
  const current = basisOf('current', null, stage)
  const spoken = subjectOf(state, state.phrase)
  if (state.share !== null) {
    const { of, concept, fund, words } = referenceOf(state, state.share)
    const kind = of === null && spoken.kind === 'unknown' ? 'rate' : 'share'
    drafts.push({ ...plainDraft(token, kind, current, words), ...figure, of, concept, fund, base: shareBase(state, spoken, of) })
  } else if (state.completion !== null && spoken.kind === 'generic' && spoken.basisWord !== null) {
    const { of, concept, fund, words } = referenceOf(state, state.completion)
    const basis = basisOf(spoken.year ?? 'current', spoken.basisWord, stage)
    const base = concept === null ? null : (state.latest.get(`${concept} ${basis}`) ?? null)
    drafts.push({ ...plainDraft(token, 'completion', basis, words), ...figure, of, concept, fund, base })
  } else if (state.direction === null || !isFiller(state.phrase)) {
    const direction = state.direction?.value ?? null
    drafts.push({ ...plainDraft(token, 'rate', current, wordsOf(state, spoken)), ...figure, direction })
  } else pushRate(state, token, state.direction)
}

function pushRate(state: ClauseState, token: FigureToken, { value, subject }: { readonly value: Direction | null; readonly subject: Subject }): void {
  const { drafts } = state.reading
  const decimal = readDecimal(token.number)
  const change = drafts[state.lastChange ?? -1]
  const own = referenceOf(state, subject)
  const { of, concept, fund } = subject.kind === 'generic' && change !== undefined ? change : own
  const words = subject.kind === 'generic' && change !== undefined ? change.subject : own.words
  const direction = decimal.digits === 0n ? 'unchanged' : value
  const draft = plainDraft(token, 'rate', comparedBasis(state), words)
  drafts.push({ ...draft, decimal, approximate: token.approximate, of, concept, fund, direction, base: baseOf(state, concept) })
}

/** 占本年支出合计的 34.30 %: the whole it names, else the whole whose parts are being listed. */
function shareBase(state: ClauseState, named: Subject, of: number | null): number | null {
  const { drafts, entries, latest } = state.reading
  if (named.kind === 'unknown') return null
  if (named.kind === 'named') return latest.get(named.concept ?? '') ?? null
  const scope = state.scopes.at(-1)?.whole ?? lastWhere(entries, ({ divides }) => divides)?.whole ?? null
  return scope !== null && scope !== of && drafts[scope]?.kind === 'amount' ? scope : null
}

function pushUnchanged(state: ClauseState, token: Token): void {
  const { of, concept, fund, words } = referenceOf(state, subjectOf(state, state.phrase))
  const last = state.reading.drafts.at(-1)
  if (last?.kind === 'unchanged' && last.of === of && token.start - last.end < 8) return
  const draft = plainDraft(token, 'unchanged', comparedBasis(state), words)
  state.reading.drafts.push({ ...draft, of, concept, fund, direction: 'unchanged', base: baseOf(state, concept) })
}

/** A count stands inside its phrase (下属 1 家机关的机关运行经费), so the phrase goes on after it. */
function pushCount(state: ClauseState, token: FigureToken, index: number): void {
  const { drafts, stage } = state.reading
  const before = state.phrase.at(-1)
  const after = state.tokens[index + 1]
  const counts = (word: Token | null | undefined): boolean => word?.kind === 'concept' && word.conceptId === 'performance.projectCount'
  const concept = counts(before) || counts(lastWhere(state.phrase, ({ kind }) => kind === 'concept')) || counts(after) ? 'performance.projectCount' : null
  const noun = after !== undefined && after.kind !== 'stop' && after.kind !== 'figure' ? state.text.slice(after.start, nounEnd(state, index + 1)) : ''
  const leading = state.text.slice(state.phrase[0]?.start ?? token.start, token.start)
  drafts.push({
    ...plainDraft(token, 'count', basisOf('current', null, stage), (noun === '' ? leading : noun).slice(-30)), concept, countUnit: token.countUnit,
    decimal: readDecimal(token.number), direction: state.direction === null ? null : state.direction.value, approximate: token.approximate,
  })
}

function nounEnd(state: ClauseState, from: number): number {
  let index = from
  while (index < from + 4 && state.tokens[index + 1] !== undefined && state.tokens[index + 1]?.kind !== 'stop' && state.tokens[index + 1]?.kind !== 'figure') index += 1
  return state.tokens[index]?.end ?? 0
}
