/** A second level stands under its own first level: 社会效益 under 效益, never under 产出. */
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { firstLevelsOf, levelName, secondLevelsOf } from './levels.ts'

export const levelBelongs = defineRule({
  id: 'indicator/level-belongs',
  title: { zh: '二级指标归属正确的一级指标', en: 'Second-level indicators stand under their first level' },
  basis: ['performance-evaluation-2020'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      for (const { id, level1, level2, name, place } of project.indicators) {
        const allowed = secondLevelsOf(level1)
        const homes = firstLevelsOf(level2)
        if (allowed === null || homes.length === 0) continue
        tally.compared()
        if (allowed.includes(levelName(level2))) continue
        yield {
          at: `${project.id}/${id}`,
          places: [atPlace('indicator', place, name)],
          params: { project: project.name, indicator: name, level1, level2, home: homes.join('、') },
        }
      }
    }
  },
})
