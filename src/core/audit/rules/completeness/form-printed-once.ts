/**
 * A form stands in the file once. A file that repeats most of its forms has those of several bodies; one or two repeated among others were put in
 * twice, and may differ.
 */
import { forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

/** Repeated forms beside which three times as many stand once. */
const onceForEach = 3

export const formPrintedOnce = defineRule({
  id: 'completeness/form-printed-once',
  title: { zh: '报表不重复', en: 'Each form is in the file once' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { view: forms },
  *check({ view }, tally) {
    const { problems, forms: read } = view.budget
    tally.compared(read.length)
    const repeated = problems.filter(({ code, params }) => code === 'formUnread' && params['reason'] === 'repeated')
    if (repeated.length * onceForEach > read.length) return
    for (const { place, params } of repeated) {
      const title = params['title'] ?? ''
      yield { at: `${params['form'] ?? ''}/${title}/${place?.pageNumber ?? ''}`, places: place === null ? [] : [atPlace('form', place, title)], params: { title } }
    }
  },
})
