/** The projects with targets that the prose counts are the projects listed, and their money is within project expenditure. */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { Project } from '../../../model/project.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atClaim, atPlace } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

export const performanceWithinProjects = defineRule({
  id: 'narrative/performance-within-projects',
  title: { zh: '绩效目标项目金额与项目支出相符', en: 'Projects with targets fit project expenditure' },
  basis: ['budget-law-57', 'consistency'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ view }, tally) {
    const amount = (view.claimsByConcept.get('performance.projectAmount') ?? []).find(({ kind, amount: own }) => kind === 'amount' && own !== null)
    const count = (view.claimsByConcept.get('performance.projectCount') ?? []).find(({ kind, decimal }) => kind === 'count' && decimal !== null)
    if (amount?.amount === undefined || amount.amount === null) return
    const total = projectExpenditure(view)
    if (total !== null && total.state === 'unread') tally.open(`cell:${total.id}`)
    if (total?.amount !== undefined && total.amount !== null) {
      tally.compared()
      if (amount.amount.fen > total.amount.fen && compareAmounts(amount.amount, total.amount) === 'different') {
        yield { at: 'within', places: [atClaim('stated', amount), atCell('total', total)], expected: total.amount, actual: amount.amount, params: { case: 'over', unit: amount.unit ?? 'tenThousandYuan' } }
      }
    }
    yield* againstList(view.budget.projects, amount, count ?? null, tally.compared)
  },
})

/** Only where as many projects are listed as are counted, so that the list is meant to be complete. */
function* againstList(projects: readonly Project[], amount: Claim, count: Claim | null, compared: () => void): Iterable<Draft> {
  const amounts = projects.flatMap(({ budget }) => budget?.amount ?? [])
  if (amount.amount === null || projects.length === 0 || amounts.length !== projects.length) return
  if (count?.decimal === undefined || count.decimal === null || count.decimal.decimals !== 0 || count.decimal.digits !== BigInt(projects.length)) return
  compared()
  const sum = sumAmounts(amounts)
  if (compareAmounts(sum, amount.amount) !== 'different') return
  yield {
    at: 'list',
    places: [atClaim('stated', amount), ...projects.flatMap(({ budget, name }) => (budget === null ? [] : [atPlace('part', budget.place, `${name} ${budget.text}`)]))],
    expected: sum,
    actual: amount.amount,
    params: { case: 'list', count: `${projects.length}`, unit: amount.unit ?? 'tenThousandYuan' },
  }
}

function projectExpenditure(view: BudgetView): Cell | null {
  const ids = ['expenditureSummary/main/total/project', 'generalPublicExpenditure/main/total/project', 'revenueExpenditureSummary/nature/project/amount']
  return ids.map((id) => view.cells.get(id)).find((cell): cell is Cell => cell !== undefined) ?? null
}
