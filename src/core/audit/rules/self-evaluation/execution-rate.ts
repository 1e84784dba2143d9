/** The rate of execution is what was spent over the budget of the whole year. */
import type { Figure } from '../../../model/figure.ts'
import type { Decimal } from '../../../model/narrative.ts'
import type { EvaluatedFunds, SelfEvaluation } from '../../../model/self-evaluation.ts'
import type { Amount } from '../../../money.ts'
import { selfEvaluations } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { checkRate, formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { severityOfRate } from '../statement/rate-severity.ts'
import { dueBySum } from './funds-add-up.ts'
import { atPoints } from './points.ts'

const printedAt = (role: string, { place, text }: Figure) => atPlace(role, place, text)

export const executionRate = defineRule({
  id: 'self-evaluation/execution-rate',
  title: { zh: '自评执行率等于执行数除以预算数', en: 'The rate of execution is spending over budget' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  needs: { evaluations: selfEvaluations },
  *check({ evaluations }, tally) {
    for (const evaluation of evaluations) {
      const { id } = evaluation
      for (const { source, label, annual, original, executed, rate } of evaluation.funds) {
        const base = annual ?? original
        if (rate?.state === 'unread' || base?.state === 'unread' || executed?.state === 'unread') tally.open(`selfEvaluation.${id}.${source}`)
        if (rate?.value == null || base === null || base.amount === null || executed === null) continue
        // Some tables print 0.95 for 95 %, and there is no telling which is meant.
        const spent = executed.amount ?? { fen: 0n, stepFen: 0n }
        const checked = executed.state === 'unread' ? null : checkRate(rate.value, spent, base.amount)
        if (checked === null || (!rate.text.includes('%') && !rate.text.includes('％') && rate.value.digits <= 10n ** BigInt(rate.value.decimals))) continue
        tally.compared()
        const severity = severityOfRate(checked)
        if (severity === null) continue
        yield {
          at: `${id}-${source}`,
          places: [atPoints('stated', rate), printedAt('base', base), ...(executed.amount === null ? [] : [printedAt('actual', executed)])],
          actual: executed.amount,
          severity,
          root: slipOfSum(evaluation, { source, stated: rate.value, spent, base: { column: annual === null ? 'original' : 'annual', amount: base.amount } }),
          params: { name: label, printed: rate.text, computed: formatDecimal(checked.computed), spent: executed.text === '' ? '0' : executed.text, base: base.text, unit: base.unit },
        }
      }
    }
  },
})

interface Rated {
  readonly source: EvaluatedFunds['source']
  readonly stated: Decimal
  readonly spent: Amount
  readonly base: { readonly column: 'annual' | 'original'; readonly amount: Amount }
}

/** The rate holds with the figure that the sum of the sources asks for: one slip, told where the sum is. */
function slipOfSum(evaluation: SelfEvaluation, { source, stated, spent, base }: Rated): string | null {
  const holds = (actual: Amount, budget: Amount): boolean => {
    const checked = checkRate(stated, actual, budget)
    return checked !== null && severityOfRate(checked) === null
  }
  const dueSpent = dueBySum(evaluation, source, 'executed')
  const dueBase = dueBySum(evaluation, source, base.column)
  const told = (column: string): string => `self-evaluation/funds-add-up@${evaluation.id}-${column}`
  if (dueSpent !== null && holds(dueSpent, base.amount)) return told('executed')
  return dueBase !== null && holds(spent, dueBase) ? told(base.column) : null
}
