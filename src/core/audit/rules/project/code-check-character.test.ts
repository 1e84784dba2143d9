import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { codeCheckCharacter } from './code-check-character.ts'

const codes = ['13058125P00585210001W', '13058125P00578310001G', '13058125P00568010001P']

it('accepts codes that fit the pattern', () => {
  expect(outcomeOf(codeCheckCharacter, { projects: codes.map((code) => ({ code })) })).toBe('passed')
})

it('warns of one that does not, and says what it should be', () => {
  const { said, audit } = verdictOf(codeCheckCharacter, { projects: [...codes, '13058125P00587010001A'].map((code) => ({ code })) })
  expect(said).toEqual(['warning project-4'])
  expect(audit.findings[0]?.params.check).toBe('0')
})

it('is undetermined where most codes fail, for then the pattern does not hold', () => {
  expect(outcomeOf(codeCheckCharacter, { projects: ['13058125P00587010001A', '13058125P00585210001A'].map((code) => ({ code })) })).toBe('undetermined')
})
