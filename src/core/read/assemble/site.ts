/**
 * Where a table stands: the lines above it that may be its title, unit and department, the caption rows inside it, and the
 * notes below. Made for every Grid before any form is recognized.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { Families } from '../../data/families.ts'
import type { Place } from '../../model/place.ts'
import type { Block, Grid, TextLine } from '../../model/source.ts'
import { alternatives, compact } from './spelling.ts'
import { cellsOfRow, holdsFigures, tableOf, type Table } from './table.ts'
import { matchTitle, type TitleMatch } from './titles.ts'
import { findBracketedUnit, findUnitCaption, findUnitInLines, withoutUnitCaption, type UnitCaption } from './unit-caption.ts'

/** A printed text that may be a title, with the lines it consists of (none when it stands inside the grid). */
export interface TitleText {
  readonly text: string
  readonly place: Place
  readonly lines: readonly TextLine[]
}

export interface FoundTitle extends TitleText {
  readonly match: TitleMatch
}

export interface Site {
  readonly grid: Grid
  readonly table: Table
  /** Lines above, nearest last. */
  readonly lead: readonly TextLine[]
  /** Lines below, up to the next grid. */
  readonly tail: readonly TextLine[]
  /** Count of leading rows of the grid that are title, department or unit. */
  readonly captionRowCount: number
  /** Nearest first. */
  readonly titles: readonly TitleText[]
  readonly title: FoundTitle | null
  readonly unit: UnitCaption | null
}

const leadLimit = 14
const priorPageLimit = 4

/** names: how the document calls its department. */
export function listSites(blocks: readonly Block[], names: readonly string[], families: Families): Site[] {
  const sites: Site[] = []
  let prior: { readonly grid: Grid; readonly lead: readonly TextLine[] } | null = null
  const grids = blocks.flatMap((block, index) => (block.kind === 'grid' ? [{ grid: block, index }] : []))
  grids.forEach(({ grid, index }, order) => {
    const from = order === 0 ? 0 : (grids[order - 1]?.index ?? 0) + 1
    const to = grids[order + 1]?.index ?? blocks.length
    const before = linesOf(blocks.slice(from, index))
    const next = grids[order + 1]?.grid
    const shared: readonly TextLine[] = prior !== null && standBeside(prior.grid, grid) ? [...prior.lead, ...before] : before
    const beside = shared !== before || (next !== undefined && standBeside(grid, next))
    sites.push(siteOf(grid, nearLines(grid, beside ? linesOver(grid, shared) : shared), linesOf(blocks.slice(index + 1, to)), (text) => matchTitle(text, names, families)))
    prior = { grid, lead: shared }
  })
  return sites
}

function linesOf(blocks: readonly Block[]): TextLine[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block] : []))
}

/** Lines close enough to caption the grid: a few of its own page, fewer of the page before. */
function nearLines(grid: Grid, lines: readonly TextLine[]): TextLine[] {
  const { pageNumber } = grid.place
  const own = lines.filter(({ place }) => place.pageNumber === pageNumber)
  const before = lines.filter(({ place }) => place.pageNumber === pageNumber - 1)
  return [...(own.length > priorPageLimit ? [] : before.slice(-priorPageLimit)), ...own.slice(-leadLimit)]
}

function standBeside(left: Grid, right: Grid): boolean {
  const { box } = left.place
  const other = right.place.box
  if (left.place.pageNumber !== right.place.pageNumber || box === null || other === null) return false
  const shared = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
  return shared > Math.min(box.height, other.height) / 2
}

function linesOver(grid: Grid, lines: readonly TextLine[]): TextLine[] {
  const { box } = grid.place
  if (box === null) return [...lines]
  return lines.filter(({ place }) => {
    if (place.box === null) return true
    const middle = place.box.x + place.box.width / 2
    return middle > box.x && middle < box.x + box.width
  })
}

type Match = (text: string) => TitleMatch | null

function siteOf(grid: Grid, lead: readonly TextLine[], tail: readonly TextLine[], matches: Match): Site {
  const table = tableOf(grid)
  const captionRowCount = countCaptionRows(table, matches)
  const titles = [...titlesInside(table, captionRowCount), ...titlesAbove(lead)]
  const title = firstMatch(titles, matches)
  return { grid, table, lead, tail, captionRowCount, titles, title, unit: unitOf(table, captionRowCount, lead, title) }
}

function firstMatch(titles: readonly TitleText[], matches: Match): FoundTitle | null {
  for (const title of titles) {
    const match = matches(title.text)
    if (match !== null) return { ...title, match }
  }
  return null
}

/** Single lines first, nearest first; then two and three lines read as one, for titles broken over lines. */
function titlesAbove(lead: readonly TextLine[]): TitleText[] {
  const candidates: TitleText[] = []
  for (const count of [1, 2, 3]) {
    for (let end = lead.length; end >= count; end -= 1) {
      const lines = lead.slice(end - count, end)
      const text = lines.map((line) => withoutUnitCaption(line.text).trim()).join('')
      const first = lines[0]
      if (first !== undefined && text !== '') candidates.push({ text, place: first.place, lines })
    }
  }
  return candidates
}

function titlesInside(table: Table, captionRowCount: number): TitleText[] {
  const candidates: TitleText[] = []
  for (let row = captionRowCount - 1; row >= 0; row -= 1) {
    for (const cell of cellsOfRow(table, row)) {
      const text = withoutUnitCaption(cell.text).trim()
      if (text !== '') candidates.push({ text, place: cell.place, lines: [] })
    }
  }
  return candidates
}

const captionStart = new RegExp(`^(?:${alternatives([...documentVocabulary.departmentCaptions, ...documentVocabulary.fiscalYearCaptions, ...documentVocabulary.departmentCodeCaptions])}):`)
const tableWord = alternatives(documentVocabulary.tableWords)
const formNumber = /[\d一二三四五六七八九十]{1,3}(?:-\d+)?/.source
const formNumberLine = new RegExp(`^(?:\\p{Script=Han}{0,6}${formNumber}(?:${tableWord})|\\p{Script=Han}{0,6}(?:${tableWord})${formNumber}|(?:${alternatives(documentVocabulary.formNumberWords)})${formNumber})$`, 'u')
const fiscalYearCaption = new RegExp(`(?:${alternatives(documentVocabulary.fiscalYearCaptions)}):20\\d{2}`)

/** Compact text that says who and when above a table: `编制部门:…`, `公开01表`, `104 某办公室 预算年度:2025`. */
export function isCaptionText(text: string): boolean {
  const flat = compact(withoutUnitCaption(text))
  return flat === '' || captionStart.test(flat) || formNumberLine.test(flat) || fiscalYearCaption.test(flat)
}

const maximumCaptionRows = 5

/** Leading rows of the grid that hold nothing but a title, a department or a unit. */
function countCaptionRows(table: Table, matches: Match): number {
  let count = 0
  for (let row = 0; row < Math.min(table.rowCount - 1, maximumCaptionRows); row += 1) {
    const texts = cellsOfRow(table, row).filter(({ rowIndex, text }) => rowIndex === row && compact(text) !== '')
    const single = texts.length === 1 ? texts[0] : undefined
    const isTitle = single !== undefined && single.columnSpan > table.columnCount / 2 && matches(withoutUnitCaption(single.text)) !== null
    const isCaption = texts.length > 0 && texts.every(({ text }) => isCaptionText(text) && !holdsFigures(compact(text)))
    const hasCaption = texts.some(({ text }) => findUnitCaption(text) !== null || captionStart.test(compact(text)))
    if (isTitle || (isCaption && hasCaption)) count = row + 1
    else if (texts.length > 0) break
  }
  return count
}

/** From the caption rows, else from the lines between title and table, else from any line near. */
function unitOf(table: Table, captionRowCount: number, lead: readonly TextLine[], title: FoundTitle | null): UnitCaption | null {
  const inside: string[] = []
  for (let row = 0; row < captionRowCount; row += 1) inside.push(...cellsOfRow(table, row).map(({ text }) => text))
  const firstLine = title?.lines[0]
  const below = firstLine === undefined ? lead : lead.slice(lead.indexOf(firstLine))
  const texts = (lines: readonly TextLine[]): string[] => lines.map(({ text }) => text)
  const caption = findUnitInLines(inside) ?? findUnitInLines(texts(below))
  const ofTitle = title === null ? null : findBracketedUnit(title.text)
  if (caption !== null && ofTitle !== null && caption.unit !== ofTitle.unit) return { unit: null, printed: `${ofTitle.printed} ${caption.printed}` }
  return caption ?? ofTitle ?? findUnitInLines(texts(lead))
}
