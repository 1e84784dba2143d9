import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { templateResidue } from './template-residue.ts'

it('accepts finished sentences', () => {
  expect(outcomeOf(templateResidue, { prose: '比上年增加1.00万元，减少开支。' })).toBe('passed')
})

it('warns once of choices and blanks left in, whatever their width', () => {
  const { said, audit } = verdictOf(templateResidue, { prose: '比上年增加（减少）0万元。\n增长(减少)0%。\n共XX万元。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params.count).toBe('3')
})

it('knows a department nobody named, and two choices grown into one before a figure', () => {
  const found = (prose: string): string | undefined => verdictOf(templateResidue, { prose }).audit.findings[0]?.params.found
  expect(found('XX局2025年收入预算。')).toBe('XX')
  expect(found('比上年减增加5.00万元。')).toBe('减增加')
  expect(found('因人员增减增加支出5.00万元，增减少量项目，增减加上调资。')).toBeUndefined()
})

it('is undetermined without prose', () => {
  expect(outcomeOf(templateResidue, {})).toBe('undetermined')
})
