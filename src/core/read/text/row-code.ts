/** The classification code a row begins with, in one column or in three (类 款 项). */
import { economicDepartmentData } from '../../data/generated/economic-department.ts'
import { functionalData } from '../../data/generated/functional.ts'
import type { PanelDefinition } from '../../model/form-definition.ts'
import type { RowToken } from './row-token.ts'

/** code: joined · length: how many words it takes. */
export interface PrintedCode {
  readonly code: string
  readonly length: number
}

const firstDigit = { functional: '2', economicDepartment: '3' } as const

/**
 * Reads `2010301`, or `201 03 01` where the parts stand in columns of their own, which only the heads of some definitions say: elsewhere the
 * parts together must be in the classification. Null when the words do not begin with a code.
 */
export function readCode(panel: PanelDefinition, tokens: readonly RowToken[]): PrintedCode | null {
  const first = tokens[0]?.text ?? ''
  if (panel.classification === undefined || !/^\d{3}(?:\d{2}){0,3}$/.test(first) || !first.startsWith(firstDigit[panel.classification])) return null
  if (first.length > 3) return { code: first, length: 1 }
  const parts = [first]
  while (parts.length < 4 && /^\d{2}$/.test(tokens[parts.length]?.text ?? '')) parts.push(tokens[parts.length]?.text ?? '')
  const isSplit = panel.columns.some(({ kind }) => kind === 'codeSection')
  return isSplit || nameOfCode(parts.join('')) !== null ? { code: parts.join(''), length: parts.length } : { code: first, length: 1 }
}

const names = new Map([...functionalData, ...economicDepartmentData].map(({ code, name }) => [code, name]))

/** The name in the classification; null for a code it does not have. */
export function nameOfCode(code: string): string | null {
  return names.get(code) ?? null
}
