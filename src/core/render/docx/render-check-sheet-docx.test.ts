import { unzipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { nodeEffects } from '../../../cli/node-effects.ts'
import { openDisclosure, type Disclosure } from '../../pipeline.ts'
import { makeCheckSheet } from '../review/check-sheet.ts'
import { renderCheckSheetDocx } from './render-check-sheet-docx.ts'

let sample: Disclosure
const partsOf = (bytes: Uint8Array): Map<string, string> => new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]))
const textOf = (xml: string): string => [...xml.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('\n')

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(new URL('../../../web/public/sample/nangong-2025.pdf', import.meta.url)))
  sample = await openDisclosure([{ name: 'nangong-2025.pdf', bytes }], nodeEffects)
})

describe('the check sheet as a Word document', () => {
  it.each(['zh', 'en'] as const)('says all that the workbook says (%s)', (language) => {
    const sheet = makeCheckSheet(sample.budget, sample.audit, language)
    const written = textOf(partsOf(renderCheckSheetDocx(sample.budget, sample.audit, language)).get('word/document.xml') ?? '')
    const expected = [sheet.title, ...sheet.facts.flat(), ...sheet.parts.flatMap(({ name, problems, remarks }) => [name, ...remarks, ...problems.flatMap(({ text, where, remedy }) => [text, where, remedy])])]
    const plain = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('\u00a0', ' ')
    expect(expected.filter((text) => !plain.includes(text))).toEqual([])
  })

  it('gives the same bytes each time', () => {
    expect(renderCheckSheetDocx(sample.budget, sample.audit, 'zh')).toEqual(renderCheckSheetDocx(sample.budget, sample.audit, 'zh'))
  })

  it('takes nothing of the document for markup, and survives characters XML cannot hold', () => {
    const hostile = `</w:t></w:r><w:fldSimple w:instr=" DDEAUTO c:\\cmd "/>&\u0000\ud800\u000b"=1+1`
    const budget = { ...sample.budget, sources: sample.budget.sources.map((source) => ({ ...source, name: hostile })), department: null }
    const parts = partsOf(renderCheckSheetDocx(budget, sample.audit, 'zh'))
    const document = parts.get('word/document.xml') ?? ''
    expect(document).not.toMatch(/<w:fldSimple|<w:instrText|<w:hyperlink|[\u0000\u000b\ufffd]/)
    expect(document).toContain('&lt;w:fldSimple w:instr=&quot; DDEAUTO')
    expect(parts.get('docProps/core.xml')).toContain('&lt;/w:t&gt;')
  })
})
