/** Publishing, last step of the main path: one budget as a package of open data, for programs of every kind. */
import { budgetSchema } from '../../data/generated/budget-schema.ts'
import type { Budget } from '../../model/budget.ts'
import { encodeUtf8 } from '../../model/utf8.ts'
import { figureField, textField, writeCsv } from '../csv/csv.ts'
import { renderJson } from '../json/render-json.ts'
import { codeLists } from './code-lists.ts'
import type { DataTable } from './data-table.ts'
import { describePackage } from './describe-package.ts'
import { factTable } from './fact-table.ts'
import { writeParquet } from './parquet.ts'
import { claimTable, indicatorTable, projectTable } from './prose-tables.ts'

/**
 * Files by name: tables as CSV and Parquet, code lists as CSV, the whole as `budget.json` with its schema, and `datapackage.json`, which describes
 * them. Codes are text; amounts stand as exact decimal yuan and as whole fen. The same budget gives the same bytes.
 */
export function renderDataPackage(budget: Budget): ReadonlyMap<string, Uint8Array> {
  const facts = factTable(budget)
  const tables = [facts, projectTable(budget), indicatorTable(budget), claimTable(budget)]
  const all = [...tables, ...codeLists(budget, facts.rows)]
  const texts = all.map((table) => ({ name: table.name, bytes: encodeUtf8(tableCsv(table)) }))
  const description = describePackage(budget, all, new Map(texts.map(({ name, bytes }) => [name, bytes.length])), tables.map(({ name }) => name))
  return new Map([
    ['datapackage.json', encodeUtf8(description)],
    ...texts.map(({ name, bytes }) => [`${name}.csv`, bytes] as const),
    ...tables.map((table) => [`${table.name}.parquet`, writeParquet(table)] as const),
    ['budget.json', encodeUtf8(renderJson(budget, null))],
    ['budget.schema.json', encodeUtf8(`${JSON.stringify(budgetSchema, null, 1)}\n`)],
  ])
}

const plainNumber = /^-?\d[\d,]*(?:\.\d+)?$/

/** With a byte order mark, by which old spreadsheets see that it is UTF-8. A printed figure is guarded as little as our own. */
function tableCsv({ fields, rows }: DataTable): string {
  const lines = rows.map((row) => fields.map(({ name }) => {
    const value = row[name] ?? null
    return value !== null && plainNumber.test(value) ? figureField(value) : textField(value)
  }))
  return `\ufeff${writeCsv(fields.map(({ name }) => name), lines)}`
}
