/** Small documents for tests: lines and hand-drawn grids. `←` continues the cell to the left, `↑` the cell above. */
import type { Place } from '../../model/place.ts'
import type { Block, Grid, GridCell, Source, TextLine } from '../../model/source.ts'
import type { AssembledForms } from './assemble-forms.ts'
import type { Problem } from '../../model/problem.ts'
import { toDecimalYuan } from '../../money.ts'

const columnWidth = 60
const rowHeight = 20

/** rows: one string for each row, cells separated by `|`. */
export function grid(pageNumber: number, rows: readonly string[], left = 0, top = 100): Grid {
  const texts = rows.map((row) => row.split('|').map((text) => text.trim()))
  const columnCount = Math.max(...texts.map((row) => row.length))
  const at = (row: number, column: number): string => texts[row]?.[column] ?? ''
  const cells: GridCell[] = []
  for (let row = 0; row < texts.length; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      const text = at(row, column)
      if (text === '←' || text === '↑') continue
      let columnSpan = 1
      while (at(row, column + columnSpan) === '←') columnSpan += 1
      let rowSpan = 1
      while (at(row + rowSpan, column) === '↑') rowSpan += 1
      const box = { x: left + column * columnWidth, y: top + row * rowHeight, width: columnSpan * columnWidth, height: rowSpan * rowHeight }
      cells.push({ rowIndex: row, columnIndex: column, rowSpan, columnSpan, text, place: place(pageNumber, box) })
    }
  }
  const box = { x: left, y: top, width: columnCount * columnWidth, height: texts.length * rowHeight }
  return { kind: 'grid', place: place(pageNumber, box), rowCount: texts.length, columnCount, cells, ground: 'ruled' }
}

export function line(pageNumber: number, text: string, x = 0): TextLine {
  const box = { x, y: 60, width: 100, height: 12 }
  return { kind: 'line', text, place: place(pageNumber, box), edges: [], fontSizePt: 12, indentPt: 0, centered: false, endsShort: true }
}

function place(pageNumber: number, box: Place['box']): Place {
  return { sourceIndex: 0, pageNumber, box, lineIndex: null }
}

export function documentOf(...blocks: readonly Block[]): Source {
  const last = Math.max(...blocks.map((block) => block.place.pageNumber))
  const pages = Array.from({ length: last }, (_, index) => ({ pageNumber: index + 1, widthPt: 595, heightPt: 842, imageOnly: false }))
  return { name: 'test.pdf', hash: '', format: 'pdf', pages, blocks }
}

/** `panel/row/column: yuan` of every cell, with the state in place of the amount where there is none. */
export function listCells({ forms }: AssembledForms): string[] {
  return forms.flatMap(({ id, cells }) =>
    cells.map(({ path, state, amount }) => `${id}/${path.panel}/${path.row}/${path.column}: ${amount === null ? state : toDecimalYuan(amount.fen)}`),
  )
}

export function listProblems({ problems }: { readonly problems: readonly Problem[] }): string[] {
  return problems.map(({ code, params }) => [code, params['form'], params['column'], params['text']].filter((part) => part !== undefined).join(' '))
}
