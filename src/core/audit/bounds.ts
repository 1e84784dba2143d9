/** What is part of what across forms, from data/form/bounds.json, as rules: the parts together are never more than the whole. */
import { boundData } from '../data/generated/bounds.ts'
import { compareAmounts, sumAmounts } from '../money.ts'
import type { Cell } from '../model/form.ts'
import type { BoundDefinition, FormId } from '../model/form-definition.ts'
import { instantiateBounds, type BoundInstance } from '../model/identity.ts'
import { atCell } from './places.ts'
import { identityTitle } from './form-title.ts'
import { slipsNamed } from './identities.ts'
import { formsPartlyRead } from './reading.ts'
import { defineRule, type Draft, type Need, type Rule, type Tally } from './rule.ts'
import { groupBy, rowId, type BudgetView } from './view.ts'

export const boundRules: readonly Rule[] = boundData.map((definition) =>
  defineRule({
    id: boundRuleId(definition),
    title: titleOf(definition),
    basis: ['arithmetic'],
    applies: {},
    severity: 'error',
    needs: { stated: instancesOf(definition) },
    *check({ stated }, tally) {
      const partly = formsPartlyRead(stated.view)
      for (const instance of stated.instances) yield* judge(instance, stated.view, partly, tally)
    },
  }),
)

function boundRuleId({ id }: BoundDefinition): string {
  return `bound/${id}`
}

function titleOf(definition: BoundDefinition): Rule['title'] {
  const part = definition.kind === 'cell' ? definition.part.form : (definition.parts[0]?.form ?? definition.whole.form)
  return identityTitle('bound', part, definition.whole.form)
}

interface Stated {
  readonly view: BudgetView
  readonly instances: readonly BoundInstance[]
}

function instancesOf(definition: BoundDefinition): Need<Stated> {
  const involved = definition.kind === 'cell' ? [definition.whole, definition.part] : [definition.whole, ...definition.parts]
  return {
    name: boundRuleId(definition),
    resolve: (view) => {
      if (involved.some(({ form }) => view.forms.get(form)?.status === 'unread')) return { state: 'missing' }
      const all = view.once('bounds', () => groupBy(instantiateBounds(boundData, view.budget.forms), ({ boundId }) => boundId))
      const instances = all.get(definition.id) ?? []
      return instances.length === 0 ? { state: 'inapplicable' } : { state: 'found', value: { view, instances } }
    },
  }
}

function* judge({ whole, parts }: BoundInstance, view: BudgetView, partly: ReadonlySet<FormId>, tally: Tally): Iterable<Draft> {
  const wholeCell = view.cell(whole)
  if (wholeCell === null) return
  const partCells = parts.map((path) => view.cell(path)).filter((cell): cell is Cell => cell !== null)
  if (partCells.every(({ state }) => state === 'blank' || state === 'dash')) return
  const amounts = partCells.flatMap(({ amount }) => amount ?? [])
  const at = `${whole.row}/${whole.column}`
  const unsure = [wholeCell, ...partCells].some(({ state, path }) => state === 'unread' || partly.has(path.form))
  if (unsure || amounts.some(({ fen }) => fen < 0n)) {
    tally.open(`cell:${at}`)
    return
  }
  tally.compared()
  const sum = sumAmounts(amounts)
  const limit = wholeCell.amount ?? { fen: 0n, stepFen: 0n }
  if (sum.fen <= limit.fen || compareAmounts(sum, limit) !== 'different') return
  const root = [wholeCell, ...partCells].flatMap(({ id }) => slipsNamed(view).get(id)?.findingId ?? [])[0] ?? null
  yield {
    at,
    places: [atCell('total', wholeCell), ...partCells.filter(({ amount }) => amount !== null).map((cell) => atCell('part', cell))],
    expected: limit,
    actual: sum,
    params: {
      totalForm: whole.form,
      totalRow: view.rows.get(rowId(whole.form, whole.panel, whole.row))?.label || whole.row,
      partForm: parts[0]?.form ?? whole.form,
      unit: wholeCell.unit,
    },
    root,
    severity: [whole, ...parts].some(({ form }) => view.forms.get(form)?.evidence !== undefined) ? 'warning' : 'error',
  }
}
