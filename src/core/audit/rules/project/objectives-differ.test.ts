import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { objectivesDiffer } from './objectives-differ.ts'

it('accepts objectives that differ', () => {
  expect(outcomeOf(objectivesDiffer, { projects: [{ objectives: ['编印年鉴五百本，宣传历史文化', '开展各类专项督查一百二十次'] }] })).toBe('passed')
})

it('warns of two that nearly repeat each other', () => {
  const text = '通过编印年鉴，进一步宣传我市历史文化及新时代的新变化、新成就'
  expect(verdictOf(objectivesDiffer, { projects: [{ objectives: [`${text}，存史育人`, text] }] }).said).toEqual(['warning project-1/1-2'])
})

it('asks nothing of one objective', () => {
  expect(outcomeOf(objectivesDiffer, { projects: [{ objectives: ['编印年鉴'] }] })).toBe('notApplicable')
})
