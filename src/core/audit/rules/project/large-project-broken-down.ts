/** One project that holds more than half of all project money and many kinds of work cannot be judged as one. */
import { sumAmounts } from '../../../money.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const workBreak = /[，、；]/

export const largeProjectBrokenDown = defineRule({
  id: 'project/large-project-broken-down',
  title: { zh: '大额综合项目宜细分', en: 'A large mixed project is better broken down' },
  basis: ['performance-targets-2015', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projects },
  *check({ listed }, tally, limits) {
    const total = sumAmounts(listed.flatMap(({ budget }) => budget?.amount ?? [])).fen
    if (listed.length < 3 || total <= 0n) return
    for (const { id, name, budget, purpose, objectives } of listed) {
      if (budget?.amount === undefined || budget.amount === null) continue
      tally.compared()
      const share = (budget.amount.fen * 1000n) / total
      const works = Math.max((purpose ?? '').split(workBreak).length, objectives.length)
      if (share <= BigInt(limits('largeProjectSharePercent')) * 10n || works < 6) continue
      yield {
        at: id,
        places: [atPlace('total', budget.place, budget.text)],
        actual: budget.amount,
        params: { project: name, share: `${share / 10n}.${share % 10n}`, works: `${works}`, unit: budget.unit },
      }
    }
  },
})
