/**
 * One slip of the prose breaks several statements: the figure is not the table's, the parts do not come to it, its share is another. Called by
 * run.ts once all rules have spoken. What a finding says a figure should be is tried, and what would then no longer be said is told with it.
 */
import type { Finding, FindingPlace } from '../model/finding.ts'
import { weights } from '../model/severity.ts'
import type { Rule } from './rule.ts'
import { withClaims, type BudgetView } from './view.ts'

/** A finding with its rule, and the id of the one that tells its slip; null when it tells its own. */
export interface Spoken {
  readonly rule: Rule
  readonly finding: Finding
  readonly root: string | null
}

/** The ids of what a rule finds in a budget. */
type SpeakAgain = (rule: Rule, view: BudgetView) => ReadonlySet<string>

/** Proposals that share a figure are tried one after another; more than these on one figure are no single slips. */
const rounds = 4

export function tieToSlips(spoken: readonly Spoken[], view: BudgetView, speakAgain: SpeakAgain): readonly Spoken[] {
  const tied = new Map<string, string>()
  const isFree = ({ rule, finding, root }: Spoken): boolean => root === null && rule.weighs !== undefined && finding.severity !== 'advice' && !tied.has(finding.id)
  const byTables = spoken.filter((one) => isFree(one) && one.rule.weighs === 'withTable' && proposalOf(one) !== null)
  tie(byTables)
  let untried = spoken.filter((one) => isFree(one) && one.rule.weighs === 'withinProse' && proposalOf(one) !== null).sort(byWeight)
  for (let round = 0; round < rounds && untried.length > 0; round += 1) {
    const together = apart(untried)
    tie(together)
    untried = untried.filter((one) => isFree(one) && !together.includes(one))
  }
  tieSameFigures(spoken.filter(isFree), tied)
  return tied.size === 0 ? spoken : spoken.map((one) => (tied.has(one.finding.id) ? { ...one, root: tied.get(one.finding.id) ?? null } : one))

  /** Ties to each proposal what rests on its figure and is said no more when the proposals are taken. */
  function tie(proposals: readonly Spoken[]): void {
    const tellers = new Map(proposals.map((one) => [proposalOf(one)?.claimId ?? '', one.finding.id]))
    const resting = spoken.flatMap((one) => {
      const teller = isFree(one) && one.rule.weighs === 'withinProse' ? one.finding.places.flatMap(({ claimId }) => tellers.get(claimId ?? '') ?? [])[0] : undefined
      return teller === undefined || teller === one.finding.id ? [] : [{ one, teller }]
    })
    if (resting.length === 0) return
    const corrected = correct(view, proposals)
    const said = new Map([...new Set(resting.map(({ one }) => one.rule))].map((rule) => [rule, speakAgain(rule, corrected)]))
    for (const { one, teller } of resting) if (said.get(one.rule)?.has(one.finding.id) !== true) tied.set(one.finding.id, teller)
  }
}

/** Of those that share a figure the first. */
function apart(proposals: readonly Spoken[]): Spoken[] {
  const touched = new Set<string>()
  return proposals.filter(({ finding: { places } }) => {
    const figures = places.flatMap(({ claimId }) => claimId ?? [])
    if (figures.some((figure) => touched.has(figure))) return false
    for (const figure of figures) touched.add(figure)
    return true
  })
}

function byWeight({ finding: left }: Spoken, { finding: right }: Spoken): number {
  return weights[left.severity] - weights[right.severity]
}

interface Proposal {
  readonly claimId: string
  readonly fen: bigint
}

/** The first place is the figure doubted. A blank cell says that there is none. */
function proposalOf({ rule, finding: { places, expectedFen } }: Spoken): Proposal | null {
  const claimId = places[0]?.claimId ?? null
  const fen = expectedFen ?? (rule.weighs === 'withTable' ? 0n : null)
  return claimId === null || fen === null ? null : { claimId, fen }
}

function correct(view: BudgetView, proposals: readonly Spoken[]): BudgetView {
  const right = new Map(proposals.map((one) => [proposalOf(one)?.claimId ?? '', { fen: proposalOf(one)?.fen ?? 0n, stepFen: one.finding.stepFen }]))
  const claims = view.budget.narrative.claims.map((claim) => ({ ...claim, amount: claim.amount === null ? null : (right.get(claim.id) ?? claim.amount) }))
  return withClaims(view, claims)
}

/** Two rules that doubt one figure by the same others say one thing: the one that needs the fewest tells it. */
function tieSameFigures(free: readonly Spoken[], tied: Map<string, string>): void {
  const tellers: { readonly id: string; readonly first: string; readonly figures: ReadonlySet<string> }[] = []
  const order = [...free].sort((left, right) => left.finding.places.length - right.finding.places.length || byWeight(left, right))
  for (const { finding: { id, places } } of order) {
    const [first = '', ...others] = places.map(figureAt)
    const teller = tellers.find((one) => one.first === first && first !== '' && [...one.figures].every((figure) => figure === first || others.includes(figure)))
    if (teller !== undefined) tied.set(id, teller.id)
    else tellers.push({ id, first, figures: new Set([first, ...others]) })
  }
}

function figureAt({ claimId, cellId }: FindingPlace): string {
  return claimId ?? cellId ?? ''
}
