/** What the prose tells as an amount stands in the form for it: a form without any figure beside it was not filled in. Where no form has it, nobody asks. */
import { conceptData } from '../../../data/generated/concepts.ts'
import type { FormId } from '../../../model/form-definition.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim, atPlace } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import { groupBy, type BudgetView } from '../../view.ts'

const formsOf: ReadonlyMap<string, ReadonlySet<FormId>> = new Map(conceptData.map(({ id, cells }) => [id, new Set(cells.map(({ form }) => form))]))

export const nilFormHasNoFigures = defineRule({
  id: 'narrative/nil-form-has-no-figures',
  title: { zh: '文字有数字的，报表不应空白', en: 'A form is filled in where the prose has its figures' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const partly = formsPartlyRead(view)
    const nil = view.budget.forms.filter(({ status, id }) => status === 'nil' && !partly.has(id))
    if (nil.length === 0) return
    const told = groupBy(prose.claims.filter((claim) => isOwnAmount(claim, view)), (claim) => onlyForm(claim) ?? '')
    for (const { id, title, places } of nil) {
      tally.compared()
      const [first] = told.get(id) ?? []
      const [place] = places
      if (first !== undefined) yield { at: id, places: [...(place === undefined ? [] : [atPlace('form', place, title)]), atClaim('stated', first)], params: { form: id, subject: subjectOf(first), stated: first.text } }
    }
  },
})

/** An amount of the document's own year that no form prints. */
function isOwnAmount({ kind, basis, amount, binding }: Claim, { budget }: BudgetView): boolean {
  const isOwn = basis === (budget.stage === 'budget' ? 'budget' : 'execution')
  return kind === 'amount' && isOwn && amount !== null && amount.fen !== 0n && binding.kind === 'unbound' && binding.reason === 'noCell'
}

/** The one form that prints it in every layout. Running costs of offices stand beside the three public expenses in some, and their form may be empty without them. */
function onlyForm({ concept }: Claim): FormId | null {
  const [only, ...others] = formsOf.get(concept ?? '') ?? []
  return only === undefined || others.length > 0 ? null : only
}
