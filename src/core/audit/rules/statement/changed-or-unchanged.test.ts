import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { changedOrUnchanged } from './changed-or-unchanged.ts'

it('accepts changes, what is unchanged, and changes of nothing', () => {
  const prose = '公务接待费减少1.00万元，下降5.00%。\n公务接待费0.00万元，与上年持平。\n公务接待费减少0.00万元，与上年持平。\n公务接待费减少1.00万元，公务用车运行维护费与上年持平。'
  expect(outcomeOf(changedOrUnchanged, { prose })).toBe('passed')
})

it('warns of both at once', () => {
  const { said, audit } = verdictOf(changedOrUnchanged, { prose: '公务接待费决算减少为0.00万元，与2024年持平。\n会议费增加2.50万元，与上年预算持平。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params.count).toBe('2')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(changedOrUnchanged, {})).toBe('undetermined')
})
