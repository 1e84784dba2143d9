/**
 * The shape of an audit rule. A rule says what it needs, when it applies and what it found; the engine (run.ts) resolves the needs,
 * calls the rule and turns its drafts into findings. Rules are pure, never read bytes and never write sentences (see locale).
 */
import type { Amount } from '../money.ts'
import type { Stage } from '../model/form-definition.ts'
import type { FindingPlace, LikelySlip, PlaceElsewhere, Severity } from '../model/finding.ts'
import type { Limits } from './limits.ts'
import type { BudgetView } from './view.ts'

/** found: the value · missing: it should be there but is not, or is unread · inapplicable: this kind of document does not have it. */
export type Resolution<T> =
  | { readonly state: 'found'; readonly value: T }
  | { readonly state: 'missing' }
  | { readonly state: 'inapplicable' }

/** A named selector of something in the budget. The engine resolves each name once per document. */
export interface Need<T> {
  readonly name: string
  readonly resolve: (view: BudgetView) => Resolution<T>
}

export type Needs = Readonly<Record<string, Need<unknown>>>
type Resolved<N extends Needs> = { readonly [K in keyof N]: N[K] extends Need<infer T> ? T : never }

/** What a rule found. at: tells findings of one rule apart; the same fault gives the same words. severity: may only soften the rule's own. */
export interface Draft {
  readonly at: string
  readonly places: readonly FindingPlace[]
  readonly elsewhere?: readonly PlaceElsewhere[]
  readonly expected?: Amount | bigint | null
  readonly actual?: Amount | bigint | null
  readonly params?: Readonly<Record<string, string>>
  readonly severity?: Severity
  readonly likely?: LikelySlip | null
  /** Id of the finding of which this is a consequence. */
  readonly root?: string | null
}

/** Where a rule counts what it did: compared() for each comparison, open() for each it could not make and why, placing() for each sum that told reading where figures stand. */
export interface Tally {
  readonly compared: (count?: number) => void
  readonly open: (what: string) => void
  readonly placing: () => void
}

export interface RuleScope {
  /** First and last budget year, null for no limit. */
  readonly from?: number | null
  readonly to?: number | null
  readonly stages?: readonly Stage[]
}

export interface Rule<N extends Needs = Needs> {
  /** `family/name`, also the path of its file. Never reused. */
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Ids in data/law. */
  readonly basis: readonly string[]
  readonly applies: RuleScope
  /** The heaviest weight its findings may have. */
  readonly severity: Severity
  /**
   * Its findings hold figures against one another, and their first place is the figure doubted; `expected` is what it should be. withTable: a
   * figure of the prose against the table's, which is believed; withinProse: figures of the prose among themselves. Of one slip the engine makes one finding.
   */
  readonly weighs?: 'withTable' | 'withinProse'
  readonly needs: N
  readonly check: (found: Resolved<N>, tally: Tally, limits: Limits) => Iterable<Draft>
}

/** Identity function that ties the types of `needs` and `check` together. */
export function defineRule<N extends Needs>(rule: Rule<N>): Rule {
  return rule as unknown as Rule
}
