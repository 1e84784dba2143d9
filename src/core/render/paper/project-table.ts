/** A project with its performance targets as tables on paper: what it is and costs, then its indicators. */
import type { Figure } from '../../model/figure.ts'
import { listProjectFunds, type Indicator, type Project, type ProjectFunds } from '../../model/project.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { decimalText } from '../decimal-text.ts'
import { figureCell } from './form-table.ts'
import { plainCell, type PaperCell, type PaperTable } from './paper.ts'

const words = paperWords.project

/** Columns of both tables, so that they stand as one. */
const columnCount = 12
const fieldSpan = 2
const valueSpan = columnCount - fieldSpan

export function projectTables(project: Project): PaperTable[] {
  const particulars: PaperTable = {
    kind: 'table',
    caption: { left: '', right: unitCaption(listProjectFunds(project).map(({ figure }) => figure)) },
    widths: Array.from({ length: columnCount }, () => 1),
    head: [],
    rows: [
      ...(project.code === null ? [] : [field(words.code, project.code)]),
      field(words.name, project.name),
      ...listProjectFunds(project).map((funds) => [headCell(fundsLabel(funds), { columnSpan: fieldSpan }), figureCell(funds.figure, { columnSpan: valueSpan })]),
      ...(project.purpose === null ? [] : [field(words.purpose, project.purpose)]),
      ...planRows(project),
      ...(project.objectives.length === 0 ? [] : [field(words.objectives, objectivesOf(project))]),
    ],
    notes: [],
  }
  return project.indicators.length === 0 ? [particulars] : [particulars, indicatorTable(project.indicators)]
}

export function unitCaption(figures: readonly (Figure | null)[]): string {
  const unit = figures.find((figure) => figure?.state === 'amount')?.unit
  return unit === undefined ? '' : paperWords.unit(unit)
}

function field(label: string, text: string): PaperCell[] {
  return [headCell(label, { columnSpan: fieldSpan }), plainCell(text, { columnSpan: valueSpan })]
}

export function headCell(text: string, more: Partial<PaperCell> = {}): PaperCell {
  return plainCell(text, { align: 'center', strong: true, ...more })
}

function fundsLabel({ part, label }: ProjectFunds): string {
  return part === 'furtherFunds' ? (label ?? '') : words[part]
}

function planRows({ spendPlan }: Project): PaperCell[][] {
  if (spendPlan.length === 0 || spendPlan.length > valueSpan) return []
  const span = Math.floor(valueSpan / spendPlan.length)
  const spanOf = (index: number): number => (index === spendPlan.length - 1 ? valueSpan - span * (spendPlan.length - 1) : span)
  return [
    [headCell(words.spendPlan, { columnSpan: fieldSpan, rowSpan: 2 }), ...spendPlan.map(({ checkpoint }, index) => headCell(checkpoint, { columnSpan: spanOf(index) }))],
    spendPlan.map(({ percent }, index) => plainCell(percent === null ? '' : decimalText(percent), { columnSpan: spanOf(index), align: 'center' })),
  ]
}

function objectivesOf({ objectives }: Project): string {
  return objectives.map(({ number, text }) => (number === null ? text : `${number}.${text}`)).join('\n')
}

const indicatorSpans = [1, 1, 3, 4, 1, 2]

function indicatorTable(indicators: readonly Indicator[]): PaperTable {
  return {
    kind: 'table',
    caption: null,
    widths: [1.3, 1.5, 1, 1, 1, 1, 1, 1, 1, 1.4, 1, 1],
    head: [words.indicatorHeads.map((text, index) => headCell(text, { columnSpan: indicatorSpans[index] ?? 1 }))],
    rows: indicators.map(({ level1, level2, name, description, valueText, basis }) =>
      [level1, level2, name, description, valueText, basis].map((text, index) =>
        plainCell(text, { columnSpan: indicatorSpans[index] ?? 1, align: index < 2 || index === 4 ? 'center' : 'left' }),
      ),
    ),
    notes: [],
  }
}
