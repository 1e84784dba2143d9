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

it('accepts the bare names of the kinds before figures', () => {
  expect(outcomeOf(kindsStated, { prose: '政府采购{a amount procurement.total|34万元}，其中：货物20万元、服务14万元。' })).toBe('passed')
  expect(verdictOf(kindsStated, { prose: '政府采购{a amount procurement.total|34万元}，用于货物、工程和服务。' }).said).toEqual(['advice a'])
})
