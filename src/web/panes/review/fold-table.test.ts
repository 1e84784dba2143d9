import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../core/model/form.ts'
import type { LayoutCell, TableLayout } from '../../../core/render/table-layout.ts'
import { foldTable } from './fold-table.ts'

const filled = { kind: 'figure', cell: { state: 'amount' } as Cell, weight: 'plain' } as LayoutCell
const blank = { kind: 'figure', cell: { state: 'blank' } as Cell, weight: 'plain' } as LayoutCell
const unread = { kind: 'figure', cell: { state: 'unread' } as Cell, weight: 'plain' } as LayoutCell
const label = { kind: 'label' } as LayoutCell
const column = (kind: string) => ({ panel: 'main', id: kind, kind, heads: [], decimals: 2 }) as unknown as TableLayout['columns'][number]
const head = (columnIndex: number, columnSpan: number, isLeaf: boolean) => ({ name: { text: '', language: 'zh' }, columnIndex, columnSpan, rowSpan: 1, isLeaf }) as const

const table: TableLayout = {
  panelCount: 1,
  columns: [column('label'), column('amount'), column('amount'), column('amount')],
  heads: [[head(0, 1, false), head(1, 3, false)], [head(0, 1, true), head(1, 1, true), head(2, 1, true), head(3, 1, true)]],
  rows: [
    { cells: [label, filled, blank, blank], isTotal: true, blank: false },
    { cells: [label, blank, blank, blank], isTotal: false, blank: true },
    { cells: [label, blank, blank, unread], isTotal: false, blank: false },
  ],
}

describe('foldTable', () => {
  const { table: folded, rowCount, columnCount } = foldTable(table)

  it('drops rows and columns without any figure and counts them', () => {
    expect([rowCount, columnCount]).toEqual([1, 1])
    expect(folded.rows.map(({ cells }) => cells.length)).toEqual([3, 3])
  })

  it('keeps what is printed but unread', () => {
    expect(folded.rows[1]?.cells[2]).toBe(unread)
  })

  it('narrows the heads with their columns', () => {
    expect(folded.heads[0]?.[1]).toMatchObject({ columnIndex: 1, columnSpan: 2 })
    expect(folded.heads[1]?.map(({ columnIndex }) => columnIndex)).toEqual([0, 1, 2])
  })

  it('keeps an empty total row', () => {
    const [total] = foldTable({ ...table, rows: [{ cells: [label, blank, blank, blank], isTotal: true, blank: true }] }).table.rows
    expect(total?.isTotal).toBe(true)
  })
})
