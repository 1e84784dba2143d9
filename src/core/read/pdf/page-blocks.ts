/** A page's content as blocks in reading order: ruled tables first taken out, then aligned ones, then the lines that remain. */
import type { Box, Place } from '../../model/place.ts'
import type { Block, Grid, TextLine } from '../../model/source.ts'
import { findAlignedGrids } from './aligned-grid.ts'
import { placeOnPage, type Glyph, type PageContent } from './page-content.ts'
import { findRuledGrids } from './ruled-grid.ts'
import { gatherRows, splitRow, textOf, type TextRow } from './text-row.ts'

/** Pieces further apart than this many letter sizes stand side by side (a caption with its unit), not in the middle. */
const captionGap = 3

/** A page between two steps: its tables are made, its lines still need to know the text column. */
export interface PageDraft {
  readonly content: PageContent
  readonly grids: readonly Grid[]
  readonly rows: readonly TextRow[]
  /** So many lines are drawn that no table was looked for. */
  readonly crowded: boolean
  /** Tables that are drawn without a letter in them. */
  readonly emptyTableCount: number
}

/** Where the running text of pages of one width begins and ends, so that indents and short lines can be told. */
export interface TextColumn {
  readonly left: number
  readonly right: number
  /** The usual letter size. */
  readonly sizePt: number
}

export function draftPage(content: PageContent, running: ReadonlySet<Glyph>, sourceIndex: number): PageDraft {
  const glyphs = running.size === 0 ? content.glyphs : content.glyphs.filter((glyph) => !running.has(glyph))
  const place = (box: Box): Place => placeOnPage(content, sourceIndex, box)
  const { grids, rest, crowded, emptyTableCount } = findRuledGrids({ ...content, glyphs }, place)
  const lines = gatherRows(rest)
  // Where letters were told from a picture, a missing one looks like white space: only ruling lines make a table there.
  const aligned = content.recognition === undefined ? findAlignedGrids(lines, place) : { grids: [], rest: lines }
  return { content, grids: [...grids, ...aligned.grids], rows: aligned.rest, crowded, emptyTableCount }
}

/** Text columns by rounded page width, from the widest lines of all pages of that width. */
export function findTextColumns(drafts: readonly PageDraft[]): ReadonlyMap<number, TextColumn> {
  const rowsByWidth = new Map<number, TextRow[]>()
  for (const { content, rows } of drafts) {
    const width = Math.round(content.widthPt)
    const list = rowsByWidth.get(width) ?? []
    list.push(...rows)
    rowsByWidth.set(width, list)
  }
  return new Map([...rowsByWidth].map(([width, rows]) => [width, findTextColumn(rows, width)]))
}

function findTextColumn(rows: readonly TextRow[], width: number): TextColumn {
  const long = rows.filter((row) => row.right - row.left > 0.5 * width)
  const measured = long.length >= 3 ? long : rows
  const lefts = measured.map((row) => row.left).sort((one, other) => one - other)
  const rights = measured.map((row) => row.right).sort((one, other) => one - other)
  const sizes = measured.map((row) => row.sizePt).sort((one, other) => one - other)
  return {
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? width,
    sizePt: sizes[sizes.length >> 1] ?? 0,
  }
}

/** The page's blocks from top to bottom, then from left to right. */
export function finishPage({ content, grids, rows }: PageDraft, columns: ReadonlyMap<number, TextColumn>, sourceIndex: number): Block[] {
  const column = columns.get(Math.round(content.widthPt)) ?? { left: 0, right: content.widthPt, sizePt: 0 }
  const lines = rows.map((row) => makeLine(row, content, column, sourceIndex))
  const boxOf = (block: Block): Box => block.place.box ?? { x: 0, y: 0, width: 0, height: 0 }
  const turn = content.quarterTurns
  const down = (box: Box): number => [box.y, -box.x - box.width, -box.y - box.height, box.x][turn] ?? box.y
  const across = (box: Box): number => [box.x, box.y, -box.x - box.width, -box.y - box.height][turn] ?? box.x
  return [...grids, ...lines].sort((one, other) => down(boxOf(one)) - down(boxOf(other)) || across(boxOf(one)) - across(boxOf(other)))
}

function makeLine(row: TextRow, content: PageContent, column: TextColumn, sourceIndex: number): TextLine {
  const { text, edges } = textOf(row)
  const { left, right, top, bottom, sizePt } = row
  const offCenter = Math.abs((left + right) / 2 - content.widthPt / 2)
  const sides = Math.min(left - column.left, column.right - right)
  // A paragraph's first line is indented by two letters and may end anywhere, so ordinary letters need more room to count as centered.
  const room = sizePt > 1.1 * column.sizePt ? 1 : 2.6
  return {
    kind: 'line',
    text,
    place: placeOnPage(content, sourceIndex, { x: left, y: top, width: right - left, height: bottom - top }),
    edges: content.quarterTurns === 0 ? edges : [],
    fontSizePt: sizePt,
    indentPt: Math.max(0, left - column.left),
    centered: offCenter < 0.025 * content.widthPt && sides > room * sizePt && splitRow(row, captionGap).length === 1,
    endsShort: right < column.right - 1.6 * sizePt,
    roomPt: Math.max(0, column.right - right),
  }
}
