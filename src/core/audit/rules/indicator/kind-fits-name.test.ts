import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { kindFitsName } from './kind-fits-name.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts names under their kind', () => {
  expect(outcomeOf(kindFitsName, listed('产出 | 时效指标 | 完工及时率', '效益 | 生态效益指标 | 垃圾分类率', '满意度 | 满意度指标 | 居民满意度'))).toBe('passed')
})

it('warns of timeliness as quality, satisfaction as social effect, and an ecological effect without ecology', () => {
  expect(verdictOf(kindFitsName, listed('产出 | 质量指标 | 完工及时率', '效益 | 社会效益指标 | 居民满意度', '效益 | 生态效益指标 | 回访回复率')).audit.findings.map(({ params }) => params.fits)).toEqual(['时效', '满意度', ''])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(kindFitsName, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(kindFitsName, {})).toBe('notApplicable')
})
