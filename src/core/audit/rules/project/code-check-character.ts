/**
 * The last character of a project code checks the others (see project-code.ts). The pattern was derived from published codes and not read
 * in a standard: a mismatch is a warning, and where most codes fail the pattern does not hold.
 */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import type { Project } from '../../../model/project.ts'
import { checkCharacter, isProjectCode } from '../../../model/project-code.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const codeCheckCharacter = defineRule({
  id: 'project/code-check-character',
  title: { zh: '项目编码校验码相符', en: 'The check character of a project code fits' },
  basis: ['project-code-observed'],
  applies: { from: 2022 },
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    const coded = listed.filter(({ code }) => isProjectCode(code ?? ''))
    const failing = coded.filter(({ code }) => !fits(code ?? ''))
    if (coded.length < 2 || failing.length * 100 > coded.length * ruleThresholds.codeCheckMajorityPercent) {
      if (failing.length > 0) tally.open('projects.code')
      else tally.compared(coded.length)
      return
    }
    tally.compared(coded.length)
    for (const project of failing) yield* accuse(project)
  },
})

function* accuse({ id, name, code, places }: Project): Iterable<{ at: string; places: ReturnType<typeof atPlace>[]; params: Record<string, string> }> {
  const [place] = places
  if (place === undefined || code === null) return
  yield { at: id, places: [atPlace('code', place, code)], params: { project: name, code, check: checkCharacter(code) } }
}

function fits(code: string): boolean {
  return checkCharacter(code) === code.slice(-1)
}
