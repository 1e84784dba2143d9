/**
 * Lets the form's own identities judge how its columns were laid. Where heads left a tie, the one order that satisfies the
 * sums along the rows is taken; where the heads are clear and the sums contradict them everywhere, nothing is.
 */
import { cellId, cellsById, type Cell, type Form } from '../../model/form.ts'
import type { FormDefinition } from '../../model/form-definition.ts'
import { evaluateIdentity, identityKey, instantiateIdentities, type IdentityCheck, type IdentityInstance } from '../../model/identity.ts'
import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import { buildForm, type BuiltForm, type FormDraft } from './build-form.ts'
import type { Binding, Layout, PanelLayout } from './layout.ts'
import { headCore } from './spelling.ts'
import { belongsToForm } from './title-meaning.ts'

const maximumOrders = 120
const minimumRows = 3

/** Builds the form with its columns settled. */
export function buildSettledForm(draft: FormDraft): BuiltForm {
  const built = buildForm(draft)
  const first = draft.parts[0]
  if (first === undefined) return built
  for (const [index, panel] of first.layout.panels.entries()) {
    const tied = panel.bindings.filter((binding) => binding.tied)
    if (tied.length > 1) return withoutShares(draft, settleTies(draft, index, tied) ?? built)
  }
  return contradictsHeads(draft, built) ? withheld(draft, built) : withoutWiderTotals(draft, withoutShares(draft, built))
}

/** One row may have a slip of the pen; it breaks two sums, its own and that of the total. */
const brokenByShares = 3

/**
 * A column under words that are none of its own (基本支出 under 一般公共预算, or under 本年 beside another under 上年结转) may hold a share of what it is
 * named for. It does where the sums it is part of do not come out, and nobody knows where only other families have such a column.
 */
function withoutShares({ definition, parts }: FormDraft, built: BuiltForm): BuiltForm {
  const unread = new Map<string, Binding>()
  for (const { panel, bindings } of parts[0]?.layout.panels ?? []) {
    const shares = bindings.filter((binding) => binding.definition.kind === 'amount' && isUnderOthers(binding, definition))
    if (shares.length === 0) continue
    const ids = new Set(shares.map((binding) => binding.definition.id))
    const broken = weighRowSums(definition, built.form).broken.filter(({ total, parts: own }) => total.panel === panel.id && own.some(({ path }) => ids.has(path.column)))
    const isOwn = ({ definition: { id } }: Binding): boolean => panel.columns.some((column) => column.id === id)
    for (const binding of shares) if (broken.length >= brokenByShares || !isOwn(binding)) unread.set(`${panel.id}/${binding.definition.id}`, binding)
  }
  if (unread.size === 0) return built
  const isShare = ({ path, state }: Cell): boolean => state === 'amount' && unread.has(`${path.panel}/${path.column}`)
  const cells = built.form.cells.map((cell) => (isShare(cell) ? ({ ...cell, state: 'unread', amount: null, candidates: [cell.text] } as const) : cell))
  const problems = [...unread.values()].map(({ column }) => ({ code: 'columnUnknown' as const, place: parts[0]?.site.grid.place ?? null, params: { form: definition.id, column: column.printed, text: column.printed } }))
  return { form: { ...built.form, cells }, problems: [...built.problems, ...problems] }
}

/** A word above the column's own head that is neither one of its own nor one that changes nothing of the form. */
function isUnderOthers({ column: { path }, definition }: Binding, form: FormDefinition): boolean {
  const own = new Set([...definition.heads, ...(definition.under ?? [])].map(headCore))
  return path.slice(0, -1).some((head) => !own.has(head) && !belongsToForm(head, form.id))
}

/**
 * A form of one line that prints figures its definition does not know (会议费 beside the three public expenses): its total may count them
 * too, and is then not the total we know. Where the total is not the sum of the parts we know, nobody says which of the two it is.
 */
function withoutWiderTotals({ definition, parts }: FormDraft, built: BuiltForm): BuiltForm {
  const lines = definition.panels.filter(({ keyedBy }) => keyedBy === 'single')
  const widened = new Set(lines.filter((panel) => built.form.rows.some(({ panel: id, key }) => id === panel.id && !panel.columns.some(({ row }) => row === key))).map(({ id }) => id))
  if (widened.size === 0) return built
  const cells = cellsById([built.form])
  const sums = instantiateIdentities(definition.id, definition.identities.filter(({ kind }) => kind === 'columnSum'), [built.form])
  const inner = new Set(sums.flatMap((sum) => sum.parts.map(({ path }) => cellId(path))))
  const wider = new Set(sums.filter(({ total }) => widened.has(total.panel) && !inner.has(cellId(total))).filter((sum) => evaluateIdentity(sum, cells).state === 'broken').map(({ total }) => cellId(total)))
  if (wider.size === 0) return built
  const problems = built.form.cells.filter(({ id }) => wider.has(id)).map(({ path, place, text }) => ({ code: 'figureUnread' as const, place: place ?? parts[0]?.site.grid.place ?? null, params: { form: definition.id, panel: path.panel, row: path.row, column: path.column, text } }))
  const kept = built.form.cells.map((cell) => (wider.has(cell.id) ? ({ ...cell, state: 'unread', amount: null, candidates: [cell.text] } as const) : cell))
  return { form: { ...built.form, cells: kept }, problems: [...built.problems, ...problems] }
}

/** The only order of the tied columns that breaks no sum and satisfies some; null when there is none or more than one. */
function settleTies(draft: FormDraft, panelIndex: number, tied: readonly Binding[]): BuiltForm | null {
  const good: BuiltForm[] = []
  for (const order of ordersOf(tied.map(({ definition }) => definition))) {
    const assigned = new Map(tied.map((binding, index) => [binding.definition, order[index] ?? binding.definition]))
    const built = buildForm(reassign(draft, panelIndex, (binding) => ({ ...binding, definition: assigned.get(binding.definition) ?? binding.definition, tied: false })))
    const { held, broken } = weighRowSums(draft.definition, built.form)
    if (held.length > 0 && broken.length === 0) good.push({ ...built, form: { ...built.form, placedBy: held.map(identityKey) } })
  }
  return good.length === 1 ? (good[0] ?? null) : null
}

/** Every sum along the rows is broken as the heads have it, and another order of the columns would satisfy them all. */
function contradictsHeads(draft: FormDraft, built: BuiltForm): boolean {
  const panels = (draft.parts[0]?.layout.panels ?? []).map(({ bindings }) => {
    const amounts = bindings.filter(({ definition }) => definition.kind === 'amount').map(({ definition }) => definition)
    return { amounts, orders: ordersOf(amounts) }
  })
  if (panels.every(({ orders }) => orders.length < 2)) return false
  const { held, broken } = weighRowSums(draft.definition, built.form)
  if (broken.length < minimumRows || held.length > 0) return false
  return panels.some(({ amounts, orders }, panelIndex) => {
    return orders.some((order) => {
      const assigned = new Map(amounts.map((definition, index) => [definition, order[index] ?? definition]))
      const other = buildForm(reassign(draft, panelIndex, (binding) => ({ ...binding, definition: assigned.get(binding.definition) ?? binding.definition })))
      const sums = weighRowSums(draft.definition, other.form)
      return sums.broken.length === 0 && sums.held.length >= minimumRows
    })
  })
}

/** The form without its figures, and a Problem that says so. */
function withheld(draft: FormDraft, { form, problems }: BuiltForm): BuiltForm {
  return { form: withoutFigures(form), problems: [...problems, columnsUnread(form, draft.parts[0]?.site.grid.place ?? null)] }
}

function withoutFigures(form: Form): Form {
  return { ...form, status: 'unread', cells: form.cells.map((cell) => (cell.state === 'amount' ? { ...cell, state: 'unread', amount: null, candidates: [cell.text] } : cell)) }
}

function columnsUnread({ id, title }: Form, place: Place | null): Problem {
  return { code: 'formUnread', place, params: { form: id, title, reason: 'columns' } }
}

/** A form some of whose figures found no column, and in which no sum along a row holds and one is broken: its columns are others than those we took them for. */
export function withoutBrokenColumns(definition: FormDefinition, built: BuiltForm): BuiltForm {
  const { form, problems } = built
  if (form.cells.every(({ state }) => state !== 'unread')) return built
  const { held, broken } = weighRowSums(definition, form)
  return held.length > 0 || broken.length === 0 ? built : { form: withoutFigures(form), problems: [...problems, columnsUnread(form, form.places[0] ?? null)] }
}

function reassign(draft: FormDraft, panelIndex: number, change: (binding: Binding) => Binding): FormDraft {
  const changePanel = (panel: PanelLayout, index: number): PanelLayout => (index === panelIndex ? { ...panel, bindings: panel.bindings.map(change) } : panel)
  const changeLayout = (layout: Layout): Layout => ({ ...layout, panels: layout.panels.map(changePanel) })
  return { ...draft, parts: draft.parts.map(({ site, layout }) => ({ site, layout: changeLayout(layout) })) }
}

/** Sums along rows with at least two figures on the right side; a sum with one part says little about the order of columns. */
function weighRowSums(definition: FormDefinition, form: Form): { readonly held: readonly IdentityInstance[]; readonly broken: readonly IdentityInstance[] } {
  const sums = definition.identities.filter(({ kind }) => kind === 'rowSum')
  const cells = cellsById([form])
  const held: IdentityInstance[] = []
  const broken: IdentityInstance[] = []
  for (const instance of instantiateIdentities(definition.id, sums, [form])) {
    const { state }: IdentityCheck = evaluateIdentity(instance, cells)
    if (state === 'holds' || state === 'rounding') held.push(instance)
    if (state === 'broken' || state === 'totalBlank') broken.push(instance)
  }
  return { held, broken }
}

/** All orders of a few things, the given one first; none when there would be too many. */
function ordersOf<T>(things: readonly T[]): T[][] {
  const count = things.reduce((product, _, index) => product * (index + 1), 1)
  if (count > maximumOrders) return []
  if (things.length <= 1) return [[...things]]
  return things.flatMap((first, index) => ordersOf([...things.slice(0, index), ...things.slice(index + 1)]).map((rest) => [first, ...rest]))
}
