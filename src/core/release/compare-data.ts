/** Whether two tables of open data say the same, and the figures of one and those of a budget. */
import { listFacts, type Budget } from '../model/budget.ts'
import type { CopyDifference } from '../model/release.ts'
import { joinNames, namesOfCells } from './cell-names.ts'
import type { ReadTable } from './read-data-table.ts'

/** Field by field, in the fields that both have; a row that only one has is one difference. */
export function compareTables(original: ReadTable, copy: ReadTable, kind: CopyDifference['kind']): CopyDifference[] {
  return [...new Set([...original.keys(), ...copy.keys()])].flatMap((key): CopyDifference[] => {
    const [before, after] = [original.get(key), copy.get(key)]
    const name = nameOf(before ?? after) ?? key
    if (before === undefined || after === undefined) return [{ kind, id: key, name, original: before === undefined ? null : rowText(before), copy: after === undefined ? null : rowText(after) }]
    return [...before].flatMap(([field, value]) => {
      const other = after.get(field)
      return other === undefined || other === value ? [] : [{ kind, id: key, name, part: field, original: value, copy: other }]
    })
  })
}

/** What a row is of, for a person: by the first of these that it has. */
const namings = [['form_title', 'row_name', 'column_title'], ['sentence'], ['name', 'part_title'], ['perf_ind_name'], ['name_zh']] as const

/** null where nothing of the row is a name. */
function nameOf(row: ReadonlyMap<string, string | null> | undefined): string | null {
  return namings.map(([only, ...others]) => (others.length === 0 ? (row?.get(only) ?? '') : joinNames(...[only, ...others].map((field) => row?.get(field) ?? '')))).find((name) => name !== '') ?? null
}

/** What a budget states, as its table of facts would: by this a table is told wrong when no other of its kind is left. */
export function factsTable(budget: Budget): ReadTable {
  const names = namesOfCells(budget)
  // One name stands for all three, and is compared with nothing.
  return new Map(listFacts(budget).map(({ id, amountYuan, stepYuan }) => [id, new Map([['id', id], ['name_zh', names.get(id) ?? null], ['amount_yuan', amountYuan], ['amount_fen', wholeFen(amountYuan)], ['step_yuan', stepYuan]])]))
}

/** `-0.50` → `-50` */
function wholeFen(yuan: string): string {
  return String(BigInt(yuan.replace('.', '')))
}

function rowText(row: ReadonlyMap<string, string | null>): string {
  return row.get('amount_yuan') ?? row.get('printed') ?? [...row.values()].filter((value) => value !== null).join(' ')
}
