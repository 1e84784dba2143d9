import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { awardsWithinTotal } from './awards-within-total.ts'

const prose = (total: string, others = '21.07'): string => `政府采购金额{t amount procurement.total|${total}万元}。
在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{a amount -|21.07万元}；
在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{b amount -|21.07万元}；
在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{c amount -|${others}万元}。`

it('accepts awards within the total', () => {
  expect(outcomeOf(awardsWithinTotal, { stage: 'finalAccounts', prose: prose('42.14') })).toBe('passed')
})

it('finds awards of reserved and other procurement that exceed the total; micro enterprises do not count twice', () => {
  const { said, audit } = verdictOf(awardsWithinTotal, { stage: 'finalAccounts', prose: prose('21.07') })
  expect(said).toEqual(['error t'])
  expect(audit.findings[0]?.actualFen).toBe(42_140_000n)
})

it('only warns of two different amounts: contracts signed may exceed what was paid', () => {
  expect(verdictOf(awardsWithinTotal, { stage: 'finalAccounts', prose: prose('30.00', '11.00') }).said).toEqual(['warning t'])
})

it('asks nothing of budgets, and cannot tell without prose', () => {
  expect(outcomeOf(awardsWithinTotal, { prose: prose('21.07') })).toBe('notApplicable')
  expect(outcomeOf(awardsWithinTotal, { stage: 'finalAccounts' })).toBe('undetermined')
})
