/** Headings of one level are numbered without gaps and repetitions. */
import type { Section } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'

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
  *check({ prose }, tally) {
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
        params: { before: headingOf(before), after: headingOf(section) },
      }
    }
  },
})

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
