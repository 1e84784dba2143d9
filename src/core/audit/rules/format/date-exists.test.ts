import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { dateExists } from './date-exists.ts'

it('accepts days of the calendar, leap days and months paid beside it', () => {
  expect(outcomeOf(dateExists, { prose: '截至2024年12月31日，自2024年2月29日起，11月30日止，发放2024年13月工资。' })).toBe('passed')
})

it('warns once of days and months that no calendar has', () => {
  const { said, audit } = verdictOf(dateExists, { prose: '截至2024年11月31日。\n自2023年2月29日起，至2024年14月止。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params).toMatchObject({ count: '3', printed: '2024年11月31日' })
})

it('asks nothing of spans of time, and cannot tell without prose', () => {
  expect(outcomeOf(dateExists, { prose: '工期36月，按月支付，1-12月执行。' })).toBe('notApplicable')
  expect(outcomeOf(dateExists, {})).toBe('undetermined')
})
