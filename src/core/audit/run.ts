/**
 * The audit engine, fourth step of the main path: every rule of the list against one budget. Each rule ends in one outcome:
 * passed, violated, notApplicable, or undetermined when something it needs is missing or unread; silence is never a pass.
 */
import type { Amount } from '../money.ts'
import type { Budget } from '../model/budget.ts'
import type { Audit, Finding, Outcome, RuleResult, Severity } from '../model/finding.ts'
import { identityRulesOf } from './identities.ts'
import { ruleList } from './rule-list.ts'
import type { Draft, Need, Resolution, Rule, RuleScope, Tally } from './rule.ts'
import { viewBudget, type BudgetView } from './view.ts'

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

/** Audits one budget. Pure; a rule that throws is our own mistake and is not caught. */
export function auditBudget(budget: Budget): Audit {
  return auditBy(budget.addedFamily === undefined ? ruleList : [...ruleList, ...identityRulesOf(budget.addedFamily)], budget)
}

/** The same with a chosen list of rules. */
export function auditBy(rules: readonly Rule[], budget: Budget): Audit {
  const view = viewBudget(budget)
  const resolved = new Map<string, Resolution<unknown>>()
  const resolve = (need: Need<unknown>): Resolution<unknown> => {
    const known = resolved.get(need.name) ?? need.resolve(view)
    resolved.set(need.name, known)
    return known
  }
  const runs = rules.map((rule) => runRule(rule, view, resolve))
  const findings = runs.flatMap(({ findings: own }) => own)
  return {
    findings: findings.sort((left, right) => orderOf(left) - orderOf(right)),
    results: runs.map(({ result }) => result),
  }
}

/** By weight; a finding that another one explains (`root`) comes after those that stand alone. */
function orderOf({ severity, params }: Finding): number {
  return 2 * weights[severity] + (params.root === undefined ? 0 : 1)
}

interface Run {
  readonly result: RuleResult
  readonly findings: readonly Finding[]
}

function runRule(rule: Rule, view: BudgetView, resolve: (need: Need<unknown>) => Resolution<unknown>): Run {
  const end = (outcome: Outcome, missing: readonly string[], checkedCount = 0, findings: readonly Finding[] = []): Run => ({
    result: { ruleId: rule.id, title: rule.title, basis: rule.basis, outcome, findingIds: findings.map(({ id }) => id), missing, checkedCount },
    findings,
  })
  const scope = scopeOf(rule.applies, view)
  if (scope === 'outside') return end('notApplicable', [])
  const resolutions = Object.entries(rule.needs).map(([key, need]) => ({ key, need, resolution: resolve(need) }))
  if (resolutions.some(({ resolution }) => resolution.state === 'inapplicable')) return end('notApplicable', [])
  const missing = resolutions.filter(({ resolution }) => resolution.state === 'missing').map(({ need }) => need.name)
  if (scope === 'unknown') missing.push('fiscalYear')
  if (missing.length > 0) return end('undetermined', missing)
  const found = resolutions.map(({ key, resolution }) => [key, resolution.state === 'found' ? resolution.value : null])
  let checkedCount = 0
  const open = new Set<string>()
  const tally: Tally = {
    compared: (count = 1) => {
      checkedCount += count
    },
    open: (what) => {
      open.add(what)
    },
  }
  const findings = settle(rule, [...rule.check(Object.fromEntries(found), tally)], view)
  if (findings.length > 0) return end('violated', [...open], Math.max(checkedCount, findings.length), findings)
  if (open.size > 0) return end('undetermined', [...open], checkedCount)
  return end(checkedCount > 0 ? 'passed' : 'notApplicable', [], checkedCount)
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
function settle(rule: Rule, drafts: readonly Draft[], { budget }: BudgetView): Finding[] {
  const seen = new Map<string, number>()
  const hasScans = budget.problems.some(({ code }) => code === 'pageRecognized')
  return drafts.map((draft) => {
    const recognized = hasScans && restsOnRecognition(draft)
    const plain = `${rule.id}@${draft.at}`
    const count = (seen.get(plain) ?? 0) + 1
    seen.set(plain, count)
    return {
      id: count === 1 ? plain : `${plain}~${count}`,
      ruleId: rule.id,
      severity: recognized ? 'advice' : softer(rule.severity, draft.severity ?? rule.severity),
      places: draft.places,
      expectedFen: fenOf(draft.expected),
      actualFen: fenOf(draft.actual),
      stepFen: [draft.expected, draft.actual].map(stepOf).reduce((left, right) => (left > right ? left : right), 1n),
      params: recognized ? { ...draft.params, recognized: 'yes' } : (draft.params ?? {}),
      likely: draft.likely ?? null,
    }
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
