/** How a cell of a budget in work is called: 表 3 行政运行 基本支出, or only by what differs from another. */
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftForm, Language } from '../../worker/protocol.ts'

export type NamedForms = ReadonlyMap<string, DraftForm>

/** 表 3 部门预算支出总表 › 行政运行 › 基本支出: for lists of figures of all tables. */
export function placeTitle(forms: NamedForms, id: string, language: Language): string {
  const form = forms.get(id.slice(0, id.indexOf('/')))
  const table = form === undefined ? '' : `${form.ordinal === null ? '' : `${draftWords[language].table(form.ordinal)} `}${form.title[language]}`
  return [table, cellTitle(forms, id, null, language)].filter((part) => part !== '').join(' › ')
}

/** beside: the id of a cell that is named already; null for the name within its table. */
export function cellTitle(forms: NamedForms, id: string, beside: string | null, language: Language): string {
  const [formId = '', panel = '', row = '', column = ''] = id.split('/')
  const [otherForm = '', otherPanel = '', otherRow = '', otherColumn = ''] = (beside ?? '').split('/')
  const form = forms.get(formId)
  const rowName = form?.rowNames[`${panel}/${row}`]?.[language] ?? row
  const columnName = form?.columnNames[`${panel}/${column}`]?.[language] ?? column
  const sameTable = formId === otherForm && panel === otherPanel
  const parts = [
    formId === otherForm || beside === null ? '' : (form?.title[language] ?? ''),
    sameTable && row === otherRow ? '' : rowName,
    sameTable && column === otherColumn ? '' : columnName,
  ]
  return parts.filter((part) => part !== '').join(' › ')
}
