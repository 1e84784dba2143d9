/**
 * A layout under titles nobody understands: what is proposed, what a person corrects, what the check says, and that it then reads like a
 * built-in one.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { familyWords, phraseFamilyMistake } from '../../src/core/locale/family-words.ts'
import { listFacts } from '../../src/core/model/budget.ts'
import type { FamilyFile } from '../../src/core/model/family-file.ts'
import { openDisclosure, readFiles } from '../../src/core/pipeline.ts'
import { proposeFamily } from '../../src/core/read/family/propose-family.ts'
import { readFamilyFile } from '../../src/core/read/family/read-family-file.ts'
import { generatedFamilies } from '../generate/families.ts'
import { expectedFacts, type PrintDocument } from '../generate/print.ts'
import { formOf } from '../generate/unknown-layout.ts'
import { toWorkbook } from '../generate/workbook.ts'

const family = generatedFamilies.find(({ name }) => name === 'shanghai-district-budget')
if (family === undefined) throw new Error('no such family')

const schema = JSON.parse(readFileSync(new URL('../../data/schema/family.schema.json', import.meta.url), 'utf8')) as object

/** Every code table under words of its own. */
const strange: Readonly<Record<string, string>> = { revenueSummary: '年度进项计划甲表', expenditureSummary: '年度出项计划乙表', generalPublicExpenditure: '年度出项计划丙表', generalPublicBasicExpenditure: '年度出项计划丁表' }

function strangeTitles(document: PrintDocument): PrintDocument {
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'contents').map((block) => (block.kind === 'table' ? { ...block, title: strange[formOf(block) ?? ''] ?? block.title } : block)),
  }))
  return { ...document, sections }
}

const planned = strangeTitles(family.print(family.plan(11), { ...family.usual, codeColumns: 'one' }))
const input = [{ name: 'strange.xlsx', bytes: await toWorkbook(planned) }]

async function propose(): Promise<FamilyFile> {
  const [reading] = await readFiles(input, nodeEffects)
  const proposal = reading?.source == null ? null : proposeFamily(reading.source, 'strange-county')
  if (proposal === null) throw new Error('nothing proposed')
  return proposal
}

/** What a person who looks at the tables writes. */
function corrected(proposal: FamilyFile): FamilyFile {
  const forms = proposal.forms.flatMap((entry) => {
    const own = Object.entries(strange).find(([, title]) => entry.titles.includes(title))
    return own === undefined ? [] : [{ ...entry, form: own[0] as FamilyFile['forms'][number]['form'] }]
  })
  return { ...proposal, forms }
}

describe('a layout under strange titles', () => {
  it('is proposed by its published schema, with what is open', async () => {
    const proposal = await propose()
    expect(new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)(JSON.parse(JSON.stringify(proposal)))).toBe(true)
    const open = proposal.forms.find(({ titles }) => titles.includes('年度出项计划乙表'))
    expect(open?.form).toBeNull()
    expect(open?.possible).toContain('expenditureSummary')
    expect(Object.keys(open?.columns ?? {})).toEqual(expect.arrayContaining(['main/total', 'main/basic', 'main/project']))
    expect(readFamilyFile(JSON.stringify(proposal)).mistakes.map(({ code }) => code)).toContain('undecided')
  })

  it('reads like a built-in one once it is corrected', async () => {
    const { family: own, mistakes } = readFamilyFile(JSON.stringify(corrected(await propose())))
    expect(mistakes).toEqual([])
    const unaided = await openDisclosure(input, nodeEffects)
    const { budget } = await openDisclosure(input, nodeEffects, own === null ? [] : [own])
    const wanted = new Map(expectedFacts(planned).map(({ id, amountYuan }) => [id, amountYuan]))
    const found = new Map(listFacts(budget).filter(({ row }) => !row.startsWith('unknown-')).map(({ id, amountYuan }) => [id, amountYuan]))
    expect(found).toEqual(wanted)
    expect(listFacts(unaided.budget).length).toBeLessThan(found.size)
    expect(budget.familyId).toBe('strange-county')
    expect(budget.problems.filter(({ code }) => code === 'formUnread')).toEqual([])
  })
})

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/new-families.md', import.meta.url), 'utf8')
  const shown = (kind: string): string => new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? ''

  it('shows an entry as it is proposed', async () => {
    const { forms } = await propose()
    expect(forms).toContainEqual(JSON.parse(shown('json')))
  })

  it('shows what the check says of a table left open and a title said twice', async () => {
    const proposal = await propose()
    const [first, second, third] = corrected(proposal).forms
    if (first === undefined || second === undefined || third === undefined) throw new Error('tables are missing')
    const { mistakes } = readFamilyFile(JSON.stringify({ ...proposal, forms: [{ ...first, form: null }, second, { ...third, titles: second.titles }] }))
    const said = [familyWords.zh.unsound(mistakes.length), ...mistakes.map((mistake) => `  ${phraseFamilyMistake(mistake, 'zh')}`)]
    expect(shown('text').trimEnd().split('\n')).toEqual(said)
  })
})

describe('a family file', () => {
  const sound = { id: 'some-county', title: { zh: '某县', en: 'Some county' }, stage: 'budget', from: 2025, to: null, base: 'nine-tables-budget', forms: [{ form: 'expenditureSummary', titles: ['出项表'], columns: { 'main/total': ['总数'] } }] }
  const codesOf = (file: unknown): string[] => readFamilyFile(JSON.stringify(file)).mistakes.map(({ code, place }) => `${code} ${place}`)

  it('is taken when it is sound', () => {
    expect(readFamilyFile(JSON.stringify(sound)).mistakes).toEqual([])
  })

  it('is refused with place and remedy', () => {
    expect(readFamilyFile('{').mistakes.map(({ code }) => code)).toEqual(['notJson'])
    expect(codesOf({ ...sound, id: 'Some County' })).toEqual(['badId id'])
    expect(codesOf({ ...sound, id: 'hebei-county-2025' })).toEqual(['knownId id'])
    expect(codesOf({ ...sound, base: 'none' })).toEqual(['unknownBase base'])
    expect(codesOf({ ...sound, forms: [{ form: 'expenditureSummary', titles: '出项表', columns: {} }] })).toEqual(['wrongType forms[0].titles'])
    expect(codesOf({ ...sound, forms: [{ form: 'salaries', titles: ['出项表'], columns: {} }] })).toEqual(['unknownForm forms[0].form'])
    expect(codesOf({ ...sound, forms: [{ form: 'expenditureSummary', titles: [], columns: { 'main/sum': ['总数'] } }] })).toEqual(['noTitle forms[0].titles', 'unknownColumn forms[0].columns'])
    expect(codesOf({ ...sound, forms: [...sound.forms, { form: 'revenueSummary', titles: ['出项表'], columns: { 'main/total': ['总数'] } }] })).toEqual(['titleTwice forms[0].titles', 'titleTwice forms[1].titles'])
    const [mistake] = readFamilyFile(JSON.stringify({ ...sound, base: 'none' })).mistakes
    expect(mistake === undefined ? '' : phraseFamilyMistake(mistake, 'zh')).toContain('可用：hebei-county-2025')
  })
})
