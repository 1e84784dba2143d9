import { expect, test } from 'vitest'
import { phraseFinding } from '../../locale/finding-words.ts'
import { phrasePack, phrasePackMistake } from '../../locale/pack-words.ts'
import type { PackMistake, RulePack } from '../../model/rule-pack.ts'
import { auditBudget } from '../run.ts'
import { budgetOf, formOf } from '../test-support.ts'
import { readRulePack } from './read-rule-pack.ts'

const both = { zh: '甲', en: 'A' }
const rule = (check: object, more: object = {}): object => ({ id: 'own', title: both, basis: both, severity: 'error', remedy: both, check, ...more })
const pack = (fields: object): RulePack => {
  const { pack: read, mistakes } = readRulePack(JSON.stringify({ id: 'county', title: both, ...fields }))
  expect(mistakes).toEqual([])
  if (read === null) throw new Error('no pack')
  return read
}
const mistakes = (fields: object): string[] => readRulePack(JSON.stringify({ id: 'county', title: both, ...fields })).mistakes.map(({ code, place }: PackMistake) => `${code} ${place}`)

const sum = { kind: 'sum', total: 'expenditureSummary/main/total/total', parts: ['expenditureSummary/main/total/basic', 'expenditureSummary/main/total/project'] }
const within = { kind: 'within', whole: 'expenditureSummary/main/total/total', parts: ['expenditureSummary/main/total/project', 'expenditureSummary/main/20101/project'] }
const expenditure = (line: string) => formOf('expenditureSummary', `row | total | basic | project\n${line}`)
const outcome = (check: object, line: string): unknown => {
  const audit = auditBudget(budgetOf({ forms: line === '' ? [] : [expenditure(line)] }), [pack({ rules: [rule(check)] })])
  return audit.results.find(({ ruleId }) => ruleId === 'pack/county/own')?.outcome
}

test('sums and bounds of a pack end in the four outcomes, and rounding accuses nobody', () => {
  expect(outcome(sum, 'total=合计 | 100.00 | 60.00 | 40.00')).toBe('passed')
  expect(outcome(sum, 'total=合计 | 100.01 | 60.00 | 40.00')).toBe('passed')
  expect(outcome(sum, 'total=合计 | 100.10 | 60.00 | 40.00')).toBe('violated')
  expect(outcome(sum, 'total=合计 | 100.10 | ? | 40.00')).toBe('undetermined')
  expect(outcome(sum, 'total=合计 |  | 60.00 | 40.00')).toBe('undetermined')
  expect(outcome(sum, '')).toBe('notApplicable')
  expect(outcome(within, 'total=合计 | 100.00 | 60.00 | 40.00')).toBe('passed')
  expect(outcome(within, 'total=合计 | 100.00 | 60.00 | 140.00')).toBe('violated')
})

test('a finding of a pack says the bureau’s own words, its basis and its pack', () => {
  const [finding] = auditBudget(budgetOf({ forms: [expenditure('total=合计 | 100.10 | 60.00 | 40.00')] }), [pack({ rules: [rule(sum, { title: { zh: '合计相符', en: 'Totals agree' } })] })]).findings.filter(({ ruleId }) => ruleId.startsWith('pack/'))
  if (finding === undefined) throw new Error('no finding')
  expect(phraseFinding(finding, 'zh')).toEqual({ summary: '不符合“合计相符”：印的是 100.10 万元，各部分之和为 100.00 万元，相差 0.10 万元。', reason: '甲（规则文件“甲”）。', remedy: '甲' })
  expect(phraseFinding(finding, 'en').summary).toContain('Totals agree')
  expect(finding.places).toHaveLength(3)
})

test('rules are switched off or weighed otherwise, and the audit says so', () => {
  const broken = budgetOf({ forms: [expenditure('total=合计 | 100.10 | 60.00 | 40.00')] })
  const id = auditBudget(broken).findings.find(({ severity }) => severity === 'error')?.ruleId ?? ''
  const title = auditBudget(broken).results.find(({ ruleId }) => ruleId === id)?.title.zh ?? ''
  const off = auditBudget(broken, [pack({ settings: [{ rule: id, severity: 'off' }] })])
  expect(off.results.some(({ ruleId }) => ruleId === id)).toBe(false)
  const lighter = auditBudget(broken, [pack({ settings: [{ rule: id, severity: 'advice' }] })])
  expect(lighter.findings.find(({ ruleId }) => ruleId === id)?.severity).toBe('advice')
  expect((off.packs ?? []).map((one) => phrasePack(one, 'zh'))).toEqual([`用了规则文件“甲”：自定规则 0 条；停用“${title}”`])
  expect(auditBudget(broken).packs).toBeUndefined()
})

test('every mistake is named by its place, and nothing of the file is used', () => {
  expect(readRulePack('{').mistakes.map(({ code }) => code)).toEqual(['notJson'])
  expect(readRulePack(' '.repeat(1024 * 1024 + 1)).mistakes.map(({ code }) => code)).toEqual(['tooLarge'])
  expect(mistakes({ limit: [], rules: [rule({ kind: 'sum', total: 'expenditure.total' })] })).toEqual(['unknownField /limit', 'missing /rules/0/check/parts'])
  expect(mistakes({ rules: [rule({ kind: 'run' }), rule(sum, { severity: 'fatal', id: 'other' })] })).toEqual(['notAmong /rules/0/check/kind', 'notAmong /rules/1/severity'])
  expect(mistakes({ rules: [rule({ ...sum, total: 'expenditureSummary/main/total/nothing' }), rule(sum, { from: 2026, to: 2025 })] })).toEqual(['unknownFigure /rules/0/check/total', 'yearsReversed /rules/1/from', 'idTwice /rules/1/id'])
  expect(mistakes({ limits: [{ id: 'unknown', value: 1 }, { id: 'indicatorCountLeast', value: 1.5 }] })).toEqual(['unknownLimit /limits/0/id', 'wrongType /limits/1/value'])
  expect(mistakes({ limits: [{ id: 'unknown', value: 1 }], settings: [{ rule: 'no/such', severity: 'off' }, { rule: 'spend-plan/not-all-alike', severity: 'error' }] })).toEqual(['unknownLimit /limits/0/id', 'unknownRule /settings/0/rule', 'notBacked /settings/1/severity'])
  expect(readRulePack('{"id":"x","title":{"zh":"甲","en":"A"},"__proto__":{"rules":[]}}').pack).toBeNull()
  expect(phrasePackMistake({ code: 'missing', place: '/rules/0/check/parts', params: {} }, 'zh')).toContain('/rules/0/check/parts')
})

test('one mistake does not hide the others, not even those of the same rule', () => {
  const broken = rule({ kind: 'sum', total: 'no.such', parts: ['expenditure.total', 5] }, { severity: 'fatal', from: 2026, to: 2025 })
  const places = ['notAmong /rules/0/severity', 'unknownFigure /rules/0/check/total', 'wrongType /rules/0/check/parts/1', 'yearsReversed /rules/0/from', 'idTwice /rules/1/id']
  expect(mistakes({ rules: [broken, rule(sum)] })).toEqual(places)
  expect(mistakes({ rules: [5], settings: 'none' })).toEqual(['wrongType /rules/0', 'wrongType /settings'])
})

test('an unknown figure or rule is refused with those written like it', () => {
  const meant = (total: string): string | undefined => readRulePack(JSON.stringify({ id: 'county', title: both, rules: [rule({ ...sum, total })] })).mistakes[0]?.params.known
  expect(meant('expenditures.total')?.split('、')[0]).toBe('expenditure.total')
  expect(meant('expenditureSumary/main/total/total')?.split('、')[0]).toBe('expenditureSummary/main/total/total')
  expect(meant('expenditureSummary/main/total/basics')?.split('、')[0]).toBe('expenditureSummary/main/total/basic')
  expect(meant('合计')).toBe('')
  const [unknown] = readRulePack(JSON.stringify({ id: 'county', title: both, settings: [{ rule: 'spend-plan/not-alike', severity: 'off' }] })).mistakes
  if (unknown === undefined) throw new Error('no mistake')
  expect(phrasePackMistake(unknown, 'zh')).toContain('是不是：spend-plan/not-all-alike')
  expect(phrasePackMistake({ ...unknown, params: { value: 'x', known: '' } }, 'zh')).not.toContain('是不是')
})
