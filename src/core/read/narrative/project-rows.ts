/**
 * Recovers indicator rows from lines without geometry. In such a text the cells of a table come one after another: cells of one line stand on one
 * line with spaces between them, a cell that wraps stands on lines of its own. The names of the levels begin the rows, the value with its
 * operator and unit divides a row, and widths of lines tell two wrapped cells apart.
 */
import { projectLabels } from '../../data/generated/project-labels.ts'
import type { TextLine } from '../../model/source.ts'
import { findValue, readIndicatorValue } from './indicator-value.ts'
import { lastIndexWhere } from './last-index.ts'
import { normalizeLabel } from './normal-text.ts'
import { joinCell, type ProjectDraft } from './project-parts.ts'

type IndicatorDraft = ProjectDraft['indicators'][number]

/** Columns the head of the table names besides levels, name and value. */
export interface IndicatorColumns {
  readonly description: boolean
  readonly basis: boolean
}

interface RawRow {
  readonly level1: string
  readonly level2: string
  readonly first: TextLine
  /** What follows the names of the levels on the first line. */
  readonly rest: string
  readonly more: string[]
}

const level1Names = new Set(projectLabels.level1)
const level2Names = new Set(projectLabels.level2)

/** lines: those below the head, repeated heads taken out. Reads rows until a line that belongs to none. */
export function readIndicatorLines(lines: readonly TextLine[], columns: IndicatorColumns): IndicatorDraft[] {
  return cutRows(lines).map((row) => readRow(row, columns))
}

/** True for a line that begins a row or names a level alone. */
export function beginsRow(text: string): boolean {
  const first = normalizeLabel(text.split(/\s/)[0] ?? '')
  return level1Names.has(first) || level2Names.has(first)
}

function cutRows(lines: readonly TextLine[]): RawRow[] {
  const rows: RawRow[] = []
  let level1 = ''
  lines.forEach((line, index) => {
    const words = line.text.split(/\s+/)
    let at = 0
    if (namesLevel1(words, lines[index + 1])) {
      level1 = normalizeLabel(words[0] ?? '')
      at = 1
    }
    const level2 = normalizeLabel(words[at] ?? '')
    if (level2Names.has(level2)) rows.push({ level1, level2, first: line, rest: words.slice(at + 1).join(' '), more: [] })
    else if (at === 0) rows.at(-1)?.more.push(line.text)
  })
  return rows
}

/** 成本指标 names a level 1 in one edition of the form and a level 2 in the other; what follows tells which. */
function namesLevel1(words: readonly string[], next: TextLine | undefined): boolean {
  const first = normalizeLabel(words[0] ?? '')
  if (!level1Names.has(first)) return false
  const following = words.length > 1 ? normalizeLabel(words[1] ?? '') : normalizeLabel(next?.text.split(/\s/)[0] ?? '')
  return level2Names.has(following) || !level2Names.has(first)
}

function readRow(row: RawRow, columns: IndicatorColumns): IndicatorDraft {
  const pieces = mergeBrokenValue([row.rest, ...row.more])
  const cells = readByFigure(pieces, columns) ?? readByCount(pieces, columns)
  const { level1, level2, first } = row
  return { level1, level2, place: first.place, ...cells, ...readIndicatorValue(cells.valueText) }
}

interface RowCells {
  readonly name: string
  readonly description: string
  readonly valueText: string
  readonly basis: string
}

const loneOperator = /^(?:≥|≤|=|>|<|＝|＞|＜)$/
const loneNumber = /^\d[\d,]*(?:\.\d+)?$/

/** A narrow value column breaks ≤ / 50.86 / 万元 over lines. */
function mergeBrokenValue(pieces: readonly string[]): string[] {
  const merged: string[] = []
  for (const piece of pieces) {
    const text = piece.trim()
    const before = merged.at(-1) ?? ''
    const continues = (loneOperator.test(before) && /^\d/.test(text)) || (/^(?:[≥≤=><])?\d[\d,]*(?:\.\d+)?$/.test(before) && isUnit(text) && merged.length > 1)
    if (continues) merged[merged.length - 1] = before + text
    else merged.push(text)
  }
  return merged
}

function isUnit(text: string): boolean {
  return text === '%' || projectLabels.valueUnits.includes(normalizeLabel(text))
}

/** The row when its value is a figure: what stands before it is name and description, what stands after it the basis. */
function readByFigure(pieces: readonly string[], columns: IndicatorColumns): RowCells | null {
  const found = pieces.map((piece) => findValue(piece) ?? bareNumber(piece))
  const withOperator = found.findIndex((value) => value?.hasOperator === true)
  const at = withOperator >= 0 ? withOperator : found.findIndex((value) => value !== null)
  const value = found[at]
  const line = pieces[at]
  if (value === null || value === undefined || line === undefined) return null
  const prefix = line.slice(0, value.start).trim()
  const [name, description] = splitBefore(pieces.slice(0, at), prefix, at === 0, columns)
  const after = joinCell([line.slice(value.end), ...pieces.slice(at + 1)])
  return { name, description, valueText: line.slice(value.start, value.end).trim(), basis: columns.basis ? after : '' }
}

/** A figure alone on its line is a value without a unit. */
function bareNumber(piece: string): { start: number; end: number; hasOperator: boolean } | null {
  return loneNumber.test(piece.trim()) ? { start: 0, end: piece.length, hasOperator: false } : null
}

function splitBefore(lines: readonly string[], prefix: string, isOneLine: boolean, columns: IndicatorColumns): readonly [string, string] {
  if (!columns.description) return [joinCell([...lines, prefix]), '']
  if (isOneLine) return splitCells(prefix)
  const [first = '', ...middle] = lines
  if (first === '') return prefix === '' ? splitByWidth(middle) : [joinCell(middle), prefix]
  if (middle.length > 0 || prefix !== '') return [first, joinCell([...middle, prefix])]
  return splitCells(first)
}

/** Spaces between Chinese characters part cells; those beside Latin letters and figures are set by the typesetting. */
function hardBreaks(text: string): number[] {
  return [...text.matchAll(/\s+/g)].flatMap(({ index, 0: space }) => {
    const before = text[index - 1] ?? ''
    const after = text[index + space.length] ?? ''
    return /[\dA-Za-z(（]/.test(after) || /[\dA-Za-z]/.test(before) ? [] : [index]
  })
}

/** Name and description on one line. Where only soft spaces stand between them, a figure belongs to the words after it. */
function splitCells(text: string): readonly [string, string] {
  const [hard] = hardBreaks(text)
  if (hard !== undefined) return [text.slice(0, hard), text.slice(hard).trim()]
  const soft = /\s(?=[\dA-Za-z])/.exec(text) ?? /\s/.exec(text)
  return soft === null ? [text, ''] : [text.slice(0, soft.index), text.slice(soft.index).trim()]
}

function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) > 0x2e7f ? 1 : 0.5
  return width
}

/** Two wrapped cells in a row: in each, every line but the last is full. Of several such cuts the one where a short line meets a long one. */
function splitByWidth(lines: readonly string[]): readonly [string, string] {
  const widths = lines.map(widthOf)
  const isFull = (group: readonly number[]): boolean => {
    const widest = Math.max(...group)
    return group.slice(0, -1).every((width) => width >= widest - 2)
  }
  let best = lines.length
  let bestStep = -Infinity
  for (let cut = 1; cut < lines.length; cut += 1) {
    const step = (widths[cut] ?? 0) - (widths[cut - 1] ?? 0)
    if (isFull(widths.slice(0, cut)) && isFull(widths.slice(cut)) && step > bestStep) {
      best = cut
      bestStep = step
    }
  }
  return [joinCell(lines.slice(0, best)), joinCell(lines.slice(best))]
}

function cellsOf(text: string): string[] {
  const cuts = hardBreaks(text)
  return [...cuts, text.length].map((end, index) => text.slice(index === 0 ? 0 : cuts[index - 1], end).trim()).filter((cell) => cell !== '')
}

/** The row when its value is words: the number of cells on its lines must come out right. */
function readByCount(pieces: readonly string[], columns: IndicatorColumns): RowCells {
  const wanted = 2 + (columns.description ? 1 : 0) + (columns.basis ? 1 : 0)
  const [first = '', ...more] = pieces
  const leading = cellsOf(first)
  const at = lastIndexWhere(more, (line) => cellsOf(line).length > 1)
  if (leading.length >= wanted - 1 && leading.length > 1) return place([...leading.slice(0, wanted - 1), joinCell([...leading.slice(wanted - 1), ...more])], columns)
  const trailing = at < 0 ? [] : cellsOf(more[at] ?? '')
  const between = more.slice(0, Math.max(at, 0))
  const basis = joinCell(more.slice(at + 1))
  if (at >= 0 && leading.length === 0 && trailing.length === wanted - 1) return place([joinCell(between), ...trailing.slice(0, -1), joinCell([trailing.at(-1) ?? '', basis])], columns)
  if (at >= 0 && leading.length === 1 && trailing.length === wanted - 2) return place([first, joinCell(between), ...trailing.slice(0, -1), joinCell([trailing.at(-1) ?? '', basis])], columns)
  if (at >= 0 && leading.length === 0 && trailing.length === wanted - 2) {
    const [name, description] = splitByWidth(between)
    return place([name, description, ...trailing.slice(0, -1), joinCell([trailing.at(-1) ?? '', basis])], columns)
  }
  // How the lines divide cannot be known: all of it stays readable in one place, and no value is claimed.
  return { name: leading[0] ?? '', description: joinCell([...leading.slice(1), ...more]), valueText: '', basis: '' }
}

function place(cells: readonly string[], columns: IndicatorColumns): RowCells {
  const [name = '', ...others] = cells
  const description = columns.description ? (others.shift() ?? '') : ''
  const [valueText = '', basis = ''] = others
  return { name, description, valueText, basis: columns.basis ? basis : '' }
}
