/**
 * One code has one name throughout a document. Needs no classification, so it hears slips in codes and names of any year: a form that
 * calls a code otherwise than the other forms do, or prints their name beside a code only it has, one digit off; of two forms alone, the one whose
 * code is not the name's.
 */
import type { FormRow } from '../../../model/form.ts'
import { namedRows, slipsByName, type CodeSlip, type NamedRow } from '../../code-slips.ts'
import { forms } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { groupBy, rowId } from '../../view.ts'
import { likeness } from '../../words.ts'

export const namesAgreeAcrossForms = defineRule({
  id: 'classification/names-agree-across-forms',
  title: { zh: '同一科目在各表中名称一致', en: 'A code has one name in all forms' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const rows = namedRows(view)
    const byCode = groupBy(rows, ({ code }) => code)
    for (const named of rows) {
      const sameCode = (byCode.get(named.code) ?? []).filter(({ form }) => form !== named.form)
      if (sameCode.length > 0) tally.compared()
      const slip = slipsByName(view).get(named.row)
      const draft = slip === undefined ? otherName(named, sameCode) : codeDraft(named, slip)
      if (draft !== null) yield draft
    }
  },
})

/** At least two other forms agree on another name, and none has this one. */
function otherName(named: NamedRow, others: readonly NamedRow[]): Draft | null {
  const [first] = others
  if (first === undefined || others.length < 2 || others.some(({ name }) => name !== first.name) || isAlike(named.name, first.name)) return null
  return draftOf('name', named, first.row, first.row.label)
}

function isAlike(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left) || likeness(left, right) >= 60
}

function codeDraft(named: NamedRow, { witness, witnessForm, expected, isPair }: CodeSlip): Draft {
  const draft = draftOf(isPair ? 'pair' : 'code', named, witness, expected)
  return isPair ? { ...draft, params: { ...draft.params, otherForm: witnessForm } } : draft
}

function draftOf(kind: 'name' | 'code' | 'pair', { form, row, code }: NamedRow, witness: FormRow, expected: string): Draft {
  return { at: rowId(form.id, row.panel, row.key), places: [atRow('row', row), atRow('counterpart', witness)], params: { case: kind, form: form.id, code, name: row.label, other: expected } }
}
