/** Reads one 指标值: operator, figure and unit. Used for every indicator of a project, however its table was read. */
import { projectLabels } from '../../data/generated/project-labels.ts'
import type { Measure } from '../../model/project.ts'
import { readDecimal } from './decimal.ts'
import { normalizeLabel } from './normal-text.ts'

const byLength = (left: string, right: string): number => right.length - left.length
const escapePattern = (word: string): string => word.replace(/[()/]/g, '\\$&')
const units = [...projectLabels.valueUnits].sort(byLength).map(escapePattern).join('|')
const number = '\\d+(?:,\\d{3})*(?:\\.\\d+)?'
const signs: Readonly<Record<string, Measure['operator']>> = { '≥': '≥', '>=': '≥', '≤': '≤', '<=': '≤', '=': '=', '>': '>', '<': '<' }
const sign = '≥|≤|>=|<=|=|>|<'
const words = [...projectLabels.atLeast, ...projectLabels.atMost].sort(byLength).join('|')

/** A unit in brackets may be any word; without brackets and without an operator only a known one makes a figure of the text. */
const bracketed = new RegExp(`^(${sign}|${words})?(${number})\\(([^()]{1,8})\\)$`)
const known = new RegExp(`^(${sign}|${words})?(${number})(%|${units})?$`)
const compared = new RegExp(`^(${sign})(${number})([^\\d()，。]{1,4})$`)

/** `≥95%` → ≥, 95, %. `全年正常开展` has neither operator nor figure: it is a target in words. */
export function readIndicatorValue(printed: string): Measure {
  const text = normalizeLabel(printed)
  const match = bracketed.exec(text) ?? known.exec(text) ?? compared.exec(text)
  if (match === null) return { operator: null, value: null, unit: null }
  const [, operator = '', figure = '', unit = ''] = match
  return { operator: operatorOf(operator), value: readDecimal(figure), unit: unit === '' ? null : unit }
}

function operatorOf(word: string): Measure['operator'] {
  if (projectLabels.atLeast.includes(word)) return '≥'
  return projectLabels.atMost.includes(word) ? '≤' : (signs[word] ?? null)
}

/**
 * A figure that can stand as a cell of its own between spaces. `sure` has an operator or a unit; the others are only numbers.
 * Returns where the last sure one stands, else null.
 */
export function findValue(line: string): { readonly start: number; readonly end: number; readonly hasOperator: boolean } | null {
  let found: { start: number; end: number; hasOperator: boolean } | null = null
  for (const match of line.matchAll(cellPattern)) {
    const [whole, operator, unit] = match
    if (operator === undefined && unit === undefined) continue
    const candidate = { start: match.index, end: match.index + whole.trimEnd().length, hasOperator: operator !== undefined }
    if (found === null || candidate.hasOperator || !found.hasOperator) found = candidate
  }
  return found
}

const cellPattern = new RegExp(`(?<![^\\s])(${sign}|＝|＞|＜|≧|≦)?\\s?${number.replaceAll(',', '[,，]')}\\s?(%|％|\\([^()\\s]{1,8}\\)|（[^（）\\s]{1,8}）|${units})?(?![^\\s])`, 'g')
