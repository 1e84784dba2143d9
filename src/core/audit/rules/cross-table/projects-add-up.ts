/**
 * The published projects add up to project expenditure, or to less where only key projects are published. More is a contradiction
 * unless amounts span years, so it is a warning; a little less, when nearly everything is listed, usually is a slip.
 */
import { compareAmounts, sumAmounts } from '../../../money.ts'
import { anything, formAmong, projects } from '../../needs.ts'
import { atCell, atPlace } from '../../places.ts'
import { defineRule } from '../../rule.ts'

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
