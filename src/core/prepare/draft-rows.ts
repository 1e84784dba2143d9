/** Rows that are added to the forms of a budget in work, taken away or named anew. Before the figures are placed. */
import { definitionOf } from '../data/families.ts'
import { economicDepartmentData } from '../data/generated/economic-department.ts'
import { functionalData } from '../data/generated/functional.ts'
import type { Budget } from '../model/budget.ts'
import type { DraftEdit } from '../model/draft.ts'
import { cellId, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { PanelDefinition } from '../model/form-definition.ts'

/** How the rows of a panel are told apart, so how one is added. listed: by the wordings its layout knows · none: there is one line, which is given. */
export type RowKind = 'functional' | 'economicDepartment' | 'functionCategory' | 'listed' | 'ordinal' | 'none'

export function rowKindOf(panel: PanelDefinition | undefined): RowKind {
  if (panel?.keyedBy === 'code') return panel.classification ?? 'functional'
  if (panel?.keyedBy === 'ordinal') return 'ordinal'
  if (panel?.keyedBy !== 'label') return 'none'
  return panel.functionRows === true ? 'functionCategory' : 'listed'
}

/** The rows that a list of known wordings may have and this form does not print. */
export function unprintedRows({ id, rows }: PanelDefinition, form: Form): { readonly code: string; readonly name: string }[] {
  const present = new Set(form.rows.flatMap(({ panel, key }) => (panel === id ? [key] : [])))
  return rows.filter(({ key }) => !present.has(key)).map(({ key, labels }) => ({ code: key, name: labels[0] ?? key }))
}

/** The forms after the edits of rows; an edit of what is not there changes nothing. */
export function editRows(last: Budget, forms: readonly Form[], edits: readonly DraftEdit[]): Form[] {
  return edits.reduce<Form[]>((held, edit) => {
    if (edit.kind !== 'rowAdded' && edit.kind !== 'rowRemoved' && edit.kind !== 'rowNamed' && edit.kind !== 'rowText') return held
    return held.map((form) => (form.id === edit.form ? editForm(last, form, edit) : form))
  }, [...forms])
}

function editForm(last: Budget, form: Form, edit: Extract<DraftEdit, { kind: `row${string}` }>): Form {
  const { panel, key } = edit
  const isIt = (row: { readonly panel: string; readonly key: string }): boolean => row.panel === panel && row.key === key
  const present = form.rows.some(isIt)
  if (edit.kind === 'rowAdded') return present ? form : addRow(last, form, panel, key, edit.label)
  if (!present) return form
  if (edit.kind === 'rowNamed') return { ...form, rows: form.rows.map((row) => (isIt(row) ? { ...row, label: edit.label } : row)) }
  if (edit.kind === 'rowText') return { ...form, rows: form.rows.map((row) => (isIt(row) ? { ...row, texts: { ...row.texts, [edit.column]: edit.text } } : row)) }
  return { ...form, rows: form.rows.filter((row) => !isIt(row)), cells: form.cells.filter(({ path }) => path.panel !== panel || path.row !== key) }
}

/** A code brings the codes it stands under, where the form prints their level. */
function addRow(last: Budget, form: Form, panel: string, key: string, label: string): Form {
  const definition = definitionOf(last, form)?.panels.find(({ id }) => id === panel)
  const kind = rowKindOf(definition)
  if (definition === undefined || kind === 'none') return form
  if (kind === 'listed') return definition.rows.some((row) => row.key === key) ? insertRow(form, panel, key, label, kind, definition) : form
  const codes = kind === 'ordinal' ? [] : codesAbove(form, panel, key)
  const withParents = codes.reduce((held, code) => insertRow(held, panel, code, chartName(kind, code) ?? code, kind, definition), form)
  return insertRow(withParents, panel, key, label, kind, definition)
}

function codesAbove(form: Form, panel: string, code: string): string[] {
  const own = form.rows.filter((row) => row.panel === panel && row.code !== null)
  const levels = new Set(own.map((row) => row.code?.length))
  const isMissing = (candidate: string): boolean => (own.length === 0 || levels.has(candidate.length)) && !own.some((row) => row.code === candidate)
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length)).filter(isMissing)
}

/** The name the chart gives a code; null for a code it does not have. */
export function chartName(kind: RowKind, code: string): string | null {
  return chartOf(kind).find((entry) => entry.code === code)?.name ?? null
}

/** The codes a row of this kind may have. */
export function chartOf(kind: RowKind): readonly { readonly code: string; readonly name: string }[] {
  if (kind === 'economicDepartment') return economicDepartmentData
  if (kind === 'functional') return functionalData
  return kind === 'functionCategory' ? functionalData.filter(({ code }) => code.length === 3) : []
}

function insertRow(form: Form, panel: string, key: string, label: string, kind: RowKind, definition: PanelDefinition): Form {
  const at = kind === 'listed' ? placeListed(form.rows, key, definition) : placeFor(form.rows, panel, key, kind)
  const near = form.rows[at - 1] ?? form.rows[at]
  const place = near?.place ?? form.places[0] ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const row: FormRow = { panel, key, code: kind === 'ordinal' || kind === 'listed' ? null : key, label, place, texts: {} }
  const columns = form.columns.filter((column) => column.panel === panel)
  const cells = columns.map(({ id }): Cell => {
    const path = { form: form.id, panel, row: key, column: id }
    return { id: cellId(path), path, state: 'blank', amount: null, unit: form.unit ?? 'tenThousandYuan', text: '', place, candidates: [] }
  })
  const rows = [...form.rows.slice(0, at), row, ...form.rows.slice(at)]
  return { ...form, rows: renumber(rows, row), cells: [...form.cells, ...cells] }
}

/** Behind the last row whose code comes before; a row of a list comes last. */
function placeFor(rows: readonly FormRow[], panel: string, key: string, kind: RowKind): number {
  const comesBefore = (row: FormRow): boolean => row.panel === panel && (kind === 'ordinal' || (row.code !== null && row.code < key))
  const before = rows.reduce((found, row, index) => (comesBefore(row) ? index : found), -1)
  if (before !== -1) return before + 1
  const after = rows.findIndex((row) => row.panel === panel && row.code !== null)
  const own = rows.reduce((found, row, index) => (row.panel === panel ? index : found), -1)
  return after !== -1 ? after : own + 1
}

/** Behind the last row that the layout prints before it, else before all. */
function placeListed(rows: readonly FormRow[], key: string, { id, rows: listed }: PanelDefinition): number {
  const order = new Map(listed.map((row, index) => [row.key, index]))
  const own = order.get(key) ?? listed.length
  const before = rows.reduce((found, row, index) => (row.panel === id && (order.get(row.key) ?? -1) < own ? index : found), -1)
  return before === -1 ? Math.max(0, rows.findIndex(({ panel }) => panel === id)) : before + 1
}

/** Printed numbers of lines move on behind the new row, in all panels, so that what stood on one line stays there. */
function renumber(rows: readonly FormRow[], added: FormRow): FormRow[] {
  const numberOf = (row: FormRow | undefined): number => Number.parseInt(row?.texts['rowNumber'] ?? '', 10)
  const own = rows.filter(({ panel }) => panel === added.panel)
  const next = own.slice(own.indexOf(added) + 1).map(numberOf).find((number) => !Number.isNaN(number))
  const before = numberOf(own[own.indexOf(added) - 1])
  const number = next ?? (Number.isNaN(before) ? null : before + 1)
  if (number === null) return [...rows]
  return rows.map((row) => {
    if (row === added) return { ...row, texts: { rowNumber: String(number) } }
    return numberOf(row) >= number ? { ...row, texts: { ...row.texts, rowNumber: String(numberOf(row) + 1) } } : row
  })
}
