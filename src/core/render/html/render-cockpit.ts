/**
 * The overview of a batch as one page that needs nothing from outside: who fails what, worst first, which checks fail most, what could not
 * be read, and links to the reports written beside it. It can be read, followed and printed without its script.
 */
import { cockpitWords, type CockpitWords } from '../../locale/cockpit-words.ts'
import { documentKinds } from '../../locale/document-kinds.ts'
import { reviewWords, type ReviewPart } from '../../locale/review-words.ts'
import type { Severity } from '../../model/finding.ts'
import type { Cockpit, CockpitEntry, CockpitRule, JudgedEntry, ReviewReport } from '../review/cockpit.ts'
import type { ReviewCard } from '../review/review-card.ts'
import type { Language } from '../titles.ts'
import { cockpitScript, cockpitScriptHash } from './cockpit-script.ts'
import { cockpitStyle } from './cockpit-style.ts'
import { severitySign } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { severityOrder } from './page-context.ts'
import { wholePage } from './whole-page.ts'

/** How many documents a rule names; a page for reading, not the whole list, which stands in the workbook. */
const mostNamed = 40

/** Names and reasons are escaped; the links are names of files in the folder of the page, never an address. */
export function renderCockpit(cockpit: Cockpit, language: Language): string {
  const words = cockpitWords[language]
  const body = html`<a class="skip" href="#matrix">${words.matrixHeading}</a>
<main id="main" class="cockpit" tabindex="-1">
<header class="head"><h1>${words.title}</h1></header>
${glancePart(cockpit, words)}
${matrixPart(cockpit, words, language)}
${rulesPart(cockpit, words, language)}
${indicatorsPart(cockpit, words)}
${notReadPart(cockpit, words)}
<p class="note">${words.made}</p>
</main>`
  return wholePage({ languageTag: language === 'zh' ? 'zh-CN' : 'en', title: words.title, ownStyle: cockpitStyle, body, scripts: [{ text: cockpitScript, hash: cockpitScriptHash }] })
}

function glancePart({ judged, unread, totals }: Cockpit, words: CockpitWords): Markup {
  const one = (term: string, value: number, name = '', also: string | null = null): Markup =>
    html`<div><dt>${term}</dt><dd class="${value === 0 ? '' : name}"><b>${value}</b>${also === null ? null : html`<span class="also">${also}</span>`}</dd></div>`
  return html`<dl class="glance">${one(words.documents, judged.length + unread.length)}${one(words.withErrors, totals.withErrors, 'error')}${one(words.withWarnings, totals.withWarnings, 'warning')}${one(words.withNeither, totals.withNeither)}${one(words.notRead, unread.length)}${one(words.unreadFigures, totals.unreadFigures, '', words.ofFigures(totals.figures))}</dl>`
}

function matrixPart({ judged, parts }: Cockpit, words: CockpitWords, language: Language): Markup {
  if (judged.length === 0) return html``
  const counts = severityOrder.map((severity, index) => html`<th scope="col" class="n count-${severity}" data-column="${index + 1}">${severitySign(severity)} ${reviewWords[language].severities[severity]}</th>`)
  const heads = parts.map(({ part }, index) => html`<th scope="col" class="part" data-column="${index + 5}">${words.parts[part]}</th>`)
  const failing = parts.map(({ failing: count }) => html`<td class="part">${count}</td>`)
  return html`<section aria-labelledby="matrix-heading">
<h2 id="matrix-heading">${words.matrixHeading}</h2>
<p class="note">${words.matrixNote}</p>
<p id="filter" class="screen" hidden><label>${words.filter} <input type="search"></label> <output></output></p>
<div class="scroll" role="region" aria-labelledby="matrix-heading" tabindex="0"><table id="matrix">
<thead><tr><th scope="col" class="label" data-column="0">${words.document}</th>${counts}<th scope="col" class="n" data-column="4">${words.unread}</th>${heads}</tr>
<tr class="failing"><th scope="row" colspan="5">${words.failing}</th>${failing}</tr></thead>
<tbody>${judged.map((entry, index) => matrixRow(entry, index, parts.map(({ part }) => part), words, language))}</tbody>
</table></div>
</section>`
}

function matrixRow({ card, files, reports }: JudgedEntry, index: number, parts: readonly ReviewPart[], words: CockpitWords, language: Language): Markup {
  const name = nameOf({ card, files })
  const what = [card.fiscalYear ?? '', documentKinds[language][card.kind]].join(' ').trim()
  const report = reports.find(({ format }) => format === 'html')
  const others = reports.filter((one) => one !== report).map((one) => html` <a href="${hrefOf(one)}">${words.reports[one.format]}</a>`)
  const count = (value: number, mark: string): Markup => html`<td class="n${value === 0 ? ' quiet' : ` count-${mark}`}" data-value="${value}">${value}</td>`
  return html`<tr id="${anchorOf(index)}"><th scope="row" class="label" data-value="${name}">${report === undefined ? html`<b>${name}</b>` : html`<a href="${hrefOf(report)}">${name}</a>`}<small>${what} · <span class="file">${files.join(' + ')}</span></small>${others.length === 0 ? null : html`<small class="reports">${others}</small>`}</th>${severityOrder.map((severity) => count(card.counts[severity], severity))}${count(card.unreadCount, 'unread')}${parts.map((part) => partCell(card, part, words, language))}</tr>
`
}

/** What weighs more sorts before what weighs less, whatever their numbers. */
const weights: Readonly<Record<Severity, number>> = { error: 1e8, warning: 1e4, advice: 1 }

function partCell({ parts }: ReviewCard, part: ReviewPart, words: CockpitWords, language: Language): Markup {
  const found = parts.find((one) => one.part === part)
  if (found === undefined || found.conclusion === 'toFill') return html`<td class="part quiet" data-value="-1"></td>`
  const { conclusion, counts } = found
  const gravest = severityOrder.find((severity) => counts[severity] > 0)
  const value = severityOrder.reduce((sum, severity) => sum + counts[severity] * weights[severity], 0)
  if (gravest === undefined) {
    const state = words.states[conclusion]
    return html`<td class="part ${conclusion === 'meets' ? 'proven' : 'quiet'}" data-value="${conclusion === 'open' ? 0.5 : 0}">${conclusion === 'meets' ? html`<span aria-hidden="true">✓</span><span class="vh">${state}</span>` : state}</td>`
  }
  const marks = severityOrder.filter((severity) => counts[severity] > 0).map((severity) => html`<span class="mark ${severity}" title="${reviewWords[language].severities[severity]}">${severitySign(severity)}<span class="vh">${reviewWords[language].severities[severity]} </span>${counts[severity]}</span> `)
  return html`<td class="part ${gravest}" data-value="${value}">${marks}</td>`
}

function rulesPart({ rules, judged }: Cockpit, words: CockpitWords, language: Language): Markup {
  if (judged.length === 0) return html``
  return html`<section aria-labelledby="rules-heading">
<h2 id="rules-heading">${words.rulesHeading}</h2>
${rules.length === 0 ? html`<p>${words.noRules}</p>` : html`<div class="broken">${rules.map((rule) => ruleMarkup(rule, judged, words, language))}</div>`}
</section>`
}

function ruleMarkup({ title, severity, documents, findingCount, ruleId }: CockpitRule, judged: readonly JudgedEntry[], words: CockpitWords, language: Language): Markup {
  const named = documents.slice(0, mostNamed).flatMap(({ index, count }) => {
    const entry = judged[index]
    return entry === undefined ? [] : [html`<li><a href="#${anchorOf(index)}">${nameOf(entry)} ${entry.card.fiscalYear ?? ''}</a> ${count > 1 ? html`<span class="quiet">${count}</span>` : null}</li>`]
  })
  const rest = documents.length - named.length
  return html`<details><summary><span class="${severity}">${severitySign(severity)}<span class="vh">${reviewWords[language].severities[severity]}</span></span> ${title[language]} <span class="quiet">${words.inDocuments(documents.length, findingCount)}</span></summary>
<ul>${named}${rest === 0 ? null : html`<li class="quiet">${words.moreDocuments(rest)}</li>`}</ul><p class="rule"><code>${ruleId}</code></p></details>
`
}

function indicatorsPart({ indicators, judged }: Cockpit, words: CockpitWords): Markup {
  if (indicators.length === 0) return html``
  const link = (index: number): Markup => html`<a href="#${anchorOf(index)}">${judged[index] === undefined ? '' : nameOf(judged[index])}</a> `
  const documentsOf = (documents: readonly number[]): Markup => html`${documents.slice(0, mostNamed).map(link)}${documents.length > mostNamed ? words.moreDocuments(documents.length - mostNamed) : ''}`
  return html`<section aria-labelledby="indicators-heading">
<h2 id="indicators-heading">${words.indicatorsHeading}</h2>
<p class="note">${words.indicatorsNote}</p>
<div class="scroll" role="region" aria-labelledby="indicators-heading" tabindex="0"><table class="targets"><thead><tr><th scope="col" class="label">${words.indicator}</th><th scope="col">${words.target}</th><th scope="col">${words.document}</th></tr></thead>
<tbody>${indicators.slice(0, mostNamed).flatMap(({ name, targets }) => targets.map(({ target, documents }, at) => html`<tr>${at === 0 ? html`<th scope="rowgroup" rowspan="${targets.length}" class="label">${name}</th>` : null}<td>${target}</td><td>${documentsOf(documents)}</td></tr>
`))}</tbody></table></div>${indicators.length > mostNamed ? html`<p class="note">${words.moreIndicators(indicators.length - mostNamed)}</p>` : null}
</section>`
}

function notReadPart({ unread }: Cockpit, words: CockpitWords): Markup {
  if (unread.length === 0) return html``
  return html`<section aria-labelledby="unread-heading">
<h2 id="unread-heading">${words.notReadHeading}</h2>
<div class="scroll"><table><thead><tr><th scope="col" class="label">${words.file}</th><th scope="col">${words.reason}</th></tr></thead>
<tbody>${unread.map(({ files, reasons }) => html`<tr><th scope="row" class="label">${files.join(' + ')}</th><td>${reasons.join(' ')}</td></tr>
`)}</tbody></table></div>
</section>`
}

function nameOf({ card, files }: Pick<CockpitEntry, 'card' | 'files'>): string {
  return card?.department ?? files[0] ?? ''
}

const anchorOf = (index: number): string => `document-${index + 1}`

/** Relative and encoded: whatever a file is called, the link stays in this folder. */
const hrefOf = ({ fileName }: ReviewReport): string => `./${encodeURIComponent(fileName)}`
