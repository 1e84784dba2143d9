import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/source.ts'
import { assembleForms, type AssembledForms } from './assemble-forms.ts'
import { identifyDocument } from './identify-document.ts'
import { titleCore } from './spelling.ts'
import { matchTitle } from './titles.ts'
import { documentOf, grid, line, listCells, listProblems } from './test-support.ts'

const cover = line(1, '某市某局2025年度部门预算公开')

function assemble(...blocks: readonly Block[]): AssembledForms {
  const source = documentOf(cover, ...blocks)
  return assembleForms(source, identifyDocument(source))
}

const expenditureHeads = ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出']
const expenditure = [
  ...expenditureHeads,
  '| 合计 | 30.00 | 20.00 | 10.00',
  '201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00',
  '20103 | 政府办公厅（室）及相关机构事务 | 30.00 | 20.00 | 10.00',
  '2010301 | 行政运行 | 20.00 | 20.00 |',
  '2010302 | 一般行政管理事务 | 10.00 | | 10.00',
]
const title = line(2, '2025年部门一般公共预算支出功能分类预算表')
const unit = line(2, '编制部门：某市某局 单位：元')

describe('a table of codes', () => {
  it('puts every figure in its cell and keeps blanks blank', () => {
    const assembled = assemble(title, unit, grid(2, expenditure))
    expect(listCells(assembled).slice(9)).toEqual([
      'generalPublicExpenditure/main/2010301/total: 20.00',
      'generalPublicExpenditure/main/2010301/basic: 20.00',
      'generalPublicExpenditure/main/2010301/project: blank',
      'generalPublicExpenditure/main/2010302/total: 10.00',
      'generalPublicExpenditure/main/2010302/basic: blank',
      'generalPublicExpenditure/main/2010302/project: 10.00',
    ])
    expect(assembled.problems).toEqual([])
  })

  it('takes a column that prints the same year in every row for no amounts', () => {
    const assembled = assemble(title, unit, grid(2, [...expenditureHeads, '| 合计 | 30.00 | 2025 | 10.00', '201 | 一般公共服务支出 | 30.00 | 2025 | 10.00']))
    expect(listCells(assembled).filter((cell) => cell.includes('/basic'))).toEqual(['generalPublicExpenditure/main/total/basic: unread', 'generalPublicExpenditure/main/201/basic: unread'])
    expect(listProblems(assembled)).toEqual(['columnUnknown generalPublicExpenditure 基本支出 2025'])
    const amounts = assemble(title, unit, grid(2, [...expenditureHeads, '| 合计 | 4050.00 | 4050 |', '201 | 一般公共服务支出 | 2025.00 | 2025 |', '208 | 社会保障和就业支出 | 2025.00 | 2025 |']))
    expect(amounts.problems).toEqual([])
  })

  it('mentions a number right of a name where the row prints no figure, and no other number among names', () => {
    const heads = '项目名称 | ← | 金额'
    const sources = (...rows: readonly string[]): AssembledForms => assemble(line(2, '收入预算总表'), unit, grid(2, [heads, '收入总计 | ← | 7', '一般公共预算资金 | 小计 | 7', ...rows]))
    expect(listProblems(sources('其他收入 | 5 |')).map((one) => one.split(' ')[0])).toEqual(['figureOutsideForm'])
    expect(listProblems(sources('其他资金 | 小计 | 0')).filter((one) => one.startsWith('figureOutsideForm'))).toEqual([])
  })

  it('joins codes printed in three columns, taking blank levels from the row above', () => {
    const { forms, problems } = assemble(title, unit, grid(2, [
      '项目 | ← | ← | ← | 一般公共预算支出 | ← | ←',
      '功能分类科目编码 | ← | ← | 功能分类科目名称 | 合计 | 基本支出 | 项目支出',
      '类 | 款 | 项 | ↑ | ↑ | ↑ | ↑',
      '201 | | | 一般公共服务支出 | 7 | 7 |',
      '201 | 03 | | 政府办公厅 | 7 | 7 |',
      '201 | 03 | 01 | 行政运行 | 4 | 4 |',
      '| | 02 | 一般行政管理事务 | 3 | 3 |',
      '合计 | ← | ← | ← | 7 | 7 |',
    ]))
    expect(forms[0]?.rows.map(({ key }) => key)).toEqual(['201', '20103', '2010301', '2010302', 'total'])
    expect(problems).toEqual([])
  })

  it('reads a code glued to its name', () => {
    const { forms } = assemble(title, unit, grid(2, ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '201一般公共服务支出 | | 5 | 5 |', '| 2010301行政运行 | 5 | 5 |']))
    expect(forms[0]?.rows.map(({ code, label }) => `${code} ${label}`)).toEqual(['201 一般公共服务支出', '2010301 行政运行'])
  })

  it('numbers a code that comes twice', () => {
    const { forms } = assemble(title, unit, grid(2, [...expenditure, '2010302 | 一般行政管理事务 | 1.00 | | 1.00']))
    expect(forms[0]?.rows.at(-1)?.key).toBe('2010302#2')
  })

  it('skips a row that numbers the columns', () => {
    const assembled = assemble(title, unit, grid(2, [...expenditureHeads, '栏次 | 1 | 2 | 3 | 4', '201 | 一般公共服务支出 | 5 | 5 |']))
    expect(listCells(assembled)).toEqual(['generalPublicExpenditure/main/201/total: 5.00', 'generalPublicExpenditure/main/201/basic: 5.00', 'generalPublicExpenditure/main/201/project: blank'])
  })
})

describe('a table over several pages', () => {
  const [heads = '', total = '', ...rows] = expenditure

  it('joins pages that repeat the heads', () => {
    const { forms } = assemble(title, unit, grid(2, [heads, total, ...rows.slice(0, 2)]), grid(3, [heads, ...rows.slice(2)]))
    expect(forms.map(({ places, rows: found }) => [places.length, found.length])).toEqual([[2, 5]])
  })

  it('joins pages without heads', () => {
    const { forms, problems } = assemble(title, unit, grid(2, [heads, total, ...rows.slice(0, 2)]), grid(3, rows.slice(2)))
    expect(forms.map(({ places, rows: found }) => [places.length, found.length])).toEqual([[2, 5]])
    expect(problems).toEqual([])
  })

  it('puts a row together that the page break cuts', () => {
    const { forms } = assemble(title, unit, grid(2, [heads, '2080505 | 机关事业单位基本养老 | 5.00 | 5.00 |']), grid(3, ['| 保险缴费支出 | | |', '2080506 | 机关事业单位职业年金缴费支出 | 1.00 | 1.00 |']))
    expect(forms[0]?.rows.map(({ label }) => label)).toEqual(['机关事业单位基本养老保险缴费支出', '机关事业单位职业年金缴费支出'])
  })

  it('takes figures over the break only when the joined name is the code’s own', () => {
    const cut = (name: string): AssembledForms => assemble(title, unit, grid(2, [heads, '2080505 | 机关事业单位基本养老 | | |']), grid(3, [`| ${name} | 5.00 | 5.00 |`]))
    expect(listCells(cut('保险缴费支出'))[0]).toBe('generalPublicExpenditure/main/2080505/total: 5.00')
    expect(listProblems(cut('另一项支出'))[0]).toBe('rowUnknown generalPublicExpenditure total 5.00')
  })

  it('does not join a grid that stands elsewhere', () => {
    const { forms, problems } = assemble(title, unit, grid(2, expenditure), line(3, '下面是另一件事。'), grid(3, ['甲 | 乙 | 丙 | 丁 | 戊', '一 | 二 | 1.00 | 2.00 | 3.00']))
    expect(forms[0]?.places.length).toBe(1)
    expect(problems).toEqual([])
  })
})

describe('grids that are not drawn alike', () => {
  it('joins by where columns stand when the second grid has another column drawn', () => {
    const wide = grid(3, ['2010301 | 行政运行 | ← | 20.00 | 20.00 |', '2010302 | 一般行政管理 | 事务 | 10.00 | | 10.00'])
    const cells = wide.cells.map((cell) => {
      const left = cell.columnIndex <= 1 ? cell.columnIndex * 60 : cell.columnIndex === 2 ? 90 : (cell.columnIndex - 1) * 60
      const end = cell.columnIndex + cell.columnSpan
      const right = end <= 1 ? 60 : end === 2 ? 90 : (end - 1) * 60
      return { ...cell, place: { ...cell.place, box: { x: left, y: 100 + cell.rowIndex * 20, width: right - left, height: 20 } } }
    })
    const { forms, problems } = assemble(title, unit, grid(2, expenditure.slice(0, 4)), { ...wide, cells })
    expect(forms[0]?.rows.map(({ key, label }) => `${key} ${label}`).slice(-2)).toEqual(['2010301 行政运行', '2010302 一般行政管理/事务'])
    expect(problems).toEqual([])
  })

  it('reports a table behind the form whose columns do not match', () => {
    const other = grid(3, ['2010301 | 20.00 | 5.00', '2010302 | 10.00 | 1.00'], 17)
    expect(assemble(title, unit, grid(2, expenditure), other).problems.map(({ code, params }) => `${code} ${params['reason'] ?? ''}`)).toEqual(['formUnread continuation'])
  })

  it('does not take another table’s heads for rows', () => {
    const other = grid(3, ['科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费', '| 合计 | 5.00 | 4.00 | 1.00', '301 | 工资福利支出 | 4.00 | 4.00 |'])
    const { forms, problems } = assemble(title, unit, grid(2, expenditure), other)
    expect(forms.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual(['generalPublicExpenditure 5'])
    // Without a title of its own it may be the basic expenditure of any fund.
    expect(problems.map(({ code, place }) => `${code} ${place?.pageNumber}`)).toEqual(['formUnread 3'])
  })

  it('joins 类 款 项 by their heads, in whatever order they stand', () => {
    const { forms } = assemble(title, unit, grid(2, ['类 | 项 | 款 | 科目名称 | 合计 | 基本支出 | 项目支出', '201 | 01 | 03 | 行政运行 | 4 | 4 |']))
    expect(forms[0]?.rows[0]?.key).toBe('2010301')
  })

  it('does not read a table whose codes belong to another classification', () => {
    const { forms, problems } = assemble(title, unit, grid(2, [...expenditureHeads, '301 | 工资福利支出 | 4 | 4 |', '302 | 商品和服务支出 | 5 | 5 |', '| 合计 | 9 | 9 |']))
    expect(forms).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('formUnread')
  })
})

describe('units', () => {
  it.each([
    ['单位：万元', '50000.00'],
    ['金额单位：人民币元', '5.00'],
    ['单 位：万 元', '50000.00'],
    ['部门：某局 单位:元', '5.00'],
  ])('reads %s', (caption, yuan) => {
    expect(listCells(assemble(title, line(2, caption), grid(2, [...expenditureHeads, '201 | 一般公共服务支出 | 5 | 5 |'])))[0]).toContain(yuan)
  })

  it('reads a caption broken over two lines', () => {
    expect(listCells(assemble(title, line(2, '单位：'), line(2, '万元'), grid(2, [...expenditureHeads, '201 | 一般公共服务支出 | 5 | 5 |'])))[0]).toContain('50000.00')
  })

  it('finds title and unit inside the grid', () => {
    const assembled = assemble(grid(2, ['2025年部门支出预算总表 | ← | ← | ← | ←', '编制部门：某市某局 | ← | ← | ← | 单位：万元', ...expenditure]))
    expect(listCells(assembled)[0]).toBe('expenditureSummary/main/total/total: 300000.00')
  })

  it('leaves figures unread when no unit is printed, or one we do not read', () => {
    for (const blocks of [[title], [title, line(2, '编制单位：元氏县教育局')], [title, line(2, '单位：千元')]]) {
      const assembled = assemble(...blocks, grid(2, expenditure))
      expect(listCells(assembled)[0]).toBe('generalPublicExpenditure/main/total/total: unread')
      expect(assembled.problems.map(({ code }) => code)).toEqual(['unitUnknown'])
    }
  })
})

describe('what has no place', () => {
  it('reports figures under a head nobody knows', () => {
    const assembled = assemble(title, unit, grid(2, ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 专项转移', '201 | 一般公共服务支出 | 30 | 20 | 10 | 4.00']))
    expect(listProblems(assembled)).toEqual(['columnUnknown generalPublicExpenditure 专项转移 4.00'])
    expect(listCells(assembled)).toHaveLength(3)
  })

  it('reports what is not one amount, and leaves its cell unread', () => {
    for (const text of ['1,234.5.6', '12 34', '见附件', '1.00 2.00']) {
      const assembled = assemble(title, unit, grid(2, [...expenditureHeads, `201 | 一般公共服务支出 | ${text} | 20 | 10`]))
      expect(listCells(assembled)[0]).toBe('generalPublicExpenditure/main/201/total: unread')
      expect(listProblems(assembled)).toEqual([`amountMalformed generalPublicExpenditure total ${text}`])
    }
  })

  it('reports figures of a row nobody knows', () => {
    expect(listProblems(assemble(title, unit, grid(2, [...expenditure, '| 神秘支出 | 1.00 | 1.00 |'])))).toEqual([
      'rowUnknown generalPublicExpenditure total 1.00',
      'rowUnknown generalPublicExpenditure basic 1.00',
    ])
  })

  it('reads a short form with one code that is none, and reports that row; of two codes neither is trusted', () => {
    const category = '212 | 城乡社区支出 | 5.00 | | 5.00'
    const section = '21208 | 国有土地使用权出让收入安排的支出 | 5.00 | | 5.00'
    const item = '212080 | 城市建设支出 | 5.00 | | 5.00'
    const short = assemble(title, unit, grid(2, [...expenditureHeads, category, section, item]))
    expect(short.forms[0]?.rows.map(({ key }) => key)).toEqual(['212', '21208'])
    expect(listProblems(short)).toEqual(['rowUnknown generalPublicExpenditure total 5.00', 'rowUnknown generalPublicExpenditure project 5.00'])
    expect(assemble(title, unit, grid(2, [...expenditureHeads, category, item])).forms).toEqual([])
  })

  it('gives a figure over two columns to neither', () => {
    const assembled = assemble(title, unit, grid(2, [...expenditureHeads, '201 | 一般公共服务支出 | 30 | 20.00 | ←']))
    expect(listCells(assembled).slice(1)).toEqual(['generalPublicExpenditure/main/201/basic: unread', 'generalPublicExpenditure/main/201/project: unread'])
    expect(listProblems(assembled)).toEqual(['figureUnread generalPublicExpenditure basic 20.00', 'figureUnread generalPublicExpenditure project 20.00'])
  })

  it('says that a statutory table was not understood, and leaves other tables alone', () => {
    const unread = assemble(title, unit, grid(2, expenditure), line(3, '2025年部门债务支出情况表'), grid(3, ['甲 | 乙', '某债务 | 1.00', '另一债务 | 2.00']))
    expect(unread.problems.map(({ code, params }) => `${code} ${params['title'] ?? ''}`)).toEqual(['formUnread 2025年部门债务支出情况表'])
    const other = assemble(title, unit, grid(2, expenditure), line(3, '项目支出绩效目标表'), grid(3, ['项目 | 预算数', '某项目 | 1.00', '另一项目 | 2.00']))
    expect(other.problems).toEqual([])
    expect(other.used.size).toBe(3)
  })
})

describe('panels side by side', () => {
  const summary = [
    '收入 | ← | 支出 | ← | ← | ←',
    '项目名称 | 金额 | 功能分类 | ← | 支出用途 | ←',
    '↑ | ↑ | 功能科目名称 | 金额 | 项目名称 | 金额',
    '一、财政拨款 | 15 | 一、一般公共服务支出 | 12 | 一、基本支出 | 8',
    '1. 一般公共预算 | 15 | 九、医疗卫生与计划生育支出 | 3 | 二、项目支出 | 7',
    '当年收入小计 | 15 | 当年支出小计 | ← | ← | 15',
    '上年结转资金 | | 结转下年资金 | ← | ← |',
    '收入合计 | 15 | 支出合计 | ← | ← | 15',
  ]

  it('keeps the panels apart, and lets a label name the figure behind itself', () => {
    const assembled = assemble(line(2, '收支预算总表'), line(2, '单位：元'), grid(2, summary))
    expect(listCells(assembled).map((cell) => cell.replace('revenueExpenditureSummary/', ''))).toEqual([
      'revenue/fiscalAppropriation/amount: 15.00',
      'revenue/generalPublic/amount: 15.00',
      'revenue/currentYear/amount: 15.00',
      'revenue/carryover/amount: blank',
      'revenue/total/amount: 15.00',
      'expenditure/201/amount: 12.00',
      'expenditure/210/amount: 3.00',
      'expenditure/currentYear/amount: 15.00',
      'expenditure/carryoverOut/amount: blank',
      'expenditure/total/amount: 15.00',
      'nature/basic/amount: 8.00',
      'nature/project/amount: 7.00',
    ])
    expect(assembled.problems).toEqual([])
  })

  it('tells the same wording apart by the heading above it', () => {
    const assembled = assemble(line(2, '财政拨款收入支出决算总表'), line(2, '单位：元'), grid(2, [
      '收入 | ← | 支出 | ← | ← | ← | ←',
      '项目 | 决算数 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款',
      '一、一般公共预算财政拨款 | 9 | 一、一般公共服务支出 | 8 | 8 | |',
      '本年收入合计 | 9 | 本年支出合计 | 8 | 8 | |',
      '年初财政拨款结转和结余 | 2 | 年末财政拨款结转和结余 | 3 | 3 | |',
      '一、一般公共预算财政拨款 | 2 | | | | |',
      '总计 | 11 | 总计 | 11 | 11 | |',
    ]))
    expect(listCells(assembled).filter((cell) => cell.includes('eneralPublic/amount'))).toEqual([
      'fiscalSummary/revenue/generalPublic/amount: 9.00',
      'fiscalSummary/revenue/openingGeneralPublic/amount: 2.00',
    ])
  })

  it('reads a form printed as one line of columns', () => {
    const assembled = assemble(line(2, '部门“三公”经费和机关运行经费预算表'), line(2, '单位：万元'), grid(2, [
      '“三公”经费预算数 | ← | ← | ← | ← | ← | 机关运行经费预算数',
      '合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | ← | ← | ↑',
      '↑ | ↑ | ↑ | 小计 | 购置费 | 运行费 | ↑',
      '3.00 | | 1.00 | 2.00 | 0 | 2.00 | 9.00',
    ]))
    expect(listCells(assembled).map((cell) => cell.replace('threePublicExpenses/main/', ''))).toEqual([
      'subtotal/total: 30000.00',
      'overseasVisits/total: blank',
      'hospitality/total: 10000.00',
      'vehicles/total: 20000.00',
      'vehiclePurchase/total: 0.00',
      'vehicleOperation/total: 20000.00',
      'officeRunningCosts/total: 90000.00',
    ])
  })

  it('reads two tables side by side under their own titles', () => {
    const { forms } = assemble(
      line(2, '一般公共预算支出预算表', 100), line(2, '单位：元', 100), line(2, '政府性基金支出预算表', 500), line(2, '单位：元', 500),
      grid(2, ['功能科目代码 | 功能科目名称 | 金额', '201 | 一般公共服务支出 | 5'], 60),
      grid(2, ['功能科目代码 | 功能科目名称 | 金额', '212 | 城乡社区支出 | 6'], 460),
    )
    expect(forms.map(({ id, rows }) => `${id} ${rows[0]?.key}`)).toEqual(['generalPublicExpenditure 201', 'governmentFundsExpenditure 212'])
  })
})

describe('titles', () => {
  it('takes neither a year nor the first letter of 一般公共预算 for the number of a form', () => {
    const cores = ['2021年度一般公共预算支出表', '表1一般公共预算支出表', '附表三一般公共预算支出表', '三、一般公共预算支出表', '表十一一般公共预算支出表', '一般公共预算支出表', '7.一般公共预算支出表', '公开05表 2022年度一般公共预算支出表', '附表2 2022年一般公共预算支出表', '2022年附表2：一般公共预算支出表'].map((text) => titleCore(text).core)
    expect(new Set(cores).size).toBe(1)
  })

  it('takes 部门（单位） for a word that comes and goes', () => {
    expect(matchTitle('部门（单位）收支总体情况表', [])?.candidates[0]?.definition.id).toBe('revenueExpenditureSummary')
  })

  it.each(['一般性支出预算表', '上级补助项目支出预算表', '固有资本经营预算支出表'])('takes %s for no form that its last words name', (title) => {
    expect(matchTitle(title, [])).toBeNull()
  })
})

describe('three public expenses of final accounts', () => {
  const caption = [line(1, '某市某局2021年度“三公”经费支出决算情况说明'), line(1, '2021年度一般公共预算财政拨款“三公”经费支出决算表'), line(1, '单位：万元')]
  const read = (...rows: string[]): string[] => {
    const source = documentOf(...caption, grid(1, rows))
    return listCells(assembleForms(source, identifyDocument(source)))
  }

  it('reads one to a line', () => {
    expect(read('项目 | 预算数 | 决算数', '合计 | 246 | 167.37', '因公出国（境）费 | 0 | 0', '公务接待费 | 1 | 2.14', '公务用车购置及运行维护费 | 245 | 165.23', '其中：公务用车运行维护费 | 165 | 87.07', '公务用车购置费 | 80 | 78.16').filter((cell) => cell.includes('finalAccounts'))).toEqual([
      'threePublicExpenses/main/subtotal/finalAccounts: 1673700.00',
      'threePublicExpenses/main/overseasVisits/finalAccounts: 0.00',
      'threePublicExpenses/main/hospitality/finalAccounts: 21400.00',
      'threePublicExpenses/main/vehicles/finalAccounts: 1652300.00',
      'threePublicExpenses/main/vehicleOperation/finalAccounts: 870700.00',
      'threePublicExpenses/main/vehiclePurchase/finalAccounts: 781600.00',
    ])
  })
})

describe('three public expenses of a budget', () => {
  const rows = ['合计 | 18.15 | 22.15 | 4 | 22%', '1.因公出国（境）费 | | | |', '2.公务接待费 | 3 | 7 | 4 | 133%', '3.公务用车购置及运行费 | 15.15 | 15.15 | |', '其中：（1）公务用车购置费 | | | |', '（2）公务用车运行费 | 15.15 | 15.15 | 0 | 0']
  const read = (...heads: string[]): string[] => {
    const source = documentOf(grid(1, ['2024年某县某镇“三公”经费预算情况统计表 | ← | ← | ← | ←', '单位：万元 | ← | ← | ← | ←', ...heads, ...rows]))
    const identity = identifyDocument(source)
    expect(identity).toMatchObject({ documentKind: 'threePublicStatement', stage: 'budget' })
    return listCells(assembleForms(source, identity)).filter((cell) => cell.includes('/subtotal/'))
  }

  it('takes the earlier of two years for the last', () => {
    expect(read('项目 | 2023年预算数 | 2024年预算数 | 比上年增、减情况 | ←', '↑ | ↑ | ↑ | 增、减金额 | 增、减幅度')).toEqual([
      'threePublicExpenses/main/subtotal/priorYear: 181500.00',
      'threePublicExpenses/main/subtotal/total: 221500.00',
      'threePublicExpenses/main/subtotal/change: 40000.00',
    ])
  })

  it('takes years that do not follow one another for neither', () => {
    expect(read('项目 | 2022年预算数 | 2024年预算数 | 增减金额 | 增减幅度').filter((cell) => !cell.endsWith('unread'))).toEqual(['threePublicExpenses/main/subtotal/change: 40000.00'])
  })
})

describe('empty forms', () => {
  it('keeps the note that says so', () => {
    const { forms } = assemble(title, unit, grid(2, expenditure), line(3, '2025年部门政府性基金预算支出功能分类预算表'), line(3, '单位：元'), grid(3, [...expenditureHeads, '| | | |', '合计 | ← | | |']), line(3, '注：本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。'), line(4, '下一页'))
    expect(forms[1]).toMatchObject({ id: 'governmentFundsExpenditure', status: 'nil', nilNote: { text: '注：本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。' } })
  })
})

describe('which form', () => {
  it('takes nothing from a title whose heads do not fit', () => {
    const { forms, problems } = assemble(title, unit, grid(2, ['序号 | 单位名称 | 备注', '1 | 甲 | 3.00', '2 | 乙 | 4.00']))
    expect(forms).toEqual([])
    expect(problems.map(({ code }) => code)).toContain('formUnread')
  })

  it('does not choose between forms with the same heads when no title is printed', () => {
    const { forms, problems } = assemble(title, unit, grid(2, expenditure), line(3, '说明如下'), grid(3, expenditure))
    expect(forms).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['formUnread'])
  })

  it('reports the forms a contents list promises and the document lacks', () => {
    const contents = ['目 录', '1. 部门财务收支预算总表 …… 3', '2. 部门收入预算总表 …… 4', '3. 部门支出预算总表 …… 5', '4. 部门一般公共预算支出功能分类预算表 …… 6']
    const assembled = assemble(...contents.map((text) => line(1, text)), title, unit, grid(2, expenditure))
    expect(assembled.problems.map(({ code, params }) => `${code} ${params['form'] ?? ''}`)).toEqual([
      'formMissing revenueExpenditureSummary',
      'formMissing revenueSummary',
      'formMissing expenditureSummary',
    ])
  })

  it('withholds figures when every sum contradicts the heads and another order satisfies all', () => {
    const swapped = ['科目编码 | 科目名称 | 基本支出 | 合计 | 项目支出', '201 | 一般公共服务支出 | 30 | 20 | 10', '208 | 社会保障和就业支出 | 9 | 4 | 5', '210 | 卫生健康支出 | 7 | 1 | 6']
    const assembled = assemble(title, unit, grid(2, swapped))
    expect(assembled.forms[0]?.cells.every(({ state }) => state === 'unread')).toBe(true)
    expect(assembled.problems.map(({ code }) => code)).toEqual(['formUnread'])
  })
})

describe('a layout of another province', () => {
  const caption = (page: number, name: string): Block[] => [line(page, `2025年${name}`), line(page, '部门：某省某厅 单位：万元')]
  const tree = (heads: string, ...rows: readonly string[]): readonly string[] => [heads, ...rows]

  it('is read as far as its heads are ordinary words', () => {
    const assembled = assemble(
      ...caption(2, '部门收支总表'),
      grid(2, ['收入 | ← | 支出 | ←', '项目 | 预算数 | 项目 | 预算数', '一、一般公共预算拨款收入 | 9 | 一、一般公共服务支出 | 8', '五、事业收入 | 1 | 二十、住房保障支出 | 2', '本年收入合计 | 10 | 本年支出合计 | 10', '上年结转 | | 结转下年 |', '收入总计 | 10 | 支出总计 | 10']),
      ...caption(3, '部门支出总表'),
      grid(3, tree('科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 上缴上级支出 | 事业单位经营支出 | 对下级单位补助支出', '201 | 一般公共服务支出 | 8 | 5 | 3 | | |', '| 合计 | 8 | 5 | 3 | | |')),
      ...caption(4, '一般公共预算支出表'),
      grid(4, ['功能分类科目 | ← | 2024年执行数 | 2025年预算数 | ← | ←', '科目编码 | 科目名称 | ↑ | 小计 | 基本支出 | 项目支出', '201 | 一般公共服务支出 | 7 | 8 | 5 | 3']),
    )
    expect(assembled.forms.map(({ id }) => id)).toEqual(['revenueExpenditureSummary', 'expenditureSummary', 'generalPublicExpenditure'])
    expect(listProblems(assembled)).toEqual([])
    expect(listCells(assembled).slice(-4)).toEqual([
      'generalPublicExpenditure/main/201/priorYear: 70000.00',
      'generalPublicExpenditure/main/201/total: 80000.00',
      'generalPublicExpenditure/main/201/basic: 50000.00',
      'generalPublicExpenditure/main/201/project: 30000.00',
    ])
  })

  it('tells two years apart, and takes the parts of this one', () => {
    const assembled = assemble(
      ...caption(2, '一般公共预算支出表'),
      grid(2, ['科目编码 | 科目名称 | 2024年预算数 | ← | ← | 2025年预算数 | ← | ←', '↑ | ↑ | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出', '201 | 一般公共服务支出 | 7 | 5 | 2 | 8 | 5 | 3']),
    )
    expect(listCells(assembled).filter((cell) => !cell.endsWith('unread'))).toEqual([
      'generalPublicExpenditure/main/201/priorYear: 70000.00',
      'generalPublicExpenditure/main/201/total: 80000.00',
      'generalPublicExpenditure/main/201/basic: 50000.00',
      'generalPublicExpenditure/main/201/project: 30000.00',
    ])
    expect(assembled.problems.map(({ params }) => params['column'])).toEqual(['2024年预算数/基本支出', '2024年预算数/项目支出'])
  })
})

describe('a second copy of a form', () => {
  it('is not joined to the first', () => {
    const copy = (page: number, body: string): Block[] => [line(page, '2025年部门支出预算总表'), line(page, `编制部门：${body} 单位：元`), grid(page, expenditure)]
    const { forms, problems } = assemble(...copy(2, '某市某局'), ...copy(3, '某市某中心'))
    expect(forms.map(({ places }) => places.length)).toEqual([1])
    expect(problems.map(({ code }) => code)).toEqual(['formOfOtherBody'])
    expect(assemble(...copy(2, '某市某局'), ...copy(3, '某市某局')).problems.map(({ params }) => params['reason'])).toEqual(['repeated'])
  })

  it('stays apart from rows of another body that begin elsewhere, and from forms only that body prints', () => {
    const other = [...expenditureHeads, '213 | 农林水支出 | 8.00 | 8.00 |', '2130301 | 行政运行 | 8.00 | 8.00 |']
    const caption = (page: number, body: string): Block => line(page, `编制部门：${body} 单位：元`)
    const { forms, problems } = assemble(title, caption(2, '某市某局'), grid(2, expenditure), line(3, '2025年部门一般公共预算支出功能分类预算表'), caption(3, '某市某站'), grid(3, other), line(4, '2025年部门支出预算总表'), grid(4, expenditure))
    expect(forms.map(({ id, places }) => `${id} ${places.length}`)).toEqual(['generalPublicExpenditure 1'])
    expect(problems.map(({ code }) => code)).toEqual(['formOfOtherBody', 'formOfOtherBody'])
  })
})

describe('units', () => {
  it('never reads a continued page in the unit of the first when it states its own', () => {
    const rest = [...expenditureHeads, '208 | 社会保障和就业支出 | 200000.00 | 200000.00 |', '20805 | 行政事业单位养老支出 | 200000.00 | 200000.00 |']
    const { forms, problems } = assemble(title, line(2, '单位：万元'), grid(2, expenditure), line(3, '单位：元'), grid(3, rest))
    expect(forms[0]?.cells.some(({ text }) => text === '200000.00')).toBe(false)
    expect(problems.map(({ code }) => code)).toEqual(['formUnread'])
  })

  it('takes no unit where title and caption name different ones', () => {
    const { forms, problems } = assemble(line(2, '2025年部门一般公共预算支出功能分类预算表（万元）'), line(2, '单位：元'), grid(2, expenditure))
    expect(forms[0]?.cells.some(({ state }) => state === 'amount')).toBe(false)
    expect(problems.map(({ code }) => code)).toContain('unitUnknown')
  })
})

describe('the tables of Henan and of the central departments', () => {
  const caption = (text: string): Block[] => [line(2, text), line(2, '单位：元')]

  it('reads codes in three columns beside the code and the sums of each agency', () => {
    const heads = ['科目编码 | ← | ← | 单位代码 | 单位名称（科目名称） | 合计 | 基本支出 | ← | ← | ← | 项目支出', '类 | 款 | 项 | ↑ | ↑ | ↑ | 小计 | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 | ↑']
    const assembled = assemble(...caption('2025年部门支出总体情况表'), grid(2, [...heads, '| | | | 合计 | 9.00 | 7.00 | 5.00 | 0.50 | 1.50 | 2.00', '| | | 201 | 某县发展改革委员会 | 9.00 | 7.00 | 5.00 | 0.50 | 1.50 | 2.00', '201 | 03 | 01 | 201001 | 行政运行 | 9.00 | 7.00 | 5.00 | 0.50 | 1.50 | 2.00']))
    expect(assembled.problems).toEqual([])
    expect(assembled.forms[0]?.rows.map(({ key, code }) => `${key} ${code}`)).toEqual(['total null', 'body null', '2010301 2010301'])
    expect(listCells(assembled).slice(-6)).toEqual(['total: 9.00', 'basic: 7.00', 'wages: 5.00', 'householdSubsidies: 0.50', 'goodsAndServices: 1.50', 'project: 2.00'].map((cell) => `expenditureSummary/main/2010301/${cell}`))
  })

  it('reads uses of funds with a column for each fund', () => {
    const heads = ['收入 | ← | 支出 | ← | ← | ← | ←', '项目 | 金额 | 项目 | 合计 | 一般公共预算 | ← | 政府性基金预算', '↑ | ↑ | ↑ | ↑ | 小计 | 其中：财政拨款 | ↑']
    const assembled = assemble(...caption('2025年部门收支总体情况表'), grid(2, [...heads, '一、一般公共预算 | 9.00 | 一、基本支出 | 7.00 | 7.00 | 7.00 |', '其中：财政拨款 | 9.00 | 1、人员经费支出 | 5.00 | 5.00 | 5.00 |', '二、政府性基金预算 | 1.00 | 2、公用经费支出 | 2.00 | 2.00 | 2.00 |', '三、国有资本经营预算 | | 二、项目支出 | 3.00 | 2.00 | 2.00 | 1.00', '四、财政专户管理资金 | | | | | |', '五、其他各项收入 | | | | | |', '本年收入小计 | 10.00 | 本年支出小计 | 10.00 | 9.00 | 9.00 | 1.00', '收入合计 | 10.00 | 支出合计 | 10.00 | 9.00 | 9.00 | 1.00']))
    expect(assembled.problems).toEqual([])
    expect(listCells(assembled)).toEqual(expect.arrayContaining(['revenueExpenditureSummary/nature/project/governmentFunds: 1.00', 'revenueExpenditureSummary/nature/personnel/generalPublic: 5.00', 'revenueExpenditureSummary/revenue/fiscalWithin/amount: 9.00']))
  })

  it('takes the total above the agencies, under years that stand alone', () => {
    const named = caption('2025年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表')
    const items = '合计 | “三公”经费 | 因公出国（境）费用 | 公务接待费 | 公务用车购置费 | 公务用车运行维护费 | 会议费 | 培训费'
    const year = (digits: string): string => `${digits} | ${'← | '.repeat(7).slice(0, -3)}`
    const heads = [`单位编码 | 单位名称 | ${year('2024年')} | ${year('2025年')}`, `↑ | ↑ | ${items} | ${items}`]
    const figures = '9.00 | 5.00 | | 2.00 | | 3.00 | 3.00 | 1.00 | 8.00 | 4.00 | | 1.00 | | 3.00 | 3.00 | 1.00'
    const assembled = assemble(...named, grid(2, [...heads, `| 合计 | ${figures}`, `119 | 某市某局 | ${figures}`]))
    expect(listCells(assembled)).toEqual(expect.arrayContaining(['threePublicExpenses/main/meetings/total: 3.00', 'threePublicExpenses/main/total/priorYear: 9.00', 'threePublicExpenses/main/subtotal/total: 4.00']))
    const unclear = assemble(...named, grid(2, [...heads, `118 | 某市某局本级 | ${figures}`, `119 | 某市某局服务中心 | ${figures}`]))
    expect(listCells(unclear).filter((cell) => !cell.endsWith('unread') && !cell.endsWith('blank'))).toEqual([])
  })

  it('keeps last year’s three public expenses beside this year’s', () => {
    const group = '合计 | 因公出国（境）费 | 公务用车购置及运行费 | ← | ← | 公务接待费'
    const items = '↑ | ↑ | 小计 | 公务用车购置费 | 公务用车运行费 | ↑'
    const assembled = assemble(...caption('一般公共预算“三公”经费支出表'), grid(2, ['2024年预算数 | ← | ← | ← | ← | ← | 2025年预算数 | ← | ← | ← | ← | ←', `${group} | ${group}`, `${items} | ${items}`, '9.00 | 2.00 | 4.00 | | 4.00 | 3.00 | 8.00 | 2.00 | 3.50 | | 3.50 | 2.50']))
    expect(assembled.problems).toEqual([])
    const cells = listCells(assembled)
    expect(cells).toContain('threePublicExpenses/main/vehicles/priorYear: 4.00')
    expect(cells).toContain('threePublicExpenses/main/vehicles/total: 3.50')
    expect(cells).toContain('threePublicExpenses/main/subtotal/total: 8.00')
  })
})
