import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { sameNumberOtherThing } from './same-number-other-thing.ts'

const budget = (promise: string, ...indicators: readonly string[]): BudgetSketch => ({ prose: `# performance 绩效目标\n${promise}`, projects: [{ name: '运维', indicators }] })
const platform = '各部门在信息公开平台上公开信息不少于3500条。'
const website = '产出 | 数量指标 | 政府网站发布信息量 | 政府网站发布信息数 | ≥3500条'

it('advises where the number is told of another thing', () => {
  expect(verdictOf(sameNumberOtherThing, budget(platform, website)).said).toEqual(['advice sentence-1/18'])
})

it('passes the same thing, and asks nothing of other or small numbers or of several indicators', () => {
  expect(outcomeOf(sameNumberOtherThing, budget('各部门在政府网站发布信息不少于3500条。', website))).toBe('passed')
  expect(outcomeOf(sameNumberOtherThing, budget(platform, website.replace('3500', '3600')))).toBe('notApplicable')
  expect(outcomeOf(sameNumberOtherThing, budget(platform.replace('3500', '35'), website.replace('3500', '35')))).toBe('notApplicable')
  expect(outcomeOf(sameNumberOtherThing, budget(platform, website, website))).toBe('notApplicable')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(sameNumberOtherThing, { projects: [{ indicators: [website] }] })).toBe('undetermined')
})
