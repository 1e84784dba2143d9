/**
 * Last year's prose with this year's figures: each figure that is bound to a cell, or follows from one, is written anew from the tables of both
 * years; direction words follow the sign. What nothing tells is left as it stood and marked for a person. Second step of preparing.
 */
import { claimWords } from '../data/generated/claim-words.ts'
import { conceptData } from '../data/generated/concepts.ts'
import { narrativeWords } from '../data/generated/narrative-words.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, cellsById, type Cell } from '../model/form.ts'
import type { Claim, ClaimBasis, Decimal, Sentence } from '../model/narrative.ts'
import type { TextMark } from '../model/text-mark.ts'
import { compareAmounts, formatFen, fenPerUnit, type Amount, type Unit } from '../money.ts'
import { moveYears } from './next-year.ts'

export interface RewrittenSentence {
  readonly sentence: Sentence
  readonly marks: readonly TextMark[]
}

/** last: the document the prose comes from · next: the tables of the year after. Sentences come in the order of the document. */
export function rewriteNarrative(last: Budget, next: Pick<Budget, 'forms'>): RewrittenSentence[] {
  const { narrative, fiscalYear } = last
  const figures = createFigures(last, next)
  const claims = new Map<string, Claim[]>()
  for (const claim of narrative.claims) claims.set(claim.sentenceId, [...(claims.get(claim.sentenceId) ?? []), claim])
  const sectionsWithFigures = new Set(narrative.sentences.filter(({ id }) => claims.has(id)).map(({ sectionId }) => sectionId))
  let turned = false
  let isListing = false
  return narrative.sentences.map((sentence) => {
    const own = claims.get(sentence.id) ?? []
    const edits = own.flatMap((claim) => editsOf(sentence.text, claim, own, figures)).sort((left, right) => left.start - right.start)
    // A reason in a sentence of its own speaks of the figures before it.
    if (own.length > 0) turned = edits.some(({ text, start, end }) => (isDirection(text) && text !== sentence.text.slice(start, end)) || text === narrativeWords.unchanged)
    const mayReason = sectionsWithFigures.has(sentence.sectionId)
    const reason = !mayReason ? null : isListing && own.length === 0 ? { start: 0, wordsStart: 0 } : reasonIn(sentence.text, own.length > 0)
    // 一是…；二是… goes on with the reason.
    isListing = reason !== null && /[；;]$/.test(sentence.text.trimEnd())
    return writeSentence(sentence, edits, reason, turned, fiscalYear?.value ?? null)
  })
}

/** What the tables of both years say of a claim's subject; fen, null where a table does not say it. */
interface Figures {
  readonly current: (claim: Claim) => bigint | null
  readonly prior: (claim: Claim) => bigint | null
  readonly of: (claimId: string | null) => Claim | null
  /** What a comparison with the same figure of the year before has as its basis. */
  readonly priorBasis: ClaimBasis
}

function createFigures(last: Budget, next: Pick<Budget, 'forms'>): Figures {
  const [lastCells, nextCells] = [cellsById(last.forms), cellsById(next.forms)]
  const paths = new Map(conceptData.map(({ id, cells }) => [id, cells.map(cellId)]))
  const byId = new Map(last.narrative.claims.map((claim) => [claim.id, claim]))
  const [ownBasis, priorBasis]: readonly [ClaimBasis, ClaimBasis] = last.stage === 'finalAccounts' ? ['execution', 'priorExecution'] : ['budget', 'priorBudget']
  const boundCell = (claim: Claim): string | null => {
    if (claim.binding.kind === 'bound') return claim.binding.cellId
    if (claim.basis !== ownBasis && claim.basis !== priorBasis) return null
    const whole = byId.get(claim.ofClaimId ?? '')
    if (whole !== undefined) return whole.concept === claim.concept ? boundCell(whole) : null
    const known = (paths.get(claim.concept ?? '') ?? []).find((id) => lastCells.has(id)) ?? null
    const { amount } = claim
    // What the words leave open the figure tells: last year it was that of the cell. A comparison names no figure of its own.
    const isSame = amount !== null && compareAmounts(amount, lastCells.get(known ?? '')?.amount ?? nothing) !== 'different'
    return claim.kind === 'amount' && claim.basis !== priorBasis && !isSame ? null : known
  }
  const amountAt = (cells: ReadonlyMap<string, Cell>, claim: Claim): bigint | null => {
    const id = boundCell(claim)
    const cell = id === null ? undefined : cells.get(id)
    // A blank cell of a form that is filled says nothing is spent; one that is not there says nothing.
    return cell === undefined || cell.state === 'unread' ? null : (cell.amount?.fen ?? 0n)
  }
  return { current: (claim) => amountAt(nextCells, claim), prior: (claim) => amountAt(lastCells, claim), of: (id) => byId.get(id ?? '') ?? null, priorBasis }
}

const nothing: Amount = { fen: 0n, stepFen: 0n }

/** start, end: in the old text. mark: null where the new words are certain. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly mark: TextMark['reason'] | null
}

function writeSentence(sentence: Sentence, edits: readonly Edit[], reason: Reason | null, turned: boolean, fiscalYear: number | null): RewrittenSentence {
  const reasonStart = reason?.wordsStart ?? sentence.text.length
  let text = ''
  let from = 0
  let markFrom: number | null = null
  const marks: TextMark[] = []
  /** What stands between the last edit and here. What happened last year did not happen this year, so a reason keeps its years. */
  const movedTo = (until: number): string => {
    const [before, after] = [sentence.text.slice(from, Math.min(until, Math.max(from, reasonStart))), sentence.text.slice(Math.max(from, Math.min(until, reasonStart)), until)]
    return (fiscalYear === null ? before : moveYears(before, fiscalYear)) + after
  }
  const keep = (until: number): void => {
    if (reason !== null && markFrom === null && until > reason.start) markFrom = text.length + movedTo(Math.max(from, reason.start)).length
    text += movedTo(until)
  }
  for (const edit of edits) {
    if (edit.start < from) continue
    keep(edit.start)
    if (edit.mark !== null) marks.push({ start: text.length, end: text.length + edit.text.length, reason: edit.mark })
    text += edit.text
    from = edit.end
  }
  keep(sentence.text.length)
  if (markFrom !== null) marks.push({ start: markFrom, end: text.length, reason: turned ? 'reasonTurned' : 'carried' })
  return { sentence: { ...sentence, text }, marks }
}

/** start: where what a person should check begins · wordsStart: where the reason itself does, which keeps its years. */
interface Reason {
  readonly start: number
  readonly wordsStart: number
}

/** A sentence that gives nothing but a reason is to be checked whole: it names what is larger and what is smaller too. */
function reasonIn(text: string, hasFigures: boolean): Reason | null {
  const wordsStart = startOfReason(text)
  return wordsStart === text.length ? null : { start: hasFigures ? wordsStart : 0, wordsStart }
}

/** The length of the text where it gives none. */
function startOfReason(text: string): number {
  return narrativeWords.reasons.map((word) => text.indexOf(word)).filter((index) => index !== -1).reduce((first, index) => Math.min(first, index), text.length)
}

function editsOf(text: string, claim: Claim, beside: readonly Claim[], figures: Figures): Edit[] {
  const keepAs = (mark: TextMark['reason']): Edit[] => [{ start: claim.start, end: claim.end, text: text.slice(claim.start, claim.end), mark }]
  const replaced = (figure: string): Edit => ({ start: claim.start, end: claim.end, text: figure, mark: null })
  const [current, prior] = [figures.current(claim), figures.prior(claim)]
  switch (claim.kind) {
    case 'amount': {
      const fen = claim.basis === figures.priorBasis ? prior : current
      return fen === null || claim.unit === null ? keepAs('carried') : [replaced(writeAmount(text, claim, fen))]
    }
    case 'change':
      if (claim.basis !== figures.priorBasis || current === null || prior === null || claim.unit === null) return keepAs('carried')
      return current === prior ? unchangedEdit(text, claim) : [...directionEdit(text, claim, current - prior), replaced(writeAmount(text, claim, magnitude(current - prior)))]
    case 'rate':
      if (claim.basis !== figures.priorBasis || current === null || prior === null || prior <= 0n || claim.decimal === null) return keepAs('carried')
      if (current === prior) return unchangedRateEdit(text, claim, claim.decimal, beside)
      return [...directionEdit(text, claim, current - prior), replaced(writeRatio(text, claim, claim.decimal, magnitude(current - prior), magnitude(prior)))]
    case 'share': {
      const [part, whole] = [figures.of(claim.ofClaimId), figures.of(claim.baseClaimId)].map((own) => (own === null ? null : figures.current(own)))
      if (part == null || whole == null || part < 0n || whole <= 0n || claim.decimal === null) return keepAs('carried')
      return [replaced(writeRatio(text, claim, claim.decimal, part, whole))]
    }
    case 'unchanged':
      return claim.basis === figures.priorBasis && current !== null && current === prior ? [] : keepAs('carried')
    default:
      return keepAs('carried')
  }
}

const magnitude = (fen: bigint): bigint => (fen < 0n ? -fen : fen)

/** In the unit and with the decimals it was printed with. */
function writeAmount(text: string, claim: Claim, fen: bigint): string {
  const printed = text.slice(claim.start, claim.end)
  const unit: Unit = claim.unit ?? 'tenThousandYuan'
  const number = /[-－−]?[\d,，.．]+/.exec(printed)?.[0] ?? ''
  const decimals = decimalsOf(number)
  const figure = formatFen(fen, unit, Math.max(decimals, exactDecimals(fen, unit)))
  return printed.replace(number, /[,，]/.test(number) ? figure : figure.replaceAll(',', ''))
}

/** `12.30` has two. */
function decimalsOf(number: string): number {
  const point = number.search(/[.．]/)
  return point === -1 ? 0 : number.length - point - 1
}

/** Decimals that the amount needs, two at most: nobody prints 万元 to the fen. */
function exactDecimals(fen: bigint, unit: Unit): number {
  if (fen % fenPerUnit[unit] === 0n) return 0
  return fen % (fenPerUnit[unit] / 10n) === 0n ? 1 : 2
}

function writeRatio(text: string, claim: Claim, { decimals }: Decimal, part: bigint, whole: bigint): string {
  const scale = 10n ** BigInt(decimals)
  const digits = ((part * 100n * scale * 2n + whole) / (whole * 2n)).toString().padStart(decimals + 1, '0')
  const figure = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return text.slice(claim.start, claim.end).replace(/\d+(?:[.．]\d+)?/, figure)
}

const rises: readonly string[] = claimWords.tokens.rise
const falls: readonly string[] = claimWords.tokens.fall

function isDirection(word: string): boolean {
  return rises.includes(word) || falls.includes(word)
}

/** The direction right before the figure: a word, or both of them left to choose from, 增加（减少）. Null where none stands there. */
function directionBefore(text: string, claim: Claim): { readonly words: readonly string[]; readonly start: number; readonly end: number } | null {
  const before = text.slice(0, claim.start).trimEnd()
  const plain = before.replaceAll('（', '(').replaceAll('）', ')')
  const longest = (words: readonly string[], whole: string): string | undefined => words.filter((word) => whole.endsWith(word)).sort((left, right) => right.length - left.length)[0]
  const choice = longest(claimWords.tokens.either, plain)
  const word = choice ?? longest([...rises, ...falls], before)
  return word === undefined ? null : { words: word.split(/[()/]/).filter(isDirection), start: before.length - word.length, end: before.length }
}

/** 减少258.42万元 becomes 持平 where nothing has changed; a choice that nobody made stays one. */
function unchangedEdit(text: string, claim: Claim): Edit[] {
  const direction = directionBefore(text, claim)
  if (direction?.words.length !== 1) return [{ start: claim.start, end: claim.end, text: writeAmount(text, claim, 0n), mark: 'carried' }]
  return [{ start: direction.start, end: claim.end, text: narrativeWords.unchanged, mark: null }]
}

/** 减少258.42万元，下降16.47% is one statement, and 持平 says all of it. */
function unchangedRateEdit(text: string, claim: Claim, decimal: Decimal, beside: readonly Claim[]): Edit[] {
  const direction = directionBefore(text, claim)
  if (direction?.words.length !== 1) return [{ start: claim.start, end: claim.end, text: writeRatio(text, claim, decimal, 0n, 1n), mark: 'carried' }]
  const start = text.slice(0, direction.start).replace(/[，,、]?\s*$/, '').length
  const follows = beside.some((own) => own.kind === 'change' && own.ofClaimId === claim.ofClaimId && own.end === start)
  return [follows ? { start, end: claim.end, text: '', mark: null } : { start: direction.start, end: claim.end, text: narrativeWords.unchanged, mark: null }]
}

/** The direction as the sign has it. */
function directionEdit(text: string, claim: Claim, difference: bigint): Edit[] {
  const direction = directionBefore(text, claim)
  const [first] = direction?.words ?? []
  if (direction === null || first === undefined || difference === 0n) return []
  const fitting = direction.words.find((word) => (difference > 0n ? rises : falls).includes(word)) ?? oppositeOf(first)
  return [{ start: direction.start, end: direction.end, text: fitting ?? first, mark: fitting === null ? 'carried' : null }]
}

function oppositeOf(word: string): string | null {
  const pair = narrativeWords.opposites.find(([rise, fall]) => rise === word || fall === word)
  return pair === undefined ? null : pair[0] === word ? pair[1] : pair[0]
}
