import { describe, expect, it } from 'vitest'
import type { Grid, GridCell } from '../../model/source.ts'
import { printBlocks } from '../spreadsheet/test-support.ts'
import { cutGrid } from './cut-grid.ts'

/** Rows of texts; `text*3` reaches over three columns, `text^2` over two rows. */
function gridOf(rows: readonly (readonly string[])[]): Grid {
  const columnCount = Math.max(...rows.map((row) => row.length))
  const cells = rows.flatMap((row, rowIndex) => row.flatMap((printed, columnIndex): GridCell[] => {
    if (printed === '') return []
    const [, text = '', across = '1', down = '1'] = /^([\s\S]*?)(?:\*(\d+))?(?:\^(\d+))?$/.exec(printed) ?? []
    const place = { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: rowIndex }
    return [{ rowIndex, columnIndex, rowSpan: Number.parseInt(down, 10), columnSpan: Number.parseInt(across, 10), text, place }]
  }))
  return { kind: 'grid', place: { sourceIndex: 0, pageNumber: 1, box: null, lineIndex: 0 }, rowCount: rows.length, columnCount, cells, ground: 'ruled' }
}

const cut = (rows: readonly (readonly string[])[]): (string | string[][])[] => printBlocks(cutGrid(gridOf(rows)))

const heads = ['科目', '合计', '基本支出']
const body = ['一般公共服务支出', '12.30', '12.30']

describe('cutGrid', () => {
  it('leaves a plain table alone', () => expect(cut([heads, body])).toEqual([[heads, body]]))

  it('takes more rows in one stretch than a call takes arguments', () => {
    const { cells, rowCount, ...grid } = gridOf([heads])
    const names = Array.from({ length: 150_000 }, (_, index): GridCell => ({ ...cells[0], rowIndex: index + 1, columnIndex: 0, rowSpan: 1, columnSpan: 1, text: '科目', place: grid.place }))
    const [table] = cutGrid({ ...grid, rowCount: rowCount + names.length, cells: [...cells, ...names] })
    expect(table).toMatchObject({ kind: 'grid', rowCount: 150_001 })
  })

  it.each([
    ['a title over all columns', [['2025年部门支出总表*3']], ['2025年部门支出总表']],
    ['a title in the first cell', [['2025年部门支出总表', '', '']], ['2025年部门支出总表']],
    ['a title over two rows', [['2025年部门支出总表*3^2'], ['']], ['2025年部门支出总表']],
    ['department and unit', [['编制部门：某局', '', '单位：元']], ['编制部门：某局 单位：元']],
    ['a unit in two cells', [['', '单位：', '万元']], ['单位： 万元']],
    ['a name and the unit', [['104001 某市档案馆', '', '金额单位：元']], ['104001 某市档案馆 金额单位：元']],
    ['a name in a cell of its own', [['部门名称：', '某局', '单位：元']], ['部门名称： 某局 单位：元']],
    ['the number of the form beside its title', [['2025年部门支出总表', '', '公开03表']], ['公开03表', '2025年部门支出总表']],
    ['a day', [['填报日期：2025年1月', '', '单位：元']], ['填报日期：2025年1月 单位：元']],
  ])('takes %s off the top', (_, top, lines) => expect(cut([...top, [''], heads, body])).toEqual([...lines, [heads, body]]))

  it.each([
    ['a note', [['注：本表不含上年结转。']]],
    ['a long sentence', [['本部门二〇二五年没有使用政府性基金预算拨款安排的支出，因此本表为空，特此说明。', '', '']]],
    ['a note over several rows', [['注：本表不含上年结转。*3^3'], [''], ['']]],
  ])('takes %s off the bottom', (_, bottom) => expect(cut([heads, body, ...bottom]).map((block) => Array.isArray(block))).toEqual([true, false]))

  it('keeps rows without figures in the table, at its end as well', () => {
    const nil = [heads, ['一、基本支出', '', ''], ['二、项目支出', '', ''], [''], ['合计', '', '']]
    expect(cut(nil)).toEqual([[heads, ['一、基本支出', '', ''], ['二、项目支出', '', ''], ['合计', '', '']]])
    expect(cut([heads, ['合计*2', '', '']])).toEqual([[heads, ['合计', '', '']]])
  })

  it('keeps the name of a group at the top of a table that goes on without heads', () => {
    expect(cut([['二、项目支出', '', ''], body, body])).toEqual([[['二、项目支出', '', ''], body, body]])
  })

  it('keeps rows over all columns within a table', () => {
    expect(cut([heads, body, ['二、下属单位*3'], body])).toEqual([[heads, body, ['二、下属单位', '', ''], body]])
  })

  it('parts tables at captions, titles and wide gaps', () => {
    const two = [[heads, body], [heads, body]]
    const tables = (rows: readonly (readonly string[])[]): (string | string[][])[] => cut(rows).filter((block) => Array.isArray(block))
    expect(tables([heads, body, ['', '', '单位：元'], heads, body])).toEqual(two)
    expect(tables([heads, body, [''], ['表二 部门收入总表', '', ''], heads, body])).toEqual(two)
    expect(tables([heads, body, [''], [''], heads, body])).toEqual(two)
    expect(tables([heads, body, [''], body])).toEqual([[heads, body, body]])
    expect(tables([heads, ['国有资本经营预算', '', ''], ['收入总计', '支出总计', ''], body])).toHaveLength(1)
  })

  it('makes prose of a single column, a line for each paragraph', () => {
    expect(cut([['一、部门职责\n负责全区工作。'], [''], ['二、机构设置']])).toEqual(['一、部门职责', '负责全区工作。', '二、机构设置'])
  })

  it('joins the lines of a cell and drops columns in which nothing stands', () => {
    expect(cut([['科目\n名称', '', '合计\n(万元)'], ['支出', '', '1.00']])).toEqual([[['科目名称', '合计(万元)'], ['支出', '1.00']]])
  })
})
