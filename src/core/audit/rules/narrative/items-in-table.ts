/** A functional item that the prose gives an amount for stands in a form. One that no form has was copied from another text, or its name is wrong. */
import type { FindingPlace } from '../../../model/finding.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
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
    for (const { claim, code, formMissing } of strays) {
      if (accused.has(code)) continue
      if (formMissing !== null) {
        tally.open(`form:${formMissing}`)
        continue
      }
      accused.add(code)
      yield { at: code, places: [...nameOf(view, claim), atClaim('stated', claim)], actual: claim.amount, params: { name: subjectOf(claim), code, stated: claim.text } }
    }
  },
})

/** The name stands before its amount, often in a sentence of its own. */
function nameOf(view: BudgetView, claim: Claim): FindingPlace[] {
  const paragraph = view.sentences.get(claim.sentenceId)?.paragraphIndex ?? -1
  const name = subjectOf(claim)
  const sentence = (view.sentencesByParagraph.get(paragraph) ?? []).find(({ text }) => text.includes(name))
  return sentence === undefined ? [] : atSentence('name', sentence, name)
}
