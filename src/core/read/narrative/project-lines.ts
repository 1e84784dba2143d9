/**
 * Reads one project's performance-target table from lines: a text without geometry, or a table whose rules were not found. The labels are found
 * even where they are broken over lines; rows of indicators are recovered by project-rows.ts.
 */
import { projectLabels } from '../../data/generated/project-labels.ts'
import { selfEvaluationLabels } from '../../data/generated/self-evaluation-labels.ts'
import type { Unit } from '../../money.ts'
import type { Place } from '../../model/place.ts'
import type { TextLine } from '../../model/source.ts'
import type { IndicatorHead, ProjectField } from '../../model/vocabulary.ts'
import { normalizeLabel } from './normal-text.ts'
import { readNumbering } from './numbering.ts'
import { fieldFinder, fieldOf, isTitle, joinCell, longestLabel, readCheckpoints, readCode, readFigure, readObjectives, readSpendPlan, type ProjectDraft } from './project-parts.ts'
import { beginsRow, readIndicatorLines, type IndicatorColumns } from './project-rows.ts'

/** Where a project's table stands among the lines: from its code or name to the line after its last row. */
export interface ProjectRun {
  readonly start: number
  readonly end: number
  /** Line of the indicators' head. */
  readonly head: number
}

/** Lines between the name and the head; more than this and it is no such table. */
const longestTop = 80

export function findProjectRuns(lines: readonly TextLine[]): ProjectRun[] {
  const starts = lines.flatMap((line, index) => (opensProject(line.text) ? [index] : []))
  return starts.flatMap((start, order) => {
    const limit = starts[order + 1] ?? lines.length
    const head = lines.findIndex((line, index) => index > start && index < Math.min(limit, start + longestTop) && isIndicatorHead(line.text))
    return head < 0 || isEvaluationHead(lines, start, head) ? [] : [{ start, head, end: endOfRows(lines, head + 1, limit) }]
  })
}

function opensProject(text: string): boolean {
  const label = normalizeLabel(text.slice(0, longestLabel))
  const found = fieldFinder.find(label, 0)
  if (found === null || (found.value !== 'code' && found.value !== 'name')) return false
  return found.value === 'name' || label.length > found.word.length
}

function isIndicatorHead(text: string): boolean {
  if (text.length > 4 * longestLabel) return false
  const label = normalizeLabel(text)
  const { level1, level2 } = projectLabels.indicatorHeads
  return level1.some((word) => label.startsWith(word)) && level2.some((word) => label.includes(word))
}

/** Heads with results and scores make it a self-evaluation, whose columns nobody can tell apart without their rules. */
function isEvaluationHead(lines: readonly TextLine[], start: number, head: number): boolean {
  const { actual, score } = selfEvaluationLabels.indicatorHeads
  const label = normalizeLabel(lines.slice(start, head + 6).map(({ text }) => text.slice(0, 4 * longestLabel)).join(''))
  return actual.some((word) => label.includes(word)) && score.some((word) => label.includes(word))
}

/** Wrapped lines of the basis, the last cell of a row, are no wider than this (in characters). */
const longestTail = 12

/** Rows end before the next title or heading, or where a line after a complete row begins none. */
function endOfRows(lines: readonly TextLine[], from: number, limit: number): number {
  let last = from
  for (let index = from; index < limit; index += 1) {
    const text = lines[index]?.text ?? ''
    if (isTitle(text) || (readNumbering(text)?.level ?? 9) <= 2) break
    last = index + 1
  }
  // After the last row that begins with a level only its own wrapped cells may follow; other prose is longer or ends like a sentence.
  while (last > from && !belongsToRow(lines, from, last - 1)) last -= 1
  return last
}

function belongsToRow(lines: readonly TextLine[], from: number, index: number): boolean {
  let row = index
  while (row >= from && !beginsRow(lines[row]?.text ?? '')) row -= 1
  if (row < from) return false
  if (row === index) return true
  const between = lines.slice(row + 1, index + 1)
  return between.length <= longestTail * 2 && !/[。：:]$/.test(lines[index]?.text ?? '')
}

interface Top {
  readonly values: Partial<Record<ProjectField, string>>
  readonly purpose: string[]
  readonly checkpoints: string[]
  readonly planValues: string[]
  readonly planPlace: Place | null
  readonly objectives: TextLine[]
}

/** unit: of the caption above the table; null when there is none. */
export function readProjectLines(lines: readonly TextLine[], run: ProjectRun, unit: Unit | null): ProjectDraft {
  const first = lines[run.start]
  const place = first?.place ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null }
  const top = readTop(lines.slice(run.start, run.head))
  const { columns, rows } = withoutHeads(lines.slice(run.head, run.end))
  const figure = (field: ProjectField): ProjectDraft['budget'] => {
    const text = top.values[field]
    return text === undefined ? null : readFigure(text, unit, placeOfField(lines, run, field) ?? place)
  }
  const yearBudget = figure('budget')
  const wholeBudget = figure('wholeBudget')
  return {
    code: readCode(top.values.code ?? ''),
    name: (top.values.name ?? '').trim(),
    budget: yearBudget ?? wholeBudget,
    fiscalFunds: figure('fiscalFunds'),
    otherFunds: figure('otherFunds'),
    furtherFunds: furtherFundsOf(yearBudget === null ? null : wholeBudget, figure('carryover')),
    purpose: top.purpose.length === 0 ? null : joinCell(top.purpose),
    spendPlan: readSpendPlan(top.checkpoints, top.planValues, top.planPlace ?? place),
    objectives: objectivesOf(top.objectives),
    indicators: readIndicatorLines(rows, columns),
    places: placesByPage(lines.slice(run.start, run.end)),
  }
}

function furtherFundsOf(wholeBudget: ProjectDraft['budget'], carryover: ProjectDraft['budget']): ProjectDraft['furtherFunds'] {
  const [wholeLabel = ''] = projectLabels.fields.wholeBudget
  const [carryoverLabel = ''] = projectLabels.fields.carryover
  const named = [{ label: wholeLabel, figure: wholeBudget }, { label: carryoverLabel, figure: carryover }]
  return named.flatMap(({ label, figure }) => (figure === null ? [] : [{ label, figure }]))
}

function placesByPage(lines: readonly TextLine[]): Place[] {
  const pages = new Map<number, Place>()
  for (const { place } of lines) if (!pages.has(place.pageNumber)) pages.set(place.pageNumber, place)
  return [...pages.values()]
}

function placeOfField(lines: readonly TextLine[], run: ProjectRun, field: ProjectField): Place | null {
  const line = lines.slice(run.start, run.head).find(({ text }) => projectLabels.fields[field].some((label) => normalizeLabel(text).includes(label)))
  return line?.place ?? null
}

type Part = 'values' | 'purpose' | 'plan' | 'objectives'

const partsByField: Partial<Record<ProjectField, Part>> = { purpose: 'purpose', scaleAndPurpose: 'purpose', spendPlan: 'plan', objectives: 'objectives' }

function readTop(lines: readonly TextLine[]): Top {
  const top = { values: {} as Partial<Record<ProjectField, string>>, purpose: [] as string[], checkpoints: [] as string[], planValues: [] as string[], planPlace: null as Place | null, objectives: [] as TextLine[] }
  let part: Part = 'values'
  let openField: ProjectField | null = null
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    const broken = brokenLabel(lines, index)
    if (broken !== null) {
      part = partsByField[broken.field] ?? 'values'
      index += broken.lineCount - 1
      continue
    }
    const pairs = labeledValues(line.text)
    const [pair] = pairs
    if (pair !== undefined && partsByField[pair.field] !== undefined) {
      part = partsByField[pair.field] ?? 'values'
      if (pair.text !== '') addToPart(top, part, { ...line, text: pair.text })
    } else if (pair !== undefined) {
      for (const { field, text } of pairs) top.values[field] ??= text
      openField = pairs.at(-1)?.text === '' ? (pairs.at(-1)?.field ?? null) : null
    } else if (openField === 'name') top.values.name = joinCell([top.values.name ?? '', line.text])
    else addToPart(top, part, line)
  }
  return top
}

function addToPart(top: { purpose: string[]; checkpoints: string[]; planValues: string[]; planPlace: Place | null; objectives: TextLine[] }, part: Part, line: TextLine): void {
  if (part === 'purpose') top.purpose.push(line.text)
  else if (part === 'objectives') top.objectives.push(line)
  else if (part === 'plan') {
    const checkpoints = readCheckpoints(line.text)
    if (checkpoints.length > 0) top.checkpoints.push(...checkpoints)
    else {
      top.planValues.push(...line.text.split(/\s+/).filter((value) => value !== ''))
      top.planPlace ??= line.place
    }
  }
}

/** A label whose cell wraps stands on two or three lines: 预算规模及 / 资金用途. */
function brokenLabel(lines: readonly TextLine[], index: number): { readonly field: ProjectField; readonly lineCount: number } | null {
  let text = ''
  for (let lineCount = 1; lineCount <= 3; lineCount += 1) {
    text += normalizeLabel(lines[index + lineCount - 1]?.text ?? '')
    const field = fieldOf(text)
    if (field !== null && (lineCount > 1 || partsByField[field] !== undefined)) return { field, lineCount }
  }
  return null
}

/** Labels on one line with what follows each: 预算数 15.18 其中：财政资金 15.18 其他资金. Empty unless the line begins with a label. */
function labeledValues(text: string): { readonly field: ProjectField; readonly text: string }[] {
  const found: { field: ProjectField; from: number; to: number }[] = []
  const { compact, at } = compactText(text)
  for (let index = 0; index < compact.length; index += 1) {
    const label = fieldFinder.find(compact, index)
    const isFirst = found.length === 0
    if (label === null) {
      if (isFirst) return []
      continue
    }
    // A label inside a sentence is a word; after a value it stands apart.
    if (isFirst || isApart(text, at[index] ?? 0)) found.push({ field: label.value, from: index, to: index + label.word.length })
    index += label.word.length - 1
  }
  return found.map(({ field, to }, order) => {
    const end = found[order + 1]?.from
    const value = text.slice(at[to] ?? text.length, end === undefined ? text.length : at[end])
    return { field, text: value.replace(/^\s*[：:]?\s*/, '').trim() }
  })
}

function isApart(text: string, index: number): boolean {
  return /\s/.test(text[index - 1] ?? ' ')
}

/** Normal spelling without any space, with the way back. */
function compactText(text: string): { readonly compact: string; readonly at: readonly number[] } {
  const characters: string[] = []
  const at: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const label = normalizeLabel(text[index] ?? '')
    if (label === '') continue
    characters.push(label)
    at.push(index)
  }
  return { compact: characters.join(''), at }
}

/** Lines that begin a number begin an objective; others continue the one before. */
function objectivesOf(lines: readonly TextLine[]): ProjectDraft['objectives'] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    if (open === undefined || readNumbering(line.text)?.level === 3) groups.push([line])
    else open.push(line)
  }
  return groups.flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : readObjectives(joinCell(group.map(({ text }) => text)), first.place)
  })
}

/** Takes out the head of the indicators, also where it comes again on a new page, and says which columns it names. */
function withoutHeads(lines: readonly TextLine[]): { readonly columns: IndicatorColumns; readonly rows: readonly TextLine[] } {
  const rows: TextLine[] = []
  const named = new Set<IndicatorHead>()
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (!isIndicatorHead(line.text)) {
      rows.push(line)
      continue
    }
    for (const word of line.text.split(/\s+/)) nameHead(normalizeLabel(word), named)
    index += brokenHead(lines, index + 1, named)
  }
  return { columns: { description: named.has('description'), basis: named.has('basis') }, rows }
}

const heads = Object.entries(projectLabels.indicatorHeads) as [IndicatorHead, readonly string[]][]

function nameHead(label: string, named: Set<IndicatorHead>): boolean {
  const head = heads.find(([, words]) => words.includes(label))?.[0]
  if (head !== undefined) named.add(head)
  return head !== undefined
}

/** 指标值确定 / 依据: how many lines below the head belong to it. */
function brokenHead(lines: readonly TextLine[], from: number, named: Set<IndicatorHead>): number {
  let text = ''
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[from + count - 1]
    if (line === undefined || beginsRow(line.text)) return 0
    text += normalizeLabel(line.text)
    if (nameHead(text, named)) return count
  }
  return 0
}
