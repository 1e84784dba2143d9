import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { targetsHaveIndicators } from './targets-have-indicators.ts'

const projects = [{ indicators: ['产出 | 时效 | 故障恢复时间 | | ≤5小时', '产出 | 质量 | 合规率 | | 100%'] }]
const prose = (text: string): string => `# performance 绩效目标\n${text}。`

it('accepts promises that some indicator measures', () => {
  expect(outcomeOf(targetsHaveIndicators, { projects, prose: prose('故障修复不超过 5小时，合规率达到 100%') })).toBe('passed')
})

it('warns once of all promises without an indicator', () => {
  const { said, audit } = verdictOf(targetsHaveIndicators, { projects, prose: prose('印制公报不少于 500本，维护次数不少于 4次') })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params.count).toBe('2')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(targetsHaveIndicators, { projects })).toBe('undetermined')
  expect(outcomeOf(targetsHaveIndicators, { prose: prose('不少于 4次') })).toBe('notApplicable')
})
