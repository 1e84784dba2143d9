/** Amounts in the prose carry the two decimals of the tables. Whole zeros are customary and not judged. One finding for the document. */
import { narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const decimals = defineRule({
  id: 'format/decimals',
  title: { zh: '文字金额保留两位小数', en: 'Amounts in the prose carry two decimals' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    const amounts = prose.claims.filter(({ kind, amount, unit, concept }) => kind === 'amount' && amount !== null && amount.fen !== 0n && unit === 'tenThousandYuan' && concept !== null)
    const coarse = amounts.filter(({ amount }) => amount !== null && amount.stepFen > 10_000n)
    tally.compared(amounts.length)
    const [first] = coarse
    // Where most amounts are coarse, that is the document's manner.
    if (first === undefined || 2 * coarse.length > amounts.length) return
    yield { at: 'document', places: coarse.map((claim) => atClaim('amount', claim)), params: { count: `${coarse.length}`, example: first.text } }
  },
})
