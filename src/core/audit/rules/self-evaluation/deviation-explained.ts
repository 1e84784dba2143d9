/** An indicator that lost points says why, where the table has a column for it. */
import { selfEvaluations } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { atPoints, millionths } from './points.ts'

const nothing = /^[\s\-—–－/]*$/

export const deviationExplained = defineRule({
  id: 'self-evaluation/deviation-explained',
  title: { zh: '扣分指标说明偏差原因', en: 'Lost points are explained' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, indicators } of evaluations) {
      const silent = indicators.filter(({ weight, score, reason }) => {
        if (weight?.value == null || score?.value == null || reason === null || millionths(score.value) >= millionths(weight.value)) return false
        tally.compared()
        return nothing.test(reason)
      })
      if (silent.length === 0) continue
      const listed = silent.slice(0, 3).map((indicator) => indicator.name)
      yield {
        at: id,
        places: silent.flatMap(({ score }) => (score === null ? [] : [atPoints('score', score)])),
        params: { name, indicators: listed.join('、'), amount: String(silent.length) },
      }
    }
  },
})
