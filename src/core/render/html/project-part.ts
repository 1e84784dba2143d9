/** The projects of the page: amounts, purpose, spending plan, objectives and indicators as their forms print them. */
import { listProjectFunds, type Indicator, type Project, type SpendPlanPoint } from '../../model/project.ts'
import type { Figure } from '../../model/figure.ts'
import { decimalText } from '../decimal-text.ts'
import { candidatesText, figureMarkup, marksMarkup } from './figure-part.ts'
import { html, type Markup } from './markup.ts'
import { documentText, placeTitle, type PageContext } from './page-context.ts'

export function projectsPart(context: PageContext): Markup {
  const { words, budget } = context
  if (budget.projects.length === 0) return html``
  return html`<section id="projects" aria-labelledby="projects-heading">
<h2 id="projects-heading">${words.nav.projects}</h2>
${budget.projects.map((project, index) => projectMarkup(context, project, index + 1))}
</section>`
}

function projectMarkup(context: PageContext, project: Project, index: number): Markup {
  const { words, anchors } = context
  const anchor = anchors.of(project)
  const place = project.places[0]
  return html`<article class="project" id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><span class="ordinal">${index}</span> ${documentText(context, project.name)}${marksMarkup(context, anchor)}</h3>
<p class="source">${project.code === null ? null : html`${words.projects.code} <code>${project.code}</code> `}${place === undefined ? null : placeTitle(context, place)}</p>
<dl class="facts">${listProjectFunds(project).map(({ part, label, figure }) => amountMarkup(context, label === null ? html`${words.projects[part]}` : documentText(context, label), figure))}</dl>
${project.purpose === null ? null : html`<h4>${words.projects.purpose}</h4><p class="measure">${documentText(context, project.purpose)}</p>`}
${planMarkup(context, project)}
${objectivesMarkup(context, project)}
${indicatorsMarkup(context, project, anchor)}
</article>
`
}

function amountMarkup(context: PageContext, term: Markup, figure: Figure): Markup {
  const anchor = context.anchors.of(figure)
  const unit = figure.state === 'amount' ? html` <span class="unit">${context.words.unitsAfter[figure.unit]}</span>` : null
  return html`<div><dt>${term}</dt><dd id="${anchor}">${marksMarkup(context, anchor)}${figureMarkup(context, figure, figure.unit, 0)}${unit}</dd></div>`
}

function planMarkup(context: PageContext, { spendPlan }: Project): Markup {
  if (spendPlan.length === 0) return html``
  const { words } = context
  return html`<table class="plan"><caption>${words.projects.spendPlan} <span class="unit">${words.projects.cumulative}</span></caption>
<thead><tr>${spendPlan.map(({ checkpoint }) => html`<th scope="col" class="n">${documentText(context, checkpoint)}</th>`)}</tr></thead>
<tbody><tr>${spendPlan.map((point) => planCell(context, point))}</tr></tbody></table>
${planNote(context, spendPlan)}`
}

/** What the unread points may be, where it can be seen without pointing at them. */
function planNote({ words }: PageContext, spendPlan: readonly SpendPlanPoint[]): Markup {
  const candidates = [...new Set(spendPlan.flatMap((point) => (point.state === 'unread' ? point.candidates : [])))]
  return candidates.length === 0 ? html`` : html`<p class="note">${words.forms.unread}: ${candidatesText(words, candidates)}</p>`
}

function planCell(context: PageContext, point: SpendPlanPoint): Markup {
  const anchor = context.anchors.of(point)
  const marks = marksMarkup(context, anchor)
  if (point.state === 'unread') {
    return html`<td id="${anchor}" class="n hatched">${marks}<span class="unread" title="${candidatesText(context.words, point.candidates)}">${context.words.forms.unread}</span></td>`
  }
  return html`<td id="${anchor}" class="n">${marks}${point.percent === null ? null : html`<b>${decimalText(point.percent)}</b>`}</td>`
}

function objectivesMarkup(context: PageContext, { objectives }: Project): Markup {
  if (objectives.length === 0) return html``
  return html`<h4>${context.words.projects.objectives}</h4>
<ol class="objectives">${objectives.map((objective) => {
    const anchor = context.anchors.of(objective)
    return html`<li id="${anchor}">${objective.number === null ? null : html`<span class="ordinal">${objective.number}</span> `}${documentText(context, objective.text)}${marksMarkup(context, anchor)}</li>`
  })}</ol>`
}

function indicatorsMarkup(context: PageContext, { indicators }: Project, anchor: string): Markup {
  if (indicators.length === 0) return html``
  const { projects } = context.words
  const optional = { description: indicators.some(({ description }) => description !== ''), basis: indicators.some(({ basis }) => basis !== '') }
  const heads = [projects.level1, projects.level2, projects.level3, ...(optional.description ? [projects.description] : []), projects.value, ...(optional.basis ? [projects.basis] : [])]
  return html`<h4 id="${anchor}-indicators">${projects.indicators}</h4>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${anchor}-title ${anchor}-indicators">
<table class="indicators"><caption class="vh">${projects.indicators}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${indicators.map((indicator) => indicatorRow(context, indicator, optional))}</tbody></table></div>`
}

/** Columns that no indicator of the project fills are left out. */
function indicatorRow(context: PageContext, indicator: Indicator, optional: { readonly description: boolean; readonly basis: boolean }): Markup {
  const anchor = context.anchors.of(indicator)
  const text = (value: string): Markup => (value === '' ? html`` : documentText(context, value))
  return html`<tr id="${anchor}"><td>${text(indicator.level1)}</td><td>${text(indicator.level2)}</td>
<th scope="row">${text(indicator.name)}${marksMarkup(context, anchor)}</th>
${optional.description ? html`<td>${text(indicator.description)}</td>` : null}<td class="value">${text(indicator.valueText)}</td>${optional.basis ? html`<td>${text(indicator.basis)}</td>` : null}</tr>
`
}
