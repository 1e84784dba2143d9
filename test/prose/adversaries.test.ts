/**
 * Adversarial prose: everyday wordings in which years, kinds of funds, bodies, brackets and comparisons stand close together. Reading and audit run
 * together on tables that hold; a wording that says nothing false is accused of nothing, and a false figure in plain wording is still told.
 */
import { describe, expect, it } from 'vitest'
import { auditBudget } from '../../src/core/audit/run.ts'
import { budgetOf, formOf } from '../../src/core/audit/test-support.ts'
import type { Form } from '../../src/core/model/form.ts'
import type { Narrative } from '../../src/core/model/narrative.ts'
import type { TextLine } from '../../src/core/model/source.ts'
import { readNarrative } from '../../src/core/read/narrative/narrative.ts'
import { falseProse, plainProse, type ProseCase } from './adversarial-prose.ts'

/** A department with two kinds of money: all funds 1000 and 600 + 400, fiscal funds 900 and 600 + 300. */
const forms: readonly Form[] = [
  formOf('revenueExpenditureSummary', `
    row                           | amount
    revenue:generalPublic=一般公共预算拨款收入 | 900.00
    revenue:governmentFunds=政府性基金预算拨款收入 | 0.00
    revenue:serviceRevenue=事业收入 | 100.00
    revenue:currentYear=本年收入合计 | 1000.00
    revenue:total=收入总计         | 1000.00
    expenditure:208=社会保障和就业支出 | 200.00
    expenditure:213=农林水支出      | 800.00
    expenditure:currentYear=本年支出合计 | 1000.00
    expenditure:total=支出总计      | 1000.00`),
  formOf('expenditureSummary', `
    row                      | total   | basic  | project
    total=合计               | 1000.00 | 600.00 | 400.00
    208=社会保障和就业支出     | 200.00  | 200.00 |
    20805=行政事业单位养老支出 | 200.00  | 200.00 |
    2080505=机关事业单位基本养老保险缴费支出 | 200.00 | 200.00 |
    213=农林水支出            | 800.00  | 400.00 | 400.00
    21303=水利               | 800.00  | 400.00 | 400.00
    2130301=行政运行          | 400.00  | 400.00 |
    2130305=水利工程建设      | 400.00  |        | 400.00`),
  formOf('fiscalSummary', `
    row                                  | amount | total  | generalPublic | governmentFunds
    revenue:generalPublic=一般公共预算拨款 | 900.00 |        |        |
    revenue:governmentFunds=政府性基金预算拨款 | 0.00 |      |        |
    revenue:total=收入总计                | 900.00 |        |        |
    expenditure:208=社会保障和就业支出      |        | 200.00 | 200.00 |
    expenditure:213=农林水支出             |        | 700.00 | 700.00 |
    expenditure:total=支出总计             |        | 900.00 | 900.00 |`),
  formOf('generalPublicExpenditure', `
    row                      | total  | basic  | project
    total=合计               | 900.00 | 600.00 | 300.00
    208=社会保障和就业支出     | 200.00 | 200.00 |
    20805=行政事业单位养老支出 | 200.00 | 200.00 |
    2080505=机关事业单位基本养老保险缴费支出 | 200.00 | 200.00 |
    213=农林水支出            | 700.00 | 400.00 | 300.00
    21303=水利               | 700.00 | 400.00 | 300.00
    2130301=行政运行          | 400.00 | 400.00 |
    2130305=水利工程建设      | 300.00 |        | 300.00`),
  formOf('generalPublicBasicExpenditure', `
    row               | total  | personnel | operating
    total=合计        | 600.00 | 500.00 | 100.00
    301=工资福利支出   | 500.00 | 500.00 |
    30101=基本工资     | 500.00 | 500.00 |
    302=商品和服务支出 | 100.00 |        | 100.00
    30201=办公费       | 96.00  |        | 96.00
    30217=公务接待费   | 2.00   |        | 2.00
    30216=培训费       | 2.00   |        | 2.00`),
  formOf('threePublicExpenses', `
    row                        | total
    subtotal=合计              | 12.00
    overseasVisits=因公出国（境）费 | 0.00
    vehicles=公务用车购置及运行费 | 10.00
    vehiclePurchase=公务用车购置费 | 0.00
    vehicleOperation=公务用车运行费 | 10.00
    hospitality=公务接待费      | 2.00`),
]

/** One printed line each; a blank line between them keeps paragraphs apart. */
function linesOf(lines: readonly string[]): TextLine[] {
  return lines.map((text, index) => ({
    kind: 'line', text, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 8 * index }, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: false, endsParagraph: true,
  }))
}

function read(prose: string): Narrative {
  const lines = ['云溪县水务局2025年部门预算情况说明', ...prose.split('\n').map((line) => line.trim()).filter((line) => line !== '')]
  return readNarrative(linesOf(lines), { forms, stage: 'budget', fiscalYear: 2025, department: '云溪县水务局' })
}

/** Rules that hold prose against figures; others ask for sections and items this prose does not have. */
const proseRules = /^(?:statement\/(?!change-has-reason)|narrative\/(?!items-cover)|format\/year-left-over)/

/** `rule: figure` of every error and warning. */
function accusations(prose: string): string[] {
  const narrative = read(prose)
  const { findings } = auditBudget({ ...budgetOf({ forms: [...forms] }), narrative })
  return findings.filter(({ severity, ruleId }) => severity !== 'advice' && proseRules.test(ruleId)).map(({ severity, ruleId, places }) => `${severity} ${ruleId}: ${places[0]?.text ?? ''}`)
}

const named = (cases: readonly ProseCase[]): [string, ProseCase][] => cases.map((one) => [one.prose.replace(/\s+/g, ' '), one])

describe('prose that says nothing false', () => {
  it.each(named(plainProse))('%s', (_, { prose, bound }) => {
    expect(accusations(prose)).toEqual([])
    if (bound !== undefined) expect(read(prose).claims.filter(({ binding }) => binding.kind === 'bound').map(({ text }) => text)).toEqual(bound)
  })
})

describe('prose with a false figure', () => {
  it.each(named(falseProse))('%s', (_, { prose, told }) => expect(accusations(prose)).toEqual(told))
})
