import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { projectsMentionItem } from './projects-mention-item.ts'

const forms = [
  formOf('threePublicExpenses', 'row | total\nvehicleOperation=公务用车运行维护费 | 1.00'),
  formOf('generalPublicExpenditure', 'row | total | basic | project\ntotal | 200.00 | 100.00 | 100.00'),
]
const basic = (rows: string): ReturnType<typeof formOf> => formOf('generalPublicBasicExpenditure', `row | total\n${rows}`)

it('accepts an item that basic expenditure pays or a project names', () => {
  expect(outcomeOf(projectsMentionItem, { forms: [...forms, basic('30231 | 1.00')], projects: [{ budget: '100.00' }] })).toBe('notApplicable')
  expect(outcomeOf(projectsMentionItem, { forms: [...forms, basic('30201 | 1.00')], projects: [{ budget: '100.00', purpose: '车辆运行' }] })).toBe('passed')
})

it('warns where no project names it', () => {
  expect(verdictOf(projectsMentionItem, { forms: [...forms, basic('30201 | 1.00')], projects: [{ budget: '100.00', purpose: '办公' }] }).said).toEqual(['warning vehicleOperation'])
  expect(outcomeOf(projectsMentionItem, { forms: [...forms, basic('30231 | 0.99')], projects: [{ budget: '100.00', purpose: '办公' }] })).toBe('notApplicable')
})

it('says nothing where only some projects are published, and cannot tell without the forms', () => {
  expect(outcomeOf(projectsMentionItem, { forms: [...forms, basic('30201 | 1.00')], projects: [{ budget: '50.00' }] })).toBe('notApplicable')
  expect(outcomeOf(projectsMentionItem, { forms, projects: [{ budget: '100.00' }] })).toBe('undetermined')
})

it('cannot tell where a line of basic expenditure may be unread', () => {
  const problems = [{ code: 'rowUnknown', place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }, params: { form: 'generalPublicBasicExpenditure' } }] as const
  expect(outcomeOf(projectsMentionItem, { forms: [...forms, basic('30201 | 1.00')], projects: [{ budget: '100.00', purpose: '办公' }], problems })).toBe('undetermined')
})
