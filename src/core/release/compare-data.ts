/** Whether two tables of open data say the same, and the figures of one and those of a budget. */
import { listFacts, type Budget } from '../model/budget.ts'
import type { CopyDifference } from '../model/release.ts'
import type { ReadTable } from './read-data-table.ts'

/** Field by field, in the fields that both have; a row that only one has is one difference. */
export function compareTables(original: ReadTable, copy: ReadTable, kind: CopyDifference['kind']): CopyDifference[] {
  return [...new Set([...original.keys(), ...copy.keys()])].flatMap((key): CopyDifference[] => {
    const [before, after] = [original.get(key), copy.get(key)]
    if (before === undefined || after === undefined) return [{ kind, id: key, original: before === undefined ? null : rowText(before), copy: after === undefined ? null : rowText(after) }]
    return [...before].flatMap(([field, value]) => {
      const other = after.get(field)
      return other === undefined || other === value ? [] : [{ kind, id: `${key} · ${field}`, original: value, copy: other }]
    })
  })
}

/** What a budget states, as its table of facts would: by this a table is told wrong when no other of its kind is left. */
export function factsTable(budget: Budget): ReadTable {
  return new Map(listFacts(budget).map(({ id, amountYuan, stepYuan }) => [id, new Map([['id', id], ['amount_yuan', amountYuan], ['amount_fen', wholeFen(amountYuan)], ['step_yuan', stepYuan]])]))
}

/** `-0.50` → `-50` */
function wholeFen(yuan: string): string {
  return String(BigInt(yuan.replace('.', '')))
}

function rowText(row: ReadonlyMap<string, string | null>): string {
  return row.get('amount_yuan') ?? row.get('printed') ?? [...row.values()].filter((value) => value !== null).join(' ')
}
