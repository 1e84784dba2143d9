/** A published document does not carry numbers of identity cards, nor private telephone numbers that are not given as a contact. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Place } from '../../../model/place.ts'
import { anything } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

const identity = /(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const mobile = /(?<![\d.A-Za-z-])1[3-9]\d{9}(?![\d.A-Za-z])/g
const longNumber = /\d{11}/
const weights: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkCharacters = '10X98765432'

export const noPersonalData = defineRule({
  id: 'format/no-personal-data',
  title: { zh: '不公开个人信息', en: 'No personal data is published' },
  basis: ['information-regulation-15', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { view: anything },
  *check({ view }, tally) {
    for (const { text, place } of textsOf(view)) {
      tally.compared()
      // Most texts have no number so long.
      if (!longNumber.test(text)) continue
      yield* foundIn('identity', [...text.matchAll(identity)].map(([number]) => number).filter(hasCheckCharacter), place)
      if (!includesAny(text, checkWords.phoneWords)) yield* foundIn('mobile', [...text.matchAll(mobile)].map(([number]) => number), place)
    }
  },
})

/** The number itself is not repeated in the finding. */
function* foundIn(kind: 'identity' | 'mobile', numbers: readonly string[], place: Place): Iterable<Draft> {
  for (const number of numbers) {
    const masked = `${number.slice(0, 3)}…${number.slice(-2)}`
    yield { at: `${kind}/${place.pageNumber}/${masked}`, places: [atPlace('number', place, masked)], severity: kind === 'identity' ? 'warning' : 'advice', params: { case: kind, number: masked } }
  }
}

function textsOf({ budget }: BudgetView): { text: string; place: Place }[] {
  const { sentences, tables } = budget.narrative
  return [
    ...sentences.flatMap(({ text, places: [place] }) => (place === undefined ? [] : [{ text, place }])),
    ...tables.flatMap(({ cells }) => cells),
  ]
}

function hasCheckCharacter(number: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * (number.charCodeAt(index) - 48), 0)
  return checkCharacters[sum % 11] === number.slice(-1).toUpperCase()
}
