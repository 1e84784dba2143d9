/**
 * The lines of the procurement form come to the totals above them: those of a kind (货物、工程、服务) to its row, those of a project to the row
 * that heads them, all to the total where no kinds are told. Which row heads which is told by what a row names, so this only warns.
 */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { cellId, type Cell, type Form, type FormRow } from '../../../model/form.ts'
import { anything, form } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

interface Line {
  readonly row: FormRow
  readonly level: 'whole' | 'project' | 'item'
}

/** A row and the lines it is the sum of. */
interface Sum {
  readonly whole: FormRow
  readonly parts: readonly FormRow[]
}

export const linesAddUp = defineRule({
  id: 'procurement/lines-add-up',
  title: { zh: '采购项目之和等于其合计', en: 'Lines of procurement add up to their totals' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { procurement: form('governmentProcurement'), view: anything },
  *check({ procurement, view }, tally) {
    const lines = procurement.rows.map(lineOf)
    // A row that names neither a project nor a thing may be anything.
    if (lines.some((line) => line === null)) return
    for (const { whole, parts } of sumsOf(lines.flatMap((line) => line ?? []))) {
      const [total, cells] = [amountOf(whole, procurement, view), parts.map((row) => amountOf(row, procurement, view))]
      if (total?.state === 'unread' || cells.some((cell) => cell?.state === 'unread')) tally.open(`cell:${whole.panel}/${whole.key}`)
      if (total?.amount == null || cells.some((cell) => cell?.amount == null)) continue
      tally.compared()
      const sum = sumAmounts(cells.flatMap((cell) => cell?.amount ?? []))
      if (compareAmounts(sum, total.amount) !== 'different') continue
      yield {
        at: whole.key,
        places: [atCell('total', total), ...cells.flatMap((cell) => (cell === null ? [] : [atCell('part', cell)]))],
        expected: sum,
        actual: total.amount,
        params: { row: whole.texts['project'] ?? whole.label, number: `${parts.length}`, unit: total.unit },
      }
    }
  },
})

function lineOf(row: FormRow): Line | null {
  if (!/^\d+$/.test(row.key)) return { row, level: 'whole' }
  if ((row.texts['item'] ?? '') !== '') return { row, level: 'item' }
  return (row.texts['project'] ?? '') === '' ? null : { row, level: 'project' }
}

function sumsOf(lines: readonly Line[]): Sum[] {
  const isKind = ({ row, level }: Line): boolean => level === 'whole' && row.key !== 'total'
  const hasKinds = lines.some(isKind)
  return lines.flatMap((line, index): Sum[] => {
    if (line.level === 'item' || (line.level === 'project' && !isHeading(lines, index)) || (line.row.key === 'total' && hasKinds)) return []
    const below = until(lines.slice(index + 1), ({ level }) => level === 'whole' || (line.level === 'project' && level === 'project'))
    const parts = line.level === 'project' ? below.map(({ row }) => row) : leavesOf(below)
    return parts.length === 0 ? [] : [{ whole: line.row, parts }]
  })
}

/** A project followed by its things is their sum; one without stands for itself. */
function leavesOf(lines: readonly Line[]): FormRow[] {
  return lines.flatMap((line, index) => (line.level === 'project' && isHeading(lines, index) ? [] : [line.row]))
}

/** Things follow, and they name no project of their own. */
function isHeading(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  return next?.level === 'item' && (next.row.texts['project'] ?? '') === ''
}

function until(lines: readonly Line[], ends: (line: Line) => boolean): readonly Line[] {
  const end = lines.findIndex(ends)
  return end === -1 ? lines : lines.slice(0, end)
}

function amountOf({ panel, key }: FormRow, { id }: Form, view: BudgetView): Cell | null {
  return ['total', 'amount'].map((column) => view.cells.get(cellId({ form: id, panel, row: key, column })) ?? null).find((cell) => cell !== null) ?? null
}
