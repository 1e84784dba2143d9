/** Full points are for a target that was met: ≥ 100 卷 against 90 卷 is none. Only figures of one unit with a printed operator are held against each other. */
import type { EvaluatedIndicator } from '../../../model/self-evaluation.ts'
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { plain } from '../../words.ts'
import { atPoints, millionths, sharingScore } from './points.ts'

export const fullScoreWhenMet = defineRule({
  id: 'self-evaluation/full-score-when-met',
  title: { zh: '未达到指标值的不得满分', en: 'Full points are for targets that were met' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const { indicators } of evaluations) {
      for (const indicator of indicators) {
        const { id, name, target, actual, weight, score, place } = indicator
        const isMet = meetsTarget(indicator)
        if (isMet === null || weight?.value == null || score?.value == null || millionths(weight.value) === 0n) continue
        // What one score for several owes to each cannot be told.
        if (sharingScore(indicators, indicator).length > 1) continue
        tally.compared()
        if (isMet || millionths(score.value) < millionths(weight.value)) continue
        yield { at: id, places: [atPoints('score', score), atPlace('indicator', place, `${name} ${target} ${actual}`)], params: { name, target, reached: actual, score: score.text } }
      }
    }
  },
})

/** null: it cannot be told. */
function meetsTarget({ promised, reached }: EvaluatedIndicator): boolean | null {
  const isComparable = promised.operator !== null && promised.value !== null && reached.value !== null && (reached.operator === null || reached.operator === '=')
  if (!isComparable || promised.value === null || reached.value === null || !sameUnit(promised.unit, reached.unit)) return null
  const difference = compareDecimals(reached.value, promised.value)
  if (promised.operator === '≤') return difference <= 0
  if (promised.operator === '<') return difference < 0
  // More than was asked for is met as well.
  return promised.operator === '>' ? difference > 0 : difference >= 0
}

/** A result may leave out the unit of its target, but 0.95 may be meant for 95 %. */
function sameUnit(promised: string | null, reached: string | null): boolean {
  const [target, result] = [plain(promised ?? ''), plain(reached ?? '')]
  return target === result || (result === '' && !/[%‰]/.test(target))
}
