import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { nilFormNoted } from './nil-form-noted.ts'

const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }

it('accepts an empty form with a note', () => {
  expect(outcomeOf(nilFormNoted, { forms: [nilForm('stateCapitalExpenditure', { nilNote: { text: '空表列示。', place } })] })).toBe('passed')
})

it('warns of one without', () => {
  expect(verdictOf(nilFormNoted, { forms: [nilForm('stateCapitalExpenditure')] }).said).toEqual(['warning stateCapitalExpenditure'])
})

it('asks nothing of filled forms, and cannot tell without forms', () => {
  expect(outcomeOf(nilFormNoted, { forms: [formOf('expenditureSummary', 'row | total\ntotal | 1.00')] })).toBe('notApplicable')
  expect(outcomeOf(nilFormNoted, {})).toBe('undetermined')
})

it('cannot tell where something of the form was left unread', () => {
  const problems = [{ code: 'figureUnread', place, params: { form: 'stateCapitalExpenditure', text: '1.00' } }] as const
  expect(outcomeOf(nilFormNoted, { forms: [nilForm('stateCapitalExpenditure')], problems })).toBe('undetermined')
})
