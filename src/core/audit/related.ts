/** What rules may ask of the other disclosures of a department, and how they name places there. */
import type { Cell } from '../model/form.ts'
import type { DisclosureRelation, RelatedBudget } from '../model/disclosure-relation.ts'
import type { PlaceElsewhere } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Need } from './rule.ts'
import { unitDoubts } from './units.ts'
import { viewBudget, type BudgetView } from './view.ts'

/** Another disclosure, indexed. */
export interface OtherDocument {
  readonly relation: DisclosureRelation
  readonly view: BudgetView
}

/** The one disclosure that is this to ours. Does not apply where none was given; of several nobody can tell which counts. */
export function theOther(relation: DisclosureRelation): Need<OtherDocument> {
  return {
    name: `related.${relation}`,
    resolve: (view) => {
      const [only, ...more] = othersOf(view, relation)
      if (only === undefined) return { state: 'inapplicable' }
      return more.length > 0 ? { state: 'missing' } : { state: 'found', value: only }
    },
  }
}

/** All disclosures that are this to ours, at least one. */
export function allOthers(relation: DisclosureRelation): Need<readonly OtherDocument[]> {
  return {
    name: `related.${relation}.all`,
    resolve: (view) => {
      const others = othersOf(view, relation)
      return others.length === 0 ? { state: 'inapplicable' } : { state: 'found', value: others }
    },
  }
}

function othersOf(view: BudgetView, relation: DisclosureRelation): OtherDocument[] {
  return view.related.filter((one) => one.relation === relation).map((one) => ({ relation, view: view.once(`related ${view.related.indexOf(one)}`, () => viewOf(one)) }))
}

function viewOf({ budget }: RelatedBudget): BudgetView {
  return viewBudget(budget)
}

/** The other document's cell of the same form, row and column where its amount can be relied on. */
export function readableCell({ view }: OtherDocument, id: string): Cell | 'unread' | null {
  const cell = view.cells.get(id)
  if (cell === undefined || cell.state === 'blank') return null
  return cell.state === 'unread' || unitDoubts(view).has(cell.path.form) ? 'unread' : cell
}

export function cellElsewhere(role: string, other: OtherDocument, cell: Cell): PlaceElsewhere[] {
  return placeElsewhere(role, other, cell.place, cell.text)
}

export function placeElsewhere(role: string, { relation, view }: OtherDocument, place: Place, text: string): PlaceElsewhere[] {
  const source = view.budget.sources[place.sourceIndex]
  return source === undefined ? [] : [{ role, relation, source, place: { ...place, sourceIndex: 0 }, text }]
}
