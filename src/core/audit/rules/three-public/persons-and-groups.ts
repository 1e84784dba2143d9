/** Every group that travels has a traveler and every reception a guest, so there are never fewer persons than groups. */
import type { Claim } from '../../../model/narrative.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { listCounted } from './counted-items.ts'

const pairs: readonly (readonly [groups: string, persons: string])[] = [['groups', 'travelers'], ['receptions', 'guests']]

export const personsAndGroups = defineRule({
  id: 'three-public/persons-and-groups',
  title: { zh: '人次不少于团组数、批次数', en: 'There are at least as many persons as groups' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ view }, tally) {
    const counted = new Map(listCounted(view).map(({ item, claim }) => [item.count, claim]))
    for (const [groups, persons] of pairs) {
      const [some, each] = [counted.get(groups) ?? null, counted.get(persons) ?? null]
      if (some === null || each === null) continue
      tally.compared()
      if (numberOf(each) >= numberOf(some)) continue
      yield { at: groups, places: [atClaim('stated', some), atClaim('stated', each)], params: { groups: some.text, persons: each.text } }
    }
  },
})

function numberOf({ decimal }: Claim): bigint {
  return decimal === null ? 0n : decimal.digits / 10n ** BigInt(decimal.decimals)
}
