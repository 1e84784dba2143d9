/** Functional items that by their nature are paid from one kind of expenditure only, for the three rules about them. */
import type { CodedRow } from '../../figures.ts'
import { isPositive } from '../../figures.ts'
import { atCell } from '../../places.ts'
import type { Draft, Tally } from '../../rule.ts'
import { plain } from '../../words.ts'

/** Yields each item of these names with an amount in the column where it does not belong; a code once, in the first form that shows it. */
export function* inWrongColumn(rows: readonly CodedRow[], names: readonly string[], column: string, tally: Tally): Iterable<Draft> {
  const seen = new Set<string>()
  for (const { row, code, cells, form } of rows) {
    const cell = cells.find(({ path }) => path.column === column)
    if (cell === undefined || !names.includes(plain(row.label))) continue
    if (cell.state === 'unread') {
      tally.open(`cell:${cell.id}`)
      continue
    }
    tally.compared()
    if (!isPositive(cell) || seen.has(code)) continue
    seen.add(code)
    yield {
      at: code,
      places: [atCell('part', cell)],
      actual: cell.amount,
      params: { form: form.id, code, name: row.label, unit: cell.unit },
    }
  }
}
