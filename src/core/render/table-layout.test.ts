import { describe, expect, it } from 'vitest'
import { alignRows } from './row-alignment.ts'
import { layHeads } from './table-heads.ts'
import { layTable, type LayoutCell, type TableLayout } from './table-layout.ts'
import { formOf, hebeiBudget, placeAt, shanghaiBudget } from './test-support.ts'
import { definitionOf } from '../data/families.ts'
import type { Name } from './titles.ts'

const name = (text: string): Name => ({ text, language: 'zh' })

function textOf(cell: LayoutCell): string {
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'text':
      return cell.text
    case 'label':
      return cell.name.text
    case 'figure':
      return cell.cell?.text ?? ''
  }
}

function rowsOf({ rows }: TableLayout): string[] {
  return rows.map(({ cells }) => cells.map(textOf).join('|'))
}

function layoutOf(budget: typeof hebeiBudget, id: string): TableLayout {
  const form = budget.forms.find((candidate) => candidate.id === id)
  if (form === undefined) throw new Error(`no form ${id}`)
  return layTable(form, definitionOf(budget, form), 'zh')
}

describe('laying out a form', () => {
  it('puts panels side by side, rows on the lines where they are printed', () => {
    const layout = layoutOf(hebeiBudget, 'revenueExpenditureSummary')
    expect(rowsOf(layout)).toEqual([
      '1|一、一般公共预算拨款收入|1172.54|一、一般公共服务支出|1003.49',
      '2|二、政府性基金预算拨款收入||二、外交支出|',
      '3|三、国有资本经营预算拨款收入||八、社会保障和就业支出|113.32',
      '4|||二十、住房保障支出|55.73',
      '5|本年收入合计|1172.54|本年支出合计|1172.54',
      '6|上年结转结余||年终结转结余|',
      '7|收入总计|1172.54|支出总计|1172.54',
    ])
    expect(layout.rows.map(({ blank }) => blank)).toEqual([false, true, false, false, false, true, false])
  })

  it('splits codes into the three columns of the print and indents by level', () => {
    const layout = layoutOf(shanghaiBudget, 'expenditureSummary')
    expect(rowsOf(layout)[2]).toBe('201|03|01|行政运行|12,029,501.84|11,919,501.84|110,000.00')
    expect(layout.rows.map(({ cells }) => cells[3]).map((cell) => (cell?.kind === 'label' ? cell.depth : null))).toEqual([0, 1, 2, 2, 0])
    expect(layout.heads.map((level) => level.map(({ name: { text }, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`))).toEqual([
      ['项目 4×1', '支出预算 3×1'],
      ['功能分类科目编码 3×1', '功能分类科目名称 1×2', '合计 1×2', '基本支出 1×2', '项目支出 1×2'],
      ['类 1×1', '款 1×1', '项 1×1'],
    ])
  })

  it('prints a panel of one line as one row, its heads from the rows it stands for', () => {
    const layout = layoutOf(shanghaiBudget, 'threePublicExpenses')
    expect(rowsOf(layout)).toEqual(['867.50|839|28.50||||213.28'])
    expect(layout.columns.map(({ heads }) => heads.map(({ text }) => text).join('/')).slice(-2)).toEqual(['“三公”经费预算数/公务用车购置及运行费/运行费', '机关运行经费预算数'])
  })

  it('keeps every cell once, also those no definition and no row knows of', () => {
    const form = formOf({ id: 'fixedAssets', title: '资产', page: 1, panels: { main: 'amount:价值\n1 = 设备 | 3.00\n2 = 车辆 | 4.00' } })
    const lost = { ...form, columns: [], rows: form.rows.slice(0, 1) }
    for (const budget of [{ ...hebeiBudget, forms: [lost] }, { ...hebeiBudget, familyId: null, forms: [lost] }]) {
      const layout = layTable(lost, definitionOf(budget, lost), 'zh')
      const cells = layout.rows.flatMap((row) => row.cells).flatMap((cell) => (cell.kind === 'figure' && cell.cell !== null ? [cell.cell.id] : []))
      expect(cells.sort()).toEqual(lost.cells.map(({ id }) => id).sort())
    }
  })

  it('says headings in English where it knows them and keeps the rest Chinese', () => {
    const form = hebeiBudget.forms[2]
    if (form === undefined) throw new Error('no form')
    const layout = layTable(form, definitionOf(hebeiBudget, form), 'en')
    const labels = layout.rows.flatMap(({ cells }) => cells).flatMap((cell) => (cell.kind === 'label' ? [cell.name] : []))
    expect(labels.map(({ text }) => text)).toEqual(['Total', 'Wages and benefits', 'Basic wages', 'Goods and services', 'Subsidies to individuals and households'])
    expect(layout.columns.map(({ heads }) => heads.at(-1)?.text)).toEqual(['Code', 'Name', 'Total', 'Personnel expenses', 'Operating expenses'])
  })
})

describe('heads', () => {
  it('joins neighbors under one head, over panels too', () => {
    const column = (panel: string, ...heads: string[]) => ({ panel, heads: heads.map(name) })
    const [outer = []] = layHeads([column('a', '收入', '项目'), column('a', '收入', '金额'), column('b', '收入', '项目'), column('b', '合计')])
    expect(outer.map(({ name: { text }, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`)).toEqual(['收入 3×1', '合计 1×2'])
  })
})

describe('aligning rows', () => {
  const row = (key: string, page: number, line: number, right: boolean) => ({ panel: right ? 'b' : 'a', key, code: null, label: key, place: placeAt(page, line, right), texts: {} })

  it('follows the page, never losing or turning round a row', () => {
    const lines = alignRows([
      [row('x', 1, 1, false), row('y', 2, 1, false)],
      [row('p', 1, 1, true), row('q', 1, 3, true), row('r', 2, 1, true), row('s', 2, 2, true)],
    ])
    expect(lines.map((line) => line.map((found) => found?.key ?? '').join('|'))).toEqual(['x|p', '|q', 'y|r', '|s'])
  })
})
