import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { unitsNotListed } from './units-not-listed.ts'

it('accepts subordinate bodies that are listed', () => {
  expect(outcomeOf(unitsNotListed, { prose: '# organization 机构设置\n本级，行政；服务中心，事业单位。\n# overview 总体情况\n机关及所属事业单位的收支。' })).toBe('passed')
})

it('advises where none is listed', () => {
  expect(verdictOf(unitsNotListed, { prose: '# organization 机构设置\n本级，行政。\n# overview 总体情况\n机关及所属事业单位的收支。' }).said).toEqual(['advice document'])
})

it('is undetermined where the list gives no nature of any body', () => {
  expect(outcomeOf(unitsNotListed, { prose: '# organization 机构设置\n本级、服务中心。\n# overview 总体情况\n机关及所属事业单位的收支。' })).toBe('undetermined')
  expect(outcomeOf(unitsNotListed, {})).toBe('undetermined')
})
