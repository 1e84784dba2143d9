/**
 * Names of forms, columns and rows for a rendered document, in Chinese as printed and in English from /data.
 * Every renderer asks here; a name we have only in Chinese stays Chinese and says so, so that a page can mark its language.
 */
import { rowTitleData } from '../data/generated/row-titles.ts'
import { wordingData } from '../data/generated/wordings.ts'
import type { Cell, Form, FormRow } from '../model/form.ts'
import type { ColumnDefinition, FormDefinition } from '../model/form-definition.ts'

export type Language = 'zh' | 'en'

/** A name and the language it is in. */
export interface Name {
  readonly text: string
  readonly language: Language
}

const rowTitles = new Map(rowTitleData.map((title) => [title.key, title]))
const wordings = new Map(wordingData.map((title) => [title.key, title]))

/** The printed title in Chinese; in English the canonical one. */
export function formName(form: Form, definition: FormDefinition | null, language: Language): Name {
  const printed = form.title.trim() === '' ? (definition?.title.zh ?? form.id) : form.title.trim()
  if (language === 'zh') return { text: printed, language: 'zh' }
  return definition === null ? { text: printed, language: 'zh' } : { text: definition.title.en, language: 'en' }
}

/** A row's label as printed, or its English name found by key, by code or by wording. */
export function rowName(row: FormRow, language: Language): Name {
  const printed = row.label.trim() === '' ? (rowTitles.get(row.key)?.zh ?? row.code ?? row.key) : row.label.trim()
  if (language === 'zh') return { text: printed, language: 'zh' }
  const english = englishName(row.key.replace(/#\d+$/, ''), printed)
  return english === null ? { text: printed, language: 'zh' } : { text: english, language: 'en' }
}

/** Of a row by its key, of a code, or of a wording; null when there is none. */
export function englishName(key: string, printed: string): string | null {
  return (rowTitles.get(key) ?? wordings.get(bareLabel(printed)))?.en ?? null
}

/** One wording of a head or caption. */
export function wordingName(text: string, language: Language): Name {
  if (language === 'zh') return { text, language: 'zh' }
  const english = wordings.get(text.replace(/\s+/g, ''))
  return english === undefined ? { text, language: 'zh' } : { text: english.en, language: 'en' }
}

/** What the print calls a cell: its row, and its column with stacked heads joined by `/`. */
interface PrintedNames {
  readonly rowName: string
  readonly columnHead: string
}

/** In a panel printed as one line of columns the heads stand in the rows' labels, and the line itself has no name. */
export function printedNames(form: Form, definition: FormDefinition | null, cell: Cell): PrintedNames {
  const { panel, row, column } = cell.path
  const known = definition?.panels.find(({ id }) => id === panel)
  const label = form.rows.find((candidate) => candidate.panel === panel && candidate.key === row)?.label ?? ''
  const head = form.columns.find((candidate) => candidate.panel === panel && candidate.id === column)?.head ?? ''
  const line = known?.keyedBy === 'single' ? known.columns.find((candidate) => candidate.id === column && (candidate.row ?? 'total') === row) : undefined
  if (line !== undefined) return { rowName: '', columnHead: lineHead(line, label, head) || line.title.zh }
  return { rowName: label, columnHead: head || (known?.columns.find(({ id }) => id === column)?.title.zh ?? '') }
}

/**
 * The head of a column that names a row of its own: the row's label and the head all such columns share. What the column is known by stands
 * lowest, so a year stands above the items it is printed for, and an item above its budget and its accounts.
 */
export function lineHead({ row, heads }: ColumnDefinition, label: string, head: string): string {
  const known = new Set(heads.map(withoutSpaces))
  const levels = label.split('/')
  const own = levels.findIndex((level) => known.has(withoutSpaces(level)))
  const isBelow = own !== -1 && !known.has(withoutSpaces(head.slice(head.lastIndexOf('/') + 1)))
  const parts = row === undefined ? [head] : isBelow ? [head, ...levels.slice(0, own + 1)] : [label, head]
  return parts.filter((part) => part !== '').join('/')
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** `一、部门收支总表` → `部门收支总表` */
export function withoutNumber(text: string): string {
  return text.replace(/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d+[.．、])\s*/, '')
}

/** A label without its numbering and without the words before a colon: `其中：公务用车购置费` → `公务用车购置费`. */
function bareLabel(label: string): string {
  return withoutNumber(label.replace(/\s+/g, '').replace(/^[^：:]{1,3}[：:]/, ''))
}
