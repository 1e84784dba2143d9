import { expect, it } from 'vitest'
import type { Problem } from '../../../model/problem.ts'
import { nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { formPrintedOnce } from './form-printed-once.ts'

const forms = [nilForm('revenueSummary'), nilForm('expenditureSummary'), nilForm('fiscalSummary'), nilForm('threePublicExpenses')]
const repeated = (title: string): Problem => ({ code: 'formUnread', place: null, params: { form: 'threePublicExpenses', title, reason: 'repeated' } })

it('accepts forms that stand once, and a file with those of several bodies', () => {
  expect(outcomeOf(formPrintedOnce, { forms })).toBe('passed')
  expect(outcomeOf(formPrintedOnce, { forms, problems: ['收入表', '支出表', '财政拨款表', '三公表'].map(repeated) })).toBe('passed')
})

it('advises on one that was put in twice', () => {
  expect(verdictOf(formPrintedOnce, { forms, problems: [repeated('“三公”经费支出表')] }).said).toEqual(['advice threePublicExpenses/“三公”经费支出表/'])
})

it('leaves tables alone that are unread for another reason, and cannot tell without forms', () => {
  expect(outcomeOf(formPrintedOnce, { forms, problems: [{ code: 'formUnread', place: null, params: { reason: 'heads' } }] })).toBe('passed')
  expect(outcomeOf(formPrintedOnce, {})).toBe('undetermined')
})
