/** Points are given for a result: an indicator with a score and nothing behind 实际完成值 was scored for nothing that a reader could see. */
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { atPoints } from './points.ts'

const nothing = /^[\s\-—－/]*$/

export const resultStated = defineRule({
  id: 'self-evaluation/result-stated',
  title: { zh: '得分的指标填有实际完成值', en: 'An indicator with a score has its result' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, indicators } of evaluations) {
      // Points taken off are for what is missing. A table without that column, or one we read only in part, has no result anywhere.
      const scored = indicators.filter(({ score }) => score?.value != null && score.value.digits >= 0n)
      const silent = scored.filter(({ actual }) => nothing.test(actual))
      if (scored.length === 0 || 2 * silent.length > scored.length) continue
      tally.compared(scored.length)
      if (silent.length === 0) continue
      yield {
        at: id,
        places: silent.flatMap(({ score, place, name: indicator }) => [atPlace('indicator', place, indicator), ...(score === null ? [] : [atPoints('score', score)])]),
        params: { name, indicators: silent.slice(0, 3).map((indicator) => indicator.name).join('、'), amount: String(silent.length) },
      }
    }
  },
})
