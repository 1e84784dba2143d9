import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { codeYearAndRegion } from './code-year-and-region.ts'

const codes = ['13058125P00585210001W', '13058125P00578310001G', '13058124P00568010001P']

it('accepts one region and years not after the budget', () => {
  expect(outcomeOf(codeYearAndRegion, { projects: codes.map((code) => ({ code })) })).toBe('passed')
})

it('warns of another province and of a later year', () => {
  expect(verdictOf(codeYearAndRegion, { projects: [...codes, '31058125P00585210001W'].map((code) => ({ code })) }).said).toEqual(['warning project-4/region'])
  expect(verdictOf(codeYearAndRegion, { projects: [...codes, '13058126P00585210001W'].map((code) => ({ code })) }).said).toEqual(['warning project-4/year'])
})

it('is undetermined without a year', () => {
  expect(outcomeOf(codeYearAndRegion, { year: null, projects: codes.map((code) => ({ code })) })).toBe('undetermined')
})
