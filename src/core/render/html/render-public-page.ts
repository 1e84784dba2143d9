/**
 * The page of a release that citizens read: at a glance, then the whole document in the order it is printed, every figure alive. It needs nothing
 * from outside and forbids itself the network. It says what the paper says, so that reading it gives the budget again.
 */
import type { Budget } from '../../model/budget.ts'
import type { PriorYear } from '../../model/release.ts'
import { publicWords } from '../../locale/public-words.ts'
import type { Paper } from '../paper/paper.ts'
import { html, trusted, type Markup } from './markup.ts'
import { contentsPart } from './public/contents-part.ts'
import { documentPart } from './public/document-part.ts'
import { glancePart } from './public/glance-part.ts'
import { openPublicPage, type PrintedEdition } from './public/public-page.ts'
import { publicStyle } from './public/public-style.ts'
import { searchScript, searchScriptHash } from './public/search-script.ts'
import { relationsJson } from './relations.ts'
import { script, scriptHash } from './script.ts'
import { wholePage } from './whole-page.ts'

/** paper: composed of this very budget · printed: the PDF beside the page, to whose pages figures lead · priorYear: null where nobody knows more of it than the document says. The same input gives the same bytes. */
export function renderPublicPage(budget: Budget, paper: Paper, printed: PrintedEdition, priorYear: PriorYear | null): string {
  const page = openPublicPage(budget, paper, printed, priorYear)
  const pdfAddress = encodeURIComponent(printed.name)
  const body = html`<nav aria-label="${publicWords.skipLabel}"><a class="skip" href="#main">${publicWords.skip}</a></nav>
<div class="page">
${coverPart(paper)}
${glancePart(page)}
${contentsPart(page, pdfAddress)}
<main id="main" tabindex="-1">
${documentPart(page)}
</main>
</div>
<script type="application/json" id="relations">${trusted(relationsJson(page.context, pdfAddress))}</script>`
  const scripts = [{ text: script, hash: scriptHash }, { text: searchScript, hash: searchScriptHash }]
  return wholePage({ languageTag: paper.language, title: paper.title, ownStyle: publicStyle, body, scripts })
}

/** The lines of the paper's cover; the last names the document. */
function coverPart({ cover }: Paper): Markup {
  return html`<header class="head">${cover.slice(0, -1).map((line) => html`<p class="eyebrow">${line}</p>
`)}<h1>${cover.at(-1) ?? ''}</h1></header>`
}
