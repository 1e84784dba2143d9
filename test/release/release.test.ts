/**
 * Publishing and checking what was published: every edition reads back as the budget it was made of, a release says what was altered in it,
 * and what cannot be published truly is not published at all.
 */
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { cellsById } from '../../src/core/model/form.ts'
import { formatAmount } from '../../src/core/money.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import type { NamedFile } from '../../src/core/model/release.ts'
import { nextForms } from '../../src/core/prepare/next-year.ts'
import { readFamilyFile } from '../../src/core/read/family/read-family-file.ts'
import { phraseVerification } from '../../src/core/release/phrase-verification.ts'
import { publishBudget, type Publication } from '../../src/core/release/publish-budget.ts'
import { verifyRelease } from '../../src/core/release/verify-release.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { renderPdf } from '../../src/core/render/pdf/render-pdf.ts'
import { renderTemplateXlsx } from '../../src/core/render/xlsx/render-template-xlsx.ts'
import { toDocx } from '../generate/docx.ts'
import { generatedFamilies, type GeneratedFamily } from '../generate/families.ts'
import { formOf } from '../generate/unknown-layout.ts'
import { propertyRuns } from '../property-runs.ts'
import { looks, printLook, type Look } from '../contract/read-back.ts'

const effects = { ...nodeEffects, typeset }

async function publish(family: GeneratedFamily, look: Look): Promise<Publication> {
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(printLook(family, look)) }], nodeEffects)
  return publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)
}

const plain = (seed: number): Look => ({ seed, options: {}, arrangement: { seed, codes: 'asPrinted', emptyRows: 'asPrinted', reorderRows: false }, rowsPerPage: 40 })
const hebei = generatedFamilies.find(({ name }) => name === 'hebei-county-2025')
if (hebei === undefined) throw new Error('no such family')

function changed(files: readonly NamedFile[], extension: string, change: (bytes: Uint8Array) => Uint8Array): NamedFile[] {
  return files.map((file) => (file.name.endsWith(extension) ? { ...file, bytes: change(file.bytes) } : file))
}

/** The first amount in a table becomes another. */
function withOtherFigure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  parts['word/document.xml'] = strToU8(xml.replace(/>([\d,]+)\.(\d)(\d)</, (_, whole: string, first: string, last: string) => `>${whole}.${first}${(Number.parseInt(last, 10) + 1) % 10}<`))
  return zipSync(parts)
}

describe.each(generatedFamilies)('a budget of $name', (family) => {
  it('is published in editions that read back as it', async () => {
    await fc.assert(fc.asyncProperty(looks('asPrinted'), async (look) => {
      expect((await publish(family, look)).refusals).toEqual([])
    }), propertyRuns(1))
  })
})

describe('a release made with a layout that a person described', async () => {
  const strange = '年度出项计划乙表'
  const described = {
    id: 'some-county', title: { zh: '某县', en: 'Some county' }, stage: 'budget', from: 2020, to: null, base: 'shanghai-district-budget',
    forms: [{ form: 'expenditureSummary', titles: [strange], columns: { 'main/total': ['合计'] } }],
  }
  const { family } = readFamilyFile(JSON.stringify(described))
  const own = generatedFamilies.find(({ name }) => name === described.base)
  if (family === null || own === undefined) throw new Error('no such family')
  const printed = printLook(own, plain(7))
  const sections = printed.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== 'contents').map((block) => (block.kind === 'table' && formOf(block) === 'expenditureSummary' ? { ...block, title: strange } : block)),
  }))
  const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx({ ...printed, sections }) }], nodeEffects, [family])
  const { files, refusals } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)

  it('carries that layout and is read by it', async () => {
    expect(refusals).toEqual([])
    expect(files.map(({ name }) => name)).toContain('family.json')
    const verified = await verifyRelease(files, nodeEffects)
    expect(verified).toMatchObject({ factsHold: true, titleHolds: true, added: [], budget: { familyId: 'some-county' } })
    const altered = await verifyRelease(changed(files, '.docx', withOtherFigure), nodeEffects)
    expect(altered?.files.flatMap(({ differences }) => differences ?? []).filter(({ kind }) => kind === 'figure')).toHaveLength(1)
  })

  it('tells no figure without it', async () => {
    for (const rest of [files.filter(({ name }) => name !== 'family.json'), changed(files, 'family.json', () => strToU8('{}'))]) {
      expect(await verifyRelease(rest, nodeEffects)).toMatchObject({ factsHold: null, budget: null })
    }
  })
})

describe('a release', async () => {
  const { files } = await publish(hebei, plain(7))
  const named = (extension: string): string => files.find(({ name }) => name.endsWith(extension))?.name ?? ''

  it('has every edition, a page that leads to each, and the same bytes each time', async () => {
    const own = files.filter(({ name }) => !name.startsWith('data/'))
    expect(own.map(({ name }) => name.slice(name.lastIndexOf('.') + 1))).toEqual(['pdf', 'docx', 'xlsx', 'html', 'html', 'json', 'json'])
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['data/datapackage.json', 'data/facts.csv', 'data/facts.parquet', 'data/budget.json']))
    const page = strFromU8(files.find(({ name }) => name === 'index.html')?.bytes ?? new Uint8Array())
    for (const extension of ['.pdf', '.docx', '.xlsx']) expect(page).toContain(encodeURIComponent(named(extension)))
    expect(page).toContain('href="data/facts.parquet"')
    const again = (await publish(hebei, plain(7))).files
    expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    expect(again.filter(({ bytes }, index) => Buffer.compare(bytes, files[index]?.bytes ?? new Uint8Array()) !== 0).map(({ name }) => name)).toEqual([])
  })

  it('says of itself that nothing was altered', async () => {
    const verified = await verifyRelease(files, nodeEffects)
    expect(verified?.files.filter(({ state }) => state !== 'same')).toEqual([])
    expect(verified).toMatchObject({ factsHold: true, titleHolds: true, added: [] })
  })

  it('leads from a figure of the data to its place in the published PDF', () => {
    const data = JSON.parse(strFromU8(files.find(({ name }) => name === 'data/budget.json')?.bytes ?? new Uint8Array())) as { facts: { place: { file: string; page: number; box: unknown } }[] }
    expect(data.facts.every(({ place }) => place.file === named('.pdf') && place.page > 1 && place.box !== null)).toBe(true)
  })

  it('names the one figure that was altered in the Word file', async () => {
    const verified = await verifyRelease(changed(files, '.docx', withOtherFigure), nodeEffects)
    const altered = verified?.files.find(({ file }) => file.edition === 'docx')
    expect(altered?.state).toBe('altered')
    expect(altered?.differences?.map(({ kind }) => kind)).toEqual(['figure'])
  })

  it('names the one figure that was altered in the open data, in whatever format', async () => {
    const differencesOf = async (folder: readonly NamedFile[], name: string): Promise<unknown> => (await verifyRelease(folder, nodeEffects))?.files.find(({ file }) => file.name === name)?.differences
    const facts = strFromU8(files.find(({ name }) => name === 'data/facts.csv')?.bytes ?? new Uint8Array())
    const [, id = '', yuan = ''] = /\n([^,]+),.*?,(\d+\.00),\d+,[\d.]+,CNY/.exec(facts) ?? []
    const told = [{ kind: 'figure', id, name: expect.stringMatching(/^\S.* · .*$/), part: 'amount_yuan', original: yuan, copy: '987654.00' }]
    const csv = changed(files, 'data/facts.csv', (bytes) => strToU8(strFromU8(bytes).replace(`,${yuan},`, ',987654.00,')))
    expect(await differencesOf(csv, 'data/facts.csv')).toEqual(told)
    const alone = csv.filter(({ name }) => !['data/facts.parquet', 'data/budget.json'].includes(name))
    expect(await differencesOf(alone, 'data/facts.csv')).toEqual(told)
    const verified = await verifyRelease(csv, nodeEffects)
    const words = verified === null ? [] : phraseVerification(verified, { kind: 'none' }, false, 'zh').lines.flatMap(({ details }) => details)
    expect(words).toEqual([expect.stringMatching(/ · 金额（元）：原为 [\d.]+，现为 987654\.00$/)])
    expect(words[0]).not.toMatch(/[a-z]/i)
    const json = changed(files, 'data/budget.json', (bytes) => strToU8(strFromU8(bytes).replace(`"amountYuan": "${yuan}"`, '"amountYuan": "987654.00"')))
    expect(await differencesOf(json, 'data/budget.json')).toEqual(told)
    const claims = changed(files, 'data/claims.csv', (bytes) => strToU8(strFromU8(bytes).replace(/(?=[万亿]?元,amount)/, '9')))
    expect(await differencesOf(claims, 'data/claims.csv')).toMatchObject([{ kind: 'claim' }])
  })

  it('names the one figure that was altered in the page, and is not misled by what stands beside the document', async () => {
    const text = (bytes: Uint8Array): string => strFromU8(bytes)
    const altered = (change: (page: string) => string): Promise<Awaited<ReturnType<typeof verifyRelease>>> =>
      verifyRelease(changed(files, '年部门预算.html', (bytes) => strToU8(change(text(bytes)))), nodeEffects)
    const differencesOf = async (change: (page: string) => string): Promise<unknown> =>
      (await altered(change))?.files.find(({ file }) => file.edition === 'html')?.differences?.map(({ kind }) => kind)
    expect(await differencesOf((page) => page.replace(/(<td id="expenditureSummary[^>]*><b[^>]*>)[\d,.]+/, '$1987.65'))).toContain('figure')
    expect(await differencesOf((page) => page.replace('</aside>', '<p>本年支出 1.00 万元</p></aside>'))).toEqual(['words'])
  })

  it('tells what any file said and says: labels, sentences, charts, formulas, scripts, lists of codes, the page that leads to the others', async () => {
    const part = (name: string, change: (xml: string) => string) => (bytes: Uint8Array): Uint8Array => {
      const parts = unzipSync(bytes)
      parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
      return zipSync(parts)
    }
    const text = (change: (text: string) => string) => (bytes: Uint8Array): Uint8Array => strToU8(change(strFromU8(bytes)))
    const told = async (end: string, change: (bytes: Uint8Array) => Uint8Array): Promise<unknown> => {
      const { files: verified = [] } = (await verifyRelease(changed(files, end, change), nodeEffects)) ?? {}
      return verified.flatMap(({ state, differences }) => (state === 'same' ? [] : [...(differences ?? [null])])).map((difference) => difference === null ? null : [difference.original, difference.copy])
    }
    expect(await told('.docx', part('word/document.xml', (xml) => xml.replace('>住房公积金<', '>住房补贴<')))).toEqual([['住房公积金', '住房补贴']])
    expect(await told('.docx', part('word/document.xml', (xml) => xml.replace('名词解释</w:t>', '解释</w:t>')))).toEqual([[expect.stringContaining('名词解释'), expect.stringContaining('解释')]])
    expect(await told('.xlsx', part('xl/worksheets/sheet4.xml', (xml) => xml.replace('<f>', '<f>0+')))).toEqual([[expect.stringMatching(/^=/), expect.stringMatching(/^=0\+/)]])
    expect(await told('年部门预算.html', text((page) => page.replace(/<aside[\s\S]*?<\/aside>/, (glance) => glance.replace(/\d+\.\d\d(?=<)/, '987.65'))))).toEqual([[expect.stringMatching(/\d/), expect.stringContaining('987.65')]])
    expect(await told('年部门预算.html', text((page) => page.replace('<script>', '<script>alert(1);')))).toMatchObject([[expect.any(String), expect.stringMatching(/^alert/)]])
    expect(await told('functional-codes.csv', text((table) => table.replace('住房公积金', '住房补贴')))).toEqual([[expect.stringContaining('住房公积金'), expect.stringContaining('住房补贴')]])
    expect(await told('index.html', text((page) => page.replace('完全一致', '大致一致')))).toMatchObject([[expect.any(String), expect.stringContaining('大致一致')]])
    expect(await told('fingerprints.json', () => new Uint8Array())).toEqual([null])
  })

  it('names once what was altered: a figure of the prose in the PDF by its sentence, the target of a project by the project', async () => {
    const { budget } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(printLook(hebei, plain(7))) }], nodeEffects)
    const said = budget.narrative.claims.find(({ kind, binding }) => kind === 'amount' && binding.kind === 'bound')?.text ?? ''
    const other = said.replace(/\d(?=万?元$)/, (digit) => `${(Number.parseInt(digit, 10) + 1) % 10}`)
    const paper = JSON.parse(JSON.stringify(composePaper(budget, '2026-01-20'), (_, value: unknown) => (typeof value === 'bigint' ? null : value)).replace(said, other)) as ReturnType<typeof composePaper>
    const bytes = await renderPdf(paper, typeset)
    const told = async (folder: readonly NamedFile[]): Promise<unknown> => (await verifyRelease(folder, nodeEffects))?.files.flatMap(({ differences }) => (differences ?? []).map(({ kind, original, copy }) => [kind, original, copy]))
    expect(await told(changed(files, '.pdf', () => bytes))).toEqual([['claim', expect.stringContaining(said), expect.stringContaining(other)]])
    const target = budget.projects.flatMap(({ indicators }) => indicators).find(({ valueText }) => /\d/.test(valueText))?.valueText ?? ''
    const word = changed(files, '.docx', (docx) => {
      const parts = unzipSync(docx)
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
      parts['word/document.xml'] = strToU8(xml.replace(`>${target.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}<`, (whole) => whole.replace(/\d/, (digit) => `${(Number.parseInt(digit, 10) + 1) % 10}`)))
      return zipSync(parts)
    })
    expect(await told(word)).toEqual([['project', expect.stringContaining(target), expect.any(String)]])
  })

  it('tells last year’s figures that were altered, on the page and in the manifest', async () => {
    const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(printLook(hebei, plain(7))) }], nodeEffects)
    const { budget: lastYear } = await openDisclosure([{ name: 'last.docx', bytes: toDocx(printLook(hebei, plain(8))) }], nodeEffects)
    const { files: released, refusals } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null, lastYear }, effects)
    expect(refusals).toEqual([])
    const said = (await verifyRelease(released, nodeEffects)) ?? { manifest: { priorYear: undefined } }
    expect(said).toMatchObject({ described: [], factsHold: true, added: [] })
    const figure = said.manifest.priorYear?.figures.find(({ cell }) => cell === 'expenditureSummary/main/total/basic')
    const printed = figure?.printed ?? ''
    expect(printed).toBe(formatAmount(cellsById(lastYear.forms).get('expenditureSummary/main/total/basic')?.amount ?? { fen: 0n, stepFen: 1n }, 'tenThousandYuan'))
    const text = (bytes: Uint8Array, change: (words: string) => string): Uint8Array => strToU8(change(strFromU8(bytes)))
    const page = await verifyRelease(changed(released, '年部门预算.html', (bytes) => text(bytes, (markup) => markup.replace(`上年：${printed}`, '上年：987.65'))), nodeEffects)
    expect(page?.files.flatMap(({ differences }) => (differences ?? []).map(({ kind, original, copy }) => [kind, original, copy]))).toEqual([['words', expect.stringContaining(printed), expect.stringContaining('987.65')]])
    const manifest = await verifyRelease(changed(released, 'manifest.json', (bytes) => text(bytes, (json) => json.replace(`"printed": "${printed}"`, '"printed": "987.65"'))), nodeEffects)
    expect(manifest?.described).toMatchObject([{ field: 'priorYear', of: figure?.name, now: '987.65' }])
    expect(manifest?.files.filter(({ state }) => state !== 'same')).toEqual([])
  })

  it('tells a manifest that calls itself another budget', async () => {
    expect(await verifyRelease(changed(files, 'manifest.json', (bytes) => strToU8(strFromU8(bytes).replace('年部门预算"', '年部门决算"'))), nodeEffects)).toMatchObject({ titleHolds: false, factsHold: true })
  })

  it('tells which field of its manifest was altered, and blames no file for it', async () => {
    const toldOf = async (change: (manifest: { readonly facts: object; readonly files: readonly object[] }) => void): Promise<unknown> => {
      const verified = await verifyRelease(changed(files, 'manifest.json', (bytes) => {
        const manifest = JSON.parse(strFromU8(bytes)) as { facts: object; files: object[] }
        change(manifest)
        return strToU8(JSON.stringify(manifest))
      }), nodeEffects)
      return [verified?.described.map(({ field, of, now }) => [field, of, now]), verified?.files.filter(({ state }) => state !== 'same').length]
    }
    expect(await toldOf((manifest) => Object.assign(manifest, { publishedOn: '2026-01-02' }))).toEqual([[['publishedOn', null, '2026-01-02']], 0])
    expect(await toldOf((manifest) => Object.assign(manifest, { grounds: [] }))).toEqual([[['grounds', null, '[]']], 0])
    expect(await toldOf((manifest) => Object.assign(manifest.facts, { count: 1 }))).toEqual([[['facts', null, expect.stringContaining('"count":1')]], 0])
    for (const change of [{ sha256: '0'.repeat(64) }, { byteCount: 1 }, { edition: 'page' }]) {
      expect(await toldOf((manifest) => Object.assign(manifest.files[0] ?? {}, change))).toEqual([[['files', named('.pdf'), null]], 0])
    }
  })

  it('tells other bytes from other words', async () => {
    const verified = await verifyRelease(changed(files, '.docx', (bytes) => zipSync(unzipSync(bytes), { level: 1 })), nodeEffects)
    expect(verified?.files.find(({ file }) => file.edition === 'docx')).toMatchObject({ state: 'altered', differences: [] })
  })

  it('names what is missing, what was added, and a PDF of another budget by its figures', async () => {
    const other = (await publish(hebei, plain(8))).files.find(({ name }) => name.endsWith('.pdf'))
    if (other === undefined) throw new Error('no PDF')
    const folder = changed(files, '.pdf', () => other.bytes).filter(({ name }) => !name.endsWith('.xlsx'))
    const verified = await verifyRelease([...folder, { name: 'new.txt', bytes: new Uint8Array() }], nodeEffects)
    expect(verified).toMatchObject({ added: ['new.txt'], factsHold: true })
    expect(verified?.files.map(({ file, state }) => `${file.edition} ${state}`)).toEqual(expect.arrayContaining(['pdf altered', 'xlsx missing', 'docx same']))
    expect(verified?.files.find(({ file }) => file.edition === 'pdf')?.differences?.some(({ kind }) => kind === 'figure')).toBe(true)
  })

  it('prints rare characters of names, and takes nothing a document says for markup or a formula', async () => {
    const hostile = '𡛓☑=HYPERLINK("http://x")#import "x"</w:t><script>alert(1)</script>{{1+1}}\u202e'
    const document = printLook(hebei, plain(7))
    const written = JSON.parse(JSON.stringify(document), (_, value: unknown) => (typeof value === 'string' && value.startsWith('本部门有行政单位') ? `${value}${hostile}` : value)) as typeof document
    const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(written) }], nodeEffects)
    const published = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)
    expect(published.refusals).toEqual([])
    const text = (extension: string, part?: string): string => {
      const bytes = published.files.find(({ name }) => name.endsWith(extension))?.bytes ?? new Uint8Array()
      return strFromU8(part === undefined ? bytes : (unzipSync(bytes)[part] ?? new Uint8Array()))
    }
    expect(text('.docx', 'word/document.xml')).toContain('=HYPERLINK(&quot;http://x&quot;)#import &quot;x&quot;&lt;/w:t&gt;&lt;script&gt;')
    expect(text('.html')).not.toContain('<script>alert')
    expect(text('.docx', 'word/document.xml')).not.toContain('\u202e')
  })

  it('is none without a manifest of ours', async () => {
    expect(await verifyRelease(files.filter(({ name }) => name !== 'manifest.json'), nodeEffects)).toBeNull()
    expect(await verifyRelease(changed(files, 'manifest.json', () => strToU8('{"format":"mingzhang-release","version":1,"title":"","facts":{"count":0,"sha256":""},"files":[{"name":"../x","edition":"pdf","sha256":""}]}')), nodeEffects)).toBeNull()
  })
})

describe('what is not published', () => {
  it('a budget with an error that nobody accepted', async () => {
    const document = printLook(hebei, plain(7))
    const wrong = JSON.parse(JSON.stringify(document), (_, cell: { path?: { form: string; row: string; column: string } }) =>
      cell?.path?.form === 'expenditureSummary' && cell.path.row === 'total' && cell.path.column === 'total' ? { ...cell, text: '9999.99' } : cell) as typeof document
    const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(wrong) }], nodeEffects)
    const { files, refusals } = await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)
    expect(files).toEqual([])
    expect(refusals).toMatchObject([{ kind: 'findings' }])
  })

  it('a character that no font has, by its name', async () => {
    const document = printLook(hebei, plain(7))
    const emoji = JSON.parse(JSON.stringify(document).replaceAll('名词解释', '名词解释😀')) as typeof document
    const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(emoji) }], nodeEffects)
    expect((await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)).refusals).toMatchObject([{ kind: 'glyphs', characters: ['😀'] }])
  })

  it('a workbook to fill in that nobody filled', async () => {
    const { budget: last } = await openDisclosure([{ name: 'last.docx', bytes: toDocx(printLook(hebei, plain(7))) }], nodeEffects)
    const { bytes } = await renderTemplateXlsx(last, nextForms(last), (text) => text)
    const { budget, audit } = await openDisclosure([{ name: 'template.xlsx', bytes }], nodeEffects)
    expect((await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)).refusals).toContainEqual({ kind: 'unfilled' })
  })

  it('a document without a form', async () => {
    const { budget, audit } = await openDisclosure([{ name: 'note.txt', bytes: strToU8('今天天气很好。') }], nodeEffects)
    expect((await publishBudget(budget, audit, { publishedOn: '2026-01-20', earlier: null }, effects)).refusals).toEqual([{ kind: 'empty' }])
  })

  it('an amount or a text that not every edition can hold, each by its name', async () => {
    const refused = async (change: (value: unknown) => unknown): Promise<unknown> => {
      const written = JSON.parse(JSON.stringify(printLook(hebei, plain(7))), (_, value: unknown) => change(value)) as ReturnType<typeof printLook>
      const { budget, audit } = await openDisclosure([{ name: 'budget.docx', bytes: toDocx(written) }], nodeEffects)
      return (await publishBudget(budget, { ...audit, findings: [] }, { publishedOn: '2026-01-20', earlier: null }, effects)).refusals
    }
    const huge = '18,123,456,789,012.37'
    expect(await refused((value) => {
      const cell = value as { readonly path?: { readonly form: string; readonly row: string; readonly column: string } } | null
      return cell?.path?.form === 'expenditureSummary' && cell.path.row === 'total' && cell.path.column === 'total' ? { ...cell, text: huge } : value
    })).toEqual([{ kind: 'tooLarge', amounts: [{ text: huge, where: expect.stringMatching(/支出总表.* · 合计 · 合计/) }] }])
    expect(await refused((value) => (typeof value === 'string' && /预算.*\d万元。$/.test(value) ? value.replace(/\d+\.\d\d万元。$/, '9223372036854775.81万元。') : value))).toMatchObject([{ kind: 'tooLarge', amounts: expect.arrayContaining([{ text: '9223372036854775.81万元', where: expect.stringContaining('9223372036854775.81') }]) }])
    const long = '为保障机关正常运转支付费用'.repeat(8000)
    expect(await refused((value) => (typeof value === 'string' && value.includes('用于开展专项检查所需') ? value + long : value))).toEqual([{ kind: 'tooLong', texts: [expect.stringContaining(long)] }])
    expect(await refused((value) => (typeof value === 'string' && value.startsWith('本部门有行政单位') ? value + 'a'.repeat(100_000) : value))).toEqual([{ kind: 'tooLong', texts: [expect.stringContaining('aaaa')] }])
  })
})
