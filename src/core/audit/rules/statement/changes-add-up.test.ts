import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { changesAddUp } from './changes-add-up.ts'

const prose = (total: string, basic: string, project: string, projectFigure = '40.00'): string =>
  `支出{t amount expenditure.total subject=支出总计|100.00万元}，比上年${total}；其中基本支出{b amount expenditure.basic subject=基本支出|60.00万元}，${basic}；项目支出{p amount expenditure.project subject=项目支出|${projectFigure}万元}，${project}。`
const down = '减少{tc change expenditure.total of=t basis=priorBudget down|8.00万元}'
const up = '增加{bc change expenditure.basic of=b basis=priorBudget up|2.00万元}'

it('accepts changes that add up, signs counted', () => {
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, '减少{pc change expenditure.project of=p basis=priorBudget down|10.00万元}') })).toBe('passed')
})

it('takes unchanged for nothing', () => {
  expect(outcomeOf(changesAddUp, { prose: prose('增加{tc change expenditure.total of=t basis=priorBudget up|2.00万元}', up, '与上年{pc unchanged expenditure.project of=p basis=priorBudget same|持平}') })).toBe('passed')
})

it('warns when they do not', () => {
  expect(verdictOf(changesAddUp, { prose: prose(down, up, '减少{pc change expenditure.project of=p basis=priorBudget down|6.00万元}') }).said).toEqual(['warning tc'])
})

it('leaves rounding alone and calls one step more a difference', () => {
  const changed = (amount: string): string => prose(down, up, `减少{pc change expenditure.project of=p basis=priorBudget down|${amount}万元}`)
  expect(outcomeOf(changesAddUp, { prose: changed('10.01') })).toBe('passed')
  expect(outcomeOf(changesAddUp, { prose: changed('10.02') })).toBe('violated')
})

it('does not apply where the figures do not add up or a part is not told, and cannot tell without prose', () => {
  const project = '减少{pc change expenditure.project of=p basis=priorBudget down|6.00万元}'
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, project, '30.00') })).toBe('notApplicable')
  expect(outcomeOf(changesAddUp, { prose: prose(down, up, '') })).toBe('notApplicable')
  expect(outcomeOf(changesAddUp, {})).toBe('undetermined')
})
