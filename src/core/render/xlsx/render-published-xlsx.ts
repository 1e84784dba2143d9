/**
 * A budget as the workbook that is published: a sheet of contents, one sheet a form with its formulas, then projects and self-evaluations in
 * the tables they are printed in. Nothing stands in it that is not part of the budget.
 */
import type { Budget } from '../../model/budget.ts'
import { paperWords } from '../../locale/paper-words.ts'
import { evaluationTable } from '../paper/evaluation-table.ts'
import type { PaperCell, PaperTable } from '../paper/paper.ts'
import { projectTables } from '../paper/project-table.ts'
import { textWidth } from '../text-width.ts'
import { contentsName, formSheet, spread, titleCell, titleHeight, wholeRow, wrappedHeight } from './form-sheet.ts'
import { sheetNames } from './render-xlsx.ts'
import type { Sheet, SheetCell, SheetMerge } from './sheet.ts'
import { writeWorkbook } from './workbook.ts'

/** Bytes of an .xlsx file. The same budget gives the same bytes. */
export async function renderPublishedXlsx(budget: Budget): Promise<Uint8Array> {
  const department = budget.department?.value ?? paperWords.unnamedDepartment
  const title = `${department}${paperWords.title(budget.fiscalYear?.value ?? null, budget.documentKind)}`
  const names = sheetNames(budget)
  const forms = budget.forms.map((form, index) => formSheet(budget, form, names[index] ?? String(index + 1), false))
  const projects = projectTableSheets(budget)
  const evaluations = budget.selfEvaluations.map((evaluation, index) => tablesSheet(paperWords.evaluation.sheet(index + 1), paperWords.evaluation.title, [evaluationTable(evaluation)]))
  const sheets = [...forms, ...projects, ...evaluations]
  return writeWorkbook([contentsSheet(title, sheets), ...sheets], title, department, '— &P —')
}

export function projectTableSheets({ projects }: Budget): Sheet[] {
  return projects.map((project, index) => tablesSheet(paperWords.project.sheet(index + 1), paperWords.project.title(project.name), projectTables(project)))
}

function contentsSheet(title: string, sheets: readonly Sheet[]): Sheet {
  const rows: SheetCell[][] = [[titleCell(title)], ...sheets.map(({ name }): SheetCell[] => [{ content: { kind: 'text', text: name }, look: { role: 'link' }, linkTo: name }])]
  return { name: contentsName, rows, merges: [], widths: [72], heights: new Map([[0, titleHeight(title, [72])]]), frozenRows: 1, frozenColumns: 0, titleRows: null, landscape: false }
}

/** Characters a sheet of tables is wide. */
const sheetWidth = 132

function tablesSheet(name: string, title: string, tables: readonly PaperTable[]): Sheet {
  const columnCount = Math.max(1, ...tables.map(({ widths }) => widths.length))
  const widths = columnWidths(tables.at(-1)?.widths ?? [], columnCount)
  const rows: SheetCell[][] = [spread(titleCell(title), columnCount)]
  const merges: SheetMerge[] = [wholeRow(0, columnCount)]
  const heights = new Map<number, number>([[0, titleHeight(title, widths)]])
  for (const { caption, head, rows: body } of tables) {
    if (caption !== null) {
      merges.push(wholeRow(rows.length, columnCount))
      rows.push(spread({ content: { kind: 'text', text: caption.right }, look: { role: 'caption', align: 'right' } }, columnCount))
    }
    placeRows([...head, ...body], { rows, merges, heights, widths })
  }
  return { name, rows, merges, widths, heights, frozenRows: 0, frozenColumns: 0, titleRows: null, landscape: true }
}

function columnWidths(widths: readonly number[], columnCount: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  return Array.from({ length: columnCount }, (_, index) => Math.max(6, Math.round(((widths[index] ?? 1) * sheetWidth) / Math.max(1, sum))))
}

interface SheetInWork {
  readonly rows: SheetCell[][]
  readonly merges: SheetMerge[]
  readonly heights: Map<number, number>
  readonly widths: readonly number[]
}

/** Puts a table's rows below what is there, with merged cells where a cell covers more than its own place. */
function placeRows(table: readonly (readonly PaperCell[])[], { rows, merges, heights, widths }: SheetInWork): void {
  const first = rows.length
  const taken = new Set<string>()
  table.forEach((cells, index) => {
    const line = spread(blank, widths.length)
    let column = 0
    let height = 20
    for (const cell of cells) {
      while (taken.has(`${index},${column}`)) column += 1
      line[column] = sheetCell(cell)
      if (cell.columnSpan > 1 || cell.rowSpan > 1) merges.push({ startRow: first + index, startColumn: column, endRow: first + index + cell.rowSpan - 1, endColumn: column + cell.columnSpan - 1 })
      for (let down = 1; down < cell.rowSpan; down += 1) for (let across = 0; across < cell.columnSpan; across += 1) taken.add(`${index + down},${column + across}`)
      if (cell.rowSpan === 1) height = Math.max(height, wrappedHeight([cell.text], [widths.slice(column, column + cell.columnSpan).reduce((sum, width) => sum + width, 0)]))
      column += cell.columnSpan
    }
    rows.push(line)
    heights.set(first + index, height)
  })
}

const blank: SheetCell = { content: { kind: 'empty' }, look: { role: 'text' } }

function sheetCell({ text, align, strong }: PaperCell): SheetCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, look: { role: textWidth(text) > 24 ? 'text' : 'label', align, strong } }
}
