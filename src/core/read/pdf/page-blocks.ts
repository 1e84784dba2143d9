/** A page's content as blocks in reading order: tables first taken out, then the lines that remain. */
import type { Box, Place } from '../../model/place.ts'
import type { Block, TextLine } from '../../model/source.ts'
import type { Glyph, PageContent } from './page-content.ts'
import { findRuledGrids } from './ruled-grid.ts'
import { gatherRows, textOf, type TextRow } from './text-row.ts'

/** Where the running text of pages of one size begins and ends, so that indents and short lines can be told. */
export interface TextColumn {
  readonly left: number
  readonly right: number
}

export function readBlocks(content: PageContent, running: ReadonlySet<Glyph>, sourceIndex: number): { grids: Block[]; rows: TextRow[] } {
  const glyphs = running.size === 0 ? content.glyphs : content.glyphs.filter((glyph) => !running.has(glyph))
  const place = (box: Box): Place => ({ sourceIndex, pageNumber: content.pageNumber, box, lineIndex: null })
  const { grids, rest } = findRuledGrids({ ...content, glyphs }, place)
  return { grids, rows: gatherRows(rest) }
}

/** The widest lines of the document's pages of one width show the column. */
export function findTextColumn(rows: readonly TextRow[], widthPt: number): TextColumn {
  const long = rows.filter((row) => row.right - row.left > 0.5 * widthPt)
  const measured = long.length >= 3 ? long : rows
  if (measured.length === 0) return { left: 0, right: widthPt }
  const lefts = measured.map((row) => row.left).sort((one, other) => one - other)
  const rights = measured.map((row) => row.right).sort((one, other) => one - other)
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? widthPt }
}

export function makeLine(row: TextRow, content: PageContent, column: TextColumn, sourceIndex: number): TextLine {
  const { text, edges } = textOf(row)
  const { left, right, top, bottom, sizePt } = row
  const box: Box = { x: left, y: top, width: right - left, height: bottom - top }
  const offCenter = Math.abs((left + right) / 2 - content.widthPt / 2)
  const sides = Math.min(left - column.left, column.right - right)
  return {
    kind: 'line',
    text,
    place: { sourceIndex, pageNumber: content.pageNumber, box, lineIndex: null },
    edges,
    fontSizePt: sizePt,
    indentPt: Math.max(0, left - column.left),
    centered: offCenter < 0.025 * content.widthPt && sides > 1.5 * sizePt,
    endsShort: right < column.right - 1.6 * sizePt,
  }
}

/** Reading order: from top to bottom, then from left to right. */
export function orderBlocks(blocks: readonly Block[]): Block[] {
  const topOf = (block: Block): number => block.place.box?.y ?? 0
  const leftOf = (block: Block): number => block.place.box?.x ?? 0
  return [...blocks].sort((one, other) => topOf(one) - topOf(other) || leftOf(one) - leftOf(other))
}
