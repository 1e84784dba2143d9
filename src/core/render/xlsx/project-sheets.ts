/** The projects of a budget as sheets of amounts, words and indicators, and its self-evaluations as two more: each line fits the width of a page. */
import { formatAmount } from '../../money.ts'
import type { Budget } from '../../model/budget.ts'
import type { Figure } from '../../model/figure.ts'
import { listProjectFunds, type Project } from '../../model/project.ts'
import type { Points } from '../../model/self-evaluation.ts'
import { zhRender as words } from '../../locale/zh-render.ts'
import { decimalText } from '../decimal-text.ts'
import { decimalsOf } from '../table-layout.ts'
import { contentsName, decimalOf, spread, titleCell, titleHeight, wholeRow, wrappedHeight } from './form-sheet.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { fitsNumber } from './workbook.ts'

/** None when the budget has no projects. */
export function projectSheets(budget: Budget): Sheet[] {
  if (budget.projects.length === 0) return []
  const { projects, workbook } = words
  const projectHeads = [workbook.sheet, projects.code, workbook.project, workbook.unit, projects.budget, projects.fiscalFunds, projects.otherFunds, projects.spendPlan]
  const wordHeads = [workbook.sheet, workbook.project, projects.purpose, projects.objectives]
  const indicatorHeads = [workbook.sheet, workbook.project, projects.level1, projects.level2, projects.level3, projects.description, projects.value, projects.basis]
  const indicatorRows = budget.projects.flatMap((project, index) =>
    project.indicators.map(({ level1, level2, name, description, valueText, basis }) =>
      [String(index + 1), project.name, level1, level2, name, description, valueText, basis].map(textCell),
    ),
  )
  return [
    listSheet(workbook.projects, projectHeads, budget.projects.map(projectRow), [6, 24, 34, 7, 15, 15, 15, 22]),
    ...fundSheets(budget),
    listSheet(workbook.projectWords, wordHeads, budget.projects.map(wordRow), [6, 30, 48, 60]),
    listSheet(workbook.indicators, indicatorHeads, indicatorRows, [6, 26, 12, 14, 24, 44, 14, 28]),
  ]
}

/** None when the budget has no self-evaluations. */
export function evaluationSheets({ selfEvaluations }: Budget): Sheet[] {
  if (selfEvaluations.length === 0) return []
  const { projects, evaluation, workbook } = words
  const fundsHeads = [workbook.sheet, workbook.project, evaluation.funds, workbook.unit, evaluation.original, evaluation.annual, evaluation.executed, evaluation.weight, evaluation.rate, evaluation.score]
  const indicatorHeads = [workbook.sheet, workbook.project, projects.level1, projects.level2, projects.level3, evaluation.target, evaluation.actual, evaluation.weight, evaluation.score, evaluation.reason]
  const points = (value: Points | null): SheetCell => textCell(value === null || value.state === 'blank' ? '' : value.text)
  const fundsRows = selfEvaluations.flatMap(({ name, funds }, index) =>
    funds.map(({ label, original, annual, executed, weight, rate, score }) => {
      const unit = [original, annual, executed].find((figure) => figure?.state === 'amount')?.unit
      return [textCell(String(index + 1)), textCell(name), textCell(label), textCell(unit === undefined ? '' : words.units[unit]), figureCell(original), figureCell(annual), figureCell(executed), points(weight), points(rate), points(score)]
    }),
  )
  const indicatorRows = selfEvaluations.flatMap(({ name, indicators, total }, index) => [
    ...indicators.map((indicator) => [
      ...[String(index + 1), name, indicator.level1, indicator.level2, indicator.name, indicator.target, indicator.actual].map(textCell),
      points(indicator.weight), points(indicator.score), textCell(indicator.reason ?? ''),
    ]),
    ...(total === null ? [] : [[...[String(index + 1), name, '', '', evaluation.total, '', ''].map(textCell), points(total.weight), points(total.score), textCell('')]]),
  ])
  return [
    listSheet(workbook.evaluations, fundsHeads, fundsRows, [6, 28, 24, 8, 14, 14, 14, 10, 12, 10]),
    listSheet(workbook.evaluatedIndicators, indicatorHeads, indicatorRows, [6, 26, 12, 14, 24, 16, 16, 10, 10, 40]),
  ]
}

function listSheet(name: string, heads: readonly string[], rows: readonly SheetCell[][], widths: readonly number[]): Sheet {
  const head = heads.map((text): SheetCell => ({ content: { kind: 'text', text }, look: { role: 'head', strong: true } }))
  const back: SheetCell = { content: { kind: 'text', text: words.workbook.back }, look: { role: 'link' }, linkTo: contentsName }
  return {
    name,
    rows: [spread(titleCell(name), heads.length), spread(back, heads.length), head, ...rows],
    merges: [wholeRow(0, heads.length)],
    widths,
    heights: new Map([[0, titleHeight(name, widths)], [2, 24], ...rows.map((row, index): [number, number] => [index + 3, wrappedHeight(row.map(writtenText), widths)])]),
    frozenRows: 3,
    frozenColumns: 0,
    titleRows: [2, 2],
    landscape: true,
  }
}

function writtenText({ content }: SheetCell): string {
  return content.kind === 'text' ? content.text : ''
}

function projectRow(project: Project, index: number): SheetCell[] {
  const unit = listProjectFunds(project).find(({ figure }) => figure.state === 'amount')?.figure.unit
  const plan = project.spendPlan.map(({ checkpoint, percent, state }) => `${checkpoint} ${percent === null ? words.projects.planStates[state] : `${decimalText(percent)}%`}`.trim())
  return [
    textCell(String(index + 1)),
    textCell(project.code ?? ''),
    textCell(project.name),
    textCell(unit === undefined ? '' : words.units[unit]),
    figureCell(project.budget),
    figureCell(project.fiscalFunds),
    figureCell(project.otherFunds),
    textCell(plan.join('\n')),
  ]
}

/** Amounts a project's table prints besides the three that every project has; null of them, no sheet. */
function fundSheets({ projects }: Budget): Sheet[] {
  const { workbook } = words
  const rows = projects.flatMap((project, index) =>
    project.furtherFunds.map(({ label, figure }) => [textCell(String(index + 1)), textCell(project.name), textCell(label), textCell(figure.state === 'amount' ? words.units[figure.unit] : ''), figureCell(figure)]),
  )
  const heads = [workbook.sheet, workbook.project, workbook.fund, workbook.unit, workbook.amount]
  return rows.length === 0 ? [] : [listSheet(words.projects.furtherFunds, heads, rows, [6, 44, 40, 8, 20])]
}

function wordRow(project: Project, index: number): SheetCell[] {
  const objectives = project.objectives.map(({ number, text }) => (number === null ? text : `${number}. ${text}`))
  return [textCell(String(index + 1)), textCell(project.name), textCell(project.purpose ?? ''), textCell(objectives.join('\n'))]
}

function textCell(text: string): SheetCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, look: { role: 'text' } }
}

function figureCell(figure: Figure | null): SheetCell {
  if (figure === null || figure.state === 'blank') return { content: { kind: 'empty' }, look: { role: 'figure' } }
  if (figure.state === 'unread') return { content: { kind: 'text', text: words.forms.unread }, look: { role: 'unread' }, note: words.workbook.unreadNote(figure.candidates) }
  if (figure.amount === null) return { content: { kind: 'text', text: figure.text }, look: { role: 'figure' } }
  const decimal = decimalOf(figure)
  const look = { role: 'figure', decimals: decimalsOf(figure.amount, figure.unit) } as const
  if (!fitsNumber(decimal)) return { content: { kind: 'text', text: formatAmount(figure.amount, figure.unit) }, look, note: words.workbook.textNote }
  return { content: { kind: 'number', decimal }, look }
}
