import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { basisStated } from './basis-stated.ts'

const listed = (...bases: string[]): { readonly projects: readonly { readonly indicators: readonly string[] }[] } =>
  ({ projects: [{ indicators: bases.map((basis, index) => `产出 | 数量 | 巡查次数${index} | | ≥48次 | ${basis}`) }] })

it('accepts a document, a contract or a plan', () => {
  expect(verdictOf(basisStated, listed('冀政办字〔2017〕104号', '合同', '年度计划'))).toMatchObject({ outcome: 'passed', checkedCount: 3 })
})

it('advises once a project on what is left open or says nothing', () => {
  const { said, audit } = verdictOf(basisStated, listed('合同', '', '无'))
  expect(said).toEqual(['advice project-1'])
  expect(audit.findings[0]?.params).toMatchObject({ case: 'none', number: '2' })
  expect(verdictOf(basisStated, listed('合同', '工作需要')).audit.findings[0]?.params).toMatchObject({ case: 'vague', basis: '工作需要' })
})

it('asks nothing of a layout without the column', () => expect(outcomeOf(basisStated, listed('', ''))).toBe('notApplicable'))

it('is undetermined where no indicators were read, and asks nothing without projects', () => {
  expect(outcomeOf(basisStated, { projects: [{}] })).toBe('undetermined')
  expect(outcomeOf(basisStated, {})).toBe('notApplicable')
})
