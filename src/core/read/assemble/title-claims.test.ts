/** Titles that name another body or another year, beside the document's own tables. */
import { describe, expect, it } from 'vitest'
import type { Block } from '../../model/source.ts'
import { assembleForms, type AssembledForms } from './assemble-forms.ts'
import { identifyDocument } from './identify-document.ts'
import { documentOf, grid, line } from './test-support.ts'

const heads = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出'

/** A table of its own page under these words, with figures that nothing but its words tells from others. */
function table(pageNumber: number, title: string): Block[] {
  const rows = ['| 合计 | 30.00 | 20.00 | 10.00', '201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00', '20103 | 政府办公厅（室）及相关机构事务 | 30.00 | 20.00 | 10.00']
  return [line(pageNumber, title), line(pageNumber, '编制部门：某市某局 单位：万元'), grid(pageNumber, [heads, ...rows])]
}

function assemble(...blocks: readonly Block[]): AssembledForms {
  const source = documentOf(line(1, '某市某局2025年度部门预算公开'), ...blocks)
  return assembleForms(source, identifyDocument(source))
}

const formsOf = ({ forms }: AssembledForms): string[] => forms.map(({ title }) => title)
const reasonsOf = ({ problems }: AssembledForms): unknown[] => problems.flatMap(({ code, params }) => (code === 'formMissing' ? [] : [params['reason']]))
const sound = [...table(2, '2025年部门政府性基金预算支出功能分类预算表'), ...table(3, '2025年部门国有资本经营预算支出功能分类预算表'), ...table(4, '2025年部门一般公共预算支出功能分类预算表')]
const soundTitles = formsOf(assemble(...sound))

describe('a title of another year', () => {
  it('is a slip of the pen where the other titles are right and no other table can be the form', () => {
    expect(soundTitles).toHaveLength(3)
    expect(formsOf(assemble(...sound, ...table(5, '2024年部门支出预算总表')))).toEqual([...soundTitles, '2024年部门支出预算总表'])
  })

  it.each(['附表', '相关情况表'])('names the table of that year where another, under %s, may be the form', (title) => {
    const assembled = assemble(...sound, ...table(5, title), line(6, '说明如下。'), ...table(6, '2024年部门支出预算总表'))
    expect(formsOf(assembled)).toEqual(soundTitles)
    expect(reasonsOf(assembled)).toEqual(['title', 'ambiguous'])
  })

  it('is no slip where it is of long ago', () => {
    const assembled = assemble(...sound, ...table(5, '2016年部门支出预算总表'))
    expect(formsOf(assembled)).toEqual(soundTitles)
    expect(reasonsOf(assembled)).toEqual(['otherYear'])
  })
})

describe('a title with another name before it', () => {
  it('is not the document’s for being printed twice', () => {
    const assembled = assemble(...sound, ...table(5, '某市第一中学2025年部门支出预算总表'), line(6, '说明如下。'), ...table(6, '某市第一中学2025年部门支出预算总表'))
    expect(formsOf(assembled)).toEqual(soundTitles)
    expect(reasonsOf(assembled)).toEqual(['otherBody', 'otherBody'])
  })

  it('is not the document’s where few forms have it', () => {
    const assembled = assemble(...sound, ...table(5, '某市第一中学2025年部门支出预算总表'), ...table(6, '某市第一中学2025年部门财政拨款支出预算表'))
    expect(formsOf(assembled)).toEqual(soundTitles)
  })

  it('is what the document calls its body where most forms have it', () => {
    const assembled = assemble(...table(2, '某市统计调查队2025年部门支出预算总表'), ...table(3, '某市统计调查队2025年部门一般公共预算支出功能分类预算表'))
    expect(formsOf(assembled)).toHaveLength(2)
  })

  it('says nothing of the layout that the document’s own tables have', () => {
    const assembled = assemble(...table(2, '某市第一中学2025年部门支出预算总表'), line(3, '说明如下。'), ...table(3, ''))
    expect(formsOf(assembled)).toEqual([])
  })
})
