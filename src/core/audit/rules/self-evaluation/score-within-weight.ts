/** No score is higher than its weight, or below nothing. */
import type { Points } from '../../../model/self-evaluation.ts'
import { selfEvaluations } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { atPoints, millionths } from './points.ts'

export const scoreWithinWeight = defineRule({
  id: 'self-evaluation/score-within-weight',
  title: { zh: '自评得分不超过分值', en: 'Scores stay within their weights' },
  basis: ['arithmetic', 'good-practice'],
  applies: {},
  severity: 'error',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { id, name, funds, indicators, total } of evaluations) {
      const scored: readonly { readonly at: string; readonly label: string; readonly weight: Points | null; readonly score: Points | null }[] = [
        ...funds.map(({ label, weight, score, source }) => ({ at: `${id}-${source}`, label, weight, score })),
        ...indicators.map(({ id: at, name: label, weight, score }) => ({ at, label, weight, score })),
        ...(total === null ? [] : [{ at: `${id}-total`, label: name, weight: total.weight, score: total.score }]),
      ]
      for (const { at, label, weight, score } of scored) {
        if (weight?.state === 'unread' || score?.state === 'unread') tally.open(`selfEvaluation.${at}`)
        if (weight?.value == null || score?.value == null) continue
        tally.compared()
        const value = millionths(score.value)
        if (value >= 0n && value <= millionths(weight.value)) continue
        yield { at, places: [atPoints('score', score), atPoints('weight', weight)], params: { name: label, score: score.text, weight: weight.text } }
      }
    }
  },
})
