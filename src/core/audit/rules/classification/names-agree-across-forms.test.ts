import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { namesAgreeAcrossForms } from './names-agree-across-forms.ts'

const head = 'row | total\n'
const three = (printed: string): Parameters<typeof outcomeOf>[1] => ({
  year: 2018,
  forms: [
    formOf('expenditureSummary', `${head}2210201=住房公积金 | 5.00\n2210202=提租补贴 | 1.00`),
    formOf('revenueSummary', `${head}2210201=住房公积金 | 5.00\n2210202=提租补贴 | 1.00`),
    formOf('generalPublicExpenditure', `${head}${printed} | 5.00\n2210202=提租补贴 | 1.00`),
  ],
})

it('accepts one name in all forms', () => {
  expect(outcomeOf(namesAgreeAcrossForms, three('2210201=住房 公积金'))).toBe('passed')
})

it('hears another name, and the name beside a code one digit off', () => {
  expect(verdictOf(namesAgreeAcrossForms, three('2210201=行政单位医疗')).said).toEqual(['warning generalPublicExpenditure/main/2210201'])
  expect(verdictOf(namesAgreeAcrossForms, three('2210204=住房公积金')).said).toEqual(['warning generalPublicExpenditure/main/2210204'])
  expect(verdictOf(namesAgreeAcrossForms, three('2210210=住房公积金')).said).toEqual(['warning generalPublicExpenditure/main/2210210'])
})

it('lets near names, codes far apart and two forms alone be', () => {
  expect(outcomeOf(namesAgreeAcrossForms, three('2210201=住房公积金支出'))).toBe('passed')
  expect(verdictOf(namesAgreeAcrossForms, three('2130599=住房公积金')).said).toEqual([])
  const two = { year: 2018, forms: [formOf('expenditureSummary', `${head}2210201=住房公积金 | 5.00`), formOf('revenueSummary', `${head}2210201=行政运行 | 5.00`)] }
  expect(verdictOf(namesAgreeAcrossForms, two).said).toEqual([])
})

it('hears a code of two forms alone, where the amount is one and the name is the other code’s', () => {
  const two = (line: string): Parameters<typeof outcomeOf>[1] => ({
    year: 2019,
    forms: [formOf('fiscalBasicExpenditure', `${head}30102=津贴补贴 | 8.00\n30103=奖金 | 5.00`), formOf('generalPublicBasicExpenditure', `${head}30102=津贴补贴 | 8.00\n${line}`)],
  })
  expect(verdictOf(namesAgreeAcrossForms, two('30105=奖金 | 5.00')).said).toEqual(['warning generalPublicBasicExpenditure/main/30105'])
  expect(verdictOf(namesAgreeAcrossForms, two('30105=奖金 | 4.00')).said).toEqual([])
  expect(verdictOf(namesAgreeAcrossForms, two('30105=奖励 | 5.00')).said).toEqual([])
})

it('cannot tell without forms, and says nothing of forms without codes', () => {
  expect(outcomeOf(namesAgreeAcrossForms, {})).toBe('undetermined')
  expect(outcomeOf(namesAgreeAcrossForms, { forms: [formOf('threePublicExpenses', `${head}total | 5.00`)] })).toBe('notApplicable')
})
