import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { vehicleCountsAgree } from './vehicle-counts-agree.ts'

const counts = (kept: string, had: string): { prose: string } => ({ prose: `# threePublicExpenses 三公经费\n公务用车保有量为{a count -|${kept}}。\n# assets 国有资产\n截至年末，共有车辆{b count -|${had}}，其中，其他用车{c count -|1辆}。` })

it('accepts the same count', () => {
  expect(outcomeOf(vehicleCountsAgree, counts('3辆', '3辆'))).toBe('passed')
})

it('warns of more kept than there are, and advises on fewer', () => {
  expect(verdictOf(vehicleCountsAgree, counts('4辆', '3辆')).said).toEqual(['warning vehicles'])
  expect(verdictOf(vehicleCountsAgree, counts('2辆', '3辆')).said).toEqual(['advice vehicles'])
})

it('says nothing where one count is missing, and cannot tell without prose', () => {
  expect(outcomeOf(vehicleCountsAgree, { prose: '# assets 国有资产\n共有车辆{b count -|3辆}。' })).toBe('notApplicable')
  expect(outcomeOf(vehicleCountsAgree, {})).toBe('undetermined')
})
