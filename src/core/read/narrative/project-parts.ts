/** Parts of a project that its table states in the same way however the table was read: figures, spend plan, objectives, captions. */
import { claimWords } from '../../data/generated/claim-words.ts'
import { projectLabels } from '../../data/generated/project-labels.ts'
import { readAmount, type Unit } from '../../money.ts'
import type { Figure } from '../../model/figure.ts'
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { Objective, Project, SpendPlanPoint } from '../../model/project.ts'
import type { ProjectField } from '../../model/vocabulary.ts'
import { readDecimal } from './decimal.ts'
import { normalizeLabel } from './normal-text.ts'
import { buildWordFinder } from './word-finder.ts'

/** A project before it has an id. */
export type ProjectDraft = Omit<Project, 'id' | 'indicators'> & { readonly indicators: readonly Omit<Project['indicators'][number], 'id'>[] }

const fieldEntries = (Object.keys(projectLabels.fields) as ProjectField[]).flatMap((field) =>
  projectLabels.fields[field].map((label): readonly [string, ProjectField] => [normalizeLabel(label), field]),
)
/** Finds the label that begins at a position of a text in normal spelling. */
export const fieldFinder = buildWordFinder(fieldEntries)
const fieldsByLabel = new Map<string, ProjectField>(fieldEntries.map(([label, field]) => [label, field]))

/** No label is longer, spaces included. */
export const longestLabel = 30

/** The field a text is the label of; the unit some labels carry, 项目资金（元）, is no part of it. */
export function fieldOf(text: string): ProjectField | null {
  if (text.length > longestLabel) return null
  const label = normalizeLabel(text).replace(/:$/, '')
  return fieldsByLabel.get(label) ?? fieldsByLabel.get(label.replace(/\([^()]*\)$/, '')) ?? null
}

const unitWords = Object.keys(claimWords.amountUnits).sort((left, right) => right.length - left.length)
const unitCaption = new RegExp(`(?:${projectLabels.unitLabels.join('|')}):?(?:[^\\d\\s]{0,3}?)(${unitWords.join('|')})`)
const unitInBrackets = new RegExp(`\\((${unitWords.join('|')})\\)$`)

/** 单位：万元 → tenThousandYuan; as the label of a field also 项目资金（元） → yuan; null for a text that names no unit. */
export function unitOf(text: string): Unit | null {
  const label = normalizeLabel(text)
  const word = unitCaption.exec(label)?.[1] ?? (fieldOf(text) === null ? undefined : unitInBrackets.exec(label)?.[1])
  return word === undefined ? null : (claimWords.amountUnits[word] ?? null)
}

export function isTitle(text: string): boolean {
  const label = normalizeLabel(text)
  return label.length <= 80 && projectLabels.titles.some((title) => label.endsWith(title))
}

/** text: what stands in the cell; null unit: no caption names one, and then a printed amount is unread. */
export function readFigure(text: string, unit: Unit | null, place: Place): Figure {
  const reading = readAmount(text, unit ?? 'yuan')
  const base = { unit: unit ?? 'yuan', text: text.trim(), place, candidates: [] } as const
  if (reading.kind === 'blank' || reading.kind === 'dash') return { ...base, state: reading.kind, amount: null }
  if (reading.kind === 'malformed' || unit === null) return { ...base, state: 'unread', amount: null, candidates: [text.trim()] }
  return { ...base, state: 'amount', amount: reading.amount }
}

const percentage = /^(\d{1,3}(?:\.\d+)?)%?$/

/**
 * checkpoints and the values printed below them, both in printed order; a value's column is known only when every checkpoint has its own cell.
 * values.length === checkpoints.length: the cells in order, blank ones as ''. Otherwise nobody can know which value belongs where, and nobody says.
 */
export function readSpendPlan(checkpoints: readonly string[], values: readonly string[], place: Place): SpendPlanPoint[] {
  const isPlaced = values.length === checkpoints.length || values.length === 0
  return checkpoints.map((checkpoint, index) => {
    const text = normalizeLabel(values[index] ?? '')
    const point = { checkpoint: checkpoint.replace(/\s/g, ''), place, percent: null, candidates: [] } as const
    if (!isPlaced) return { ...point, state: 'unread', candidates: [...values, ''] }
    if (text === '' || /^-+$/.test(text)) return { ...point, state: 'blank' }
    const [, digits] = percentage.exec(text) ?? []
    return digits === undefined ? { ...point, state: 'unread', candidates: [text] } : { ...point, state: 'stated', percent: readDecimal(digits) }
  })
}

const monthPattern = new RegExp(`\\d{1,2}\\s?(?:${projectLabels.monthWords.join('|')})`, 'g')

/** `3 月底 6 月底` → its checkpoints; empty for a line that has anything else on it. */
export function readCheckpoints(text: string): string[] {
  const found = [...text.matchAll(monthPattern)].map(([checkpoint]) => checkpoint)
  return text.replace(monthPattern, '').trim() === '' ? found : []
}

/** The spend plan cannot be read: says which project and what is printed. */
export function spendPlanProblems(name: string, points: readonly SpendPlanPoint[]): Problem[] {
  const unread = points.find(({ state }) => state === 'unread')
  if (unread === undefined) return []
  const printed = unread.candidates.filter((candidate) => candidate !== '').join(' ')
  return [{ code: 'spendPlanUnread', place: unread.place, params: { project: name, text: printed, checkpoints: points.map(({ checkpoint }) => checkpoint).join(' ') } }]
}

const itemNumber = /(?<=^|[。；;]\s?)(\d{1,2})\s?(?:[、．]|\.(?!\d))\s?/g

/** Splits 1.… 2.… into objectives; a text without numbers is one. */
export function readObjectives(text: string, place: Place): Objective[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const marks = [...trimmed.matchAll(itemNumber)]
  const [first] = marks
  if (first === undefined || first.index > 0) return [{ number: null, text: trimmed, place }]
  return marks.map((mark, index) => {
    const end = marks[index + 1]?.index ?? trimmed.length
    return { number: mark[1] ?? null, text: trimmed.slice(mark.index + mark[0].length, end).trim(), place }
  })
}

/** Project codes are printed with letters and digits only. */
export function readCode(text: string): string | null {
  const code = normalizeLabel(text)
  return /^[0-9A-Za-z]{6,30}$/.test(code) ? code : null
}

/** Joins the lines of one cell: Chinese text has no spaces at line ends, Latin words have. */
export function joinCell(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).reduce((text, line) => (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? `${text} ${line}` : text + line), '')
}
