/** A spend plan gives one value for every checkpoint of its form. */
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const everyCheckpoint = defineRule({
  id: 'spend-plan/every-checkpoint',
  title: { zh: '资金支出计划各时点均已填列', en: 'A spend plan fills every checkpoint' },
  basis: ['performance-targets-2015', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    for (const { id, name, spendPlan } of listed) {
      if (spendPlan.length === 0) continue
      const candidates = new Set(spendPlan.flatMap((point) => point.candidates.filter((text) => text !== '')))
      const stated = spendPlan.filter(({ state }) => state === 'stated').length
      const unread = spendPlan.some(({ state }) => state === 'unread')
      // Where values could not be placed, fewer values than checkpoints are still certain.
      const printed = unread ? stated + candidates.size : stated
      if (unread && printed >= spendPlan.length) {
        tally.open(id)
        continue
      }
      tally.compared()
      if (printed === spendPlan.length || printed === 0) continue
      yield {
        at: id,
        places: spendPlan.map(({ place, percent, checkpoint }) => atPlace('checkpoint', place, percent === null ? checkpoint : `${checkpoint} ${percent.digits}`)).slice(0, 1),
        params: { project: name, printed: `${printed}`, count: `${spendPlan.length}`, values: [...candidates].join('、') },
      }
    }
  },
})
