/** The contents list of the page for citizens: the headings of two levels, those of tables with their page in the published PDF. */
import { publicWords } from '../../../locale/public-words.ts'
import type { PaperHeading } from '../../paper/paper.ts'
import { html, type Markup } from '../markup.ts'
import { headingDepths } from './document-part.ts'
import type { PublicPage } from './public-page.ts'

export function contentsPart(page: PublicPage, pdfAddress: string): Markup {
  const entries = [...headingDepths(page.paper)].filter(([, depth]) => depth <= 2)
  return html`<nav class="contents" aria-label="${publicWords.contents}" data-search="${publicWords.search}" data-found="${publicWords.found}" data-none="${publicWords.none}">
<ul><li><a href="#glance">${publicWords.glance.heading}</a></li>${entries.map(([heading, depth]) => entryMarkup(page, heading, depth, pdfAddress))}</ul>
</nav>
`
}

function entryMarkup({ context, pageOfHeading }: PublicPage, heading: PaperHeading, depth: number, pdfAddress: string): Markup {
  const pageNumber = pageOfHeading(heading)
  const printed = pageNumber === null ? null : html` <a class="printed" href="${pdfAddress}#page=${pageNumber}" aria-label="PDF ${heading.text} ${publicWords.page(pageNumber)}">${pageNumber}</a>`
  return html`<li class="d${depth}"><a href="#${heading.of === undefined ? 'main' : context.anchors.of(heading.of)}">${heading.text}</a>${printed}</li>
`
}
