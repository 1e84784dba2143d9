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
  return joinRuns(edits).reduce<Form[]>((held, run) => held.map((form) => (form.id === run.form ? editForm(last, form, run) : form)), [...forms])
}

export type RowEdit = Extract<DraftEdit, { kind: `row${string}` }>

export function isRowEdit(edit: DraftEdit): edit is RowEdit {
  return edit.kind === 'rowAdded' || edit.kind === 'rowRemoved' || edit.kind === 'rowNamed' || edit.kind === 'rowText'
}

type RowAdded = Extract<DraftEdit, { kind: 'rowAdded' }>
type RowRun = Exclude<RowEdit, RowAdded> | { readonly kind: 'rowsAdded'; readonly form: RowAdded['form']; readonly panel: string; readonly added: readonly RowAdded[] }

/** Rows that are added to one panel one after the other are added at once: there may be thousands. */
function joinRuns(edits: readonly DraftEdit[]): RowRun[] {
  const runs: (Exclude<RowEdit, RowAdded> | { kind: 'rowsAdded'; form: RowAdded['form']; panel: string; added: RowAdded[] })[] = []
  for (const edit of edits.filter(isRowEdit)) {
    const before = runs.at(-1)
    if (edit.kind !== 'rowAdded') runs.push(edit)
    else if (before?.kind === 'rowsAdded' && before.form === edit.form && before.panel === edit.panel) before.added.push(edit)
    else runs.push({ kind: 'rowsAdded', form: edit.form, panel: edit.panel, added: [edit] })
  }
  return runs
}

function editForm(last: Budget, form: Form, edit: RowRun): Form {
  if (edit.kind === 'rowsAdded') return addRows(last, form, edit.panel, edit.added)
  const { panel, key } = edit
  const isIt = (row: { readonly panel: string; readonly key: string }): boolean => row.panel === panel && row.key === key
  if (!form.rows.some(isIt)) return form
  if (edit.kind === 'rowNamed') return { ...form, rows: form.rows.map((row) => (isIt(row) ? { ...row, label: edit.label } : row)) }
  if (edit.kind === 'rowText') return { ...form, rows: form.rows.map((row) => (isIt(row) ? { ...row, texts: { ...row.texts, [edit.column]: edit.text } } : row)) }
  return { ...form, rows: form.rows.filter((row) => !isIt(row)), cells: form.cells.filter(({ path }) => path.panel !== panel || path.row !== key) }
}

/** A row and the number of its printed line, which moves on; NaN where none is printed. */
interface Line {
  readonly row: FormRow
  number: number
}

/** A code brings the codes it stands under, where the form prints their level. */
function addRows(last: Budget, form: Form, panel: string, added: readonly RowAdded[]): Form {
  const definition = definitionOf(last, form)?.panels.find(({ id }) => id === panel)
  const kind = rowKindOf(definition)
  if (definition === undefined || kind === 'none') return form
  const lines = form.rows.map((row): Line => ({ row, number: Number.parseInt(row.texts['rowNumber'] ?? '', 10) }))
  const own = form.rows.filter((row) => row.panel === panel)
  const keys = new Set(own.map(({ key }) => key))
  const codes = new Set(own.flatMap(({ code }) => code ?? []))
  const levels = new Set([...codes].map(({ length }) => length))
  const names = new Map(chartOf(kind).map(({ code, name }) => [code, name]))
  const listed = kind === 'listed' ? new Set(definition.rows.map(({ key }) => key)) : null
  const made: FormRow[] = []
  const add = (key: string, label: string): void => {
    const code = kind === 'ordinal' || kind === 'listed' ? null : key
    made.push(insertLine(lines, { panel, key, code, label, texts: {} }, kind, definition, form))
    keys.add(key)
    if (code === null) return
    codes.add(code)
    levels.add(code.length)
  }
  for (const { key, label } of added) {
    if (keys.has(key) || listed?.has(key) === false) continue
    const above = kind === 'ordinal' || kind === 'listed' ? [] : [3, 5].filter((length) => length < key.length && (levels.size === 0 || levels.has(length))).map((length) => key.slice(0, length))
    for (const code of above) if (!codes.has(code)) add(code, names.get(code) ?? code)
    add(key, label)
  }
  return { ...form, rows: lines.map(numbered), cells: [...form.cells, ...made.flatMap((row) => blankCells(form, row))] }
}

function numbered({ row, number }: Line): FormRow {
  return Number.isNaN(number) || row.texts['rowNumber'] === String(number) ? row : { ...row, texts: { ...row.texts, rowNumber: String(number) } }
}

function blankCells(form: Form, { panel, key, place }: FormRow): Cell[] {
  return form.columns.filter((column) => column.panel === panel).map(({ id }): Cell => {
    const path = { form: form.id, panel, row: key, column: id }
    return { id: cellId(path), path, state: 'blank', amount: null, unit: form.unit ?? 'tenThousandYuan', text: '', place, candidates: [] }
  })
}

/** The codes a row of this kind may have. */
export function chartOf(kind: RowKind): readonly { readonly code: string; readonly name: string }[] {
  if (kind === 'economicDepartment') return economicDepartmentData
  if (kind === 'functional') return functionalData
  return kind === 'functionCategory' ? functionalData.filter(({ code }) => code.length === 3) : []
}

/** Puts the row where it belongs among the lines, with a number where they have any. */
function insertLine(lines: Line[], bare: Omit<FormRow, 'place'>, kind: RowKind, definition: PanelDefinition, form: Form): FormRow {
  const at = kind === 'listed' ? placeListed(lines, bare.key, definition) : placeFor(lines, bare, kind)
  const near = lines[at - 1] ?? lines[at]
  const row: FormRow = { ...bare, place: near?.row.place ?? form.places[0] ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } }
  const number = numberAt(lines, at, bare.panel)
  // What stood on one line stays on it, in all panels.
  if (number !== null) for (const line of lines) if (line.number >= number) line.number += 1
  lines.splice(at, 0, { row, number: number ?? Number.NaN })
  return row
}

/** The number of the next line of the panel, or the one behind the line before; null where neither has any. */
function numberAt(lines: readonly Line[], at: number, panel: string): number | null {
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index]
    if (line?.row.panel === panel && !Number.isNaN(line.number)) return line.number
  }
  for (let index = at - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (line?.row.panel === panel) return Number.isNaN(line.number) ? null : line.number + 1
  }
  return null
}

/** Behind the last row whose code comes before; a row of a list comes last. */
function placeFor(lines: readonly Line[], { panel, key }: Pick<FormRow, 'panel' | 'key'>, kind: RowKind): number {
  const before = lastIndex(lines, (row) => row.panel === panel && (kind === 'ordinal' || (row.code !== null && row.code < key)))
  if (before !== -1) return before + 1
  const after = lines.findIndex(({ row }) => row.panel === panel && row.code !== null)
  return after !== -1 ? after : lastIndex(lines, (row) => row.panel === panel) + 1
}

/** Behind the last row that the layout prints before it, else before all. */
function placeListed(lines: readonly Line[], key: string, { id, rows: listed }: PanelDefinition): number {
  const order = new Map(listed.map((row, index) => [row.key, index]))
  const own = order.get(key) ?? listed.length
  const before = lastIndex(lines, (row) => row.panel === id && (order.get(row.key) ?? -1) < own)
  return before === -1 ? Math.max(0, lines.findIndex(({ row }) => row.panel === id)) : before + 1
}

function lastIndex(lines: readonly Line[], holds: (row: FormRow) => boolean): number {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (line !== undefined && holds(line.row)) return index
  }
  return -1
}
