import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { levelWordsFit } from './level-words.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n221=住房保障支出 | 17.70\n22102=住房改革支出 | 17.70\n2210201=住房公积金 | 17.70')]

it('accepts levels as the forms have them', () => {
  expect(outcomeOf(levelWordsFit, { forms, prose: '住房保障支出（类）住房改革支出（款）住房公积金（项）17.70万元。' })).toBe('passed')
})

it('warns of another level, once for a name', () => {
  expect(verdictOf(levelWordsFit, { forms, prose: '1．住房改革支出（类）住房公积金（项）17.70万元。\n2．住房改革支出（类）购房补贴（项）1.00万元。' }).said).toEqual(['warning 住房改革支出 类'])
})

it('judges no name that the forms do not print, and cannot tell without forms or prose', () => {
  expect(outcomeOf(levelWordsFit, { forms, prose: '基本养老保险缴费（项）6.18万元。' })).toBe('notApplicable')
  expect(outcomeOf(levelWordsFit, { forms })).toBe('undetermined')
  expect(outcomeOf(levelWordsFit, { prose: '住房改革支出（类）。' })).toBe('undetermined')
})
