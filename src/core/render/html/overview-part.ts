/** The top of the page: whose budget, the totals at a glance, where the money goes, and the result of the checks in a few lines. */
import { formatAmount, formatFen } from '../../money.ts'
import { conceptData } from '../../data/generated/concepts.ts'
import { acceptanceWords } from '../../locale/acceptance-words.ts'
import { phraseFinding, phraseProblem } from '../../locale/finding-words.ts'
import { isOpen } from '../../model/finding.ts'
import type { Place } from '../../model/place.ts'
import { rowName } from '../titles.ts'
import { severitySign } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { breakdownOf, cellOf, changeOf, changeText, isLongAmount, shareOf, type BreakdownLine } from './stated-totals.ts'
import { documentText, nameMarkup, placeTitle, severityOrder, type NumberedFinding, type PageContext } from './page-context.ts'

const glanceConcepts = ['revenue.total', 'expenditure.total', 'expenditure.basic', 'expenditure.project', 'threePublic.total'] as const

/** How many findings the overview names before it sends the reader to the list. */
const namedFindings = 6

export function overviewPart(context: PageContext, isAudited: boolean): Markup {
  const { budget, words } = context
  const files = budget.sources.map(({ name }) => name)
  const pageCount = budget.sources.reduce((sum, { pages }) => sum + pages.length, 0)
  const isPaged = budget.sources.some(({ format }) => format === 'pdf')
  const totals = glanceConcepts.map((concept) => cellOf(context, concept))
  const isLong = totals.some(isLongAmount)
  return html`<header class="head">
<p class="eyebrow">${words.yearAndKind(budget.fiscalYear?.value ?? null, budget.documentKind)}</p>
<h1>${budget.department === null ? html`${words.unnamedDepartment}` : documentText(context, budget.department.value)}</h1>
<p class="made">${words.madeFrom(files, isPaged ? pageCount : null)}</p>
</header>
<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading" class="vh">${words.glance.heading}</h2>
${totals.some((cell) => cell !== null) ? html`<dl class="glance${isLong ? ' long' : ''}">${glanceConcepts.map((concept) => glanceMarkup(context, concept))}</dl>` : null}
${breakdownMarkup(context)}
</section>
${isAudited ? summaryMarkup(context) : null}`
}

function glanceMarkup(context: PageContext, conceptId: string): Markup {
  const { words, language, anchors } = context
  const title = conceptData.find(({ id }) => id === conceptId)?.title[language] ?? conceptId
  const cell = cellOf(context, conceptId)
  if (cell === null || cell.amount === null) return html`<div class="missing"><dt>${title}</dt><dd>${words.glance.notStated}</dd></div>`
  const converted = cell.unit === 'yuan' && cell.amount.fen >= 1_000_000n ? formatFen(cell.amount.fen, 'tenThousandYuan', 2) : null
  const claim = changeOf(context, conceptId)
  const amount = formatAmount(cell.amount, cell.unit)
  return html`<div><dt>${title} <span class="unit">${words.units[cell.unit]}</span></dt>
<dd><a href="#${anchors.of(cell)}"><b>${amount}</b></a>
${converted === null ? null : html`<span class="also">${words.inUnit(converted, words.unitsAfter.tenThousandYuan)}</span>`}
${claim === null ? null : html`<span class="also"><a href="#${anchors.of(claim)}">${changeText(context, claim)}</a></span>`}</dd></div>`
}

/** Expenditure by top functional code from the first form that prints it, as labeled bars; nothing when there are fewer than two. */
function breakdownMarkup(context: PageContext): Markup {
  const lines = breakdownOf(context)
  const whole = lines.reduce((sum, { cell }) => sum + (cell.amount?.fen ?? 0n), 0n)
  if (lines.length < 2 || whole <= 0n) return html``
  const { words } = context
  const unit = lines[0]?.cell.unit ?? 'yuan'
  return html`<table class="breakdown"><caption>${words.glance.breakdown} <span class="unit">${words.unit(words.units[unit])}</span></caption>
<thead class="vh"><tr><th scope="col">${words.forms.label}</th><th scope="col" class="n">${words.units[unit]}</th><th scope="col">${words.glance.share}</th></tr></thead>
<tbody>${lines.map((line) => breakdownRow(context, line, whole))}</tbody></table>
<p class="quiet">${words.glance.breakdownNote}</p>`
}

function breakdownRow(context: PageContext, { row, cell }: BreakdownLine, whole: bigint): Markup {
  const percent = shareOf(cell.amount?.fen ?? 0n, whole)
  const amount = cell.amount === null ? '' : formatAmount(cell.amount, cell.unit)
  return html`<tr><th scope="row">${nameMarkup(context, rowName(row, context.language))}</th>
<td class="n"><a href="#${context.anchors.of(cell)}">${amount}</a></td>
<td class="bar"><svg width="100%" height="10" aria-hidden="true" focusable="false"><rect width="${percent}%" height="10"/></svg><span>${percent === '0.0' ? '<0.1' : percent}%</span></td></tr>
`
}

function summaryMarkup(context: PageContext): Markup {
  const { audit, words, budget, language } = context
  const findings = context.findings.filter(({ finding }) => isOpen(finding))
  const acceptedCount = context.findings.length - findings.length
  const counts = { error: 0, warning: 0, advice: 0 }
  for (const { finding } of findings) counts[finding.severity] += 1
  const compared = audit.results.filter(({ outcome }) => outcome === 'passed' || outcome === 'violated')
  const undetermined = audit.results.filter(({ outcome }) => outcome === 'undetermined')
  const named = findings.slice(0, namedFindings)
  const comparisonCount = compared.reduce((sum, { checkedCount }) => sum + checkedCount, 0)
  return html`<section id="summary" aria-labelledby="summary-heading">
<h2 id="summary-heading">${words.summary.heading}</h2>
<ul class="counts">${severityOrder.map((severity) => html`<li class="${severity}">${severitySign(severity)} <span>${words.severities[severity]}</span> <b>${counts[severity]}</b></li>`)}${acceptedCount === 0 ? null : html`<li>${acceptanceWords[language].count(acceptedCount)}</li>`}</ul>
<p>${context.findings.length === 0 ? words.summary.nothingFound : null} ${words.summary.checked(comparisonCount, compared.length)}
${undetermined.length === 0 ? null : words.summary.undetermined(undetermined.length)}</p>
${named.length === 0 ? null : html`<ul class="brief">${named.map((numbered) => briefMarkup(context, numbered))}</ul>`}
${findings.length > named.length ? html`<p><a href="#findings">${words.summary.more(findings.length)}</a></p>` : null}
${budget.problems.length === 0 ? html`<p class="proven"><span aria-hidden="true">✓</span> ${words.summary.allRead}</p>` : problemsMarkup(context)}
</section>`
}

function briefMarkup({ words, language }: PageContext, { finding, anchor }: NumberedFinding): Markup {
  const name = html`<span class="vh">${words.severities[finding.severity]} </span>`
  return html`<li class="${finding.severity}">${severitySign(finding.severity)}${name}<a href="#${anchor}">${phraseFinding(finding, language).summary}</a></li>`
}

function problemsMarkup(context: PageContext): Markup {
  const { budget, words } = context
  return html`<details class="problems"${budget.problems.length <= 8 ? html` open` : null}><summary>${words.summary.unreadHeading(budget.problems.length)}</summary>
<ul>${budget.problems.map(({ place, ...problem }) => {
    const where = place === null ? null : html` <span class="source">${placeLink(context, place)}</span>`
    return html`<li>${phraseProblem({ ...problem, place }, context.language)}${where}</li>`
  })}</ul></details>`
}

function placeLink(context: PageContext, place: Place): Markup {
  const anchor = context.anchors.ofPlace({ role: '', place, cellId: null, claimId: null, text: '' })
  const title = placeTitle(context, place)
  return anchor === null ? html`${title}` : html`<a href="#${anchor}">${title}</a>`
}
