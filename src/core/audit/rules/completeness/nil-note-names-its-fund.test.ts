import { expect, it } from 'vitest'
import { nilForm, outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { nilNoteNamesItsFund } from './nil-note-names-its-fund.ts'

const noted = (text: string | null): BudgetSketch => ({
  forms: [nilForm('stateCapitalExpenditure', { nilNote: text === null ? null : { text, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 } } })],
})

it('accepts its own fund, or none', () => {
  expect(outcomeOf(nilNoteNamesItsFund, noted('本部门无国有资本经营预算支出，此表为空表。'))).toBe('passed')
  expect(outcomeOf(nilNoteNamesItsFund, noted('本表无数据。'))).toBe('passed')
})

it('warns of another fund', () => {
  expect(verdictOf(nilNoteNamesItsFund, noted('本部门无政府性基金预算支出，此表为空表。')).said).toEqual(['warning stateCapitalExpenditure'])
})

it('does not apply without a note, and cannot tell without forms', () => {
  expect(outcomeOf(nilNoteNamesItsFund, noted(null))).toBe('notApplicable')
  expect(outcomeOf(nilNoteNamesItsFund, { forms: [] })).toBe('undetermined')
})
