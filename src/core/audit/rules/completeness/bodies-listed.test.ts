import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { bodiesListed } from './bodies-listed.ts'

const prose = (offices: string, institutions: string): string =>
  `# organization 机构设置\n本部门中，行政单位${offices}家，事业单位${institutions}家，具体包括：\n1. 办公室本部。\n2. 服务中心。`

it('accepts as many bodies as are counted', () => {
  expect(outcomeOf(bodiesListed, { prose: prose('1', '1') })).toBe('passed')
})

it('warns of another number', () => {
  expect(verdictOf(bodiesListed, { prose: prose('1', '2') }).audit.findings[0]?.params).toMatchObject({ counted: '3', listed: '2' })
})

it('asks nothing without a list or a count, and cannot tell without prose', () => {
  expect(outcomeOf(bodiesListed, { prose: '# organization 机构设置\n行政单位1家，事业单位1家。' })).toBe('notApplicable')
  expect(outcomeOf(bodiesListed, {})).toBe('undetermined')
})
