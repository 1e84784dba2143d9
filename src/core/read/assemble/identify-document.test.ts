import { describe, expect, it } from 'vitest'
import { identifyDocument } from './identify-document.ts'
import { documentOf, grid, line } from './test-support.ts'

function identify(...texts: readonly string[]): { readonly kind: string; readonly year: number | null; readonly department: string | null; readonly code: string | null } {
  const identity = identifyDocument(documentOf(...texts.map((text) => line(1, text))))
  return {
    kind: identity.documentKind,
    year: identity.fiscalYear?.value ?? null,
    department: identity.department?.value ?? null,
    code: identity.departmentCode?.value ?? null,
  }
}

describe('identifyDocument', () => {
  it.each([
    ['某市某局2025年度部门预算公开', 'departmentBudget', 2025, '某市某局'],
    ['2025年度某市某局部门预算', 'departmentBudget', 2025, '某市某局'],
    ['某市某中心2024年单位预算', 'agencyBudget', 2024, '某市某中心'],
    ['某市某局2023年度部门决算公开', 'departmentFinalAccounts', 2023, '某市某局'],
    ['某市某区2025年区级部门预算', 'departmentBudget', 2025, null],
    ['某区公路服务中心2023年度决算公开说明', 'departmentFinalAccounts', 2023, '某区公路服务中心'],
    ['某县某乡中心小学2026年预算公开', 'departmentBudget', 2026, '某县某乡中心小学'],
    ['2021年度某区水利管理所决算', 'departmentFinalAccounts', 2021, '某区水利管理所'],
    ['某州水文局（汇总）2019年部门预算', 'departmentBudget', 2019, '某州水文局'],
    ['某县人民法院2018年度部门决算及“三公”经费决算公开说明', 'departmentFinalAccounts', 2018, '某县人民法院'],
  ])('reads the cover %s', (cover, kind, year, department) => {
    expect(identify(cover)).toEqual({ kind, year, department, code: null })
  })

  it('reads a cover broken over lines', () => {
    expect(identify('中共某市某区委', '社会工作部 2024 年度', '部门决算')).toEqual({ kind: 'departmentFinalAccounts', year: 2024, department: '中共某市某区委社会工作部', code: null })
  })

  it('believes the cover’s year against tables of several other years, and against one title printed again and again', () => {
    expect(identify('某市某局2025年部门预算', '2016年部门支出预算总表', '2016年部门支出预算总表', '2024年部门收入预算总表').year).toBe(2025)
    expect(identify('某市某局2025年部门预算', '2024年部门收支预算总表', '2024年部门支出预算总表', '2024年部门收入预算总表').year).toBeNull()
  })

  it('reads the name of the body from the line above its title', () => {
    expect(identify('某区残疾人联合会', '2018年部门决算公开', '目录')).toEqual({ kind: 'departmentFinalAccounts', year: 2018, department: '某区残疾人联合会', code: null })
    expect(identify('首页 新闻', '2018年部门决算公开').department).toBeNull()
  })

  it('takes the department from a caption when the cover names only a place', () => {
    expect(identify('某市某区2025年区级部门预算', '预算主管部门：某市某区某办公室').department).toBe('某市某区某办公室')
  })

  it('works from table titles and captions when there is no cover', () => {
    const pages = ['部门预算收支总表', '104 某市人民政府办公室 预算年度：2025 单位：万元', '部门预算收入总表', '104 某市人民政府办公室 预算年度：2025 单位：万元', '部门预算支出总表']
    expect(identify(...pages)).toEqual({ kind: 'departmentBudget', year: 2025, department: '某市人民政府办公室', code: '104' })
  })

  it('lets titles say whether it is of a department, and captions only where titles do not', () => {
    const named = ['部门收支总表', '编制单位：某市甲局', '收入总表', '单位名称：某市甲局', '支出总表', '单位名称：某市甲局']
    expect(identify(...named)).toMatchObject({ kind: 'departmentBudget', department: '某市甲局' })
    expect(identify(...named.map((text) => text.replace('部门收支', '收支'))).kind).toBe('agencyBudget')
    expect(identify(...named.map((text) => text.replace('部门收支', '单位收支'))).kind).toBe('agencyBudget')
  })

  it('says nothing where the document contradicts itself', () => {
    const years = identify('部门收支总表', '预算年度：2024', '部门收入总表', '预算年度：2025')
    expect(years.year).toBeNull()
    const bodies = identify('部门收支总表', '编制部门：某市甲局', '部门收入总表', '编制部门：某市乙局')
    expect(bodies.department).toBeNull()
  })

  it('takes the department from the title below a table whose own title comes first', () => {
    expect(identify('2022年度“三公”经费支出决算表', '单位：万元', '合计', '关于云溪县水务局2022年度“三公”经费支出决算情况说明')).toEqual({ kind: 'threePublicStatement', year: 2022, department: '云溪县水务局', code: null })
  })

  it('knows the budget of a whole government', () => {
    const government = identifyDocument(documentOf(line(1, '某县2025年政府预算公开'), line(1, '2025年全县一般公共预算收入表'), grid(1, ['项目 | 预算数', '税收收入 | 5', '增值税 | 3', '企业所得税 | 2', '非税收入 | 1'])))
    expect(government.documentKind).toBe('governmentBudget')
  })

  it.each([
    ['某市水务局2024年“三公”经费预算情况说明', 'threePublicStatement', 2024, '某市水务局'],
    ['云溪镇2020年度“三公”经费决算汇总情况', 'threePublicStatement', 2020, '云溪镇'],
    ['某市水务局2024年财政拨款“三公”经费和机关运行经费预算公开', 'threePublicStatement', 2024, '某市水务局'],
    ['云溪县政府办财政拨款“三公”经费2022年预算情况的说明', 'threePublicStatement', 2022, '云溪县政府办'],
    ['云溪州2022年州本级“三公”经费决算情况说明', 'threePublicStatement', 2022, '云溪州'],
    ['关于云溪县水务局2022年度一般公共预算“三公”经费支出决算情况说明', 'threePublicStatement', 2022, '云溪县水务局'],
    ['1.云溪县水务局2020年“三公”经费支出预算情况说明', 'threePublicStatement', 2020, '云溪县水务局'],
    ['2019年本部门行政经费及“三公”经费预算情况', 'threePublicStatement', 2019, null],
    ['2023年度某市水务局项目支出绩效自评报告', 'performanceReport', 2023, '某市水务局'],
    ['2017年某市委宣传部“三公”经费增减情况说明', 'threePublicStatement', 2017, '某市委宣传部'],
    ['绩效评价报告', 'performanceReport', null, null],
  ])('knows a document about a part: %s', (title, kind, year, department) => {
    expect(identify(title, '现将有关情况公开如下。')).toEqual({ kind, year, department, code: null })
  })

  it('takes a bare 预算 or 决算 for a title only behind the name of a public body', () => {
    for (const title of ['云溪县2024年决算', '政府采购2025年预算', '2025年项目支出预算', '2025年水费预算']) expect(identify(title, '现将有关情况公开如下。').kind).toBe('other')
  })

  it('knows the outcome from the plan of the three public expenses', () => {
    expect(['某镇2020年“三公”经费决算情况', '某镇2020年“三公”经费预算情况'].map((title) => identifyDocument(documentOf(line(1, title))).stage)).toEqual(['finalAccounts', 'budget'])
  })

  it('takes a chapter about the three public expenses for a chapter', () => {
    expect(identify('某市水务局2024年部门预算', '“三公”经费预算情况说明').kind).toBe('departmentBudget')
    expect(identify('部门收支总表', '部门收入总表', '“三公”经费预算情况说明').kind).toBe('departmentBudget')
  })

  it('calls anything else other', () => {
    expect(identify('第一章 春天的夜晚', '她在部门里走来走去，想着明年的预算和支出。', '2018年的冬天很冷。')).toEqual({ kind: 'other', year: null, department: null, code: null })
  })
})
