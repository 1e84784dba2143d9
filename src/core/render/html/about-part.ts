/** The foot of the page: how to read its marks, what was checked with which outcome, and the fingerprints of the originals. */
import type { Outcome } from '../../model/finding.ts'
import type { SourceInfo } from '../../model/source.ts'
import { phraseLeftAlone } from '../../locale/left-alone-words.ts'
import { phrasePack } from '../../locale/pack-words.ts'
import { severitySign } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { documentText, type PageContext } from './page-context.ts'

const outcomeOrder: readonly Exclude<Outcome, 'notApplicable'>[] = ['violated', 'undetermined', 'passed']

export function aboutPart(context: PageContext): Markup {
  const { words, budget } = context
  return html`<section id="about" aria-labelledby="about-heading">
<h2 id="about-heading">${words.about.heading}</h2>
<h3>${words.about.marks}</h3>
<ul class="legend">
<li>${(['error', 'warning', 'advice'] as const).map((severity) => html`<span class="${severity}">${severitySign(severity)}</span> `)}${words.about.markFinding}</li>
<li>${words.about.markClaim}</li>
<li><span class="hatched sample">${words.forms.unread}</span> ${words.about.markUnread}</li>
<li>${words.about.markBlank}</li>
<li class="screen">${words.about.keys}</li>
</ul>
${context.audit.results.length === 0 ? null : html`<h3>${words.about.rules}</h3>
${(context.audit.packs ?? []).map((pack) => html`<p>${phrasePack(pack, context.language)}</p>`)}
${rulesMarkup(context)}`}
<h3>${words.about.sources}</h3>
<dl class="sources">${budget.sources.map((source) => sourceMarkup(context, source))}</dl>
<p class="quiet">${words.about.privacy}</p>
</section>`
}

function sourceMarkup(context: PageContext, { name, hash, format, pages, leftAlone }: SourceInfo): Markup {
  const { about } = context.words
  const kept = phraseLeftAlone(leftAlone, context.language)
  const pageCount = format !== 'pdf' ? null : html`${about.pages} ${pages.length} · `
  return html`<dt>${documentText(context, name)}</dt><dd>${pageCount}${about.fingerprint} <code>${hash}</code></dd>${kept === null ? null : html`<dd>${kept}</dd>`}`
}

function rulesMarkup({ audit, words, language }: PageContext): Markup {
  return html`${outcomeOrder.map((outcome) => {
    const results = audit.results.filter((result) => result.outcome === outcome)
    if (results.length === 0) return html``
    const lines = results.map(({ ruleId, title, checkedCount, placingCount }) => {
      const count = checkedCount > 0 ? html` <span class="quiet">${checkedCount}</span>` : null
      const placing = placingCount > 0 ? html` <span class="quiet">${words.about.placing(placingCount)}</span>` : null
      return html`<li>${title[language]} <code>${ruleId}</code>${count}${placing}</li>`
    })
    return html`<details><summary>${words.about.outcomes[outcome]} <b>${results.length}</b></summary><ul class="rules">${lines}</ul></details>`
  })}`
}
