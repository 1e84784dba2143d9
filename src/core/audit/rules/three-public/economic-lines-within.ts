/** The part of a three-public item paid from basic expenditure is never more than the whole item. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Cell } from '../../../model/form.ts'
import { economicTable, wholeColumns } from '../../figures.ts'
import { anything, form } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { itemCell } from './item-cell.ts'

export const economicLinesWithin = defineRule({
  id: 'three-public/economic-lines-within',
  title: { zh: '基本支出中的“三公”科目不大于“三公”经费表', en: 'Three-public sections of basic expenditure fit within the form' },
  basis: ['office-affairs-12', 'arithmetic'],
  applies: { from: 2018 },
  severity: 'warning',
  needs: { economic: economicTable, threePublic: form('threePublicExpenses'), view: anything },
  *check({ economic, threePublic, view }, tally) {
    if (threePublic.status !== 'filled') return
    for (const { row, economic: codes } of ruleVocabulary.threePublic) {
      const item = itemCell(view, row)
      const lines = codes.map((code) => economic.at(code, wholeColumns)).filter((cell): cell is Cell => cell !== null && cell.amount?.fen !== 0n)
      if (item === null || lines.length === 0) continue
      const unread = [item, ...lines].find(({ state }) => state === 'unread')
      if (unread !== undefined) {
        tally.open(`cell:${unread.id}`)
        continue
      }
      const amounts = lines.flatMap(({ amount }) => amount ?? [])
      if (amounts.length === 0) continue
      tally.compared()
      const sum = sumAmounts(amounts)
      const limit = item.amount ?? { fen: 0n, stepFen: item.unit === 'tenThousandYuan' ? 10_000n : 1n }
      if (sum.fen <= limit.fen || compareAmounts(sum, limit) !== 'different') continue
      yield {
        at: row,
        places: [...lines.map((cell) => atCell('part', cell)), atCell('total', item)],
        expected: limit,
        actual: sum,
        params: { code: codes.join('、'), row: view.rows.get(`threePublicExpenses/main/${row}`)?.label || row, key: row, unit: item.unit },
      }
    }
  },
})
