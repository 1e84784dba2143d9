/**
 * Reads the claims of one paragraph from its tokens, clause by clause: subject, figure, comparison, share. Which figure a change or a rate speaks
 * of follows from the clauses (比上年增加 speaks of the subject before it, 其中 opens its parts), never from nearness alone.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { Direction } from '../../model/narrative.ts'
import type { WordRole } from '../../model/vocabulary.ts'
import type { ClaimReading, OutlineEntry } from './claim-draft.ts'
import { pushAmount, pushBase, pushChange, pushCompletionBase, pushCount, pushPercent, pushUnchanged } from './claim-figures.ts'
import { meaningOf, noteContext, noTopic, openScope, setYear, startState, subjectOf, wordsOf, type ClauseState } from './claim-state.ts'
import { lastWhere } from './last-index.ts'
import { isPartOf } from './permission.ts'
import { withoutRemarks } from './remark.ts'
import { listRespective } from './respective.ts'
import { fundOf } from './subject.ts'
import type { FigureToken, Token } from './token.ts'

/** text: the paragraph without its number, in normal spelling. Appends to reading.drafts and says what the paragraph is to the items below it. */
export function readClaims(text: string, tokens: readonly Token[], entry: OutlineEntry, reading: ClaimReading): void {
  const state = startState(text, withoutRemarks(tokens, text), entry, reading)
  for (let index = 0; index < state.tokens.length; index += 1) {
    const token = state.tokens[index]
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

/** A clause without a figure may still name what the next ones speak of, whose it is, or the year of the sentence. */
function endClause(state: ClauseState): void {
  const [first] = state.phrase
  if (first !== undefined && state.direction === null && state.share === null && state.completion === null) {
    const subject = subjectOf(state, state.phrase)
    noteContext(state, subject, first === state.tokens[0], false)
    const leads = subject.kind === 'generic' || first.kind === 'year' || (first.kind === 'word' && first.role === 'timePrior')
    state.within = withinOf(state) ?? state.within
    if (leads && subject.year !== null && state.mode === 'plain') setYear(state, subject.year)
    if (subject.kind === 'named' && state.mode === 'plain') state.topic = { ...meaningOf(state, subject), words: wordsOf(state, subject) }
  }
  state.phrase = []
  state.direction = null
  state.share = null
  state.completion = null
  state.completionBase = null
}

/** “三公”经费支出决算中，: the name before 中 is the whole of the figures that follow. */
function withinOf({ phrase, text }: ClauseState): string | null {
  const named = lastWhere(phrase, ({ kind }) => kind === 'concept')
  if (named?.kind !== 'concept') return null
  const rest = text.slice(named.end, phrase.at(-1)?.end)
  return claimWords.withinWords.some((word) => rest.endsWith(word)) ? named.conceptId : null
}

function takeStop(state: ClauseState, mark: string, index: number): void {
  if (mark === '(' || mark === '[') {
    const isBehind = state.tokens[index - 1]?.kind === 'figure'
    state.outside.push(isBehind ? [] : [...state.phrase])
    if (!isBehind) return
    state.phrase = []
    openScope(state, state.lastAmount, null, true)
    return
  }
  if (isItemAlone(state, index)) leaveItem(state)
  endClause(state)
  if (mark === ')' || mark === ']') {
    state.phrase = state.outside.pop() ?? []
    const bracket = state.scopes.map(({ inBracket }) => inBracket).lastIndexOf(true)
    const inside = state.scopes[bracket]
    state.context = inside?.outside ?? state.context
    // 财政拨款收入 A（其中 B，C），占 D %: after the bracket the sentence is back at A.
    state.lastAmount = inside?.whole ?? state.lastAmount
    state.partChange = null
    if (bracket >= 0) state.scopes.length = bracket
  } else if (mark === '；') {
    if (namesItsYear(state, index + 1)) leaveLists(state)
    state.isPast = true
    state.isRespective = false
    state.partChange = null
    if (state.context.whose === 'part') state.context.whose = 'own'
    if (state.scopes.length > 1 && state.scopes.at(-1)?.inBracket === false) state.scopes.pop()
    state.mode = 'plain'
    state.comparison = null
  } else if (/[。!！?？]/.test(mark) && !endsInBracket(state, index)) endSentence(state)
  if (/[。!！?？；:]/.test(mark) && opensItem(state, state.tokens[index])) leaveItem(state)
}

/** （购置 A；运行 B。）比上年增加 C: the full stop ends what the bracket says, not the sentence around it. */
function endsInBracket({ tokens, outside }: ClauseState, index: number): boolean {
  const next = tokens[index + 1]
  return outside.length > 0 && next?.kind === 'stop' && /[)\]]/.test(next.mark)
}

const longestItemNumber = 6
const itemNumber = /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)/

/** A list whose items stand in one paragraph: …支出。（二）公务接待费. */
function opensItem({ text }: ClauseState, stop: Token | undefined): boolean {
  return stop !== undefined && itemNumber.test(text.slice(stop.end, stop.end + longestItemNumber))
}

/** …培训支出（项）。支出决算为 20 万元: a sentence that only names an item of the classification is the title of the next ones. */
function isItemAlone({ tokens }: ClauseState, stop: number): boolean {
  const end = tokens[stop]
  if (end?.kind !== 'stop' || end.mark !== '。' || tokens[stop - 1]?.kind !== 'function') return false
  let first = stop - 1
  while (isOfItem(tokens[first - 1])) first -= 1
  const before = tokens[first - 1]
  return before === undefined || (before.kind === 'stop' && /[。!！?？；:]/.test(before.mark))
}

function isOfItem(token: Token | undefined): boolean {
  return token?.kind === 'function' || (token?.kind === 'stop' && /[，、]/.test(token.mark))
}

/** What is said from here on is not about the item before. */
function leaveItem(state: ClauseState): void {
  state.topic = noTopic
  state.head = null
  state.wholes = []
}

/** …；2024 年本部门支出预算 A: a sentence of its own, though a semicolon stands before it. */
function namesItsYear({ tokens }: ClauseState, index: number): boolean {
  const [first, second] = tokens.slice(index, index + 2)
  return first?.kind === 'year' && (second?.kind === 'agency' || (second?.kind === 'word' && second.role === 'self'))
}

function leaveLists(state: ClauseState): void {
  if (state.scopes.some(({ inBracket }) => inBracket)) return
  state.scopes = []
  state.sentenceList = { concepts: [], changed: false }
}

function endSentence(state: ClauseState): void {
  state.mode = 'plain'
  state.comparison = null
  const { context } = state
  context.leftYear = context.year === null ? context.leftYear : context.year === 'current' ? null : context.year
  context.year = null
  context.whose = 'own'
  state.hasSubject = false
  state.isRespective = false
  state.lastYear = null
  state.isPast = false
  state.scopes = []
  state.outside.length = 0
  state.sentenceList = { concepts: [], changed: false }
  state.lastAmount = null
  state.lastChange = null
  state.changed = null
  state.partChange = null
  state.within = null
  state.stages = null
  if (state.wholes.length > 1) {
    state.topic = noTopic
    state.head = null
  } else if (state.head !== null) {
    const head = state.reading.drafts[state.head]
    state.topic = { concept: head?.concept ?? null, fund: head?.fund ?? 'all', inDoubt: head?.inDoubt ?? false, words: head?.subject ?? '' }
  }
}

const directions: Partial<Record<WordRole, Direction | null>> = { rise: 'increase', fall: 'decrease', either: null }

/** Returns the index of the last token it used. */
function takeWord(state: ClauseState, role: WordRole, token: Token, index: number): number {
  const direction = directions[role]
  if (role === 'compare' || role === 'compareEnd') {
    const compared = readComparison(state, index)
    if (compared !== null) return compared
    if (isBareComparison(state, index)) state.comparison ??= { year: 'prior', basisWord: null, base: null, isBare: true }
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
    openParts(state, index)
  } else if (role === 'extent') {
    if (isBehindFigure(state, index)) doubt(state, state.lastAmount)
    state.phrase.push(token)
  } else if (role === 'cause' || role === 'use') {
    endClause(state)
    state.mode = role
  } else {
    if (role === 'respectively' || claimWords.eachWords.includes(state.text.slice(token.start, token.end))) takeList(state, role, index)
    state.phrase.push(token)
  }
  return index
}

function takeList(state: ClauseState, role: WordRole, index: number): void {
  const list = listRespective(state, index)
  state.respective = list ?? new Map()
  if (list === null ? role === 'respectively' : list.size === 0) state.isRespective = true
}

/** 580 万元（不含离退休经费: the figure is not what its name says. */
function isBehindFigure(state: ClauseState, index: number): boolean {
  const before = state.tokens[index - 1]
  return before?.kind === 'stop' && (before.mark === '(' || before.mark === '，') && state.tokens[index - 2]?.kind === 'figure'
}

function doubt(state: ClauseState, position: number | null): void {
  const { drafts } = state.reading
  const draft = drafts[position ?? -1]
  if (draft !== undefined && position !== null) drafts[position] = { ...draft, inDoubt: true }
}

/** 550 万元（含项目支出中列支的…）: what is counted in is no part of what is named, so the figure is a wider one. */
function includesMore(state: ClauseState, index: number): boolean {
  const whole = state.reading.drafts[state.lastAmount ?? -1]
  if (whole?.concept == null || state.tokens[index - 1]?.kind !== 'stop' || !isBehindFigure(state, index)) return false
  const included: Token[] = []
  for (const token of state.tokens.slice(index + 1)) {
    if (token.kind === 'stop' || token.kind === 'figure') break
    included.push(token)
  }
  const { concept, kind } = subjectOf(state, included)
  return kind === 'unknown' || (concept !== null && !isPartOf(whole.concept, concept))
}

function openParts(state: ClauseState, index: number): void {
  const isOfHead = dividesHead(state)
  endClause(state)
  if (state.context.year === null) state.context.year = state.context.leftYear
  const word = state.tokens[index]
  if (word !== undefined && claimWords.includingWords.includes(state.text.slice(word.start, word.end)) && includesMore(state, index)) doubt(state, state.lastAmount)
  if (state.mode === 'use') state.mode = 'plain'
  if (state.mode === 'cause') return
  openScope(state, state.lastAmount ?? (isOfHead ? state.head : null), state.lastChange, false)
}

/** 公务用车费用中含 A、B: in a sentence of its own the words before 含 say what is divided, and it need not be what the paragraph is about. */
function dividesHead(state: ClauseState): boolean {
  const { phrase, text, head, reading } = state
  const words = text.slice(phrase[0]?.start, phrase.at(-1)?.end)
  const { concept } = subjectOf(state, phrase)
  return !claimWords.withinWords.some((word) => words.endsWith(word)) || (concept !== null && concept === reading.drafts[head ?? -1]?.concept)
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
    if (token === undefined || token.kind === 'stop' || token.kind === 'figure') break
    if (token.kind === 'other' && isBareBase(state, index)) continue
    if (token.kind === 'other') break
    if (token.kind === 'word' && comparingRoles.has(token.role)) break
    if (token.kind === 'word' && !comparedRoles.has(token.role)) return null
    compared.push(token)
  }
  if (opening?.kind === 'word' && opening.role === 'compareEnd') {
    state.comparison ??= { year: 'prior', basisWord: null, base: null, isBare: isBareComparison(state, start) }
    return start
  }
  const end = state.tokens[index]
  const statesBase = end?.kind === 'figure' && end.figure === 'amount'
  if (end === undefined || end.kind === 'other' || (end.kind === 'stop' && end.mark !== '，') || (end.kind === 'figure' && !statesBase)) return null
  if (end.kind === 'word' && !comparingRoles.has(end.role)) return null
  const subject = subjectOf(state, compared)
  const { year, basisWord, concept } = subject
  // 收入与支出持平 compares two things of one year.
  if (year === null && (basisWord === null || concept !== null)) return null
  // The words before 比 are the subject of what follows: 基本支出 比上年 增加, 基本支出 比上年 580 万元 增加.
  state.comparison = { year, basisWord, base: null }
  if (statesBase) {
    pushBase(state, end, subject)
    return index
  }
  if (end.kind !== 'word') return index - 1
  return end.role === 'compareEnd' || end.role === 'compare' ? index : index - 1
}

/** 对比减少 C: said of the two figures before. */
function isBareComparison({ tokens, text }: ClauseState, index: number): boolean {
  const [word, next] = tokens.slice(index, index + 2)
  return word !== undefined && next?.kind === 'word' && directions[next.role] !== undefined && claimWords.bareComparisons.includes(text.slice(word.start, word.end))
}

/** 较上年 2.08 减少 0.03 万元: the figure compared with, without its unit. It is no amount, and the sentence goes on. */
function isBareBase({ tokens, text }: ClauseState, index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  return token !== undefined && /^\d+(?:\.\d+)?$/.test(text.slice(token.start, token.end)) && next?.kind === 'word' && directions[next.role] !== undefined
}

function takeFigure(state: ClauseState, token: FigureToken, index: number): void {
  if (token.figure === 'count') {
    pushCount(state, token, index)
    return
  }
  if (token.figure === 'amount' && pushCompletionBase(state, token)) {
    state.phrase = []
    return
  }
  if (token.figure === 'percent') pushPercent(state, token)
  else if (state.direction !== null) pushChange(state, token)
  else pushAmount(state, token, index)
  state.phrase = []
  state.direction = null
  state.share = null
  state.completion = null
  state.completionBase = null
}

