/** What the three public expenses cost beyond basic expenditure is paid from projects, so it is never more than project expenditure. */
import { compareAmounts, negateAmount, sumAmounts } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Cell } from '../../../model/form.ts'
import type { FormId } from '../../../model/form-definition.ts'
import { economicTable, wholeColumns } from '../../figures.ts'
import { anything, form } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import { itemCell } from './item-cell.ts'

const funds: readonly FormId[] = ['generalPublicExpenditure', 'governmentFundsExpenditure', 'stateCapitalExpenditure']
const items: ReadonlySet<string> = new Set(['overseasVisits', 'vehiclePurchase', 'vehicleOperation', 'hospitality'])

export const restFitsProjects = defineRule({
  id: 'three-public/rest-fits-projects',
  title: { zh: '“三公”经费扣除基本支出部分不大于项目支出', en: 'Three public expenses beyond basic expenditure fit into projects' },
  basis: ['arithmetic'],
  applies: { from: 2018 },
  severity: 'warning',
  needs: { economic: economicTable, threePublic: form('threePublicExpenses'), generalPublic: form('generalPublicExpenditure'), view: anything },
  *check({ economic, threePublic, view }, tally) {
    const partly = formsPartlyRead(view)
    const doubtful = [...funds, threePublic.id, economic.form.id].find((id) => partly.has(id) || view.forms.get(id)?.status === 'unread')
    if (doubtful !== undefined) return tally.open(`form:${doubtful}`)
    const projects = funds.flatMap((id) => view.cell({ form: id, panel: 'main', row: 'total', column: 'project' }) ?? [])
    const own = ruleVocabulary.threePublic.filter(({ row }) => items.has(row))
    const whole = own.flatMap(({ row }) => itemCell(view, row) ?? [])
    const lines = own.flatMap((item) => item.economic).map((code) => economic.at(code, wholeColumns)).filter((cell): cell is Cell => cell !== null)
    const isBrokenDown = economic.rows.some(({ code }) => code?.length === 5)
    if (projects.length === 0 || whole.length === 0 || !isBrokenDown || [...projects, ...whole, ...lines].some(({ state }) => state === 'unread')) return
    tally.compared()
    const rest = sumAmounts([...whole.flatMap(({ amount }) => amount ?? []), ...lines.flatMap(({ amount }) => (amount === null ? [] : negateAmount(amount)))])
    const limit = sumAmounts(projects.flatMap(({ amount }) => amount ?? []))
    if (rest.fen <= limit.fen || compareAmounts(rest, limit) !== 'different') return
    yield {
      at: 'rest',
      places: [...whole.filter(({ amount }) => (amount?.fen ?? 0n) > 0n).map((cell) => atCell('part', cell)), ...projects.map((cell) => atCell('total', cell))],
      expected: limit,
      actual: rest,
      params: { unit: threePublic.unit ?? 'tenThousandYuan' },
    }
  },
})
