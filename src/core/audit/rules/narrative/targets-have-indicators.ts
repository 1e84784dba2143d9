/** A number promised in the prose is measured by some indicator. One finding for the document names all that are not. */
import { anything, narrative, projectsWithIndicators } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { formatDecimal } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { excerpt, plain } from '../../words.ts'
import { promisesOf, type PromisedNumber } from './promises.ts'

export const targetsHaveIndicators = defineRule({
  id: 'narrative/targets-have-indicators',
  title: { zh: '文字中的目标值有对应指标', en: 'Targets in the prose have indicators' },
  basis: ['performance-targets-2015', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: projectsWithIndicators, prose: narrative, view: anything },
  *check({ listed, view }, tally) {
    const indicators = listed.flatMap((project) => project.indicators)
    const values = new Set(indicators.flatMap(({ value, unit }) => (value === null ? [] : [`${normal(formatDecimal(value))}${plain(unit ?? '')}`])))
    const wordings = [...new Set(indicators.map(({ valueText }) => plain(valueText)))]
    const names = [...new Set(indicators.map(({ name }) => plain(name)))].filter((name) => name.length >= 4)
    const promises = promisesOf(view)
    tally.compared(promises.length)
    // An indicator of that name with another value is told by the rule on values.
    const unmeasured = promises.filter(({ quantity }) => {
      const value = `${normal(formatDecimal(quantity.value))}${quantity.unit}`
      return !values.has(value) && !wordings.some((words) => words.includes(value)) && !names.some((name) => plain(quantity.lead).includes(name))
    })
    if (unmeasured.length === 0) return
    yield {
      at: 'document',
      places: unmeasured.flatMap(({ sentence, quantity }) => atSentence('stated', sentence, `${quantity.lead}${quantity.text}`)),
      params: { count: `${unmeasured.length}`, targets: unmeasured.map(wordsOf).join('；') },
    }
  },
})

/** 95.0 and 95 are one number. */
function normal(number: string): string {
  return number.includes('.') ? number.replace(/\.?0+$/, '') : number
}

function wordsOf({ quantity: { lead, text, tail } }: PromisedNumber): string {
  return excerpt(`${lead}${text}${tail}`, 24)
}
