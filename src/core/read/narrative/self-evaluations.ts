/**
 * Finds self-evaluation tables (绩效自评表) among the grids that no form has taken: money with its execution, indicators with target, result and score.
 * Runs on the main path before the projects are read, whose target tables look much the same. Columns follow from the heads alone.
 */
import { selfEvaluationLabels } from '../../data/generated/self-evaluation-labels.ts'
import type { Unit } from '../../money.ts'
import { isSamePlace } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import type { EvaluatedFunds, EvaluatedIndicator, EvaluationText, EvaluationTotal, FundsSource, Points, SelfEvaluation } from '../../model/self-evaluation.ts'
import type { Block, Grid, GridCell, Source, TextLine } from '../../model/source.ts'
import type { EvaluationHead, FundsHead, ObjectiveHead } from '../../model/vocabulary.ts'
import { cellsOfRow, tableOf, type Table } from '../assemble/table.ts'
import { readDecimal } from './decimal.ts'
import { readIndicatorValue } from './indicator-value.ts'
import { normalizeLabel } from './normal-text.ts'
import { joinCell, longestLabel, readFigure, unitOf } from './project-parts.ts'
import { reportEvaluationLines } from './self-evaluation-lines.ts'

export interface SelfEvaluationReading {
  readonly selfEvaluations: SelfEvaluation[]
  /** Blocks the evaluations have taken. */
  readonly used: ReadonlySet<Block>
  readonly problems: Problem[]
}

type Columns<Head extends string> = Partial<Record<Head, number>>

/** A row of heads and the first grid column of each. */
interface HeadRow<Head extends string> {
  readonly row: number
  readonly columns: Columns<Head>
}

type IndicatorDraft = Omit<EvaluatedIndicator, 'id'>

const { fundsHeads, indicatorHeads, names, objectiveHeads, sources, subtotals, titles, totals } = selfEvaluationLabels
const scoreHeads: ReadonlySet<string> = new Set([...fundsHeads.score, ...indicatorHeads.score])
/** Title and unit stand at most this many lines above. */
const captionReach = 4

export function readSelfEvaluations(source: Source, used: ReadonlySet<Block>): SelfEvaluationReading {
  const blocks = source.blocks.filter((block) => !used.has(block))
  const taken = new Set<Block>()
  const found: Draft[] = []
  let open: Draft | null = null
  blocks.forEach((block, index) => {
    if (block.kind !== 'grid' || (open === null && !block.cells.some(({ text }) => scoreHeads.has(bare(text))))) return
    const table = tableOf(block)
    const heads = findHeads(table, indicatorHeads, ['name', 'actual', 'score'])
    const funds = findHeads(table, fundsHeads, ['executed', 'score'])
    const isNew = nameOf(table) !== null && (funds !== null || heads !== null)
    if (isNew) {
      const caption = captionAbove(blocks, index)
      for (const line of caption.lines) taken.add(line)
      open = new Draft(table, caption.unit)
      found.push(open)
    } else if (open !== null && !open.goesOn(table, heads)) open = null
    if (open === null) return
    taken.add(block)
    open.take(table, heads, isNew ? funds : null)
  })
  const whole = found.filter((draft) => draft.isEvaluation())
  return {
    selfEvaluations: whole.map((draft, index) => draft.finish(`self-evaluation-${index + 1}`)),
    used: new Set([...taken].filter((block) => block.kind === 'line' || whole.some(({ grids }) => grids.includes(block)))),
    problems: [...whole.flatMap((draft) => draft.problems()), ...reportEvaluationLines(blocks.filter((block) => !taken.has(block)))],
  }
}

/** One evaluation while its grids come in. */
class Draft {
  readonly grids: Grid[] = []
  private readonly name: string
  private readonly unit: Unit | null
  private readonly funds: EvaluatedFunds[] = []
  private readonly objectives: EvaluationText[] = []
  private readonly achievements: EvaluationText[] = []
  private readonly indicators: IndicatorDraft[] = []
  /** Money and rates above the indicators in a shape we do not know. */
  private readonly untold: GridCell[] = []
  private total: EvaluationTotal | null = null
  private columns: Columns<EvaluationHead> | null = null
  /** The grid that prints the heads. */
  private headed: { readonly table: Table; readonly row: number } | null = null

  constructor(table: Table, caption: Unit | null) {
    this.name = nameOf(table) ?? ''
    this.unit = table.grid.cells.map(({ text }) => unitOfCell(text)).find((unit) => unit !== null) ?? caption
  }

  /** A grid after a page break: with the heads again, or with as many columns or the same edges while the indicators are still running. */
  goesOn(table: Table, heads: HeadRow<EvaluationHead> | null): boolean {
    if (this.total !== null) return false
    return heads !== null || (this.columns !== null && this.headed !== null && (table.columnCount === this.grids.at(-1)?.columnCount || isBelow(this.headed.table, table)))
  }

  take(table: Table, heads: HeadRow<EvaluationHead> | null, funds: HeadRow<FundsHead> | null): void {
    this.grids.push(table.grid)
    if (funds !== null) this.funds.push(...readFunds(table, funds, heads?.row ?? table.rowCount, this.unit))
    if (this.columns === null) {
      const end = heads?.row ?? table.rowCount
      this.objectives.push(...textsUnder(table, 'expected', end))
      this.achievements.push(...textsUnder(table, 'achieved', end))
      const read = this.funds.flatMap(({ original, annual, executed, weight, rate, score }) => [original, annual, executed, weight, rate, score]).flatMap((item) => item?.place ?? [])
      this.untold.push(...moneyAbove(table, end).filter(({ place }) => !read.some((own) => isSamePlace(own, place))))
    }
    if (heads !== null) {
      this.columns = heads.columns
      this.headed = { table, row: heads.row }
    }
    if (this.columns === null || this.headed === null) return
    const { table: headed, row: headRow } = this.headed
    for (let row = heads === null ? 0 : heads.row + 1; row < table.rowCount && this.total === null; row += 1) {
      this.takeRow(table, row, table.columnCount === headed.columnCount ? this.columns : columnsBelow(headed, headRow, this.columns, { table, row }))
    }
  }

  private takeRow(table: Table, row: number, columns: Columns<EvaluationHead>): void {
    const first = cellsOfRow(table, row)[0]
    const weight = pointsAt(table, row, columns.weight)
    const score = scoreBeside(weight, pointsAt(table, row, columns.score))
    if (first !== undefined && totals.includes(bare(first.text))) {
      this.total = { weight, score, place: first.place }
      return
    }
    const cell = columns.name === undefined ? null : table.cellAt(row, columns.name)
    if (cell === null || cell.rowIndex !== row || cell.text.trim() === '' || columns.name === undefined) return
    if ([first, cell].some((own) => own !== undefined && subtotals.includes(bare(own.text)))) return
    const text = (head: EvaluationHead): string => (columns[head] === undefined ? '' : joinCell((table.cellAt(row, columns[head] ?? 0)?.text ?? '').split('\n')))
    // Without either the row is a note below the table.
    if ((weight === null || weight.state === 'blank') && (score === null || score.state === 'blank') && text('actual') === '') return
    const [target, actual] = [text('target'), text('actual')]
    this.indicators.push({
      level1: text('level1'), level2: text('level2'), name: joinCell(cell.text.split('\n')), target, actual,
      promised: readIndicatorValue(target), reached: readIndicatorValue(actual), weight, score,
      reason: columns.reason === undefined ? null : text('reason'), place: cell.place,
    })
  }

  /** Scores are what makes it one: a list of figures with an execution rate alone is something else. */
  isEvaluation(): boolean {
    return this.indicators.some(({ score }) => score?.state === 'stated') || this.funds.some(({ score }) => score?.state === 'stated')
  }

  finish(id: string): SelfEvaluation {
    const indicators = this.indicators.map((indicator, index) => ({ ...indicator, id: `${id}-indicator-${index + 1}` }))
    return { id, name: this.name, funds: this.funds, objectives: this.objectives, achievements: this.achievements, indicators, total: this.total, places: this.grids.map(({ place }) => place) }
  }

  /** What stands in a cell for a number and is none. */
  problems(): Problem[] {
    const points = [...this.funds.flatMap(({ weight, rate, score }) => [weight, rate, score]), ...this.indicators.flatMap(({ weight, score }) => [weight, score]), this.total?.weight, this.total?.score]
    const figures = this.funds.flatMap(({ original, annual, executed }) => [original, annual, executed])
    const unread = [...points, ...figures].flatMap((item) => (item?.state === 'unread' ? [item] : []))
    return [...unread, ...this.untold].map(({ place, text }) => ({ code: 'figureUnread', place, params: { project: this.name, text: text.trim() } }))
  }
}

const edgeSlackPt = 4

/** On the same page or the next, between the same edges. */
function isBelow({ grid: { place: upper } }: Table, { grid: { place: lower } }: Table): boolean {
  const pages = lower.pageNumber - upper.pageNumber
  if (pages < 0 || upper.box === null || lower.box === null) return false
  return Math.abs(lower.box.x - upper.box.x) <= edgeSlackPt && Math.abs(lower.box.width - upper.box.width) <= edgeSlackPt
}

/** The columns in a row of a grid that merges those it prints nothing in: each is the one its head stands over. None where places are unknown. */
function columnsBelow(headed: Table, headRow: number, heads: Columns<EvaluationHead>, { table, row }: { readonly table: Table; readonly row: number }): Columns<EvaluationHead> {
  const below: Columns<EvaluationHead> = {}
  for (const [head, column] of Object.entries(heads) as [EvaluationHead, number][]) {
    const box = headed.cellAt(headRow, column)?.place.box ?? null
    const middle = box === null ? null : box.x + box.width / 2
    const columns = Array.from({ length: table.columnCount }, (_, index) => index)
    const own = columns.find((index) => {
      const place = table.cellAt(row, index)?.place.box ?? null
      return middle !== null && place !== null && place.x <= middle && middle <= place.x + place.width
    })
    if (own !== undefined) below[head] = own
  }
  return below
}

/** A label without spaces, colon and what is bracketed behind it: 全年预算数（A） → 全年预算数. */
function bare(text: string): string {
  return text.length > longestLabel ? '' : normalizeLabel(text).replace(/:$/, '').replace(/(?:\([^()]*\))+$/, '')
}

function unitOfCell(text: string): Unit | null {
  return text.length > longestLabel ? null : unitOf(text)
}

/** The first row that has all the heads asked for. */
function findHeads<Head extends string>(table: Table, words: Readonly<Record<Head, readonly string[]>>, needed: readonly Head[]): HeadRow<Head> | null {
  const known = Object.entries(words) as [Head, readonly string[]][]
  for (let row = 0; row < table.rowCount; row += 1) {
    const columns: Columns<Head> = {}
    for (const cell of cellsOfRow(table, row)) {
      const label = bare(cell.text)
      const head = label === '' ? undefined : known.find(([name, labels]) => columns[name] === undefined && labels.includes(label))
      if (head !== undefined) columns[head[0]] = cell.columnIndex
    }
    if (needed.every((head) => columns[head] !== undefined)) return { row, columns }
  }
  return null
}

/** What stands right of 项目名称. */
function nameOf(table: Table): string | null {
  const label = table.grid.cells.find(({ text }) => names.includes(bare(text)))
  const value = label === undefined ? null : table.cellAt(label.rowIndex, label.columnIndex + label.columnSpan)
  const name = value === null ? '' : joinCell(value.text.split('\n'))
  return name === '' ? null : name
}

function readFunds(table: Table, { row: headRow, columns }: HeadRow<FundsHead>, end: number, unit: Unit | null): EvaluatedFunds[] {
  const firstFigure = Math.min(...[columns.original, columns.annual, columns.executed].filter((column) => column !== undefined))
  const funds: EvaluatedFunds[] = []
  for (let row = headRow + 1; row < end; row += 1) {
    const label = table.cellAt(row, firstFigure - 1)
    const source = label === null ? null : sourceOf(label)
    if (label === null || source === null || label.rowIndex !== row) break
    const figure = (column: number | undefined): EvaluatedFunds['annual'] => {
      const cell = column === undefined ? null : table.cellAt(row, column)
      return cell === null ? null : readFigure(cell.text, unit, cell.place)
    }
    const weight = pointsAt(table, row, columns.weight)
    funds.push({
      source, label: joinCell(label.text.split('\n')), original: figure(columns.original), annual: figure(columns.annual), executed: figure(columns.executed),
      weight, rate: pointsAt(table, row, columns.rate), score: scoreBeside(weight, pointsAt(table, row, columns.score)),
    })
  }
  return funds
}

/** What stands below the head 预期目标 or 实际完成情况, or right of it where no other head does. */
function textsUnder(table: Table, head: ObjectiveHead, end: number): EvaluationText[] {
  const isHead = (cell: GridCell | null): boolean => cell !== null && Object.values(objectiveHeads).some((words) => words.includes(bare(cell.text)))
  return table.grid.cells.filter(({ rowIndex, text }) => rowIndex < end && objectiveHeads[head].includes(bare(text))).flatMap((label) => {
    const right = table.cellAt(label.rowIndex, label.columnIndex + label.columnSpan)
    const below = label.rowIndex + label.rowSpan < end ? table.cellAt(label.rowIndex + label.rowSpan, label.columnIndex) : null
    const cell = right === null || isHead(right) || right.text.trim() === '' ? below : right
    const text = cell === null ? '' : joinCell(cell.text.split('\n'))
    return cell === null || text === '' || isHead(cell) ? [] : [{ text, place: cell.place }]
  })
}

function sourceOf({ text }: GridCell): FundsSource | null {
  const label = normalizeLabel(text)
  const known = Object.entries(sources) as [FundsSource, readonly string[]][]
  return text.length > longestLabel ? null : (known.find(([, words]) => words.some((word) => label.includes(word)))?.[0] ?? null)
}

const dashes = /^[-—–－/]*$/
const points = /^(-?\d{1,6}(?:\.\d{1,6})?)(?:%|分)?$/

function pointsAt(table: Table, row: number, column: number | undefined): Points | null {
  const cell = column === undefined ? null : table.cellAt(row, column)
  if (cell === null) return null
  const text = normalizeLabel(cell.text)
  const number = points.exec(text)?.[1]
  const base = { text: cell.text.trim(), place: cell.place }
  if (number !== undefined) return { ...base, state: 'stated', value: readDecimal(number) }
  return { ...base, state: dashes.test(text) ? 'blank' : 'unread', value: null }
}

/** A score in per cent beside a weight in points is the rate of execution, or of what was reached. */
function scoreBeside(weight: Points | null, score: Points | null): Points | null {
  const isRate = score?.state === 'stated' && /[%％]/.test(score.text) && !/[%％]/.test(weight?.text ?? '')
  return score !== null && isRate ? { ...score, state: 'unread', value: null } : score
}

const amountShape = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d{2,6}$/
const rateShape = /^\d+(?:\.\d+)?%/
const fundsWords = new Set(Object.values(fundsHeads).flat())

/** Cells above the indicators that state money or its execution: an amount, a rate, or a number right of a head of money. */
function moneyAbove(table: Table, end: number): GridCell[] {
  return table.grid.cells.filter(({ rowIndex, columnIndex, text }) => {
    if (rowIndex >= end || text.length > longestLabel) return false
    const label = normalizeLabel(text)
    if (amountShape.test(label) || rateShape.test(label) || fundsHeads.rate.some((word) => label.startsWith(word) && /\d/.test(label))) return true
    const left = columnIndex === 0 ? null : table.cellAt(rowIndex, columnIndex - 1)
    return left !== null && points.test(label) && fundsWords.has(bare(left.text))
  })
}

function captionAbove(blocks: readonly Block[], index: number): { readonly lines: readonly TextLine[]; readonly unit: Unit | null } {
  const lines: TextLine[] = []
  let unit: Unit | null = null
  for (let at = index - 1; at >= Math.max(0, index - captionReach); at -= 1) {
    const block = blocks[at]
    if (block?.kind !== 'line' || block.text.length > 2 * longestLabel) break
    unit ??= unitOf(block.text)
    lines.unshift(block)
    if (titles.some((title) => normalizeLabel(block.text).includes(title))) return { lines, unit }
  }
  // Lines without the title of such a table are prose.
  return { lines: [], unit }
}
