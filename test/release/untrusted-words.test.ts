/**
 * Words of a document are never anything but words, whatever format they are written to: every text that a budget, its audit or its release can
 * hold begins like a formula and ends like markup, and stands in each format as it is.
 */
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { nodeEffects } from '../../src/cli/node-effects.ts'
import { typeset } from '../../src/cli/typeset.ts'
import { diffBudgets } from '../../src/core/analyze/diff-budgets.ts'
import type { Budget } from '../../src/core/model/budget.ts'
import type { Audit } from '../../src/core/model/finding.ts'
import { openDisclosure } from '../../src/core/pipeline.ts'
import { writeManifest } from '../../src/core/release/manifest.ts'
import { renderCsv, renderFactsCsv } from '../../src/core/render/csv/render-csv.ts'
import { renderDataPackage } from '../../src/core/render/data-package/render-data-package.ts'
import { diffTables } from '../../src/core/render/diff/diff-rows.ts'
import { renderDiffHtml } from '../../src/core/render/diff/render-diff-html.ts'
import { renderCheckSheetDocx } from '../../src/core/render/docx/render-check-sheet-docx.ts'
import { renderPaperDocx } from '../../src/core/render/docx/render-paper-docx.ts'
import { renderCockpit } from '../../src/core/render/html/render-cockpit.ts'
import { renderHtml } from '../../src/core/render/html/render-html.ts'
import { renderPublicPage } from '../../src/core/render/html/render-public-page.ts'
import { renderReleasePage } from '../../src/core/render/html/render-release-page.ts'
import { composePaper } from '../../src/core/render/paper/compose-paper.ts'
import { renderPdf } from '../../src/core/render/pdf/render-pdf.ts'
import { makeCockpit } from '../../src/core/render/review/cockpit.ts'
import { describeSubject, makeReviewCard } from '../../src/core/render/review/review-card.ts'
import { hebeiAudit, hebeiBudget, placeAt } from '../../src/core/render/test-support.ts'
import { renderCheckSheet } from '../../src/core/render/xlsx/render-check-sheet.ts'
import { renderCockpitXlsx } from '../../src/core/render/xlsx/render-cockpit-xlsx.ts'
import { renderPublishedXlsx } from '../../src/core/render/xlsx/render-published-xlsx.ts'
import { renderTemplateXlsx } from '../../src/core/render/xlsx/render-template-xlsx.ts'
import { renderXlsx } from '../../src/core/render/xlsx/render-xlsx.ts'

const openers = ['=', '+', '-', '@', '\t=', '＝'] as const
const opener = (field: string): string => openers[[...field].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % openers.length] ?? '='

/** Each field says its own name, so that a format shows which of them it holds. */
const evil = (field: string): string => `${opener(field)}HYPERLINK("http://evil.example/${field}")|cmd</w:t></a></script><script>alert("${field}")</script>{{1+1}}#import "x"\\link("y")<img src=x onerror=alert(1)>`

const fields = ['source', 'department', 'department-code', 'form-title', 'column-head', 'row-label', 'row-code', 'row-text', 'nil-note', 'note', 'heading', 'sentence', 'prose-cell', 'project', 'project-code', 'purpose', 'checkpoint', 'objective', 'level1', 'level2', 'indicator', 'value', 'description', 'basis', 'evaluation', 'evaluation-objective', 'achievement', 'evaluation-value', 'evaluation-reason', 'funds-label', 'finding-text', 'finding-param', 'accepted-reason', 'ground', 'prior-year'] as const
type Field = (typeof fields)[number]
const word = (field: Field): string => evil(field)

const form = hebeiBudget.forms.map((one) => ({
  ...one,
  title: word('form-title'),
  nilNote: one.nilNote === null ? null : { ...one.nilNote, text: word('nil-note') },
  notes: [{ text: word('note'), place: placeAt(1, 30) }],
  columns: one.columns.map((column) => ({ ...column, head: word('column-head').replaceAll('/', '') })),
  rows: one.rows.map((row) => ({ ...row, label: word('row-label'), code: row.code === null ? null : word('row-code'), texts: { note: word('row-text') } })),
}))
const { narrative } = hebeiBudget
const hostile: Budget = {
  ...hebeiBudget,
  sources: hebeiBudget.sources.map((source) => ({ ...source, name: word('source') })),
  department: { value: word('department'), place: placeAt(1, 1) },
  departmentCode: { value: word('department-code'), place: placeAt(1, 1) },
  forms: form,
  narrative: {
    ...narrative,
    sections: narrative.sections.map((section) => ({ ...section, heading: word('heading') })),
    sentences: narrative.sentences.map((sentence) => ({ ...sentence, text: `${word('sentence')}${sentence.text}` })),
    claims: narrative.claims.map((claim) => ({ ...claim, start: claim.start + word('sentence').length, end: claim.end + word('sentence').length, subject: word('sentence') })),
    tables: narrative.tables.map((table) => ({ ...table, cells: table.cells.map((cell) => ({ ...cell, text: word('prose-cell') })) })),
  },
  projects: hebeiBudget.projects.map((project) => ({
    ...project, name: word('project'), code: word('project-code'), purpose: word('purpose'),
    spendPlan: project.spendPlan.map((point) => ({ ...point, checkpoint: word('checkpoint') })),
    objectives: project.objectives.map((objective) => ({ ...objective, text: word('objective') })),
    indicators: project.indicators.map((indicator) => ({ ...indicator, level1: word('level1'), level2: word('level2'), name: word('indicator'), valueText: word('value'), description: word('description'), basis: word('basis') })),
    furtherFunds: project.budget === null ? [] : [{ label: word('funds-label'), figure: project.budget }],
  })),
  selfEvaluations: hebeiBudget.selfEvaluations.map((evaluation) => ({
    ...evaluation, name: word('evaluation'),
    objectives: evaluation.objectives.map((one) => ({ ...one, text: word('evaluation-objective') })),
    achievements: evaluation.achievements.map((one) => ({ ...one, text: word('achievement') })),
    indicators: evaluation.indicators.map((one) => ({ ...one, target: word('evaluation-value'), reason: word('evaluation-reason') })),
  })),
}
const audit: Audit = {
  ...hebeiAudit,
  findings: hebeiAudit.findings.map((finding, index) => ({
    ...finding,
    places: finding.places.map((place) => ({ ...place, text: word('finding-text') })),
    params: { ...finding.params, subject: word('finding-param'), item: word('finding-param'), name: word('finding-param') },
    ...(index === 0 ? { acceptance: { state: 'accepted', reason: word('accepted-reason'), date: '2026-01-20' } as const } : {}),
  })),
}

/** Which of the fields stand in a text at all. */
const heldBy = (text: string): Field[] => fields.filter((field) => text.includes(`evil.example/${field}"`) || text.includes(`evil.example${field}"`))

/** What a text in XML or HTML says, without what marks it up. */
const plain = (markup: string): string => markup.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&apos;', "'").replaceAll('&amp;', '&')

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** Every field, cut by the rules of RFC 4180. */
function csvFields(text: string): string[] {
  return [...text.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, bare]) => (quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')))
}

describe('a workbook', () => {
  const cockpit = makeCockpit([{ files: [word('source')], card: makeReviewCard(describeSubject(hostile), audit), reasons: [], reports: [] }])
  it.each<[string, () => Promise<Uint8Array>, readonly Field[]]>([
    ['of render', () => renderXlsx(hostile), ['department', 'form-title', 'row-label', 'row-code', 'nil-note', 'note', 'project', 'project-code', 'purpose', 'checkpoint', 'objective', 'level1', 'level2', 'indicator', 'value', 'description', 'basis', 'evaluation', 'evaluation-value', 'evaluation-reason', 'funds-label']],
    ['of a release', () => renderPublishedXlsx(hostile), ['department', 'form-title', 'row-label', 'row-code', 'note', 'project', 'project-code', 'purpose', 'objective', 'indicator', 'value', 'evaluation', 'achievement', 'evaluation-reason']],
    ['to fill in', async () => (await renderTemplateXlsx(hostile, hostile.forms, (text) => text)).bytes, ['department', 'form-title', 'row-label', 'row-code']],
    ['to check', () => renderCheckSheet(hostile, audit, 'zh'), ['source', 'department', 'finding-param', 'accepted-reason']],
    ['of a batch', () => renderCockpitXlsx(cockpit, 'zh'), ['department', 'source']],
  ])('%s holds them as texts', async (_, render, held) => {
    const parts = partsOf(await render())
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/') && name.endsWith('.xml')).map(([, xml]) => xml)
    const shared = parts['xl/sharedStrings.xml'] ?? ''
    expect(heldBy(plain(shared + sheets.join('')))).toEqual(expect.arrayContaining([...held]))
    for (const formula of sheets.flatMap((xml) => [...xml.matchAll(/<f[ >](.*?)<\/f>/gs)].map(([, inside = '']) => inside))) expect(formula).not.toMatch(/HYPERLINK|evil|cmd/)
    const relations = Object.entries(parts).filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml).join('')
    expect(relations).not.toMatch(/evil\.example|externalLink|oleObject/)
    expect(Object.keys(parts).filter((name) => /externalLink|vbaProject|embedding/.test(name))).toEqual([])
  })
})

describe('CSV', () => {
  it.each<[string, () => string]>([
    ['of render', () => renderCsv(hostile, { byteOrderMark: false })],
    ['of read', () => renderFactsCsv(hostile)],
    ...[...renderDataPackage(hostile)].filter(([name]) => name.endsWith('.csv')).map(([name, bytes]): [string, () => string] => [name, () => strFromU8(bytes)]),
  ])('%s has no field that a spreadsheet takes for a formula', (_, render) => {
    const told = csvFields(render().replace(/^\ufeff/, '')).filter((field) => /^[=+\-@\t\r\n＝＋－＠]/.test(field) && !/^-?[\d,.]+$/.test(field))
    expect(told).toEqual([])
  })

  it('of a release holds them all the same', () => {
    const all = [...renderDataPackage(hostile)].filter(([name]) => name.endsWith('.csv')).flatMap(([, bytes]) => csvFields(strFromU8(bytes)).join('\n')).join('\n')
    expect(heldBy(all)).toEqual(expect.arrayContaining(['department', 'department-code', 'form-title', 'row-label', 'column-head', 'sentence', 'project', 'project-code', 'purpose', 'objective', 'level1', 'level2', 'indicator', 'value', 'description', 'basis', 'funds-label']))
  })
})

type HtmlElement = DefaultTreeAdapterTypes.Element

function elementsOf(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : []
  return 'attrs' in node ? [node, ...children] : children
}

describe('a page', () => {
  const other = { ...hostile, department: hostile.department, forms: hostile.forms.slice(1) }
  const diff = diffBudgets(hostile, other)
  const paper = composePaper(hostile, '2026-01-20')
  const release = { format: 'mingzhang-release', version: 1, title: word('department'), department: word('department'), fiscalYear: 2025, stage: 'budget', documentKind: 'departmentBudget', publishedOn: '2026-01-20', facts: { count: 1, sha256: '' }, grounds: [{ reason: word('ground'), places: [{ text: word('sentence'), sentence: word('sentence') }] }], files: [{ name: `${word('department')}.pdf`, edition: 'pdf', byteCount: 1, sha256: '' }] } as const
  it.each<[string, () => string, readonly Field[]]>([
    ['of render', () => renderHtml(hostile, audit, { language: 'zh' }), ['source', 'department', 'form-title', 'row-label', 'row-code', 'note', 'heading', 'sentence', 'project', 'project-code', 'purpose', 'objective', 'indicator', 'value', 'description', 'basis', 'finding-text', 'finding-param', 'evaluation', 'evaluation-reason']],
    ['of a release', () => renderPublicPage(hostile, paper, { name: `${word('source')}.pdf`, budget: hostile }, { title: word('prior-year'), figures: [] }), ['prior-year', 'department', 'form-title', 'column-head', 'row-label', 'row-code', 'nil-note', 'note', 'heading', 'sentence', 'prose-cell', 'project', 'project-code', 'purpose', 'objective', 'indicator', 'value', 'description', 'basis', 'evaluation', 'achievement', 'evaluation-reason']],
    ['that leads to the files of a release', () => renderReleasePage(release), ['department']],
    ['of changes', () => renderDiffHtml({ ...diff, tables: diffTables(hostile, other, diff.forms, 'zh'), names: [word('department'), word('source')] }, 'zh'), ['department', 'source', 'form-title']],
    ['of a batch', () => renderCockpit(makeCockpit([{ files: [word('source')], card: makeReviewCard(describeSubject(hostile), audit), reasons: [], reports: [{ format: 'html', fileName: word('source') }] }]), 'zh'), ['source', 'department']],
  ])('%s has no element, link or handler of theirs', (_, render, held) => {
    const markup = render()
    const elements = elementsOf(parse(markup))
    expect(elements.filter(({ tagName }) => ['img', 'iframe', 'object', 'embed', 'base', 'link', 'form'].includes(tagName)).map(({ tagName }) => tagName)).toEqual([])
    expect(elements.filter(({ tagName, childNodes }) => tagName === 'script' && childNodes.some((child) => 'value' in child && /^\s*alert\(/.test(child.value)))).toEqual([])
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name, value }) => /^on/.test(name) || (['href', 'src'].includes(name) && /^\s*(?:javascript|data|http):/i.test(value)))).map(({ name, value }) => `${name}=${value}`)).toEqual([])
    expect(heldBy(plain(markup))).toEqual(expect.arrayContaining([...held]))
  })
})

describe('a Word file', () => {
  it.each<[string, () => Promise<Uint8Array>, readonly Field[]]>([
    ['of a release', async () => renderPaperDocx(composePaper(hostile, '2026-01-20')), ['department', 'form-title', 'column-head', 'row-label', 'row-code', 'nil-note', 'note', 'heading', 'sentence', 'prose-cell', 'project', 'project-code', 'purpose', 'checkpoint', 'objective', 'level1', 'level2', 'indicator', 'value', 'description', 'basis', 'evaluation', 'achievement', 'evaluation-value', 'evaluation-reason']],
    ['to check', async () => renderCheckSheetDocx(hostile, audit, 'zh'), ['source', 'department', 'finding-param', 'accepted-reason']],
  ])('%s has no field, link or part of theirs', async (_, render, held) => {
    const parts = partsOf(await render())
    const document = parts['word/document.xml'] ?? ''
    expect(heldBy(plain(document))).toEqual(expect.arrayContaining([...held]))
    expect(document).not.toMatch(/w:instr="[^"]*(?:HYPERLINK "http|DDE|INCLUDE)|<w:object|<w:altChunk/)
    for (const instruction of [...document.matchAll(/<w:instrText[^>]*>(.*?)<\/w:instrText>/g)].map(([, inside = '']) => inside)) expect(instruction).not.toContain('evil')
    expect(Object.entries(parts).filter(([name, xml]) => name.endsWith('.rels') && /TargetMode="External"|evil/.test(xml)).map(([name]) => name)).toEqual([])
  })
})

describe('a PDF', () => {
  it('has no link, script or action of theirs', async () => {
    const bytes = Buffer.from(await renderPdf(composePaper(hostile, '2026-01-20'), typeset))
    const text = bytes.toString('latin1')
    const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: opened }) => {
      try {
        return inflateSync(bytes.subarray(index + opened.length), { finishFlush: 2 }).toString('latin1')
      } catch {
        return ''
      }
    })
    expect(streams.filter((stream) => stream !== '').length).toBeGreaterThan(5)
    for (const part of [text, ...streams]) expect(part).not.toMatch(/\/(?:URI|JavaScript|JS|Launch|SubmitForm|GoToR|EmbeddedFiles)\b/)
    const { budget } = await openDisclosure([{ name: 'a.pdf', bytes: new Uint8Array(bytes) }], nodeEffects)
    expect(JSON.stringify(budget, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).toContain('evil.example')
  })
})

describe('JSON', () => {
  it('gives them back as they were', () => {
    const manifest = writeManifest({ format: 'mingzhang-release', version: 1, title: word('department'), department: word('department'), fiscalYear: 2025, stage: 'budget', documentKind: 'departmentBudget', publishedOn: '2026-01-20', facts: { count: 0, sha256: '' }, grounds: [{ reason: word('ground'), places: [] }], files: [] })
    expect(JSON.parse(strFromU8(manifest))).toMatchObject({ department: word('department'), grounds: [{ reason: word('ground') }] })
  })
})
