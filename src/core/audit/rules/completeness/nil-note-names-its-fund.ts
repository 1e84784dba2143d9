/** The note of an empty table speaks of that table's own fund; another fund's note was copied from the table before. */
import { checkWords } from '../../../data/generated/check-words.ts'
import { anything, forms } from '../../needs.ts'
import { atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'

export const nilNoteNamesItsFund = defineRule({
  id: 'completeness/nil-note-names-its-fund',
  title: { zh: '空表说明所称资金与表相符', en: 'The note of an empty table names its own fund' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    for (const { form: id, words } of checkWords.funds) {
      const form = view.forms.get(id)
      if (form?.nilNote === null || form?.nilNote === undefined) continue
      tally.compared()
      const note = plain(form.nilNote.text)
      const others = checkWords.funds.filter((fund) => fund.form !== id).flatMap((fund) => fund.words)
      if (includesAny(note, words) || !includesAny(note, others)) continue
      yield { at: id, places: [atPlace('note', form.nilNote.place, form.nilNote.text)], params: { form: id, note: form.nilNote.text } }
    }
  },
})
