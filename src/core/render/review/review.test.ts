import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { ruleList } from '../../audit/rule-list.ts'
import { auditBudget } from '../../audit/run.ts'
import { conclusionMeasure } from '../../data/generated/conclusion-measure.ts'
import type { Audit, Finding, Severity } from '../../model/finding.ts'
import { openDisclosure, type Disclosure } from '../../pipeline.ts'
import { annotatePdf } from './annotate-pdf.ts'
import { judgePart, makeCheckSheet, reviewPartOf } from './check-sheet.ts'
import { makePageNotes } from './page-notes.ts'

const bytes = new Uint8Array(readFileSync(new URL('../../../web/public/sample/nangong-2025.pdf', import.meta.url)))
const latin = new TextDecoder('latin1')
let sample: Disclosure

beforeAll(async () => {
  sample = await openDisclosure([{ name: 'nangong-2025.pdf', bytes }], nodeEffects)
})

describe('notes on the pages', () => {
  it('stand at every place a finding names, and say what is wrong', () => {
    const notes = makePageNotes(sample.budget, sample.audit, 0, 'zh')
    const places = sample.audit.findings.flatMap((finding) => finding.places)
    expect(notes.filter(({ box }) => box !== null)).toHaveLength(places.length)
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
    expect(notes.find(({ severity }) => severity === 'error')?.text).toMatch(/^错误：.+\n位置：第 15 页/)
  })

  it('leave the document as it was and are appended behind it', async () => {
    const notes = makePageNotes(sample.budget, sample.audit, 0, 'zh')
    const annotated = await annotatePdf(bytes, notes, nodeEffects)
    if (annotated === null) throw new Error('not saved')
    expect(annotated.slice(0, bytes.length)).toEqual(bytes)
    expect(latin.decode(annotated).split('/Subtype/Highlight').length - 1).toBe(notes.filter(({ box }) => box !== null).length)
    const again = await openDisclosure([{ name: 'nangong-2025.pdf', bytes: annotated }], nodeEffects)
    expect(again.budget.forms).toEqual(sample.budget.forms)
  })

  it('of a finding without a place stand on the first page', async () => {
    const [first] = sample.audit.findings
    if (first === undefined) throw new Error('the sample has findings')
    const placeless: Audit = { ...sample.audit, findings: [{ ...first, places: [] }] }
    const notes = makePageNotes(sample.budget, placeless, 0, 'zh')
    expect(notes.map(({ pageNumber, box }) => ({ pageNumber, box }))).toEqual([{ pageNumber: 1, box: null }])
    expect(makePageNotes(sample.budget, placeless, 1, 'zh')).toEqual([])
    expect(latin.decode((await annotatePdf(bytes, notes, nodeEffects)) ?? new Uint8Array())).toContain('/Subtype/Text')
  })

  it('are not made where the file cannot be opened', async () => {
    expect(await annotatePdf(bytes.slice(0, 400), [], nodeEffects)).toBe(null)
  })
})

describe('the check sheet', () => {
  it('has a part for every rule', () => {
    expect(ruleList.filter(({ id }) => reviewPartOf(id) === undefined).map(({ id }) => id)).toEqual([])
  })

  it('holds every finding once, and concludes from the heaviest', () => {
    const { parts } = makeCheckSheet(sample.budget, sample.audit, 'zh')
    expect(parts.flatMap(({ problems }) => problems)).toHaveLength(sample.audit.findings.length)
    expect(parts.find(({ name }) => name === '文字说明')?.conclusion).toBe('fails')
    expect(parts.find(({ name }) => name === '公开时限')?.conclusion).toBe('toFill')
  })

  it('judges timeliness by the dates it is given', () => {
    const timeliness = (approved: string | null, published: string | null): unknown => {
      const audit = auditBudget(sample.budget, [], [], { approved, published })
      return makeCheckSheet(sample.budget, audit, 'zh').parts.filter(({ name }) => name === '公开时限').map(({ conclusion, problems, remarks }) => [conclusion, problems.map(({ text }) => text), remarks[0]])
    }
    expect(timeliness('2025-02-10', '2025-02-28')).toEqual([['meets', [], '批复日期 2025-02-10，公开日期 2025-02-28']])
    expect(timeliness('2025-02-10', '2025-03-20')).toEqual([['fails', ['2025-02-10 批复，2025-03-20 公开，相隔 38 天，超过 20 天。'], '批复日期 2025-02-10，公开日期 2025-03-20']])
    expect(timeliness('2026-02-10', '2026-03-20')).toEqual([['open', [], '批复日期 2026-02-10，公开日期 2026-03-20']])
    expect(timeliness('2025-02-10', null)).toEqual([['open', [], '批复日期 2025-02-10，公开日期 未提供']])
  })

  it('concludes as a reviewer would: few warnings mostly meet, errors, many warnings and missing forms do not', () => {
    const [finding] = sample.audit.findings
    const concluded = (ruleId: string, severities: readonly Severity[]): unknown => {
      const findings = severities.map((severity, index) => ({ ...finding, id: `${ruleId}@${index}`, ruleId, severity }) as Finding)
      const part = reviewPartOf(ruleId)
      return part === undefined ? null : judgePart(part, [], { findings, results: [] }).conclusion
    }
    expect(concluded('narrative/projects-named', ['warning', 'advice'])).toBe('advised')
    expect(concluded('narrative/projects-named', ['warning', 'error'])).toBe('fails')
    expect(concluded('narrative/projects-named', Array.from({ length: conclusionMeasure.failingWarnings }, () => 'warning'))).toBe('fails')
    expect(concluded('completeness/nil-form-noted', ['warning'])).toBe('advised')
    expect(concluded('completeness/forms-due', ['warning'])).toBe('fails')
    expect(ruleList.map(({ id }) => id)).toEqual(expect.arrayContaining([...conclusionMeasure.failingRules]))
  })

  it('says what could not be judged instead of calling it met', () => {
    const [result] = sample.audit.results.filter(({ ruleId }) => reviewPartOf(ruleId) === 'tables')
    if (result === undefined) throw new Error('the sample has tables')
    const open: Audit = { findings: [], results: [{ ...result, outcome: 'undetermined', findingIds: [] }] }
    const tables = makeCheckSheet(sample.budget, open, 'zh').parts.find(({ name }) => name === '报表数据与勾稽关系')
    expect(tables?.conclusion).toBe('open')
    expect(tables?.remarks.join()).toContain(result.title.zh)
  })
})
