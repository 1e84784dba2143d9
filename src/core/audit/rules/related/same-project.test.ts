import { expect, it } from 'vitest'
import { outcomeOf, verdictOf, type BudgetSketch } from '../../test-support.ts'
import { sameProject } from './same-project.ts'

const listed = (budget: string, target: string, name = '河道巡查'): BudgetSketch => ({ projects: [{ name, budget, indicators: [`产出 | 数量 | 巡查次数 | | ${target}`] }] })
const agency = (sketch: BudgetSketch): readonly ['agency', BudgetSketch] => ['agency', sketch]

it('accepts a project that is the same twice, as exactly as its budget is printed', () => {
  expect(outcomeOf(sameProject, listed('10.00', '≥48次'), agency(listed('10.00', '≥48次')))).toBe('passed')
  expect(outcomeOf(sameProject, listed('10.00', '≥48次'), agency(listed('10.001', '≥48.0次')))).toBe('passed')
})

it('warns of another budget and of another target', () => {
  const { said, audit } = verdictOf(sameProject, listed('10.00', '≥48次'), agency(listed('12.00', '≥50次')))
  expect(said).toEqual(['warning project-1/budget', 'warning project-1/indicator-1'])
  expect(audit.findings[1]?.params).toMatchObject({ stated: '≥48次', published: '≥50次' })
})

it('leaves other projects, other units and names that several agencies use alone', () => {
  expect(outcomeOf(sameProject, listed('10.00', '≥48次'), agency(listed('12.00', '≥50次', '道路巡查')))).toBe('notApplicable')
  expect(outcomeOf(sameProject, listed('10.00', '≥48次'), agency(listed('12.00', '≥50次')), agency(listed('9.00', '≥40次')))).toBe('notApplicable')
  expect(verdictOf(sameProject, listed('10.00', '≥48次'), agency(listed('10.00', '≥50天'))).said).toEqual([])
  expect(outcomeOf(sameProject, listed('10.00', '≥48次'))).toBe('notApplicable')
})
