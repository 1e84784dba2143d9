/** What a person has chosen so far on the page that describes a layout, and the family file it comes to. */
import type { FamilyFile, FamilyFileForm } from '../../../core/model/family-file.ts'
import type { FormId } from '../../../core/model/form-definition.ts'
import { describeColumns } from '../../../core/read/family/described-columns.ts'
import type { FormChoice, LayoutProposal } from '../../../core/read/family/lay-out-tables.ts'

/** form: null while undecided, `none` when it is no form of a department · paths: for each printed column the form's, or null. */
interface TableDraft {
  readonly form: FormId | 'none' | null
  readonly paths: readonly (string | null)[]
  /** Nothing was changed: the proposal's own words stand. */
  readonly untouched: boolean
}

export interface LayoutDraft {
  readonly name: string
  readonly tables: readonly TableDraft[]
}

export function beginDraft({ file, tables }: LayoutProposal, name: string): LayoutDraft {
  return { name, tables: tables.map((table, index) => draftTable(table.bindings, table.columns.length, file.forms[index]?.form ?? null)) }
}

function draftTable(bindings: LayoutProposal['tables'][number]['bindings'], columnCount: number, form: FormId | null): TableDraft {
  return { form, paths: bindings[form ?? ''] ?? Array.from({ length: columnCount }, () => null), untouched: true }
}

export function chooseForm(draft: LayoutDraft, { tables }: LayoutProposal, index: number, form: TableDraft['form']): LayoutDraft {
  const table = tables[index]
  if (table === undefined) return draft
  const paths = bindingsFor(table, form)
  return change(draft, index, { form, paths, untouched: false })
}

function bindingsFor({ bindings, columns }: LayoutProposal['tables'][number], form: TableDraft['form']): readonly (string | null)[] {
  return bindings[form ?? ''] ?? columns.map(() => null)
}

export function chooseColumn(draft: LayoutDraft, index: number, column: number, path: string | null): LayoutDraft {
  const table = draft.tables[index]
  if (table === undefined) return draft
  const paths = table.paths.map((own, at) => (at === column ? path : own))
  return change(draft, index, { ...table, paths, untouched: false })
}

function change(draft: LayoutDraft, index: number, table: TableDraft): LayoutDraft {
  return { ...draft, tables: draft.tables.map((own, at) => (at === index ? table : own)) }
}

/** Columns of a form that more than one printed column is said to be: nobody knows then which it is. */
export function columnsTwice({ tables }: LayoutDraft, { choices }: LayoutProposal): readonly FormChoice['columns'][number][] {
  return tables.flatMap(({ form, paths }) => (choices.find((choice) => choice.form === form)?.columns ?? []).filter(({ path }) => paths.filter((own) => own === path).length > 1))
}

/** indexes: which table each form of the file is. Tables that are no forms are left out. */
export function fileOf(draft: LayoutDraft, proposal: LayoutProposal): { readonly file: FamilyFile; readonly indexes: readonly number[] } {
  const indexes = draft.tables.flatMap(({ form }, index) => (form === 'none' ? [] : [index]))
  const forms = indexes.flatMap((index) => formOf(draft, proposal, index) ?? [])
  const name = draft.name.trim() === '' ? proposal.file.id : draft.name.trim()
  return { file: { ...proposal.file, title: { zh: name, en: name }, forms }, indexes }
}

function formOf(draft: LayoutDraft, { file, tables, choices }: LayoutProposal, index: number): FamilyFileForm | null {
  const proposed = file.forms[index]
  const table = draft.tables[index]
  if (proposed === undefined || table === undefined || table.form === 'none') return null
  if (table.form === null || table.untouched) return proposed
  const like = choices.find(({ form }) => form === table.form)?.like ?? null
  const columns = describeColumns(table.paths.flatMap((path, at) => (path === null ? [] : [{ path, printed: tables[index]?.columns[at]?.printed ?? '' }])))
  const { titles, page } = proposed
  return { form: table.form, ...(like === null ? {} : { like }), titles, columns, ...(page === undefined ? {} : { page }) }
}
