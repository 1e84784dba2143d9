/** What an audit says. A finding is data; `locale` turns it into sentences. */
import type { PublicationDates } from './publication-dates.ts'
import type { FindingAcceptance } from './acceptance.ts'
import type { DisclosureRelation } from './disclosure-relation.ts'
import type { Place } from './place.ts'
import type { AppliedPack } from './rule-pack.ts'
import type { Severity } from './severity.ts'
import type { SourceInfo } from './source.ts'

export type { Severity }
export type Outcome = 'passed' | 'violated' | 'notApplicable' | 'undetermined'

/** role: what the place is in this finding (total, part, stated, printed, left, right, mention …). */
export interface FindingPlace {
  readonly role: string
  readonly place: Place
  readonly cellId: string | null
  readonly claimId: string | null
  readonly text: string
}

/** A place in another disclosure of the department. relation: what that one is to this; source: its file; place counts within it. */
export interface PlaceElsewhere {
  readonly role: string
  readonly relation: DisclosureRelation
  readonly source: SourceInfo
  readonly place: Place
  readonly text: string
}

/**
 * Likely slip: which cell is probably wrong, what it should read if the others are right, and the kind of slip.
 * belongsIn: for a figure in the wrong column or row, the empty cell it belongs in; null for every other slip.
 */
export interface LikelySlip {
  readonly cellId: string
  readonly proposedFen: bigint
  readonly slip: 'digitsSwapped' | 'decimalMoved' | 'digitChanged' | 'digitDoubled' | 'digitLost' | 'sign' | 'unit' | 'wrongColumn' | 'wrongRow' | 'leftOut' | 'other'
  readonly belongsIn: string | null
}

/** One more thing that fails because of the slip a finding tells of. ruleId: the rule that it violates. */
export interface Consequence {
  readonly id: string
  readonly ruleId: string
  readonly places: readonly FindingPlace[]
  readonly expectedFen: bigint | null
  readonly actualFen: bigint | null
}

/** id: stable for the same fault in the same document. params: names, texts and printed amounts the sentence needs. */
export interface Finding {
  readonly id: string
  readonly ruleId: string
  readonly severity: Severity
  readonly places: readonly FindingPlace[]
  /** Where it rests on other disclosures of the department: what they print. */
  readonly elsewhere?: readonly PlaceElsewhere[]
  readonly expectedFen: bigint | null
  readonly actualFen: bigint | null
  /** The coarsest printed step of the two figures: their difference is known no more exactly. 1n when neither has one. */
  readonly stepFen: bigint
  readonly params: Readonly<Record<string, string>>
  readonly likely: LikelySlip | null
  /** One slip makes one finding: what else it breaks stands here, and the places stand among the finding's own. */
  readonly consequences: readonly Consequence[]
  /** Present where a person accepted it before. */
  readonly acceptance?: FindingAcceptance
}

/** It still asks for somebody: nobody accepted it, or what it speaks of has changed since. */
export function isOpen({ acceptance }: Pick<Finding, 'acceptance'>): boolean {
  return acceptance?.state !== 'accepted'
}

/** title, basis, severity: the rule's own, so that a report needs nothing but the audit; basis holds ids in data/law. */
export interface RuleResult {
  readonly ruleId: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly basis: readonly string[]
  readonly severity: Severity
  readonly outcome: Outcome
  readonly findingIds: readonly string[]
  /** For undetermined: what was missing, as need names. */
  readonly missing: readonly string[]
  /** How many comparisons were made. */
  readonly checkedCount: number
  /** How many sums hold because reading placed the figures by them; they count neither as comparisons nor as passed. */
  readonly placingCount: number
}

export interface Audit {
  readonly findings: readonly Finding[]
  readonly results: readonly RuleResult[]
  /** The caller's own packs of rules, where there were any: what they changed. */
  readonly packs?: readonly AppliedPack[]
  /** Of approval and publication, where the caller knew any. */
  readonly dates?: PublicationDates
}
