/** Too few indicators leave a project unmeasured; very many hide the key result. */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const { indicatorCountLeast, indicatorCountMost } = ruleThresholds

export const reasonableNumber = defineRule({
  id: 'indicator/reasonable-number',
  title: { zh: '指标数量适当', en: 'A reasonable number of indicators' },
  basis: ['performance-indicators-2021', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const { id, name, indicators, places } of listed) {
      tally.compared()
      const [place] = places
      const few = indicators.length < indicatorCountLeast
      if (place === undefined || (!few && indicators.length <= indicatorCountMost)) continue
      yield { at: id, places: [atPlace('project', place, name)], params: { case: few ? 'few' : 'many', project: name, count: `${indicators.length}` } }
    }
  },
})
