/**
 * The last character of a project code checks the others (31-symbol alphabet of GB 32100, weights 3ⁱ mod 31). The pattern was derived
 * from published codes and not read in a standard: a mismatch is a warning, and where most codes fail the pattern does not hold.
 */
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import type { Project } from '../../../model/project.ts'
import { projects } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const codePattern = /^[0-9A-HJ-NPQRTUWXY]{21}$/

export const codeCheckCharacter = defineRule({
  id: 'project/code-check-character',
  title: { zh: '项目编码校验码相符', en: 'The check character of a project code fits' },
  basis: ['project-code-observed'],
  applies: { from: 2022 },
  severity: 'warning',
  needs: { listed: projects },
  *check({ listed }, tally) {
    const coded = listed.filter(({ code }) => codePattern.test(code ?? ''))
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

/** The character that the first twenty ask for. */
function checkCharacter(code: string): string {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, 20)) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet[30 - (sum % 31)] ?? ''
}
