/** A project code of the integrated system has 21 digits and capital letters; a shorter or longer one has been cut or mistyped. */
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const codeShape = defineRule({
  id: 'project/code-shape',
  title: { zh: '项目编码为21位', en: 'Project codes have 21 characters' },
  basis: ['project-code-observed'],
  applies: { from: 2022 },
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    const coded = listed.filter(({ code }) => code !== null)
    const whole = coded.filter(({ code }) => /^[0-9A-Z]{21}$/.test(code ?? ''))
    if (coded.length > 0 && whole.length === 0) return tally.open('projects.code')
    for (const { id, name, code, places } of coded) {
      tally.compared()
      const [place] = places
      if (place === undefined || /^[0-9A-Z]{21}$/.test(code ?? '')) continue
      yield { at: id, places: [atPlace('code', place, code ?? '')], params: { project: name, code: code ?? '', length: `${(code ?? '').length}` } }
    }
  },
})
