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

it('is undetermined without prose', () => {
  expect(outcomeOf(templateResidue, {})).toBe('undetermined')
})
