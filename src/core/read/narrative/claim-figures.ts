/**
 * Turns one figure, with the clause it stands in, into a claim: an amount, a change, a rate, a share, a completion, a count, or no change at all.
 * Called by claim-reader.ts for every figure of a paragraph.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { compareAmounts, readAmount } from '../../money.ts'
import type { ClaimBasis, ClaimKind, Direction } from '../../model/narrative.ts'
import type { ClaimDraft, ClaimReading } from './claim-draft.ts'
import {
  isOfOthers, joinList, leaveFinishedScopes, markChanged, meaningOf, noteContext, noteFund, setYear, speaksOfLastAlone, subjectOf, wholeOf, wordsOf, yearInContext, type ClauseState, type Reference,
} from './claim-state.ts'
import { readDecimal } from './decimal.ts'
import { lastWhere } from './last-index.ts'
import { isPartOf, type Meaning } from './permission.ts'
import { basisOf, namesBudget, type Subject } from './subject.ts'
import type { FigureToken, Token } from './token.ts'

function plainDraft(token: { start: number; end: number }, kind: ClaimKind, basis: ClaimBasis, subject: string): ClaimDraft {
  return {
    start: token.start, end: token.end, kind, basis, subject, year: 'current', concept: null, fund: 'all', inDoubt: false, amount: null, unit: null, decimal: null,
    countUnit: null, direction: null, of: null, base: null, parts: [], approximate: false,
  }
}

export function pushAmount(state: ClauseState, token: FigureToken, index: number): void {
  const { drafts, stage } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  const amount = reading.kind === 'amount' ? reading.amount : null
  const listed = state.respective.get(index)
  const subject = listed ?? subjectOf(state, state.phrase)
  const isAlone = listed === undefined && followsFigure(state, subject, index)
  // What is said next of the list (占 65 %、35 %) is said of all of it.
  if (listed !== undefined) state.isRespective = !state.respective.has(index + 2)
  // The value of assets is stated as of the end of the year before, and so is their form.
  const isAsset = subject.concept?.startsWith('assets.') === true
  if (subject.year !== null && !isAsset && state.mode === 'plain') setYear(state, subject.year)
  noteContext(state, subject, state.phrase[0] === state.tokens[0], true)
  const year = isAsset ? 'current' : (subject.year ?? yearInContext(state))
  const basis = basisOf(year, subject.basisWord, stage)
  const isCurrent = year === 'current' && (basis === 'budget' || (basis === 'execution' && stage === 'finalAccounts'))
  const position = drafts.length
  leaveSiblingBody(state, subject, position)
  const none: Meaning = { concept: null, fund: subject.fund, inDoubt: isAlone }
  const meaning = amount === null || isAlone ? none : amountMeaning(state, subject, isCurrent)
  const words = subject.kind === 'generic' && meaning.concept !== null ? state.topic.words : wordsOf(state, subject)
  drafts.push({ ...plainDraft(token, 'amount', basis, words), ...meaning, year, amount, unit, approximate: token.approximate })
  if (token.approximate || amount === null || isAlone || state.mode !== 'plain') return
  state.lastYear = year
  if (isCurrent || subject.kind !== 'generic') state.changed = null
  noteStages(state, subject, position)
  noteFund(state, meaning)
  if (isCurrent) {
    state.isPast = false
    joinList(state, position, meaning.concept)
    if (state.head === null || isOutcomeAfterBudget(state, basis, meaning)) state.head = position
    state.lastAmount = position
    state.lastChange = null
  }
  if (subject.kind !== 'generic') state.topic = { ...meaning, words }
  if (meaning.concept === null) return
  state.latest.set(`${meaning.concept} ${isCurrent ? 'current' : basis}`, position)
  // 预算 A，决算 B，完成预算的 C: the budget stays what B is held against.
  if (basis === 'budget' && stage === 'finalAccounts') state.latest.set(`${meaning.concept} ${basis}`, position)
  if (isCurrent) noteStated(state.reading, meaning.concept, position)
}

/** Two amounts for one thing in a section: whoever speaks of it later may mean either. */
function noteStated({ drafts, latest, inSection, stage }: ClaimReading, concept: string, position: number): void {
  latest.set(concept, position)
  // Final accounts state the budget beside the outcome; changes and shares are of the outcome.
  if (drafts[position]?.basis !== basisOf('current', null, stage)) return
  const before = inSection.get(concept)
  const [old, now] = [drafts[before ?? -1]?.amount, drafts[position]?.amount]
  const differs = before === null || (old != null && now != null && compareAmounts(old, now) === 'different')
  inSection.set(concept, differs ? null : position)
}

/** Of a thing we cannot name the budget and the outcome still belong together, when nothing but 决算为 stands between them. */
function noteStages(state: ClauseState, subject: Subject, position: number): void {
  const { drafts, stage } = state.reading
  const draft = drafts[position]
  const isUnnamed = stage === 'finalAccounts' && draft?.concept === null
  if (isUnnamed && subject.kind === 'unknown' && draft.basis === 'budget') state.stages = { budget: position, outcome: null }
  else if (isUnnamed && saysOutcome(subject) && draft.basis === 'execution' && state.stages?.outcome === null) state.stages = { budget: state.stages.budget, outcome: position }
  else state.stages = null
}

/** 决算数为, 支出决算为: no name, or one that in its own sentence would be that of all expenditure. */
function saysOutcome({ kind, concept, basisWord, whose }: Subject): boolean {
  return kind === 'generic' || (concept === 'expenditure.total' && basisWord === 'execution' && whose === null)
}

/** 预算为 A，决算为 B。其中 …: final accounts speak of B. */
function isOutcomeAfterBudget({ head, reading }: ClauseState, basis: ClaimBasis, { concept }: Meaning): boolean {
  const draft = reading.drafts[head ?? -1]
  return reading.stage === 'finalAccounts' && basis === 'execution' && draft?.basis === 'budget' && draft.concept === concept
}

/** 增加 100 万元、90 万元: a figure with no word between it and the one before has no subject of its own. */
function followsFigure(state: ClauseState, subject: Subject, index: number): boolean {
  if (subject.namesConcept && !state.phrase.some((word) => word.kind === 'word' && word.role === 'respectively')) state.isRespective = false
  if (state.isRespective) return true
  const joins = state.phrase.every((word) => word.kind === 'word' && word.role === 'compare')
  const before = state.tokens[index - 1 - state.phrase.length]
  const earlier = state.tokens[index - 2 - state.phrase.length]?.kind
  const isListed = before?.kind === 'stop' && /[、，]/.test(before.mark) ? earlier === 'figure' || earlier === 'other' : state.phrase.length > 0 && before?.kind === 'figure'
  return joins && isListed
}

/** A，B，合计 C: C is the sum of what was said, whatever was said last. */
function addsUp(state: ClauseState): boolean {
  return state.lastYear !== null && state.phrase.some((word) => word.kind === 'word' && claimWords.sumWords.includes(state.text.slice(word.start, word.end)))
}

/** 决算数大于预算数 A: A is by how much, or the budget itself; the words leave it open. */
function exceeds(state: ClauseState): boolean {
  return state.phrase.some((word) => word.kind === 'word' && claimWords.exceedWords.includes(state.text.slice(word.start, word.end)))
}

/** 甲所 A，其中…；乙所 B: another body is no part of the one before. */
function leaveSiblingBody(state: ClauseState, subject: Subject, position: number): void {
  if (subject.whose !== 'other') return
  const inside = state.scopes.findIndex(({ whole }) => whole !== null && state.ofBodies.has(whole))
  if (inside >= 0) state.scopes.length = inside
  state.ofBodies.add(position)
}

/** In a reason or a purpose nothing stands for the whole budget, and neither does a part of something unknown. */
function amountMeaning(state: ClauseState, subject: Subject, isCurrent: boolean): Meaning {
  const none: Meaning = { concept: null, fund: subject.fund, inDoubt: false }
  if (state.mode !== 'plain') return none
  if (subject.kind === 'generic') return isOfOthers(state) || addsUp(state) || exceeds(state) ? none : state.topic
  if (subject.kind === 'unknown') return none
  // 涉及预算金额 speaks of the projects counted just before it.
  const counted = state.reading.drafts.at(-1)
  if (subject.concept === 'performance.projectAmount' && counted?.concept !== 'performance.projectCount') return none
  if (isCurrent) leaveFinishedScopes(state, subject.concept ?? '')
  const whole = wholeOf(state)
  if (whole !== null && whole.concept === null && !isItemOfList(state, subject)) return none
  const meaning = meaningOf(state, subject)
  const isInner = state.scopes.some((scope) => scope.whole !== null)
  const misplaced = isInner && whole?.concept != null && meaning.concept !== null && meaning.concept !== whole.concept && !isPartOf(whole.concept, meaning.concept)
  return misplaced ? none : meaning
}

/** A paragraph that opens with an item of the classification is of that item, though nobody can tell what the list above divides. */
function isItemOfList({ scopes, head }: ClauseState, { concept }: Subject): boolean {
  return head === null && scopes.length === 0 && concept?.startsWith('function:') === true
}

/** The amount a change, rate or share with this subject speaks of. */
function referenceOf(state: ClauseState, subject: Subject, isChange: boolean): Reference {
  const { drafts } = state.reading
  const unknown: Reference = { of: null, concept: null, fund: 'all', inDoubt: false, words: wordsOf(state, subject) }
  if (state.isRespective) return unknown
  if (subject.kind === 'generic' && state.mode === 'plain' && state.changed !== null) return state.changed
  if (isOfOthers(state)) return subject.kind === 'generic' && (isChange || state.share !== null) ? ofSameClauses(state, unknown, isChange) : unknown
  if (subject.kind === 'named') {
    const meaning = state.mode === 'cause' ? { concept: subject.concept, fund: subject.fund, inDoubt: false } : meaningOf(state, subject)
    const of = meaning.concept === null || state.mode === 'cause' ? null : (state.latest.get(`${meaning.concept} current`) ?? statedAbove(state, meaning.concept, subject, isChange))
    return { of, ...meaning, words: unknown.words }
  }
  if (state.mode === 'cause') return unknown
  if (subject.kind === 'unknown') return (isChange ? headOfSide(state, subject) : null) ?? unknown
  if (isChange && state.lastAmount !== null && !speaksOfLastAlone(state)) return unknown
  if (isChange && speaksOfAnotherYear(state)) return unknown
  // A sentence without a subject goes on about what the paragraph is about; one with a subject of its own does not.
  const of = state.lastAmount ?? (state.hasSubject ? null : state.head)
  const draft = drafts[of ?? -1]
  if (draft === undefined || (isChange && isComparedWith(state, draft))) return unknown
  return { of, concept: draft.concept, fund: draft.fund, inDoubt: draft.inDoubt, words: draft.subject }
}

/** 收入预算 A，其中 B。收入较上年增加 C: 收入 alone is the revenue the paragraph is about. */
function headOfSide({ head, reading, text }: ClauseState, { side, start, end }: Subject): Reference | null {
  const draft = reading.drafts[head ?? -1]
  if (side === '' || draft?.concept !== `${side}.total`) return null
  return { of: head, concept: draft.concept, fund: draft.fund, inDoubt: draft.inDoubt, words: text.slice(start, end) }
}

/** 预算 A，实际支出 B，比预算减少 C: A is what something is held against, so C is not of A. */
function isComparedWith(state: ClauseState, { basis, subject }: ClaimDraft): boolean {
  return state.comparison?.year === null && basis === comparedBasis(state) && namesBudget(subject)
}

/** “三公”经费比上年减少 B, where a paragraph above in the section has given this year's figure and the present one gives none. */
function statedAbove({ reading, context, lastYear }: ClauseState, concept: string, { year }: Subject, isChange: boolean): number | null {
  const isOwnYear = (year === null || year === 'current') && (context.year === null || context.year === 'current') && lastYear === null
  return isChange && isOwnYear ? (reading.inSection.get(concept) ?? null) : null
}

/** 某所支出 A，比上年减少 B，下降 C: whoever spent it, A, B and C belong together; what A is stays unknown. */
function ofSameClauses(state: ClauseState, unknown: Reference, isChange: boolean): Reference {
  const isClear = state.mode === 'plain' && (!isChange || speaksOfLastAlone(state)) && !speaksOfAnotherYear(state)
  const draft = isClear ? state.reading.drafts[state.lastAmount ?? -1] : undefined
  return draft === undefined || (isChange && isComparedWith(state, draft)) ? unknown : { ...unknown, of: state.lastAmount, words: draft.subject }
}

/** 2026 年计划 A，比上年增加 B: the change is that of another year's figure, or may be. */
function speaksOfAnotherYear(state: ClauseState): boolean {
  const { lastYear, lastAmount, isPast, comparison, context } = state
  if (lastYear === null) return context.year !== null && context.year !== 'current'
  if (lastYear === 'current') return false
  if (lastYear !== 'prior') return lastAmount === null || isPast
  // 今年 A，上年 B；对比减少 C: nothing else is compared than the two.
  return lastAmount === null ? comparison !== null : isPast && comparison?.isBare !== true
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

/** 由上年的 A 下降到 B, 减少为 B: B is what came of it, and no figure of the year before. */
function isOutcome({ phrase, text }: ClauseState): boolean {
  const words = text.slice(phrase[0]?.start, phrase.at(-1)?.end)
  return claimWords.rangeMarks.some((word) => words.endsWith(word)) || claimWords.outcomeWords.includes(words)
}

export function pushChange(state: ClauseState, token: FigureToken): void {
  const { drafts } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  const amount = reading.kind === 'amount' ? reading.amount : null
  if (state.direction === null) return
  // 基本支出增加人员经费 400 万元 says what was added, not by how much the subject changed.
  const isPlain = amount !== null && isFiller(state.phrase) && !isOutcome(state)
  const draft = plainDraft(token, isPlain ? 'change' : 'amount', comparedBasis(state), state.text.slice(state.phrase[0]?.start ?? token.start, token.start))
  const figure = { amount, unit, approximate: token.approximate }
  if (!isPlain) {
    noteContext(state, subjectOf(state, state.phrase), false, true)
    if (isOutcome(state)) noteChanged(state, state.direction.subject, referenceOf(state, state.direction.subject, true))
    drafts.push({ ...draft, ...figure, ...(isOutcome(state) ? { basis: basisOf('current', null, state.reading.stage) } : {}) })
    return
  }
  const reference = referenceOf(state, state.direction.subject, true)
  const { of, concept, fund, inDoubt, words } = reference
  noteChanged(state, state.direction.subject, reference)
  const direction = amount?.fen === 0n ? 'unchanged' : state.direction.value
  const position = drafts.length
  drafts.push({ ...draft, ...figure, subject: words, of, concept, fund, direction, base: baseOf(state, concept) })
  // 收入预算增加 A，达 B: B is of what grew.
  if (state.mode === 'plain' && state.direction.subject.kind !== 'generic') state.topic = { concept, fund, inDoubt, words }
  // After its change the sentence is back at the figure itself.
  if (of !== null && of === state.lastAmount) setYear(state, 'current')
  const whole = state.scopes.at(-1)?.change ?? null
  if (whole !== null && state.direction.subject.kind === 'named') {
    drafts[whole]?.parts.push(position)
    state.partChange = { position, unrated: (state.partChange?.unrated ?? 0) + 1 }
  } else {
    state.lastChange = position
    state.partChange = null
  }
  markChanged(state)
}

/** 公务接待费比预算无变化，比上年增加 A: A is of 公务接待费, whatever figure came before. */
function noteChanged(state: ClauseState, subject: Subject, reference: Reference): void {
  if (state.mode === 'plain' && subject.kind !== 'generic') state.changed = reference
}

/** The claim with the figure of the year compared with, when the paragraph states it. */
function baseOf(state: ClauseState, concept: string | null): number | null {
  if (concept === null) return null
  const { comparison, latest } = state
  const stated = comparison?.base ?? null
  if (stated !== null) return state.reading.drafts[stated]?.concept === concept ? stated : null
  // Last year's budget and last year's outcome are both there, and the words name neither.
  const isOpen = comparison?.basisWord == null && latest.has(`${concept} priorBudget`) && latest.has(`${concept} priorExecution`)
  return isOpen ? null : (latest.get(`${concept} ${comparedBasis(state)}`) ?? null)
}

/** 基本支出比 2024 年预算 580 万元: the figure compared with. compared: the words after 比. Those before it stay the subject of what follows. */
export function pushBase(state: ClauseState, token: FigureToken, compared: Subject): void {
  const { drafts } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  const amount = reading.kind === 'amount' ? reading.amount : null
  const before = subjectOf(state, state.phrase)
  const { concept, fund, inDoubt, words } = referenceOf(state, compared.concept === null ? before : compared, true)
  const basis = comparedBasis(state)
  const position = drafts.length
  drafts.push({ ...plainDraft(token, 'amount', basis, words), concept, fund, inDoubt, year: state.comparison?.year ?? 'prior', amount, unit, approximate: token.approximate })
  if (token.approximate || amount === null || state.mode !== 'plain') return
  if (state.comparison !== null) state.comparison = { ...state.comparison, base: position }
  if (concept !== null) state.latest.set(`${concept} ${basis}`, position)
}

/** 完成全年预算 84.82 万元的 73.2%: the amount is what the completion is held against. False where the words name another thing. */
export function pushCompletionBase(state: ClauseState, token: FigureToken): boolean {
  const spoken = subjectOf(state, state.phrase)
  if (state.completion === null || spoken.kind !== 'generic' || spoken.basisWord === null) return false
  const { drafts, stage } = state.reading
  const unit = token.unit ?? 'yuan'
  const reading = readAmount(token.number, unit)
  const amount = reading.kind === 'amount' ? reading.amount : null
  const year = spoken.year ?? 'current'
  const { concept, fund, words } = referenceOf(state, state.completion, false)
  state.completionBase = drafts.length
  drafts.push({ ...plainDraft(token, 'amount', basisOf(year, spoken.basisWord, stage), words), concept, fund, year, amount, unit, approximate: token.approximate })
  return true
}

export function pushPercent(state: ClauseState, token: FigureToken): void {
  const { drafts, stage } = state.reading
  const figure = { decimal: readDecimal(token.number), approximate: token.approximate }
  const current = basisOf('current', null, stage)
  const spoken = subjectOf(state, state.phrase)
  if (state.share !== null) {
    const { of, concept, fund, words } = referenceOf(state, state.share, false)
    const kind = of === null && spoken.kind === 'unknown' ? 'rate' : 'share'
    drafts.push({ ...plainDraft(token, kind, current, words), ...figure, of, concept, fund, base: shareBase(state, spoken, of) })
  } else if (state.completion !== null && spoken.kind === 'generic' && (spoken.basisWord !== null || state.completionBase !== null)) {
    const { of, concept, fund, words } = referenceOf(state, state.completion, false)
    const stated = drafts[state.completionBase ?? -1]
    const basis = stated?.basis ?? basisOf(spoken.year ?? 'current', spoken.basisWord, stage)
    const base = state.completionBase ?? (concept === null ? null : (state.latest.get(`${concept} ${basis}`) ?? onlyBudget(state, concept)))
    const unnamed = of === null && base === null && basis === 'budget' && state.completion.kind === 'generic' ? state.stages : null
    const tied = unnamed?.outcome == null ? { of, base, subject: words } : { of: unnamed.outcome, base: unnamed.budget, subject: drafts[unnamed.budget]?.subject ?? words }
    drafts.push({ ...plainDraft(token, 'completion', basis, words), ...figure, ...tied, concept, fund })
  } else if (state.direction === null && pushRateInBracket(state, token)) return
  else if (state.direction === null || !isFiller(state.phrase)) {
    const direction = state.direction?.value ?? null
    drafts.push({ ...plainDraft(token, 'rate', current, wordsOf(state, spoken)), ...figure, direction })
  } else pushRate(state, token, state.direction)
}

/** 年初预算为 A，决算为 B，完成预算的 C: A is the one budget the sentence knows, whatever it is called behind 完成. */
function onlyBudget({ latest }: ClauseState, concept: string): number | null {
  const stated = ['originalBudget', 'annualBudget', 'budget'].flatMap((basis) => latest.get(`${concept} ${basis}`) ?? [])
  return stated.length === 1 ? (stated[0] ?? null) : null
}

/** 减少 2.00 万元（7.22%）: the rate of the change before the bracket. False where something else stands there. */
function pushRateInBracket(state: ClauseState, token: FigureToken): boolean {
  const change = state.reading.drafts.at(-1)
  if (change?.kind !== 'change' || state.text.slice(change.end, token.start) !== '(' || state.text[token.end] !== ')') return false
  const { basis, subject, of, concept, fund, direction, base } = change
  state.reading.drafts.push({ ...plainDraft(token, 'rate', basis, subject), decimal: readDecimal(token.number), approximate: token.approximate, of, concept, fund, direction, base })
  return true
}

function pushRate(state: ClauseState, token: FigureToken, { value, subject }: { readonly value: Direction | null; readonly subject: Subject }): void {
  const { drafts } = state.reading
  const decimal = readDecimal(token.number)
  const change = ratedChange(state)
  const own = referenceOf(state, subject, true)
  const { of, concept, fund } = subject.kind === 'generic' && change !== undefined ? change : own
  const words = subject.kind === 'generic' && change !== undefined ? change.subject : own.words
  const direction = decimal.digits === 0n ? 'unchanged' : value
  const draft = plainDraft(token, 'rate', comparedBasis(state), words)
  drafts.push({ ...draft, decimal, approximate: token.approximate, of, concept, fund, direction, base: baseOf(state, concept) })
  markChanged(state)
}

/**
 * 合计减少 A，其中甲减少 B，下降 C %: C is of B. After several changes that had no rates (甲减少 B，乙减少 D，下降 C %) it may be of the sum.
 */
function ratedChange(state: ClauseState): ClaimDraft | undefined {
  const { drafts } = state.reading
  const part = state.partChange
  if (part === null || part.unrated > 1) return drafts[state.lastChange ?? -1]
  state.partChange = { ...part, unrated: 0 }
  return drafts[part.position]
}

/** 占本年支出合计的 34.30 %: the whole it names, else the whole whose parts are being listed. */
function shareBase(state: ClauseState, named: Subject, of: number | null): number | null {
  const { drafts, latest } = state.reading
  if (named.kind === 'unknown') return null
  if (named.kind === 'named') {
    // A figure is no share of itself: 财政拨款支出占本年支出合计 speaks of all funds, whatever the section is about.
    const { concept } = meaningOf(state, named)
    if (concept === null && namesList(state, named)) return listedWhole(state)
    const whole = (concept === drafts[of ?? -1]?.concept ? named.concept : concept) ?? ''
    return totalOfYear(state, named, whole) ?? latest.get(whole) ?? null
  }
  const whole = listedWhole(state)
  if (whole === null) return wholeNamedBefore(state, of)
  return whole !== of && drafts[whole]?.kind === 'amount' ? whole : null
}

/** The amount whose parts are being listed, in this paragraph or under one above. */
function listedWhole({ scopes, reading }: ClauseState): number | null {
  return scopes.at(-1)?.whole ?? lastWhere(reading.entries, ({ divides }) => divides)?.whole ?? null
}

/** 基本支出 A，其中工资福利支出 B，占基本支出的 C %: whatever B is, the whole is the one whose list this is. */
function namesList(state: ClauseState, { concept }: Subject): boolean {
  const whole = state.reading.drafts[listedWhole(state) ?? -1]?.concept ?? null
  return whole !== null && concept !== null && (whole === concept || Object.values(claimWords.qualified[concept] ?? {}).includes(whole))
}

/** “三公”经费支出决算中，公务接待费 A，占 B %: the whole was stated in a sentence before. */
function wholeNamedBefore({ reading, within }: ClauseState, of: number | null): number | null {
  const part = reading.drafts[of ?? -1]?.concept ?? null
  const whole = within === null ? undefined : reading.inSection.has(within) ? reading.inSection.get(within) : reading.latest.get(within)
  return within !== null && part !== null && isPartOf(within, part) ? (whole ?? null) : null
}

/** 本年收入合计 A，其中 B，占收入合计的 C %: the whole is A, though the total with what is carried over was stated above. */
function totalOfYear({ latest, text }: ClauseState, { start, end }: Subject, whole: string): number | null {
  const isGrand = claimWords.grandTotalWords.some((word) => text.slice(start, end).includes(word))
  return isGrand || latest.has(`${whole} current`) ? null : (latest.get(`${claimWords.totalsOfYear[whole]} current`) ?? null)
}

export function pushUnchanged(state: ClauseState, token: Token): void {
  const subject = subjectOf(state, state.phrase)
  const reference = referenceOf(state, subject, true)
  const { of, concept, fund, words } = reference
  noteChanged(state, subject, reference)
  const last = state.reading.drafts.at(-1)
  if (last?.kind === 'unchanged' && last.of === of && token.start - last.end < 8) return
  const draft = plainDraft(token, 'unchanged', comparedBasis(state), words)
  // 基本持平 allows a difference, and nobody says how large.
  const isRough = claimWords.roughly.some((word) => state.text.endsWith(word, token.start))
  state.reading.drafts.push({ ...draft, of, concept, fund, direction: 'unchanged', base: isRough ? null : baseOf(state, concept), approximate: isRough })
  markChanged(state)
}

/** A count stands inside its phrase (下属 1 家机关的机关运行经费), so the phrase goes on after it. */
export function pushCount(state: ClauseState, token: FigureToken, index: number): void {
  const { drafts, stage } = state.reading
  const before = state.phrase.at(-1)
  const after = state.tokens[index + 1]
  const counts = (word: Token | null | undefined): boolean => word?.kind === 'concept' && word.conceptId === 'performance.projectCount'
  const isProjects = counts(before) || counts(lastWhere(state.phrase, ({ kind }) => kind === 'concept')) || counts(after)
  const concept = isProjects ? 'performance.projectCount' : countedConcept(state, token)
  const noun = after !== undefined && after.kind !== 'stop' && after.kind !== 'figure' ? state.text.slice(after.start, nounEnd(state, index + 1)) : ''
  const leading = state.text.slice(state.phrase[0]?.start ?? token.start, token.start)
  drafts.push({
    ...plainDraft(token, 'count', basisOf('current', null, stage), (noun === '' ? leading : noun).slice(-30)), concept, countUnit: token.countUnit,
    decimal: readDecimal(token.number), direction: state.direction === null ? null : state.direction.value, approximate: token.approximate,
  })
}

/**
 * What a count in the explanation of the three public expenses counts: 团组 2 个, 接待 5 批次、45 人次. The nearest word before it in its sentence decides;
 * a part of the count (其中外事接待) is none, but 其中 may also open the item itself: 其中：购置费 0 万元，购置公务用车 0 辆.
 */
function countedConcept(state: ClauseState, { start, countUnit }: FigureToken): string | null {
  if (state.reading.kind !== 'threePublicExpenses' && !state.speaksOfThreePublic) return null
  const from = Math.max(...['。', '；'].map((mark) => state.text.lastIndexOf(mark, start - 1)))
  const before = state.text.slice(from + 1, start)
  const last = (words: readonly string[]): number => Math.max(-1, ...words.map((word) => before.lastIndexOf(word)))
  let best: { readonly concept: string | null; readonly at: number } = { concept: null, at: -1 }
  for (const { concept, units, words } of claimWords.counted) {
    const at = last(words)
    if (at > best.at) best = { concept: null, at }
    if (at >= 0 && at === best.at && units.includes(countUnit ?? '')) best = { concept, at }
  }
  const opener = last(claimWords.countedPartOpeners)
  const isPart = last(claimWords.countedParts) > -1 || (opener > -1 && /\d/.test(before.slice(0, opener)))
  return isPart ? null : best.concept
}

function nounEnd(state: ClauseState, from: number): number {
  let index = from
  while (index < from + 4 && state.tokens[index + 1] !== undefined && state.tokens[index + 1]?.kind !== 'stop' && state.tokens[index + 1]?.kind !== 'figure') index += 1
  return state.tokens[index]?.end ?? 0
}
