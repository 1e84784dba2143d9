/** Faults in the figures of statutory forms: one figure is mistyped, left out, set in another column or row, or its row is dropped. */
import { formFigures, type Figures } from './form-figures.ts'
import { atCells, pickFrom, type Fault, type FaultClass, type FaultSite } from './fault.ts'
import { changeDigit, changeSign, doubleDigit, loseDigit, moveDecimal, swapDigits, writeInYuan, type FigureSlip } from './figure-slips.ts'
import { figuresOf, idOf, withCells, withRows, type FoundCell } from './print-edits.ts'
import type { PrintCell, PrintDocument } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'

function slipClass(id: string, zh: string, en: string, slip: FigureSlip, fits: (cell: PrintCell) => boolean = () => true): FaultClass {
  return {
    id, group: 'figure', title: { zh, en },
    plant: (document, random) => {
      for (let attempt = 0; attempt < 12; attempt += 1) {
        const found = pickFrom(random, checkedFigures(document).filter(({ cell }) => fits(cell)))
        const printed = found === null ? null : slip(found.cell.text, random)
        if (found === null || printed === null || printed === found.cell.text) continue
        return { document: withCells(document, found, new Map([[found.cellIndex, printed]])), site: atCells(idOf(found.cell)), what: `${found.cell.text} → ${printed}` }
      }
      return null
    },
  }
}

/** Prices and totals of a list of purchases stand in no identity of the forms; they have a class of their own. */
const checkedFigures = (document: PrintDocument): FoundCell[] => figuresOf(document).filter(({ cell }) => cell.path?.form !== 'governmentProcurement')

function moveFigure(document: PrintDocument, random: Random): Fault | null {
  const choices = checkedFigures(document).flatMap((found) => {
    const cells = found.table.rows[found.rowIndex] ?? []
    return cells.flatMap((cell, index) =>
      isEmpty(cell) && Math.abs(index - found.cellIndex) <= 2 && cell.path?.panel === found.cell.path?.panel ? [{ found, cell, index }] : [])
  })
  const choice = pickFrom(random, choices)
  if (choice === null) return null
  const { found, cell, index } = choice
  return {
    document: withCells(document, found, new Map([[found.cellIndex, cell.text], [index, found.cell.text]])),
    site: atCells(idOf(found.cell), idOf(cell)), what: `${idOf(found.cell)} → ${idOf(cell)}`,
  }
}

const isEmpty = ({ path, text }: PrintCell): boolean => path !== undefined && /^[-—0.]*$/.test(text)

/** The figure stands one row too high or too low, where nothing should be. */
function shiftFigure(document: PrintDocument, random: Random): Fault | null {
  const choices = checkedFigures(document).flatMap((found) =>
    [-1, 1].flatMap((step) => {
      const target = found.table.rows[found.rowIndex + step]?.[found.cellIndex]
      return target !== undefined && isEmpty(target) && target.path?.column === found.cell.path?.column ? [{ found, target, step }] : []
    }),
  )
  const choice = pickFrom(random, choices)
  if (choice === null) return null
  const { found, target, step } = choice
  const rows = found.table.rows.map((cells, index) => cells.map((cell, place) => {
    if (place !== found.cellIndex) return cell
    if (index === found.rowIndex) return { ...cell, text: target.text }
    return index === found.rowIndex + step ? { ...cell, text: found.cell.text } : cell
  }))
  return { document: withRows(document, found, rows), site: atCells(idOf(found.cell), idOf(target)), what: `${idOf(found.cell)} → ${idOf(target)}` }
}

/** The row of a code goes; what is wrong then is seen at the figures that should hold it: its parents' and its total's. */
function dropRow(document: PrintDocument, random: Random): Fault | null {
  const rows = formFigures(document).filter(({ code, figures }) => code !== null && figures.some(({ cell }) => cell.text !== ''))
  const leaves = rows.filter(({ form, code }) => !rows.some((other) => other.form === form && other.code !== code && (other.code ?? '').startsWith(code ?? '')))
  const row = pickFrom(random, leaves)
  const first = row?.figures[0]
  if (row === null || first === undefined) return null
  return {
    document: withRows(document, first, first.table.rows.filter((_, index) => index !== first.rowIndex)),
    site: siteOfRow(row, rows), what: `${row.form} ${row.code ?? ''}`,
  }
}

function siteOfRow(row: Figures, rows: readonly Figures[]): FaultSite {
  const above = rows.filter(({ form, code }) => form === row.form && code !== null && (row.code ?? '').startsWith(code))
  const names = above.flatMap(({ figures: [first] }) => (first?.table.rows[first.rowIndex] ?? []).map(({ path, text }) => (path === undefined ? text : '')))
  const columns = row.figures.flatMap(({ cell }) => (cell.path === undefined ? [] : [cell.path]))
  const totals = columns.map((path) => idOf({ text: '', path: { ...path, row: 'total' } }))
  return { cells: [...above.flatMap(({ figures }) => figures.map(({ cell }) => idOf(cell))), ...totals], words: [row.code ?? '', ...names].filter((word) => word.length > 2), forms: [] }
}

function doubleRow(document: PrintDocument, random: Random): Fault | null {
  const row = pickFrom(random, formFigures(document).filter(({ code }) => code !== null && code.length >= 5))
  const first = row?.figures[0]
  if (row === null || first === undefined) return null
  const rows = first.table.rows.flatMap((cells, index) => (index === first.rowIndex ? [cells, cells] : [cells]))
  return { document: withRows(document, first, rows), site: { ...siteOfRow(row, [row]), forms: [row.form] }, what: `${row.form} ${row.code ?? ''}` }
}

export const figureFaults: readonly FaultClass[] = [
  slipClass('digitChanged', '错一位数字', 'digit changed', changeDigit),
  slipClass('digitsSwapped', '两位数字颠倒', 'digits swapped', swapDigits),
  slipClass('decimalMoved', '小数点错位', 'decimal point moved', moveDecimal),
  slipClass('digitDoubled', '多写一位', 'digit doubled', doubleDigit),
  slipClass('digitLost', '少写一位', 'digit lost', loseDigit),
  slipClass('sign', '正负号', 'sign', changeSign),
  slipClass('yuanAsTenThousand', '以元代万元', 'yuan as ten thousand yuan', writeInYuan, ({ unit }) => unit === 'tenThousandYuan'),
  slipClass('figureLeftOut', '漏填', 'figure left out', () => ''),
  { id: 'wrongColumn', group: 'figure', title: { zh: '错列', en: 'figure in the wrong column' }, plant: moveFigure },
  { id: 'wrongRow', group: 'other', title: { zh: '错行', en: 'figure in the wrong row' }, plant: shiftFigure },
  { id: 'rowDropped', group: 'figure', title: { zh: '漏行', en: 'row dropped' }, plant: dropRow },
  { id: 'rowDoubled', group: 'other', title: { zh: '重复一行', en: 'row printed twice' }, plant: doubleRow },
]
