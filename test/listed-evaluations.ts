/** What the self-evaluations of a budget state, as lines that can be held against expectedEvaluations. */
import type { Budget } from '../src/core/model/budget.ts'
import type { Figure } from '../src/core/model/figure.ts'
import type { Points, SelfEvaluation } from '../src/core/model/self-evaluation.ts'
import { toDecimalYuan } from '../src/core/money.ts'

export function listEvaluations({ selfEvaluations }: Budget): string[] {
  return selfEvaluations.flatMap((evaluation, index) => linesOf(evaluation).map((line) => `${index + 1}/${line}`))
}

function linesOf({ name, funds, indicators, total }: SelfEvaluation): string[] {
  const amount = (where: string, figure: Figure | null): string[] => (figure?.amount == null ? [] : [`${where} ${toDecimalYuan(figure.amount.fen)}`])
  const points = (where: string, own: Points | null): string[] => (own?.state === 'stated' ? [`${where} ${own.text}`] : [])
  const words = (where: string, text: string): string[] => (text === '' ? [] : [`${where} ${text}`])
  return [
    ...words('name', name),
    ...funds.flatMap(({ source, original, annual, executed, weight, rate, score }) => [
      ...amount(`${source}/original`, original), ...amount(`${source}/annual`, annual), ...amount(`${source}/executed`, executed),
      ...points(`${source}/weight`, weight), ...points(`${source}/rate`, rate), ...points(`${source}/score`, score),
    ]),
    ...indicators.flatMap((indicator, index) => [
      ...words(`${index + 1}/level2`, indicator.level2), ...words(`${index + 1}/name`, indicator.name), ...words(`${index + 1}/target`, indicator.target),
      ...words(`${index + 1}/actual`, indicator.actual), ...points(`${index + 1}/weight`, indicator.weight), ...points(`${index + 1}/score`, indicator.score),
    ]),
    ...points('sum/weight', total?.weight ?? null), ...points('sum/score', total?.score ?? null),
  ]
}
