/** Figures of this document that say again what another disclosure of the department printed, held against it. Rules of this folder share it. */
import { compareAmounts, type Amount, type Unit } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import type { FindingPlace, Severity } from '../../../model/finding.ts'
import { cellElsewhere, readableCell, type OtherDocument } from '../../related.ts'
import type { Draft, Tally } from '../../rule.ts'
import { itemCell } from '../three-public/item-cell.ts'

/** at: the claim or cell that says it · amount: what it says the other printed · cellId: our cell of the same figure, of our own year. */
export interface Restated {
  readonly at: string
  readonly amount: Amount
  readonly places: readonly FindingPlace[]
  readonly cellId: string
  readonly subject: string
  readonly stated: string
  readonly unit: Unit
  readonly severity: Severity
}

/** More than this many differ for one reason, such as another scope: they are told together. */
const mostAlone = 3

export function compareRestated(restated: Iterable<Restated>, other: OtherDocument, tally: Tally): Draft[] {
  const drafts = [...restated].flatMap((one) => compareOne(one, other, tally) ?? [])
  return drafts.length > mostAlone ? [together(drafts)] : drafts
}

function compareOne({ at, amount, places, cellId, subject, stated, unit, severity }: Restated, other: OtherDocument, tally: Tally): Draft | null {
  const cell = sameFigure(other, cellId)
  if (cell === 'unread') tally.open(`related.${other.relation}.${cellId}`)
  if (cell === null || cell === 'unread') return null
  tally.compared()
  const published = cell.amount ?? { fen: 0n, stepFen: amount.stepFen }
  if (compareAmounts(amount, published) !== 'different') return null
  return { at, places, elsewhere: cellElsewhere('published', other, cell), expected: published, actual: amount, severity, params: { subject, stated, unit } }
}

/** The first speaks for all; every one of them is placed. */
function together(drafts: readonly Draft[]): Draft {
  const [first] = drafts as readonly [Draft, ...Draft[]]
  const isCertain = drafts.some(({ severity }) => severity === 'warning')
  return {
    ...first, at: 'many', severity: isCertain ? 'warning' : 'advice', places: drafts.flatMap(({ places }) => places), elsewhere: drafts.flatMap(({ elsewhere = [] }) => elsewhere),
    params: { ...first.params, case: 'many', differing: `${drafts.length}` },
  }
}

/** Our cell's figure in the other document: the same row and column, or the one that stands for it where the forms of the two stages differ. */
function sameFigure(other: OtherDocument, cellId: string): Cell | 'unread' | null {
  const [form = '', panel = '', row = '', column = ''] = cellId.split('/')
  const item = form === 'threePublicExpenses' ? itemCell(other.view, row) : null
  const ids = item === null ? (column === 'total' || column === 'amount' ? ['total', 'amount'] : [column]).map((own) => `${form}/${panel}/${row}/${own}`) : [item.id]
  return ids.map((id) => readableCell(other, id)).find((cell) => cell !== null) ?? null
}
