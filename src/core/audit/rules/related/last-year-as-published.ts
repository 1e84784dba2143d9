/**
 * What a document says of last year is what last year's disclosure printed: the figure less its change (比上年预算增加), the figure of last year
 * beside it, and the column of last year. Only budgets are held against budgets and accounts against accounts. 比上年 alone may mean another
 * figure, so it is advice.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { ClaimBasis } from '../../../model/narrative.ts'
import { anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { theOther } from '../../related.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, priorAmount, subjectOf, type Comparison } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { compareRestated, type Restated } from './restated.ts'

const figureWords = ruleVocabulary.comparedFigures

export const lastYearAsPublished = defineRule({
  id: 'related/last-year-as-published',
  title: { zh: '上年数与上年公开文件一致', en: "Last year's figures are those published last year" },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { lastYear: theOther('lastYear'), view: anything },
  *check({ lastYear, view }, tally) {
    const resolved = comparisons.resolve(view)
    const stated = resolved.state === 'found' ? resolved.value : []
    const basis: ClaimBasis = view.budget.stage === 'budget' ? 'priorBudget' : 'priorExecution'
    yield* compareRestated([...stated.flatMap((one) => ofComparison(one, basis, view)), ...priorColumn(view)], lastYear, tally)
  },
})

function ofComparison(comparison: Comparison, basis: ClaimBasis, view: BudgetView): Restated[] {
  const { figure, prior, change, unchanged, certain } = comparison
  const link = change ?? unchanged
  const amount = unchanged === null ? priorAmount(comparison) : figure.amount
  if (!certain || link === null || link.basis !== basis || amount === null || figure.binding.kind !== 'bound') return []
  const sentence = view.sentences.get(link.sentenceId)?.text ?? ''
  const from = figure.sentenceId === link.sentenceId ? figure.start : 0
  const between = sentence.slice(from, link.start)
  const isNamed = between.includes(basis === 'priorBudget' ? figureWords.budget : figureWords.accounts)
  return [{
    at: link.id, amount, cellId: figure.binding.cellId, subject: subjectOf(figure), stated: prior?.text ?? sentence.slice(from, link.end), unit: figure.unit ?? 'tenThousandYuan',
    places: [atClaim('stated', link), atClaim('current', figure), ...(prior === null ? [] : [atClaim('prior', prior)])], severity: isNamed ? 'warning' : 'advice',
  }]
}

/** 上年预算数 in a column; what was spent (上年执行数) is in no budget. */
function priorColumn({ budget: { forms, stage }, rows }: BudgetView): Restated[] {
  const wanted = stage === 'budget' ? figureWords.budget : figureWords.accounts
  return forms.flatMap(({ id, columns, cells }) => {
    const named = columns.filter((column) => column.id === 'priorYear' && column.head.includes(wanted) && !column.head.includes(figureWords.spent)).map(({ panel }) => panel)
    return cells.flatMap((cell): Restated[] => {
      const { panel, row, column } = cell.path
      if (column !== 'priorYear' || !named.includes(panel) || cell.amount === null) return []
      const subject = rows.get(`${id}/${panel}/${row}`)?.label ?? row
      return [{ at: cell.id, amount: cell.amount, cellId: `${id}/${panel}/${row}/total`, subject, stated: cell.text, unit: cell.unit, places: [atCell('stated', cell)], severity: 'warning' }]
    })
  })
}
