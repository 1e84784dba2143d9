import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { performanceWithinProjects } from './performance-within-projects.ts'

const form = (figure: string): ReturnType<typeof formOf> => formOf('expenditureSummary', `row | total | project\ntotal | 200.00 | ${figure}`)
const projects = [{ budget: '60.00' }, { budget: '40.00' }]
const prose = (count: string, amount: string): string => `编报绩效目标的项目{a count performance.projectCount|${count}个}，涉及项目预算资金{b amount performance.projectAmount|${amount}万元}。`

it('accepts money within project expenditure and equal to the list', () => {
  expect(outcomeOf(performanceWithinProjects, { forms: [form('100.00')], projects, prose: prose('2', '100.00') })).toBe('passed')
})

it('warns of more than project expenditure, and of another sum than the list', () => {
  expect(verdictOf(performanceWithinProjects, { forms: [form('90.00')], projects, prose: prose('2', '100.00') }).said).toEqual(['warning within'])
  expect(verdictOf(performanceWithinProjects, { forms: [form('100.00')], projects, prose: prose('2', '98.00') }).said).toEqual(['warning list'])
  expect(outcomeOf(performanceWithinProjects, { forms: [form('100.00')], projects, prose: prose('2', '100') })).toBe('passed')
})

it('does not compare with a list of other length, and is undetermined where the total is unread', () => {
  expect(outcomeOf(performanceWithinProjects, { forms: [form('100.00')], projects, prose: prose('11', '98.00') })).toBe('passed')
  expect(outcomeOf(performanceWithinProjects, { forms: [form('?')], prose: prose('11', '98.00') })).toBe('undetermined')
})
