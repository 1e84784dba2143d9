import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { targetsMatchIndicators } from './targets-match-indicators.ts'

const prose = (text: string): string => `# performance 绩效目标\n${text}。`

it('accepts the same value', () => {
  expect(outcomeOf(targetsMatchIndicators, { projects: [{ indicators: ['产出 | 数量 | 正常运行天数 | | ≥350天'] }], prose: prose('政务网络全年正常运行天数不少于 350天') })).toBe('passed')
})

it('warns of another value, and only advises where one of several differs', () => {
  expect(outcomeOf(targetsMatchIndicators, { projects: [{ indicators: ['产出 | 数量 | 正常运行天数 | | 365天'] }], prose: prose('政务网络全年正常运行天数不少于 350天') })).toBe('violated')
  const two = ['产出 | 质量 | 业务网故障次数 | | ≤10次', '产出 | 质量 | 外网故障次数 | | ≤5次']
  expect(verdictOf(targetsMatchIndicators, { projects: [{ indicators: two }], prose: prose('且故障次数不超过 5次') }).said[0]).toMatch(/^advice/)
})

it('compares nothing else: other units, satisfaction, other sections', () => {
  const projects = [{ indicators: ['产出 | 数量 | 正常运行天数 | | 365天', '满意度 | 满意度 | 服务对象满意率 | | ≥90%'] }]
  expect(outcomeOf(targetsMatchIndicators, { projects, prose: prose('服务对象满意率不低于 95%') })).toBe('notApplicable')
  expect(outcomeOf(targetsMatchIndicators, { projects, prose: '# duties 职责\n正常运行天数不少于 350天。' })).toBe('notApplicable')
  expect(outcomeOf(targetsMatchIndicators, { projects })).toBe('undetermined')
})
