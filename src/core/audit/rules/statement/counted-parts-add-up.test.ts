import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { countedPartsAddUp } from './counted-parts-add-up.ts'

it('accepts parts that add up, and parts that are not all', () => {
  expect(outcomeOf(countedPartsAddUp, { prose: '编制338名，其中行政编制200名、附属编制104名、事业编制34名。' })).toBe('passed')
  expect(outcomeOf(countedPartsAddUp, { prose: '共100人，其中党员50人、团员20人。' })).toBe('passed')
})

it('warns of parts that exceed their whole', () => {
  expect(verdictOf(countedPartsAddUp, { prose: '车辆7辆（一般公务用车3辆，执法执勤用车5辆）。' }).audit.findings[0]?.params).toMatchObject({ case: 'over', sum: '8辆' })
})

it('accepts a list that goes on about others, and groups that overlap', () => {
  expect(outcomeOf(countedPartsAddUp, { prose: '在职教职工12人，其中高级职称4人，中级职称8人，离退休人员5人。' })).toBe('passed')
  expect(outcomeOf(countedPartsAddUp, { prose: '职工12人，其中党员9人，女职工7人。' })).toBe('passed')
})

it('names the number whose digits are swapped', () => {
  const prose = '规划建筑面积约为13459平方米，其中地上8013平方米（其中计容7998平方米，不计容105平方米），地下5356平方米。'
  const { audit } = verdictOf(countedPartsAddUp, { prose })
  expect(audit.findings.map(({ params }) => [params.case, params.wrong, params.right])).toEqual([['swap', '8013', '8103']])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(countedPartsAddUp, {})).toBe('undetermined')
  expect(outcomeOf(countedPartsAddUp, { prose: '共5人。' })).toBe('notApplicable')
})

it('takes what 、 joins for one list, though its first parts make the whole', () => {
  expect(verdictOf(countedPartsAddUp, { prose: '车辆4辆，其中：机要通信用车2辆、应急保障用车2辆、执法执勤用车1辆。' }).audit.findings[0]?.params).toMatchObject({ case: 'over', sum: '5辆' })
})

it('finds a list short that ends with the others', () => {
  const said = (rest: string): readonly string[] => verdictOf(countedPartsAddUp, { prose: `共有车辆5辆，其中：机要通信用车1辆、应急保障用车3辆${rest}。` }).said
  expect(said('、其他用车0辆')).toEqual(['warning sentence-1/4'])
  expect(said('、其他用车1辆')).toEqual([])
  expect(said('')).toEqual([])
  expect(verdictOf(countedPartsAddUp, { prose: '编制50人，其中行政20人、其他人员10人。' }).said).toEqual(['advice sentence-1/2'])
})
