import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { levelsNest } from './levels-nest.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n221=住房保障支出 | 1.00\n22102=住房改革支出 | 1.00\n2210201=住房公积金 | 1.00')]

it('passes a path of the classification, with or without 支出', () => {
  expect(outcomeOf(levelsNest, { forms, prose: '1.住房保障支出（类）住房改革支出（款）住房公积金（项）1.00万元。' })).toBe('passed')
  expect(outcomeOf(levelsNest, { forms, prose: '1.住房保障（类）住房改革（款）住房公积金（项）1.00万元。' })).toBe('passed')
})

it('warns of a section under another category, and of an item under another section', () => {
  expect(verdictOf(levelsNest, { forms, prose: '1.卫生健康支出（类）住房改革支出（款）住房公积金（项）1.00万元。' }).audit.findings.map(({ params }) => params)).toEqual([{ upper: '卫生健康支出', lower: '住房改革支出' }])
  expect(verdictOf(levelsNest, { forms, prose: '2.住房保障支出（类）住房改革支出（款）行政单位医疗（项）1.00万元。' }).said).toHaveLength(1)
  expect(verdictOf(levelsNest, { forms, prose: '# expenditure （一）卫生健康支出（类）住房改革支出（款）\n1.00万元。' }).said).toHaveLength(1)
})

it('asks nothing of names it does not know, and cannot tell without prose or forms', () => {
  expect(outcomeOf(levelsNest, { forms, prose: '1.卫生健康支出（类）另一项支出（款）住房公积金（项）1.00万元。' })).toBe('notApplicable')
  expect(outcomeOf(levelsNest, { forms })).toBe('undetermined')
  expect(outcomeOf(levelsNest, { forms: [nilForm('generalPublicExpenditure', { status: 'unread' })], prose: '住房保障支出（类）住房改革支出（款）。' })).toBe('undetermined')
})
