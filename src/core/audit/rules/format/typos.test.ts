import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { typos } from './typos.ts'

it('accepts correct wording', () => {
  expect(outcomeOf(typos, { prose: 'IPv6改造。' })).toBe('passed')
})

it('advises on each slip, in prose and purposes', () => {
  expect(verdictOf(typos, { prose: '优化城市品味。', projects: [{ purpose: 'IPV6改造' }] }).said).toEqual(['advice IPV6', 'advice 城市品味'])
})

it('counts every occurrence, not sentences', () => {
  expect(verdictOf(typos, { prose: '优化城市品味，提升城市品味。' }).audit.findings[0]?.params.count).toBe('2')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(typos, {})).toBe('undetermined')
})
