/**
 * Running costs of government offices are the operating expenses of administrative bodies. Public institutions have none, and some places
 * count project money too, so a difference is advice, and none is sought where the document shows public institutions. Where only the prose
 * tells them, a difference is spoken of when one slip of the pen explains it, and a wrong unit is more than advice; beside public institutions, when such a slip hardly comes about by chance, or makes them more than all operating expenses.
 */
import { compareAmounts } from '../../../money.ts'
import { conceptData } from '../../../data/generated/concepts.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { cellId, type Cell } from '../../../model/form.ts'
import { functionalTable } from '../../figures.ts'
import { anything, formAmong } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule, type Draft, type Tally } from '../../rule.ts'
import { nameSlip } from '../../slip.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'

const { functionNames, institution } = ruleVocabulary

export const officeCostsAndOperating = defineRule({
  id: 'cross-table/office-costs-and-operating',
  title: { zh: '机关运行经费与公用经费相符', en: 'Running costs of government offices match operating expenses' },
  basis: ['office-affairs-9', 'budget-law-14'],
  applies: {},
  severity: 'warning',
  needs: { basic: formAmong('generalPublicBasicExpenditure'), functional: functionalTable, view: anything },
  *check({ functional, view }, tally) {
    const hasInstitution = functional.rows.some(({ code, label }) => institution.codes.includes(code ?? '') || functionNames.institutionRunning.includes(plain(label)))
    const costs = firstCell(view, cellsOf('officeRunningCosts'))
    const operating = firstCell(view, cellsOf('expenditure.operating')) ?? goodsAndServices(view)
    if (operating === null) return
    if (costs === null) return yield* checkProse(view, operating, hasInstitution, tally)
    if (hasInstitution) return
    if (costs.state === 'unread' || operating.state === 'unread') return tally.open(`cell:${costs.id}`)
    if (costs.amount === null || operating.amount === null) return
    tally.compared()
    if (compareAmounts(costs.amount, operating.amount) !== 'different') return
    yield {
      at: 'total',
      places: [atCell('left', costs), atCell('right', operating)],
      expected: operating.amount,
      actual: costs.amount,
      severity: 'advice',
      params: { unit: costs.unit },
    }
  },
})

/** Slips that leave every digit but its place. */
const tellingSlips: ReadonlySet<string> = new Set(['unit', 'decimalMoved', 'digitsSwapped'])

function* checkProse(view: BudgetView, operating: Cell, hasInstitution: boolean, tally: Tally): Iterable<Draft> {
  const own = view.budget.stage === 'budget' ? 'budget' : 'execution'
  const claim = view.budget.narrative.claims.find(({ kind, concept, basis }) => kind === 'amount' && concept === 'officeRunningCosts' && basis === own)
  if (claim?.amount == null || operating.amount === null) return
  const { fen, stepFen } = claim.amount
  const isSame = compareAmounts(claim.amount, operating.amount) !== 'different'
  const slip = nameSlip(fen, operating.amount.fen, stepFen)
  // With those of institutions the operating expenses are more, never less.
  if (hasInstitution && !isSame && !tellingSlips.has(slip) && fen < operating.amount.fen) return
  tally.compared()
  if (isSame || slip === 'other') return
  yield { at: claim.id, places: [atClaim('stated', claim), atCell('right', operating)], expected: operating.amount, actual: claim.amount, severity: slip === 'unit' ? 'warning' : 'advice', params: { unit: operating.unit } }
}

function cellsOf(concept: string): string[] {
  return (conceptData.find(({ id }) => id === concept)?.cells ?? []).map(cellId)
}

function firstCell(view: BudgetView, ids: readonly string[]): Cell | null {
  return ids.map((id) => view.cells.get(id)).find((cell): cell is Cell => cell !== undefined) ?? null
}

/** Layouts without a column for operating expenses show them as category 302. */
function goodsAndServices(view: BudgetView): Cell | null {
  return firstCell(view, ['generalPublicBasicExpenditure/main/302/total'])
}
