import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { itemsInTable } from './items-in-table.ts'

const forms = [formOf('generalPublicExpenditure', 'row | total\n2101101=行政单位医疗 | 35.30')]
const prose = (code: string, amount = '35.30万元', basis = 'budget'): string => `# fiscalAppropriation 一般公共预算支出\n单位医疗（项）{a amount function:${code} basis=${basis}|${amount}}。`

it('passes where the form has the item', () => {
  expect(outcomeOf(itemsInTable, { forms, prose: prose('2101101') })).toBe('passed')
  expect(outcomeOf(itemsInTable, { forms, prose: prose('2101102', '0万元') })).toBe('passed')
  expect(outcomeOf(itemsInTable, { forms, prose: prose('2101102', '35.30万元', 'priorBudget') })).toBe('passed')
})

it('warns of an item no form has, once', () => {
  expect(verdictOf(itemsInTable, { forms, prose: `${prose('2101102')}\n${prose('2101102')}` }).said).toEqual(['warning 2101102'])
})

it('names the item first, where it stands in a sentence before its amount', () => {
  const { audit } = verdictOf(itemsInTable, { forms, prose: '# fiscalAppropriation 一般公共预算支出\n事业单位医疗（项）。\n支出{a amount function:2101102 subject=事业单位医疗|35.30万元}。' })
  expect(audit.findings[0]?.places.map(({ text }) => text)).toEqual(['事业单位医疗', '35.30万元'])
})

it('cannot tell where a form was not read, and asks nothing where no item is told', () => {
  expect(outcomeOf(itemsInTable, { forms: [formOf('generalPublicExpenditure', 'row | total', { status: 'unread' })], prose: prose('2101102') })).toBe('undetermined')
  expect(outcomeOf(itemsInTable, { forms, prose: '没有科目。' })).toBe('notApplicable')
  expect(outcomeOf(itemsInTable, { forms })).toBe('undetermined')
})

it('cannot tell of an item of a fund whose own form was not found', () => {
  const told = '# fiscalAppropriation 收支情况\n政府性基金支出如下。\n土地开发支出（项）{a amount function:2120802|35.30万元}。'
  expect(outcomeOf(itemsInTable, { forms, prose: told })).toBe('undetermined')
  expect(verdictOf(itemsInTable, { forms: [...forms, formOf('governmentFundsExpenditure', 'row | total', { status: 'nil' })], prose: told }).said).toEqual(['warning 2120802'])
})

it('cannot tell of an item in a section that names no fund, unless a form of all funds or every fund’s own was found', () => {
  const told = '# fiscalAppropriation 支出情况\n土地开发支出（项）{a amount function:2120802|35.30万元}。'
  const nil = (['governmentFundsExpenditure', 'stateCapitalExpenditure'] as const).map((id) => formOf(id, 'row | total', { status: 'nil' }))
  expect(outcomeOf(itemsInTable, { forms, prose: told })).toBe('undetermined')
  expect(verdictOf(itemsInTable, { forms: [...forms, ...nil], prose: told }).said).toEqual(['warning 2120802'])
  expect(verdictOf(itemsInTable, { forms: [...forms, formOf('expenditureSummary', 'row | total\n2101101=行政单位医疗 | 35.30')], prose: told }).said).toEqual(['warning 2120802'])
})
