import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { listedOnce } from './listed-once.ts'

it('accepts different projects', () => {
  expect(outcomeOf(listedOnce, { projects: [{ name: '甲', code: '1' }, { name: '乙', code: '2' }] })).toBe('passed')
})

it('warns of one code or one name twice', () => {
  expect(verdictOf(listedOnce, { projects: [{ name: '甲', code: '1' }, { name: '乙', code: '1' }] }).said).toEqual(['warning code/1'])
  expect(verdictOf(listedOnce, { projects: [{ name: '运行 维护' }, { name: '运行维护' }] }).said).toEqual(['warning name/运行维护'])
})

it('asks nothing without projects', () => {
  expect(outcomeOf(listedOnce, {})).toBe('notApplicable')
})
