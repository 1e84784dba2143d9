import { describe, expect, it } from 'vitest'
import type { Block, Grid } from '../../model/source.ts'
import { assembleForms } from './assemble-forms.ts'
import { identifyDocument } from './identify-document.ts'
import { documentOf, grid, line } from './test-support.ts'

const cover = line(1, '某市某局2025年度部门预算公开')
const title = '2025年部门一般公共预算支出功能分类预算表'
const unit = '编制部门：某市某局 单位：元'
const rows = ['科目编码 科目名称 合计 基本支出 项目支出', '201 一般公共服务支出 30.00 20.00 10.00', '20103 政府办公厅及相关机构事务 30.00 20.00 10.00', '合计 30.00 20.00 10.00']

function told(...blocks: readonly Block[]): string[] {
  const source = documentOf(cover, ...blocks)
  const { problems } = assembleForms(source, identifyDocument(source))
  return problems.filter(({ code }) => code === 'formUnread').map(({ place, params }) => `${place?.pageNumber} ${params['form']} ${params['reason']}`)
}

const lines = (page: number, ...texts: readonly string[]): Block[] => texts.map((text) => line(page, text))

describe('a table printed as lines', () => {
  it('is said to be unread, by its title and page', () => {
    expect(told(...lines(3, title, unit, ...rows))).toEqual(['3 generalPublicExpenditure lines'])
    expect(told(...lines(3, '2025年部门债务支出情况表', ...rows))).toEqual(['3  lines'])
  })

  it('is told with one row below the caption of its unit, or with several without', () => {
    expect(told(...lines(3, title, unit, '合计 3 0'))).toHaveLength(1)
    expect(told(...lines(3, title, '合计 3 0'))).toEqual([])
    expect(told(...lines(3, title, ...rows))).toHaveLength(1)
  })

  it('is no list of contents, no prose, and not what a grid holds', () => {
    expect(told(...lines(2, `${title} 5`, '2025年部门收入预算总表 6', '2025年部门支出预算总表 7', '名词解释 8', '其他 9'))).toEqual([])
    expect(told(...lines(2, title, '2025年支出30.00元，比上年增加1.00元。', '其中基本支出20.00元，项目支出10.00元。', '合计30.00元，主要用于1项工作。'))).toEqual([])
    expect(told(...lines(2, title, unit), grid(2, ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00', '合计 | | 30.00 | 20.00 | 10.00']), ...lines(3, title, unit, ...rows))).toEqual([])
  })
})

describe('rows behind a table without lines', () => {
  const table: Grid = { ...grid(2, ['科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出', '| 合计 | 30.00 | 20.00 | 10.00', '201 | 一般公共服务支出 | 20.00 | 20.00 |']), ground: 'aligned' }

  it('are told, alone on their page', () => {
    expect(told(...lines(2, title, unit), table, ...lines(3, '208 社会保障和就业支出 10.00 10.00'))).toEqual(['3 generalPublicExpenditure continuation'])
    expect(told(...lines(2, title, unit), table, ...lines(3, '208 社会保障和就业支出 10'))).toEqual(['3 generalPublicExpenditure continuation'])
  })

  it('are not looked for in prose', () => {
    expect(told(...lines(2, title, unit), table, ...lines(3, '2025年支出30.00元，比上年增加1.00元。', '注 1'))).toEqual([])
  })

  it('go on below heads that the first page prints too', () => {
    const second: Grid = { ...grid(3, ['208 | 社会保障和就业支出 | 10.00 | | 10.00', '20805 | 行政事业单位养老支出 | 10.00 | | 10.00']), ground: 'aligned' }
    expect(told(...lines(2, title, unit), table, ...lines(3, '科目编码 科目名称 合计 基本支出 项目支出'), second)).toEqual([])
    expect(told(...lines(2, title, unit), table, ...lines(3, '另有 科目'), second)).toHaveLength(1)
  })
})
