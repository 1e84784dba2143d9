/**
 * Final accounts say how many groups and persons traveled, how many cars were bought and are held, how many receptions and guests there were. Where
 * they count at all, they count what there was none of too; that is advice.
 */
import { checkWords } from '../../../data/generated/check-words.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, form, narrative } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, includesAny, plain } from '../../words.ts'
import { listCounted, type Counted } from './counted-items.ts'

export const countsStated = defineRule({
  id: 'three-public/counts-stated',
  title: { zh: '“三公”经费说明团组、车辆和接待数量', en: 'Groups, cars and receptions behind the three public expenses are counted' },
  basis: ['good-practice'],
  applies: { stages: ['finalAccounts'] },
  severity: 'warning',
  needs: { threePublic: form('threePublicExpenses'), prose: narrative, view: anything },
  *check({ threePublic, view }, tally) {
    const counted = listCounted(view)
    yield* uncounted(counted, view)
    for (const { item, cell, claim, isClear } of counted) {
      const fen = cell.amount?.fen ?? 0n
      if (fen === 0n && (claim === null || item.always)) continue
      if (claim === null && !isClear) {
        tally.open(`narrative.${item.count}`)
        continue
      }
      tally.compared()
      const number = claim?.decimal?.digits ?? null
      if (fen > 0n ? number !== null && number > 0n : number === 0n) continue
      const label = threePublic.rows.find(({ key }) => key === item.row)?.label ?? item.row
      yield {
        at: item.count,
        places: [...(cell.amount === null ? [] : [atCell('printed', cell)]), ...(claim === null ? [] : [atClaim('stated', claim)])],
        actual: cell.amount,
        severity: fen > 0n ? 'warning' : 'advice',
        params: { case: number === null ? 'absent' : fen > 0n ? 'none' : 'unpaid', row: label, count: item.count, stated: claim?.text ?? '', unit: cell.unit },
      }
    }
  },
})

/** Rows without money whose counts nobody states in any words, beside others that are counted: one finding for all. */
function* uncounted(counted: readonly Counted[], view: BudgetView): Iterable<Draft> {
  const untold = counted.filter(({ item, cell, claim, isClear }) => claim === null && isClear && !item.always && (cell.amount?.fen ?? 0n) === 0n)
  const rows = new Set(untold.map(({ item }) => item.row).filter((row) => counted.every((other) => other.item.row !== row || other.claim === null)))
  const own = untold.filter(({ item }) => rows.has(item.row))
  if (own.length === 0 || counted.every(({ claim }) => claim === null) || deniesSome(view)) return
  yield { at: 'unspent', places: own.map(({ cell }) => atCell('printed', cell)), severity: 'advice', params: { case: 'unspent', counts: own.map(({ item }) => item.count).join('、') } }
}

/** 本年没有因公出国: that says it as well. */
function deniesSome(view: BudgetView): boolean {
  const { none, noneVerbs } = checkWords
  return view.budget.narrative.sentences.some(({ sectionId, text }) => view.sections.get(sectionId ?? '')?.kind === 'threePublicExpenses' && (includesAny(text, ruleVocabulary.denials) || new RegExp(`(?:${alternatives(none)})(?:${alternatives(noneVerbs)})?(?:${alternatives(ruleVocabulary.threePublic.flatMap(({ words }) => words))})`).test(plain(text))))
}
