/** A project that a department and its agency both publish has one budget and one target for each indicator. */
import { compareAmounts } from '../../../money.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { allOthers, placeElsewhere, type OtherDocument } from '../../related.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule, type Draft, type Tally } from '../../rule.ts'
import { plain } from '../../words.ts'

export const sameProject = defineRule({
  id: 'related/same-project',
  title: { zh: '部门与所属单位公开的同一项目一致', en: 'A project published twice is the same twice' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { agencies: allOthers('agency'), listed: projects },
  *check({ agencies, listed }, tally) {
    for (const project of listed) {
      const twins = agencies.flatMap((other) => other.view.budget.projects.filter((one) => isSame(one, project)).map((twin) => ({ other, twin })))
      const [only, ...more] = twins
      // A name that several agencies use (办公设备购置) is of several projects.
      if (only === undefined || more.length > 0) continue
      yield* compareBudgets(project, only.twin, only.other, tally)
      yield* compareIndicators(project, only.twin, only.other, tally)
    }
  },
})

/** By code where both print one, else by name. */
function isSame(one: Project, other: Project): boolean {
  return one.code !== null && other.code !== null ? one.code === other.code : plain(one.name) === plain(other.name)
}

function* compareBudgets({ id, name, budget }: Project, twin: Project, other: OtherDocument, tally: Tally): Iterable<Draft> {
  if (budget?.amount == null || twin.budget?.amount == null) return
  tally.compared()
  if (compareAmounts(budget.amount, twin.budget.amount) !== 'different') return
  yield {
    at: `${id}/budget`, places: [atPlace('stated', budget.place, budget.text)], elsewhere: placeElsewhere('published', other, twin.budget.place, twin.budget.text),
    expected: twin.budget.amount, actual: budget.amount, params: { case: 'budget', project: name, stated: budget.text, published: twin.budget.text, unit: budget.unit },
  }
}

function* compareIndicators({ id, name, indicators }: Project, twin: Project, other: OtherDocument, tally: Tally): Iterable<Draft> {
  for (const indicator of indicators) {
    const same = twin.indicators.filter((one) => isSameIndicator(one, indicator))
    const [only] = same
    if (only?.value == null || indicator.value === null || same.length > 1 || indicators.filter((one) => isSameIndicator(one, indicator)).length > 1) continue
    tally.compared()
    if (compareDecimals(only.value, indicator.value) === 0) continue
    yield {
      at: `${id}/${indicator.id}`, places: [atPlace('indicator', indicator.place, `${indicator.name} ${indicator.valueText}`)],
      elsewhere: placeElsewhere('published', other, only.place, `${only.name} ${only.valueText}`),
      params: { case: 'indicator', project: name, indicator: indicator.name, stated: indicator.valueText, published: only.valueText },
    }
  }
}

function isSameIndicator(one: Indicator, other: Indicator): boolean {
  return plain(one.name) === plain(other.name) && plain(one.unit ?? '') === plain(other.unit ?? '')
}
