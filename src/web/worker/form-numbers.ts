/** The number and the name under which the app lists each form: as printed before its title, otherwise by its place in the document. Part of make-review. */
import { readChineseNumber } from '../../core/read/narrative/chinese-number.ts'
import type { Form } from '../../core/model/form.ts'

interface Numbered {
  readonly ordinal: number
  /** The printed title without its number. */
  readonly title: string
}

/** In the order of the forms. Printed numbers count only where every form has one of its own. */
export function numberForms(forms: readonly Pick<Form, 'title'>[]): readonly Numbered[] {
  const printed = forms.map(({ title }) => numberOf(title.trim()))
  const known = new Set(printed.flatMap((number) => number?.ordinal ?? []))
  if (known.size === forms.length) return printed.flatMap((number) => number ?? [])
  return forms.map(({ title }, index) => ({ ordinal: index + 1, title: printed[index]?.title ?? title.trim() }))
}

/** `八、一般公共预算支出预算表`, `8. …` or `表 8 …`; null for a title without a number before it. */
function numberOf(printed: string): Numbered | null {
  const mark = /^附?表\s*/u.exec(printed)?.[0] ?? ''
  const title = printed.slice(mark.length)
  const arabic = /^\d{1,2}/.exec(title)?.[0]
  const number = arabic === undefined ? readChineseNumber(title, 0, []) : { digits: arabic, end: arabic.length }
  if (number === null || number.digits.length > 2) return null
  const separator = (mark === '' ? /^(?:、|[.．](?!\d))/u : /^(?:[、:：]|[.．](?!\d)|\s)\s*/u).exec(title.slice(number.end))
  return separator === null ? null : { ordinal: Number.parseInt(number.digits, 10), title: title.slice(number.end + separator[0].length).trim() }
}
