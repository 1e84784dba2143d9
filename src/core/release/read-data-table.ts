/** Reads a table of open data back, whatever its format: by our own hand for CSV and JSON, by a reader of another make for Parquet. */
import { parquetMetadata, parquetReadObjects } from 'hyparquet/src/index.js'
import { decodeUtf8 } from '../model/utf8.ts'
import { unguardText } from '../render/csv/csv.ts'

/** Rows by their key, then values by field; null where nothing is stated. */
export type ReadTable = ReadonlyMap<string, ReadonlyMap<string, string | null>>

const limits = { byteCount: 64 * 1024 * 1024, rowCount: 1_000_000, columnCount: 200 }

/** null: not a table we can read, or larger than we read. */
export async function readDataTable(name: string, bytes: Uint8Array): Promise<ReadTable | null> {
  if (bytes.length > limits.byteCount) return null
  if (name.endsWith('.csv')) return csvTable(bytes)
  if (name.endsWith('.parquet')) return parquetTable(bytes)
  return name.endsWith('budget.json') ? jsonFacts(bytes) : null
}

function csvTable(bytes: Uint8Array): ReadTable | null {
  const text = decodeUtf8(bytes)
  if (text === null) return null
  const [heads = [], ...records] = splitRecords(text)
  return tableOf(records.map((record) => heads.map((head, index) => [head, textOrNull(unguardText(record[index] ?? ''))])))
}

/** RFC 4180. */
function splitRecords(text: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end !== ',' && end !== '') records.push([])
  }
  return records.filter((record) => record.length > 1)
}

async function parquetTable(bytes: Uint8Array): Promise<ReadTable | null> {
  const file = new Uint8Array(bytes).buffer
  try {
    const metadata = parquetMetadata(file)
    if (metadata.num_rows > BigInt(limits.rowCount) || metadata.schema.length > limits.columnCount) return null
    const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({ file, metadata })
    return tableOf(rows.map((row) => Object.entries(row).map(([name, value]) => [name, value === null || value === undefined ? null : String(value)])))
  } catch {
    return null
  }
}

/** The facts of the whole budget, under the names that the tables have for them. */
function jsonFacts(bytes: Uint8Array): ReadTable | null {
  const budget = parseJson(bytes)
  const facts = typeof budget === 'object' && budget !== null && 'facts' in budget && Array.isArray(budget.facts) ? (budget.facts as readonly unknown[]) : null
  if (facts === null) return null
  return tableOf(facts.filter((fact) => typeof fact === 'object' && fact !== null).map((fact) => {
    const own = fact as Readonly<Record<string, unknown>>
    return Object.entries(factFields).map(([field, name]) => [field, own[name] === null || own[name] === undefined ? null : textOrNull(String(own[name]))])
  }))
}

const factFields = {
  id: 'cell', fiscal_year: 'fiscalYear', stage: 'stage', department: 'department', form: 'form', form_title: 'formTitle', panel: 'panel', row: 'row', row_name: 'label', column: 'column',
  column_title: 'columnHead', amount_yuan: 'amountYuan', step_yuan: 'stepYuan', unit: 'unit', printed: 'printed',
} as const

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? 'null')
  } catch {
    return null
  }
}

/** The first field names the row; a name that comes again counts up, so that no row hides another. */
function tableOf(rows: readonly (readonly (readonly [string, string | null])[])[]): ReadTable {
  const table = new Map<string, ReadonlyMap<string, string | null>>()
  for (const row of rows) {
    const name = row[0]?.[1] ?? ''
    let key = name
    for (let again = 2; table.has(key); again += 1) key = `${name} #${again}`
    table.set(key, new Map(row))
  }
  return table
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
