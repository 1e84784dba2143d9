/** No score is higher than its weight, or below nothing. One score for several indicators is held against their weights together. */
import type { Points } from '../../../model/self-evaluation.ts'
import { selfEvaluations } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { atPoints, distinctPoints, millionths, printPoints, sharingScore } from './points.ts'

export const scoreWithinWeight = defineRule({
  id: 'self-evaluation/score-within-weight',
  title: { zh: '自评得分不超过分值', en: 'Scores stay within their weights' },
  basis: ['arithmetic', 'good-practice'],
  applies: {},
  severity: 'error',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, funds, indicators, total } of evaluations) {
      const scored: readonly { readonly at: string; readonly label: string; readonly weights: readonly (Points | null)[]; readonly score: Points | null }[] = [
        ...funds.map(({ label, weight, score, source }) => ({ at: `${id}-${source}`, label, weights: [weight], score })),
        ...indicators.flatMap((indicator) => {
          const sharing = sharingScore(indicators, indicator)
          const { id: at, name: label, score } = indicator
          return sharing[0] === indicator ? [{ at, label, weights: distinctPoints(sharing.map(({ weight }) => weight)), score }] : []
        }),
        ...(total === null ? [] : [{ at: `${id}-total`, label: name, weights: [total.weight], score: total.score }]),
      ]
      for (const { at, label, weights, score } of scored) {
        if (weights.some((weight) => weight?.state === 'unread') || score?.state === 'unread') tally.open(`selfEvaluation.${at}`)
        const stated = weights.flatMap((weight) => (weight?.value == null ? [] : [{ ...weight, value: weight.value }]))
        if (stated.length < weights.length || score?.value == null) continue
        tally.compared()
        const value = millionths(score.value)
        const most = stated.reduce((sum, weight) => sum + millionths(weight.value), 0n)
        if (value >= 0n && value <= most) continue
        yield { at, places: [atPoints('score', score), ...stated.map((weight) => atPoints('weight', weight))], params: { name: label, score: score.text, weight: stated.length === 1 ? (stated[0]?.text ?? '') : printPoints(most) } }
      }
    }
  },
})
