import { expect, it } from 'vitest'
import { kindsAddUp } from './rules/procurement/kinds-add-up.ts'
import { changeMatchesFigures } from './rules/statement/change-matches-figures.ts'
import { partsAddUp } from './rules/statement/parts-add-up.ts'
import { rateMatchesChange } from './rules/statement/rate-matches-change.ts'
import { shareMatchesFigures } from './rules/statement/share-matches-figures.ts'
import { expenditureMatchesTable } from './rules/narrative/expenditure-matches-table.ts'
import { auditBy } from './run.ts'
import { budgetOf, formOf } from './test-support.ts'

const rules = [expenditureMatchesTable, partsAddUp, shareMatchesFigures, changeMatchesFigures, rateMatchesChange, kindsAddUp]

/** `rule: figure doubted + what follows from it`. */
function told(prose: string): string[] {
  const forms = [formOf('expenditureSummary', 'row | total | basic | project\ntotal=合计 | 100.00 | 60.00 | 40.00')]
  const { findings } = auditBy(rules, budgetOf({ forms, prose }))
  return findings.map(({ ruleId, places, consequences }) => [`${ruleId}: ${places[0]?.text}`, ...consequences.map((one) => one.ruleId)].join(' + '))
}

const parts = (basic: string, share: string): string =>
  `支出预算{w amount expenditure.total parts=b,p cell=expenditureSummary/main/total/total|100.00万元}，其中基本支出{b amount expenditure.basic cell=expenditureSummary/main/total/basic|${basic}万元}，占{s share expenditure.basic of=b base=w|${share}%}，项目支出{p amount expenditure.project cell=expenditureSummary/main/total/project|40.00万元}。`

it('tells a figure that is not the table’s once, with the sum and the share that rest on it', () => {
  expect(told(parts('60.00', '60'))).toEqual([])
  expect(told(parts('90.00', '60'))).toEqual(['narrative/expenditure-matches-table: 90.00万元 + statement/parts-add-up + statement/share-matches-figures'])
})

it('keeps a second slip of the same sentence', () => {
  expect(told(parts('90.00', '16'))).toEqual(['narrative/expenditure-matches-table: 90.00万元 + statement/parts-add-up', 'statement/share-matches-figures: 16%'])
  expect(told(parts('60.00', '16'))).toEqual(['statement/share-matches-figures: 16%'])
})

it('tells a change once with its rate, where the rate is right for the change proposed', () => {
  const change = (amount: string, rate: string): string =>
    `支出{f amount x|100.00万元}，上年{q amount x basis=priorBudget|80.00万元}，增加{c change x up basis=priorBudget of=f base=q|${amount}万元}，增长{r rate x up basis=priorBudget of=f base=q|${rate}%}。`
  expect(told(change('20.00', '25'))).toEqual([])
  expect(told(change('30.00', '25'))).toEqual(['statement/change-matches-figures: 30.00万元 + statement/rate-matches-change'])
  expect(told(change('30.00', '52'))).toHaveLength(2)
})

it('tells once what two rules doubt by the same figures', () => {
  const kinds = '采购总额{t amount procurement.total parts=g,w,s|100.00万元}，其中货物{g amount procurement.goods|20.00万元}、工程{w amount procurement.works|8.00万元}、服务{s amount procurement.services|20.00万元}。'
  expect(told(kinds)).toEqual(['procurement/kinds-add-up: 100.00万元 + statement/parts-add-up'])
})
