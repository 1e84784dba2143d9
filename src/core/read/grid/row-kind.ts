/**
 * What a row of a sheet or web table is before any form is known: a title or note standing alone in it, a caption (department, unit, form
 * number), nothing, or part of the table. First half of cutting (cut-grid.ts).
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Grid, GridCell } from '../../model/source.ts'
import { isCaptionText } from '../assemble/site.ts'
import { alternatives, compact } from '../assemble/spelling.ts'
import { holdsFigures, looksLikeAmount } from '../assemble/table.ts'
import { looksStatutory, matchTitle } from '../assemble/titles.ts'
import { findUnitCaption, withoutUnitCaption } from '../assemble/unit-caption.ts'

/** single: one filled cell and no figure in it. */
export type RowKind = 'empty' | 'single' | 'caption' | 'body'

export interface GridRow {
  readonly rowIndex: number
  readonly kind: RowKind
  /** Filled cells that begin in this row, left to right. */
  readonly cells: readonly GridCell[]
  /** The one cell of the row reaches over most of the table. */
  readonly wide: boolean
  /** Some of its cells reach over several columns, as heads and the rows of a project's table do. */
  readonly merged: boolean
  /** One of its cells is the title of a table. */
  readonly titled: boolean
  readonly hasFigures: boolean
}

export function rowsOfGrid({ cells, rowCount, columnCount }: Grid): GridRow[] {
  const own: GridCell[][] = Array.from({ length: rowCount }, () => [])
  for (const cell of cells) if (cell.text.trim() !== '') own[cell.rowIndex]?.push(cell)
  const covered = coveredRows(own)
  return own.map((filled, rowIndex) => {
    filled.sort((left, right) => left.columnIndex - right.columnIndex)
    const texts = filled.map(({ text }) => compact(text))
    const [only] = filled
    const kind = kindOf(texts, filled, columnCount, covered.has(rowIndex))
    return {
      rowIndex,
      kind,
      cells: filled,
      wide: filled.length === 1 && only !== undefined && only.columnSpan * 2 > columnCount,
      merged: filled.some(({ columnSpan }) => columnSpan > 1),
      titled: kind !== 'body' && filled.some(({ text }) => isTitle(text)),
      hasFigures: texts.some(isFigure),
    }
  })
}

/** Rows that cells of rows above reach into. A title or note that is alone in its row and reaches down covers nothing but room. */
function coveredRows(own: readonly (readonly GridCell[])[]): ReadonlySet<number> {
  const covered = new Set<number>()
  for (const filled of own) {
    for (const { rowIndex, rowSpan } of filled) {
      for (let row = rowIndex + 1; row < Math.min(own.length, rowIndex + rowSpan); row += 1) if (filled.length > 1 || own[row]?.length !== 0) covered.add(row)
    }
  }
  return covered
}

function kindOf(texts: readonly string[], cells: readonly GridCell[], columnCount: number, covered: boolean): RowKind {
  if (covered) return 'body'
  if (cells.length === 0) return 'empty'
  if (cells.length === 1) return isFigure(texts[0] ?? '') ? 'body' : isCaptionRow(texts, cells) ? 'caption' : 'single'
  return isCaptionRow(texts, cells) || (columnCount > 2 && isNameWithUnit(texts, cells)) ? 'caption' : 'body'
}

/** A department's bare name, often behind its code, perhaps the year, and the unit at the right end of the row. */
function isNameWithUnit([name = '', ...others]: readonly string[], cells: readonly GridCell[]): boolean {
  const last = cells.at(-1)?.text ?? ''
  const between = others.slice(0, -1)
  return others.length > 0 && !isFigure(name) && between.every(isCaptionText) && findUnitCaption(last) !== null && compact(withoutUnitCaption(last)) === ''
}

const isFigure = (text: string): boolean => looksLikeAmount(text) || holdsFigures(text)

export function isTitle(text: string): boolean {
  const title = withoutUnitCaption(text).trim()
  return matchTitle(title, []) !== null || looksStatutory(title)
}

const departmentCaption = new RegExp(`^(?:${alternatives([...documentVocabulary.departmentCaptions, ...documentVocabulary.departmentCodeCaptions])}):`)
/** `填报日期:2025年1月`, `负责人:`: a short name and a colon. */
const namedValue = /^[\p{Script=Han}()]{2,12}:/u
const date = /^20\d{2}[年.\-/]\d{1,2}(?:[月.\-/](?:\d{1,2}日?)?)?$|^20\d{2}年?度?$/
const mostCaptionCells = 8
const isPlainFigure = (text: string): boolean => isFigure(text) && !date.test(text)

/**
 * Who, when and in which unit. Of cells that are no caption by themselves only a title may stand there, and the value behind a label that
 * ends with a colon.
 */
function isCaptionRow(texts: readonly string[], cells: readonly GridCell[]): boolean {
  if (texts.length > mostCaptionCells || (texts.some(isPlainFigure) && !texts.some((text) => text.endsWith(':')))) return false
  const telling = cells.some(({ text }, index) => findUnitCaption(text) !== null || departmentCaption.test(texts[index] ?? '') || isFormNumber(text))
  const fits = (text: string, index: number): boolean => {
    if ((texts[index - 1] ?? '').endsWith(':')) return !isFigure(text) || /^\d{3,12}$/.test(text)
    if (isFigure(text) && !date.test(text)) return false
    const printed = cells[index]?.text ?? ''
    return isCaptionText(printed) || findUnitCaption(printed) !== null || namedValue.test(text) || date.test(text) || isTitle(printed)
  }
  return (telling || isBrokenUnit(texts)) && texts.every(fits)
}

const unitLabels = new Set(documentVocabulary.unit.prefixes.map((prefix) => `${prefix}${documentVocabulary.unit.label}:`).concat(`${documentVocabulary.unit.label}:`))

/** `单位：` in one cell and `万元` in the next. */
function isBrokenUnit(texts: readonly string[]): boolean {
  return texts.some((text, index) => unitLabels.has(text) && Object.keys(documentVocabulary.unit.words).includes(texts[index + 1] ?? ''))
}

/** A caption that is neither department nor unit nor year: `公开01表`. */
function isFormNumber(text: string): boolean {
  const flat = compact(text)
  return flat !== '' && isCaptionText(text) && !flat.includes(':')
}

const noteStart = new RegExp(`^[(]?(?:${alternatives(documentVocabulary.noteMarks)})(?:[:：\\d一二三、.]|$)|^[*※]`)
const nilWords = documentVocabulary.nilNotes.map(compact)
const longText = 30

/** The words of a note below a table, by what they say or by their length. */
export function isNote(text: string): boolean {
  const flat = compact(text)
  return noteStart.test(flat) || flat.length >= longText || (flat.length > 4 && nilWords.some((word) => flat.includes(word)))
}
