/** Several projects with exactly the same spend plan look as if the form's default had been left in. */
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

export const notAllAlike = defineRule({
  id: 'spend-plan/not-all-alike',
  title: { zh: '各项目支出计划不宜雷同', en: 'Spend plans differ as projects do' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projects },
  *check({ listed }, tally, limits) {
    const whole = listed.filter(({ spendPlan }) => spendPlan.length > 0 && spendPlan.every(({ percent }) => percent !== null))
    tally.compared(whole.length)
    const curveOf = (project: (typeof whole)[number]): string => project.spendPlan.map(({ percent }) => (percent === null ? '' : formatDecimal(percent))).join('/')
    for (const [curve, same] of groupBy(whole, curveOf)) {
      if (same.length < limits('defaultCurveProjects') || 3 * same.length < 2 * whole.length) continue
      yield {
        at: curve,
        places: same.flatMap(({ spendPlan, name }) => (spendPlan[0] === undefined ? [] : [atPlace('project', spendPlan[0].place, name)])),
        params: { curve, count: `${same.length}`, all: `${listed.length}` },
      }
    }
  },
})
