/**
 * A count that an objective states is the target of the indicator of the same name and unit: 开展巡查 48 次 against 巡查次数 ≥ 70 次. The
 * name without its words for counting must stand in the words before the number; an objective with several such numbers tells none.
 */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { targetBearers, type TargetBearer } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { alternatives, plain, quantitiesOf, type Quantity } from '../../words.ts'

const counting = new RegExp(`(?:${alternatives(ruleVocabulary.countingWords)})$`)

export const objectiveMatchesIndicator = defineRule({
  id: 'project/objective-matches-indicator',
  title: { zh: '绩效目标中的数与同名指标的指标值一致', en: 'A count in an objective is the target of its indicator' },
  basis: ['consistency', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: targetBearers },
  *check({ listed }, tally) {
    for (const bearer of listed) {
      for (const { quantity, place, text, matches } of statedTargets(bearer)) {
        tally.compared()
        if (matches.some(({ value }) => value !== null && compareDecimals(value, quantity.value) === 0)) continue
        yield contradiction(bearer, quantity, atPlace('objective', place, text), matches)
      }
    }
  },
})

function contradiction({ id, name: bearer }: TargetBearer, quantity: Quantity, objective: Draft['places'][number], matches: readonly PromisedIndicator[]): Draft {
  return {
    at: `${id}/${quantity.start}/${quantity.text}`,
    places: [...matches.map(({ place, name, valueText }) => atPlace('indicator', place, `${name} ${valueText}`)), objective],
    params: { project: bearer, stated: `${quantity.lead}${quantity.text}`.trim(), indicators: matches.map(({ name, valueText }) => `${name} ${valueText}`).join('；') },
  }
}

type PromisedIndicator = TargetBearer['indicators'][number]

interface StatedTarget extends Pick<TargetBearer['objectives'][number], 'place' | 'text'> {
  readonly quantity: Quantity
  readonly matches: readonly PromisedIndicator[]
}

function statedTargets({ objectives, indicators }: TargetBearer): StatedTarget[] {
  return objectives.flatMap(({ text, place }) => {
    const quantities = quantitiesOf(text)
    return quantities.flatMap((quantity) => {
      if (quantities.filter(({ unit }) => unit === quantity.unit).length > 1) return []
      const matches = indicators.filter((indicator) => isNamed(indicator, quantity))
      return matches.length === 0 ? [] : [{ quantity, place, text, matches }]
    })
  })
}

/** Rates are promised as bounds and measured otherwise; only counts are held against each other. */
function isNamed({ name, unit, value }: PromisedIndicator, quantity: Quantity): boolean {
  const stem = plain(name).replace(counting, '')
  return value !== null && plain(unit ?? '') === quantity.unit && !/[%‰]/.test(quantity.unit) && stem.length >= ruleThresholds.nameOverlapLeast && plain(quantity.lead).endsWith(stem)
}
