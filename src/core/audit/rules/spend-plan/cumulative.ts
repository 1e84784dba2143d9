/** A spend plan is cumulative: never falling, between 0 and 100, and 100 at the end of the year. */
import type { SpendPlanPoint } from '../../../model/project.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals, formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'

const hundred = { digits: 100n, decimals: 0 }

export const cumulative = defineRule({
  id: 'spend-plan/cumulative',
  title: { zh: '资金支出计划逐期累计，年末为100%', en: 'A spend plan accumulates to 100 %' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, spendPlan } of listed) {
      if (spendPlan.length === 0) continue
      if (spendPlan.some(({ state }) => state === 'unread')) {
        tally.open(id)
        continue
      }
      const stated = spendPlan.filter(({ percent }) => percent !== null)
      if (stated.length === 0) continue
      tally.compared()
      const wrong = faultOf(stated, spendPlan.at(-1))
      if (wrong === null) continue
      yield {
        at: id,
        places: stated.map(({ place, percent }) => atPlace('checkpoint', place, percent === null ? '' : formatDecimal(percent))),
        severity: wrong === 'last' ? 'warning' : 'error',
        params: { case: wrong, project: name, values: stated.map(({ checkpoint, percent }) => `${checkpoint} ${percent === null ? '' : formatDecimal(percent)}`).join('、') },
      }
    }
  },
})

function faultOf(stated: readonly SpendPlanPoint[], last: SpendPlanPoint | undefined): 'range' | 'falling' | 'last' | null {
  const values = stated.flatMap(({ percent }) => percent ?? [])
  if (values.some((value) => value.digits < 0n || compareDecimals(value, hundred) > 0)) return 'range'
  if (values.some((value, index) => index > 0 && compareDecimals(values[index - 1] ?? value, value) > 0)) return 'falling'
  return last?.percent !== undefined && last.percent !== null && compareDecimals(last.percent, hundred) !== 0 ? 'last' : null
}
