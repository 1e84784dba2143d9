/** How two budgets differ, as one accessible page that needs nothing from outside. */
import { diffWords, type DiffWords } from '../../locale/diff-words.ts'
import { documentKinds } from '../../locale/document-kinds.ts'
import { zhRender } from '../../locale/zh-render.ts'
import { enRender } from '../../locale/en-render.ts'
import type { Budget } from '../../model/budget.ts'
import { html, type Markup } from '../html/markup.ts'
import { wholePage } from '../html/whole-page.ts'
import type { Language } from '../titles.ts'
import type { DiffRow, DiffTable } from './diff-rows.ts'

/** What the page is made of. names: what the two are called, where that is not by their files. */
export interface DiffPage {
  readonly before: Budget
  readonly after: Budget
  readonly names?: readonly [before: string, after: string]
  readonly equalCount: number
  readonly tables: readonly DiffTable[]
  readonly projects: readonly { readonly name: string; readonly state: 'added' | 'removed' | 'changed'; readonly before: readonly string[]; readonly after: readonly string[] }[]
  readonly sentencesRemoved: readonly string[]
  readonly sentencesAdded: readonly string[]
}

const ownStyle = '.diff{max-width:76em;margin:0 auto;padding:40px 24px 64px}.diff h2{margin-top:40px}.diff del{color:var(--error)}.diff ins{color:var(--proven);text-decoration:none;border-bottom:1px solid currentColor}.diff li{margin:6px 0}'

export function renderDiffHtml(page: DiffPage, language: Language): string {
  const words = diffWords[language]
  const [before, after] = page.names ?? [nameOf(page.before, language), nameOf(page.after, language)]
  const changed = page.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const body = html`<main class="diff" id="main">
<header class="head"><h1>${words.title}</h1><p>${before} → ${after}</p></header>
${departmentNote(page, words)}<p>${words.summary(changed, page.equalCount)}</p>
${page.tables.map((table) => tableMarkup(table, words, language))}
${projectsMarkup(page, words)}
${listMarkup(words.removed, page.sentencesRemoved.map((text) => html`<del>${text}</del>`))}
${listMarkup(words.added, page.sentencesAdded.map((text) => html`<ins>${text}</ins>`))}
</main>`
  return wholePage({ languageTag: language === 'zh' ? 'zh-CN' : 'en', title: words.title, ownStyle, body, scripts: [] })
}

/** Whose budget of which year it is, and in which files. */
export function nameOf({ department, fiscalYear, documentKind, sources }: Budget, language: Language): string {
  const { unnamedDepartment } = language === 'zh' ? zhRender : enRender
  return diffWords[language].of(department?.value ?? unnamedDepartment, fiscalYear?.value ?? null, documentKinds[language][documentKind], sources.map(({ name }) => name).join(' + '))
}

function departmentNote({ before, after }: DiffPage, words: DiffWords): Markup {
  const [one, other] = [before, after].map(({ department }) => department?.value.replace(/\s/g, '') ?? '')
  return one === '' || other === '' || one === other ? html`` : html`<p class="note">${words.departmentsDiffer(one ?? '', other ?? '')}</p>`
}

function tableMarkup({ title, state, rows }: DiffTable, words: DiffWords, language: Language): Markup {
  const note = state === 'added' ? words.formAdded : state === 'removed' ? words.formRemoved : ''
  const units = language === 'zh' ? zhRender : enRender
  const unit = rows[0] === undefined ? '' : units.unit(units.units[rows[0].unit])
  const heading = html`<h2>${title}${note === '' ? null : html` <span class="quiet">${note}</span>`}</h2>`
  if (rows.length === 0) return heading
  return html`${heading}
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table>
<caption><span class="vh">${title} </span><span class="unit">${unit}</span></caption>
<thead><tr>${words.heads.map((head, index) => html`<th scope="col"${index > 1 ? html` class="n"` : null}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => rowMarkup(row, words))}</tbody>
</table></div>`
}

function rowMarkup({ row, column, before, after, difference, rate }: DiffRow, words: DiffWords): Markup {
  return html`<tr><th scope="row" class="label">${row}</th><td>${column}</td>${[before, after, difference, rate].map((text) => html`<td class="n">${text ?? words.none}</td>`)}</tr>
`
}

function projectsMarkup({ projects }: DiffPage, words: DiffWords): Markup {
  if (projects.length === 0) return html``
  return html`<h2>${words.projects}</h2>
${projects.map(({ name, state, before, after }) => html`<h3>${name} <span class="quiet">${words.projectStates[state]}</span></h3><ul>${before.map((text) => html`<li><del>${text}</del></li>`)}${after.map((text) => html`<li><ins>${text}</ins></li>`)}</ul>`)}`
}

function listMarkup(heading: string, items: readonly Markup[]): Markup {
  return items.length === 0 ? html`` : html`<h2>${heading}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}
