/** Where a document publishes indicators of its projects, every project in the list of targets has some. */
import { anything, projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const hasTargets = defineRule({
  id: 'project/has-targets',
  title: { zh: '每个项目都有绩效指标', en: 'Every project has indicators' },
  basis: ['budget-law-57', 'performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators, view: anything },
  *check({ view }, tally) {
    for (const { id, name, indicators, places: [place], places } of view.budget.projects) {
      const pages = new Set(places.map(({ pageNumber }) => pageNumber))
      if (indicators.length === 0 && view.budget.problems.some((problem) => problem.place !== null && pages.has(problem.place.pageNumber))) {
        tally.open(id)
        continue
      }
      tally.compared()
      if (indicators.length > 0 || place === undefined) continue
      yield { at: id, places: [atPlace('project', place, name)], params: { project: name } }
    }
  },
})
