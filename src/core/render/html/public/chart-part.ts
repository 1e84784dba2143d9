/** One chart of the page for citizens: what it shows, the picture, the same figures as a table, and where they come from. */
import { publicWords } from '../../../locale/public-words.ts'
import type { Figure } from '../../../model/figure.ts'
import { formatAmount } from '../../../money.ts'
import { drawBars, type ChartBar } from '../charts.ts'
import { html, trusted, type Markup } from '../markup.ts'
import type { PageContext } from '../page-context.ts'

const words = publicWords.charts

/** figures: one for each head of the table · bars: one text each, as printed at the end of the bar · detail: the last column of the table. */
export interface ChartLine {
  readonly name: string
  /** Anchor of what the name leads to; null where only the figures lead somewhere. */
  readonly anchor: string | null
  readonly figures: readonly LinkedFigure[]
  readonly barTexts: readonly string[]
  readonly detail: string | Markup | null
}

/** anchor: of the place in the document that states it; null where it does not · text: as shown · fen: how long its bar is. */
export interface LinkedFigure {
  readonly anchor: string | null
  readonly text: string
  readonly fen: bigint
}

/** heads: of the columns of figures, then of the detail where lines have one. */
export interface Chart {
  readonly id: string
  readonly title: string
  readonly unit: string | null
  readonly heads: readonly string[]
  readonly lines: readonly ChartLine[]
  readonly source: Markup
}

export function linkedFigure({ anchors }: PageContext, figure: Figure): LinkedFigure {
  const { amount, unit } = figure
  return { anchor: anchors.of(figure), text: amount === null ? '' : formatAmount(amount, unit), fen: amount?.fen ?? 0n }
}

/** More bars than this nobody compares by eye. */
const mostBars = 10

export function chartMarkup({ id, title, unit, heads, lines, source }: Chart): Markup {
  const shown = lines.slice(0, mostBars)
  const figureCount = lines[0]?.figures.length ?? 0
  const head = (text: string, index: number): Markup => html`<th scope="col"${index < figureCount ? html` class="n"` : null}>${text}</th>`
  return html`<figure class="chart" id="chart-${id}" aria-labelledby="chart-${id}-title">
<figcaption id="chart-${id}-title"><h3>${title}</h3>${unit === null ? null : html`<span class="unit">${words.unit(unit)}</span>`}</figcaption>
<div class="drawn">${trusted(drawBars(barsOf(shown)))}${shown.length < lines.length ? html`<p class="quiet">${words.largest(mostBars)}</p>` : null}</div>
<div class="scroll" tabindex="0" role="group" aria-labelledby="chart-${id}-title"><table>
<thead><tr><th scope="col">${words.item}</th>${heads.map(head)}</tr></thead>
<tbody>${lines.map(lineMarkup)}</tbody></table></div>
<p class="quiet">${words.source}${source}</p>
</figure>
`
}

function lineMarkup({ name, anchor, figures, detail }: ChartLine): Markup {
  const named = anchor === null ? html`${name}` : html`<a href="#${anchor}">${name}</a>`
  return html`<tr><th scope="row">${named}</th>${figures.map(({ anchor: at, text }) => html`<td class="n">${at === null ? html`${text}` : html`<a href="#${at}">${text}</a>`}</td>`)}${detail === null ? null : html`<td class="detail">${detail}</td>`}</tr>
`
}

/** Lengths are shares of the longest bar. */
function barsOf(lines: readonly ChartLine[]): ChartBar[] {
  const longest = lines.flatMap(({ figures }) => figures).reduce((most, { fen }) => (size(fen) > most ? size(fen) : most), 1n)
  return lines.map(({ name, figures, barTexts }) => ({
    label: name,
    values: figures.map(({ fen }, index) => ({ text: barTexts[index] ?? '', length: lengthOf(fen, longest) })),
  }))
}

function size(fen: bigint): bigint {
  return fen < 0n ? -fen : fen
}

/** For drawing only: to a thousandth. */
function lengthOf(fen: bigint, longest: bigint): number {
  return Number.parseInt(String((fen * 1000n) / longest), 10) / 1000
}
