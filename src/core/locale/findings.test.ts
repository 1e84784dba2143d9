import { describe, expect, it } from 'vitest'
import { ruleList } from '../audit/rule-list.ts'
import { provisionData } from '../data/generated/law.ts'
import type { Finding } from '../model/finding.ts'
import { enFindings } from './en-findings.ts'
import { enProblems } from './en-problems.ts'
import { phraseFinding, phraseProblem, sentenceKey } from './finding-words.ts'
import { zhFindings } from './zh-findings.ts'
import { zhProblems } from './zh-problems.ts'

const finding = (ruleId: string, params: Readonly<Record<string, string>> = {}): Finding => ({
  id: `${ruleId}@test`, ruleId, severity: 'error', places: [], expectedFen: 8_142_500_000n, actualFen: 8_142_600_000n, stepFen: 1n, params, likely: null, consequences: [],
})

describe('sentences', () => {
  it('exist for every rule in both languages, by the same keys', () => {
    expect(Object.keys(zhFindings.sentences)).toEqual(Object.keys(enFindings.sentences))
    const keys = Object.keys(zhFindings.sentences)
    for (const { id } of ruleList) {
      const family = id.split('/')[0] ?? ''
      expect(keys.some((key) => key === id || key === family || key.startsWith(`${id}#`) || key.startsWith(`${family}#`)), id).toBe(true)
    }
    for (const key of keys) {
      const rule = key.replace(/#.*/, '')
      expect(ruleList.some(({ id }) => id === rule || id.startsWith(`${rule}/`)), `${key} belongs to no rule`).toBe(true)
    }
  })

  it('have the same blanks in both languages', () => {
    const blanks = (key: string, table: typeof zhFindings): string[] => {
      const { summary, reason, remedy } = table.sentences[key] ?? { summary: '', reason: '', remedy: '' }
      return [...new Set(`${summary}${reason}${remedy}`.match(/\{\w+\}/g))].sort()
    }
    for (const key of Object.keys(zhFindings.sentences)) {
      // A concept is called by its name in each language.
      const same = (names: string[]): string[] => names.map((name) => name.replace('itemEn', 'item'))
      expect(same(blanks(key, enFindings)), key).toEqual(same(blanks(key, zhFindings)))
    }
  })

  it('name the two figures and the difference', () => {
    const params = { kind: 'sum', case: 'broken', totalForm: 'expenditureSummary', totalRow: '合计', totalColumn: '合计', unit: 'tenThousandYuan' }
    expect(phraseFinding(finding('identity/expenditureSummary/total-is-sum-of-kinds', params), 'zh').summary).toBe(
      '《支出总表》“合计”的“合计”为 8,142.60 万元，各分项之和为 8,142.50 万元，相差 0.10 万元。',
    )
    expect(sentenceKey(finding('narrative/revenue-matches-table', { case: 'differs' }), zhFindings)).toBe('narrative#differs')
  })

  it('never round a difference away', () => {
    const fine = { ...finding('narrative/functions-match-table', { case: 'differs', unit: 'tenThousandYuan', form: 'expenditureSummary' }), expectedFen: 220_627_200n, actualFen: 220_630_000n }
    expect(phraseFinding(fine, 'en').summary).toContain('220.6272 ×10,000 yuan, a difference of 0.0028')
  })

  it('hint at the slip', () => {
    const swapped = { ...finding('identity/expenditureSummary/x', { kind: 'sum', case: 'broken', totalForm: 'expenditureSummary' }), likely: { cellId: 'x', proposedFen: 81_030_000n, slip: 'digitsSwapped' as const, belongsIn: null } }
    expect(phraseFinding(swapped, 'zh').remedy).toContain('可能是两个数字颠倒。按其他数字推算应为 81.03 万元。')
  })

  it('exist for every problem in both languages', () => {
    expect(Object.keys(enProblems).sort()).toEqual(Object.keys(zhProblems).sort())
    expect(phraseProblem({ code: 'formUnread', place: null, params: { form: 'fiscalSummary' } }, 'zh')).toBe('《财政拨款收支总表》没有读出来。请对照原文核对。')
    expect(phraseProblem({ code: 'fileTooLarge', place: null, params: { limit: '104857600' } }, 'en')).toContain('limit 100 MB')
  })
})

describe('rules', () => {
  it('have ids that never repeat', () => expect(new Set(ruleList.map(({ id }) => id)).size).toBe(ruleList.length))

  it('name provisions that exist', () => {
    const known = new Set(provisionData.map(({ id }) => id))
    for (const { id, basis } of ruleList) {
      expect(basis.length, id).toBeGreaterThan(0)
      for (const one of basis) expect(known.has(one), `${id}: ${one}`).toBe(true)
    }
  })
})
