import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Budget } from '../../model/budget.ts'
import type { PriorFigure } from '../../model/release.ts'
import { formatFen } from '../../money.ts'
import { composePaper } from '../paper/compose-paper.ts'
import { hebeiBudget, shanghaiBudget } from '../test-support.ts'
import { renderPublicPage } from './render-public-page.ts'

const render = (budget: Budget): string => renderPublicPage(budget, composePaper(budget, '2026-01-20'), { name: '预算 1.pdf', budget }, null)
const page = render(hebeiBudget)
const withoutCode = (markup: string): string => markup.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
const attributes = (markup: string, name: string): string[] => [...withoutCode(markup).matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '')
const words = (markup: string): string => withoutCode(markup).replace(/<[^>]*>/g, ' ')
const partOf = (markup: string, tag: string): string => new RegExp(`<${tag}\\b[\\s\\S]*?</${tag}>`).exec(markup)?.[0] ?? ''

describe('the page for citizens', () => {
  it('has unique ids, and every link leads to one of them or to a page of the PDF', () => {
    for (const markup of [page, render(shanghaiBudget), render({ ...shanghaiBudget, forms: [], fiscalYear: null, department: null })]) {
      const ids = attributes(markup, 'id')
      expect(new Set(ids).size).toBe(ids.length)
      const targets = [...attributes(markup, 'href').filter((href) => !href.startsWith('%E9%A2%84%E7%AE%97%201.pdf#page=')).map((href) => href.slice(1)), ...attributes(markup, 'aria-labelledby')]
      expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    }
  })

  it('says in its main part every word of the paper, in its order', () => {
    for (const budget of [hebeiBudget, shanghaiBudget]) {
      const said = words(partOf(render(budget), 'main')).replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\s/g, '')
      let at = 0
      for (const block of composePaper(budget, '2026-01-20').sections.flatMap(({ blocks }) => blocks)) {
        const texts = block.kind === 'table' ? [...[...block.head, ...block.rows].flat().map(({ text }) => text), ...block.notes] : [block.text]
        for (const text of texts.map((one) => one.replace(/\s/g, '')).filter((one) => one !== '')) {
          const found = said.indexOf(text, at)
          expect(found, text).toBeGreaterThanOrEqual(at)
          at = found + text.length
        }
      }
    }
  })

  it('tells at a glance how much, and more or less than last year, only as the document says it', () => {
    const glance = words(partOf(page, 'aside')).replace(/\s+/g, ' ')
    expect(glance).toMatch(/基本支出 万元 814\.25/)
    expect(glance).toContain('上年：未列示')
    const silent: Budget = { ...hebeiBudget, narrative: { ...hebeiBudget.narrative, claims: [] } }
    expect(words(partOf(render(silent), 'aside'))).not.toMatch(/比上年(?:增加|减少|持平)/)
  })

  it('sets last year beside this year where its disclosure is at hand, and says where that stands', () => {
    const cellsOf = (row: string, column: string): string => `expenditureSummary/main/${row}/${column}`
    const figure = (cell: string, yuan: string): PriorFigure => ({ cell, name: cell, printed: formatFen(BigInt(yuan.replace('.', '')), 'tenThousandYuan', 2), unit: 'tenThousandYuan', yuan })
    const priorYear = { title: '某局2024年部门预算', figures: [figure(cellsOf('total', 'basic'), '8000000.00'), figure(cellsOf('total', 'project'), '3582900.00')] }
    const markup = renderPublicPage(hebeiBudget, composePaper(hebeiBudget, '2026-01-20'), { name: '预算.pdf', budget: hebeiBudget }, priorYear)
    const glance = words(partOf(markup, 'aside')).replace(/\s+/g, ' ')
    expect(glance).toContain('上年：800.00 万元 比上年增加 14.25 万元（1.8%）')
    expect(glance).toContain('上年：358.29 万元 比上年持平')
    expect(glance).toContain('上年的数字取自《某局2024年部门预算》')
    const nature = words(/<figure class="chart" id="chart-nature"[\s\S]*?<\/figure>/.exec(markup)?.[0] ?? '').replace(/\s+/g, ' ')
    expect(nature).toContain('项目 本年 上年 增减 基本支出 814.25 800.00 +14.25（1.8%） 项目支出 358.29 358.29 持平')
    expect(nature).toMatch(/来源：.*；上年：《某局2024年部门预算》/)
  })

  it('never takes what final accounts print as budgeted for what they account for', () => {
    const threePublicOf = (budget: Budget): string => /“三公”经费.{0,40}/.exec(words(partOf(render(budget), 'aside')).replace(/\s+/g, ' '))?.[0] ?? ''
    const forms = hebeiBudget.forms.map((form) => (form.id !== 'threePublicExpenses' ? form : {
      ...form, cells: form.cells.map((cell) => (cell.path.column === 'total' ? { ...cell, id: cell.id.replace(/total$/, 'budget'), path: { ...cell.path, column: 'budget' } } : cell)),
    }))
    expect(threePublicOf(hebeiBudget)).toMatch(/\d+\.\d\d/)
    expect(threePublicOf({ ...hebeiBudget, forms })).toMatch(/\d+\.\d\d/)
    expect(threePublicOf({ ...hebeiBudget, forms, stage: 'finalAccounts' })).toMatch(/^“三公”经费 未列示/)
  })

  it('draws what the forms state as parts of a sum that holds, with the same figures in a table', () => {
    const chart = (markup: string, id: string): string => new RegExp(`<figure class="chart" id="chart-${id}"[\\s\\S]*?</figure>`).exec(markup)?.[0] ?? ''
    const nature = chart(page, 'nature')
    expect(words(partOf(nature, 'table')).replace(/\s+/g, ' ')).toContain('基本支出 814.25 69.4% 项目支出 358.29 30.6%')
    expect(partOf(nature, 'svg')).toMatch(/814\.25.*占 69\.4%.*358\.29/)
    const broken: Budget = { ...hebeiBudget, forms: hebeiBudget.forms.map((form) => ({ ...form, cells: form.cells.map((cell) =>
      cell.id === 'expenditureSummary/main/total/basic' && cell.amount !== null ? { ...cell, amount: { ...cell.amount, fen: cell.amount.fen + 100_000n } } : cell) })) }
    expect(chart(render(broken), 'nature')).toBe('')
    expect(chart(page, 'changes')).toBe('')
  })

  it('gives every figure of a form its anchor and its page in the PDF', () => {
    for (const cell of hebeiBudget.forms.flatMap(({ cells }) => cells)) {
      expect(page).toContain(`<td id="${cell.id.replaceAll('/', '.')}"`)
    }
    expect(page).toMatch(/<td id="expenditureSummary\.main\.total\.total"[^>]* data-page="2" title="《[^"]*》PDF 第 2 页"/)
  })

  it('leads from a claim of the prose to the cell it is bound to', () => {
    const claim = hebeiBudget.narrative.claims.find(({ binding }) => binding.kind === 'bound')
    const target = claim?.binding.kind === 'bound' ? claim.binding.cellId.replaceAll('/', '.') : ''
    expect(page).toContain(`<span id="${claim?.id}" class="claim"><a href="#${target}"`)
  })

  it('forbids itself the network, names the hash of each script, and takes no word of the document for markup', () => {
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => `sha256-${createHash('sha256').update(match[1] ?? '').digest('base64')}`)
    for (const hash of scripts) expect(page).toContain(`'${hash}'`.replaceAll("'", '&#39;'))
    expect(page).toContain('default-src &#39;none&#39;')
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)>"\''
    const hostile = JSON.parse(JSON.stringify(hebeiBudget, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)), (key, value: unknown) =>
      typeof value === 'string' && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : ['text', 'label', 'heading', 'title', 'name'].includes(key) && typeof value === 'string' ? `${value}${nasty}` : value) as Budget
    const markup = render(hostile)
    expect(markup.match(/<script\b[^>]*>/g)).toEqual(page.match(/<script\b[^>]*>/g))
    expect(markup).not.toContain('<img')
    expect(render(hebeiBudget)).toBe(page)
  })
})
