/** The shape of a table of open data: every format writes the same rows, and reads back as them. */

/** string · integer: whole number · decimal: exact decimal, never a float */
export type FieldType = 'string' | 'integer' | 'decimal'

/** columnType: of the budget taxonomy of the Fiscal Data Package, where it has one for this. */
export interface DataField {
  readonly name: string
  readonly type: FieldType
  readonly columnType?: string
}

/** By field name; null where nothing is stated. Never an empty text. */
export type DataRow = Readonly<Record<string, string | null>>

/** key: the field that names a row. references: field → table and field it is a code of. */
export interface DataTable {
  readonly name: string
  readonly key: string
  readonly fields: readonly DataField[]
  readonly references: Readonly<Record<string, readonly [table: string, field: string]>>
  readonly rows: readonly DataRow[]
}

/** An empty text states nothing. */
export function stated(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === '' ? null : String(value)
}
