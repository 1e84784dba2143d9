/**
 * A three-public item that basic expenditure does not pay for is paid by projects; where all projects are published, one of them says so.
 */
import { compareAmounts, negateAmount, sumAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Project } from '../../../model/project.ts'
import { economicTable, isPositive, wholeColumns } from '../../figures.ts'
import { anything, form, formAmong, projects } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny } from '../../words.ts'
import { itemCell } from './item-cell.ts'

export const projectsMentionItem = defineRule({
  id: 'three-public/projects-mention-item',
  title: { zh: '项目列支的“三公”经费在项目中有说明', en: 'Three-public items paid by projects are named in one' },
  basis: ['office-affairs-12'],
  applies: { from: 2018, stages: ['budget'] },
  severity: 'warning',
  needs: { listed: projects, economic: economicTable, threePublic: form('threePublicExpenses'), summary: formAmong('generalPublicExpenditure', 'expenditureSummary'), view: anything },
  *check({ listed, economic, summary, view }, tally, limits) {
    const total = summary.cells.find(({ path }) => path.row === 'total' && path.column === 'project')?.amount ?? null
    const sum = sumAmounts(listed.flatMap(({ budget }) => budget?.amount ?? []))
    if (total === null || sum.fen * 100n < total.fen * BigInt(limits('listedProjectsSharePercent'))) return
    // A line of basic expenditure that we did not read may pay for the item.
    if (economic.partlyRead) return tally.open(`form:${economic.form.id}`)
    const words = listed.map(wordsOf).join('\n')
    for (const { row, economic: codes, words: names } of ruleVocabulary.threePublic) {
      const item = itemCell(view, row)
      if (!isPositive(item) || item.amount === null) continue
      const basic = sumAmounts(codes.flatMap((code) => economic.at(code, wholeColumns)?.amount ?? []))
      const rest = sumAmounts([item.amount, negateAmount(basic)])
      if (rest.fen <= 0n || compareAmounts(item.amount, basic) !== 'different') continue
      tally.compared()
      if (includesAny(words, names)) continue
      yield { at: row, places: [atCell('printed', item)], actual: rest, params: { row: view.rows.get(`threePublicExpenses/main/${row}`)?.label || row, key: row, unit: item.unit } }
    }
  },
})

function wordsOf({ name, purpose, objectives, indicators }: Project): string {
  return [name, purpose ?? '', ...objectives.map(({ text }) => text), ...indicators.map((indicator) => `${indicator.name}${indicator.description}`)].join('\n')
}
