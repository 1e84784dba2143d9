/**
 * Budgets in work, in the worker: reads last year's disclosure once, makes of it and the steps what the page shows, and prints it so that it
 * can be read and audited like any document.
 */
import { definitionOf, joinFamilies } from '../../core/data/families.ts'
import type { Families } from '../../core/data/families.ts'
import type { Effects } from '../../core/effects.ts'
import { draftWords } from '../../core/locale/draft-words.ts'
import type { Budget } from '../../core/model/budget.ts'
import type { DraftStep } from '../../core/model/draft.ts'
import type { Form, FormRow } from '../../core/model/form.ts'
import { composeDraft } from '../../core/prepare/draft-budget.ts'
import { chartOf, rowKindOf, unprintedRows } from '../../core/prepare/draft-rows.ts'
import { compareDrafts, mergeDrafts, type DraftComparison } from '../../core/prepare/merge-drafts.ts'
import { moveYears, nextForms } from '../../core/prepare/next-year.ts'
import { leftFigures, takeFigures, type TakenFigures } from '../../core/prepare/take-figures.ts'
import { printDraft as renderDraft, readLastYear } from '../../core/print-draft.ts'
import { layTable } from '../../core/render/table-layout.ts'
import { renderTemplateXlsx } from '../../core/render/xlsx/render-template-xlsx.ts'
import { englishName, formName, rowName } from '../../core/render/titles.ts'
import { changeOf } from './draft-update.ts'
import { numberForms } from './form-numbers.ts'
import type { DraftForm, DraftUpdate, DraftView, FamilyChoice, WorkerTask } from './protocol.ts'

let lasts: ReadonlyMap<string, Budget> = new Map()

/** → last year's budget. Only the newest is kept. */
export async function openDraft({ id, files, blank }: Extract<WorkerTask, { kind: 'openDraft' }>, families: Families, effects: Effects): Promise<Budget> {
  const budget = await readLastYear({ files, blank }, families, effects)
  lasts = new Map([[id, budget]])
  return budget
}

/** What the page was shown last. */
let shown: { readonly id: string; readonly serial: number; readonly forms: readonly Form[]; readonly computations: DraftView['computations'] } | null = null

export function showDraft({ id, edits, knows }: Extract<WorkerTask, { kind: 'showDraft' }>): DraftUpdate {
  const { budget, tables, sentences, projects } = composeDraft(lastOf(id), edits)
  const { computations, overridden, unplaced } = tables
  const before = shown !== null && shown.id === id && shown.serial === knows && shown.forms.length === budget.forms.length ? shown : null
  const serial = (shown?.serial ?? 0) + 1
  shown = { id, serial, forms: budget.forms, computations }
  const ordinals = numberForms(budget.forms)
  const describe = (form: Form, index: number): DraftForm => describeForm(budget, form, ordinals[index]?.ordinal ?? null)
  const rest = { overridden, unplaced, left: leftFigures(edits), sections: budget.narrative.sections, sentences, projects }
  if (before === null) return { kind: 'whole', serial, view: { forms: budget.forms.map(describe), computations, ...rest } }
  const forms = budget.forms.map((form, index) => changeOf(before.forms[index], form) ?? describe(form, index))
  return { kind: 'change', serial, forms, computations: computations === before.computations ? null : computations, rest }
}

/** What two copies of the budget in work differ in. */
export function compareCopies({ id, here, other }: Extract<WorkerTask, { kind: 'compareDrafts' }>): DraftComparison {
  return compareDrafts(lastOf(id), here, other)
}

/** The steps that put the other copy into this one. */
export function mergeCopies({ id, here, other, choices }: Extract<WorkerTask, { kind: 'mergeDrafts' }>): readonly DraftStep[] {
  return mergeDrafts(lastOf(id), here, other, choices)
}

/** What another file says, for this budget in work. */
export async function takeDraftFigures({ id, edits, takeId, files }: Extract<WorkerTask, { kind: 'takeFigures' }>, families: Families, effects: Effects): Promise<TakenFigures> {
  const from = await readLastYear({ files, blank: null }, families, effects)
  const last = lastOf(id)
  return takeFigures(last, edits, from, `${files.map(({ name }) => name).join(' + ')}${otherwise(last, from)}`, takeId)
}

/** Whose and of which year the file says it is, where that is not what is prepared; so that nobody takes another's figures unawares. */
function otherwise(last: Budget, from: Budget): string {
  const [own, year] = [from.department?.value ?? null, from.fiscalYear?.value ?? null]
  const isOther = (own !== null && own !== last.department?.value) || (year !== null && year !== (last.fiscalYear?.value ?? 0) + 1)
  return isOther ? ` (${[own, year].filter((part) => part !== null).join(' ')})` : ''
}

/** Layouts of budgets, the whole ones first. */
export function listFamilies(families: Families): readonly FamilyChoice[] {
  const whole = joinFamilies(families).filter(({ applies, forms }) => applies.stage === 'budget' && forms.length > 3)
  return whole.map(({ id, title, forms }) => ({ id, title, formCount: forms.length }))
}

/** The empty forms as a workbook to fill in. */
export async function blankWorkbook({ blank }: Extract<WorkerTask, { kind: 'blankWorkbook' }>, families: Families, effects: Effects): Promise<Uint8Array> {
  const last = await readLastYear({ files: [], blank }, families, effects)
  return (await renderTemplateXlsx(last, nextForms(last), (text) => moveYears(text, blank.year - 1))).bytes
}

function describeForm(budget: Budget, form: Budget['forms'][number], ordinal: number | null): DraftForm {
  const definition = definitionOf(budget, form)
  const panels = [...new Set([...form.columns.map(({ panel }) => panel), ...form.rows.map(({ panel }) => panel)])]
  const rows = panels.flatMap((panel) => {
    const own = definition?.panels.find(({ id }) => id === panel)
    const kind = rowKindOf(own)
    const listed = own === undefined || kind !== 'listed' ? null : unprintedRows(own, form)
    return kind === 'none' ? [] : [{ panel, kind, listed }]
  })
  const defined = (definition?.panels ?? []).flatMap((panel) => panel.rows.map((row) => [`${panel.id}/${row.key}`, { zh: row.labels[0] ?? row.key, en: rowNameOf(row.key, row.labels[0] ?? row.key) }] as const))
  const known = (definition?.panels ?? []).flatMap(({ id, columns }) => columns.map((column) => [`${id}/${column.id}`, column.title] as const))
  return {
    form,
    ordinal,
    title: { zh: formName(form, definition, 'zh').text, en: formName(form, definition, 'en').text },
    // A row that was deleted keeps its name: figures typed in it are told by it.
    rowNames: Object.fromEntries([...defined, ...form.rows.map((row) => [`${row.panel}/${row.key}`, nameRow(row)] as const)]),
    columnNames: Object.fromEntries([...form.columns.map(({ panel, id, head }) => [`${panel}/${id}`, { zh: head, en: head }] as const), ...known]),
    table: { zh: layTable(form, definition, 'zh'), en: layTable(form, definition, 'en') },
    addable: rows,
  }
}

function rowNameOf(key: string, printed: string): string {
  return englishName(key, printed) ?? printed
}

/** A thing in a list that has no name is told by its number. */
function nameRow(row: FormRow): DraftForm['rowNames'][string] {
  if (row.code === null && row.label.trim() === '' && /^\d+$/.test(row.key)) return { zh: draftWords.zh.ordinalRow(row.key), en: draftWords.en.ordinalRow(row.key) }
  return { zh: rowName(row, 'zh').text, en: rowName(row, 'en').text }
}

/** The codes and names a row may be chosen from. */
export function readChart({ chart }: Extract<WorkerTask, { kind: 'readChart' }>): readonly { readonly code: string; readonly name: string }[] {
  return chartOf(chart).map(({ code, name }) => ({ code, name }))
}

/** A Word file of what would be published now. */
export function printDraft({ id, edits, printedOn }: Extract<WorkerTask, { kind: 'printDraft' }>): Uint8Array {
  return renderDraft(lastOf(id), edits, printedOn)
}

function lastOf(id: string): Budget {
  const last = lasts.get(id)
  if (last === undefined) throw new Error(`no budget in work ${id}`)
  return last
}

