/** Two indicators of one project with the same name, or with the same formula under two names, measure one thing twice. */
import type { Indicator } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { plain } from '../../words.ts'

const formula = /[/÷]/

export const indicatorListedOnce = defineRule({
  id: 'indicator/listed-once',
  title: { zh: '同一项目内指标不重复', en: 'Indicators of a project do not repeat' },
  basis: ['performance-targets-2015'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    const keys: readonly [string, (indicator: Indicator) => string][] = [
      ['name', ({ name, level2 }) => (plain(name) === '' ? '' : `${plain(name)}${plain(level2)}`)],
      ['formula', ({ description }) => (formula.test(description) ? plain(description) : '')],
    ]
    for (const project of listed) {
      tally.compared(project.indicators.length)
      for (const [kind, keyOf] of keys) {
        for (const [key, same] of groupBy(project.indicators, keyOf)) {
          const names = new Set(same.map(({ name }) => plain(name)))
          if (key === '' || same.length === 1 || (kind === 'formula' && names.size === 1)) continue
          yield {
            at: `${project.id}/${kind}/${same[0]?.id ?? ''}`,
            places: same.map(({ place, name }) => atPlace('indicator', place, name)),
            params: { case: kind, project: project.name, indicators: same.map(({ name }) => name).join('、'), formula: same[0]?.description ?? '' },
          }
        }
      }
    }
  },
})
