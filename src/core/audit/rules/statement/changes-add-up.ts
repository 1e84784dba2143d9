/**
 * The change of a whole is the sum of the changes of its parts, where the prose states them all and this year's figures add up. Last year
 * may have had parts this year has not, so a difference is a warning. Where one word turned around mends it, that word is named.
 */
import { sumAmounts } from '../../../money.ts'
import { atOf, changeOf, changeSums, lastYearIsPossible, turnedChanges } from '../../changes.ts'
import { anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'

export const changesAddUp = defineRule({
  id: 'statement/changes-add-up',
  title: { zh: '合计的增减额等于各分项增减额之和', en: 'The change of a total is the sum of the changes of its parts' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  weighs: 'withinProse',
  needs: { stated: comparisons, view: anything },
  *check({ view }, tally) {
    const turnedIn = turnedChanges(view)
    for (const sum of changeSums(view)) {
      tally.compared()
      if (sum.holds) continue
      const { total, pieces } = sum
      const found = [total, ...pieces].flatMap(({ change }) => turnedIn.get(change?.id ?? '') ?? [])[0] ?? null
      const impossible = [total, ...pieces].find((one) => lastYearIsPossible(one) === false)
      const places = [total, ...pieces].map((one) => ({ one, place: atClaim(one === total ? 'stated' : 'part', one.change ?? one.unchanged ?? one.figure) }))
      const params = { subject: subjectOf(total.figure), items: pieces.map(({ figure }) => subjectOf(figure)).join('、'), unit: total.figure.unit ?? 'tenThousandYuan' }
      yield {
        at: atOf(sum),
        places: [...places.filter(({ one }) => one === found?.turned), ...places.filter(({ one }) => one !== found?.turned)].map(({ place }) => place),
        expected: sumAmounts(pieces.flatMap((one) => changeOf(one) ?? [])),
        actual: changeOf(total),
        params: found === null ? params : { ...params, case: 'turned', changed: subjectOf(found.turned.figure), printed: found.turned.change?.text ?? '' },
        root: impossible !== undefined ? `statement/change-possible@${impossible.change?.id ?? ''}` : found === null || found.isOwn ? null : found.findingId,
      }
    }
  },
})
