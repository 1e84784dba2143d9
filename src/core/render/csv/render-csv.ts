/**
 * Publishing, last step of the main path: the amounts of a budget as CSV, one line each.
 * `renderCsv` is for publishing and uses the field names of the national integrated system where it has them;
 * `renderFactsCsv` is the plain contract by which a reader of documents can be measured.
 */
import { toDecimalYuan } from '../../money.ts'
import type { Budget } from '../../model/budget.ts'
import type { Cell, Form, FormRow } from '../../model/form.ts'
import type { Figure } from '../../model/figure.ts'
import { listProjectFunds } from '../../model/project.ts'
import { locatePlace } from '../../model/source.ts'
import type { Place } from '../../model/place.ts'
import { zhRender as words } from '../../locale/zh-render.ts'
import { roundPoint } from '../json/json-parts.ts'
import { definitionOf } from '../../data/families.ts'
import { printedNames } from '../titles.ts'
import { figureField, textField, writeCsv, type CsvField } from './csv.ts'

/**
 * Columns of renderCsv. From the national standard: fiscal_year, exp_func_code (支出功能分类), dep_bgt_eco_code (部门预算支出经济分类), pro_code (项目编码).
 * Ours: amount_yuan and step_yuan (worth of the last printed digit) are exact decimal yuan; unit and printed are as in the document.
 * recognized: how sure optical recognition was, from 0 to 1; empty where the figure is printed as text.
 * department_code is the printed 部门编码: a department may hold several agencies, so it is not called agency_code.
 */
const columns = [
  'fiscal_year', 'stage', 'department', 'department_code', 'form', 'form_title', 'panel', 'row', 'exp_func_code', 'dep_bgt_eco_code', 'pro_code',
  'row_name', 'column', 'column_title', 'amount_yuan', 'step_yuan', 'unit', 'printed', 'file', 'sha256', 'page', 'line', 'x0', 'y0', 'x1', 'y1', 'recognized',
] as const

const factColumns = ['file', 'page', 'line', 'form', 'form_title', 'row_code', 'row_name', 'column', 'amount_yuan', 'printed', 'x0', 'y0', 'x1', 'y1'] as const

/** One printed amount, in a form, a project's table or a self-evaluation. */
interface PrintedAmount {
  readonly form: string
  readonly formTitle: string
  readonly panel: string
  readonly row: string
  readonly classification: 'functional' | 'economicDepartment' | 'project' | null
  readonly code: string | null
  /** False where the print names a category by its words alone and the code is ours. */
  readonly isCodePrinted: boolean
  readonly label: string
  readonly column: string
  readonly columnTitle: string
  readonly figure: Figure
}

/** figure: the cell, which has its own name. */
export interface FormAmount extends PrintedAmount {
  readonly figure: Cell
}

/** byteOrderMark: lets old spreadsheets see that the file is UTF-8. */
export function renderCsv(budget: Budget, { byteOrderMark = false }: { readonly byteOrderMark?: boolean } = {}): string {
  const rows = printedAmounts(budget).map((printed): CsvField[] => {
    const { figure, classification, code } = printed
    const source = budget.sources[figure.place.sourceIndex]
    return [
      figureField(budget.fiscalYear?.value ?? null),
      textField(budget.stage),
      textField(budget.department?.value ?? null),
      textField(budget.departmentCode?.value ?? null),
      textField(printed.form),
      textField(printed.formTitle),
      textField(printed.panel),
      textField(printed.row),
      textField(classification === 'functional' ? code : null),
      textField(classification === 'economicDepartment' ? code : null),
      textField(classification === 'project' ? code : null),
      textField(printed.label),
      textField(printed.column),
      textField(printed.columnTitle),
      figureField(figure.amount === null ? null : toDecimalYuan(figure.amount.fen)),
      figureField(figure.amount === null ? null : toDecimalYuan(figure.amount.stepFen)),
      textField(figure.unit),
      figureField(figure.text),
      textField(source?.name ?? ''),
      textField(source?.hash ?? ''),
      ...placeFields(budget, figure.place),
      figureField(figure.place.recognized === undefined ? null : roundPoint(figure.place.recognized.confidence)),
    ]
  })
  return (byteOrderMark ? '\ufeff' : '') + writeCsv(columns, rows)
}

/** One line for every amount printed in a table; page is empty for a text, line for a document with pages. */
export function renderFactsCsv(budget: Budget): string {
  const rows = printedAmounts(budget).map((printed): CsvField[] => {
    const { figure } = printed
    const [page, line, ...box] = placeFields(budget, figure.place)
    return [
      textField(budget.sources[figure.place.sourceIndex]?.name ?? ''),
      page ?? figureField(null),
      line ?? figureField(null),
      textField(printed.form),
      textField(printed.formTitle),
      textField(printed.isCodePrinted ? printed.code : null),
      textField(printed.label),
      textField(printed.columnTitle),
      figureField(figure.amount === null ? null : toDecimalYuan(figure.amount.fen)),
      figureField(figure.text),
      ...box,
    ]
  })
  return writeCsv(factColumns, rows)
}

/** Every amount of every form, in printed order. */
export function listFormAmounts(budget: Budget): FormAmount[] {
  return budget.forms.flatMap((form) => formAmounts(budget, form))
}

function printedAmounts(budget: Budget): PrintedAmount[] {
  return [...listFormAmounts(budget), ...projectAmounts(budget), ...evaluationAmounts(budget)]
}

function formAmounts(budget: Budget, form: Form): FormAmount[] {
  const definition = definitionOf(budget, form)
  const rows = new Map(form.rows.map((row) => [`${row.panel}/${row.key}`, row]))
  return form.cells.flatMap((cell): FormAmount[] => {
    if (cell.amount === null) return []
    const { panel, row, column } = cell.path
    const known = definition?.panels.find(({ id }) => id === panel)
    const { rowName, columnHead } = printedNames(form, definition, cell)
    const classification = known?.classification ?? (known?.functionRows === true ? 'functional' : null)
    return [{ form: form.id, formTitle: form.title, panel, row, classification, code: codeOf(rows.get(`${panel}/${row}`), row), isCodePrinted: known?.keyedBy !== 'label', label: rowName, column, columnTitle: columnHead, figure: cell }]
  })
}

function codeOf(row: FormRow | undefined, key: string): string | null {
  return row === undefined ? (/^\d{3,}$/.test(key) ? key : null) : row.code
}

function projectAmounts({ projects }: Budget): PrintedAmount[] {
  return projects.flatMap((project) =>
    listProjectFunds(project).flatMap(({ part, label, figure }): PrintedAmount[] =>
      figure.amount === null
        ? []
        : [{ form: 'projectTargets', formTitle: '', panel: 'main', row: project.id, classification: 'project', code: project.code, isCodePrinted: true, label: project.name, column: part, columnTitle: label ?? words.projects[part], figure }],
    ),
  )
}

const evaluated = ['original', 'annual', 'executed'] as const

function evaluationAmounts({ selfEvaluations }: Budget): PrintedAmount[] {
  return selfEvaluations.flatMap(({ id, name, funds }) =>
    funds.flatMap((line) =>
      evaluated.flatMap((column): PrintedAmount[] => {
        const figure = line[column]
        if (figure === null || figure.amount === null) return []
        return [{
          form: 'selfEvaluation', formTitle: '', panel: 'main', row: `${id}/${line.source}`, classification: null, code: null, isCodePrinted: false, label: `${name} ${line.label}`,
          column, columnTitle: words.evaluation[column], figure,
        }]
      }),
    ),
  )
}

/** page, line, x0, y0, x1, y1 */
function placeFields(budget: Budget, place: Place): CsvField[] {
  const { page, line } = locatePlace(budget.sources, place)
  const { box } = place
  const corners = box === null ? [null, null, null, null] : [box.x, box.y, box.x + box.width, box.y + box.height].map(roundPoint)
  return [figureField(page), figureField(line), ...corners.map(figureField)]
}
