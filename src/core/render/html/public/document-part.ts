/** The document itself on the page for citizens: the paper's sections, headings, paragraphs and tables, with every figure and claim alive. */
import type { Paper, PaperBlock, PaperHeading, PaperParagraph, PaperSection, PaperTable } from '../../paper/paper.ts'
import { html, trusted, type Markup } from '../markup.ts'
import { sentenceMarkup } from '../narrative-part.ts'
import { linesMarkup, tableMarkup } from './paper-table-part.ts'
import type { PublicPage } from './public-page.ts'

export function documentPart(page: PublicPage): Markup {
  const depths = headingDepths(page.paper)
  return html`${page.paper.sections.map((section) => sectionMarkup(page, section, depths))}`
}

/** A section with a form of its own is one sheet; one that lies across is printed so. */
function sectionMarkup(page: PublicPage, { landscape, blocks }: PaperSection, depths: HeadingDepths): Markup {
  const isSheet = blocks.some((block) => block.kind === 'table' && (block.form !== undefined || hasFigures(block)))
  const title = blocks.find((block) => block.kind === 'heading')
  const content = blocks.map((block) => blockMarkup(page, block, depths, title === undefined ? '' : anchorOf(page, title)))
  return html`<div class="${isSheet ? 'form long' : 'flow'}${landscape ? ' wide' : ''}">
${content}</div>
`
}

function blockMarkup(page: PublicPage, block: PaperBlock, depths: HeadingDepths, titleAnchor: string): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(page, block, depths)
    case 'paragraph':
      return paragraphMarkup(page, block)
    case 'table':
      return tableMarkup(page, block, titleAnchor)
  }
}

function headingMarkup(page: PublicPage, heading: PaperHeading, depths: HeadingDepths): Markup {
  const tag = trusted(`h${(depths.get(heading) ?? 1) + 1}`)
  return html`<${tag} id="${anchorOf(page, heading)}"${heading.centered ? html` class="title"` : null}>${heading.text}</${tag}>
`
}

function anchorOf({ context }: PublicPage, { of }: PaperHeading): string {
  return of === undefined ? '' : context.anchors.of(of)
}

function paragraphMarkup({ context }: PublicPage, { text, sentences }: PaperParagraph): Markup {
  const words = sentences === undefined ? linesMarkup(text) : html`${sentences.map((sentence) => sentenceMarkup(context, sentence))}`
  return html`<p>${words}</p>
`
}

function hasFigures({ rows }: PaperTable): boolean {
  return rows.some((row) => row.some(({ figure }) => figure !== undefined))
}

type HeadingDepths = ReadonlyMap<PaperHeading, number>

/** Levels of the outline without a gap: what stands right below a first-level heading is on the second, whatever its numbering. */
export function headingDepths({ sections }: Paper): HeadingDepths {
  const depths = new Map<PaperHeading, number>()
  let above: { readonly level: number; readonly depth: number }[] = []
  for (const heading of sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'heading'))) {
    above = above.filter(({ level }) => level < heading.level)
    const depth = (above.at(-1)?.depth ?? 0) + 1
    above.push({ level: heading.level, depth })
    depths.set(heading, depth)
  }
  return depths
}
