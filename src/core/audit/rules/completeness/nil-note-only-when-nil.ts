/** A note that says “empty” does not stand under a form with figures. */
import { isPositive } from '../../figures.ts'
import { forms } from '../../needs.ts'
import { atCell, atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

export const nilNoteOnlyWhenNil = defineRule({
  id: 'completeness/nil-note-only-when-nil',
  title: { zh: '有数据的表不应注明空表', en: 'A form with figures is not called empty' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    for (const { id, nilNote, status, cells } of view.budget.forms) {
      if (nilNote === null) continue
      if (status === 'unread') {
        tally.open(`form:${id}`)
        continue
      }
      tally.compared()
      const filled = cells.find(isPositive)
      if (filled === undefined) continue
      yield { at: id, places: [atPlace('note', nilNote.place, nilNote.text), atCell('filled', filled)], actual: filled.amount, params: { form: id, note: nilNote.text, unit: filled.unit } }
    }
  },
})
