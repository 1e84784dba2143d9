import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { reasonableNumber } from './reasonable-number.ts'

const listed = (...indicators: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } => ({ projects: [{ indicators }] })

it('accepts a handful', () => {
  expect(outcomeOf(reasonableNumber, listed('产出 | 数量 | 甲', '效益 | 社会 | 乙', '满意度 | 满意度 | 丙'))).toBe('passed')
})

it('advises on too few and too many', () => {
  expect(verdictOf(reasonableNumber, listed('产出 | 数量 | 甲')).audit.findings[0]?.params.case).toBe('few')
  expect(verdictOf(reasonableNumber, listed(...Array.from({ length: 31 }, (_, index) => `产出 | 数量 | 甲${index}`))).audit.findings[0]?.params.case).toBe('many')
})

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(reasonableNumber, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(reasonableNumber, {})).toBe('notApplicable')
})
