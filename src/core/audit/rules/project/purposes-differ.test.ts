import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { purposesDiffer } from './purposes-differ.ts'

const purpose = '用于全市政务服务热线的日常运行、人员培训和设备维护。'

it('accepts purposes of their own', () => {
  expect(outcomeOf(purposesDiffer, { projects: [{ purpose }, { purpose: purpose.replace('热线', '大厅') }] })).toBe('passed')
})

it('advises once of the same words', () => {
  expect(verdictOf(purposesDiffer, { projects: [{ purpose }, { purpose: ` ${purpose}` }, {}] }).said).toEqual(['advice project-1+project-2'])
})

it('does not apply to short purposes, nor without projects', () => {
  expect(outcomeOf(purposesDiffer, { projects: [{ purpose: '日常运行' }, { purpose: '日常运行' }] })).toBe('notApplicable')
  expect(outcomeOf(purposesDiffer, {})).toBe('notApplicable')
})
