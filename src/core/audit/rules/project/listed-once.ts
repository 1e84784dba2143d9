/** Every project has its own code and its own name. */
import type { Project } from '../../../model/project.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { plain } from '../../words.ts'

export const listedOnce = defineRule({
  id: 'project/listed-once',
  title: { zh: '项目编码、名称不重复', en: 'Project codes and names do not repeat' },
  basis: ['budget-regulation-41', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    const keys: readonly [string, (project: Project) => string][] = [['code', ({ code }) => code ?? ''], ['name', ({ name }) => plain(name)]]
    for (const [kind, keyOf] of keys) {
      for (const [key, same] of groupBy(listed.filter((project) => keyOf(project) !== ''), keyOf)) {
        tally.compared()
        if (same.length === 1) continue
        yield {
          at: `${kind}/${key}`,
          places: same.flatMap(({ places, name }) => (places[0] === undefined ? [] : [atPlace('project', places[0], name)])),
          params: { case: kind, key, projects: same.map(({ name }) => name).join('、') },
        }
      }
    }
  },
})
