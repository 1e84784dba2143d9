import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '../../../../test/property-runs.ts'
import type { TextLine } from '../../model/source.ts'
import { readNarrative } from './narrative.ts'

function lineOf(text: string, index: number): TextLine {
  const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: index }
  return { kind: 'line', text, place, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: false }
}

function read(lines: readonly string[]): ReturnType<typeof readNarrative> {
  return readNarrative(lines.map(lineOf), { forms: [], stage: 'budget', fiscalYear: 2025, department: '云溪县水务局' })
}

const fragment = fc.constantFrom(
  '一、', '（二）', '3.', '（1）', '第三部分', '目录', '名词解释', '2025年', '2024年预算', '上年', '收入预算', '支出预算', '基本支出', '项目支出', '人员经费', '“三公”经费',
  '公务接待费', '政府采购预算', '农林水支出（类）水利（款）行政运行（项）', '一般公共服务支出-人大事务-代表工作', '其中：', '包括', '占', '完成年初预算的', '比', '与', '相比', '增加', '减少（增加）',
  '持平', '主要原因是', '主要用于', '（', '）', '(', ')', '“', '”', '，', '。', '；', '、', '：', ' ', '100.00万元', '0万元', '1,234.5元', '0.12亿元', '12.50%', '5个', '3台（套）', '1 172.54', '0.1234567万元', '-5.00万元', '12345', '…', '\u3000', '⽬', 'W06', '.', '%',
)
const line = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''))

describe('any prose at all', () => {
  it('gives claims that stand in their sentences and refer only to each other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 }), (lines) => {
        const { claims, sentences, sections } = read(lines)
        const texts = new Map(sentences.map(({ id, text }) => [id, text]))
        const known = new Set(claims.map(({ id }) => id))
        const sectionIds = new Set(sections.map(({ id }) => id))
        expect(known.size).toBe(claims.length)
        expect(texts.size).toBe(sentences.length)
        for (const claim of claims) {
          expect(texts.get(claim.sentenceId)?.slice(claim.start, claim.end)).toBe(claim.text)
          for (const id of [claim.ofClaimId, claim.baseClaimId, ...claim.partClaimIds]) expect(id === null || known.has(id)).toBe(true)
          expect(claim.binding.kind).toBe('unbound')
        }
        for (const { sectionId } of sentences) expect(sectionId === null || sectionIds.has(sectionId)).toBe(true)
        for (const { parentId } of sections) expect(parentId === null || sectionIds.has(parentId)).toBe(true)
      }),
      propertyRuns(150),
    )
  })

  it('loses no word of the prose', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const { sentences, sections } = read(lines)
        const kept = [...sentences.map(({ text }) => text), ...sections.map(({ numbering, heading }) => numbering + heading)].join('')
        const digits = (text: string): string => text.replace(/[^\d.万元亿]/g, '')
        const longFigures = lines.flatMap((text) => text.match(/\d+\.\d+万元/g) ?? [])
        for (const figure of longFigures) expect(digits(kept)).toContain(digits(figure))
      }),
      propertyRuns(80),
    )
  })
})

describe('hostile prose', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['one line of a megabyte', ['支出预算100.00万元，其中：基本支出50.00万元，占50%；'.repeat(28_000)]],
    ['ten thousand brackets', ['（'.repeat(10_000) + '支出预算1.00万元' + '）'.repeat(10_000)]],
    ['brackets that never close', ['支出预算1.00万元（'.repeat(2_000)]],
    ['markers and dashes', ['行政运行（项）-'.repeat(2_000), '-'.repeat(200_000)]],
    ['spaces', [`${' '.repeat(300_000)}支`]],
    ['headings without end', Array.from({ length: 5_000 }, () => '一、收入预算情况')],
  ]
  it.each(cases)('%s is read in time', (_, lines) => {
    const started = performance.now()
    read(lines)
    expect(performance.now() - started).toBeLessThan(8_000)
  })
})
