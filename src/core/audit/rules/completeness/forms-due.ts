/**
 * Every form that the family requires, or the disclosure procedure of the year, is in the file. A file with few of them is a part of a
 * disclosure, and nothing is said.
 */
import { familyData } from '../../../data/generated/families.ts'
import { isGeneralFamily } from '../../../data/families.ts'
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import type { FormDefinition } from '../../../model/form-definition.ts'

export const formsDue = defineRule({
  id: 'completeness/forms-due',
  title: { zh: '应公开的报表齐全', en: 'Every form due is in the file' },
  basis: ['disclosure-procedure-2016', 'budget-regulation-6'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const due = formsOf(view)
    const absent = due.filter(({ id }) => !view.forms.has(id))
    if (due.length === 0 || 2 * absent.length > due.length) return tally.open('forms')
    const unsure = view.budget.problems.some(({ code }) => code === 'formUnread' || code === 'pageImageOnly' || code === 'pageRecognized' || code === 'pageUnreadable' || code === 'figureOutsideForm')
    for (const { id, title } of due) {
      if (view.forms.has(id)) tally.compared()
      else if (unsure) tally.open(`form:${id}`)
      else {
        const last = view.budget.forms.at(-1)
        const [place] = last?.places ?? []
        yield { at: id, places: place === undefined ? [] : [atPlace('near', place, last?.title ?? '')], params: { form: id, title: title.zh } }
      }
    }
  },
})

/**
 * As the family titles them. What the procedure asks of everybody has its title from the general layout where the family leaves it out; what it
 * asks only where there is money is asked of layouts that have such a form.
 */
function formsOf({ budget, family, cells }: BudgetView): Pick<FormDefinition, 'id' | 'title'>[] {
  if (family === null) return []
  const { stage, fiscalYear } = budget
  const inForce = ruleThresholds.formsDue.filter(({ stage: own, from }) => own === stage && fiscalYear !== null && fiscalYear.value >= from)
  const always = new Set(inForce.flatMap(({ whereMoney, forms: ids }) => (whereMoney === undefined ? ids : [])))
  const isMoney = (id: string | undefined): boolean => id !== undefined && (cells.get(id)?.amount?.fen ?? 0n) !== 0n
  const withMoney = new Set(inForce.flatMap(({ whereMoney, forms: ids }) => (isMoney(whereMoney) ? ids : [])))
  const own = family.forms.filter(({ id, required }) => required || always.has(id) || withMoney.has(id))
  const general = familyData.find((known) => isGeneralFamily(known) && known.applies.stage === stage)?.forms ?? []
  return [...own, ...general.filter(({ id }) => always.has(id) && !own.some((known) => known.id === id))]
}
