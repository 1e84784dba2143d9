import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { lastYearsPlanLeft } from './last-years-plan.ts'

it('accepts the plan of this year', () => {
  expect(outcomeOf(lastYearsPlanLeft, { prose: '2025年部门预算未安排购置车辆。' })).toBe('passed')
})

it('warns of the plan of the year before', () => {
  expect(verdictOf(lastYearsPlanLeft, { prose: '2024年部门预算未安排购置车辆。' }).said).toEqual(['warning sentence-1'])
  expect(verdictOf(lastYearsPlanLeft, { prose: '2024年，我单位纳入绩效目标管理的项目{c count x|2个}。' }).said).toEqual(['warning sentence-1'])
})

it('accepts what compares, looks back, gives a figure or stands beside this year', () => {
  for (const prose of [
    '2024年未安排购置车辆。2025年更新1辆。', '2024年未安排购置车辆，本年更新1辆。', '2024年纳入绩效目标管理的项目均开展自评。', '公务接待费{a amount x|4万元}。2024年无公务接待费预算。',
    '# other 2024年预算\n2024年未安排购置车辆。',
  ]) expect(outcomeOf(lastYearsPlanLeft, { prose }), prose).not.toBe('violated')
})

it('hears it in final accounts as well, whose headings all speak of accounts', () => {
  expect(verdictOf(lastYearsPlanLeft, { stage: 'finalAccounts', prose: '# threePublicExpenses 决算情况说明\n2024年度未安排公务用车购置支出。' }).said).toEqual(['warning sentence-1'])
})

it('asks nothing of other sentences, and cannot tell without prose', () => {
  expect(outcomeOf(lastYearsPlanLeft, { prose: '2024年12月31日共有车辆4辆。' })).toBe('notApplicable')
  expect(outcomeOf(lastYearsPlanLeft, {})).toBe('undetermined')
})
