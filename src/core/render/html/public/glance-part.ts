/**
 * The top of the page for citizens: how much in all, for what, more or less than last year. It stands beside the document, so that who reads the
 * document does not take it for the budget's own words.
 */
import { conceptData } from '../../../data/generated/concepts.ts'
import { publicWords } from '../../../locale/public-words.ts'
import type { Cell } from '../../../model/form.ts'
import { formatAmount, formatFen, type Amount } from '../../../money.ts'
import { html, type Markup } from '../markup.ts'
import type { PageContext } from '../page-context.ts'
import { cellOf, isLongAmount } from '../stated-totals.ts'
import { chartsPart } from './charts-part.ts'
import type { PublicPage } from './public-page.ts'
import { changeInWords, priorOf, yearOnYear } from './year-on-year.ts'

const words = publicWords.glance

/** concepts: the first that a form prints gives the figure; the first that the narrative compares with last year, the change. title: where it is not the concept's own. */
interface Total {
  readonly concepts: readonly string[]
  readonly title: string | null
  readonly optional: boolean
}

function totalsOf(context: PageContext): Total[] {
  const revenue = cellOf(context, 'revenue.total')?.amount
  const expenditure = cellOf(context, 'expenditure.total')?.amount
  const isBalanced = revenue != null && expenditure != null && revenue.fen === expenditure.fen
  const own = (concept: string, optional = false): Total => ({ concepts: [concept], title: null, optional })
  const whole = isBalanced ? [{ concepts: ['expenditure.total', 'revenue.total'], title: words.balanced, optional: false }] : [own('revenue.total'), own('expenditure.total')]
  return [...whole, own('expenditure.fiscalAppropriation', true), own('expenditure.basic'), own('expenditure.project'), own('threePublic.total')]
}

export function glancePart(page: PublicPage): Markup {
  const { context } = page
  const totals = totalsOf(context)
  const isLong = totals.flatMap(({ concepts }) => concepts).some((concept) => isLongAmount(cellOf(context, concept)))
  return html`<aside id="glance" aria-labelledby="glance-heading">
<h2 id="glance-heading">${words.heading}</h2>
<dl class="glance${isLong ? ' long' : ''}">${totals.map((total) => totalMarkup(page, total))}</dl>
<p class="quiet">${words.note}${page.priorYear === null ? null : words.priorFrom(page.priorYear.title)}</p>
${chartsPart(page)}</aside>
`
}

function totalMarkup(page: PublicPage, { concepts, title: given, optional }: Total): Markup {
  const { context } = page
  const title = given ?? conceptData.find(({ id }) => id === concepts[0])?.title.zh ?? ''
  const cell = firstFound(concepts, (concept) => cellOf(context, concept))
  if (optional && cell === null) return html``
  if (cell === null || cell.amount === null) return html`<div class="missing"><dt>${title}</dt><dd>${words.notStated}</dd></div>`
  const converted = cell.unit === 'yuan' && cell.amount.fen >= 1_000_000n ? formatFen(cell.amount.fen, 'tenThousandYuan', 2) : null
  return html`<div><dt>${title} <span class="unit">${context.words.units[cell.unit]}</span></dt>
<dd><a href="#${context.anchors.of(cell)}"><b>${formatAmount(cell.amount, cell.unit)}</b></a>
${converted === null ? null : html`<span class="also">${context.words.inUnit(converted, context.words.unitsAfter.tenThousandYuan)}</span>`}
<span class="also">${changeMarkup(page, concepts, cell, cell.amount)}</span></dd></div>
`
}

/** What is known of last year: its figure, else a sentence of the narrative. */
function changeMarkup(page: PublicPage, concepts: readonly string[], cell: Cell, amount: Amount): Markup {
  const { context } = page
  const prior = priorOf(page, cell)
  if (prior !== null) {
    const told = words.prior(prior.text, context.words.unitsAfter[prior.unit])
    return html`${prior.anchor === null ? html`${told}` : html`<a href="#${prior.anchor}">${told}</a>`}<span class="also">${changeInWords(context, cell, amount, prior)}</span>`
  }
  const claim = firstFound(concepts, (concept) => yearOnYear(context, concept))
  if (claim === null) return html`${words.priorNotStated}`
  const said = claim.amount === null || claim.unit === null ? '' : `${formatAmount(claim.amount, claim.unit)} ${context.words.unitsAfter[claim.unit]}`
  return html`<a href="#${context.anchors.of(claim)}">${words.change(claim.direction ?? 'unchanged', said)}</a>`
}

function firstFound<T>(concepts: readonly string[], find: (concept: string) => T | null): T | null {
  return concepts.map(find).find((found) => found !== null) ?? null
}
