/** A self-evaluation as one table on paper: money with its execution, objectives with what was reached, indicators with their scores. */
import type { EvaluatedFunds, EvaluatedIndicator, EvaluationText, Points, SelfEvaluation } from '../../model/self-evaluation.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { figureCell } from './form-table.ts'
import { plainCell, type PaperCell, type PaperTable } from './paper.ts'
import { headCell, unitCaption } from './project-table.ts'

const words = paperWords.evaluation
const columnCount = 9

export function evaluationTable(evaluation: SelfEvaluation): PaperTable {
  const { name, funds, indicators, total } = evaluation
  return {
    kind: 'table',
    caption: { left: '', right: unitCaption(funds.flatMap(({ original, annual, executed }) => [original, annual, executed])) },
    widths: [1.6, 1.8, 2.6, 2.2, 2, 2, 1.4, 1.6, 3],
    head: [],
    rows: [
      [headCell(words.name), plainCell(name, { columnSpan: columnCount - 1 })],
      ...fundRows(funds),
      ...objectiveRows(evaluation),
      ...(indicators.length === 0 ? [] : [words.indicatorHeads.map((text, index) => headCell(text, { columnSpan: index === 7 ? 2 : 1 }))]),
      ...indicators.map(indicatorRow),
      ...(total === null ? [] : [[headCell(words.total, { columnSpan: 5 }), center(pointsText(total.weight)), center(pointsText(total.score)), plainCell('', { columnSpan: 2 })]]),
    ],
    notes: [],
  }
}

function center(text: string, more: Partial<PaperCell> = {}): PaperCell {
  return plainCell(text, { align: 'center', ...more })
}

function fundRows(funds: readonly EvaluatedFunds[]): PaperCell[][] {
  if (funds.length === 0) return []
  const heads = [headCell(words.funds, { rowSpan: funds.length + 1 }), headCell('', { columnSpan: 2 }), ...words.fundHeads.map((text) => headCell(text))]
  return [
    heads,
    ...funds.map(({ label, original, annual, executed, weight, rate, score }) => [
      center(label, { columnSpan: 2 }), ...[original, annual, executed].map((figure) => figureCell(figure, { align: 'center' })), ...[weight, rate, score].map((points) => center(pointsText(points))),
    ]),
  ]
}

function objectiveRows({ objectives, achievements }: SelfEvaluation): PaperCell[][] {
  if (objectives.length === 0 && achievements.length === 0) return []
  const joined = (texts: readonly EvaluationText[]): PaperCell => plainCell(texts.map(({ text }) => text).join('\n'), { columnSpan: 4 })
  return [
    [headCell(words.yearObjectives, { rowSpan: 2 }), headCell(words.expected, { columnSpan: 4 }), headCell(words.achieved, { columnSpan: 4 })],
    [joined(objectives), joined(achievements)],
  ]
}

function indicatorRow({ level1, level2, name, target, actual, weight, score, reason }: EvaluatedIndicator): PaperCell[] {
  return [center(level1), center(level2), plainCell(name), center(target), center(actual), center(pointsText(weight)), center(pointsText(score)), plainCell(reason ?? '', { columnSpan: 2 })]
}

function pointsText(points: Points | null): string {
  return points?.text ?? ''
}
