import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { performancePayNeedsInstitution } from './performance-pay-needs-institution.ts'

const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total | personnel | operating
${rows}`)
const functions = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicExpenditure', `row | total\n${rows}`)
const prose = '# organization 机构设置\n本级，行政单位。'

it('accepts performance pay beside a public institution, by function or in prose', () => {
  expect(outcomeOf(performancePayNeedsInstitution, { prose, forms: [functions('2010350=事业运行 | 5.00'), basic('30107 | 5.00 | 5.00 |')] })).toBe('passed')
  const told = '# organization 机构设置\n行政单位1家，事业单位1家。'
  expect(outcomeOf(performancePayNeedsInstitution, { prose: told, forms: [functions('2010301=行政运行 | 5.00'), basic('30107 | 5.00 | 5.00 |')] })).toBe('passed')
})

it('warns where nothing but a formula speaks of institutions', () => {
  expect(verdictOf(performancePayNeedsInstitution, { prose: '# organization 机构设置\n机关及所属事业单位的收支。', forms: [functions('2010301=行政运行 | 5.00'), basic('30107 | 5.00 | 5.00 |')] }).said).toEqual(['warning 30107'])
})

it('is undetermined without prose or where the pay is unread', () => {
  expect(outcomeOf(performancePayNeedsInstitution, { forms: [functions('2010301=行政运行 | 5.00'), basic('30107 | 5.00 | 5.00 |')] })).toBe('undetermined')
  expect(outcomeOf(performancePayNeedsInstitution, { prose, forms: [functions('2010301=行政运行 | 5.00'), basic('30107 | ? | |')] })).toBe('undetermined')
})
