/** A form without figures is shown empty and says so. */
import { forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'

export const nilFormNoted = defineRule({
  id: 'completeness/nil-form-noted',
  title: { zh: '空表附说明', en: 'An empty form says that it is empty' },
  basis: ['disclosure-procedure-2016'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const partly = formsPartlyRead(view)
    for (const { id, title, status, nilNote, notes, places } of view.budget.forms) {
      const [place] = places
      if (status !== 'nil' || place === undefined) continue
      if (partly.has(id)) {
        tally.open(`form:${id}`)
        continue
      }
      tally.compared()
      if (nilNote !== null || notes.length > 0) continue
      yield { at: id, places: [atPlace('form', place, title)], params: { form: id } }
    }
  },
})
