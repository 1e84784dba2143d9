import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { rateWithinHundred } from './rate-within-hundred.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts shares up to 100 % and growth beyond it', () => {
  expect(outcomeOf(rateWithinHundred, listed('产出 | 质量 | 合格率 | | =100%', '效益 | 经济 | 产值增长率 | | ≥120%', '产出 | 质量 | 任务完成率 | | ≥100%'))).toBe('passed')
})

it('warns of a share above 100 %', () => {
  expect(verdictOf(rateWithinHundred, listed('产出 | 质量 | 验收合格率 | | ≥105%')).said).toEqual(['warning project-1/indicator-1'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(rateWithinHundred, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(rateWithinHundred, {})).toBe('notApplicable')
})
