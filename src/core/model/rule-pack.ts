/**
 * A pack of rules: what a bureau adds to the audit or changes in it, written down in a file. It is data: nothing in it is executed. The
 * shape of the files that `--rules` takes; published as data/schema/rules.schema.json, read by audit/packs/read-rule-pack.ts.
 */
import type { Stage } from './form-definition.ts'
import type { LimitId } from './limit.ts'
import type { Severity } from './severity.ts'

interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** id: lower-case letters, digits and hyphens; findings of its rules are told apart by it. */
export interface RulePack {
  readonly id: string
  readonly title: Bilingual
  readonly limits: readonly PackLimit[]
  readonly settings: readonly PackSetting[]
  readonly rules: readonly PackRule[]
}

/** Goes before the limits of /data in these years and in this region with all below it; null for all. */
export interface PackLimit {
  readonly id: LimitId
  readonly value: number
  readonly from: number | null
  readonly to: number | null
  readonly region: string | null
}

/** severity: the heaviest weight findings of this rule may have; off: the rule is not put to documents at all. */
export interface PackSetting {
  readonly rule: string
  readonly severity: Severity | 'off'
}

/** basis: the bureau's own source, as it is to be cited. */
export interface PackRule {
  readonly id: string
  readonly title: Bilingual
  readonly basis: Bilingual
  readonly severity: Severity
  readonly remedy: Bilingual
  readonly from: number | null
  readonly to: number | null
  readonly stages: readonly Stage[]
  readonly check: PackCheck
}

/**
 * A figure is a concept (`expenditure.total`) or a cell (`expenditureSummary/main/total/basic`).
 * sum: the total is the sum of the parts · within: the parts together are no more than the whole · section: one of these words heads or
 * opens a part of the text · words: in the sections under one of these headings stands one of these words
 */
export type PackCheck =
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | { readonly kind: 'within'; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: 'section'; readonly words: readonly string[] }
  | { readonly kind: 'words'; readonly headings: readonly string[]; readonly words: readonly string[] }

/** What is wrong in such a file. place: a JSON pointer, as `/rules/2/check/total` · params: what the sentence about it needs. */
export interface PackMistake {
  readonly code: 'tooLarge' | 'notJson' | 'missing' | 'unknownField' | 'wrongType' | 'notAmong' | 'badId' | 'idTwice' | 'unknownLimit' | 'unknownRule' | 'ruleTwice' | 'unknownFigure' | 'notBacked' | 'yearsReversed'
  readonly place: string
  readonly params: Readonly<Record<string, string>>
}

/** What a pack did to an audit, so that a report can say it. */
export interface AppliedPack {
  readonly id: string
  readonly title: Bilingual
  readonly limits: readonly PackLimit[]
  readonly settings: readonly AppliedSetting[]
  readonly ruleCount: number
}

/** A setting with the title of its rule. */
export interface AppliedSetting extends PackSetting {
  readonly title: Bilingual
}
