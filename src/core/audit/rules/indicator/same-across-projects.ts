/** The same indicator in two projects has the same target and the same level, or there is a reason worth stating. */
import type { Indicator, Project } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { plain } from '../../words.ts'
import { isCost, levelName } from './levels.ts'

interface Listed {
  readonly project: Project
  readonly indicator: Indicator
}

export const sameAcrossProjects = defineRule({
  id: 'indicator/same-across-projects',
  title: { zh: '不同项目的同名指标取值和类别一致', en: 'The same indicator has the same target in every project' },
  basis: ['consistency', 'performance-indicators-2021'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    const all = listed.flatMap((project): Listed[] => project.indicators.map((indicator) => ({ project, indicator })))
    for (const [name, same] of groupBy(all.filter(({ indicator }) => !isCost(indicator.level2)), ({ indicator }) => plain(indicator.name))) {
      if (name === '' || new Set(same.map(({ project }) => project.id)).size < 2) continue
      tally.compared()
      yield* differences(name, same)
    }
  },
})

/** Targets are compared only for rates: counts and lengths of time naturally differ from project to project. */
function* differences(name: string, same: readonly Listed[]): Iterable<Draft> {
  const rates = same.filter(({ indicator }) => indicator.value !== null && indicator.unit?.includes('%') === true)
  const draft = (kind: string, listed: readonly Listed[], wordingOf: (indicator: Indicator) => string): Draft => ({
    at: `${kind}/${name}`,
    places: listed.map(({ indicator }) => atPlace('indicator', indicator.place, `${indicator.name} ${wordingOf(indicator)}`)),
    severity: kind === 'target' ? 'advice' : 'warning',
    params: {
      case: kind,
      indicator: listed[0]?.indicator.name ?? name,
      values: listed.map(({ project, indicator }) => `${project.name} ${wordingOf(indicator)}`).join('；'),
    },
  })
  if (new Set(rates.map(({ indicator }) => plain(indicator.valueText))).size > 1) yield draft('target', rates, ({ valueText }) => valueText)
  if (new Set(same.map(({ indicator }) => levelName(indicator.level2))).size > 1) yield draft('level', same, ({ level2 }) => level2)
}
