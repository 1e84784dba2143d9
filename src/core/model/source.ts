/** What a reader took from the bytes, before any meaning: pages of lines and grids in reading order. */
import type { Place } from './place.ts'

export type SourceFormat = 'pdf' | 'text' | 'spreadsheet' | 'word' | 'html'

/** One file of a disclosure. hash: SHA-256 of its bytes, lower-case hex. */
export interface SourceInfo {
  readonly name: string
  readonly hash: string
  readonly format: SourceFormat
  readonly pages: readonly SourcePage[]
  /** What it carries and nobody ran, followed or unpacked; absent where there is nothing of the kind. */
  readonly leftAlone?: readonly LeftAlone[]
  /** Words of a Word file that are highlighted in yellow, as preparing marks what a person is to check; absent where there are none. */
  readonly marked?: readonly string[]
}

/** externalLinks: to other files or data, not the links of a text. scripts: in a PDF. */
export type LeftAlone = 'macros' | 'embeddedFiles' | 'externalLinks' | 'scripts'

/**
 * widthPt and heightPt are 0 for sources without geometry. imageOnly: has pictures but no text layer.
 * A workbook has one page a sheet, and sheetName is its name; other formats have none. Word files, web pages and texts are one page.
 */
export interface SourcePage {
  readonly pageNumber: number
  readonly widthPt: number
  readonly heightPt: number
  readonly imageOnly: boolean
  readonly sheetName?: string
}

/** Where a place is, as people count. page: null where the format has no pages; line: null where it has no lines. */
export interface Whereabouts {
  readonly file: string
  readonly page: number | null
  readonly line: number | null
  readonly sheet: string | null
  readonly address: string | null
}

export function locatePlace(sources: readonly SourceInfo[], { sourceIndex, pageNumber, lineIndex, address }: Place): Whereabouts {
  const source = sources[sourceIndex]
  const hasPages = source?.format === 'pdf' || source?.format === 'spreadsheet'
  return {
    file: source?.name ?? '',
    page: hasPages ? pageNumber : null,
    line: lineIndex === null || source?.format === 'pdf' ? null : lineIndex + 1,
    sheet: source?.pages[pageNumber - 1]?.sheetName ?? null,
    address: address ?? null,
  }
}

/** Pages in order, each as blocks in reading order; running heads, feet and page numbers are already taken out. */
export interface Source extends SourceInfo {
  readonly blocks: readonly Block[]
}

export type Block = TextLine | Grid

/**
 * One printed line outside any table. text keeps single spaces where the print has wide gaps.
 * edges: x of the left edge of each character and of the right edge of the last (text.length + 1 numbers, points); empty without geometry.
 * indentPt: distance from the left edge of the text column; fontSizePt 0 when unknown. centered: stands in the middle of the page.
 */
export interface TextLine {
  readonly kind: 'line'
  readonly text: string
  readonly place: Place
  readonly edges: readonly number[]
  readonly fontSizePt: number
  readonly indentPt: number
  readonly centered: boolean
  /** The print leaves room after this line (it does not reach the right margin), so a paragraph ends here. */
  readonly endsShort: boolean
  /** Room up to the right margin in points; absent without geometry. */
  readonly roomPt?: number
  /** Said by sources that know their paragraphs: one ends with this line, or the line only breaks. Absent where the print must tell. */
  readonly endsParagraph?: boolean
}

/** A ruled or aligned table on one page. Continuations on later pages are separate grids; assembling joins them. */
export interface Grid {
  readonly kind: 'grid'
  readonly place: Place
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly GridCell[]
  /** How the cells were found. `aligned` grids have no ruling lines and deserve less trust. */
  readonly ground: 'ruled' | 'aligned'
  /** Where columns without a word are left out: how many the table has as drawn, and which of them stay, counted from 0. */
  readonly drawn?: { readonly columnCount: number; readonly columns: readonly number[] }
}

/** text: lines of the cell joined without a space between Chinese characters · rowIndex, columnIndex: top left corner. */
export interface GridCell {
  readonly rowIndex: number
  readonly columnIndex: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly place: Place
}
