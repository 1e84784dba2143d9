/**
 * Every line of the procurement form says what is bought, in which unit, how many and at what price, as far as the form has columns for it.
 * Rows without any of these head a group. One piece of advice a form.
 */
import { cellId, type FormRow } from '../../../model/form.ts'
import type { ColumnDefinition, FormDefinition } from '../../../model/form-definition.ts'
import { isPositive } from '../../figures.ts'
import { anything, form } from '../../needs.ts'
import { atRow } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

/** What says how an amount came about. */
const detailColumns: ReadonlySet<string> = new Set(['item', 'measureUnit', 'quantity', 'unitPrice'])
const amountColumns = ['total', 'amount'] as const

export const linesComplete = defineRule({
  id: 'procurement/lines-complete',
  title: { zh: '采购项目填全品名、单位、数量和单价', en: 'Lines of procurement are complete' },
  basis: ['procurement-law-33', 'good-practice'],
  applies: {},
  severity: 'advice',
  needs: { procurement: form('governmentProcurement'), view: anything },
  *check({ procurement, view }, tally) {
    const columns = detailsOf(view.definitionOf(procurement))
    const lines = procurement.rows.flatMap((row) => {
      const absent = columns.filter(({ id }) => !isStated(row, id, view))
      const isLine = /^\d+$/.test(row.key) && absent.length < columns.length && hasMoney(row, view)
      return isLine ? [{ row, absent }] : []
    })
    tally.compared(lines.length)
    const open = lines.filter(({ absent }) => absent.length > 0)
    const [first] = open
    if (first === undefined) return
    yield {
      at: procurement.id,
      places: open.map(({ row }) => atRow('line', { ...row, label: row.texts['item'] ?? row.label })),
      params: { form: procurement.id, number: `${open.length}`, item: first.row.texts['item'] ?? first.row.label, absent: first.absent.map(({ heads: [head = ''] }) => head).join('、') },
    }
  },
})

function detailsOf(definition: FormDefinition | null): ColumnDefinition[] {
  return (definition?.panels ?? []).flatMap(({ columns }) => columns.filter(({ id, optional }) => detailColumns.has(id) && optional !== true))
}

function isStated(row: FormRow, column: string, view: BudgetView): boolean {
  return (row.texts[column] ?? '').trim() !== '' || view.cells.get(idOf(row, column))?.amount != null
}

function hasMoney(row: FormRow, view: BudgetView): boolean {
  return amountColumns.some((column) => {
    const cell = view.cells.get(idOf(row, column))
    return cell !== undefined && isPositive(cell)
  })
}

function idOf({ panel, key }: FormRow, column: string): string {
  return cellId({ form: 'governmentProcurement', panel, row: key, column })
}
