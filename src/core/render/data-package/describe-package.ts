/**
 * `datapackage.json` by the Fiscal Data Package specification 1.0-rc.1 (profile `fiscal-data-package`, on top of Tabular Data Package 1) with
 * column types of its budget taxonomy 1.0-rc.1; both at specs.frictionlessdata.io.
 */
import { dataPackageWords as words } from '../../locale/data-package-words.ts'
import { paperWords } from '../../locale/paper-words.ts'
import type { Budget } from '../../model/budget.ts'
import type { DataField, DataTable } from './data-table.ts'

/** byteCounts: of each table's CSV. parquetNames: the tables that are there as Parquet too. */
export function describePackage(budget: Budget, tables: readonly DataTable[], byteCounts: ReadonlyMap<string, number>, parquetNames: readonly string[]): string {
  const year = budget.fiscalYear?.value ?? null
  const department = budget.department?.value ?? paperWords.unnamedDepartment
  const descriptor = {
    profile: 'fiscal-data-package',
    name: ['cn', budget.region?.value.code, budget.departmentCode?.value, budget.stage, year].filter((part) => part !== undefined && part !== null).join('-').toLowerCase().replace(/[^-a-z0-9._/]/g, ''),
    title: `${department}${paperWords.title(year, budget.documentKind)}`,
    description: words.description,
    countryCode: 'CN',
    ...(budget.region === null ? {} : { regionCode: budget.region.value.code }),
    ...(year === null ? {} : { fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` } }),
    granularity: 'aggregated',
    resources: tables.map((table) => resourceOf(table, byteCounts.get(table.name) ?? 0)),
    otherFormats: [
      ...parquetNames.map((name) => ({ path: `${name}.parquet`, format: 'parquet', mediatype: 'application/vnd.apache.parquet', resource: name, title: words.otherFormats.parquet })),
      { path: 'budget.json', format: 'json', mediatype: 'application/json', title: words.otherFormats.budget },
      { path: 'budget.schema.json', format: 'json', mediatype: 'application/schema+json', title: words.otherFormats.schema },
    ],
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

function resourceOf({ name, key, fields, references }: DataTable, byteCount: number): object {
  const foreignKeys = Object.entries(references).map(([field, [resource, target]]) => ({ fields: field, reference: { resource: resource === name ? '' : resource, fields: target } }))
  return {
    profile: 'tabular-data-resource',
    name,
    title: words.table(name),
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: byteCount,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: fields.map(fieldOf), primaryKey: [key], missingValues: [''], ...(foreignKeys.length === 0 ? {} : { foreignKeys }) },
  }
}

const types = { string: 'string', integer: 'integer', decimal: 'number' } as const

function fieldOf({ name, type, columnType }: DataField): object {
  return { name, type: types[type], title: words.field(name), ...(columnType === undefined ? {} : { columnType }) }
}
