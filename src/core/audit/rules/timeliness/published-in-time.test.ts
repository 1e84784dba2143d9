import { expect, it } from 'vitest'
import type { Stage } from '../../../model/form-definition.ts'
import type { PublicationDates } from '../../../model/publication-dates.ts'
import { auditBy } from '../../run.ts'
import { budgetOf } from '../../test-support.ts'
import { publishedInTime } from './published-in-time.ts'

const verdict = (dates: PublicationDates | null, year: number | null = 2026, stage: Stage = 'budget'): string[] => {
  const { results, findings } = auditBy([publishedInTime], budgetOf({ year, stage }), {}, [], dates)
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
  expect(verdict({ approved: '2015-02-10', published: '2015-05-11' }, 2015)).toEqual(['violated', 'error 90'])
})

it('doubts dates in the wrong order', () => expect(verdict({ approved: '2026-02-10', published: '2026-01-31' })).toEqual(['violated', 'warning -10']))

it('is undetermined with one date, and does not apply without any', () => {
  expect(verdict({ approved: '2026-02-10', published: null })).toEqual(['undetermined'])
  expect(verdict(null)).toEqual(['notApplicable'])
})

it('holds the dates of a batch against no document of another year', () => {
  const dates = { approved: '2026-02-10', published: '2026-06-10' }
  expect([2024, 2025, 2026, 2027, null].map((year) => verdict(dates, year)[0])).toEqual(['undetermined', 'undetermined', 'violated', 'undetermined', 'undetermined'])
  expect([2024, 2025, 2026].map((year) => verdict(dates, year, 'finalAccounts')[0])).toEqual(['undetermined', 'violated', 'undetermined'])
})

it('knows a budget approved at the end of the year before, which final accounts cannot be', () => {
  const dates = { approved: '2025-12-28', published: '2026-01-15' }
  expect(verdict(dates)).toEqual(['passed'])
  expect(verdict(dates, 2025, 'finalAccounts')).toEqual(['undetermined'])
})
