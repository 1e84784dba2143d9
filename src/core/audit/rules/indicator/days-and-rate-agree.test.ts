import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { daysAndRateAgree } from './days-and-rate-agree.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts days and rate that fit, a day more or less', () => {
  expect(outcomeOf(daysAndRateAgree, listed('产出 | 数量 | 平台稳定运行天数 | | ≥358天', '产出 | 质量 | 平台完好率 | | ≥98%'))).toBe('passed')
})

it('warns of a rate that asks for more days', () => {
  expect(verdictOf(daysAndRateAgree, listed('产出 | 数量 | 平台稳定运行天数 | | ≥350天', '产出 | 质量 | 平台完好率 | | ≥98%')).audit.findings[0]?.params).toMatchObject({ asked: '357.7', percent: '95.89' })
})

it('compares only what speaks of one thing', () => {
  expect(outcomeOf(daysAndRateAgree, listed('产出 | 数量 | 网络正常运行天数 | | ≥350天', '产出 | 质量 | 会场设备完好率 | | ≥98%'))).toBe('notApplicable')
  expect(outcomeOf(daysAndRateAgree, { projects: [{}] })).toBe('undetermined')
})
