import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { sectionsDue } from './sections-due.ts'

const prose = ['主要职责', '机构设置', '机关运行经费', '三公经费', '政府采购', '绩效目标', '名词解释'].map((heading) => `# other ${heading}\n国有资产。`).join('\n')

it('accepts all explanations, as sections or in passing', () => {
  expect(outcomeOf(sectionsDue, { prose })).toBe('passed')
})

it('advises once on those not found', () => {
  expect(verdictOf(sectionsDue, { prose: prose.replace('政府采购', '其他').replace('名词解释', '其他') }).audit.findings.map(({ params }) => params.absent)).toEqual(['政府采购、名词解释'])
})

it('is undetermined where hardly any section was read', () => {
  expect(outcomeOf(sectionsDue, { prose: '# other 其他\n无。' })).toBe('undetermined')
  expect(outcomeOf(sectionsDue, {})).toBe('undetermined')
})
