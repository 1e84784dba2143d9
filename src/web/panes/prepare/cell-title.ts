/** How a cell of a budget in work is called: 表 3 行政运行 基本支出, or only by what differs from another. */
import type { DraftForm, Language } from '../../worker/protocol.ts'

export type NamedForms = ReadonlyMap<string, DraftForm>

/** beside: the id of a cell that is named already; null for the whole name. */
export function cellTitle(forms: NamedForms, id: string, beside: string | null, language: Language): string {
  const [formId = '', panel = '', row = '', column = ''] = id.split('/')
  const [otherForm = '', otherPanel = '', otherRow = '', otherColumn = ''] = (beside ?? '').split('/')
  const form = forms.get(formId)
  const rowName = form?.rowNames[`${panel}/${row}`]?.[language] ?? row
  const columnName = form?.columnNames[`${panel}/${column}`]?.[language] ?? column
  const sameTable = formId === otherForm && panel === otherPanel
  const parts = [
    formId === otherForm || beside === null ? '' : (form?.title[language] ?? formId),
    sameTable && row === otherRow ? '' : rowName,
    sameTable && column === otherColumn ? '' : columnName,
  ]
  return parts.filter((part) => part !== '').join(' › ')
}
