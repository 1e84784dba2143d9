/**
 * Publishing, last step of the main path: a budget and its audit as one accessible page that needs nothing from outside.
 * The page forbids itself the network; its style and its one small script stand in it. The same input gives the same bytes.
 */
import type { Budget } from '../../model/budget.ts'
import { isOpen, type Audit } from '../../model/finding.ts'
import type { Language } from '../titles.ts'
import { aboutPart } from './about-part.ts'
import { evaluationsPart } from './evaluation-part.ts'
import { findingsPart } from './finding-part.ts'
import { formsPart } from './form-part.ts'
import { html, trusted, type Markup } from './markup.ts'
import { narrativePart } from './narrative-part.ts'
import { overviewPart } from './overview-part.ts'
import { nameMarkup, openPage, type PageContext } from './page-context.ts'
import { projectsPart } from './project-part.ts'
import { relationsJson } from './relations.ts'
import { script, scriptHash } from './script.ts'
import { wholePage } from './whole-page.ts'

/** The whole page as one string of HTML. Words of the document are escaped; no link of it is live. audit null: the findings are left out. */
export function renderHtml(budget: Budget, audit: Audit | null, { language }: { readonly language: Language }): string {
  const context = openPage(budget, audit ?? { findings: [], results: [] }, language)
  const isAudited = audit !== null
  const { words } = context
  const title = words.pageTitle(budget.department?.value ?? words.unnamedDepartment, budget.fiscalYear?.value ?? null, budget.documentKind)
  const body = html`<a class="skip" href="#main">${words.nav.skip}</a>
<div class="page">
${contentsPart(context, isAudited)}
<main id="main" tabindex="-1">
${overviewPart(context, isAudited)}
${formsPart(context)}
${narrativePart(context)}
${projectsPart(context)}
${evaluationsPart(context)}
${isAudited ? findingsPart(context) : null}
${aboutPart(context)}
</main>
</div>
<script type="application/json" id="relations">${trusted(relationsJson(context))}</script>`
  return wholePage({ languageTag: words.languageTag, title, ownStyle: '', body, scripts: [{ text: script, hash: scriptHash }] })
}

function contentsPart(context: PageContext, isAudited: boolean): Markup {
  const { words, budget, forms, findings } = context
  const entry = (id: string, text: string, count: number | null = null, inner: Markup | null = null): Markup =>
    html`<li><a href="#${id}">${text}${count === null ? null : html` <span class="count">${count}</span>`}</a>${inner}</li>`
  const formList = html`<ul>${forms.map((laid) => html`<li><a href="#${context.anchors.of(laid.form)}">${nameMarkup(context, laid.name)}</a></li>`)}</ul>`
  return html`<nav class="contents" aria-label="${words.nav.contents}">
<p class="product">${words.product}</p>
<ul>${entry('overview', words.nav.overview)}${entry('forms', words.nav.forms, forms.length, formList)}${entry('narrative', words.nav.narrative)}${budget.projects.length === 0 ? null : entry('projects', words.nav.projects, budget.projects.length)}${budget.selfEvaluations.length === 0 ? null : entry('evaluations', words.nav.evaluations, budget.selfEvaluations.length)}${isAudited ? entry('findings', words.nav.findings, findings.filter(({ finding }) => isOpen(finding)).length) : null}${entry('about', words.nav.about)}</ul>
</nav>`
}
