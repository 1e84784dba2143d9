/** A figure on the page: grouped digits aligned on the point, zero printed, blank blank, unread hatched with a word; and the marks beside it. */
import { formatAmount, type Amount, type Unit } from '../../money.ts'
import type { Figure } from '../../model/figure.ts'
import type { Severity } from '../../model/finding.ts'
import { decimalsOf } from '../table-layout.ts'
import { html, type Markup } from './markup.ts'
import type { NumberedFinding, PageContext } from './page-context.ts'

const signs: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', advice: '◆' }

export function severitySign(severity: Severity): Markup {
  return html`<span class="sign" aria-hidden="true">${signs[severity]}</span>`
}

/** Links to the findings that name the thing with this anchor; empty markup for none. */
export function marksMarkup(context: PageContext, anchor: string): Markup {
  const marks = context.marks.get(anchor) ?? []
  return marks.length === 0 ? html`` : html`<span class="marks">${marks.map((mark) => markLink(context, mark))}</span>`
}

function markLink({ words }: PageContext, { finding, index, anchor }: NumberedFinding): Markup {
  const name = words.findings.number(finding.severity, index)
  return html`<a class="mark ${finding.severity}" href="#${anchor}" aria-label="${name}" title="${name}">${severitySign(finding.severity)}${index}</a>`
}

/** unit: what the head of the table says; a figure in another unit says its own. decimals: of its column, for alignment. */
export function figureMarkup({ words }: PageContext, figure: Figure, unit: Unit | null, decimals: number): Markup {
  switch (figure.state) {
    case 'blank':
      return html``
    case 'dash':
      return html`<span class="dash">${figure.text}</span>`
    case 'unread':
      return html`<span class="unread" title="${candidatesText(words, figure.candidates)}">${words.forms.unread}</span>`
    case 'amount':
      return amountMarkup(figure, unit, decimals, words.unitsAfter)
  }
}

function amountMarkup(figure: Figure, unit: Unit | null, decimals: number, units: Readonly<Record<Unit, string>>): Markup {
  if (figure.amount === null) return html``
  const digits = digitsMarkup(figure.amount, figure.unit, decimals)
  return unit === null || figure.unit === unit ? digits : html`${digits} <small>${units[figure.unit]}</small>`
}

/** decimals: of the column, whose points it stands below. */
export function digitsMarkup(amount: Amount, unit: Unit, decimals: number): Markup {
  const own = decimalsOf(amount, unit)
  const text = formatAmount(amount, unit)
  const missing = decimals - own
  const padding = missing <= 0 ? '' : `${own === 0 ? '.' : ''}${'0'.repeat(missing)}`
  return padding === '' ? html`<b>${text}</b>` : html`<b data-pad="${padding}">${text}</b>`
}

export function candidatesText(words: PageContext['words'], candidates: readonly string[]): string {
  if (candidates.length === 0) return words.forms.unread
  return words.forms.candidates(candidates.map((candidate) => (candidate === '' ? words.forms.blankCandidate : candidate)))
}
