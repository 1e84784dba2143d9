/** The door through which the Parquet writer enters. Amounts are never floats: exact decimals are texts, fen and other whole numbers INT64. */
import { parquetWriteBuffer } from 'hyparquet-writer/src/index.js'
import type { DataTable } from './data-table.ts'

export function writeParquet({ fields, rows }: DataTable): Uint8Array {
  const columnData = fields.map(({ name, type }) => {
    const texts = rows.map((row) => row[name] ?? null)
    return type === 'integer'
      ? { name, type: 'INT64' as const, nullable: true, data: texts.map((text) => (text === null ? null : BigInt(text))) }
      : { name, type: 'STRING' as const, nullable: true, data: texts }
  })
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'mingzhang' }))
}
