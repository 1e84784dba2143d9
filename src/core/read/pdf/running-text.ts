/**
 * Page numbers and running heads, taken out before any table or sentence is read, so that a page number never becomes part of a figure.
 * Only what repeats at the same place over pages, or a lone page number in the margin, is taken; everything else stays.
 */
import type { Glyph, PageContent } from './page-content.ts'
import { gatherRows, splitRow, textOf, type TextRow } from './text-row.ts'

/** Page numbers stand in this share of the page at its top and bottom. */
const numberZone = 0.13
/** Running heads stand nearer to the edge. */
const headZone = 0.1
/** Places differing by less are the same place. */
const samePlacePt = 4

const bareNumber = /^\d{1,4}$/
const dressedNumber = /^(?:[-—–―－~·•.]{1,3}\d{1,4}[-—–―－~·•.]{1,3}|第\d{1,4}页(?:[,，/]?共\d{1,4}页)?|\d{1,4}\/\d{1,4}|[Pp]age\d{1,4}(?:of\d{1,4})?)$/

interface Candidate {
  readonly page: number
  readonly piece: TextRow
  readonly text: string
  readonly atTop: boolean
  /** From the nearer edge of the page. */
  readonly distance: number
  /** Nothing else of the page stands nearer to that edge. */
  readonly outermost: boolean
  readonly number: number | null
}

/** For each page the glyphs that are running text. */
export function findRunningText(pages: readonly PageContent[]): ReadonlySet<Glyph>[] {
  const candidates = pages.flatMap((page, index) => candidatesOf(page, index))
  const running = pages.map(() => new Set<Glyph>())
  for (const candidate of candidates) {
    if (isPageNumber(candidate, candidates) || isRunningHead(candidate, candidates, pages.length)) {
      for (const glyph of candidate.piece.glyphs) running[candidate.page]?.add(glyph)
    }
  }
  return running
}

function candidatesOf(page: PageContent, index: number): Candidate[] {
  const zone = numberZone * page.heightPt
  const near = page.glyphs.filter((glyph) => glyph.middle < zone || glyph.middle > page.heightPt - zone)
  const rows = gatherRows(near)
  return rows.flatMap((row, at) => {
    const atTop = row.middle < page.heightPt / 2
    const outermost = atTop ? at === 0 : at === rows.length - 1
    return splitRow(row, 1.5).map((piece): Candidate => {
      const text = textOf(piece).text.replace(/\s+/g, '')
      const distance = atTop ? piece.middle : page.heightPt - piece.middle
      return { page: index, piece, text, atTop, distance, outermost, number: numberOf(text) }
    })
  })
}

function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC')
  if (!bareNumber.test(plain) && !dressedNumber.test(plain)) return null
  const digits = /\d+/.exec(plain)
  return digits === null ? null : parseInt(digits[0], 10)
}

/** A number is a page number when it counts the pages: another page shows its own number at the same height. */
function isPageNumber(candidate: Candidate, all: readonly Candidate[]): boolean {
  const { number } = candidate
  if (number === null) return false
  if (candidate.outermost && dressedNumber.test(candidate.text.normalize('NFKC'))) return true
  const counts = all.some(
    (other) =>
      other.page !== candidate.page &&
      other.number !== null &&
      other.atTop === candidate.atTop &&
      Math.abs(other.distance - candidate.distance) <= samePlacePt &&
      other.number - number === other.page - candidate.page,
  )
  if (counts) return true
  return candidate.outermost && candidate.piece.glyphs.length <= 3 && number === candidate.page + 1
}

/** The same words at the same place on at least three pages and on half of all. A caption with a colon speaks of its own page. */
function isRunningHead(candidate: Candidate, all: readonly Candidate[], pageCount: number): boolean {
  if (!candidate.outermost || candidate.number !== null || /[:：]/.test(candidate.text)) return false
  const { piece, distance } = candidate
  if (distance > headZone * 842 || /^[\d.,，．%-]+$/.test(candidate.text)) return false
  const same = all.filter(
    (other) =>
      other.text === candidate.text && other.atTop === candidate.atTop && Math.abs(other.distance - distance) <= samePlacePt,
  )
  const count = new Set(same.map((other) => other.page)).size
  return piece.glyphs.length > 1 && count >= 3 && count * 2 >= pageCount
}
