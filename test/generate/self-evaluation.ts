/** A project's self-evaluation table (项目支出绩效自评表) as most places print it: money with its execution, then indicators with target, result and score. */
import { formatFen } from '../../src/core/money.ts'
import type { PlannedBudget, ProjectPlan } from './budget.ts'
import { percent } from './figures.ts'
import { center, printAmount, table, unitNames, words, type PrintBlock, type PrintCell, type PrintOptions, type PrintTable } from './print.ts'

/** Weights of the seven indicators every planned project has; with ten for execution they come to a hundred. */
const weights: readonly number[] = [15, 15, 10, 10, 20, 10, 10]

/** What a planned project gave: all of its money but a little, all of its targets but the second. */
function spentOf({ fiscalFen }: ProjectPlan): bigint {
  return (fiscalFen * 96n) / 100n
}

/** number: of the table in its document, from 1. */
export function selfEvaluationBlocks(budget: PlannedBudget, project: ProjectPlan, options: PrintOptions, number: number): PrintBlock[] {
  return [{ kind: 'title', text: '项目支出绩效自评表' }, { kind: 'paragraph', text: `（${budget.fiscalYear}年度）` }, selfEvaluationTable(budget, project, options, number)]
}

function selfEvaluationTable(budget: PlannedBudget, project: ProjectPlan, options: PrintOptions, number: number): PrintTable {
  const { unit } = options.amounts
  const at = (where: string): { readonly evaluation: string } => ({ evaluation: `${number}/${where}` })
  const printed = (fen: bigint, where: string): PrintCell => center(printAmount(fen, options.amounts), { ...at(where), unit })
  const spent = spentOf(project)
  const executionScore = formatFen((spent * 1000n) / project.fiscalFen, 'yuan', 2)
  const money = (source: string, label: string, fen: bigint, executed: bigint, points: readonly [string, string]): PrintCell[] => [
    center(label, { columnSpan: 2 }), printed(fen, `${source}/original`), printed(fen, `${source}/annual`), printed(executed, `${source}/executed`),
    center(points[0], at(`${source}/weight`)), center(fen === 0n ? '' : percent(executed, fen), at(`${source}/rate`)), center(points[1], at(`${source}/score`)),
  ]
  const scores = weights.map((weight, index) => (index === 1 ? weight - 1 : weight))
  const total = scores.reduce((sum, score) => sum + score, 0)
  const [whole = '0', fraction = '00'] = executionScore.split('.')
  return table({
    widths: [1.6, 1.8, 2.6, 2.2, 2, 2, 1.4, 1.6, 3],
    fontSizePt: 9,
    paddingPt: 3,
    head: [],
    rows: [
      [center('项目名称'), words(project.name, { columnSpan: 8, ...at('name') })],
      [center('主管部门'), words(budget.department, { columnSpan: 3 }), center('实施单位'), words(budget.department, { columnSpan: 4 })],
      [
        center(`项目资金（${unitNames[unit]}）`, { rowSpan: 4 }), center('', { columnSpan: 2 }),
        ...['年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'].map((title) => center(title)),
      ],
      money('total', '年度资金总额', project.fiscalFen, spent, ['10', executionScore]),
      money('fiscal', '其中：当年财政拨款', project.fiscalFen, spent, ['—', '—']),
      money('other', '其他资金', 0n, 0n, ['—', '—']),
      [center('年度总体目标', { rowSpan: 2 }), center('预期目标', { columnSpan: 4 }), center('实际完成情况', { columnSpan: 4 })],
      [words(project.objectives.join(''), { columnSpan: 4 }), words('已按计划完成。', { columnSpan: 4 })],
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'].map((title) => center(title)).concat(center('偏差原因分析及改进措施', { columnSpan: 2 })),
      ...project.indicators.map((indicator, index) => [
        ...(index === 0 || project.indicators[index - 1]?.level1 !== indicator.level1 ? [center(indicator.level1, { rowSpan: levelSpan(project, index) })] : []),
        center(indicator.level2, at(`${index + 1}/level2`)), words(indicator.name, at(`${index + 1}/name`)), center(indicator.value, at(`${index + 1}/target`)),
        center(index === 1 ? '94%' : indicator.value.replace(/^[≥≤]/, ''), at(`${index + 1}/actual`)),
        center(String(weights[index] ?? 0), at(`${index + 1}/weight`)), center(String(scores[index] ?? 0), at(`${index + 1}/score`)), words(index === 1 ? '个别批次返工，下年加强检查。' : '', { columnSpan: 2 }),
      ]),
      [center('总分', { columnSpan: 5 }), center('100', at('sum/weight')), center(`${BigInt(whole) + BigInt(total)}.${fraction}`, at('sum/score')), words('', { columnSpan: 2 })],
    ],
  })
}

function levelSpan({ indicators }: ProjectPlan, index: number): number {
  const level1 = indicators[index]?.level1
  return indicators.slice(index).findIndex((indicator) => indicator.level1 !== level1) === -1
    ? indicators.length - index
    : indicators.slice(index).findIndex((indicator) => indicator.level1 !== level1)
}
