/** Amounts by classification code, whatever the layout calls the column or panel they stand in. */
import type { Cell, Form, FormRow } from '../model/form.ts'
import type { FormId, PanelDefinition } from '../model/form-definition.ts'
import { formsPartlyRead } from './reading.ts'
import type { Need, Resolution } from './rule.ts'
import { groupBy, rowId, type BudgetView } from './view.ts'

interface CodeTable {
  readonly form: Form
  /** Something of the form could not be placed, so a row that is not there may be ours. */
  readonly partlyRead: boolean
  readonly rows: readonly FormRow[]
  readonly hasColumn: (column: string) => boolean
  /** The cell of a code in the first of the columns the form has; null when the form has no such row. */
  readonly at: (code: string, columns: readonly string[]) => Cell | null
}

/** The whole of a row. */
export const wholeColumns: readonly string[] = ['total', 'amount', 'finalAccounts', 'currentYear']
/** The part paid from basic expenditure; a layout without that column prints only the whole. */
export const basicColumns: readonly string[] = ['basic', ...wholeColumns]

const functionalForms: readonly FormId[] = ['generalPublicExpenditure', 'fiscalExpenditure', 'expenditureSummary']
const economicForms: readonly FormId[] = ['generalPublicBasicExpenditure', 'fiscalBasicExpenditure']

/** Expenditure by function, the general public budget before wider totals. */
export const functionalTable: Need<CodeTable> = tableNeed('table:functional', functionalForms)
/** Basic expenditure by economic nature. */
export const economicTable: Need<CodeTable> = tableNeed('table:economic', economicForms)

function tableNeed(name: string, ids: readonly FormId[]): Need<CodeTable> {
  return {
    name,
    resolve: (view): Resolution<CodeTable> => {
      const printed = ids.map((id) => view.forms.get(id)).filter((form): form is Form => form !== undefined)
      const filled = printed.find((form) => form.status === 'filled' && form.rows.some(({ code }) => code !== null))
      if (filled !== undefined) return { state: 'found', value: codeTable(view, filled) }
      return printed.some(({ status }) => status === 'nil') ? { state: 'inapplicable' } : { state: 'missing' }
    },
  }
}

export function codeTable(view: BudgetView, form: Form): CodeTable {
  return view.once(`codeTable:${form.id}`, () => {
    const rows = form.rows.filter(({ code }) => code !== null)
    const byCode = groupBy(rows, ({ code }) => code ?? '')
    const columns = new Set(form.columns.map(({ id }) => id))
    return {
      form,
      partlyRead: formsPartlyRead(view).has(form.id),
      rows,
      hasColumn: (column) => columns.has(column),
      at: (code, wanted) => {
        const [row] = byCode.get(code) ?? []
        const column = wanted.find((id) => columns.has(id))
        if (row === undefined || column === undefined) return null
        return view.cell({ form: form.id, panel: row.panel, row: row.key, column })
      },
    }
  })
}

/** One row of a form whose panel is keyed by code, with its cells. */
export interface CodedRow {
  readonly form: Form
  readonly panel: PanelDefinition
  readonly row: FormRow
  readonly code: string
  readonly cells: readonly Cell[]
  /** Something of the form could not be placed, so an absent row may be ours. */
  readonly partlyRead: boolean
}

/** Rows with a code of one classification in all filled forms, in printed order. A form recognized by what it means may have its names in another column. */
export function codedRows(classification: 'functional' | 'economicDepartment'): Need<readonly CodedRow[]> {
  return {
    name: `rows:${classification}`,
    resolve: (view) => {
      if (view.family === null) return { state: 'missing' }
      const rows = view.once(`codedRows:${classification}`, () => listCodedRows(view, classification))
      if (rows.length > 0) return { state: 'found', value: rows }
      return view.budget.forms.length === 0 || view.budget.forms.some(({ status }) => status === 'unread') ? { state: 'missing' } : { state: 'inapplicable' }
    },
  }
}

function listCodedRows(view: BudgetView, classification: string): CodedRow[] {
  const partly = formsPartlyRead(view)
  return view.budget.forms.flatMap((form) => {
    const partlyRead = partly.has(form.id)
    const panels = form.evidence === undefined ? (view.definitionOf(form)?.panels ?? []) : []
    return form.rows.flatMap((row) => {
      const panel = panels.find(({ id, classification: own }) => id === row.panel && own === classification)
      if (panel === undefined || row.code === null) return []
      return [{ form, panel, row, code: row.code, cells: view.cellsByRow.get(rowId(form.id, row.panel, row.key)) ?? [], partlyRead }]
    })
  })
}

export function isPositive(cell: Cell | null | undefined): cell is Cell {
  return (cell?.amount?.fen ?? 0n) > 0n
}
