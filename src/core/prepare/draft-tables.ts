/**
 * The forms of a budget in work: last year's, moved on by a year, with what was typed, and totals and repeated figures that follow from it.
 * A figure that follows says from what; one that is typed in its place stays, and is for the audit to judge.
 */
import { allIdentities } from '../data/identities.ts'
import type { Budget } from '../model/budget.ts'
import { chooseCopies, chooseSums, type Computation } from '../model/computation.ts'
import { flattenEdits, type DraftEdit, type TypedFigure } from '../model/draft.ts'
import { cellsById, type Cell, type Form } from '../model/form.ts'
import { evaluateIdentity, identityKey, type IdentityInstance } from '../model/identity.ts'
import { fenPerUnit, formatAmount, readAmount, type Amount, type Unit } from '../money.ts'
import { editRows, isRowEdit, type RowEdit } from './draft-rows.ts'
import { nextForms } from './next-year.ts'

export interface DraftTables {
  readonly forms: readonly Form[]
  /** How a figure follows from others, by the id of its cell. */
  readonly computations: ReadonlyMap<string, Computation>
  /** Figures typed where another follows from others, with that one; null where it would be blank. */
  readonly overridden: ReadonlyMap<string, Amount | null>
  /** Typed figures whose cell is not there: nothing read or typed is lost. */
  readonly unplaced: readonly TypedFigure[]
}

export function layDraft(last: Budget, given: readonly DraftEdit[]): DraftTables {
  const edits = flattenEdits(given)
  const { forms: shaped, cells, computations } = shapeForms(last, edits.filter(isRowEdit))
  const typed = typedFigures(edits)
  const values = createValues(cells, typed, computations, printedSteps(last))
  const forms = shaped.map((form) => withStatus(last, { ...form, cells: form.cells.map((cell) => fillCell(cell, typed.get(cell.id), computations.has(cell.id), values.shown(cell.id))) }))
  const overridden = new Map([...typed.keys()].flatMap((id) => (computations.has(id) && values.computed(id)?.fen !== values.shown(id)?.fen ? [[id, values.computed(id)] as const] : [])))
  return { forms, computations, overridden, unplaced: [...typed.values()].filter(({ cell }) => !cells.has(cell)) }
}

/** A block of figures as it is to be typed: totals in it that its parts make are left to be computed, so that they follow when a part is changed. forms: as they are now. */
export function settleTotals(figures: readonly TypedFigure[], { forms, computations }: Pick<DraftTables, 'forms' | 'computations'>): readonly TypedFigure[] {
  const isTotal = ({ cell }: TypedFigure): boolean => computations.has(cell)
  if (figures.length < 2 || !figures.some(isTotal)) return figures
  const parts = new Map(figures.filter((figure) => !isTotal(figure)).map((figure) => [figure.cell, figure]))
  const { computed } = createValues(cellsById(forms), parts, computations, new Map())
  return figures.map((figure) => {
    const own = isTotal(figure) ? readAmount(figure.text ?? '', figure.unit) : null
    return own?.kind === 'amount' && computed(figure.cell)?.fen === own.amount.fen ? { ...figure, text: null } : figure
  })
}

interface ShapedForms {
  readonly forms: readonly Form[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly computations: ReadonlyMap<string, Computation>
}

const shapes = new WeakMap<Budget, { readonly edits: string; readonly forms: ShapedForms }>()

/** The rows and what follows from what stay as they are while only figures and words are typed, so they are kept until a row changes. */
function shapeForms(last: Budget, edits: readonly RowEdit[]): ShapedForms {
  const key = JSON.stringify(edits)
  const known = shapes.get(last)
  if (known?.edits === key) return known.forms
  const forms = editRows(last, nextForms(last), edits)
  const cells = cellsById(forms)
  const made: ShapedForms = { forms, cells, computations: planComputations(last, forms, cells) }
  shapes.set(last, { edits: key, forms: made })
  return made
}

/** The newest of each cell; what was taken back is gone. */
function typedFigures(edits: readonly DraftEdit[]): ReadonlyMap<string, TypedFigure> {
  const typed = new Map<string, TypedFigure>()
  for (const figure of edits.flatMap((edit) => (edit.kind === 'figures' ? edit.figures : []))) {
    if (figure.text === null) typed.delete(figure.cell)
    else typed.set(figure.cell, figure)
  }
  return typed
}

/** What held last year holds this year. What nothing was printed for, or a row that is new, follows the others of its kind. */
function planComputations(last: Budget, forms: readonly Form[], cells: ReadonlyMap<string, Cell>): ReadonlyMap<string, Computation> {
  const lastCells = cellsById(last.forms)
  const checks = allIdentities(last).map((instance) => evaluateIdentity(instance, lastCells))
  const states = new Map(checks.map(({ instance, state }) => [identityKey(instance), state]))
  const held = new Set(checks.flatMap(({ instance, state }) => (state === 'holds' ? [instance.identityId] : [])))
  const isBlank = [...lastCells.values()].every(({ amount }) => amount === null)
  const isReliable = (instance: IdentityInstance): boolean => {
    const state = states.get(identityKey(instance))
    // Forms without any figure say nothing against what their family states.
    return isBlank || state === 'holds' || state === 'rounding' || ((state === undefined || state === 'empty') && held.has(instance.identityId))
  }
  const reliable = allIdentities({ ...last, forms }).filter(isReliable)
  const sums = chooseSums(reliable.map((instance) => evaluateIdentity(instance, cells)), cells, (total) => cells.has(total))
  const formIndex = new Map(forms.flatMap((form, index) => form.cells.map(({ id }) => [id, index] as const)))
  const copies = chooseCopies(reliable.filter(({ apart }) => apart === null), (id) => formIndex.get(id), (id) => sums.get(id)?.parts.map((part) => part.id) ?? null)
  const inOneUnit = [...copies].filter(([copy, { source }]) => cells.get(copy)?.unit === cells.get(source)?.unit)
  return new Map<string, Computation>([...sums, ...inOneUnit])
}

interface Values {
  /** What the cell shows: typed, following from others, or last year's in its place. */
  readonly shown: (id: string) => Amount | null
  /** What follows from others, whatever was typed in its place. */
  readonly computed: (id: string) => Amount | null
}

/** What the last digit of last year's figures is worth, by their unit. */
function printedSteps({ forms }: Budget): ReadonlyMap<Unit, bigint> {
  const steps = new Map<Unit, bigint>()
  for (const { unit, amount } of forms.flatMap(({ cells }) => cells)) {
    const step = steps.get(unit)
    if (amount !== null && (step === undefined || amount.stepFen < step)) steps.set(unit, amount.stepFen)
  }
  return steps
}

/** What was typed is exact, not rounded to the digits it was typed with: it is printed with the decimals the forms had, or more where it has more. */
function asPrinted(amount: Amount, unit: Unit, steps: ReadonlyMap<Unit, bigint>): Amount {
  const step = steps.get(unit) ?? fenPerUnit[unit] / 100n
  return amount.fen % step === 0n ? { fen: amount.fen, stepFen: step } : amount
}

function createValues(cells: ReadonlyMap<string, Cell>, typed: ReadonlyMap<string, TypedFigure>, computations: ReadonlyMap<string, Computation>, steps: ReadonlyMap<Unit, bigint>): Values {
  const known = new Map<string, Amount | null>()
  const computed = (id: string): Amount | null => {
    const computation = computations.get(id)
    if (computation === undefined) return null
    if (computation.kind === 'copy') return shown(computation.source)
    return sumOf(computation.parts.flatMap(({ id: part, sign }) => {
      const amount = shown(part)
      return amount === null ? [] : [{ ...amount, fen: sign === 1 ? amount.fen : -amount.fen }]
    }))
  }
  const shown = (id: string): Amount | null => {
    const present = known.get(id)
    if (present !== undefined) return present
    const figure = typed.get(id)
    const own = figure === undefined ? null : readAmount(figure.text ?? '', figure.unit)
    const value = own === null ? (computations.has(id) ? computed(id) : (cells.get(id)?.amount ?? null)) : own.kind === 'amount' ? asPrinted(own.amount, cells.get(id)?.unit ?? 'tenThousandYuan', steps) : null
    known.set(id, value)
    return value
  }
  return { shown, computed }
}

/** To the smallest digit of any part; nothing of nothing. */
function sumOf(amounts: readonly Amount[]): Amount | null {
  const [first] = amounts
  if (first === undefined) return null
  return amounts.slice(1).reduce((sum, { fen, stepFen }) => ({ fen: sum.fen + fen, stepFen: stepFen < sum.stepFen ? stepFen : sum.stepFen }), first)
}

/** What was typed and is no amount stands as typed, unread. */
function fillCell(cell: Cell, figure: TypedFigure | undefined, isComputed: boolean, amount: Amount | null): Cell {
  if (figure === undefined && !isComputed) return cell
  if (amount !== null) return { ...cell, state: 'amount', amount, text: formatAmount(amount, cell.unit) }
  const text = figure?.text ?? ''
  const kind = readAmount(text, cell.unit).kind
  return { ...cell, amount: null, text, state: kind === 'dash' ? 'dash' : kind === 'blank' ? 'blank' : 'unread' }
}

/** A form that was empty is filled as soon as it has a figure; one that printed its note of emptiness is empty again without any. */
function withStatus(last: Budget, form: Form): Form {
  const hasFigure = form.cells.some(({ state }) => state !== 'blank')
  if (hasFigure) return { ...form, status: 'filled', nilNote: null }
  return last.forms.find(({ id }) => id === form.id)?.status === 'nil' ? { ...form, status: 'nil' } : form
}
