/**
 * Reads a project's performance-target table from a grid with merged cells: a label has its value on the right or below it, and the columns of the
 * indicators follow from their heads. A table that runs over pages comes as several grids.
 */
import { projectLabels } from '../../data/generated/project-labels.ts'
import type { Unit } from '../../money.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import type { IndicatorHead, ProjectField } from '../../model/vocabulary.ts'
import { readIndicatorValue } from './indicator-value.ts'
import { normalizeLabel } from './normal-text.ts'
import { fieldOf, joinCell, longestLabel, readCheckpoints, readCode, readFigure, readObjectives, readSpendPlan, unitOf, type ProjectDraft } from './project-parts.ts'

type IndicatorDraft = ProjectDraft['indicators'][number]

const heads = Object.entries(projectLabels.indicatorHeads) as [IndicatorHead, readonly string[]][]
const levelNames = new Set([...projectLabels.level1, ...projectLabels.level2])

function headOf(cell: GridCell): IndicatorHead | null {
  if (cell.text.length > longestLabel) return null
  const label = normalizeLabel(cell.text)
  return heads.find(([, words]) => words.includes(label))?.[0] ?? null
}

/** A grid that names a project and has the head of indicators, or can have it on the next page. */
export function isProjectGrid(grid: Grid): boolean {
  const fields = new Set(grid.cells.map(({ text }) => fieldOf(text)))
  if (!fields.has('name')) return false
  return fields.has('objectives') || fields.has('spendPlan') || grid.cells.some((cell) => headOf(cell) === 'level2')
}

/** A grid that goes on with the indicators of the one before: repeated heads, or as many columns and names of levels. */
export function continuesProject(grid: Grid, previous: Grid): boolean {
  if (grid.cells.some(({ text }) => fieldOf(text) === 'name')) return false
  if (grid.cells.some((cell) => headOf(cell) === 'level2')) return true
  return grid.columnCount === previous.columnCount && grid.cells.some(({ text }) => levelNames.has(normalizeLabel(text)))
}

/** grids: the project's, in order. unit: of the caption above; a unit printed in the table itself goes first. */
export function readProjectGrids(grids: readonly Grid[], caption: Unit | null): ProjectDraft {
  const cells = grids.flatMap((grid) => grid.cells)
  const [first] = grids
  const top = first === undefined ? [] : first.cells
  const unit = cells.map(({ text }) => (text.length > longestLabel ? null : unitOf(text))).find((found) => found !== null) ?? caption
  const figure = (field: ProjectField): ProjectDraft['budget'] => {
    const value = valueRightOf(top, field)
    return value === null ? null : readFigure(value.text, unit, value.place)
  }
  const carryover = figure('carryover')
  const hasCarryover = carryover?.amount !== undefined && carryover.amount !== null && carryover.amount.fen !== 0n
  const yearBudget = figure('budget')
  const budget = yearBudget ?? figure('wholeBudget')
  const fiscalFunds = figure('fiscalFunds')
  // Money carried over is a third part of the budget; without a place for it the other two would not seem to add up.
  const otherFunds = hasCarryover ? null : otherFundsOf(top, yearBudget !== null, unit)
  return {
    code: readCode(valueRightOf(top, 'code')?.text ?? ''),
    name: valueRightOf(top, 'name')?.text.trim() ?? '',
    budget,
    fiscalFunds,
    otherFunds,
    furtherFunds: furtherFundsOf(top, unit, [budget, fiscalFunds, otherFunds]),
    purpose: purposeOf(top),
    spendPlan: spendPlanOf(top),
    objectives: objectivesOf(top),
    indicators: readIndicators(grids),
    places: grids.map(({ place }) => place),
  }
}

/** The cell right of the label, in its first row; null when the next cell is another label. */
function valueRightOf(cells: readonly GridCell[], field: ProjectField): GridCell | null {
  for (const label of projectLabels.fields[field]) {
    const cell = cells.find(({ text }) => normalizeLabel(text).replace(/:$/, '') === label)
    const value = cell === undefined ? null : rightOf(cells, cell)
    if (value !== null && fieldOf(value.text) === null) return value
  }
  return null
}

function rightOf(cells: readonly GridCell[], label: GridCell): GridCell | null {
  const column = label.columnIndex + label.columnSpan
  return cells.find((cell) => cell.columnIndex === column && covers(cell.rowIndex, cell.rowSpan, label.rowIndex)) ?? null
}

function covers(from: number, span: number, index: number): boolean {
  return from <= index && index < from + span
}

/** Two columns of money (whole project | this year) print 其他资金 twice: the one on the side of the year's budget counts. */
function otherFundsOf(cells: readonly GridCell[], ofYear: boolean, unit: Unit | null): ProjectDraft['budget'] {
  const labels = cells.filter(({ text }) => fieldOf(text) === 'otherFunds')
  const label = ofYear ? labels.at(-1) : labels[0]
  const value = label === undefined ? null : rightOf(cells, label)
  return value === null || fieldOf(value.text) !== null ? null : readFigure(value.text, unit, value.place)
}

const moneyFields: ReadonlySet<ProjectField | null> = new Set<ProjectField>(['budget', 'fiscalFunds', 'otherFunds', 'wholeBudget', 'carryover'])
/** 4,100,000.00 is money whatever its label says; a plain number without cents may be a telephone. */
const moneyLook = /^-?(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d{2})$/

/** The amounts above the indicators that no named part has taken, by the label on their left. */
function furtherFundsOf(cells: readonly GridCell[], unit: Unit | null, taken: readonly ProjectDraft['budget'][]): ProjectDraft['furtherFunds'] {
  const indicatorHead = cells.find((cell) => headOf(cell) === 'level2')
  const takenPlaces = new Set(taken.map((figure) => figure?.place))
  return cells.flatMap((label) => {
    const value = rightOf(cells, label)
    if (value === null || takenPlaces.has(value.place) || (indicatorHead !== undefined && value.rowIndex >= indicatorHead.rowIndex)) return []
    const text = value.text.trim()
    if (text === '' || moneyLook.test(label.text.trim()) || fieldOf(text) !== null) return []
    const isMoney = moneyLook.test(text) || (moneyFields.has(fieldOf(label.text)) && /\d/.test(text))
    return isMoney ? [{ label: joinCell(label.text.split('\n')), figure: readFigure(text, unit, value.place) }] : []
  })
}

function purposeOf(cells: readonly GridCell[]): string | null {
  const own = valueRightOf(cells, 'purpose')
  if (own !== null) return own.text
  const label = cells.find(({ text }) => fieldOf(text) === 'scaleAndPurpose')
  if (label === undefined) return null
  const column = label.columnIndex + label.columnSpan
  const below = cells.filter((cell) => cell.columnIndex === column && cell.rowIndex > label.rowIndex && covers(label.rowIndex, label.rowSpan, cell.rowIndex))
  const texts = below.filter(({ text }) => fieldOf(text) === null && text.trim() !== '').map(({ text }) => text)
  return texts.length === 0 ? null : joinCell(texts)
}

function spendPlanOf(cells: readonly GridCell[]): ProjectDraft['spendPlan'] {
  const label = cells.find(({ text }) => fieldOf(text) === 'spendPlan')
  if (label === undefined) return []
  const rows = cells.filter((cell) => covers(label.rowIndex, label.rowSpan, cell.rowIndex) && cell.columnIndex >= label.columnIndex + label.columnSpan)
  const checkpoints = rows.filter(({ text }) => readCheckpoints(text).length === 1)
  const [first] = checkpoints
  if (first === undefined) return []
  return checkpoints.flatMap((checkpoint) => {
    const value = rows.find((cell) => cell.rowIndex > checkpoint.rowIndex && covers(cell.columnIndex, cell.columnSpan, checkpoint.columnIndex))
    const isOwn = value !== undefined && value.columnIndex === checkpoint.columnIndex && value.columnSpan === checkpoint.columnSpan
    if (value === undefined || isOwn) return readSpendPlan([checkpoint.text], [value?.text ?? ''], value?.place ?? checkpoint.place)
    return readSpendPlan([checkpoint.text], [value.text, ''], value.place)
  })
}

/** Right of the label, or below it where two goals (whole project | this year) stand side by side under their heads. */
function objectivesOf(cells: readonly GridCell[]): ProjectDraft['objectives'] {
  for (const word of projectLabels.fields.objectives) {
    const label = cells.find(({ text }) => normalizeLabel(text).replace(/:$/, '') === word)
    if (label === undefined) continue
    const right = rightOf(cells, label)
    if (right !== null && fieldOf(right.text) === null && right.text.trim() !== '') return readObjectives(right.text, right.place)
    const below = cells.find((cell) => cell.rowIndex === label.rowIndex + label.rowSpan && cell.columnIndex === label.columnIndex)
    if (below !== undefined && headOf(below) === null && fieldOf(below.text) === null) return readObjectives(below.text, below.place)
  }
  return []
}

type Columns = ReadonlyMap<IndicatorHead, GridCell>

function readIndicators(grids: readonly Grid[]): IndicatorDraft[] {
  const indicators: IndicatorDraft[] = []
  let columns: Columns = new Map()
  const levels = { level1: '', level2: '' }
  for (const grid of grids) {
    const headCell = grid.cells.find((cell) => headOf(cell) === 'level2')
    const from = headCell === undefined ? 0 : headCell.rowIndex + headCell.rowSpan
    if (headCell !== undefined) columns = new Map(grid.cells.flatMap((cell) => headEntry(cell, headCell.rowIndex)))
    if (columns.has('name') && columns.has('value')) readRows(grid, from, columns, levels, indicators, headCell === undefined)
  }
  return indicators
}

function headEntry(cell: GridCell, rowIndex: number): [IndicatorHead, GridCell][] {
  const head = headOf(cell)
  return head === null || !covers(cell.rowIndex, cell.rowSpan, rowIndex) ? [] : [[head, cell]]
}

function readRows(grid: Grid, from: number, columns: Columns, levels: { level1: string; level2: string }, indicators: IndicatorDraft[], continues: boolean): void {
  for (let rowIndex = from; rowIndex < grid.rowCount; rowIndex += 1) {
    const at = (head: IndicatorHead): GridCell | null => cellUnder(grid, columns.get(head), rowIndex)
    if (grid.cells.some((cell) => cell.rowIndex === rowIndex && fieldOf(cell.text) !== null && fieldOf(cell.text) !== 'ignored')) return
    levels.level1 = textOf(at('level1')) || levels.level1
    levels.level2 = textOf(at('level2')) || levels.level2
    const name = at('name')
    const value = at('value')
    const begins = [name, value].some((cell) => cell !== null && cell.rowIndex === rowIndex && cell.text.trim() !== '')
    if (!begins) {
      if (continues && rowIndex === from) extendLast(indicators, textOf(at('description')), textOf(at('basis')))
      continue
    }
    const valueText = textOf(value)
    indicators.push({
      level1: normalizeLabel(levels.level1),
      level2: normalizeLabel(levels.level2),
      name: textOf(name),
      description: textOf(at('description')),
      valueText,
      basis: textOf(at('basis')),
      place: (name ?? value)?.place ?? grid.place,
      ...readIndicatorValue(valueText),
    })
  }
}

/** A row cut by the end of a page: what stands on the next page belongs to the row before. */
function extendLast(indicators: IndicatorDraft[], description: string, basis: string): void {
  const last = indicators.at(-1)
  if (last !== undefined) indicators[indicators.length - 1] = { ...last, description: joinCell([last.description, description]), basis: joinCell([last.basis, basis]) }
}

function textOf(cell: GridCell | null): string {
  return cell?.text.trim() ?? ''
}

/** The cell of a row that stands below a head. */
function cellUnder(grid: Grid, head: GridCell | undefined, rowIndex: number): GridCell | null {
  if (head === undefined) return null
  return grid.cells.find((cell) => covers(cell.rowIndex, cell.rowSpan, rowIndex) && covers(cell.columnIndex, cell.columnSpan, head.columnIndex)) ?? null
}
