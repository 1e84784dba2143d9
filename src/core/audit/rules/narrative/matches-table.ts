/** Amounts of the prose held against the cells they are bound to; one factory for the rules of this folder that differ only in subject and law. */
import { compareAmounts, readAmount, type Amount } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import { slipsNamed } from '../../identities.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule, type Draft, type Rule } from '../../rule.ts'
import { nameSlip } from '../../slip.ts'
import { subjectOf } from '../../statements.ts'
import { unitDoubts } from '../../units.ts'
import type { BudgetView } from '../../view.ts'

export interface Subject {
  readonly id: string
  readonly title: Rule['title']
  readonly basis: readonly string[]
  /** Concept ids, or beginnings of them ending in `.` or `:`. */
  readonly concepts: readonly string[]
}

export function matchesTableRule({ id, title, basis, concepts }: Subject): Rule {
  return defineRule({
    id: `narrative/${id}`,
    title,
    basis,
    applies: {},
    severity: 'error',
    weighs: 'withTable',
    needs: { prose: narrative, view: anything },
    *check({ prose, view }, tally) {
      const partly = formsPartlyRead(view)
      for (const claim of prose.claims) {
        if (claim.kind !== 'amount' || claim.amount === null || claim.binding.kind !== 'bound' || !speaksOf(claim, concepts)) continue
        const cell = view.cells.get(claim.binding.cellId)
        if (cell === undefined) continue
        if (cell.state === 'unread') {
          tally.open(`cell:${cell.id}`)
          continue
        }
        if (partly.has(cell.path.form) && ((cell.amount === null && claim.amount.fen !== 0n) || isOfRowUnknown(claim.amount, cell, view))) {
          tally.open(`form:${cell.path.form}`)
          continue
        }
        if (unitDoubts(view).has(cell.path.form)) {
          tally.open(`unit:${cell.path.form}`)
          continue
        }
        tally.compared()
        const draft = disagreement(claim, cell, view)
        if (draft !== null) yield draft
      }
    },
  })
}

/** Not the cell's figure but that of a row nobody knew: 支出合计 may be told of it. */
function isOfRowUnknown(stated: Amount, { path, amount, unit }: Cell, { budget }: BudgetView): boolean {
  if (amount !== null && compareAmounts(stated, amount) !== 'different') return false
  return budget.problems.some(({ code, params }) => {
    const reading = code === 'rowUnknown' && params['form'] === path.form ? readAmount(params['text'] ?? '', unit) : null
    return reading?.kind === 'amount' && compareAmounts(stated, reading.amount) !== 'different'
  })
}

function speaksOf({ concept }: Claim, concepts: readonly string[]): boolean {
  return concept !== null && concepts.some((one) => (/[.:]$/.test(one) ? concept.startsWith(one) : concept === one))
}

/**
 * A figure cut off instead of rounded lies within one unit of its last digit; that is advice. So is one figure printed twice with the same
 * decimals and another last digit.
 */
function disagreement(claim: Claim, cell: Cell, view: BudgetView): Draft | null {
  const printed = cell.amount ?? { fen: 0n, stepFen: 0n }
  if (claim.amount === null || claim.amount.fen === printed.fen) return null
  const differs = compareAmounts(claim.amount, printed) === 'different'
  if (!differs && claim.amount.stepFen !== printed.stepFen) return null
  const gap = claim.amount.fen > printed.fen ? claim.amount.fen - printed.fen : printed.fen - claim.amount.fen
  const tail = !differs || gap < claim.amount.stepFen || gap < printed.stepFen
  const row = view.rows.get(`${cell.path.form}/${cell.path.panel}/${cell.path.row}`)
  const column = view.forms.get(cell.path.form)?.columns.find(({ panel, id }) => panel === cell.path.panel && id === cell.path.column)
  const slip = slipsNamed(view).get(cell.id)
  const isSlipOfTable = slip !== undefined && compareAmounts(claim.amount, { fen: slip.proposedFen, stepFen: printed.stepFen }) !== 'different'
  return {
    at: claim.id,
    places: [atClaim('stated', claim), atCell('printed', cell)],
    root: isSlipOfTable ? slip.findingId : null,
    expected: cell.amount,
    actual: claim.amount,
    severity: tail ? 'advice' : 'error',
    params: {
      case: tail ? 'tail' : cell.amount === null ? 'blank' : 'differs',
      subject: subjectOf(claim),
      stated: claim.text,
      form: cell.path.form,
      row: row?.label || cell.path.row,
      column: column?.head ?? cell.path.column,
      slip: nameSlip(claim.amount.fen, printed.fen, claim.amount.stepFen < printed.stepFen ? claim.amount.stepFen : printed.stepFen || 1n),
      unit: claim.unit ?? cell.unit,
    },
  }
}
