/**
 * What the prose says about one figure, put together from its claims: the figure, the figure of the year compared with, the change and
 * the rate. Rules about comparisons read these instead of loose claims.
 */
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../money.ts'
import { functionalData } from '../data/generated/functional.ts'
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Claim } from '../model/narrative.ts'
import { checkRate } from './ratio.ts'
import type { Need } from './rule.ts'
import { groupBy, type BudgetView } from './view.ts'

/** One comparison of one figure. Any part but the figure itself may be unstated. */
export interface Comparison {
  readonly figure: Claim
  readonly prior: Claim | null
  readonly change: Claim | null
  readonly rate: Claim | null
  readonly unchanged: Claim | null
  /** False after a list of parts (其中甲 A、乙 B，比上年增加 C): nobody can tell whether the last part grew or the whole. */
  readonly certain: boolean
}

/** Comparisons of the prose, in order. Missing without prose. */
export const comparisons: Need<readonly Comparison[]> = {
  name: 'narrative.comparisons',
  resolve: (view) => {
    if (view.budget.narrative.sentences.length === 0) return { state: 'missing' }
    return { state: 'found', value: view.once('comparisons', () => listComparisons(view)) }
  },
}

/** A figure compared with two things (上年预算, 上年执行) gives two comparisons. */
function listComparisons(view: BudgetView): Comparison[] {
  return view.budget.narrative.claims.flatMap((figure) => {
    if (figure.kind !== 'amount' || figure.amount === null) return []
    const about = (view.claimsOf.get(figure.id) ?? []).filter(({ kind }) => kind === 'change' || kind === 'rate' || kind === 'unchanged')
    return [...groupBy(about, ({ basis }) => basis).values()].flatMap((same) => split(view, figure, same)).map((comparison) => settleFigure(view, comparison))
  })
}

/** Each change opens a comparison; a rate after it belongs to it. */
function split(view: BudgetView, figure: Claim, about: readonly Claim[]): Comparison[] {
  const found: Mutable<Comparison>[] = []
  const certain = !endsList(view, figure)
  for (const claim of about) {
    const last = found.at(-1)
    const base = view.claims.get(claim.baseClaimId ?? '') ?? null
    const kind = claim.kind === 'change' ? 'change' : claim.kind === 'rate' ? 'rate' : 'unchanged'
    if (last === undefined || kind !== 'rate' || last.rate !== null || last.unchanged !== null) {
      found.push({ figure, prior: base, change: null, rate: null, unchanged: null, certain, [kind]: claim })
    } else {
      last.rate = claim
      last.prior ??= base
    }
  }
  return found
}

/**
 * 总计 A，其中结转 B，比上年增加 C，增长 D: the last figure before a change is its own, as a rule. Where D is false of B and true of an earlier figure
 * of the sentence that has no change of its own, the writer meant that one.
 */
function settleFigure(view: BudgetView, comparison: Comparison): Comparison {
  const { figure, prior } = comparison
  const earlier = prior !== null || fitsRate(comparison) !== false ? [] : (view.claimsBySentence.get(figure.sentenceId) ?? []).slice(0, longestList)
  const meant = earlier.find((claim) => {
    const isOpen = claim.kind === 'amount' && claim.start < figure.start && claim.basis === figure.basis && !view.claimsOf.has(claim.id)
    return isOpen && fitsRate({ ...comparison, figure: claim }) === true
  })
  return meant === undefined ? comparison : { ...comparison, figure: meant }
}

/** Null where the rate or the change is not stated. */
function fitsRate(comparison: Comparison): boolean | null {
  const { change, rate } = comparison
  const base = priorAmount(comparison)
  if (change?.amount == null || rate?.decimal == null || base === null || base.fen < 0n) return null
  const checked = checkRate(rate.decimal, change.amount, base)
  return checked === null ? null : checked.state === 'agrees' || checked.state === 'tail'
}

/** Lists are looked at so far; longer ones are no prose. */
const longestList = 60

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The figure is one of several parts of a whole in its sentence, and a part before it has no comparison of its own. */
function endsList(view: BudgetView, figure: Claim): boolean {
  const wholes = view.once('wholesOfParts', () => partsToWholes(view))
  const siblings = (wholes.get(figure.id)?.partClaimIds ?? []).slice(0, longestList).flatMap((id) => view.claims.get(id) ?? [])
  return siblings.some(({ id, sentenceId, start }) => id !== figure.id && sentenceId === figure.sentenceId && start < figure.start && !view.claimsOf.has(id))
}

function partsToWholes(view: BudgetView): ReadonlyMap<string, Claim> {
  return new Map(view.budget.narrative.claims.flatMap((whole) => whole.partClaimIds.map((part): [string, Claim] => [part, whole])))
}

/** Change with its sign; null when the direction is not stated. */
export function signedChange({ change }: Comparison): Amount | null {
  if (change?.amount === undefined || change.amount === null) return null
  if (change.amount.fen === 0n) return change.amount
  if (change.direction === null) return null
  // 增加 -5 万元 is a decrease; 减少 -5 万元 only says it twice.
  return change.direction === 'decrease' && change.amount.fen > 0n ? negateAmount(change.amount) : change.amount
}

/** The figure of the year compared with: as stated, else the figure less its change. */
export function priorAmount(comparison: Comparison): Amount | null {
  if (comparison.prior?.amount !== undefined && comparison.prior.amount !== null) return comparison.prior.amount
  const change = signedChange(comparison)
  return change === null || comparison.figure.amount === null ? null : sumAmounts([comparison.figure.amount, negateAmount(change)])
}

/** How much the figure changed: as stated, else the figure less the prior one. Without sign. */
export function changeAmount(comparison: Comparison): Amount | null {
  const { change, figure, prior } = comparison
  if (change?.amount !== undefined && change.amount !== null) return change.amount
  if (prior?.amount === undefined || prior.amount === null || figure.amount === null) return null
  const difference = sumAmounts([figure.amount, negateAmount(prior.amount)])
  return difference.fen < 0n ? negateAmount(difference) : difference
}

const levelMark = new RegExp(`[（(](?:${Object.values(ruleVocabulary.levelWords).join('|')})[）)]`)
const sharedNames = new Set([...ruleVocabulary.functionNames.administrativeRunning, ...ruleVocabulary.functionNames.institutionRunning, ...ruleVocabulary.functionNames.generalAffairs])

const functionPrefix = 'function:'

/** 年初预算为 A under a heading that names the item: the item's name is not in the words of the claim. */
function nameOfConcept(concept: string | null): string {
  if (concept?.startsWith(functionPrefix) !== true) return concept ?? ''
  const code = concept.slice(functionPrefix.length)
  return functionalData.find((item) => item.code === code)?.name ?? code
}

/**
 * The words a claim was recognized by, or the name of its concept when none were kept. Of a functional item told level by level only the last
 * name is kept, with the one above it where many items share that name.
 */
export function subjectOf({ subject, concept }: Claim): string {
  const names = subject.split(levelMark).map((name) => name.trim()).filter((name) => name !== '')
  const last = names.at(-1) ?? nameOfConcept(concept)
  const above = names.at(-2)
  return sharedNames.has(last) && above !== undefined ? `${above}—${last}` : last
}

/** The amount of a claim as finely as the document prints it: its own, or that of its cell when the two agree. Null when it has none. */
export function finestAmount(view: BudgetView, { amount, binding }: Claim): Amount | null {
  const cell = binding.kind === 'bound' ? (view.cells.get(binding.cellId)?.amount ?? null) : null
  if (amount === null || cell === null || cell.stepFen >= amount.stepFen) return amount
  return compareAmounts(amount, cell) === 'different' ? amount : cell
}

/** Claims of a paragraph are looked at so far; longer ones are no prose. */
const longestParagraph = 60

/** The amounts of the paragraph a claim stands in. */
export function amountsNearby(view: BudgetView, { sentenceId }: Claim): Claim[] {
  const paragraph = view.sentences.get(sentenceId)?.paragraphIndex ?? -1
  const claims = (view.sentencesByParagraph.get(paragraph) ?? []).flatMap(({ id }) => view.claimsBySentence.get(id) ?? [])
  return claims.slice(0, longestParagraph).filter(({ kind }) => kind === 'amount')
}
