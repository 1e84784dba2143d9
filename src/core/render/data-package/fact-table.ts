/** Every amount the forms print, one row each, named as the national integrated system does where it has a name. */
import type { Budget } from '../../model/budget.ts'
import { locatePlace } from '../../model/source.ts'
import { toDecimalYuan } from '../../money.ts'
import { listFormAmounts, type FormAmount } from '../csv/render-csv.ts'
import { roundPoint } from '../json/json-parts.ts'
import { stated, type DataField, type DataRow, type DataTable } from './data-table.ts'

const fields: readonly DataField[] = [
  { name: 'id', type: 'string', columnType: 'budget-line-id' },
  { name: 'fiscal_year', type: 'integer', columnType: 'date:fiscal-year' },
  { name: 'stage', type: 'string', columnType: 'phase:id' },
  { name: 'region_code', type: 'string', columnType: 'geo:source:code' },
  { name: 'department_code', type: 'string', columnType: 'administrative-classification:generic:code' },
  { name: 'department', type: 'string', columnType: 'administrative-classification:generic:label' },
  { name: 'form', type: 'string' },
  { name: 'form_title', type: 'string' },
  { name: 'panel', type: 'string' },
  { name: 'row', type: 'string' },
  { name: 'row_name', type: 'string' },
  { name: 'exp_func_code', type: 'string', columnType: 'functional-classification:generic:code' },
  { name: 'dep_bgt_eco_code', type: 'string', columnType: 'economic-classification:generic:code' },
  { name: 'pro_code', type: 'string', columnType: 'activity:generic:project:code' },
  { name: 'column', type: 'string' },
  { name: 'column_title', type: 'string' },
  { name: 'amount_yuan', type: 'decimal', columnType: 'value' },
  { name: 'amount_fen', type: 'integer' },
  { name: 'step_yuan', type: 'decimal' },
  { name: 'currency', type: 'string', columnType: 'value-currency:code' },
  { name: 'unit', type: 'string' },
  { name: 'printed', type: 'string' },
  { name: 'file', type: 'string' },
  { name: 'page', type: 'integer' },
  { name: 'line', type: 'integer' },
  { name: 'x0', type: 'decimal' },
  { name: 'y0', type: 'decimal' },
  { name: 'x1', type: 'decimal' },
  { name: 'y1', type: 'decimal' },
]

export function factTable(budget: Budget): DataTable {
  return {
    name: 'facts',
    key: 'id',
    fields,
    references: { form: ['forms', 'form'], exp_func_code: ['functional-codes', 'code'], dep_bgt_eco_code: ['economic-codes', 'code'], region_code: ['region-codes', 'code'] },
    rows: listFormAmounts(budget).map((printed) => factRow(budget, printed)),
  }
}

function factRow(budget: Budget, printed: FormAmount): DataRow {
  const { figure, classification, code, form, panel, row, column } = printed
  const { file, page, line } = locatePlace(budget.sources, figure.place)
  const { box } = figure.place
  const [x0, y0, x1, y1] = box === null ? [] : [box.x, box.y, box.x + box.width, box.y + box.height].map(roundPoint)
  return {
    id: figure.id,
    fiscal_year: stated(budget.fiscalYear?.value),
    stage: budget.stage,
    region_code: stated(budget.region?.value.code),
    department_code: stated(budget.departmentCode?.value),
    department: stated(budget.department?.value),
    form,
    form_title: stated(printed.formTitle),
    panel,
    row,
    row_name: stated(printed.label),
    exp_func_code: classification === 'functional' ? stated(code) : null,
    dep_bgt_eco_code: classification === 'economicDepartment' ? stated(code) : null,
    pro_code: classification === 'project' ? stated(code) : null,
    column,
    column_title: stated(printed.columnTitle),
    amount_yuan: figure.amount === null ? null : toDecimalYuan(figure.amount.fen),
    amount_fen: figure.amount === null ? null : String(figure.amount.fen),
    step_yuan: figure.amount === null ? null : toDecimalYuan(figure.amount.stepFen),
    currency: 'CNY',
    unit: stated(figure.unit),
    printed: stated(figure.text),
    file: stated(file),
    page: stated(page),
    line: stated(line),
    x0: stated(x0),
    y0: stated(y0),
    x1: stated(x1),
    y1: stated(y1),
  }
}
