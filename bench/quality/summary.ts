/** What many measurements come to: a line a class of faults, a line a rule, and what is said of clean documents. */
import type { Severity } from '../../src/core/model/finding.ts'
import type { FaultClass } from './fault.ts'
import type { GuardedForm } from './guards.ts'
import type { CleanOutcome, Measurement, Outcome } from './measure.ts'

export interface ClassLine {
  readonly id: string
  readonly title: FaultClass['title']
  readonly group: FaultClass['group']
  readonly planted: number
  readonly found: number
  readonly located: number
  /** Faults after which an error was said of other places only. */
  readonly elsewhere: number
  readonly severities: Readonly<Record<Severity, number>>
}

export interface GroupLine {
  readonly id: 'figure' | 'prose' | 'other' | 'locatedWhereTwoIdentitiesMeet'
  readonly planted: number
  readonly reached: number
  /** Per cent. */
  readonly target: number
}

export interface RuleLine {
  readonly id: string
  readonly fired: number
  readonly byClass: readonly (readonly [classId: string, count: number])[]
}

export interface Summary {
  readonly seed: number
  readonly runs: number
  readonly pdfRuns: number
  readonly documentCount: number
  readonly classes: readonly ClassLine[]
  readonly groups: readonly GroupLine[]
  readonly rules: readonly RuleLine[]
  readonly clean: readonly CleanOutcome[]
  readonly guards: readonly GuardedForm[]
}

export function summarize(part: Pick<Summary, 'seed' | 'runs' | 'pdfRuns' | 'guards'>, classes: readonly FaultClass[], measurements: readonly Measurement[]): Summary {
  const outcomes = measurements.flatMap((measurement) => measurement.outcomes)
  return {
    ...part,
    documentCount: measurements.length,
    classes: classes.map((faultClass) => classLine(faultClass, outcomes.filter(({ classId }) => classId === faultClass.id))),
    groups: groupLines(classes, outcomes),
    rules: ruleLines(outcomes),
    clean: measurements.map(({ clean }) => clean),
  }
}

function classLine({ id, title, group }: FaultClass, outcomes: readonly Outcome[]): ClassLine {
  const heaviest = (wanted: Severity): number => outcomes.filter(({ severity }) => severity === wanted).length
  return {
    id, title, group,
    planted: outcomes.length,
    found: outcomes.filter(({ found }) => found).length,
    located: outcomes.filter(({ located }) => located).length,
    elsewhere: outcomes.filter(({ elsewhereCount }) => elsewhereCount > 0).length,
    severities: { error: heaviest('error'), warning: heaviest('warning'), advice: heaviest('advice') },
  }
}

function groupLines(classes: readonly FaultClass[], outcomes: readonly Outcome[]): GroupLine[] {
  const of = (group: FaultClass['group']): Outcome[] => outcomes.filter(({ classId }) => classes.some((each) => each.id === classId && each.group === group))
  const figures = of('figure').filter(({ identityCount }) => identityCount > 0)
  const crossed = figures.filter(({ identityCount }) => identityCount > 1)
  const line = (id: GroupLine['id'], planted: readonly Outcome[], target: number, reached: (outcome: Outcome) => boolean): GroupLine => ({
    id, planted: planted.length, reached: planted.filter(reached).length, target,
  })
  return [
    line('figure', figures, 99, ({ found }) => found),
    line('prose', of('prose'), 95, ({ found }) => found),
    line('other', of('other'), 90, ({ found }) => found),
    line('locatedWhereTwoIdentitiesMeet', crossed, 90, ({ located }) => located),
  ]
}

function ruleLines(outcomes: readonly Outcome[]): RuleLine[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { classId, rules } of outcomes) {
    for (const rule of rules) {
      const own = counts.get(rule) ?? new Map<string, number>()
      own.set(classId, (own.get(classId) ?? 0) + 1)
      counts.set(rule, own)
    }
  }
  return [...counts].map(([id, own]) => ({
    id,
    fired: [...own.values()].reduce((sum, count) => sum + count, 0),
    byClass: [...own].sort(([, left], [, right]) => right - left),
  })).sort((left, right) => right.fired - left.fired || (left.id < right.id ? -1 : 1))
}
