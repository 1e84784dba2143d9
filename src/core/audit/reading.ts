/** How far the reading got, as far as it limits what may be said: a difference in a form we read only in part may be ours. */
import type { FormId } from '../model/form-definition.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { BudgetView } from './view.ts'

const partial: ReadonlySet<ProblemCode> = new Set(['rowUnknown', 'columnUnknown', 'amountMalformed', 'figureUnread', 'figureOutsideForm', 'unitUnknown'])

/** Forms with a figure, row or column that could not be placed, or whose table goes on where it could not be followed. A problem of a project concerns none; one that names no form counts for the forms on its page. */
export function formsPartlyRead(view: BudgetView): ReadonlySet<FormId> {
  return view.once('formsPartlyRead', () => listPartlyRead(view))
}

function listPartlyRead({ budget }: BudgetView): ReadonlySet<FormId> {
  const isPartial = ({ code, params }: Problem): boolean => partial.has(code) || (code === 'formUnread' && params.reason === 'continuation')
  const troubled = budget.problems.filter((problem) => isPartial(problem) && problem.params.project === undefined)
  const concerned = budget.forms.filter((form) =>
    troubled.some(({ params, place }) =>
      params.form !== undefined
        ? params.form === form.id
        : place !== null && form.places.some(({ sourceIndex, pageNumber }) => sourceIndex === place.sourceIndex && pageNumber === place.pageNumber),
    ),
  )
  return new Set(concerned.map(({ id }) => id))
}
