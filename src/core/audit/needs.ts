/** The selectors rules may ask for. Each says by itself what it means when the document does not have the thing. */
import type { Form } from '../model/form.ts'
import type { FormId } from '../model/form-definition.ts'
import type { Narrative } from '../model/narrative.ts'
import { canBeDatesOf, type PublicationDates } from '../model/publication-dates.ts'
import type { Indicator, Project } from '../model/project.ts'
import type { SelfEvaluation } from '../model/self-evaluation.ts'
import type { Need, Resolution } from './rule.ts'
import type { BudgetView } from './view.ts'

const found = <T>(value: T): Resolution<T> => ({ state: 'found', value })
const missing: Resolution<never> = { state: 'missing' }
const inapplicable: Resolution<never> = { state: 'inapplicable' }

/** The indexed view itself, for rules that read across the document. */
export const anything: Need<BudgetView> = { name: 'document', resolve: found }

/** A form that was read, filled or nil. Missing when the family has it and the document does not; unread forms are missing too. */
export function form(id: FormId): Need<Form> {
  return { name: `form:${id}`, resolve: (view) => resolveForm(view, id) }
}

/** The first of these forms that the document has. */
export function formAmong(...ids: readonly [FormId, ...FormId[]]): Need<Form> {
  return {
    name: `form:${ids.join('|')}`,
    resolve: (view) => {
      const resolutions = ids.map((id) => resolveForm(view, id))
      return (
        resolutions.find(({ state }) => state === 'found') ?? resolutions.find(({ state }) => state === 'missing') ?? inapplicable
      )
    },
  }
}

function resolveForm(view: BudgetView, id: FormId): Resolution<Form> {
  const printed = view.forms.get(id)
  if (printed !== undefined) return printed.status === 'unread' ? missing : found(printed)
  const due = view.family?.forms.some((definition) => definition.id === id) ?? true
  return due ? missing : inapplicable
}

/** The forms, at least one of them read. */
export const forms: Need<BudgetView> = {
  name: 'forms',
  resolve: (view) => (view.budget.forms.some(({ status }) => status !== 'unread') ? found(view) : missing),
}

/** The prose. A document of tables alone has none, and rules about it cannot be decided. */
export const narrative: Need<Narrative> = {
  name: 'narrative',
  resolve: ({ budget }) => (budget.narrative.sentences.length > 0 ? found(budget.narrative) : missing),
}

/** The projects with their targets. Not every document publishes them. */
export const projects: Need<readonly Project[]> = {
  name: 'projects',
  resolve: ({ budget }) => (budget.projects.length > 0 ? found(budget.projects) : inapplicable),
}

/** Projects that list indicators. */
export const projectsWithIndicators: Need<readonly Project[]> = {
  name: 'projects.indicators',
  resolve: ({ budget }) => {
    const listed = budget.projects.filter(({ indicators }) => indicators.length > 0)
    return listed.length > 0 ? found(listed) : budget.projects.length > 0 ? missing : inapplicable
  },
}

/** What promises counts in words and in indicators: a project, or a self-evaluation of one. */
export interface TargetBearer {
  readonly id: string
  readonly name: string
  readonly objectives: readonly Pick<Project['objectives'][number], 'text' | 'place'>[]
  readonly indicators: readonly Pick<Indicator, 'name' | 'value' | 'unit' | 'valueText' | 'place'>[]
}

/** Projects and self-evaluations that list indicators. */
export const targetBearers: Need<readonly TargetBearer[]> = {
  name: 'projects.targets',
  resolve: (view) => {
    const evaluations = view.budget.selfEvaluations.map(({ id, name, objectives, indicators }): TargetBearer => ({
      id, name, objectives, indicators: indicators.map((indicator) => ({ ...indicator, ...indicator.promised, valueText: indicator.target })),
    }))
    const projects = projectsWithIndicators.resolve(view)
    const listed = [...(projects.state === 'found' ? projects.value : []), ...evaluations.filter(({ indicators }) => indicators.length > 0)]
    return listed.length > 0 ? found(listed) : projects.state === 'found' ? inapplicable : projects
  },
}

/** Self-evaluation tables. Not every document has them. */
export const selfEvaluations: Need<readonly SelfEvaluation[]> = {
  name: 'selfEvaluations',
  resolve: ({ budget }) => (budget.selfEvaluations.length > 0 ? found(budget.selfEvaluations) : inapplicable),
}

/** Both dates, as the caller knows them; missing where they are of another year than the document. */
export const publication: Need<{ readonly [K in keyof PublicationDates]: string }> = {
  name: 'publication.dates',
  resolve: ({ dates, budget, year }) => {
    if (dates === null) return inapplicable
    const { approved, published } = dates
    if (approved === null || published === null) return missing
    return canBeDatesOf({ approved, published }, budget.stage, year) ? found({ approved, published }) : missing
  },
}

export const fiscalYear: Need<number> = {
  name: 'fiscalYear',
  resolve: ({ year }) => (year === null ? missing : found(year)),
}
