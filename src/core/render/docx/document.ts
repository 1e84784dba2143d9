/**
 * Headings, paragraphs and tables of texts as a Word document (ECMA-376) on A4. A text stays a text whatever it holds: it is escaped and
 * stands in runs of its own, never in a field or a link of its choosing. Nothing in the file tells when or where it was made.
 */
import { packFiles } from '../pack-files.ts'
import { contentTypes, coreProperties, footer, head, main, relationships, styles } from './package-parts.ts'
import { run } from './run.ts'
import { tableXml, type DocumentTable } from './table.ts'

/** Names of paragraph styles; `Heading1` to `Heading4` make the outline. */
export type ParagraphStyle = 'Normal' | 'Title' | 'CoverLine' | 'Body' | 'Caption' | 'Note' | 'ContentsTitle' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4'

/** text: `\t` goes to the right margin in a Caption, `\n` begins a line. */
export interface DocumentParagraph {
  readonly kind: 'paragraph'
  readonly style: ParagraphStyle
  readonly text: string
  readonly centered?: boolean
  /** Stretches of the text that are highlighted. */
  readonly marks?: readonly { readonly start: number; readonly end: number }[]
}

/** The headings of the first two levels, each leading to its place. */
export interface DocumentContents {
  readonly kind: 'contents'
}

export type DocumentBlock = DocumentParagraph | DocumentTable | DocumentContents

/** Begins on a new page. pageNumbers: `none` for a cover · `first`: counting begins here. */
export interface DocumentSection {
  readonly landscape: boolean
  readonly pageNumbers: 'none' | 'first' | 'further'
  readonly blocks: readonly DocumentBlock[]
}

export interface WrittenDocument {
  readonly title: string
  readonly author: string
  /** BCP 47. */
  readonly language: string
  /** At the foot of pages, with &P for the number and &N for how many there are. */
  readonly pageOf: string
  readonly sections: readonly DocumentSection[]
}

const pageLong = 16838
const pageShort = 11906
const margins = { upright: 1400, across: 1000 } as const

export function writeDocument(document: WrittenDocument): Uint8Array {
  return packFiles({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['officeDocument/2006/relationships/officeDocument', 'word/document.xml'], ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml']]),
    'docProps/core.xml': coreProperties(document),
    'word/document.xml': body(document),
    'word/styles.xml': styles(document.language),
    'word/footer1.xml': footer(document.pageOf),
    'word/_rels/document.xml.rels': relationships([['officeDocument/2006/relationships/styles', 'styles.xml'], ['officeDocument/2006/relationships/footer', 'footer1.xml']]),
  })
}

function body({ sections }: WrittenDocument): string {
  const headings = sections.flatMap(({ blocks }) => blocks.filter(isHeading))
  const content = sections.map((section, index) => {
    const blocks = section.blocks.map((block) => blockXml(block, section, headings)).join('')
    const properties = sectionXml(section)
    // The last section's properties end the body; those of the others stand in a paragraph that ends them.
    return index === sections.length - 1 ? `${blocks}${properties}` : `${blocks}<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`
  })
  return `${head}<w:document ${main}><w:body>${content.join('')}</w:body></w:document>`
}

function isHeading(block: DocumentBlock): block is DocumentParagraph {
  return block.kind === 'paragraph' && block.style.startsWith('Heading')
}

function blockXml(block: DocumentBlock, section: DocumentSection, headings: readonly DocumentParagraph[]): string {
  if (block.kind === 'table') return `${tableXml(block, bodyWidth(section))}${gap}`
  if (block.kind === 'contents') return headings.map(contentsLine).join('')
  const mark = headings.indexOf(block)
  const words = mark === -1 ? markedRuns(block) : `<w:bookmarkStart w:id="${mark}" w:name="${bookmark(mark)}"/>${run(block.text)}<w:bookmarkEnd w:id="${mark}"/>`
  const position = block.centered === true ? '<w:ind w:firstLine="0" w:firstLineChars="0"/><w:jc w:val="center"/>' : ''
  const tab = block.style === 'Caption' ? `<w:tabs><w:tab w:val="right" w:pos="${bodyWidth(section)}"/></w:tabs>` : ''
  return `<w:p><w:pPr><w:pStyle w:val="${block.style}"/>${tab}${position}</w:pPr>${words}</w:p>`
}

/** Marks may stand within one another; each stretch between two edges is one run. */
function markedRuns({ text, marks = [] }: DocumentParagraph): string {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((left, right) => left - right)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length
    return run(text.slice(start, end), { marked: marks.some((mark) => mark.start <= start && mark.end >= end) })
  }).join('')
}

const gap = '<w:p><w:pPr><w:spacing w:line="160" w:lineRule="exact"/></w:pPr></w:p>'

function bookmark(index: number): string {
  return `heading${index + 1}`
}

function contentsLine(heading: DocumentParagraph, index: number): string {
  const level = heading.style === 'Heading1' ? 1 : 2
  if (heading.style !== 'Heading1' && heading.style !== 'Heading2') return ''
  const page = `<w:r><w:tab/></w:r><w:fldSimple w:instr=" PAGEREF ${bookmark(index)} \\h "/>`
  return `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/></w:pPr><w:hyperlink w:anchor="${bookmark(index)}" w:history="1">${run(heading.text)}${page}</w:hyperlink></w:p>`
}

function bodyWidth({ landscape }: DocumentSection): number {
  return landscape ? pageLong - 2 * margins.across : pageShort - 2 * margins.upright
}

function sectionXml({ landscape, pageNumbers }: DocumentSection): string {
  const foot = pageNumbers === 'none' ? '' : '<w:footerReference w:type="default" r:id="rId2"/>'
  const size = landscape ? `<w:pgSz w:w="${pageLong}" w:h="${pageShort}" w:orient="landscape"/>` : `<w:pgSz w:w="${pageShort}" w:h="${pageLong}"/>`
  const edge = landscape ? margins.across : margins.upright
  const numbers = pageNumbers === 'first' ? '<w:pgNumType w:start="1"/>' : ''
  return `<w:sectPr>${foot}${size}<w:pgMar w:top="${edge}" w:right="${edge}" w:bottom="${edge}" w:left="${edge}" w:header="500" w:footer="500" w:gutter="0"/>${numbers}</w:sectPr>`
}

