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

it('takes two words for a slip only before a figure where they may stand together', () => {
  expect(verdictOf(typos, { prose: '支出收入50.00万元。' }).said).toEqual(['advice 支出收入'])
  expect(outcomeOf(typos, { prose: '合理确定支出收入比例。' })).toBe('passed')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(typos, {})).toBe('undetermined')
})
