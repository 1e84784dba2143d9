/** Days of running and the share of the year in running order are one fact told twice: 350 days are 95.89 %, which is less than 98 %. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain, sharedRun } from '../../words.ts'

const { uptimeWords, uptimeRates, dayUnit } = ruleVocabulary

export const daysAndRateAgree = defineRule({
  id: 'indicator/days-and-rate-agree',
  title: { zh: '运行天数与完好率不矛盾', en: 'Days of running and rate of running agree' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      const days = project.indicators.filter(({ name, unit, value }) => value !== null && plain(unit ?? '') === dayUnit && includesAny(plain(name), uptimeWords))
      const rates = project.indicators.filter(({ name, unit, value }) => value !== null && unit?.includes('%') === true && includesAny(plain(name), uptimeRates))
      for (const rate of rates) {
        for (const day of days.filter((one) => sharedRun(plain(one.name), plain(rate.name)).length >= 2)) {
          tally.compared()
          if (daysAsked(rate) <= daysAsked(day)) continue
          yield {
            at: `${project.id}/${day.id}/${rate.id}`,
            places: [atPlace('left', day.place, `${day.name} ${day.valueText}`), atPlace('right', rate.place, `${rate.name} ${rate.valueText}`)],
            params: { project: project.name, days: day.name, daysValue: day.valueText, rate: rate.name, rateValue: rate.valueText, asked: tenths(daysAsked(rate)), percent: formatDecimal({ digits: (daysAsked(day) * 1000n) / 365n, decimals: 2 }) },
          }
        }
      }
    }
  },
})

/** Tenths of a day that a target asks for at least; a day is slack, for one day more or less is how it is counted. */
function daysAsked({ value, unit, operator }: Indicator): bigint {
  if (value === null || operator === '≤' || operator === '<') return 0n
  const scale = 10n ** BigInt(value.decimals)
  return unit?.includes('%') === true ? (value.digits * 3650n) / (scale * 100n) : (value.digits * 10n) / scale
}

function tenths(value: bigint): string {
  return `${value / 10n}.${value % 10n}`
}
