/**
 * The change of a whole is the sum of the changes of its parts, where the prose states them all and this year's figures add up. Last year
 * may have had parts this year has not, so a difference is a warning.
 */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
import { anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, signedChange, subjectOf, type Comparison } from '../../statements.ts'
import { groupBy } from '../../view.ts'

const wholes: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: 'expenditure.total', parts: ['expenditure.basic', 'expenditure.project'] },
  { whole: 'expenditure.basic', parts: ['expenditure.personnel', 'expenditure.operating'] },
  { whole: 'threePublic.total', parts: ['threePublic.overseasVisits', 'threePublic.vehicles', 'threePublic.hospitality'] },
  { whole: 'threePublic.vehicles', parts: ['threePublic.vehiclePurchase', 'threePublic.vehicleOperation'] },
]

export const changesAddUp = defineRule({
  id: 'statement/changes-add-up',
  title: { zh: '合计的增减额等于各分项增减额之和', en: 'The change of a total is the sum of the changes of its parts' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { stated: comparisons, view: anything },
  *check({ stated }, tally) {
    const known = stated.filter((one) => one.certain && one.figure.concept !== null && changeOf(one) !== null)
    for (const own of groupBy(known, ({ figure, change, unchanged }) => `${figure.basis} ${(change ?? unchanged)?.basis ?? ''}`).values()) {
      for (const { whole, parts } of wholes) {
        const total = only(own, whole)
        const pieces = parts.map((concept) => only(own, concept)).filter((one): one is Comparison => one !== null)
        if (total === null || pieces.length < parts.length || !isSum(total, pieces, ({ figure }) => figure.amount)) continue
        tally.compared()
        if (isSum(total, pieces, changeOf)) continue
        yield {
          at: (total.change ?? total.unchanged ?? total.figure).id,
          places: [total, ...pieces].map((one) => atClaim(one === total ? 'stated' : 'part', one.change ?? one.unchanged ?? one.figure)),
          expected: sumOf(pieces, changeOf),
          actual: changeOf(total),
          params: { subject: subjectOf(total.figure), items: pieces.map(({ figure }) => subjectOf(figure)).join('、'), unit: total.figure.unit ?? 'tenThousandYuan' },
        }
      }
    }
  },
})

function changeOf(comparison: Comparison): Amount | null {
  if (comparison.unchanged !== null && comparison.change === null) return { fen: 0n, stepFen: comparison.figure.amount?.stepFen ?? 1n }
  return signedChange(comparison)
}

/** The one comparison of a concept; null where there is none, or several that differ. */
function only(stated: readonly Comparison[], concept: string): Comparison | null {
  const [first, ...others] = stated.filter(({ figure }) => figure.concept === concept)
  return first !== undefined && others.every((one) => changeOf(one)?.fen === changeOf(first)?.fen && one.figure.amount?.fen === first.figure.amount?.fen) ? first : null
}

function sumOf(pieces: readonly Comparison[], amountOf: (one: Comparison) => Amount | null): Amount {
  return sumAmounts(pieces.flatMap((one) => amountOf(one) ?? []))
}

function isSum(total: Comparison, pieces: readonly Comparison[], amountOf: (one: Comparison) => Amount | null): boolean {
  const whole = amountOf(total)
  return whole !== null && compareAmounts(whole, sumOf(pieces, amountOf)) !== 'different'
}
