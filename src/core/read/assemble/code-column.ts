/**
 * Tells columns of codes and of names by what stands in them, where their heads are in words nobody knows. Asked when columns are laid out
 * and when a layout is judged, for forms whose rows go by classification code.
 */
import { economicDepartmentData } from '../../data/generated/economic-department.ts'
import { functionalData } from '../../data/generated/functional.ts'
import type { PanelDefinition } from '../../model/form-definition.ts'
import { isColumnNumberRow } from './heads.ts'
import type { Table } from './table.ts'

type Classification = NonNullable<PanelDefinition['classification']>

const codes: readonly (readonly [Classification, ReadonlySet<string>])[] = [
  ['functional', new Set(functionalData.map(({ code }) => code))],
  ['economicDepartment', new Set(economicDepartmentData.map(({ code }) => code))],
]
const fewestCodes = 2
const codeShare = 0.8
const sampleRows = 60

/** The classification whose codes stand in a column below row `bodyRow`; null for anything else. */
export function classificationIn(table: Table, column: number, bodyRow: number): Classification | null {
  const texts = textsBelow(table, column, bodyRow)
  const numbers = texts.filter((text) => /^\d+$/.test(text))
  if (numbers.length < fewestCodes || numbers.length * 2 < texts.length) return null
  return codes.find(([, own]) => numbers.filter((text) => own.has(text)).length >= codeShare * numbers.length)?.[0] ?? null
}

/** Whether a column holds what 款 or 项 add to a code, and nothing else. */
export function holdsCodeParts(table: Table, column: number, bodyRow: number): boolean {
  const texts = textsBelow(table, column, bodyRow)
  return texts.length > 0 && texts.every((text) => /^\d{2}$/.test(text))
}

/** Whether nothing but words stands in a column. */
export function holdsNames(table: Table, column: number, bodyRow: number): boolean {
  const texts = textsBelow(table, column, bodyRow)
  return texts.length >= fewestCodes && texts.every((text) => /\p{Script=Han}/u.test(text))
}

function textsBelow(table: Table, column: number, bodyRow: number): string[] {
  const texts: string[] = []
  for (let row = bodyRow; row < Math.min(table.rowCount, bodyRow + sampleRows); row += 1) {
    if (isColumnNumberRow(table, row)) continue
    const cell = table.cellAt(row, column)
    const text = table.textAt(row, column)
    if (cell !== null && cell.columnIndex === column && cell.rowIndex === row && text !== '') texts.push(text)
  }
  return texts
}
