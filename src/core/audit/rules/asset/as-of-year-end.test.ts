import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { asOfYearEnd } from './as-of-year-end.ts'

it('accepts the end of the year before the budget, or of the final accounts', () => {
  expect(outcomeOf(asOfYearEnd, { prose: '# assets 国有资产\n截至2024年12月31日，共有车辆0辆。' })).toBe('passed')
  expect(outcomeOf(asOfYearEnd, { stage: 'finalAccounts', prose: '# assets 国有资产\n截至2025年12月31日，共有车辆0辆。' })).toBe('passed')
})

it('advises on another year, and on a day within the year of final accounts', () => {
  expect(verdictOf(asOfYearEnd, { prose: '# assets 国有资产\n截至2023年8月31日，共有车辆0辆。' }).audit.findings[0]?.params).toMatchObject({ date: '2023年8月31日', due: '2024' })
  expect(outcomeOf(asOfYearEnd, { stage: 'finalAccounts', prose: '# assets 国有资产\n截至2025年8月31日，共有车辆0辆。' })).toBe('violated')
})

it('accepts a day of the year before in a budget, which is drawn up before that year is over', () => {
  expect(outcomeOf(asOfYearEnd, { prose: '# assets 国有资产\n截至2024年7月31日，共有车辆0辆。' })).toBe('passed')
})

it('is undetermined without a year or prose', () => {
  expect(outcomeOf(asOfYearEnd, { year: null, prose: '截至2024年8月31日。' })).toBe('undetermined')
  expect(outcomeOf(asOfYearEnd, {})).toBe('undetermined')
})
