import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { noPersonalData } from './no-personal-data.ts'

it('accepts text without such numbers', () => {
  expect(outcomeOf(noPersonalData, { prose: '项目编码13058125P00000310010K，金额110101199003070000元。' })).toBe('passed')
  expect(outcomeOf(noPersonalData, { prose: '联系电话：13800138000。' })).toBe('passed')
})

it('warns of an identity number whose check character fits', () => {
  expect(verdictOf(noPersonalData, { prose: '张某，身份证号11010519491231002X。' }).said).toEqual(['warning identity/2/110…2X'])
  expect(outcomeOf(noPersonalData, { prose: '张某，身份证号110105194912310021。' })).toBe('passed')
})

it('advises of a mobile number that is no contact, and never repeats it', () => {
  const verdict = verdictOf(noPersonalData, { prose: '张某13800138000领取补贴。' })
  expect(verdict.said).toEqual(['advice mobile/2/138…00'])
  expect(JSON.stringify(verdict.audit.findings[0]?.params)).not.toContain('13800138000')
})

it('does not apply without prose', () => {
  expect(outcomeOf(noPersonalData, {})).toBe('notApplicable')
})
