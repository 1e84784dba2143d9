/** The total score is the sum of the scores of execution and indicators. Another total is an error only where no score can have been missed. */
import { selfEvaluations } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { areScoresWhole, atPoints, millionths, onePoint, possibleSums, printPoints, sumPoints } from './points.ts'

export const totalIsSum = defineRule({
  id: 'self-evaluation/total-is-sum',
  title: { zh: '自评总分等于各项得分之和', en: 'The total score is the sum of the scores' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const evaluation of evaluations) {
      const printed = evaluation.total?.score ?? null
      const sum = sumPoints(evaluation, 'score')
      if (printed === null || printed.state === 'blank' || sum.count === 0) continue
      const { value } = printed
      if (value === null || sum.isOpen) {
        tally.open(`selfEvaluation.${evaluation.id}.score`)
        continue
      }
      // The total may be rounded; the scores are what they are.
      const half = onePoint / 10n ** BigInt(Math.min(6, value.decimals)) / 2n
      const total = millionths(value)
      const gaps = possibleSums(sum).map((one) => (one > total ? one - total : total - one))
      const isSum = gaps.some((gap) => gap <= half)
      if (!isSum && !areScoresWhole(evaluation)) {
        tally.open(`selfEvaluation.${evaluation.id}.score`)
        continue
      }
      tally.compared()
      if (isSum) continue
      yield { at: evaluation.id, places: [atPoints('total', printed)], params: { name: evaluation.name, printed: printed.text, sum: printPoints(possibleSums(sum)[0] ?? 0n) } }
    }
  },
})
