import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { formsMentionedExist } from './forms-mentioned-exist.ts'

const forms = [
  formOf('revenueExpenditureSummary', 'row | amount\nrevenue:total | 1.00', { title: '部门预算收支总表' }),
  formOf('generalPublicBasicExpenditure', 'row | total\n301 | 1.00', { title: '一般公共预算财政拨款基本支出表' }),
]

it('accepts forms in the file, by title, spelling or order of words', () => {
  expect(outcomeOf(formsMentionedExist, { forms, prose: '收支预算总表、基本支出表反映总体情况。' })).toBe('passed')
})

it('warns of a form that is not there, once', () => {
  expect(verdictOf(formsMentionedExist, { forms, prose: '详见项目支出表。\n项目支出表按功能分类编列。' }).said).toEqual(['warning 项目支出表'])
})

it('is undetermined where a form could not be read', () => {
  expect(outcomeOf(formsMentionedExist, { forms, problems: [{ code: 'formUnread', place: null, params: {} }], prose: '详见项目支出表。' })).toBe('undetermined')
  expect(outcomeOf(formsMentionedExist, { prose: '详见项目支出表。' })).toBe('undetermined')
})
