/**
 * What a project measures is what it is for: where the indicators of quantity and quality share not one character with the project's name, purpose and
 * objectives, they were taken from another project or the objective says too little. Words differ too often for anything less strict.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { projectsWithIndicators } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'

/** One indicator alone may be named by words of its own. */
const fewest = 2

export const indicatorsServeObjective = defineRule({
  id: 'project/indicators-serve-objective',
  title: { zh: '产出指标与目标、用途相关', en: 'Outputs measured are those the project is for' },
  basis: ['performance-targets-2015', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators },
  *check({ listed }, tally) {
    for (const project of listed) {
      const measured = project.indicators.filter(isOutput)
      const about = charactersOf(aboutOf(project))
      if (measured.length < fewest || about.size === 0) continue
      tally.compared()
      if (measured.some(({ name, description }) => [...charactersOf(name + description)].some((character) => about.has(character)))) continue
      yield {
        at: project.id,
        places: [...measured.map((indicator) => atPlace('indicator', indicator.place, `${indicator.name} ${indicator.valueText}`)), ...project.objectives.slice(0, 1).map(({ place, text }) => atPlace('objective', place, text))],
        params: { project: project.name, indicators: measured.map(({ name }) => name).join('；') },
      }
    }
  },
})

function isOutput({ level2 }: Indicator): boolean {
  return includesAny(plain(level2), [ruleVocabulary.quantityLevel, ruleVocabulary.qualityLevel])
}

/** Without objectives nobody knows what it is for. */
function aboutOf({ name, purpose, objectives }: Project): string {
  return objectives.length === 0 ? '' : [name, purpose ?? '', ...objectives.map(({ text }) => text)].join(' ')
}

function charactersOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{Script=Han}/gu) ?? [])
}
