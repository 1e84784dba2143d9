/**
 * Producer: the tables of a disclosure as texts of separated values, one a table, as spreadsheet programs save single sheets. A merged cell holds its
 * words in the first field it covers.
 */
import { strToU8 } from 'fflate'
import type { PrintBlock, PrintCell, PrintDocument, PrintTable } from './print.ts'
import { matrixOf } from './rearrange.ts'
import { encodeGbk } from './web-page.ts'

export interface SeparatedStyle {
  readonly separator: ',' | '\t' | ';'
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'gb18030'
}

/** → the files by their names. */
export function toSeparatedValues(document: PrintDocument, { separator, encoding }: SeparatedStyle): Record<string, Uint8Array> {
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter(isForm)
  return Object.fromEntries(tables.map((table, index) => [`${String(index + 1).padStart(2, '0')}.csv`, encoded(tableText(table, separator), encoding)]))
}

function encoded(text: string, encoding: SeparatedStyle['encoding']): Uint8Array {
  return encoding === 'gb18030' ? encodeGbk(text) : strToU8(encoding === 'utf-8' ? text : `\uFEFF${text}`)
}

function tableText({ title, caption, head, rows, notes, widths }: PrintTable, separator: string): string {
  const padded = (fields: readonly string[]): readonly string[] => [...fields, ...widths.slice(fields.length).map(() => '')]
  const lines = [padded([title ?? '']), ...(caption === null ? [] : [padded(caption)]), ...fieldsOf([...head, ...rows], widths.length), ...notes.map((note) => padded([note]))]
  return `${lines.map((fields) => fields.map((field) => quoted(field, separator)).join(separator)).join('\r\n')}\r\n`
}

function fieldsOf(rows: readonly (readonly PrintCell[])[], columnCount: number): string[][] {
  const matrix = matrixOf(rows, columnCount)
  return matrix.map((line, row) => line.map((cell, column) => (line[column - 1] === cell || matrix[row - 1]?.[column] === cell ? '' : cell.text)))
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

const isForm = (block: PrintBlock): block is PrintTable => block.kind === 'table' && block.title !== null
