/** Puts packs of rules on top of the built-in ones, as the audit starts: rules switched off or weighed otherwise, limits, further rules. */
import type { AppliedPack, RulePack } from '../../model/rule-pack.ts'
import type { LimitId, LimitValue } from '../../model/limit.ts'
import type { LimitOverrides } from '../limits.ts'
import type { Rule } from '../rule.ts'
import { rulesOfPack } from './pack-rules.ts'

/** Of several packs the later decides. */
export function applyPacks(rules: readonly Rule[], packs: readonly RulePack[]): { readonly rules: readonly Rule[]; readonly overrides: LimitOverrides } {
  const settings = new Map(packs.flatMap((pack) => pack.settings.map(({ rule, severity }) => [rule, severity] as const)))
  const kept = rules.flatMap((rule): Rule[] => {
    const severity = settings.get(rule.id) ?? rule.severity
    return severity === 'off' ? [] : [{ ...rule, severity }]
  })
  const overrides: Partial<Record<LimitId, LimitValue[]>> = {}
  for (const pack of packs) for (const { id, ...value } of pack.limits) overrides[id] = [...(overrides[id] ?? []), { ...value, source: pack.id }]
  return { rules: [...kept, ...packs.flatMap(rulesOfPack)], overrides }
}

/** rules: all that are known, for their titles. */
export function describePacks(packs: readonly RulePack[], rules: readonly Rule[]): AppliedPack[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  return packs.map(({ id, title, limits, settings, rules: own }) => ({
    id, title, limits, ruleCount: own.length,
    settings: settings.map((setting) => ({ ...setting, title: titles.get(setting.rule) ?? { zh: setting.rule, en: setting.rule } })),
  }))
}
