import { expect, it } from 'vitest'
import type { PublicationDates } from '../../../model/publication-dates.ts'
import { auditBy } from '../../run.ts'
import { budgetOf } from '../../test-support.ts'
import { publishedInTime } from './published-in-time.ts'

const verdict = (dates: PublicationDates | null, year = 2026): string[] => {
  const { results, findings } = auditBy([publishedInTime], budgetOf({ year }), {}, [], dates)
  return [results[0]?.outcome ?? '', ...findings.map(({ severity, params }) => `${severity} ${params['days']}`)]
}

it('accepts publication on the day of approval and on the last day', () => {
  expect(verdict({ approved: '2026-02-10', published: '2026-02-10' })).toEqual(['passed'])
  expect(verdict({ approved: '2026-02-10', published: '2026-03-02' })).toEqual(['passed'])
})

it('warns of days that holidays may explain, and calls more an error', () => {
  expect(verdict({ approved: '2026-02-10', published: '2026-03-03' })).toEqual(['violated', 'warning 21'])
  expect(verdict({ approved: '2026-02-10', published: '2026-03-12' })).toEqual(['violated', 'warning 30'])
  expect(verdict({ approved: '2026-02-10', published: '2026-03-13' })).toEqual(['violated', 'error 31'])
})

it('accuses nobody by a law that came later', () => {
  expect(verdict({ approved: '2012-02-10', published: '2012-05-10' }, 2012)).toEqual(['violated', 'warning 90'])
  expect(verdict({ approved: '2015-02-10', published: '2015-05-11' }, 2014)).toEqual(['violated', 'error 90'])
})

it('doubts dates in the wrong order', () => expect(verdict({ approved: '2026-02-10', published: '2026-01-31' })).toEqual(['violated', 'warning -10']))

it('is undetermined with one date, and does not apply without any', () => {
  expect(verdict({ approved: '2026-02-10', published: null })).toEqual(['undetermined'])
  expect(verdict(null)).toEqual(['notApplicable'])
})
