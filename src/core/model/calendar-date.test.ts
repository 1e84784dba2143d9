import { expect, it } from 'vitest'
import { isCalendarDate } from './calendar-date.ts'

it('takes days that exist, and says no to any other text without throwing', () => {
  expect(['2026-01-20', '2024-02-29'].map(isCalendarDate)).toEqual([true, true])
  expect(['2026-02-30', '2025-02-29', '2026-13-45', '2026-1-2', '', 'today'].filter(isCalendarDate)).toEqual([])
})
