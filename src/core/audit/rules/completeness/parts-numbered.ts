/** Numbered parts (第一部分, 第二部分 …) run without gaps, and a first part has a second. */
import type { FindingPlace } from '../../../model/finding.ts'
import type { Section } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

const digits = '一二三四五六七八九十'
const part = /^第([一二三四五六七八九十])/

export const partsNumbered = defineRule({
  id: 'completeness/parts-numbered',
  title: { zh: '各部分序号连续', en: 'Numbered parts run without gaps' },
  basis: ['good-practice'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const parts = prose.sections.flatMap((section) => {
      const match = section.level === 0 ? part.exec(section.numbering) : null
      return match === null || section.kind === 'contents' ? [] : [{ section, number: digits.indexOf(match[1] ?? '') + 1 }]
    })
    const numbers = new Set(parts.map(({ number }) => number))
    const last = parts.reduce((most, { number }) => Math.max(most, number), 0)
    const [first] = parts
    if (first === undefined) return
    tally.compared()
    const absent = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !numbers.has(number))
    if (absent.length === 0 && last > 1) return
    yield {
      at: 'parts',
      places: [...gapsOf(absent, parts, view), ...parts.slice(0, 3).map(({ section }) => atPlace('part', section.place, `${section.numbering}${section.heading}`))],
      params: { case: last === 1 ? 'onlyFirst' : 'gap', absent: (last === 1 ? [2] : absent).map((number) => digits[number - 1] ?? '').join('、') },
    }
  },
})

interface NumberedPart {
  readonly section: Section
  readonly number: number
}

/** Where a missing heading belongs: at the first form between the parts before and after it. */
function gapsOf(absent: readonly number[], parts: readonly NumberedPart[], { budget }: BudgetView): FindingPlace[] {
  return absent.flatMap((number) => {
    const before = parts.find((candidate) => candidate.number === number - 1)?.section.place
    const after = parts.find((candidate) => candidate.number === number + 1)?.section.place
    if (before === undefined || after === undefined) return []
    const between = budget.forms.find(({ places: [start] }) => start !== undefined && start.sourceIndex === before.sourceIndex && start.pageNumber > before.pageNumber && start.pageNumber <= after.pageNumber)
    return between?.places[0] === undefined ? [] : [atPlace('gap', between.places[0], between.title)]
  })
}
