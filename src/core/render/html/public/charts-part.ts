/** The charts at the top of the page for citizens: where the money comes from, where it goes, against last year, and the projects. */
import { conceptData } from '../../../data/generated/concepts.ts'
import { publicWords } from '../../../locale/public-words.ts'
import { cellId, type Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { Project } from '../../../model/project.ts'
import { formatAmount, type Unit } from '../../../money.ts'
import { html, type Markup } from '../markup.ts'
import type { PageContext } from '../page-context.ts'
import { cellOf, shareOf } from '../stated-totals.ts'
import { withoutNumber } from '../../titles.ts'
import { chartedParts, comparedConcepts, type ChartedParts } from './charted-cells.ts'
import { chartMarkup, linkedFigure, type Chart, type ChartLine } from './chart-part.ts'
import type { PublicPage } from './public-page.ts'
import { changeInFigures, priorOf, yearOnYear, type Prior } from './year-on-year.ts'

const words = publicWords.charts

export function chartsPart(page: PublicPage): Markup {
  const { revenue, functions, nature, threePublic } = chartedParts(page.context)
  const shares = [sharesChart(page, 'revenue', words.revenue, revenue), sharesChart(page, 'functions', words.functions, functions), sharesChart(page, 'nature', words.nature, nature), sharesChart(page, 'threePublic', words.threePublic, threePublic)]
  const charts = [...shares, yearsChart(page), changesChart(page), projectsChart(page)]
  return html`<div class="charts">${charts.map((chart) => (chart === null ? null : chartMarkup(chart)))}</div>
`
}

/** Parts of one whole, largest first; beside last year's where any is known. */
function sharesChart(page: PublicPage, id: string, title: string, { cells, whole }: ChartedParts): Chart | null {
  const [first] = cells
  if (first === undefined || whole <= 0n) return null
  const priors = new Map(cells.map((cell) => [cell, priorIn(page, cell, first.unit)]))
  const isCompared = [...priors.values()].some((prior) => prior !== null)
  const lines = [...cells].sort(descending).map((cell): ChartLine => {
    const figure = linkedFigure(page.context, cell)
    const share = shareOf(figure.fen, whole)
    const name = nameOf(page.context, cell)
    if (!isCompared) return { name, anchor: null, figures: [figure], barTexts: [`${figure.text}\n${words.percent(`${share}%`)}`], detail: `${share}%` }
    const prior = priors.get(cell) ?? null
    const shown = prior ?? { anchor: null, text: words.notStated, fen: 0n }
    const change = cell.amount === null || prior === null ? '' : changeInFigures(cell, cell.amount, prior)
    return { name, anchor: null, figures: [figure, shown], barTexts: [`${figure.text}${publicWords.percent(share)}`, words.yearBar(words.priorYear, shown.text)], detail: change }
  })
  const heads = isCompared ? [words.thisYear, words.priorYear, words.change] : [words.amount, words.share]
  return { id, title, unit: page.context.words.units[first.unit], heads, lines, source: html`${formSource(page, first)}${priorSource(page, [...priors.values()])}` }
}

/** Last year's figure, where it is in the unit of the chart. */
function priorIn(page: PublicPage, cell: Cell, unit: Unit): Prior | null {
  const prior = priorOf(page, cell)
  return prior?.unit === unit ? prior : null
}

function priorSource({ priorYear }: PublicPage, priors: readonly (Prior | null)[]): string {
  return priorYear !== null && priors.some((prior) => prior !== null && prior.anchor === null) ? words.priorSource(priorYear.title) : ''
}

function descending(left: Cell, right: Cell): number {
  const gap = (right.amount?.fen ?? 0n) - (left.amount?.fen ?? 0n)
  return gap === 0n ? 0 : gap > 0n ? 1 : -1
}

/** As printed where a row is named; a column is called by the concept it states, else by its head. */
function nameOf({ cells, cellTitles }: PageContext, cell: Cell): string {
  const label = cells.get(cell.id)?.row?.label ?? ''
  const concept = conceptData.find((candidate) => candidate.cells.some((path) => cellId(path) === cell.id))
  const isRow = cell.path.row !== 'total' && label !== '' && !label.includes('/')
  return isRow ? withoutNumber(label) : (concept?.title.zh ?? cellTitles.get(cell)?.split(' · ').at(-1) ?? label)
}

function formSource({ context, pageOfCell }: PublicPage, cell: Cell): Markup {
  const laid = context.forms.find(({ form }) => form.cells.includes(cell))
  const pageNumber = pageOfCell(cell.id)
  return html`<a href="#${laid === undefined ? 'main' : context.anchors.of(laid.form)}">${laid?.name.text ?? ''}</a>${pageNumber === null ? null : words.page(pageNumber)}`
}

/** Totals beside last year's, as the forms print them or last year's disclosure tells them. */
function yearsChart(page: PublicPage): Chart | null {
  const { context } = page
  const cells = comparedConcepts.flatMap((concept) => cellOf(context, concept) ?? [])
  const known = cells.flatMap((cell) => {
    const prior = priorIn(page, cell, cell.unit)
    return prior === null ? [] : [{ cell, prior }]
  })
  const [first] = known
  if (first === undefined) return null
  const isFirst = ({ cell }: (typeof known)[number], index: number): boolean => known.findIndex((other) => nameOf(context, other.cell) === nameOf(context, cell)) === index
  const alike = known.filter((one, index) => one.cell.unit === first.cell.unit && isFirst(one, index))
  const lines = alike.map(({ cell, prior }): ChartLine => {
    const figures = [linkedFigure(context, cell), prior]
    const years = [words.thisYear, words.priorYear]
    return { name: nameOf(context, cell), anchor: null, figures, barTexts: figures.map(({ text }, index) => words.yearBar(years[index] ?? '', text)), detail: cell.amount === null ? null : changeInFigures(cell, cell.amount, prior) }
  })
  const source = html`${formSource(page, first.cell)}${priorSource(page, alike.map(({ prior }) => prior))}`
  return { id: 'years', title: words.years, unit: context.words.units[first.cell.unit], heads: [words.thisYear, words.priorYear, words.change], lines, source }
}

/** What the narrative says of more or less, in its own words. */
function changesChart({ context }: PublicPage): Chart | null {
  const claims = comparedConcepts.flatMap((concept) => {
    const claim = yearOnYear(context, concept)
    const title = conceptData.find(({ id }) => id === concept)?.title.zh
    return claim?.amount == null || claim.unit === null || title === undefined ? [] : [changeLine(context, claim, title, claim.unit)]
  })
  if (claims.every(({ figures }) => figures.every(({ fen }) => fen === 0n))) return null
  const source = html`<a href="#${claims[0]?.figures[0]?.anchor ?? 'main'}">${words.narrative}</a>`
  return { id: 'changes', title: words.changes, unit: null, heads: [words.change], lines: claims, source }
}

function changeLine({ anchors, words: own }: PageContext, claim: Claim, name: string, unit: Unit): ChartLine {
  const { amount, direction } = claim
  const isLess = direction === 'decrease'
  const printed = amount === null ? '' : formatAmount(amount, unit)
  const text = `${isLess ? '−' : direction === 'increase' ? '+' : ''}${printed} ${own.unitsAfter[unit]}`
  const fen = amount?.fen ?? 0n
  return { name, anchor: null, figures: [{ anchor: anchors.of(claim), text, fen: isLess ? -fen : fen }], barTexts: [text], detail: null }
}

function projectsChart({ context }: PublicPage): Chart | null {
  const stated = context.budget.projects.flatMap((project) => (project.budget?.amount == null || project.budget.amount.fen < 0n ? [] : [{ project, figure: project.budget }]))
  const unit = stated[0]?.figure.unit
  const alike = stated.filter(({ figure }) => figure.unit === unit)
  if (unit === undefined || alike.length === 0) return null
  const lines = alike.map(({ project, figure }): ChartLine => {
    const linked = linkedFigure(context, figure)
    return { name: project.name, anchor: context.anchors.of(project), figures: [linked], barTexts: [linked.text], detail: targetsOf(project) }
  }).sort((left, right) => ((right.figures[0]?.fen ?? 0n) > (left.figures[0]?.fen ?? 0n) ? 1 : -1))
  return { id: 'projects', title: words.projects, unit: context.words.units[unit], heads: [words.amount, words.objectives], lines, source: html`${words.projectForms}` }
}

function targetsOf({ objectives, indicators }: Project): Markup {
  const [first, ...others] = objectives.map(({ text }) => html`<p>${text}</p>`)
  const folded = others.length === 0 ? null : html`<details><summary>${words.furtherObjectives(others.length)}</summary>${others}</details>`
  return html`${first ?? null}${folded}<p class="quiet">${words.indicators(indicators.length)}</p>`
}
