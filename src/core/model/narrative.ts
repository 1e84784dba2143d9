/** The prose of a disclosure (情况说明): sections, sentences, and the claims in them that can be checked. */
import type { Amount, Unit } from '../money.ts'
import type { Place } from './place.ts'

export type SectionKind =
  | 'duties'
  | 'organization'
  | 'overview'
  | 'revenue'
  | 'expenditure'
  | 'yearOnYear'
  | 'fiscalAppropriation'
  | 'officeRunningCosts'
  | 'threePublicExpenses'
  | 'objectives'
  | 'specialFunds'
  | 'projects'
  | 'governmentProcurement'
  | 'assets'
  | 'performance'
  | 'glossary'
  | 'contents'
  | 'other'

/** level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 for a part (第一部分) or the title. */
export interface Section {
  readonly id: string
  readonly level: number
  readonly numbering: string
  readonly heading: string
  readonly kind: SectionKind
  readonly parentId: string | null
  readonly place: Place
}

/** text: the whole sentence, line breaks removed, nothing else changed. places: one per printed line; lineStarts: where in text each begins. */
export interface Sentence {
  readonly id: string
  readonly sectionId: string | null
  /** Sentences of one paragraph share it. */
  readonly paragraphIndex: number
  readonly text: string
  readonly places: readonly Place[]
  readonly lineStarts: readonly number[]
}

/**
 * amount: 预算收入 1172.54 万元 · change: 减少 258.42 万元 · rate: 增长 16.47 % · share: 占 49.55 %
 * completion: 完成年初预算的 95.89 % · count: 5 名, 11 个 · unchanged: 持平
 */
export type ClaimKind = 'amount' | 'change' | 'rate' | 'share' | 'completion' | 'count' | 'unchanged'

export type Direction = 'increase' | 'decrease' | 'unchanged'

/** A percentage or count exactly as printed: 16.47 → { digits: 1647n, decimals: 2 }. */
export interface Decimal {
  readonly digits: bigint
  readonly decimals: number
}

/** Of which year the figure speaks, relative to the document's year. `execution`: 执行数 or 决算数. `otherYear`: neither this year nor the one before. */
export type ClaimBasis = 'budget' | 'priorBudget' | 'execution' | 'priorExecution' | 'annualBudget' | 'originalBudget' | 'otherYear'

export interface Claim {
  readonly id: string
  readonly sentenceId: string
  /** Character range in Sentence.text. */
  readonly start: number
  readonly end: number
  /** As printed, with its unit. */
  readonly text: string
  readonly kind: ClaimKind
  /** For a change, rate or unchanged: what the figure is compared with (priorBudget for 比上年预算). For a completion: the base it names. */
  readonly basis: ClaimBasis
  /** What the claim is about: the canonical concept (see data/concept), a functional code as `function:2010301`, or null. */
  readonly concept: string | null
  /** The words it was recognized by. */
  readonly subject: string
  readonly amount: Amount | null
  readonly unit: Unit | null
  readonly decimal: Decimal | null
  /** Unit of a count: 个, 家, 辆 … */
  readonly countUnit: string | null
  readonly direction: Direction | null
  /** The amount claim this change, rate, share or completion speaks of; null when it stands alone. */
  readonly ofClaimId: string | null
  /** For a share or completion: the claim that is the whole or the base. For a change or rate: the figure compared with, where the paragraph states it. */
  readonly baseClaimId: string | null
  /** The claim is the whole of these parts named after 其中 / 包括 in the same paragraph; two or more, or none. */
  readonly partClaimIds: readonly string[]
  readonly binding: Binding
  /** One per printed line it stands on, at least one. */
  readonly places: readonly [Place, ...Place[]]
}

/** bound: cellId is where the tables print it. unbound: nothing in the tables states this; reason says why. */
export type Binding =
  | { readonly kind: 'bound'; readonly cellId: string }
  | { readonly kind: 'unbound'; readonly reason: 'noConcept' | 'noCell' | 'otherYear' | 'derived' | 'ambiguous' }

/**
 * A table that is neither a form nor a project's: staff, agencies, procurement lists. Kept as printed, so that nothing the document says is lost.
 * afterParagraph: index of the paragraph before it; -1 before the first.
 */
export interface ProseTable {
  readonly id: string
  readonly sectionId: string | null
  readonly afterParagraph: number
  readonly place: Place
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly ProseCell[]
}

/** Indices count from 0. */
export interface ProseCell {
  readonly rowIndex: number
  readonly columnIndex: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly place: Place
}

export interface Narrative {
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly claims: readonly Claim[]
  readonly tables: readonly ProseTable[]
}
