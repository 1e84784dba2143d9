/** Where the prose explains functional items one by one, it explains every item that the table prints with an amount. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { compareAmounts } from '../../../money.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import { functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { plain, sharedRun } from '../../words.ts'
import { items } from '../statement/item-text.ts'
import { strayItems } from './stray-items.ts'

export const itemsCoverTable = defineRule({
  id: 'narrative/items-cover-table',
  title: { zh: '逐项说明覆盖表中各项科目', en: 'The item list covers every item of the table' },
  basis: ['disclosure-procedure-2016', 'consistency'],
  applies: {},
  severity: 'warning',
  needs: { listed: items, functional: functionalTable, view: anything },
  *check({ listed, functional, view }, tally) {
    const explained = new Set(listed.map(({ code }) => code))
    // Items are explained one by one only where most of them are.
    const due = functional.rows.filter(({ code }) => code?.length === 7 && isPositive(functional.at(code, wholeColumns)))
    const told = due.filter(({ code }) => explained.has(code ?? ''))
    if (due.length < 3 || 2 * told.length <= due.length) return
    const mentioned = new Set(view.budget.narrative.claims.flatMap(({ concept }) => (concept?.startsWith('function:') === true ? [concept.slice(9)] : [])))
    const isNamed = namedOnce(due.map(({ label }) => plain(label)), view)
    // The summary of all funds stands in where no other table was read; the prose lists those of one.
    const hasOtherFunds = functional.form.id === 'expenditureSummary'
    for (const row of due) {
      tally.compared()
      const cell = functional.at(row.code ?? '', wholeColumns)
      if (cell === null || explained.has(row.code ?? '') || mentioned.has(row.code ?? '') || isNamed(row.label)) continue
      const renamed = underAnotherName(view, cell, row.label)
      if (renamed === null && hasOtherFunds) {
        tally.open('form:generalPublicExpenditure')
        continue
      }
      yield {
        at: row.code ?? '',
        places: [atCell('printed', cell), ...(renamed === null ? [] : [atClaim('stated', renamed)])],
        actual: cell.amount,
        root: renamed?.concept == null ? null : `narrative/items-in-table@${renamed.concept.slice(9)}`,
        params: { case: renamed === null ? 'absent' : 'renamed', code: row.code ?? '', name: row.label, printed: renamed === null ? '' : renamed.subject || subjectOf(renamed), unit: cell.unit },
      }
    }
  },
})

/** An amount of the same size that the prose gives under a name much like this one, or under that of an item no form has. */
function underAnotherName(view: BudgetView, cell: Cell, name: string): Claim | null {
  const loose = view.budget.narrative.claims.filter(({ kind, concept, amount }) => kind === 'amount' && concept === null && amount !== null)
  const alike = loose.filter(({ subject }) => sharedRun(plain(subject), plain(name)).length >= 4)
  const strays = (strayItems(view) ?? []).map(({ claim }) => claim)
  return [...alike, ...strays].find(({ amount }) => amount !== null && cell.amount !== null && compareAmounts(amount, cell.amount) !== 'different') ?? null
}

/** 住房公积金（项） under a wrong category is told all the same, where no other item of the table has the name. */
function namedOnce(labels: readonly string[], { budget }: BudgetView): (label: string) => boolean {
  const text = [...budget.narrative.sections.map(({ heading }) => heading), ...budget.narrative.sentences.map((sentence) => sentence.text)].map(plain).join('\n')
  return (label) => {
    const name = plain(label)
    return labels.filter((other) => other === name).length === 1 && text.includes(`${name}(${ruleVocabulary.levelWords['7']})`)
  }
}
