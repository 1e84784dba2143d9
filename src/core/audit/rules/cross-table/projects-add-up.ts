/**
 * The published projects add up to project expenditure, or to less where only key projects are published. More is a contradiction
 * unless amounts span years, so it is a warning; a little less, when nearly everything is listed, usually is a slip; and where
 * the projects make up every item of the form but one, a project of that one is not listed.
 */
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../../../money.ts'
import type { Cell, Form } from '../../../model/form.ts'
import { parentCode } from '../../../model/panel-rows.ts'
import { anything, formAmong, projects } from '../../needs.ts'
import { atCell, atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'

export const projectsAddUp = defineRule({
  id: 'cross-table/projects-add-up',
  title: { zh: '项目预算之和与项目支出相符', en: 'Projects add up to project expenditure' },
  basis: ['arithmetic', 'budget-regulation-5'],
  applies: { stages: ['budget'] },
  severity: 'warning',
  needs: { listed: projects, form: formAmong('expenditureSummary', 'generalPublicExpenditure'), view: anything },
  *check({ listed, form, view }, tally, limits) {
    const row = form.rows.find(({ key }) => key === 'total')
    const total = row === undefined ? null : view.cell({ form: form.id, panel: row.panel, row: 'total', column: 'project' })
    if (total === null || total.state === 'unread' || total.amount === null) return tally.open(`form:${form.id}`)
    const amounts = listed.flatMap(({ budget }) => budget?.amount ?? [])
    if (amounts.length < listed.length) return tally.open('projects.budget')
    tally.compared()
    const sum = sumAmounts(amounts)
    if (compareAmounts(sum, total.amount) !== 'different') return
    const short = sum.fen < total.amount.fen
    const alone = short ? itemWithoutProject(form, amounts, sumAmounts([total.amount, negateAmount(sum)]), view) : null
    if (alone !== null) {
      yield {
        at: 'total',
        places: [atCell('part', alone.cell), atCell('total', total)],
        expected: total.amount,
        actual: sum,
        severity: 'advice',
        params: { case: 'alone', count: `${listed.length}`, code: alone.code, name: alone.name, unit: total.unit },
      }
      return
    }
    if (short && sum.fen * 100n < total.amount.fen * BigInt(limits('listedProjectsSharePercent'))) return
    yield {
      at: 'total',
      places: [atCell('total', total), ...listed.flatMap(({ budget, name }) => (budget === null ? [] : [atPlace('part', budget.place, name)]))],
      expected: total.amount,
      actual: sum,
      severity: short ? 'advice' : 'warning',
      params: { case: short ? 'short' : 'over', count: `${listed.length}`, unit: total.unit },
    }
  },
})

interface Item {
  readonly cell: Cell
  readonly code: string
  readonly name: string
  readonly amount: Amount
}

/** Ways to share out the projects that are tried before nobody is named. */
const tryLimit = 20_000

/** The only item with too few projects, when the listed ones make up the project expenditure of every other item exactly. */
function itemWithoutProject({ id, rows }: Form, budgets: readonly Amount[], lacking: Amount, view: BudgetView): Item | null {
  const codes = new Set(rows.flatMap(({ code }) => code ?? []))
  const parents = new Set([...codes].map((code) => parentCode(code, codes)))
  const items = rows.flatMap(({ panel, key, code, label }): Item[] => {
    const cell = code === null || parents.has(code) ? null : view.cell({ form: id, panel, row: key, column: 'project' })
    return cell === null || code === null || cell.amount === null || cell.amount.fen <= 0n ? [] : [{ cell, code, name: label, amount: cell.amount }]
  })
  if (items.length < 2 || budgets.some(({ fen }) => fen <= 0n)) return null
  const tries = { left: tryLimit }
  const short = items.filter((item) => compareAmounts(item.amount, lacking) === 'equal' || item.amount.fen > lacking.fen)
    .filter((item) => areMadeUp(items.filter((other) => other !== item).map(({ amount }) => amount), budgets, tries))
  const [only] = short
  return short.length === 1 && only !== undefined && tries.left > 0 ? only : null
}

/** Each amount is the sum of some of the budgets, each budget used once at most. */
function areMadeUp([amount, ...others]: readonly Amount[], budgets: readonly Amount[], tries: { left: number }): boolean {
  if (amount === undefined) return true
  const isMadeUp = (chosen: readonly Amount[], from: number): boolean => {
    tries.left -= 1
    if (tries.left <= 0) return false
    const sum = sumAmounts(chosen)
    if (chosen.length > 0 && compareAmounts(sum, amount) !== 'different' && areMadeUp(others, budgets.filter((budget) => !chosen.includes(budget)), tries)) return true
    if (sum.fen > amount.fen) return false
    return budgets.slice(from).some((budget, index) => isMadeUp([...chosen, budget], from + index + 1))
  }
  return isMadeUp([], 0)
}
