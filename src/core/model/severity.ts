/** How heavy a finding weighs, for the engine, packs of rules and reports. */

export type Severity = 'error' | 'warning' | 'advice'

export const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

export function heavier(one: Severity, other: Severity): boolean {
  return weights[one] < weights[other]
}
