/**
 * Publishing, last step of the main path: a budget as a workbook. A sheet of contents, one sheet a form in printed order,
 * then projects and self-evaluations with their indicators. Numbers are real numbers in the printed unit; totals are formulas where the print adds up.
 */
import type { Budget } from '../../model/budget.ts'
import type { Form, FormStatus } from '../../model/form.ts'
import { zhRender as words } from '../../locale/zh-render.ts'
import { definitionOf } from '../../data/families.ts'
import { formName, withoutNumber } from '../titles.ts'
import { listLongTexts, type CarriedText } from './carry-text.ts'
import { contentsName, formSheet, spread, titleCell, titleHeight, wholeRow } from './form-sheet.ts'
import { evaluationSheets, projectSheets } from './project-sheets.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { writeWorkbook } from './workbook.ts'

/** Bytes of an .xlsx file. The same budget gives the same bytes. */
export async function renderXlsx(budget: Budget): Promise<Uint8Array> {
  return writeWorkbook(sheetsOf(budget), titleOf(budget), words.workbook.author, words.workbook.pageOf)
}

/** Texts of the workbook that go on in a sheet of their own, because a cell does not hold them. */
export function listCarriedTexts(budget: Budget): CarriedText[] {
  return listLongTexts(sheetsOf(budget))
}

function titleOf(budget: Budget): string {
  return words.pageTitle(budget.department?.value ?? words.unnamedDepartment, budget.fiscalYear?.value ?? null, budget.documentKind)
}

function sheetsOf(budget: Budget): Sheet[] {
  const names = sheetNames(budget)
  const forms = budget.forms.map((form, index) => formSheet(budget, form, names[index] ?? String(index + 1)))
  const projects = [...projectSheets(budget), ...evaluationSheets(budget)]
  return [contentsSheet(budget, titleOf(budget), names, projects), ...forms, ...projects]
}

/** A printed title without its own number and without year and department before the rest: the workbook numbers its sheets itself. */
function shortTitle(budget: Budget, form: Form): string {
  const title = formName(form, definitionOf(budget, form), 'zh').text
  const department = budget.department?.value ?? ''
  const at = department === '' ? -1 : title.indexOf(department)
  const rest = at === -1 ? '' : title.slice(at + department.length)
  return withoutNumber(rest === '' ? title : rest)
}

/** `1 部门预算收支总表`: the number makes it unique; at most 31 characters, none that a sheet name may not hold. */
export function sheetNames(budget: Budget): string[] {
  return budget.forms.map((form, index) => {
    const title = shortTitle(budget, form).replace(/[[\]:*?/\\'\u0000-\u001f]/g, '')
    return `${index + 1} ${title}`.slice(0, 31).trim()
  })
}

function contentsSheet(budget: Budget, title: string, names: readonly string[], projects: readonly Sheet[]): Sheet {
  const { workbook } = words
  const head = [workbook.sheet, workbook.form, workbook.unit, workbook.status].map((text): SheetCell => ({ content: { kind: 'text', text }, look: { role: 'head', strong: true } }))
  const statuses: Readonly<Record<FormStatus, string>> = { filled: workbook.filled, nil: workbook.nil, unread: workbook.unread }
  const forms = budget.forms.map((form, index) =>
    contentsRow(index + 1, shortTitle(budget, form), names[index] ?? '', form.unit === null ? '' : words.units[form.unit], statuses[form.status]),
  )
  const others = projects.map(({ name }, index) => contentsRow(forms.length + index + 1, name, name, '', ''))
  const note: SheetCell = { content: { kind: 'text', text: workbook.formulaNote }, look: { role: 'note' } }
  const rows = [spread(titleCell(title), 4), head, ...forms, ...others, spread(note, 4)]
  return {
    name: contentsName,
    rows,
    merges: [wholeRow(0, 4), wholeRow(rows.length - 1, 4)],
    widths: contentsWidths,
    heights: new Map(rows.map((_, index): [number, number] => [index, index === 0 ? titleHeight(title, contentsWidths) : index === rows.length - 1 ? 36 : 22])),
    frozenRows: 2,
    frozenColumns: 0,
    titleRows: null,
    landscape: false,
  }
}

const contentsWidths = [8, 64, 10, 12]

function contentsRow(index: number, name: string, sheet: string, unit: string, status: string): SheetCell[] {
  const cell = (text: string): SheetCell => ({ content: { kind: 'text', text }, look: { role: 'label', align: 'center' } })
  return [cell(String(index)), { content: { kind: 'text', text: name }, look: { role: 'link' }, linkTo: sheet }, cell(unit), cell(status)]
}
