import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { listedNumber } from './listed-number.ts'

it('passes where names and number agree, and a list that is not closed', () => {
  expect(outcomeOf(listedNumber, { prose: '本部门内设办公室、业务科、财务科3个科室。' })).toBe('passed')
  expect(outcomeOf(listedNumber, { prose: '内设机构三个，分别是：办公室、业务科和财务科。' })).toBe('passed')
  expect(outcomeOf(listedNumber, { prose: '内设办公室、业务科等5个科室。' })).toBe('passed')
  expect(outcomeOf(listedNumber, { prose: '内设办公室、规划和自然资源科2个科室。' })).toBe('passed')
})

it('warns where they differ', () => {
  expect(verdictOf(listedNumber, { prose: '本部门内设办公室、业务科、财务科5个科室，下属事业单位1家。' }).audit.findings[0]?.params).toMatchObject({ stated: '5', named: '3' })
  expect(verdictOf(listedNumber, { prose: '内设机构2个，分别为办公室、业务科、财务科。' }).said).toEqual(['warning sentence-1/2'])
  expect(verdictOf(listedNumber, { prose: '内设办公室、业务科、财务科等2个科室。' }).said).toHaveLength(1)
})

it('asks nothing of other lists, and cannot tell without prose', () => {
  expect(outcomeOf(listedNumber, { prose: '开展检查、培训、宣传3个项目。' })).toBe('notApplicable')
  expect(outcomeOf(listedNumber, { prose: '内设办公室（加挂法规科牌子）、业务科3个科室。' })).toBe('notApplicable')
  expect(outcomeOf(listedNumber, {})).toBe('undetermined')
})

it('takes a name with 和 in it for one or two, and leaves alone lists of other bodies', () => {
  expect(outcomeOf(listedNumber, { prose: '内设综合科、财务科、团委和妇联办公室3个科室。' })).toBe('passed')
  expect(outcomeOf(listedNumber, { prose: '内设综合科、财务科、服务中心2个科室1个中心。' })).toBe('notApplicable')
  expect(outcomeOf(listedNumber, { prose: '内设机构2个，包括综合科、财务科和下属单位服务中心。' })).toBe('notApplicable')
})
