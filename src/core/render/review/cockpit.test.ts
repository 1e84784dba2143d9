/** The overview of a batch: order, totals, and that a hostile name stays a name on the page and in the workbook. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cockpitScript, cockpitScriptHash } from '../html/cockpit-script.ts'
import { renderCockpit } from '../html/render-cockpit.ts'
import { hebeiAudit, hebeiBudget } from '../test-support.ts'
import { renderCockpitXlsx } from '../xlsx/render-cockpit-xlsx.ts'
import { makeCockpit, type CockpitEntry } from './cockpit.ts'
import { describeSubject, makeReviewCard } from './review-card.ts'

const hostile = '"><script>alert(1)</script>javascript:x'
const entry = (file: string, findings = hebeiAudit.findings, department = '某局'): CockpitEntry => ({
  files: [file], reasons: [], reports: [{ format: 'html', fileName: `${file}-报告.html` }],
  card: makeReviewCard(describeSubject({ ...hebeiBudget, department: { value: department, place: hebeiBudget.forms[0]?.places[0] ?? { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } } }), { ...hebeiAudit, findings }),
})
const notRead: CockpitEntry = { files: ['=1+1.pdf'], card: null, reasons: [`<b>${hostile}`], reports: [] }
const advised = hebeiAudit.findings.filter(({ severity }) => severity === 'advice')
const cockpit = makeCockpit([entry('a.pdf', []), notRead, entry('b.pdf', advised), entry('c.pdf'), entry(`${hostile}.pdf`, hebeiAudit.findings, hostile)])

describe('makeCockpit', () => {
  it('puts the worst first and what was not read apart', () => {
    expect(cockpit.judged.map(({ files }) => files[0])).toEqual([`${hostile}.pdf`, 'c.pdf', 'b.pdf', 'a.pdf'])
    expect(cockpit.unread).toEqual([notRead])
    expect(cockpit.totals).toMatchObject({ withErrors: 2, withWarnings: 0, withNeither: 2, unreadFigures: 4 })
  })

  it('counts who fails each part, and who breaks each rule', () => {
    expect(cockpit.parts.find(({ part }) => part === 'narrative')?.failing).toBe(2)
    expect(cockpit.parts.some(({ part }) => part === 'ownRules')).toBe(false)
    expect(cockpit.rules.map(({ ruleId, documents }) => [ruleId, documents.length])).toEqual([
      ['narrative/matches-table', 2], ['narrative/forms-mentioned-exist', 2], ['narrative/cited-items-exist', 3],
    ])
  })
})

const promising = (file: string, ...targets: readonly string[]): CockpitEntry => {
  const indicators = targets.map((line) => {
    const [name = '', text = '', unit = '%'] = line.split(' ')
    const [whole = '0', decimals = ''] = text.replace(/[^\d.]/g, '').split('.')
    return { name, level1: '产出指标', level2: name.includes('成本') ? '成本指标' : '质量指标', description: '', basis: '', operator: null, value: { digits: BigInt(whole + decimals), decimals: decimals.length }, unit, valueText: text, id: 'indicator-1', place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: null } }
  })
  const project = { id: 'project-1', code: null, name: file, budget: null, fiscalFunds: null, otherFunds: null, furtherFunds: [], purpose: null, spendPlan: [], objectives: [], indicators, places: [] }
  return { files: [file], card: makeReviewCard(describeSubject({ ...hebeiBudget, projects: [project] }), { ...hebeiAudit, findings: [] }), reasons: [], reports: [] }
}

describe('indicators of several documents', () => {
  it('stand side by side where their targets differ as numbers', () => {
    const { indicators } = makeCockpit([promising('a', '满意度 ≥95%', '完成率 ≥98%'), promising('b', '满意度 ≥95.00%', '完成率 ≥90%', '到会率 ≥80%'), promising('c', '满意度 ≥95%', '完成　率 ≥98%')])
    expect(indicators).toEqual([{ name: '完成率', targets: [{ target: '≥98%', documents: [0, 2] }, { target: '≥90%', documents: [1] }] }])
  })

  it('are only rates, and of more than one document', () => {
    expect(makeCockpit([promising('a', '巡查 48 次'), promising('b', '巡查 12 次')]).indicators).toEqual([])
    expect(makeCockpit([promising('a', '办结率 ≥98%', '办结率 ≥90%'), promising('b', '其他率 ≥90%')]).indicators).toEqual([])
    expect(makeCockpit([promising('a', '成本节约率 ≥5%'), promising('b', '成本节约率 ≥8%')]).indicators).toEqual([])
  })

  it('are on the page and in the workbook', async () => {
    const made = makeCockpit([promising('a', '完成率 ≥98%'), promising('b', '完成率 ≥90%')])
    expect(renderCockpit(made, 'zh')).toMatch(/同名指标，各部门取值不同[\s\S]+完成率[\s\S]+≥90%/)
    const files = unzipSync(await renderCockpitXlsx(made, 'zh'))
    expect(new TextDecoder().decode(files['xl/workbook.xml'])).toContain('同名指标，各部门取值不同')
  })
})

describe('renderCockpit', () => {
  it('lets no name become markup, an address or a script', () => {
    const page = renderCockpit(cockpit, 'zh')
    expect(page).not.toContain('<script>alert')
    expect(page.match(/<script>/g)?.length).toBe(1)
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !/^(?:#[\w-]+|\.\/[\w%.!~*'()-]+)$/.test(href ?? ''))).toEqual([])
    expect(page).toContain('id="document-4"')
  })

  it('allows only its own script', () => {
    expect(cockpitScriptHash).toBe(`sha256-${createHash('sha256').update(cockpitScript).digest('base64')}`)
  })

  it('stays small for a thousand documents', () => {
    const many = makeCockpit(Array.from({ length: 1000 }, (_, index) => entry(`${index}.pdf`)))
    const page = renderCockpit(many, 'en')
    expect(page.match(/<tr id=/g)?.length).toBe(1000)
    expect(page.length).toBeLessThan(4_000_000)
  })
})

describe('renderCockpitXlsx', () => {
  it('keeps texts as texts and links to files beside it', async () => {
    const files = unzipSync(await renderCockpitXlsx(cockpit, 'zh'))
    const textOf = (name: string): string => new TextDecoder().decode(files[name])
    expect(Object.keys(files).filter((name) => /worksheets\/sheet\d/.test(name)).length).toBe(3)
    expect(textOf('xl/worksheets/sheet3.xml')).not.toContain('<f>')
    expect(textOf('xl/worksheets/_rels/sheet1.xml.rels')).toContain(`Target="${encodeURIComponent('c.pdf-报告.html')}"`)
  })
})
