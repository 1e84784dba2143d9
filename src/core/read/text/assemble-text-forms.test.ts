import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '../../../../test/property-runs.ts'
import { generatedFamilies } from '../../../../test/generate/families.ts'
import { toPlainText, type PlainTextStyle } from '../../../../test/generate/plain-text.ts'
import { planBudget } from '../../../../test/generate/plan.ts'
import { expectedFacts, type PrintBlock, type PrintCell, type PrintDocument } from '../../../../test/generate/print.ts'
import { toPlainText as toCopiedText } from '../../../../test/generate/text.ts'
import { familyData } from '../../data/generated/families.ts'
import { reconciliationData } from '../../data/generated/reconciliations.ts'
import type { Effects } from '../../effects.ts'
import type { Form } from '../../model/form.ts'
import { evaluateIdentity, instantiateIdentities } from '../../model/identity.ts'
import type { TextLine } from '../../model/source.ts'
import { assembleTextForms, type TextForms } from './assemble-text-forms.ts'
import { readText } from './read-text.ts'

const effects: Effects = { hash: () => Promise.resolve(''), loadPdfium: () => Promise.reject(new Error('no PDF here')), now: () => 0 }

async function read(text: string): Promise<TextForms & { readonly lines: readonly TextLine[] }> {
  const { source } = await readText(new TextEncoder().encode(text), 'a.txt', 0, effects)
  if (source === null) throw new Error('unreadable')
  return { ...assembleTextForms(source), lines: source.blocks as readonly TextLine[] }
}

/** One line per row: key and cells, `·` blank, `?` unread. */
function printForm({ rows, cells }: Form): string[] {
  return rows.map(({ panel, key }) => {
    const own = cells.filter(({ path }) => path.panel === panel && path.row === key)
    return [key, ...own.map(({ state, text }) => (state === 'blank' ? '·' : state === 'unread' ? '?' : text))].join(' ')
  })
}

const caption = '104 某某办公室 预算年度：2025 单位：万元'
const generalPublicHead = `部门预算一般公共预算财政拨款支出表\n${caption}\n序号\n功能分类科目\n合计 基本支出 项目支出\n科目编码 科目名称\n栏次 1 2 3 4 5\n`
const generalPublic = `${generalPublicHead}1 合计 10.00 7.00 3.00
2 201 一般公共服务支出 10.00 7.00 3.00
3 20103
政府办公厅（室）及相关
机构事务
10.00 7.00 3.00
4 2010301 行政运行 7.00 7.00
5 2010302 一般行政管理事务 3.00 3.00
`

const stateCapital = '国有资本经营预算支出表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n合计 10.00 7.00 3.00\n223 国有资本经营预算支出 10.00 7.00 3.00\n'

describe('tables turned into text with bars', () => {
  const bars = `云溪县水务局2024年度“三公”经费支出决算情况说明
一、一般公共预算财政拨款“三公”经费支出决算表
单位：万元
项 目 |
预 算 数 |
决 算 数 |
合 计 |
18 |
6.28 |
因公出国（境）费 |
0 |
0 |
公务接待费 |
12 |
6.28 |
公务用车购置及运行费 |
6 |
0 |
其中：公务用车运行维护费 |
6 |
0 |
公务用车购置 |
0 |
0 |
二、一般公共预算财政拨款“三公”经费支出情况说明
公务接待费支出6.28万元，比上年减少0.28万元，下降4.27%。
`

  it('reads a cell a line, and leaves the sentences behind the table to the prose', async () => {
    const { forms, used, lines, problems } = await read(bars)
    expect(forms.map(printForm)).toEqual([['subtotal 18 6.28', 'overseasVisits 0 0', 'hospitality 12 6.28', 'vehicles 6 0', 'vehicleOperation 6 0', 'vehiclePurchase 0 0']])
    expect(problems).toEqual([])
    expect(lines.filter((line) => !used.has(line)).map(({ text }) => text)).toContain('公务接待费支出6.28万元，比上年减少0.28万元，下降4.27%。')
  })

  it('says that a table under no known title was not read', async () => {
    const loose = '920云溪镇财政所 |\n单位：万元 |\n收入 |\n支出 |\n甲项 |\n675.82 |\n乙项 |\n516.39 |\n丙项 |\n98.25 |\n丁项 |\n21.53 |'
    expect((await read(loose)).problems.map(({ code }) => code)).toEqual(['familyUnknown'])
    expect((await read('单位：万元\n本年支出5.00万元。')).problems).toEqual([])
  })
})

describe('forms in plain text', () => {
  it('puts figures into the columns that the sums ask for, and joins broken labels', async () => {
    const { familyId, forms, problems } = await read(generalPublic)
    expect({ familyId, problems }).toEqual({ familyId: 'hebei-county-2025', problems: [] })
    expect(forms.map(printForm)).toEqual([[
      'total 10.00 7.00 3.00', '201 10.00 7.00 3.00', '20103 10.00 7.00 3.00', '2010301 7.00 7.00 ·', '2010302 3.00 · 3.00',
    ]])
    expect(forms[0]?.rows[2]?.label).toBe('政府办公厅（室）及相关机构事务')
    expect(forms[0]?.cells.find(({ id }) => id.endsWith('20103/total'))?.place.lineIndex).toBe(12)
  })

  it('joins the parts of a code printed in three columns', async () => {
    const { forms, problems } = await read(generalPublic.replace('20103\n', '201 03\n').replaceAll(/\b201030([12])\b/g, '201 03 0$1'))
    expect(problems).toEqual([])
    expect(forms[0]?.rows.map(({ code }) => code)).toEqual([null, '201', '20103', '2010301', '2010302'])
  })

  it.each([['another body', '307001 某某服务中心 1.00 1.00', ['307001', '1.00', '1.00']], ['a sentence', '2025年共1.00万元。', []]])('says which figures below the last row it took for none, as those of %s', async (_, line, texts) => {
    const { problems } = await read(`${stateCapital}${line}\n`)
    expect(problems.map(({ code, params }) => [code, params['text']])).toEqual(texts.map((text) => ['figureUnread', text]))
  })

  it('takes a numbered line for a title that does not end like one', async () => {
    const running = '表8 一般公共预算机关运行经费\n单位：元\n科目编码 科目名称 金额\n合计 1343029\n302 商品和服务支出 1343029\n'
    const { forms, problems } = await read(running)
    expect([forms.map(({ id }) => id), problems]).toEqual([['officeRunningCosts'], []])
  })

  it('ends a form at the title of the next, though its heads are unknown, and says that that one is unread', async () => {
    const next = '部门预算支出总表\n单位：万元\n科目编码 科目名称 2024年预算数 2025年预算数 备用\n合计 25.00 30.00 20.00\n201 一般公共服务支出 25.00 30.00 20.00\n'
    const { forms, problems } = await read(`${generalPublic}${next}`)
    expect(forms.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual(['generalPublicExpenditure 5'])
    expect(problems.map(({ code, params }) => `${code} ${params['form']}`)).toEqual(['formUnread expenditureSummary'])
  })

  it('steps over page numbers and heads printed again', async () => {
    const [first = '', second = ''] = generalPublic.split('4 2010301')
    const { forms, problems } = await read(`${first}7\n${generalPublicHead.slice(generalPublicHead.indexOf('\n') + 1)}4 2010301${second}`)
    expect(problems).toEqual([])
    expect(printForm(forms[0] as Form)).toHaveLength(5)
  })

  it('takes a form that says it is empty as nil, and its note', async () => {
    const text = `${generalPublicHead.replace('一般公共预算', '政府性基金预算')}注：无政府性基金预算财政拨款预算，空表列示。\n第二部分 说明\n`
    const { forms, lines, used } = await read(text)
    expect(forms.map(({ id, status, nilNote }) => [id, status, nilNote?.text])).toEqual([
      ['governmentFundsExpenditure', 'nil', '注：无政府性基金预算财政拨款预算，空表列示。'],
    ])
    expect(lines.filter((line) => !used.has(line)).map(({ text: left }) => left)).toEqual(['第二部分 说明'])
  })

  it('keeps a wording that occurs in two sections apart', async () => {
    const { forms } = await read(`部门预算财政拨款收支总表
${caption}
序号
收入 支出
项 目 金额 项 目 合计 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款
栏次 1 2 3 4 5 6 7
1 一、一般公共预算拨款 9.00 一、一般公共服务支出 10.00 10.00
2 本年收入合计 9.00 本年支出合计 10.00 10.00
3 年初财政拨款结转和结余 1.00 年末财政拨款结转和结余
4 一、一般公共预算拨款 1.00
5 收入总计 10.00 支出总计 10.00 10.00
`)
    expect(printForm(forms[0] as Form)).toEqual([
      'generalPublic 9.00', '201 10.00 ? ? ?', 'currentYear 9.00', 'currentYear 10.00 ? ? ?', 'carryover 1.00', 'carryoverOut · · · ·',
      'openingGeneralPublic 1.00', 'total 10.00', 'total 10.00 ? ? ?',
    ])
  })

  it('says of each figure it cannot place that it could not, and what it may be', async () => {
    const { forms, problems } = await read(`${generalPublicHead}1 合计 5.00 5.00\n`)
    expect(problems.map(({ code, params }) => `${code} ${params['text']}`)).toEqual(['figureUnread 5.00'])
    expect(forms[0]?.cells.map(({ state, candidates }) => [state, ...candidates])).toEqual([['amount'], ['unread', '5.00', ''], ['unread', '5.00', '']])
  })

  it('concludes nothing from rows whose figures are not amounts', async () => {
    const { forms, problems } = await read(generalPublic.replace('一般行政管理事务 3.00 3.00', '一般行政管理事务 3.00.1 3.00'))
    expect(printForm(forms[0] as Form).at(-1)).toBe('2010302 ? ? ?')
    expect(problems.map(({ code }) => code)).toContain('amountMalformed')
  })

  it('leaves a form unread whose columns are not those it knows', async () => {
    const { forms, problems } = await read(generalPublic.replace('栏次 1 2 3 4 5', '栏次 1 2 3 4 5 6'))
    expect(forms.map(({ status }) => status)).toEqual(['unread'])
    expect(problems[0]?.code).toBe('columnUnknown')
    expect(problems.filter(({ code }) => code === 'figureUnread')).toHaveLength(13)
  })

  it.each([['1 2 3 4 5 6 7', true], ['1 2 3 4 5', true], ['1 2 3', true], ['1 2 3 4 5 6', false]])('counts 类, 款 and 项 as three columns or as one: %s', async (numbers, isRead) => {
    const head = '政府性基金预算支出表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n类 款 项\n'
    const { forms: [form] } = await read(`${head}栏次 ${numbers}\n合计 10.00 7.00 3.00\n212 城乡社区支出 10.00 7.00 3.00\n`)
    expect(form?.status).toBe(isRead ? 'filled' : 'unread')
    const without = await read(`${head.replace('类 款 项\n', '')}栏次 1 2 3 4 5 6 7\n合计 10.00 7.00 3.00\n212 城乡社区支出 10.00 7.00 3.00\n`)
    expect(without.forms[0]?.status).toBe('unread')
  })

  it('leaves a form unread that prints its columns for two years', async () => {
    const { forms, problems } = await read(generalPublic.replace('合计 基本支出 项目支出', '2024年预算数 2025年预算数\n合计 基本支出 项目支出 合计 基本支出 项目支出').replace('栏次 1 2 3 4 5\n', ''))
    expect(forms.flatMap(({ cells }) => cells).filter(({ amount }) => amount !== null)).toEqual([])
    expect(problems.length).toBeGreaterThan(0)
  })

  it('calls no form empty whose cells stand one below the other', async () => {
    const { forms } = await read(`${generalPublicHead}合  计\n10.00\n7.00\n3.00\n`)
    expect(forms.map(({ status }) => status)).not.toContain('nil')
  })

  it('reads on after a note where the heads are printed again, and reports rows it cannot see', async () => {
    const [title = '', ...head] = generalPublicHead.split('\n')
    const rows = '1 合计 10.00 7.00 3.00\n注：本表按项列示。\n'
    const { forms, problems } = await read(`${generalPublicHead}${rows}${head.join('\n')}2 201 一般公共服务支出 10.00 7.00 3.00\n${title.replace('一般公共预算', '政府性基金预算')}\n${head.join('\n')}`)
    expect({ rows: printForm(forms[0] as Form), problems }).toEqual({ rows: ['total 10.00 7.00 3.00', '201 10.00 7.00 3.00'], problems: [] })
    const strange = await read(`${generalPublicHead}${rows}某某 8.00 1.00\n${title.replace('一般公共预算', '政府性基金预算')}\n${head.join('\n')}`)
    expect(strange.problems.map(({ code, params }) => `${code} ${params['form']} ${params['text']}`)).toEqual([
      'figureUnread generalPublicExpenditure 8.00', 'figureUnread generalPublicExpenditure 1.00',
    ])
  })

  it('keeps tables side by side apart, though their labels are broken over lines', async () => {
    const { forms, problems } = await read(`收支预算总表
部门：某某厅 单位：万元
收入 支出
项目名称 金额 功能分类 支出用途
功能科目名称 金额 项目名称 金额
一、财政拨款 10.00 一、一般公共服务支出 10.00 一、基本支出 7.00
2. 政府性基金预 10.00 三、单位预留机
三、国防支出 3.00
算 动经费
当年收入小计 10.00 当年支出小计 10.00
`)
    expect(forms.map(printForm)).toEqual([[
      'fiscalAppropriation 10.00', '201 10.00', 'basic 7.00', 'governmentFunds 10.00', '203 ·', 'reserve 3.00', 'currentYear 10.00', 'currentYear 10.00',
    ]])
    expect(problems).toEqual([])
  })

  it.each([['10.0', '\n', '0'], ['10.0', ' ', '0'], ['10.', ' ', '00']])('makes no two figures of one that is broken behind its point: %j %j %j', async (begun, between, rest) => {
    const { forms, problems } = await read(stateCapital.replace('223 国有资本经营预算支出 10.00 7.00 3.00', `223 国有资本经营预算支出 ${begun}${between}${rest} 7.00 3.00`))
    expect(forms[0]?.cells.filter(({ path, state }) => path.row === '223' && state === 'amount')).toEqual([])
    expect(problems.map(({ params }) => params['text'])).toEqual(expect.arrayContaining([begun, rest, '7.00', '3.00']))
  })

  it('gives a form of one row neither of two rows without a name', async () => {
    const form = '一般公共预算财政拨款“三公”经费支出决算表\n单位：万元\n预算数 决算数\n合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费 合计 因公出国（境）费 公务用车购置及运行维护费 公务接待费\n小计 公务用车购置费 公务用车运行维护费 小计 公务用车购置费 公务用车运行维护费\n1 2 3 4 5 6 7 8 9 10 11 12\n'
    const [large, small] = ['8.00 1.00 5.00 2.00 3.00 2.00 7.00 1.00 4.00 2.00 2.00 2.00', '4.00 1.00 2.00 1.00 1.00 1.00 4.00 1.00 2.00 1.00 1.00 1.00']
    expect((await read(`${form}${large}\n`)).forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'amount')).toHaveLength(12)
    for (const rows of [[large, small], [small, large], [large, `某某中心 ${small}`]]) {
      const { forms, problems } = await read(`${form}${rows.join('\n')}\n`)
      expect(forms.flatMap(({ cells }) => cells).filter(({ state }) => state === 'amount')).toEqual([])
      expect(new Set(problems.map(({ params }) => params['text']))).toEqual(new Set([large, small].join(' ').split(' ')))
    }
  })

  it('finds no form in a list of contents or in prose', async () => {
    const { forms, familyId } = await read('目录\n部门预算收支总表\n部门预算收入总表\n第二部分\n详见部门预算收支总表\n收入 1172.54 万元\n'.repeat(50))
    expect({ forms, familyId }).toEqual({ forms: [], familyId: null })
  })
})

const styles: fc.Arbitrary<PlainTextStyle> = fc.record({
  seed: fc.nat(99_999),
  pageMark: fc.constantFrom('formFeed', 'leadingSpace', 'pageNumber'),
  blankLines: fc.boolean(),
  labelWidth: fc.constantFrom(6, 8, 12, 40),
  rowsPerPage: fc.constantFrom(9, 18, 30),
})

/** A document by the numbers it is made from, so that a counterexample is short. */
const documents = fc.record({ family: fc.nat(generatedFamilies.length - 1), seed: fc.nat(9999), zero: fc.constantFrom('blank' as const, 'dash' as const) })

function print({ family: index, seed, zero }: { readonly family: number; readonly seed: number; readonly zero: 'blank' | 'dash' }): PrintDocument {
  const family = generatedFamilies[index]
  if (family === undefined) throw new Error('no such family')
  return family.print(family.plan(seed), { ...family.usual, amounts: { ...family.usual.amounts, zero } })
}

/** Every amount of the print is in its own cell, or among the candidates of that cell and in a Problem, or its whole form is in one. → what is not so. */
async function findWrong(document: PrintDocument, style: PlainTextStyle): Promise<string[]> {
  const { forms, problems } = await read(toPlainText(document, style))
  const expected = new Map(expectedFacts(document).map(({ id, text }) => [id, text]))
  const wrong = forms.flatMap(({ cells }) => cells).flatMap(({ id, state, text, candidates }) => {
    const truth = expected.get(id) ?? ''
    expected.delete(id)
    const isRight = state === 'unread' ? candidates.includes(truth) && (truth === '' || isReported(truth)) : state === 'amount' ? text === truth : truth === ''
    return isRight ? [] : [`${id} is ${state} ${text}, printed is ${truth}`]
  })
  function isReported(text: string): boolean {
    return problems.some(({ code, params }) => (code === 'figureUnread' || code === 'rowUnknown' || code === 'amountMalformed') && params['text'] === text)
  }
  const unreadForms = new Set(problems.flatMap(({ code, params }) => (code === 'formUnread' ? [params['form']] : [])))
  return [...wrong, ...[...expected].filter(([id, text]) => !isReported(text) && !unreadForms.has(id.split('/')[0])).map(([id, text]) => `${id} ${text} is missing`)]
}

/** The document with one of its figures, chosen by index, changed by hand. */
function withSlip(document: PrintDocument, index: number, change: (text: string) => string): PrintDocument {
  const isFigure = ({ path, text }: PrintCell): boolean => path !== undefined && /\d/.test(text)
  const figures = document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().filter(isFigure) : [])))
  const slipped = figures[index % figures.length]
  const change1 = (cell: PrintCell): PrintCell => (cell === slipped ? { ...cell, text: change(cell.text) } : cell)
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(change1)) } : block)),
  }))
  return { ...document, sections }
}

/** No identity of the forms read in full, and none between them, is broken. */
async function addsUp(text: string): Promise<boolean> {
  const { forms: all, familyId, problems } = await read(text)
  const forms = all.filter(({ id }) => !problems.some(({ params }) => params['form'] === id))
  const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
  const family = familyData.find(({ id }) => id === familyId)
  const own = forms.flatMap(({ id }) => instantiateIdentities(id, family?.forms.find((form) => form.id === id)?.identities ?? [], forms))
  const between = instantiateIdentities('revenueExpenditureSummary', reconciliationData, forms)
  return [...own, ...between].every((instance) => !['broken', 'totalBlank'].includes(evaluateIdentity(instance, cells).state))
}

describe('properties', () => {
  it('never puts a figure into a wrong cell, and never loses one', async () => {
    await fc.assert(
      fc.asyncProperty(documents, styles, async (document, style) => {
        expect(await findWrong(print(document), style)).toEqual([])
      }),
      propertyRuns(40),
    )
  })

  it('never does so when one figure is misprinted or left out', async () => {
    const slips = fc.record({ index: fc.nat(9999), leftOut: fc.boolean() })
    const misprint = (text: string): string => text.replace(/[1-8]/, (digit) => String(9 - Number.parseInt(digit, 10)))
    await fc.assert(
      fc.asyncProperty(documents, styles, slips, async (document, style, { index, leftOut }) => {
        const slipped = withSlip(print(document), index, leftOut ? () => '' : misprint)
        const wrong = await findWrong(slipped, style)
        // By chance a slip prints another budget that adds up; then nothing can show it.
        if (wrong.length > 0 && !(await addsUp(toPlainText(slipped, style)))) expect(wrong).toEqual([])
      }),
      propertyRuns(40),
    )
  })

  it.each(generatedFamilies.map(({ name }, family) => [name, family] as const))('never takes the rows of a table under an unknown title for those of the form before, and says that it is there: %s', async (_, family) => {
    const document = print({ family, seed: 1, zero: 'blank' })
    const blocks = document.sections.flatMap((section) => section.blocks)
    for (const table of blocks.filter((block) => block.kind === 'table' && expectedFacts({ ...document, sections: [{ landscape: false, blocks: [block] }] }).length > 0)) {
      const renamed = (block: PrintBlock): readonly PrintBlock[] => (block === table && block.kind === 'table' ? [{ ...block, title: '全部资金安排使用一览表' }] : block.kind === 'contents' ? [] : [block])
      const { forms, problems } = await read(toCopiedText({ ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(renamed) })) }))
      const printed = new Map(expectedFacts(document).map(({ id, text }) => [id, text]))
      expect(forms.flatMap(({ cells }) => cells).filter(({ id, state, text }) => state === 'amount' && printed.get(id) !== text).map(({ id }) => id)).toEqual([])
      expect(problems.map(({ params }) => params['title'])).toContain('全部资金安排使用一览表')
    }
  })

  it('places every figure of a county budget that lives on one kind of funds', async () => {
    const [hebei] = generatedFamilies
    if (hebei === undefined) throw new Error('no family')
    for (let seed = 1; seed <= 12; seed += 1) {
      const plan = planBudget(seed, { fiscalYear: 2025, regionCode: '130129', regionName: '赞皇县', manyFunds: false })
      const text = toPlainText(hebei.print(plan, hebei.usual), { seed, pageMark: 'formFeed', blankLines: true, labelWidth: 12, rowsPerPage: 18 })
      const { forms, problems } = await read(text)
      expect(forms.length).toBeGreaterThan(9)
      expect(problems.filter(({ params }) => params['form'] !== 'governmentProcurement')).toEqual([])
    }
  })
})

const samples = process.env['MINGZHANG_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/samples')
const nangong = join(samples, 'nangong-2025-budget.txt')

describe.skipIf(!existsSync(nangong))('the budget of Nangong 2025', () => {
  const rowsOf = (forms: readonly Form[], id: Form['id'], panel = 'main'): Map<string, string> => {
    const form = forms.find((other) => other.id === id)
    const rows = form?.rows.filter((row) => row.panel === panel) ?? []
    return new Map(rows.map(({ key }) => [key, form?.cells.filter(({ path }) => path.panel === panel && path.row === key).map(({ text }) => text).join(' ').trim() ?? '']))
  }

  it('has all its figures in place', async () => {
    const { forms, problems } = await read(readFileSync(nangong, 'utf8'))
    expect(problems).toEqual([])
    expect(forms.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'revenueExpenditureSummary filled', 'revenueSummary filled', 'expenditureSummary filled', 'fiscalSummary filled', 'generalPublicExpenditure filled',
      'generalPublicBasicExpenditure filled', 'governmentFundsExpenditure nil', 'stateCapitalExpenditure nil', 'threePublicExpenses filled',
      'governmentProcurement nil', 'fixedAssets filled',
    ])
    expect(forms.flatMap(({ cells }) => cells.filter(({ state }) => state === 'unread'))).toEqual([])
    const printedLines = (id: Form['id']): number => new Set(forms.find((form) => form.id === id)?.rows.map(({ texts }) => texts['rowNumber'])).size
    expect((['revenueExpenditureSummary', 'fiscalSummary', 'revenueSummary', 'expenditureSummary', 'generalPublicBasicExpenditure', 'threePublicExpenses'] as const).map(printedLines)).toEqual([34, 37, 15, 15, 19, 9])
    const filled = [...rowsOf(forms, 'revenueExpenditureSummary', 'expenditure')].filter(([, text]) => text !== '')
    expect(filled).toEqual([
      ['201', '1003.49'], ['208', '68.74'], ['210', '44.58'], ['221', '55.73'], ['currentYear', '1172.54'], ['total', '1172.54'],
    ])
    expect(rowsOf(forms, 'revenueSummary').get('2101103')).toBe('9.69 9.69 9.69')
    expect(rowsOf(forms, 'expenditureSummary').get('2010302')).toBe('358.29  358.29')
    expect(rowsOf(forms, 'fiscalSummary', 'revenue').get('openingGeneralPublic')).toBe('')
    expect(rowsOf(forms, 'generalPublicBasicExpenditure').get('302')).toBe('101.20  101.20')
    expect(rowsOf(forms, 'threePublicExpenses').get('hospitality')).toBe('68.00 68.00')
    expect(rowsOf(forms, 'fixedAssets')).toEqual(new Map([['equipment', '10.37'], ['furniture', '2.73']]))
  })

  it('keeps every figure in its place when one of them is wrong, so that the fault can be found', async () => {
    const text = readFileSync(nangong, 'utf8')
    const slip = async (line: RegExp, changed: string): Promise<[number, string[]]> => {
      const { forms, problems } = await read(text.replace(line, changed))
      const family = familyData.find(({ id }) => id === 'hebei-county-2025')
      const cells = new Map(forms.flatMap((form) => form.cells.map((cell) => [cell.id, cell] as const)))
      const checks = forms.flatMap(({ id }) => instantiateIdentities(id, family?.forms.find((form) => form.id === id)?.identities ?? [], forms).map((instance) => evaluateIdentity(instance, cells)))
      return [problems.length, checks.filter(({ state }) => state === 'broken').map(({ instance: { form, total } }) => `${form} ${total.row} ${total.column}`)]
    }
    expect(await slip(/(?<=12 302 商品和服务支出 )101.20 101.20/, '110.20 101.20')).toEqual([0, [
      'generalPublicBasicExpenditure 302 total', 'generalPublicBasicExpenditure total total', 'generalPublicBasicExpenditure 302 total',
    ]])
    expect(await slip(/(?<=9 三、公务接待费 )68.00 68.00/, '86.00 68.00')).toEqual([0, ['threePublicExpenses hospitality total', 'threePublicExpenses subtotal total']])
  })

  it('reads the same however the text was saved', async () => {
    const text = readFileSync(nangong, 'utf8')
    const facts = async (changed: string): Promise<string[]> => (await read(changed)).forms.flatMap(({ cells }) => cells.flatMap(({ id, text: printed }) => (printed === '' ? [] : [`${id} ${printed}`])))
    const usual = await facts(text)
    expect(usual).toHaveLength(186)
    expect(await facts(text.replaceAll('\n', '\r\n'))).toEqual(usual)
    expect(await facts(text.replaceAll(/\n{2,}/g, '\n'))).toEqual(usual)
    expect(await facts(text.replaceAll(' ', '　\t'))).toEqual(usual)
    expect(await facts(text.replaceAll(/^ /gm, '\f'))).toEqual(usual)
    expect(await facts(text.replaceAll(/(?<=[\u4e00-\u9fff]) (?=\d+\.\d)/g, ''))).toEqual(usual)
  })
})
