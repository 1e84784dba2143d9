/** The weights of a self-evaluation, those for execution among them, come to a hundred. */
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { atPoints, onePoint, possibleSums, printPoints, sumPoints } from './points.ts'

export const weightsAddUp = defineRule({
  id: 'self-evaluation/weights-add-up',
  title: { zh: '自评分值合计 100 分', en: 'The weights of a self-evaluation come to 100' },
  basis: ['arithmetic', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally, limits) {
    for (const evaluation of evaluations) {
      const sum = sumPoints(evaluation, 'weight')
      if (sum.count === 0) continue
      if (sum.isOpen) {
        tally.open(`selfEvaluation.${evaluation.id}.weight`)
        continue
      }
      // Where no points for execution are printed, the usual ones are left for it; others may stand where we do not look for them.
      const due = 100n * onePoint
      const sums = possibleSums(sum)
      const isShort = sum.execution === null && sum.indicators < due - BigInt(limits('executionPoints')) * onePoint
      if (isShort) {
        tally.open(`selfEvaluation.${evaluation.id}.weight`)
        continue
      }
      tally.compared()
      if (sums.includes(due) || (sum.execution === null && sum.indicators === due - BigInt(limits('executionPoints')) * onePoint)) continue
      const [place] = evaluation.places
      const printed = evaluation.total?.weight ?? null
      yield {
        at: evaluation.id,
        places: [...(place === undefined ? [] : [atPlace('evaluation', place, evaluation.name)]), ...(printed?.state === 'stated' ? [atPoints('total', printed)] : [])],
        params: { name: evaluation.name, sum: printPoints(sums[0] ?? 0n) },
      }
    }
  },
})
