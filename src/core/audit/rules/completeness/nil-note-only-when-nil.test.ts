import { expect, it } from 'vitest'
import { formOf, nilForm, outcomeOf, verdictOf } from '../../test-support.ts'
import { nilNoteOnlyWhenNil } from './nil-note-only-when-nil.ts'

const nilNote = { text: '空表列示。', place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 } }

it('accepts the note under an empty form', () => {
  expect(outcomeOf(nilNoteOnlyWhenNil, { forms: [nilForm('stateCapitalExpenditure', { nilNote })] })).toBe('passed')
})

it('warns of the note under figures', () => {
  expect(verdictOf(nilNoteOnlyWhenNil, { forms: [formOf('stateCapitalExpenditure', 'row | total\ntotal | 1.00', { nilNote })] }).said).toEqual(['warning stateCapitalExpenditure'])
  expect(outcomeOf(nilNoteOnlyWhenNil, { forms: [formOf('stateCapitalExpenditure', 'row | total\ntotal | 0.00', { nilNote })] })).toBe('passed')
})

it('is undetermined where the form is unread', () => {
  const forms = [nilForm('stateCapitalExpenditure', { nilNote, status: 'unread' }), formOf('expenditureSummary', 'row | total')]
  expect(outcomeOf(nilNoteOnlyWhenNil, { forms })).toBe('undetermined')
})
