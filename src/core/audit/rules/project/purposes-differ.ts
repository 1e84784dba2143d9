/** Two projects do not say word for word that they pay for the same thing. */
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { excerpt, plain } from '../../words.ts'

/** Shorter purposes say too little to be copies. */
const least = 15

export const purposesDiffer = defineRule({
  id: 'project/purposes-differ',
  title: { zh: '不同项目的资金用途不雷同', en: 'Projects have purposes of their own' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projects },
  *check({ listed }, tally) {
    const told = listed.filter(({ purpose }) => plain(purpose ?? '').length >= least)
    tally.compared(told.length)
    for (const alike of groupBy(told, ({ purpose }) => plain(purpose ?? '')).values()) {
      const [first] = alike
      if (first === undefined || alike.length === 1) continue
      yield {
        at: alike.map(({ id }) => id).join('+'),
        places: alike.flatMap(({ name, places: [place] }) => (place === undefined ? [] : [atPlace('project', place, name)])),
        params: { projects: alike.map(({ name }) => name).join('、'), purpose: excerpt(first.purpose ?? '') },
      }
    }
  },
})
