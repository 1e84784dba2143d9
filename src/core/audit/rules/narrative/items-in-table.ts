/** A functional item that the prose gives an amount for stands in a form. One that no form has was copied from another text, or its name is wrong. */
import { anything, narrative } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { strayItems } from './stray-items.ts'

export const itemsInTable = defineRule({
  id: 'narrative/items-in-table',
  title: { zh: '文字所列科目在表中', en: 'Items told in the prose are in the forms' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const told = prose.claims.filter(({ kind, concept }) => kind === 'amount' && concept !== null && /^function:\d{7}$/.test(concept))
    const strays = strayItems(view)
    if (told.length === 0) return
    if (strays === null) {
      tally.open('table:functional')
      return
    }
    tally.compared(told.length)
    const accused = new Set<string>()
    for (const { claim, code } of strays) {
      if (accused.has(code)) continue
      accused.add(code)
      yield { at: code, places: [atClaim('stated', claim)], actual: claim.amount, params: { name: subjectOf(claim), code, stated: claim.text } }
    }
  },
})
