/**
 * Page numbers and running heads, taken out before any table or sentence is read, so that a page number never becomes part of a figure.
 * Only the outermost lines of a page are judged, from the edge inwards, and only what counts or repeats over pages is taken: a code or a
 * row number at the top of a table must stay.
 */
import type { Glyph, PageContent } from './page-content.ts'
import { gatherRows, splitRow, textOf, type TextRow } from './text-row.ts'

/** Running text stands in this share of the page at its top and bottom. */
const zoneShare = 0.13
/** Running heads stand nearer to the edge than this. */
const headPt = 72
/** Places differing by less are the same place. */
const samePlacePt = 4

const bareNumber = /^\d{1,4}$/
const dressedNumber = /^(?:[-—–―－~·•.]{1,3}\d{1,4}[-—–―－~·•.]{1,3}|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4}(?:of\d{1,4})?)$/

/** One piece of a line near an edge of a page. */
interface Piece {
  /** Index of the page among those read, and the number of the page in the file. */
  readonly page: number
  readonly pageNumber: number
  readonly row: TextRow
  readonly text: string
  readonly atTop: boolean
  /** Its middle from the nearer edge of the page. */
  readonly distance: number
  readonly number: number | null
  readonly dressed: boolean
  /** Stands between vertical ruling lines, so perhaps in a table. */
  readonly framed: boolean
}

/** For each page the glyphs that are running text. */
export function findRunningText(pages: readonly PageContent[]): ReadonlySet<Glyph>[] {
  const edges = pages.flatMap((page, index) => [edgeLines(page, index, true), edgeLines(page, index, false)])
  const places = placeIndex(edges.flat(2))
  const running = pages.map(() => new Set<Glyph>())
  for (const lines of edges) {
    for (const line of lines) {
      const others = line.filter((piece) => piece.number === null)
      const repeats = others.every((piece) => isRunningHead(piece, places, pages.length))
      const left = repeats ? line.filter((piece) => piece.number !== null) : line
      const rest = left.filter((piece) => !isPageNumber(piece, left.length === 1, places))
      for (const piece of line) {
        if (rest.includes(piece)) continue
        for (const glyph of piece.row.glyphs) running[piece.page]?.add(glyph)
      }
      if (rest.length > 0) break
    }
  }
  return running
}

/** Lines in the margin zone, the outermost first, each cut at wide gaps. */
function edgeLines(page: PageContent, index: number, atTop: boolean): Piece[][] {
  const zone = zoneShare * page.heightPt
  const near = page.glyphs.filter((glyph) => (atTop ? glyph.middle < zone : glyph.middle > page.heightPt - zone))
  const rows = gatherRows(near)
  if (!atTop) rows.reverse()
  return rows.slice(0, 3).map((row) =>
    splitRow(row, 1.5).map((piece): Piece => {
      const text = textOf(piece).text.replace(/\s+/g, '')
      const plain = text.normalize('NFKC')
      const dressed = dressedNumber.test(plain)
      const digits = dressed || bareNumber.test(plain) ? /\d+/.exec(plain) : null
      const distance = atTop ? piece.middle : page.heightPt - piece.middle
      const number = digits === null ? null : parseInt(digits[0], 10)
      return { page: index, pageNumber: page.pageNumber, row: piece, text, atTop, distance, number, dressed, framed: isFramed(page, piece) }
    }),
  )
}

function isFramed(page: PageContent, { middle, left, right }: TextRow): boolean {
  const beside = page.rules.filter((rule) => !rule.horizontal && rule.from < middle && rule.to > middle)
  return beside.some((rule) => rule.at < left) && beside.some((rule) => rule.at > right)
}

/** Pieces by edge and rounded distance, so that the same place on other pages is found quickly. */
type Places = ReadonlyMap<string, readonly Piece[]>

function placeKey(atTop: boolean, step: number): string {
  return `${atTop ? 'top' : 'bottom'}${step}`
}

function placeIndex(pieces: readonly Piece[]): Places {
  const index = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const key = placeKey(piece.atTop, Math.round(piece.distance / samePlacePt))
    const list = index.get(key)
    if (list === undefined) index.set(key, [piece])
    else list.push(piece)
  }
  return index
}

function othersAt(piece: Piece, places: Places): Piece[] {
  const step = Math.round(piece.distance / samePlacePt)
  return [step - 1, step, step + 1]
    .flatMap((near) => places.get(placeKey(piece.atTop, near)) ?? [])
    .filter((other) => other.page !== piece.page && Math.abs(other.distance - piece.distance) <= samePlacePt)
}

/** Alone on its line outside any table, one other page that counts on is enough; otherwise three must count on at the same place. */
function isPageNumber(piece: Piece, alone: boolean, places: Places): boolean {
  const { number, row } = piece
  if (number === null) return false
  const plainly = alone && !piece.framed
  if (plainly && (piece.dressed || number === piece.pageNumber)) return true
  const counting = othersAt(piece, places).filter((other) => other.number !== null && other.number - number === other.pageNumber - piece.pageNumber)
  if (plainly) return counting.length >= 1
  const aligned = counting.filter((other) => Math.abs(other.row.right + other.row.left - row.right - row.left) < 2 * samePlacePt)
  return !piece.atTop && aligned.length >= 3
}

/**
 * The same words at the same place on at least three pages and on half of all; the first time they may be a title and stay. A caption
 * with a colon speaks of its own page, and so does the whole line.
 */
function isRunningHead(piece: Piece, places: Places, pageCount: number): boolean {
  if (piece.distance > headPt || piece.row.glyphs.length < 2) return false
  if (/[:：]/.test(piece.text) || !/\p{L}/u.test(piece.text)) return false
  const same = othersAt(piece, places).filter((other) => other.text === piece.text)
  const count = new Set(same.map((other) => other.page)).size + 1
  return count >= 3 && count * 2 >= pageCount && same.some((other) => other.page < piece.page)
}
