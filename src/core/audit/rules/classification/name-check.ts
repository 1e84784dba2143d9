/** Names of codes held against a classification, for the two rules that do it. */
import type { ClassificationCode } from '../../../model/reference.ts'
import type { CodedRow } from '../../figures.ts'
import { atRow } from '../../places.ts'
import type { Draft, Tally } from '../../rule.ts'
import { likeness, plain } from '../../words.ts'

/**
 * One finding for a code, at its first row. A name that belongs to another attested code is a warning, as is one unlike the official
 * name; a name that is nearly right is advice.
 */
export function* misnamed(rows: readonly CodedRow[], known: readonly ClassificationCode[], tally: Tally): Iterable<Draft> {
  const official = new Map(known.filter(({ backing }) => backing === 'attested').map(({ code, name }) => [code, name]))
  const seen = new Set<string>()
  for (const { row, code, form } of rows) {
    const name = official.get(code)
    const printed = plain(row.label)
    if (name === undefined || printed === '' || printed === code) continue
    tally.compared()
    if (printed === plain(name) || seen.has(`${code}${printed}`)) continue
    seen.add(`${code}${printed}`)
    const near = likeness(printed, name) >= 60 || plain(name).includes(printed) || printed.includes(plain(name))
    yield {
      at: `${form.id}/${row.panel}/${row.key}`,
      places: [atRow('row', row)],
      params: { code, printed: row.label, official: name },
      severity: near ? 'advice' : 'warning',
    }
  }
}
