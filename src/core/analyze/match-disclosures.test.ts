import { describe, expect, it } from 'vitest'
import { groupDisclosures, relateDisclosures, type DisclosureCard } from './match-disclosures.ts'

const whole: DisclosureCard = {
  kind: 'departmentBudget', stage: 'budget', fiscalYear: 2025, departmentKey: '某市水务局', regionCode: '130581',
  bodyKey: '水务局', department: '某市水务局', isOwnLevel: false, formIds: ['revenueExpenditureSummary', 'revenueSummary'], hasNarrative: true, folder: 'a',
}
const tables = { ...whole, hasNarrative: false }
const prose = { ...whole, formIds: [] }

describe('files of one disclosure', () => {
  it('joins tables and narrative of one department and year', () => {
    expect(groupDisclosures([prose, tables])).toEqual([[0, 1]])
    expect(groupDisclosures([whole, tables, prose])).toEqual([[0], [1, 2]])
    expect(groupDisclosures([{ ...tables, fiscalYear: null }, prose])).toEqual([[0, 1]])
  })

  it('keeps apart what differs in department, year, stage, kind, region or folder', () => {
    const others: Partial<DisclosureCard>[] = [
      { departmentKey: '某市林业局', bodyKey: '林业局' }, { fiscalYear: 2024 }, { stage: 'finalAccounts' }, { kind: 'agencyBudget' }, { regionCode: '310107' }, { folder: 'b' },
    ]
    for (const other of others) expect(groupDisclosures([tables, { ...prose, ...other }])).toEqual([[0], [1]])
  })

  it('joins single tables that do not say whose they are, unless two disclosures could have them', () => {
    const single: DisclosureCard = { ...tables, kind: 'other', fiscalYear: null, departmentKey: null, regionCode: null, formIds: ['expenditureSummary'] }
    expect(groupDisclosures([single, { ...single, formIds: ['revenueSummary'] }, prose])).toEqual([[0, 1, 2]])
    expect(groupDisclosures([prose, { ...prose, departmentKey: '某市林业局' }, single])).toEqual([[0], [1], [2]])
    expect(groupDisclosures([single, single])).toEqual([[0], [1]])
  })

  it('leaves other documents alone', () => {
    expect(groupDisclosures([prose, { ...whole, kind: 'governmentBudget', formIds: [] }, { ...whole, kind: 'other', formIds: [], departmentKey: null, fiscalYear: null }])).toEqual([[0], [1], [2]])
  })
})

describe('disclosures of one department', () => {
  it('finds last year, next year, final accounts and the agency of the same name', () => {
    const relation = (other: Partial<DisclosureCard>): string | null => relateDisclosures(whole, { ...whole, ...other })
    expect(relation({ fiscalYear: 2024 })).toBe('lastYear')
    expect(relation({ fiscalYear: 2026 })).toBe('nextYear')
    expect(relation({ kind: 'departmentFinalAccounts', stage: 'finalAccounts' })).toBe('finalAccounts')
    expect(relation({ kind: 'agencyBudget' })).toBe('agency')
    expect(relation({ fiscalYear: 2024, isOwnLevel: true })).toBeNull()
    expect(relation({ fiscalYear: 2022 })).toBeNull()
    expect(relation({ departmentKey: '某市林业局', bodyKey: '林业局' })).toBeNull()
    expect(relation({ kind: 'governmentBudget' })).toBeNull()
    expect(relateDisclosures({ ...whole, kind: 'agencyBudget' }, whole)).toBe('department')
    expect(relateDisclosures({ ...whole, kind: 'departmentFinalAccounts', stage: 'finalAccounts' }, whole)).toBe('budget')
  })
})
