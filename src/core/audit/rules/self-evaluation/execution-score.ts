/** Execution has the points that are usual (ten) and scores in proportion to its rate. Places may score in steps, so this is never more than advice. */
import { selfEvaluations } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { atPoints, millionths, onePoint, printPoints, wholeFunds } from './points.ts'

export const executionScore = defineRule({
  id: 'self-evaluation/execution-score',
  title: { zh: '预算执行率的分值照例，得分按执行率计算', en: 'Execution has its usual points, scored by its rate' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally, limits) {
    const usual = BigInt(limits('executionPoints')) * onePoint
    for (const evaluation of evaluations) {
      const funds = wholeFunds(evaluation)
      const { weight = null, score = null, rate = null } = funds ?? {}
      if (funds === null || weight?.value == null) continue
      tally.compared()
      const points = millionths(weight.value)
      if (points !== usual) {
        yield { at: `${evaluation.id}-weight`, places: [atPoints('weight', weight)], params: { case: 'weight', name: evaluation.name, weight: weight.text, usual: `${limits('executionPoints')}` } }
        continue
      }
      if (score?.value == null || rate?.value == null || !/[%％]/.test(rate.text)) continue
      const share = millionths(rate.value)
      const due = (points * (share > 100n * onePoint ? 100n * onePoint : share)) / (100n * onePoint)
      const stated = millionths(score.value)
      const gap = due > stated ? due - stated : stated - due
      // Scores are printed with one decimal or two, or whole.
      if (2n * gap <= onePoint / 10n ** BigInt(Math.min(2, score.value.decimals))) continue
      yield { at: `${evaluation.id}-score`, places: [atPoints('score', score), atPoints('rate', rate)], params: { case: 'score', name: evaluation.name, score: score.text, rate: rate.text, due: printPoints(due) } }
    }
  },
})
