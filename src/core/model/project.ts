/** Projects with their performance targets (项目绩效目标表). */
import type { Figure } from './figure.ts'
import type { Decimal } from './narrative.ts'
import type { Place } from './place.ts'

export interface Project {
  /** `project-1` in printed order. */
  readonly id: string
  /** 项目编码, 21 characters in the integrated system; null when the form has none. */
  readonly code: string | null
  readonly name: string
  /** 预算数. */
  readonly budget: Figure | null
  /** 其中：财政资金. */
  readonly fiscalFunds: Figure | null
  /** 其他资金. */
  readonly otherFunds: Figure | null
  /** Amounts its table prints besides these three, by their label as printed: 项目资金总额 of all years, 上年结转资金. */
  readonly furtherFunds: readonly LabeledFigure[]
  /** 资金用途, as printed. */
  readonly purpose: string | null
  readonly spendPlan: readonly SpendPlanPoint[]
  readonly objectives: readonly Objective[]
  readonly indicators: readonly Indicator[]
  readonly places: readonly Place[]
}

export interface LabeledFigure {
  readonly label: string
  readonly figure: Figure
}

export type FundsPart = 'budget' | 'fiscalFunds' | 'otherFunds' | 'furtherFunds'

export interface ProjectFunds {
  readonly part: FundsPart
  /** As printed; null for the parts with a name of their own. */
  readonly label: string | null
  readonly figure: Figure
}

/** Every figure of money in a project's table, in the order of the form. */
export function listProjectFunds({ budget, fiscalFunds, otherFunds, furtherFunds }: Pick<Project, FundsPart>): ProjectFunds[] {
  const named = [
    { part: 'budget', label: null, figure: budget },
    { part: 'fiscalFunds', label: null, figure: fiscalFunds },
    { part: 'otherFunds', label: null, figure: otherFunds },
  ] as const
  return [
    ...named.flatMap(({ part, label, figure }) => (figure === null ? [] : [{ part, label, figure }])),
    ...furtherFunds.map(({ label, figure }): ProjectFunds => ({ part: 'furtherFunds', label, figure })),
  ]
}

/** checkpoint: as printed (3月底). percent: cumulative; null with state `unread` when nobody can know which value belongs here. */
export interface SpendPlanPoint {
  readonly checkpoint: string
  readonly state: 'stated' | 'blank' | 'unread'
  readonly percent: Decimal | null
  /** For `unread`: the values that may belong here. */
  readonly candidates: readonly string[]
  readonly place: Place
}

export interface Objective {
  readonly number: string | null
  readonly text: string
  readonly place: Place
}

/** A target or a result read as a figure. operator null: none printed; value null: it is words. */
export interface Measure {
  readonly operator: '≥' | '≤' | '=' | '>' | '<' | null
  readonly value: Decimal | null
  readonly unit: string | null
}

/** Level-2 names keep the print (数量指标). */
export interface Indicator extends Measure {
  readonly id: string
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  /** 指标值 as printed. */
  readonly valueText: string
  readonly basis: string
  readonly place: Place
}
