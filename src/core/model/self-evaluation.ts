/** Self-evaluation tables (绩效自评表): what a project, or a department as a whole, was given, spent and reached, with its scores. */
import type { Figure } from './figure.ts'
import type { Decimal } from './narrative.ts'
import type { Place } from './place.ts'
import type { Measure } from './project.ts'

export interface SelfEvaluation {
  /** `self-evaluation-1` in printed order. */
  readonly id: string
  /** The project, or the department whose whole expenditure is evaluated. */
  readonly name: string
  readonly funds: readonly EvaluatedFunds[]
  /** 预期目标 and 实际完成情况 of the year. */
  readonly objectives: readonly EvaluationText[]
  readonly achievements: readonly EvaluationText[]
  readonly indicators: readonly EvaluatedIndicator[]
  /** The line of totals; null when none is printed. */
  readonly total: EvaluationTotal | null
  readonly places: readonly Place[]
}

export interface EvaluationText {
  readonly text: string
  readonly place: Place
}

/** `total`: all money of the year; the others are its parts. */
export type FundsSource = 'total' | 'fiscal' | 'carryover' | 'other'

/** One line of money. A column the table does not print is null. */
export interface EvaluatedFunds {
  readonly source: FundsSource
  readonly label: string
  /** 年初预算数. */
  readonly original: Figure | null
  /** 全年预算数. */
  readonly annual: Figure | null
  /** 全年执行数. */
  readonly executed: Figure | null
  readonly weight: Points | null
  /** 执行率, in per cent. */
  readonly rate: Points | null
  readonly score: Points | null
}

/** stated: a number is printed · blank: nothing or a dash · unread: something that is no number. */
export interface Points {
  readonly state: 'stated' | 'blank' | 'unread'
  readonly value: Decimal | null
  readonly text: string
  readonly place: Place
}

export interface EvaluatedIndicator {
  readonly id: string
  readonly level1: string
  readonly level2: string
  readonly name: string
  /** 年度指标值 and 实际完成值 as printed. */
  readonly target: string
  readonly actual: string
  readonly promised: Measure
  readonly reached: Measure
  readonly weight: Points | null
  readonly score: Points | null
  /** 偏差原因分析及改进措施; null when the table has no such column. */
  readonly reason: string | null
  readonly place: Place
}

export interface EvaluationTotal {
  readonly weight: Points | null
  readonly score: Points | null
  readonly place: Place
}
