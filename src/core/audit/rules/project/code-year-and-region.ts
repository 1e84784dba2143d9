/** Positions 1–6 of a project code are the region and 7–8 the year it was entered: one region for all, and no year after the budget's. */
import { anything, fiscalYear, projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const shape = /^(\d{6})(\d{2})[0-9A-Z]{13}$/

export const codeYearAndRegion = defineRule({
  id: 'project/code-year-and-region',
  title: { zh: '项目编码中的区划和年度相符', en: 'Region and year in project codes fit' },
  basis: ['project-code-observed'],
  applies: { from: 2022 },
  severity: 'warning',
  needs: { listed: projects, year: fiscalYear, view: anything },
  *check({ listed, year }, tally) {
    const parsed = listed.flatMap((project) => {
      const match = shape.exec(project.code ?? '')
      return match === null ? [] : [{ project, region: match[1] ?? '', entered: Number.parseInt(match[2] ?? '0', 10) }]
    })
    const usual = mostFrequent(parsed.map(({ region }) => region))
    for (const { project, region, entered } of parsed) {
      tally.compared()
      const strange = parsed.length > 2 && region !== usual && !region.startsWith(usual.slice(0, 2)) ? 'region' : entered > year % 100 ? 'year' : null
      const [place] = project.places
      if (strange === null || place === undefined) continue
      yield {
        at: `${project.id}/${strange}`,
        places: [atPlace('code', place, project.code ?? '')],
        params: { case: strange, project: project.name, code: project.code ?? '', region, usual, entered: `20${entered}`, year: `${year}` },
      }
    }
  },
})

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((left, right) => right[1] - left[1])[0]?.[0] ?? ''
}
