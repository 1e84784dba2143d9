/** Tables of a Word document: fixed widths, cells over several columns and rows, heads that come again on every page. */
import { run } from './run.ts'

/** lead: stands before the text and is set off from it · indent: steps from the left. Cells covered by others are not listed. */
export interface DocumentCell {
  readonly text: string
  readonly lead: string
  readonly strong: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly vertical: 'top' | 'center' | 'bottom'
  readonly indent: number
  readonly columnSpan: number
  readonly rowSpan: number
}

/** repeats: stands again at the top of every page · heightPt: at least; null where the texts decide. */
export interface DocumentRow {
  readonly cells: readonly DocumentCell[]
  readonly repeats: boolean
  readonly heightPt: number | null
}

export interface DocumentTable {
  readonly kind: 'table'
  /** Relative to their sum, which is the width between the margins. */
  readonly widths: readonly number[]
  readonly fontSizePt: number
  readonly rows: readonly DocumentRow[]
}

export const documentCell = (text: string, look: Partial<Omit<DocumentCell, 'text'>> = {}): DocumentCell => ({
  text, lead: '', strong: false, align: 'left', vertical: 'top', indent: 0, columnSpan: 1, rowSpan: 1, ...look,
})

const twipsPerPoint = 20

/** width: between the margins, in twentieths of a point. */
export function tableXml({ widths, rows, fontSizePt }: DocumentTable, width: number): string {
  const sum = widths.reduce((total, one) => total + one, 0)
  const twips = widths.map((one) => Math.round((width * one) / sum))
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="60" w:type="dxa"/>`).join('')
  const properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>`
  const grid = `<w:tblGrid>${twips.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>`
  const body = layRows(rows, widths.length).map((slots, index) => rowXml(rows[index], slots, twips, fontSizePt)).join('')
  return `<w:tbl>${properties}${grid}${body}</w:tbl>`
}

/** One cell of one row as Word wants it: a cell over several rows stands in each, empty after the first. */
interface Slot {
  readonly cell: DocumentCell
  readonly column: number
  readonly merge: 'first' | 'further' | null
}

function layRows(rows: readonly DocumentRow[], columnCount: number): Slot[][] {
  let open: { readonly slot: Slot; readonly left: number }[] = []
  return rows.map(({ cells }) => {
    const slots: Slot[] = open.map(({ slot }) => ({ ...slot, merge: 'further' }))
    const taken = new Set(open.flatMap(({ slot: { column, cell } }) => Array.from({ length: cell.columnSpan }, (_, index) => column + index)))
    open = open.flatMap(({ slot, left }) => (left > 1 ? [{ slot, left: left - 1 }] : []))
    let column = 0
    for (const cell of cells) {
      while (taken.has(column)) column += 1
      const slot: Slot = { cell, column, merge: cell.rowSpan > 1 ? 'first' : null }
      slots.push(slot)
      if (cell.rowSpan > 1) open.push({ slot, left: cell.rowSpan - 1 })
      column += cell.columnSpan
    }
    while (taken.has(column)) column += 1
    for (; column < columnCount; column += 1) if (!taken.has(column)) slots.push({ cell: documentCell(''), column, merge: null })
    return slots.sort((left, right) => left.column - right.column)
  })
}

/** A row that repeats is never broken between pages; others may be, or a long text would leave a page empty. */
function rowXml(row: DocumentRow | undefined, slots: readonly Slot[], twips: readonly number[], fontSizePt: number): string {
  const { repeats = false, heightPt = null } = row ?? {}
  const height = heightPt === null ? '' : `<w:trHeight w:val="${heightPt * twipsPerPoint}" w:hRule="atLeast"/>`
  const properties = `${repeats || heightPt !== null ? '<w:cantSplit/>' : ''}${height}${repeats ? '<w:tblHeader/>' : ''}`
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${slots.map((slot) => cellXml(slot, twips, fontSizePt)).join('')}</w:tr>`
}

function cellXml({ cell, column, merge }: Slot, twips: readonly number[], fontSizePt: number): string {
  const width = twips.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  const joined = merge === null ? '' : merge === 'first' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const vertical = cell.vertical === 'top' ? '' : `<w:vAlign w:val="${cell.vertical}"/>`
  const look = `<w:pPr><w:pStyle w:val="Cell"/>${cell.indent > 0 ? `<w:ind w:left="${cell.indent * 160}"/>` : ''}${cell.align === 'left' ? '' : `<w:jc w:val="${cell.align}"/>`}</w:pPr>`
  const words = merge === 'further' ? '' : `${cell.lead === '' ? '' : run(`${cell.lead} `, { strong: true, fontSizePt })}${run(cell.text, { strong: cell.strong, fontSizePt })}`
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${joined}${vertical}</w:tcPr><w:p>${look}${words}</w:p></w:tc>`
}
