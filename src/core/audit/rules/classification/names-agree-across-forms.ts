/**
 * One code has one name throughout a document. Needs no classification, so it hears slips in codes and names of any year: a form that
 * calls a code otherwise than the other forms do, or prints their name beside a code only it has, one digit off.
 */
import type { Form, FormRow } from '../../../model/form.ts'
import { forms } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule, type Draft } from '../../rule.ts'
import { compareDigits } from '../../slip.ts'
import { groupBy } from '../../view.ts'
import { likeness, plain } from '../../words.ts'

interface Named {
  readonly form: Form
  readonly row: FormRow
  readonly code: string
  readonly name: string
}

export const namesAgreeAcrossForms = defineRule({
  id: 'classification/names-agree-across-forms',
  title: { zh: '同一科目在各表中名称一致', en: 'A code has one name in all forms' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { view: forms },
  *check({ view }, tally) {
    const partly = view.once('partlyRead', () => formsPartlyRead(view))
    const rows = view.budget.forms.filter(({ id, status }) => status === 'filled' && !partly.has(id)).flatMap(namedRows)
    const byCode = groupBy(rows, ({ code }) => code)
    const byName = groupBy(rows, ({ name }) => name)
    for (const named of rows) {
      const sameCode = (byCode.get(named.code) ?? []).filter(({ form }) => form !== named.form)
      if (sameCode.length > 0) tally.compared()
      const draft = sameCode.length > 0 ? otherName(named, sameCode) : otherCode(named, byName.get(named.name) ?? [])
      if (draft !== null) yield draft
    }
  },
})

/** Rows with a code the form prints once, and a name. */
function namedRows(form: Form): Named[] {
  const coded = form.rows.flatMap((row) => (row.code === null || plain(row.label) === '' || plain(row.label) === row.code ? [] : [{ form, row, code: row.code, name: plain(row.label) }]))
  return [...groupBy(coded, ({ code }) => code).values()].flatMap((same) => (same.length === 1 ? same : []))
}

/** At least two other forms agree on another name, and none has this one. */
function otherName(named: Named, others: readonly Named[]): Draft | null {
  const [first] = others
  if (first === undefined || others.length < 2 || others.some(({ name }) => name !== first.name) || isAlike(named.name, first.name)) return null
  return draftOf('name', named, first, first.row.label)
}

/** At least two other forms print this name beside another code that this form lacks, and the two codes differ by a slip of the hand. */
function otherCode(named: Named, sameName: readonly Named[]): Draft | null {
  const others = sameName.filter(({ form, code }) => form !== named.form && code !== named.code && compareDigits(code, named.code) !== 'other')
  const [first] = others
  const lacksIt = first !== undefined && !named.form.rows.some(({ code }) => code === first.code)
  if (!lacksIt || new Set(others.map(({ form }) => form)).size < 2 || others.some(({ code }) => code !== first.code)) return null
  return draftOf('code', named, first, first.code)
}

function isAlike(left: string, right: string): boolean {
  return left.includes(right) || right.includes(left) || likeness(left, right) >= 60
}

function draftOf(kind: 'name' | 'code', { form, row, code }: Named, other: Named, expected: string): Draft {
  return { at: `${form.id}/${row.panel}/${row.key}`, places: [atRow('row', row), atRow('counterpart', other.row)], params: { case: kind, form: form.id, code, name: row.label, other: expected } }
}
