/** The self-evaluations of the page: money with its execution, indicators with target, result and score, as their tables print them. */
import type { Figure } from '../../model/figure.ts'
import type { EvaluatedFunds, EvaluatedIndicator, Points, SelfEvaluation } from '../../model/self-evaluation.ts'
import { figureMarkup, marksMarkup } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { documentText, placeTitle, type PageContext } from './page-context.ts'

export function evaluationsPart(context: PageContext): Markup {
  const { words, budget } = context
  if (budget.selfEvaluations.length === 0) return html``
  return html`<section id="evaluations" aria-labelledby="evaluations-heading">
<h2 id="evaluations-heading">${words.nav.evaluations}</h2>
${budget.selfEvaluations.map((evaluation, index) => evaluationMarkup(context, evaluation, index + 1))}
</section>`
}

function evaluationMarkup(context: PageContext, evaluation: SelfEvaluation, index: number): Markup {
  const anchor = context.anchors.of(evaluation)
  const place = evaluation.places[0]
  return html`<article class="project" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><span class="ordinal">${index}</span> ${documentText(context, evaluation.name)}${marksMarkup(context, anchor)}</h3>
<p class="source">${place === undefined ? null : placeTitle(context, place)}</p>
${fundsMarkup(context, evaluation, anchor)}
${indicatorsMarkup(context, evaluation, anchor)}
</article>
`
}

function scrolled(anchor: string, part: string, caption: string, table: Markup): Markup {
  return html`<h4 id="${anchor}-${part}">${caption}</h4>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${anchor}-title ${anchor}-${part}">${table}</div>`
}

function fundsMarkup(context: PageContext, { funds }: SelfEvaluation, anchor: string): Markup {
  if (funds.length === 0) return html``
  const { evaluation } = context.words
  const heads = [evaluation.original, evaluation.annual, evaluation.executed, evaluation.weight, evaluation.rate, evaluation.score]
  return scrolled(anchor, 'funds', evaluation.funds, html`<table class="indicators"><caption class="vh">${evaluation.funds}</caption>
<thead><tr><th scope="col">${evaluation.funds}</th>${heads.map((head) => html`<th scope="col" class="n">${head}</th>`)}</tr></thead>
<tbody>${funds.map((line) => fundsRow(context, line))}</tbody></table>`)
}

function fundsRow(context: PageContext, { label, original, annual, executed, weight, rate, score }: EvaluatedFunds): Markup {
  return html`<tr><th scope="row">${documentText(context, label)}</th>${[original, annual, executed].map((figure) => amountCell(context, figure))}${[weight, rate, score].map((points) => pointsCell(context, points))}</tr>
`
}

function amountCell(context: PageContext, figure: Figure | null): Markup {
  if (figure === null) return html`<td class="n"></td>`
  const anchor = context.anchors.of(figure)
  const unit = figure.state === 'amount' ? html` <span class="unit">${context.words.unitsAfter[figure.unit]}</span>` : null
  return html`<td id="${anchor}" class="n">${marksMarkup(context, anchor)}${figureMarkup(context, figure, figure.unit, 0)}${unit}</td>`
}

function pointsCell(context: PageContext, points: Points | null): Markup {
  if (points === null) return html`<td class="n"></td>`
  const anchor = context.anchors.of(points)
  return html`<td id="${anchor}" class="n">${marksMarkup(context, anchor)}${points.text === '' ? null : documentText(context, points.text)}</td>`
}

function indicatorsMarkup(context: PageContext, { indicators, total }: SelfEvaluation, anchor: string): Markup {
  if (indicators.length === 0) return html``
  const { projects, evaluation } = context.words
  const heads = [projects.level1, projects.level2, projects.level3, evaluation.target, evaluation.actual, evaluation.weight, evaluation.score, evaluation.reason]
  const sum = total === null ? null : html`<tr><th scope="row" colspan="5">${evaluation.total}</th>${[total.weight, total.score].map((points) => pointsCell(context, points))}<td></td></tr>
`
  return scrolled(anchor, 'indicators', projects.indicators, html`<table class="indicators"><caption class="vh">${projects.indicators}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${indicators.map((indicator) => indicatorRow(context, indicator))}${sum}</tbody></table>`)
}

function indicatorRow(context: PageContext, indicator: EvaluatedIndicator): Markup {
  const anchor = context.anchors.of(indicator)
  const text = (value: string): Markup => (value === '' ? html`` : documentText(context, value))
  return html`<tr id="${anchor}"><td>${text(indicator.level1)}</td><td>${text(indicator.level2)}</td><th scope="row">${text(indicator.name)}${marksMarkup(context, anchor)}</th>
<td class="value">${text(indicator.target)}</td><td class="value">${text(indicator.actual)}</td>${pointsCell(context, indicator.weight)}${pointsCell(context, indicator.score)}<td>${text(indicator.reason ?? '')}</td></tr>
`
}
