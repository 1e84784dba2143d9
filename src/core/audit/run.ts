/**
 * The audit engine, fourth step of the main path: every rule of the list against one budget. Each rule ends in one outcome:
 * passed, violated, notApplicable, or undetermined when something it needs is missing or unread; silence is never a pass.
 */
import type { Amount } from '../money.ts'
import type { Budget } from '../model/budget.ts'
import type { RelatedBudget } from '../model/disclosure-relation.ts'
import type { PublicationDates } from '../model/publication-dates.ts'
import { weights } from '../model/severity.ts'
import type { Audit, Finding, FindingPlace, Outcome, RuleResult, Severity } from '../model/finding.ts'
import type { RulePack } from '../model/rule-pack.ts'
import { groundInForce } from './basis-in-force.ts'
import { identityRulesOf } from './identities.ts'
import { limitsFor, type LimitOverrides, type Limits } from './limits.ts'
import { applyPacks, describePacks } from './packs/apply-packs.ts'
import { tieToSlips } from './one-slip.ts'
import { ruleList } from './rule-list.ts'
import type { Draft, Need, Resolution, Rule, RuleScope, Tally } from './rule.ts'
import { groupBy, viewBudget, type BudgetView } from './view.ts'

/**
 * Audits one budget. Pure; a rule that throws is our own mistake and is not caught. packs: a bureau's own rules, in the order given.
 * related: other disclosures of the department; dates: of approval and publication, where the caller knows them. Rules that ask for either do not apply without.
 */
export function auditBudget(budget: Budget, packs: readonly RulePack[] = [], related: readonly RelatedBudget[] = [], dates: PublicationDates | null = null): Audit {
  const known = budget.addedFamily === undefined ? ruleList : [...ruleList, ...identityRulesOf(budget.addedFamily)]
  if (packs.length === 0) return auditBy(known, budget, {}, related, dates)
  const { rules, overrides } = applyPacks(known, packs)
  return { ...auditBy(rules, budget, overrides, related, dates), packs: describePacks(packs, known) }
}

/** The same with a chosen list of rules; overrides: limits that go before those of /data. */
export function auditBy(
  rules: readonly Rule[], budget: Budget, overrides: LimitOverrides = {}, related: readonly RelatedBudget[] = [], dates: PublicationDates | null = null,
): Audit {
  const view = viewBudget(budget, related, dates)
  const resolved = new Map<string, Resolution<unknown>>()
  const resolve = (need: Need<unknown>): Resolution<unknown> => {
    const known = resolved.get(need.name) ?? need.resolve(view)
    resolved.set(need.name, known)
    return known
  }
  const limits = limitsFor(budget, overrides)
  const runs = rules.map((rule) => runRule(rule, view, resolve, limits))
  const spoken = runs.flatMap(({ findings: own }, index) => own.map((one) => ({ ...one, rule: rules[index] as Rule })))
  const { findings, toldBy } = gatherConsequences(tieToSlips(spoken, view, (rule, other) => speak(rule, other, limits)))
  return {
    findings: findings.sort((left, right) => weights[left.severity] - weights[right.severity]),
    ...(dates === null ? {} : { dates }),
    results: runs.map(({ result }) => ({ ...result, findingIds: [...new Set(result.findingIds.map((id) => toldBy.get(id) ?? id))] })),
  }
}

/** What a rule finds in another view than the document's own. */
function speak(rule: Rule, view: BudgetView, limits: Limits): ReadonlySet<string> {
  return new Set(runRule(rule, view, (need) => need.resolve(view), limits).result.findingIds)
}

/** A finding with the id of the one that tells its slip; null when it tells its own. */
interface Settled {
  readonly finding: Finding
  readonly root: string | null
}

/** One slip, one finding: what it breaks besides is told with it. toldBy: for each consequence the finding that tells it. */
function gatherConsequences(settled: readonly Settled[]): { readonly findings: Finding[]; readonly toldBy: ReadonlyMap<string, string> } {
  const ids = new Set(settled.flatMap(({ finding, root }) => (root === null ? [finding.id] : [])))
  const byRoot = groupBy(settled.filter(({ root }) => root !== null && ids.has(root)), ({ root }) => root ?? '')
  const toldBy = new Map([...byRoot].flatMap(([root, own]) => own.map(({ finding }): [string, string] => [finding.id, root])))
  const findings = settled.flatMap(({ finding }) => (toldBy.has(finding.id) ? [] : [withConsequences(finding, (byRoot.get(finding.id) ?? []).map((one) => one.finding))]))
  return { findings, toldBy }
}

/** Of each consequence the places that are not a mere part of a sum are named too. */
function withConsequences(finding: Finding, consequences: readonly Finding[]): Finding {
  if (consequences.length === 0) return finding
  const idOf = ({ cellId, claimId }: FindingPlace): string | null => cellId ?? claimId
  const known = new Set(finding.places.map(idOf))
  const further: FindingPlace[] = []
  for (const place of consequences.flatMap(({ places }) => places)) {
    if (place.role === 'part' || known.has(idOf(place))) continue
    known.add(idOf(place))
    further.push(place)
  }
  const severity = [finding, ...consequences].map((one) => one.severity).reduce((left, right) => (weights[right] < weights[left] ? right : left))
  return {
    ...finding,
    severity,
    places: [...finding.places, ...further],
    params: { ...finding.params, consequences: `${consequences.length}` },
    consequences: consequences.map(({ id, ruleId, places, expectedFen, actualFen }) => ({ id, ruleId, places, expectedFen, actualFen })),
  }
}

interface Run {
  readonly result: RuleResult
  readonly findings: readonly Settled[]
}

function runRule(rule: Rule, view: BudgetView, resolve: (need: Need<unknown>) => Resolution<unknown>, limits: Limits): Run {
  const { basis, severity } = groundInForce(rule, view)
  const end = (outcome: Outcome, missing: readonly string[], checkedCount = 0, findings: readonly Settled[] = [], placingCount = 0): Run => ({
    result: { ruleId: rule.id, title: rule.title, basis, severity, outcome, findingIds: findings.map(({ finding }) => finding.id), missing, checkedCount, placingCount },
    findings,
  })
  const scope = scopeOf(rule.applies, view)
  if (scope === 'outside') return end('notApplicable', [])
  const found: Record<string, unknown> = {}
  const missing: string[] = []
  for (const [key, need] of Object.entries(rule.needs)) {
    const resolution = resolve(need)
    if (resolution.state === 'inapplicable') return end('notApplicable', [])
    if (resolution.state === 'missing') missing.push(need.name)
    else found[key] = resolution.value
  }
  if (scope === 'unknown') missing.push('fiscalYear')
  if (missing.length > 0) return end('undetermined', missing)
  let checkedCount = 0
  let placingCount = 0
  const open = new Set<string>()
  const tally: Tally = {
    compared: (count = 1) => {
      checkedCount += count
    },
    open: (what) => {
      open.add(what)
    },
    placing: () => {
      placingCount += 1
    },
  }
  const findings = settle(rule.id, severity, [...rule.check(found, tally, limits)], view)
  if (findings.length > 0) return end('violated', [...open], Math.max(checkedCount, findings.length), findings, placingCount)
  if (open.size > 0) return end('undetermined', [...open], checkedCount, [], placingCount)
  if (checkedCount > 0) return end('passed', [], checkedCount, [], placingCount)
  return placingCount > 0 ? end('undetermined', ['figures.columns'], 0, [], placingCount) : end('notApplicable', [])
}

function scopeOf(scope: RuleScope, { year, budget }: BudgetView): 'inside' | 'outside' | 'unknown' {
  if (scope.stages !== undefined && !scope.stages.includes(budget.stage)) return 'outside'
  const from = scope.from ?? null
  const to = scope.to ?? null
  if (from === null && to === null) return 'inside'
  if (year === null) return 'unknown'
  return (from === null || year >= from) && (to === null || year <= to) ? 'inside' : 'outside'
}

/** Ids must not repeat; a rule that words two findings alike gets them numbered. */
function settle(ruleId: string, severity: Severity, drafts: readonly Draft[], view: BudgetView): Settled[] {
  if (drafts.length === 0) return []
  const seen = new Map<string, number>()
  const hasScans = view.once('hasScans', () => view.budget.problems.some(({ code }) => code === 'pageRecognized'))
  return drafts.map((draft) => {
    const recognized = hasScans && restsOnRecognition(draft)
    const plain = `${ruleId}@${draft.at}`
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    const finding: Finding = {
      id: count === 1 ? plain : `${plain}~${count}`,
      ruleId,
      severity: recognized ? 'advice' : softer(severity, draft.severity ?? severity),
      places: draft.places,
      ...(draft.elsewhere === undefined ? {} : { elsewhere: draft.elsewhere }),
      expectedFen: fenOf(draft.expected),
      actualFen: fenOf(draft.actual),
      stepFen: [draft.expected, draft.actual].map(stepOf).reduce((left, right) => (left > right ? left : right), 1n),
      params: recognized ? { ...draft.params, recognized: 'yes' } : (draft.params ?? {}),
      likely: draft.likely ?? null,
      consequences: [],
    }
    return { finding, root: draft.root ?? null }
  })
}

/**
 * Letters told from a picture may be wrong, so nobody is accused by them: neither by what stands there, nor by what seems to be missing
 * in a document that is such a picture in part. Two figures printed as text may still be held against each other.
 */
function restsOnRecognition({ places, expected, actual }: Draft): boolean {
  const compares = expected !== undefined && expected !== null && actual !== undefined && actual !== null && places.length > 0
  return !compares || places.some(({ place }) => place.recognized !== undefined)
}

function softer(limit: Severity, wanted: Severity): Severity {
  return weights[wanted] > weights[limit] ? wanted : limit
}

function fenOf(value: Amount | bigint | null | undefined): bigint | null {
  if (value === null || value === undefined) return null
  return typeof value === 'bigint' ? value : value.fen
}

function stepOf(value: Amount | bigint | null | undefined): bigint {
  return value === null || value === undefined || typeof value === 'bigint' ? 1n : value.stepFen
}
