import { expect, test } from 'vitest'
import { phraseAcceptance, phraseAcceptanceMistake } from '../../locale/acceptance-words.ts'
import type { Acceptance } from '../../model/acceptance.ts'
import type { Audit } from '../../model/finding.ts'
import { markFindings } from '../../model/finding-mark.ts'
import { auditBudget } from '../run.ts'
import { budgetOf, formOf } from '../test-support.ts'
import { acceptFindings, matchAcceptances } from './accept-findings.ts'
import { readAcceptances, writeAcceptances } from './read-acceptances.ts'

const printed = (line: string, year = 2025) => budgetOf({ year, forms: [formOf('expenditureSummary', `row | total | basic | project\n${line}`)] })
const broken = 'total=合计 | 100.10 | 60.00 | 40.00'
const acceptAll = (line: string): Acceptance[] => {
  const budget = printed(line)
  return [...markFindings(budget, auditBudget(budget).findings).values()].map((mark) => ({ mark, reason: '已核对', date: '2026-03-01', rule: null, document: null, sentence: null }))
}
const again = (line: string, year = 2025): Audit => acceptFindings(printed(line, year), auditBudget(printed(line, year)), acceptAll(broken))
const states = (audit: Audit): unknown[] => [...new Set(audit.findings.filter(({ ruleId }) => ruleId.startsWith('identity/')).map(({ acceptance }) => acceptance?.state))]

test('a finding stays accepted while its figures stay, expires when one changes, and is gone when it is mended', () => {
  expect(states(again(broken))).toEqual(['accepted'])
  expect(states(again('total=合计 | 100.100 | 60.000 | 40.0'))).toEqual(['accepted'])
  expect(states(again('total=合计 | 100.20 | 60.00 | 40.00'))).toEqual(['expired'])
  expect(states(again('total=合计 | 100.10 | 61.00 | 40.00'))).toEqual(['expired'])
  expect(states(again('total=合计 | 100.00 | 60.00 | 40.00'))).toEqual([])
})

test('what was accepted in one year says nothing of another', () => expect(states(again(broken, 2026))).toEqual([undefined]))

test('an acceptance that still holds for one finding does not speak of another at the same place', () => {
  const [here, there] = ['0123456789abcdef-0000000000000001', '0123456789abcdef-0000000000000002']
  const one: Acceptance = { mark: here, reason: 'a', date: '2026-03-01', rule: null, document: null, sentence: null }
  expect([...matchAcceptances(new Map([['x', here], ['y', there]]), [one])].map(([id, { state }]) => `${id} ${state}`)).toEqual(['x accepted'])
  expect([...matchAcceptances(new Map([['y', there]]), [one])].map(([id, { state }]) => `${id} ${state}`)).toEqual(['y expired'])
})

test('says since when and why, and that it has to be looked at again', () => {
  expect(phraseAcceptance({ state: 'accepted', date: '2026-03-01', reason: '已核对' }, 'zh')).toBe('2026-03-01 已接受：已核对')
  expect(phraseAcceptance({ state: 'expired', date: '2026-03-01', reason: 'checked' }, 'en')).toBe('accepted on 2026-03-01 (checked); what it speaks of has changed, please look again.')
})

test('a file is read as it was written, and one with a mistake is not used at all', () => {
  const acceptances = acceptAll(broken)
  expect(readAcceptances(writeAcceptances(acceptances))).toEqual({ acceptances, mistakes: [] })
  const good = { mark: '0123456789abcdef-0123456789abcdef', date: '2026-03-01', reason: 'x' }
  const mistakes = (...accepted: readonly object[]): string[] => {
    const reading = readAcceptances(JSON.stringify({ accepted }))
    expect(reading.acceptances === null).toBe(reading.mistakes.length > 0)
    return reading.mistakes.map(({ code, place }) => `${code} ${place}`)
  }
  expect(mistakes(good)).toEqual([])
  expect(mistakes(good, { ...good, reason: ' ' }, { ...good, mark: 'x' }, { ...good, date: '2026-02-30' })).toEqual(['wrongType /accepted/1/reason', 'badMark /accepted/2/mark', 'badDate /accepted/3/date'])
  expect(mistakes(good, good)).toEqual(['markTwice /accepted/1/mark'])
  expect(mistakes({ ...good, note: 'x' }, { mark: good.mark, date: good.date })).toEqual(['unknownField /accepted/0/note', 'missing /accepted/1/reason'])
  expect(readAcceptances('[1').mistakes.map(({ code }) => code)).toEqual(['notJson'])
  expect(readAcceptances('[]').mistakes.map(({ code }) => code)).toEqual(['wrongType'])
  expect(readAcceptances(' '.repeat(4 * 1024 * 1024 + 1)).mistakes.map(({ code }) => code)).toEqual(['tooLarge'])
  expect(phraseAcceptanceMistake({ code: 'badDate', place: '/accepted/3/date', params: {} }, 'zh')).toContain('/accepted/3/date')
})
