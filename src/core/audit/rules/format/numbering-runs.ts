/** Headings of one level are numbered without gaps and repetitions, and what stands under a heading is numbered another way than the heading. */
import type { Section } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { groupBy, type BudgetView } from '../../view.ts'

const digits = '零一二三四五六七八九'
const chinese = /^[（(]?([一二三四五六七八九])?(十)?([一二三四五六七八九])?[）)、.．]?$/
const arabic = /^[（(]?(\d{1,2})[）)、.．]?$/
/** Fewer headings than this are no sequence. */
const least = 3

export const numberingRuns = defineRule({
  id: 'format/numbering-runs',
  title: { zh: '标题序号连续，不重复', en: 'Headings are numbered without gaps' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const numbered = prose.sections.filter(({ level, kind, numbering }) => level > 0 && kind !== 'contents' && numbering !== '')
    for (const siblings of groupBy(numbered, ({ parentId, level }) => `${parentId ?? ''}/${level}`).values()) {
      const numbers = siblings.map(({ numbering }) => numberOf(numbering))
      if (siblings.length < least || numbers[0] !== 1 || numbers.includes(null)) continue
      tally.compared()
      const at = numbers.findIndex((number, index) => number !== index + 1)
      const [section, before] = [siblings[at], siblings[at - 1]]
      if (section === undefined || before === undefined || isRestart(numbers, at)) continue
      yield {
        at: section.id,
        places: [atPlace('heading', before.place, headingOf(before)), atPlace('heading', section.place, headingOf(section))],
        params: { case: 'gap', before: headingOf(before), after: headingOf(section) },
      }
    }
    for (const section of numbered) {
      const nested = nestedAlike(section, view)
      if (nested === null) continue
      tally.compared()
      yield nested
    }
  },
})

const inBrackets = /^[（(][一二三四五六七八九十]{1,3}[）)]/
const firstInBrackets = /^[（(]一[）)]/

/** （三）工作保障措施, and below it （一）…（二）…: both levels look the same. */
function nestedAlike(section: Section, view: BudgetView): Draft | null {
  if (!inBrackets.test(section.numbering)) return null
  const items = (view.sentencesBySection.get(section.id) ?? []).filter(({ text }) => inBrackets.test(text))
  const [first] = items
  if (first === undefined || items.length < 2 || !firstInBrackets.test(first.text)) return null
  const [number = ''] = inBrackets.exec(first.text) ?? []
  return {
    at: `nested/${section.id}`,
    places: [atPlace('heading', section.place, headingOf(section)), ...atSentence('item', first, number)],
    params: { case: 'nested', before: headingOf(section), after: number },
  }
}

/** A list that begins again at one stands under something that was not read as a heading. */
function isRestart(numbers: readonly (number | null)[], at: number): boolean {
  return numbers.slice(at).includes(1)
}

function headingOf({ numbering, heading }: Section): string {
  return `${numbering}${heading}`
}

function numberOf(numbering: string): number | null {
  const [, western] = arabic.exec(numbering) ?? []
  if (western !== undefined) return Number.parseInt(western, 10)
  const [, tens = '', ten = '', ones = ''] = chinese.exec(numbering) ?? []
  if (ten === '') return ones === '' && tens !== '' ? digits.indexOf(tens) : null
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
