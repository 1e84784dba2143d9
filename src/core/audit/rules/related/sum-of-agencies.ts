/**
 * A department's budget is the sum of its own level and its agencies, code by code. It can be told only when all of them were given: as many
 * as the text counts (本部门有预算单位 3 家). Money that passes between them is in no appropriation, so only appropriations are added up.
 */
import { compareAmounts, sumAmounts, type Amount } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Cell, Form } from '../../../model/form.ts'
import type { FormId } from '../../../model/form-definition.ts'
import { anything } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { allOthers, cellElsewhere, readableCell, type OtherDocument } from '../../related.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain } from '../../words.ts'

const added: readonly FormId[] = ['generalPublicExpenditure', 'governmentFundsExpenditure', 'stateCapitalExpenditure', 'threePublicExpenses']
const counted = new RegExp(`(?:${alternatives(ruleVocabulary.countedBodies)})[^，。；\\d]{0,12}(\\d{1,3})(?:${alternatives(ruleVocabulary.bodyUnits)})`)
const mostNamed = 5

export const sumOfAgencies = defineRule({
  id: 'related/sum-of-agencies',
  title: { zh: '部门数等于本级与所属单位之和', en: 'A department is the sum of its agencies' },
  basis: ['arithmetic', 'budget-regulation-5'],
  applies: {},
  severity: 'warning',
  needs: { agencies: allOthers('agency'), view: anything },
  *check({ agencies, view }, tally) {
    const count = countOfBodies(view)
    if (count !== agencies.length) return tally.open('related.agencies')
    for (const id of added) {
      const form = view.forms.get(id)
      if (form?.status !== 'filled') continue
      const sums = form.cells.flatMap((cell) => sumOf(cell, agencies, tally.open) ?? [])
      tally.compared(sums.length)
      const wrong = sums.filter(({ cell, sum }) => compareAmounts(cell.amount ?? { fen: 0n, stepFen: sum.stepFen }, sum) === 'different')
      if (wrong.length > 0) yield difference(form, wrong, agencies, view)
    }
  },
})

interface Sum {
  readonly cell: Cell
  readonly sum: Amount
  readonly parts: readonly (readonly [OtherDocument, Cell])[]
}

/** null: the cell is none of those that add up, or a part of it is unread. */
function sumOf(cell: Cell, agencies: readonly OtherDocument[], open: (what: string) => void): Sum | null {
  if (cell.state === 'unread' || cell.path.column === 'priorYear' || cell.path.column === 'change') return null
  const found = agencies.map((other): readonly [OtherDocument, Cell | 'unread' | null] => {
    const form = other.view.forms.get(cell.path.form)
    return [other, form === undefined || form.status === 'unread' ? 'unread' : readableCell(other, cell.id)]
  })
  if (found.some(([, part]) => part === 'unread')) {
    open(`related.agency.${cell.path.form}`)
    return null
  }
  const parts = found.flatMap(([other, part]) => (part === null || part === 'unread' ? [] : [[other, part] as const]))
  const amounts = parts.flatMap(([, { amount }]) => amount ?? [])
  if (amounts.length === 0 && (cell.amount === null || cell.amount.fen === 0n)) return null
  return { cell, sum: amounts.length === 0 ? { fen: 0n, stepFen: cell.amount?.stepFen ?? 1n } : sumAmounts(amounts), parts }
}

function difference({ id }: Form, wrong: readonly Sum[], agencies: readonly OtherDocument[], view: BudgetView): Draft {
  const first = wrong.find(({ cell }) => cell.path.row === 'total') ?? (wrong[0] as Sum)
  const { cell, sum, parts } = first
  return {
    at: cell.id,
    places: [first, ...wrong.filter((one) => one !== first).slice(0, mostNamed)].map((one) => atCell('total', one.cell)),
    elsewhere: parts.flatMap(([other, part]) => cellElsewhere('part', other, part)),
    expected: sum,
    actual: cell.amount ?? 0n,
    params: { form: id, row: view.rows.get(`${id}/${cell.path.panel}/${cell.path.row}`)?.label || cell.path.row, count: `${agencies.length}`, differing: `${wrong.length}`, unit: cell.unit },
  }
}

/** null where the section on the organization counts no budget units. */
function countOfBodies(view: BudgetView): number | null {
  const about = view.budget.narrative.sentences.filter(({ sectionId }) => view.sections.get(sectionId ?? '')?.kind === 'organization')
  const count = about.map(({ text }) => counted.exec(plain(text))?.[1]).find((found) => found !== undefined)
  return count === undefined ? null : Number.parseInt(count, 10)
}
