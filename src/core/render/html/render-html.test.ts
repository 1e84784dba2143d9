import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatAmount } from '../../money.ts'
import { hebeiAudit, hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { escapeText } from './markup.ts'
import { renderHtml } from './render-html.ts'
import { script, scriptHash } from './script.ts'

const page = renderHtml(hebeiBudget, hebeiAudit, { language: 'zh' })
const pages = [
  page,
  renderHtml(hebeiBudget, hebeiAudit, { language: 'en' }),
  renderHtml(shanghaiBudget, { findings: [], results: [] }, { language: 'zh' }),
  renderHtml({ ...shanghaiBudget, forms: [], fiscalYear: null, department: null, familyId: null }, { findings: [], results: [] }, { language: 'en' }),
]

/** Attribute values outside the style and script blocks. */
function attributes(markup: string, name: string): string[] {
  const body = markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
  return [...body.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
}

function cellMarkup(anchor: string): string {
  return new RegExp(`<td id="${anchor}"[^>]*>(.*?)</td>`).exec(page)?.[1] ?? ''
}

describe('the page', () => {
  it('has unique ids, and every link and label in it leads to one of them', () => {
    for (const markup of pages) {
      const ids = attributes(markup, 'id')
      expect(new Set(ids).size).toBe(ids.length)
      const known = new Set(ids)
      const targets = [...attributes(markup, 'href').map((href) => href.slice(1)), ...attributes(markup, 'aria-labelledby').flatMap((list) => list.split(' ')), ...attributes(markup, 'headers').flatMap((list) => list.split(' '))]
      expect(targets.filter((target) => !known.has(target))).toEqual([])
      expect(attributes(markup, 'href').every((href) => href.startsWith('#'))).toBe(true)
    }
  })

  it('links findings to their places and the places back', () => {
    const finding = /<article class="finding error" id="finding-1".*?<\/article>/s.exec(page)?.[0] ?? ''
    expect(finding).toContain('href="#claim-4"')
    expect(finding).toContain('href="#expenditureSummary.main.total.project"')
    expect(cellMarkup('expenditureSummary.main.total.project')).toContain('href="#finding-1"')
    expect(page).toMatch(/id="claim-4" class="claim error">.*?href="#finding-1"/)
    expect(page).toMatch(/<tr id="project-1\.indicator-2">.*?href="#finding-3"/s)
    expect(/<article class="finding warning" id="finding-2".*?<\/article>/s.exec(page)?.[0]).toContain('原件第 9 页')
  })

  it('shows every cell once, with its amount as printed', () => {
    for (const cell of hebeiBudget.forms.flatMap(({ cells }) => cells)) {
      const anchor = cell.id.replaceAll('/', '.')
      expect(page.split(`<td id="${anchor}"`).length).toBe(2)
      const text = cellMarkup(anchor).replace(/<a .*?<\/a>|<[^>]*>/g, '').trim()
      const expected = { amount: cell.amount === null ? '' : formatAmount(cell.amount, cell.unit), blank: '', dash: cell.text, unread: '未读出' }
      expect(text).toBe(expected[cell.state])
    }
  })

  it('aligns figures of fewer decimals on the point', () => {
    expect(cellMarkup('generalPublicBasicExpenditure.main.total.operating')).toBe('<b data-pad="0">101.2</b>')
  })

  it('hatches what is unread and says what it may be', () => {
    expect(page).toMatch(/<td id="expenditureSummary\.main\.221\.project" class="n heading hatched"><span class="unread" title="可能是：0\.50，空白">未读出<\/span>/)
  })

  it('prints a nil form with its note', () => {
    expect(page).toContain('注：无政府性基金预算财政拨款预算，空表列示。')
  })

  it('is in the language asked for, and marks what is not', () => {
    expect(pages[1]).toContain('<html lang="en">')
    expect(pages[1]).toContain('Social security and employment')
    expect(pages[1]).toMatch(/<span lang="zh-CN">南宫市人民政府办公室<\/span>/)
  })

  it('gives the same bytes for the same budget', () => {
    expect(renderHtml(hebeiBudget, hebeiAudit, { language: 'zh' })).toBe(page)
  })
})

describe('safety of the page', () => {
  const nasty = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&\u202e321`
  const hostile = {
    ...hebeiBudget,
    sources: hebeiBudget.sources.map((source) => ({ ...source, name: nasty })),
    department: { value: nasty, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } },
    forms: hebeiBudget.forms.map((form) => ({
      ...form,
      title: nasty,
      columns: form.columns.map((column) => ({ ...column, head: nasty.replaceAll('/', '') })),
      rows: form.rows.map((row) => ({ ...row, label: nasty, code: row.code === null ? null : nasty, texts: { note: nasty } })),
      cells: form.cells.map((cell) => ({ ...cell, text: nasty, candidates: [nasty] })),
      notes: [{ text: nasty, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } }],
    })),
    projects: hebeiBudget.projects.map((project) => ({
      ...project,
      name: nasty,
      code: nasty,
      purpose: nasty,
      objectives: [{ number: nasty, text: nasty, place: project.places[0] ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } }],
      indicators: project.indicators.map((indicator) => ({ ...indicator, name: nasty, description: nasty, valueText: nasty, basis: nasty, level1: nasty, level2: nasty })),
    })),
    narrative: { ...hebeiBudget.narrative, sections: hebeiBudget.narrative.sections.map((section) => ({ ...section, heading: nasty, numbering: nasty })), sentences: hebeiBudget.narrative.sentences.map((sentence) => ({ ...sentence, text: nasty.repeat(3) })) },
  }
  const audit = { ...hebeiAudit, findings: hebeiAudit.findings.map((finding) => ({ ...finding, places: finding.places.map((place) => ({ ...place, text: nasty })), params: { ...finding.params, subject: nasty, item: nasty, name: nasty } })) }

  it('never lets words of the document become markup', () => {
    for (const language of ['zh', 'en'] as const) {
      const markup = renderHtml(hostile, audit, { language })
      expect(markup.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/json" id="relations">', '<script>'])
      expect(markup).not.toContain('<img')
      expect(markup).not.toContain('\u202e')
      const outside = markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replace(/="[^"]*"/g, '=""')
      expect([...outside.matchAll(/<[a-z][^>]*?\s(on\w+|src|action|style)=/g)]).toEqual([])
    }
  })

  it('escapes the five characters of markup and drops what no page may hold', () => {
    expect(escapeText(`a<b>"c"&'d'\u0000\u200f`)).toBe('a&lt;b&gt;&quot;c&quot;&amp;&#39;d&#39;')
  })

  it('forbids itself the network and names the hash of its only script', () => {
    expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
    expect(page).toContain(`default-src &#39;none&#39;`)
    expect([...page.matchAll(/<(?:link|iframe|object|embed|form|img|base)\b|\burl\(|@import|\ssrc=/g)].map(([found]) => found)).toEqual([])
  })
})
