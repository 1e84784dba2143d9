import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { kindsStated } from './kinds-stated.ts'

it('accepts any kind stated', () => {
  expect(outcomeOf(kindsStated, { prose: '政府采购{a amount procurement.total|34万元}，其中服务{b amount procurement.services|34万元}。' })).toBe('passed')
})

it('advises where none is', () => {
  expect(verdictOf(kindsStated, { prose: '政府采购{a amount procurement.total|34万元}。' }).said).toEqual(['advice a'])
})

it('asks nothing of zero, and cannot tell without prose', () => {
  expect(outcomeOf(kindsStated, { prose: '政府采购{a amount procurement.total|0万元}。' })).toBe('notApplicable')
  expect(outcomeOf(kindsStated, {})).toBe('undetermined')
})
