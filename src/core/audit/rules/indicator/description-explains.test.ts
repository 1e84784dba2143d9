import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { descriptionExplains } from './description-explains.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts a formula', () => {
  expect(outcomeOf(descriptionExplains, listed('产出 | 时效 | 印制及时率 | 按时印制数/总数 | ≥98%'))).toBe('passed')
})

it('advises on a description that repeats the name', () => {
  expect(verdictOf(descriptionExplains, listed('产出 | 时效 | 印制及时率 | 印制及时率 | ≥98%')).said).toEqual(['advice project-1'])
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(descriptionExplains, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(descriptionExplains, {})).toBe('notApplicable')
})
