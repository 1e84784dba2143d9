/** Heads as other provinces print them: over two rows, with last year beside this year, with shares of a column under words of their own. */
import { describe, expect, it } from 'vitest'
import type { Form } from '../../model/form.ts'
import { assembleForms, type AssembledForms } from './assemble-forms.ts'
import { identifyDocument } from './identify-document.ts'
import { documentOf, grid, line, listCells, listProblems } from './test-support.ts'

function read(title: string, ...rows: readonly string[]): AssembledForms {
  const source = documentOf(line(1, '某市某局2025年度部门预算公开'), line(2, title), line(2, '编制部门：某市某局 单位：万元'), grid(2, rows))
  return assembleForms(source, identifyDocument(source))
}

const amounts = (assembled: AssembledForms, row: string): string[] => listCells(assembled).flatMap((cell) => (cell.includes(`/${row}/`) ? [cell.slice(cell.indexOf(`/${row}/`) + row.length + 2)] : []))
const columnIds = ({ forms: [form] }: { readonly forms: readonly Form[] }): string[] => form?.columns.map(({ id }) => id) ?? []

describe('heads over several rows', () => {
  it('end below the last row that a head reaches down into', () => {
    const assembled = read('部门支出总表',
      '科目编码 | ← | ← | 科目名称 | 合计 | 基本支出 | ← | 项目支出',
      '类 | 款 | 项 | ↑ | ↑ | 人员支出 | 日常公用支出 | ↑',
      '201 | | | 一般公共服务支出 | 9.00 | 4.00 | 2.00 | 3.00')
    expect(amounts(assembled, '201')).toEqual(['total: 90000.00', 'personnel: 40000.00', 'operating: 20000.00', 'project: 30000.00'])
    expect(assembled.problems).toEqual([])
  })

  it('give a column no figure of another below its head', () => {
    const assembled = read('部门支出总表', '科目编码 | 科目名称 | 合计 | 基本支出 | ← | 项目支出', '↑ | ↑ | ↑ | 在编人员 | 编外人员 | ↑', '201 | 一般公共服务支出 | 9.00 | 4.00 | 2.00 | 3.00')
    expect(columnIds(assembled)).not.toContain('basic')
    expect(assembled.problems.length).toBeGreaterThan(0)
  })
})

describe('last year beside this year', () => {
  it('is told by bare years below the head of both', () => {
    const assembled = read('部门收支总表',
      '收入 | ← | ← | ← | 支出 | ← | ← | ←',
      '项目 | 预算数 | ← | ← | 项目 | 预算数 | ← | ←',
      '↑ | 2024年 | 2025年 | 2025年比2024年增减% | ↑ | 2024年 | 2025年 | 2025年比2024年增减%',
      '一、一般公共预算 | 4.00 | 5.00 | 25.00 | 一、一般公共服务支出 | 4.00 | 5.00 | 25.00',
      '收入总计 | 4.00 | 5.00 | 25.00 | 支出总计 | 4.00 | 5.00 | 25.00')
    expect(amounts(assembled, 'total')).toEqual(['amount: 50000.00', 'amount: 50000.00'])
    expect(listProblems(assembled).every((problem) => problem.startsWith('columnUnknown'))).toBe(true)
  })

  it('is told by neighboring years over different words', () => {
    const assembled = read('部门支出总表',
      '科目编码 | 科目名称 | 2024年执行数 | ← | ← | 2025年预算数 | ← | ←',
      '↑ | ↑ | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出',
      '201 | 一般公共服务支出 | 7.00 | 4.00 | 3.00 | 9.00 | 6.00 | 3.00')
    expect(amounts(assembled, '201')).toEqual(['total: 90000.00', 'basic: 60000.00', 'project: 30000.00'])
  })
})

describe('a column under words that are none of its own', () => {
  const heads = ['科目编码 | 科目名称 | 合计 | 一般公共预算 | ← | 政府性基金预算', '↑ | ↑ | ↑ | 基本支出 | 项目支出 | ↑']
  const row = (code: string, total: string, basic: string, project: string, funds: string): string => `${code} | 某项支出 | ${total} | ${basic} | ${project} | ${funds}`

  it('is not read where the sums say that it holds a share', () => {
    const assembled = read('部门支出总表', ...heads, row('201', '9.00', '6.00', '3.00', ''), row('212', '4.00', '1.00', '1.00', '2.00'), row('21208', '4.00', '1.00', '1.00', '2.00'), row('2120803', '4.00', '1.00', '1.00', '2.00'))
    expect(amounts(assembled, '212').slice(0, 3)).toEqual(['total: 40000.00', 'basic: unread', 'project: unread'])
    expect(listProblems(assembled)).toContain('columnUnknown expenditureSummary 一般公共预算/基本支出 一般公共预算/基本支出')
  })

  it('is read where it is the whole', () => {
    const assembled = read('部门支出总表', ...heads, row('201', '9.00', '6.00', '3.00', ''), row('20103', '9.00', '6.00', '3.00', ''))
    expect(amounts(assembled, '201').slice(0, 3)).toEqual(['total: 90000.00', 'basic: 60000.00', 'project: 30000.00'])
  })
})

it('finds nothing to report in the numbers of rows', () => {
  const assembled = read('部门支出总表', '序号 | 科目编码 | 科目名称 | 支出合计 | 其中：基本支出 | 项目支出', '1 | 201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00', '2 | 合计 | | 9.00 | 6.00 | 3.00')
  expect(amounts(assembled, '201')).toEqual(['total: 90000.00', 'basic: 60000.00', 'project: 30000.00'])
  expect(assembled.problems).toEqual([])
})

it('reads the kinds of an agency’s own funds beside their sum, and without it', () => {
  const revenue = (...rows: readonly string[]): AssembledForms => read('部门收支总表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', '一、一般公共预算拨款收入 | 5.00 | 一、一般公共服务支出 | 9.00', ...rows, '本年收入合计 | 9.00 | 本年支出合计 | 9.00')
  expect(amounts(revenue('二、单位资金 | 4.00 | |', '（一）事业收入 | 4.00 | |'), 'agencyOwn')).toEqual(['amount: 40000.00'])
  expect(amounts(revenue('二、事业收入预算 | 4.00 | |'), 'serviceRevenue')).toEqual(['amount: 40000.00'])
})

describe('final accounts', () => {
  const readFinal = (title: string, ...rows: readonly string[]): AssembledForms => {
    const source = documentOf(line(1, '某市某局2023年度部门决算'), line(2, title), line(2, '部门：某市某局 金额单位：万元'), grid(2, rows))
    return assembleForms(source, identifyDocument(source))
  }

  it('print the original and the adjusted budget beside what was spent', () => {
    const heads = '年初预算数 | 全年预算数 | 决算数'
    const assembled = readFinal('收入支出决算总表', '收入 | ← | ← | ← | ← | 支出 | ← | ← | ← | ←', `项目 | 行次 | ${heads} | 项目 | 行次 | ${heads}`, '一、一般公共预算财政拨款收入 | 1 | 1.00 | 2.00 | 3.00 | 一、一般公共服务支出 | 3 | 4.00 | 5.00 | 6.00', '总计 | 2 | 1.00 | 2.00 | 3.00 | 总计 | 4 | 4.00 | 5.00 | 6.00')
    expect(amounts(assembled, '201')).toEqual(['originalBudget: 40000.00', 'adjustedBudget: 50000.00', 'amount: 60000.00'])
    expect(assembled.problems).toEqual([])
  })

  it('print basic expenditure code by code', () => {
    const assembled = readFinal('一般公共预算财政拨款基本支出决算表', '项目 | ← | 本年支出 | ← | ←', '经济分类科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费', '合计 | ← | 3.00 | 2.00 | 1.00', '301 | 工资福利支出 | 2.00 | 2.00 |', '302 | 商品和服务支出 | 1.00 | | 1.00')
    expect(amounts(assembled, '302')).toEqual(['total: 10000.00', 'personnel: blank', 'operating: 10000.00'])
    expect(assembled.problems).toEqual([])
  })
})

describe('what stands for a column or row that is not printed', () => {
  it('lets the kinds of official vehicles stand for their sum', () => {
    const assembled = read('一般公共预算“三公”经费支出表', '单位编码 | 单位名称 | 因公出国（境）费 | 公务接待费 | 公务用车运行维护费 | 公务用车购置 | 合计', '| 合计 | | 1.00 | 2.00 | | 3.00', '101 | 某市某局 | | 1.00 | 2.00 | | 3.00')
    expect(amounts(assembled, 'vehicleOperation')).toEqual(['total: 20000.00'])
    expect(amounts(assembled, 'subtotal')).toEqual(['total: 30000.00'])
    expect(assembled.problems).toEqual([])
  })

  it('reads the funds below the appropriation they are part of, and totals in other words', () => {
    const assembled = read('部门收支总体情况表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 功能分类 | 预算数', '财政拨款（补助） | 7.00 | 201 一般公共服务支出 | 9.00', '  一般公共预算 | 7.00 | 202 外交支出 |', '教育收费（财政专户） | 2.00 | 203 国防支出 |', '小　计 | 9.00 | 小　计 | 9.00', '收入总计 | 9.00 | 支出总计 | 9.00')
    expect(amounts(assembled, 'fiscalAppropriation')).toEqual(['amount: 70000.00'])
    expect(amounts(assembled, '201')).toEqual(['amount: 90000.00'])
    expect(amounts(assembled, 'currentYear')).toEqual(['amount: 90000.00', 'amount: 90000.00'])
    expect(assembled.problems).toEqual([])
  })
})

it('reads a table that leaves carried-over money out, and not one of it', () => {
  const rows = ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '201 | 一般公共服务支出 | 9.00 | 6.00 | 3.00', '20103 | 政府办公厅（室）及相关机构事务 | 9.00 | 6.00 | 3.00']
  expect(read('一般公共预算支出表（不含上年结转）', ...rows).forms.map(({ id }) => id)).toEqual(['generalPublicExpenditure'])
  expect(read('一般公共预算支出表（上年结转）', ...rows).forms).toEqual([])
})

it('takes of two layouts under one title the one whose rows are printed', () => {
  const assembled = read('收支预算总体情况表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', '一、一般公共预算拨款收入 | 9.00 | 一、一般公共服务支出 | 9.00', '本年收入合计 | 9.00 | 本年支出合计 | 9.00', '收入合计 | 9.00 | 支出合计 | 9.00')
  expect(amounts(assembled, 'total')).toEqual(['amount: 90000.00', 'amount: 90000.00'])
})

describe('wordings of several meanings', () => {
  const summary = (revenue: readonly string[], expenditure: readonly string[]): AssembledForms =>
    read('收支预算总表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', ...revenue.map((row, index) => `${row} | ${expenditure[index] ?? ' | '}`))
  const expenditure = ['教育支出 | 9.00', '支出合计 | 9.00', '结转下年 | 3.00', '支出总计 | 12.00']

  it('are the year’s revenue where the total is printed under its own name', () => {
    const assembled = summary(['一般公共预算拨款收入 | 10.00', '收入合计 | 10.00', '上年结转 | 2.00', '收入总计 | 12.00'], expenditure)
    expect(amounts(assembled, 'currentYear')).toEqual(['amount: 100000.00', 'amount: 90000.00'])
    expect(amounts(assembled, 'total')).toEqual(['amount: 120000.00', 'amount: 120000.00'])
    expect(assembled.problems).toEqual([])
  })

  it('stay unread where sources of revenue stand below', () => {
    const assembled = summary(['一般公共预算拨款收入 | 8.00', '小计 | 8.00', '政府性基金预算拨款收入 | 4.00', '收入总计 | 12.00'], expenditure)
    expect(amounts(assembled, 'currentYear')).toEqual(['amount: 90000.00'])
    expect(listProblems(assembled)).toEqual(['rowUnknown revenueExpenditureSummary amount 8.00'])
  })

  it('stay unread beside the name that is meant', () => {
    const assembled = summary(['小计 | 8.00', '本年收入合计 | 12.00', '收入总计 | 12.00'], expenditure)
    expect(amounts(assembled, 'currentYear')).toEqual(['amount: 120000.00', 'amount: 90000.00'])
    expect(listProblems(assembled)).toEqual(['rowUnknown revenueExpenditureSummary amount 8.00'])
  })
})

describe('收入合计 in a layout whose total it is', () => {
  const summary = (...rows: readonly string[]): AssembledForms => read('财务收支预算总表', '本年收入 | ← | 本年支出 | ←', '项目 | 预算数 | 项目 | 预算数', '一、财政拨款收入 | 10.00 | 一、教育支出 | 12.00', ...rows)

  it('is the total where no other is printed', () => {
    const assembled = summary('上年结转 | 2.00 | | ', '收入合计 | 12.00 | 支出合计 | 12.00')
    expect(amounts(assembled, 'total')).toEqual(['amount: 120000.00', 'amount: 120000.00'])
    expect(assembled.problems).toEqual([])
  })

  it('is left unread above 收入总计, or above what it does not count', () => {
    const assembled = summary('收入合计 | 10.00 | 支出合计 | 12.00', '上年结转 | 2.00 | | ', '收入总计 | 12.00 | 支出总计 | 12.00')
    expect(amounts(assembled, 'total')).toEqual(['amount: 120000.00', 'amount: 120000.00'])
    expect(listProblems(assembled)).toEqual(['rowUnknown revenueExpenditureSummary amount 10.00', 'rowUnknown revenueExpenditureSummary amount 12.00'])
    const above = summary('收入合计 | 10.00 | | ', '上年结转 | 2.00 | | ', ' | | 支出总计 | 12.00')
    expect(amounts(above, 'total')).toEqual(['amount: 120000.00'])
  })
})

describe('parts printed below a heading', () => {
  const funds = (...rows: readonly string[]): AssembledForms =>
    read('财政拨款收支总表', '收入 | ← | 支出 | ← | ← | ←', '项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款',
      ...rows.map((row, index) => `${row} | ${index === 0 ? '一般公共服务支出 | 15.00 | 15.00 | ' : ' | | | '}`), '收入总计 | 15.00 | 支出总计 | 15.00 | 15.00 | ')
  const current = ['一、本年收入 | 10.00', '（一）一般公共预算拨款 | 10.00']
  const ofFunds = (assembled: AssembledForms): string[] => listCells(assembled).flatMap((cell) => /^fiscalSummary\/revenue\/(.*[gG]eneralPublic.*)\/amount: (.*)$/.exec(cell)?.slice(1).join(' ') ?? [])

  it('are its own where the form knows it', () => {
    expect(ofFunds(funds(...current, '二、上年结转 | 5.00', '（一）一般公共预算拨款 | 5.00'))).toEqual(['generalPublic 100000.00', 'openingGeneralPublic 50000.00'])
    expect(ofFunds(funds('一、上年结转 | 5.00', '二、本年收入 | 10.00', '（一）一般公共预算拨款 | 10.00'))).toEqual(['generalPublic 100000.00'])
  })

  it('leave a wording that comes twice without a heading to nobody', () => {
    const assembled = funds('本年收入 | 10.00', '一般公共预算拨款 | 10.00', '一般公共预算拨款收入 | 5.00')
    expect(ofFunds(assembled)).toEqual([])
    expect(listProblems(assembled)).toEqual(['rowUnknown fiscalSummary amount 10.00', 'rowUnknown fiscalSummary amount 5.00'])
  })

  it('are over where a row stands that is none of them', () => {
    expect(ofFunds(funds('上年结转 | 5.00', '收入总计 | 15.00', '本年收入 | 10.00', '一般公共预算拨款 | 10.00'))).toEqual(['generalPublic 100000.00'])
  })

  it.each([[''], ['一、', '二、']])('are nobody’s below an unnumbered row that the form does not part, whether or not this year’s are printed: %s', (first, second = '') => {
    const rows = [`${first}一般公共预算拨款 | 5.00 | | `, `${second}政府性基金预算拨款 | 3.00 | | `, '收入总计 | 18.00 | 支出总计 | 18.00']
    const summary = (...above: readonly string[]): AssembledForms =>
      read('收支预算总表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', ...above.map((row, index) => `${row} | ${index === 0 ? '教育支出 | 18.00' : ' | '}`), ...rows)
    for (const above of [['本年收入合计 | 10.00', '上年结转 | 8.00'], ['事业收入 | 10.00', '本年收入合计 | 10.00', '上年结转 | 8.00'], ['本年收入合计 | 10.00', '上年结转 | 8.00', '收入总计 | 18.00']]) {
      const assembled = summary(...above)
      expect([...amounts(assembled, 'generalPublic'), ...amounts(assembled, 'governmentFunds')]).toEqual([])
      expect(listProblems(assembled)).toEqual(expect.arrayContaining(['rowUnknown revenueExpenditureSummary amount 5.00', 'rowUnknown revenueExpenditureSummary amount 3.00']))
    }
    expect(amounts(summary('上年结转 | 8.00', '本年收入合计 | 10.00'), 'generalPublic')).toEqual(['amount: 50000.00'])
  })

  it.each(['二、上年结转资金', '二、年初余额', '上年余额', '二、'])('are nobody’s below %s, which the form does not know', (heading) => {
    for (const above of [current, ['一、本年收入 | 10.00']]) {
      const assembled = funds(...above, `${heading} | 5.00`, '（一）一般公共预算拨款 | 5.00', '（二）政府性基金预算拨款 | 0.00')
      expect(ofFunds(assembled)).toEqual(above === current ? ['generalPublic 100000.00'] : [])
      expect(listProblems(assembled)).toEqual(['rowUnknown fiscalSummary amount 5.00', 'rowUnknown fiscalSummary amount 5.00', 'rowUnknown fiscalSummary amount 0.00'])
    }
  })

  it.each(['（一）', '其中：', ''])('numbered %s are nobody’s below one that the form does not part', (numbering) => {
    const assembled = read('收支预算总表', '收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', '一、事业收入 | 10.00 | 一、教育支出 | 15.00',
      '二、上年结转 | 5.00 | | ', `${numbering}一般公共预算拨款 | 3.00 | | `, '收入总计 | 15.00 | 支出总计 | 15.00')
    expect(amounts(assembled, 'generalPublic')).toEqual([])
    expect(listProblems(assembled)).toEqual(['rowUnknown revenueExpenditureSummary amount 3.00'])
  })
})
