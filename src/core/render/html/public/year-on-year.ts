/** What is known of the year before: a column of a form, last year's own disclosure, or a sentence of the narrative. */
import { publicWords } from '../../../locale/public-words.ts'
import { cellId, type Cell } from '../../../model/form.ts'
import type { Claim, Direction } from '../../../model/narrative.ts'
import { formatAmount, type Amount, type Unit } from '../../../money.ts'
import type { PageContext } from '../page-context.ts'
import { shareOf } from '../stated-totals.ts'
import type { PublicPage } from './public-page.ts'

/** anchor: of the cell that prints it; null where last year's own disclosure tells it. */
export interface Prior {
  readonly anchor: string | null
  readonly text: string
  readonly unit: Unit
  readonly fen: bigint
}

/** Last year's figure beside this one, as this document prints it, else as last year's does; null where neither is known. */
export function priorOf({ context, priorFigures }: PublicPage, cell: Cell): Prior | null {
  const own = context.cells.get(cellId({ ...cell.path, column: 'priorYear' }))?.cell
  if (own?.amount != null) return { anchor: context.anchors.of(own), text: formatAmount(own.amount, own.unit), unit: own.unit, fen: own.amount.fen }
  const figure = priorFigures.get(cell.id)
  return figure === undefined ? null : { anchor: null, text: figure.printed, unit: figure.unit, fen: BigInt(figure.yuan.replace('.', '')) }
}

/** What the two figures make, to the precision of this year's. rate: per cent of last year's; null where that was nothing. */
interface Change {
  readonly direction: Direction
  readonly size: string
  readonly rate: string | null
}

function changeSince({ unit }: Cell, amount: Amount, prior: Prior): Change {
  const fen = amount.fen - prior.fen
  const size = fen < 0n ? -fen : fen
  return {
    direction: fen === 0n ? 'unchanged' : fen > 0n ? 'increase' : 'decrease',
    size: formatAmount({ fen: size, stepFen: amount.stepFen }, unit),
    rate: prior.fen > 0n ? shareOf(size, prior.fen) : null,
  }
}

/** `比上年增加 72.54 万元（6.6%）` */
export function changeInWords({ words: own }: PageContext, cell: Cell, amount: Amount, prior: Prior): string {
  const { direction, size, rate } = changeSince(cell, amount, prior)
  if (direction === 'unchanged') return publicWords.glance.change(direction, '')
  return `${publicWords.glance.change(direction, `${size} ${own.unitsAfter[cell.unit]}`)}${rate === null ? '' : publicWords.percent(rate)}`
}

/** `+72.54（6.6%）` */
export function changeInFigures(cell: Cell, amount: Amount, prior: Prior): string {
  const { direction, size, rate } = changeSince(cell, amount, prior)
  if (direction === 'unchanged') return publicWords.charts.unchanged
  return `${direction === 'increase' ? '+' : '−'}${size}${rate === null ? '' : publicWords.percent(rate)}`
}

/** The change of this total against the year before as the narrative says it. */
export function yearOnYear({ budget }: PageContext, conceptId: string): Claim | null {
  const claims = new Map(budget.narrative.claims.map((claim) => [claim.id, claim]))
  const conceptOf = ({ ofClaimId, concept }: Claim): string | null => (ofClaimId === null ? concept : (claims.get(ofClaimId)?.concept ?? null))
  const isChange = ({ kind, direction, basis }: Claim): boolean =>
    (kind === 'change' || kind === 'unchanged') && direction !== null && (basis === 'priorBudget' || basis === 'priorExecution')
  return budget.narrative.claims.find((claim) => isChange(claim) && conceptOf(claim) === conceptId) ?? null
}
