/** Too few indicators leave a project unmeasured; very many hide the key result. */
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const reasonableNumber = defineRule({
  id: 'indicator/reasonable-number',
  title: { zh: '指标数量适当', en: 'A reasonable number of indicators' },
  basis: ['performance-indicators-2021', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally, limits) {
    for (const { id, name, indicators, places } of listed) {
      tally.compared()
      const [place] = places
      const few = indicators.length < limits('indicatorCountLeast')
      if (place === undefined || (!few && indicators.length <= limits('indicatorCountMost'))) continue
      yield { at: id, places: [atPlace('project', place, name)], params: { case: few ? 'few' : 'many', project: name, count: `${indicators.length}` } }
    }
  },
})
