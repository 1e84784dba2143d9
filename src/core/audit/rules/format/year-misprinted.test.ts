import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { yearMisprinted } from './year-misprinted.ts'

it('accepts years', () => {
  expect(outcomeOf(yearMisprinted, { prose: '# overview 2025年度部门决算情况说明\n比2024年度增加1.00万元，规划到2035年度，建院100年。' })).toBe('passed')
})

it('warns of years that are none, in headings and in sentences', () => {
  const { said, audit } = verdictOf(yearMisprinted, { prose: '# overview 202年度部门决算情况说明\n20255年度收入1.00万元，2205 年度支出1.00万元。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.places.map(({ text }) => text)).toEqual(['202年度', '20255年度', '2205 年度'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(yearMisprinted, {})).toBe('undetermined')
})
