/** Which counts belong to which three-public expense, and the claims that state them. Rules about the counts share it. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'
import { itemCell } from './item-cell.ts'

/** count: the concept without `threePublic.` · always: the count may be more than nothing where nothing was spent. */
export interface CountedItem {
  readonly count: string
  readonly row: string
  readonly always: boolean
}

export const countedItems: readonly CountedItem[] = [
  { count: 'groups', row: 'overseasVisits', always: false },
  { count: 'travelers', row: 'overseasVisits', always: false },
  { count: 'vehiclesBought', row: 'vehiclePurchase', always: false },
  { count: 'vehiclesHeld', row: 'vehicleOperation', always: true },
  { count: 'receptions', row: 'hospitality', always: false },
  { count: 'guests', row: 'hospitality', always: false },
]

/** claim: null where the prose states no such count · isClear: false where its words are there and the count could not be told. */
export interface Counted {
  readonly item: CountedItem
  readonly cell: Cell
  readonly claim: Claim | null
  readonly isClear: boolean
}

/** Counts of the items whose figure is known. Several different statements of one count leave it open. */
export function listCounted(view: BudgetView): Counted[] {
  return countedItems.flatMap((item): Counted[] => {
    const cell = itemCell(view, item.row)
    if (cell === null || cell.state === 'unread') return []
    const claims = (view.claimsByConcept.get(`threePublic.${item.count}`) ?? []).filter(({ kind, decimal }) => kind === 'count' && decimal !== null)
    const [claim] = claims
    const agree = claims.every(({ decimal }) => decimal?.digits === claim?.decimal?.digits)
    const words = ruleVocabulary.countWords[item.count] ?? []
    const isMentioned = view.budget.narrative.sentences.some(({ text }) => includesAny(text, words))
    return [{ item, cell, claim: agree ? (claim ?? null) : null, isClear: claim === undefined ? !isMentioned : agree }]
  })
}
