/**
 * A promised number that one indicator repeats to the digit, of another thing: 3500 条 on the disclosure platform in the prose, 3500 条 on the website among
 * the indicators. Only large numbers, and only where both name what carries them, in different words.
 */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Indicator, Project } from '../../../model/project.ts'
import { anything, narrative, projectsWithIndicators } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { compareDecimals } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { plain } from '../../words.ts'
import { promisesOf } from './promises.ts'

/** Smaller numbers are the same by chance. */
const least = { digits: 100n, decimals: 0 }

export const sameNumberOtherThing = defineRule({
  id: 'narrative/same-number-other-thing',
  title: { zh: '同一目标数字所指事物一致', en: 'The same target number is of the same thing' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { listed: projectsWithIndicators, prose: narrative, view: anything },
  *check({ listed, view }, tally) {
    const all = listed.flatMap((project) => project.indicators.map((indicator) => ({ project, indicator })))
    for (const { sentence, quantity, about } of promisesOf(view)) {
      const told = carriersIn(about)
      if (told.length === 0 || compareDecimals(quantity.value, least) < 0) continue
      const [same, ...more] = all.filter(({ indicator }) => indicator.value !== null && plain(indicator.unit ?? '') === quantity.unit && compareDecimals(indicator.value, quantity.value) === 0)
      const listedUnder = same === undefined || more.length > 0 ? [] : carriersOf(same)
      if (same === undefined || listedUnder.length === 0) continue
      tally.compared()
      if (listedUnder.some((word) => told.includes(word))) continue
      yield {
        at: `${sentence.id}/${quantity.start}`,
        places: [...atSentence('stated', sentence, `${quantity.lead}${quantity.text}`), atPlace('indicator', same.indicator.place, `${same.indicator.name} ${same.indicator.valueText}`)],
        params: { stated: `${quantity.lead}${quantity.text}`.trim(), project: same.project.name, indicator: `${same.indicator.name} ${same.indicator.valueText}`, told: told.join('、'), listed: listedUnder.join('、') },
      }
    }
  },
})

function carriersOf({ indicator }: { readonly project: Project; readonly indicator: Indicator }): string[] {
  return carriersIn(plain(`${indicator.name} ${indicator.description}`))
}

function carriersIn(text: string): string[] {
  return checkWords.carriers.filter((word) => text.includes(word))
}
