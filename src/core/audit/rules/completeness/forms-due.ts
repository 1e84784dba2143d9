/** Every form that the family requires is in the file. A file with few of them is a part of a disclosure, and nothing is said. */
import { forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const formsDue = defineRule({
  id: 'completeness/forms-due',
  title: { zh: '应公开的报表齐全', en: 'Every form due is in the file' },
  basis: ['disclosure-procedure-2016', 'budget-regulation-6'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const due = (view.family?.forms ?? []).filter(({ required }) => required)
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
