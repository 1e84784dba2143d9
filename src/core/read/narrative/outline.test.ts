import { describe, expect, it } from 'vitest'
import type { TextLine } from '../../model/source.ts'
import { outlineParagraphs } from './outline.ts'
import { joinParagraphs } from './paragraph.ts'
import { splitSentences } from './sentence.ts'
import { readNumbering } from './numbering.ts'

function outline(text: string): string[] {
  const lines = text.split('\n').map((line, index): TextLine => ({
    kind: 'line', text: line, place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 9 * index }, edges: [], fontSizePt: 0, indentPt: 0, centered: false, endsShort: true,
  }))
  return outlineParagraphs(joinParagraphs(lines)).map(({ heading, kind }) => (heading === null ? `  ${kind}` : `${heading.level} ${heading.numbering} ${heading.heading} ${heading.kind}`))
}

describe('outline', () => {
  it('knows headings of all levels and what they are about', () => {
    expect(outline('第三部分 2025年部门预算情况说明\n一、部门预算安排的总体情况\n1、收入说明\n收入预算100.00万元。\n2、支出说明\n二、机关运行经费情况\n无。')).toEqual([
      '0 第三部分 2025年部门预算情况说明 other',
      '1 一、 部门预算安排的总体情况 overview',
      '3 1、 收入说明 revenue',
      '  revenue',
      '3 2、 支出说明 expenditure',
      '1 二、 机关运行经费情况 officeRunningCosts',
      '  officeRunningCosts',
    ])
  })

  it('takes a numbered heading that ends with a full stop, and no sentence that tells something', () => {
    expect(outline('（二）政府采购预算安排情况说明。\n2025年政府采购预算10.00万元。\n（三）无国有资产占用情况。\n（四）绩效情况：无。')).toEqual([
      '2 （二） 政府采购预算安排情况说明 governmentProcurement',
      '  governmentProcurement',
      '  governmentProcurement',
      '  governmentProcurement',
    ])
  })

  it('ends the contents where the body begins', () => {
    expect(outline('目 录\n第一部分 部门概况\n一、主要职能…………3\n第二部分 名词解释\n第一部分 部门概况\n一、主要职能\n负责水务。')).toEqual([
      '0  目 录 contents',
      '  contents',
      '  contents',
      '  contents',
      '0 第一部分 部门概况 organization',
      '1 一、 主要职能 duties',
      '  duties',
    ])
  })

  it('ends the contents where amounts are stated, and before the headings above them', () => {
    expect(outline('目 录\n1.“三公”经费支出预算表\n2.“三公”经费支出情况说明\n二、“三公”经费支出预算情况说明\n（一）总体情况\n“三公”经费预算为5.00万元。\n（二）公务接待费5.00万元，与上年持平。').map((line) => line.split(' ').at(-1))).toEqual([
      'contents', 'contents', 'contents', 'threePublicExpenses', 'threePublicExpenses', 'threePublicExpenses', 'threePublicExpenses',
    ])
  })

  it('takes headings without a number, and no sentence for one', () => {
    expect(outline('云溪县水务局机构设置\n本局内设机构六个。\n名词解释\n一、基本支出：指为保障机构正常运转发生的支出。')).toEqual([
      '0  云溪县水务局机构设置 organization',
      '  organization',
      '0  名词解释 glossary',
      '  glossary',
    ])
  })

  it('gives an item with a heading of its own its own subject', () => {
    expect(outline('九、其他重要事项的情况说明\n（一）政府采购情况。2025年政府采购预算20.00万元。\n（二）负责日常工作，保障运转。').slice(1)).toEqual(['  governmentProcurement', '  other'])
  })
})

describe('numbers of headings and items', () => {
  it('tells them from figures', () => {
    expect(['第三部分 概况', '一、', '（十二）', '3．', '12.', '（4）', '①', '12.30万元', '2025年', '一般公共预算'].map((text) => readNumbering(text)?.level ?? null)).toEqual([0, 1, 2, 3, 3, 4, 4, null, null, null])
    expect(['１．', '１２、', '（３）', '１．２０２５年', '１２．３０万元', '２０２５年'].map((text) => readNumbering(text)?.level ?? null)).toEqual([3, 3, 4, 3, null, null])
  })
})

describe('sentences', () => {
  const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

  it('end at full stops and semicolons', () => {
    expect(split('收入12.30万元；支出9.00万元。比上年持平！')).toEqual(['收入12.30万元；', '支出9.00万元。', '比上年持平！'])
  })

  it('do not end inside brackets and quotation marks', () => {
    expect(split('“巡查；处置。”工作经费5.00万元（含船只租赁；不含燃料）。完。')).toEqual(['“巡查；处置。”工作经费5.00万元（含船只租赁；不含燃料）。', '完。'])
  })

  it('are not held together by a bracket that never closes', () => {
    expect(split('其中（含租赁。另有支出。')).toEqual(['其中（含租赁。', '另有支出。'])
  })
})
