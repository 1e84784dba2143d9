import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { gradesAddUp } from './grades-add-up.ts'

const prose = (good: string, fair = ''): string => `绩效自评的2025年度项目43个，涉及金额10.00万元（其中，绩效评级为“优”的项目${good}个${fair}）。`

it('accepts grades that add up', () => {
  expect(outcomeOf(gradesAddUp, { prose: prose('40', '；绩效评级为“良”的项目3个；绩效评级为“不合格”的项目0个') })).toBe('passed')
})

it('warns of too many, advises on too few', () => {
  expect(verdictOf(gradesAddUp, { prose: prose('40', '；绩效评级为“良”的项目5个') }).said).toEqual(['warning sentence-1'])
  expect(verdictOf(gradesAddUp, { prose: prose('40') }).said).toEqual(['advice sentence-1'])
})

it('asks nothing where no grades are told', () => {
  expect(outcomeOf(gradesAddUp, { prose: '绩效自评的2025年度项目43个。' })).toBe('notApplicable')
  expect(outcomeOf(gradesAddUp, {})).toBe('undetermined')
})
