/**
 * The identities of all families and the reconciliations between forms as rules, one for each identity id. They are written as data in
 * /data/form; here they are spelled out for the forms of the document, compared by the interval law, and traced to the cell at fault.
 */
import { boundData } from '../data/generated/bounds.ts'
import { familyData } from '../data/generated/families.ts'
import { reconciliationData } from '../data/generated/reconciliations.ts'
import { compareAmounts, sumAmounts } from '../money.ts'
import { cellId, type Cell } from '../model/form.ts'
import type { LikelySlip, Severity } from '../model/finding.ts'
import type { FamilyDefinition, FormId, IdentityDefinition } from '../model/form-definition.ts'
import { identityKey, instantiateBounds, type IdentityCheck } from '../model/identity.ts'
import { slipsByName, slipsByRowsBelow } from './code-slips.ts'
import { identityTitle } from './form-title.ts'
import { fails, identityChecks, ownerOf } from './identity-checks.ts'
import { locateSlips, type Witness } from './locate-slips.ts'
import { atCell } from './places.ts'
import { nameSlip } from './slip.ts'
import { formsPartlyRead } from './reading.ts'
import { defineRule, type Draft, type Need, type Rule, type Tally } from './rule.ts'
import { unitDoubts } from './units.ts'
import { groupBy, rowId, type BudgetView } from './view.ts'

interface Checked {
  /** By the id of their identity, within each form. */
  readonly byForm: ReadonlyMap<FormId, ReadonlyMap<string, readonly IdentityCheck[]>>
  readonly likely: ReadonlyMap<IdentityCheck, LikelySlip>
  /** For each named cell, the broken identity that stands for all of them. */
  readonly roots: ReadonlyMap<string, IdentityCheck>
  /** By the identity's key, id of the finding that tells of a mistyped code or unit behind it. */
  readonly toldBy: ReadonlyMap<string, string>
  /** Forms where more identities fail than hold: so many slips are not made by hand, the reading is at fault. */
  readonly doubtful: ReadonlySet<FormId>
}

interface Owned {
  readonly owner: FormId
  readonly definition: IdentityDefinition
}

export const identityRules: readonly Rule[] = listIdentities().map(ruleOf)

/** Rules for the identities that a family brought by the caller states and no built-in family does. */
export function identityRulesOf({ forms }: FamilyDefinition): Rule[] {
  const known = new Set(identityRules.map(({ id }) => id))
  const own = forms.flatMap((form) => form.identities.map((definition): Owned => ({ owner: form.id, definition })))
  const added = own.filter(({ owner, definition }) => !known.has(identityRuleId(owner, definition.id)))
  return [...new Map(added.map((one) => [identityRuleId(one.owner, one.definition.id), one])).values()].map(ruleOf)
}

function ruleOf({ owner, definition }: Owned): Rule {
  const id = identityRuleId(owner, definition.id)
  return defineRule({
    id,
    title: titleOf(owner, definition),
    basis: ['arithmetic'],
    applies: {},
    severity: 'error',
    needs: { checked: checksOf(id, owner, definition) },
    *check({ checked }, tally) {
      yield* judge(checked.found.byForm.get(owner)?.get(definition.id) ?? [], checked.view, checked.found, tally)
    },
  })
}

/** As many broken identities may still be one slip with its consequences. */
const brokenToDoubt = 6

function identityRuleId(owner: FormId, identityId: string): string {
  return `identity/${owner}/${identityId}`
}

function listIdentities(): Owned[] {
  const owned = new Map<string, Owned>()
  const add = (owner: FormId, definition: IdentityDefinition): void => {
    const id = identityRuleId(owner, definition.id)
    if (!owned.has(id)) owned.set(id, { owner, definition })
  }
  for (const { forms } of familyData) for (const form of forms) for (const definition of form.identities) add(form.id, definition)
  for (const definition of reconciliationData) add(ownerOf(definition), definition)
  return [...owned.values()]
}

interface ViewedChecks {
  readonly view: BudgetView
  readonly found: Checked
}

/** Inapplicable when the family the form was read by does not state the identity, or the document lacks the form; missing when the form is unread or no family is known. */
function checksOf(id: string, owner: FormId, definition: IdentityDefinition): Need<ViewedChecks> {
  const between = reconciliationData.includes(definition)
  return {
    name: id,
    resolve: (view) => {
      const form = view.forms.get(owner)
      if (form?.status === 'unread') return { state: 'missing' }
      if (form === undefined) return { state: 'inapplicable' }
      const known = view.definitionOf(form)
      if (known === null && !between) return { state: view.family === null ? 'missing' : 'inapplicable' }
      const stated = between || (known?.identities.some((own) => own.id === definition.id) ?? false)
      if (!stated) return { state: 'inapplicable' }
      return { state: 'found', value: { view, found: view.once('identities', () => checkAll(view)) } }
    },
  }
}

function checkAll(view: BudgetView): Checked {
  const checks = identityChecks(view)
  const ofForms = groupBy(checks, ({ instance }) => instance.form)
  const byForm = new Map([...ofForms].map(([form, own]) => [form, groupBy(own, ({ instance }) => instance.identityId)]))
  const doubtful = doubtfulForms(checks, view)
  const toldBy = checks.some(fails) ? otherSlips(view) : new Map<string, string>()
  const open = toldBy.size === 0 ? checks : checks.filter(({ instance }) => !toldBy.has(identityKey(instance)))
  const likely = asksForSlips(open, doubtful) ? locateSlips(open, view.cells, neighborsIn(view), [...witnessesOf(view), ...twinsIn(view)]) : new Map()
  return { byForm, likely, roots: rootsOf(likely), toldBy, doubtful }
}

/** Slips that are no figure's, by the keys of the identities they break. */
function otherSlips(view: BudgetView): ReadonlyMap<string, string> {
  const told = (ruleId: string, at: string, mended: ReadonlySet<string>): [string, string][] => [...mended].map((key) => [key, `${ruleId}@${at}`])
  return new Map([
    ...[...unitDoubts(view).values()].flatMap(({ form, mended }) => told('format/unit-caption-fits', form.id, mended)),
    ...[...slipsByRowsBelow(view).values()].flatMap(({ at, mended }) => told('classification/code-has-its-parent', at, mended)),
    ...[...slipsByName(view).values()].flatMap(({ at, mended }) => told('classification/names-agree-across-forms', at, mended)),
  ])
}

/** Something is broken, and not only where the reading is at fault: of that nobody is told. */
function asksForSlips(checks: readonly IdentityCheck[], doubtful: ReadonlySet<FormId>): boolean {
  return checks.some(({ state }) => state === 'broken') && checks.some((check) => fails(check) && !touches(check, doubtful))
}

/** The other cells of the row, and those above and below in the column. */
function neighborsIn(view: BudgetView): (cell: Cell) => readonly Cell[] {
  const columnOf = ({ path }: Cell): string => `${path.form}/${path.panel}/${path.column}`
  const columns = groupBy(view.cells.values(), columnOf)
  const positions = new Map([...columns.values()].flatMap((column) => column.map((cell, index): [string, number] => [cell.id, index])))
  return (cell) => {
    const column = columns.get(columnOf(cell)) ?? []
    const at = positions.get(cell.id) ?? 0
    const { form, panel, row } = cell.path
    return [...(view.cellsByRow.get(rowId(form, panel, row)) ?? []), ...column.slice(Math.max(0, at - 1), at), ...column.slice(at + 1, at + 2)].filter((mate) => mate.id !== cell.id)
  }
}

/** What the narrative says of this year's cells. */
function witnessesOf({ budget }: BudgetView): Witness[] {
  return budget.narrative.claims.flatMap(({ kind, amount, binding }) =>
    kind === 'amount' && amount !== null && binding.kind === 'bound' ? [{ cellId: binding.cellId, amount }] : [])
}

/** Where what is part of a whole comes to all of it, it does so row by row: each figure vouches for its twin. */
function twinsIn(view: BudgetView): Witness[] {
  const instances = groupBy(instantiateBounds(boundData, view.budget.forms), ({ boundId }) => boundId)
  return [...instances.values()].flatMap((rows) => {
    const pairs = rows.map(({ whole, parts }) => ({ row: whole.row, whole: view.cell(whole), parts: parts.flatMap((part) => view.cell(part) ?? []).filter(({ amount }) => amount !== null) }))
    const total = pairs.find(({ row }) => row === 'total')
    const [all, part] = [total?.whole?.amount ?? null, sumAmounts(total?.parts.flatMap(({ amount }) => amount ?? []) ?? [])]
    if (all === null || compareAmounts(all, part) === 'different') return []
    return pairs.flatMap(({ whole, parts: [only, ...others] }) => (whole === null || only === undefined || others.length > 0 ? [] : vouching(whole, only)))
  })
}

function vouching(left: Cell, right: Cell): Witness[] {
  return left.amount === null || right.amount === null ? [] : [{ cellId: left.id, amount: right.amount }, { cellId: right.id, amount: left.amount }]
}

/** The identity with the fewest parts in the form of the wrong cell speaks for the rest. */
function rootsOf(likely: ReadonlyMap<IdentityCheck, LikelySlip>): ReadonlyMap<string, IdentityCheck> {
  const roots = new Map<string, IdentityCheck>()
  const far = (check: IdentityCheck, slip: LikelySlip): number =>
    (slip.cellId.startsWith(`${check.instance.total.form}/`) ? 0 : 1000) + check.instance.parts.length
  for (const [check, slip] of likely) {
    const known = roots.get(slip.cellId)
    if (known === undefined || far(check, slip) < far(known, slip)) roots.set(slip.cellId, check)
  }
  return roots
}

function* judge(checks: readonly IdentityCheck[], view: BudgetView, { likely, roots, toldBy, doubtful }: Checked, tally: Tally): Iterable<Draft> {
  const placedBy = view.once('placedBy', () => new Set(view.budget.forms.flatMap((form) => form.placedBy ?? [])))
  const tails = checks.filter((check) => check.state === 'rounding' && !touches(check, doubtful))
  for (const check of checks) {
    if (check.state === 'empty') continue
    if (check.state === 'open' || (check.state !== 'holds' && touches(check, doubtful))) {
      tally.open(`cell:${pathWords(check)}`)
      continue
    }
    if (check.state === 'holds' && placedBy.size > 0 && placedBy.has(identityKey(check.instance))) {
      tally.placing()
      continue
    }
    tally.compared()
    // Tails of rounding come by the dozen; one finding tells of all.
    if (check.state === 'holds' || (check.state === 'rounding' && check !== tails[0])) continue
    const slip = likely.get(check) ?? null
    const root = slip === null ? undefined : roots.get(slip.cellId)
    const many = check.state === 'rounding' && tails.length > 1
    const params: Record<string, string> = { case: many ? 'tails' : caseOf(check, view), ...wordsOf(check, view) }
    if (many) params.count = `${tails.length}`
    if (slip !== null) params.wrong = view.cells.get(slip.cellId)?.text ?? ''
    if (check.state === 'broken' && slip === null) params.located = 'no'
    yield {
      at: pathWords(check),
      places: many ? tails.flatMap((tail) => placesOf(tail, view).slice(0, 1)) : check.state === 'broken' && slip === null ? suspectFirst(placesOf(check, view), check, view) : placesOf(check, view),
      expected: arePartsBlank(check, view) ? null : check.computed,
      actual: check.printed,
      severity: isByMeaning(check, view) ? softenedSeverity(check, slip) : severityOf(check, slip),
      params,
      likely: slip,
      root: toldBy.get(identityKey(check.instance)) ?? (root === undefined || root === check ? null : findingIdOf(root)),
    }
  }
}

/** By the ids of cells named as slips, the finding that tells of each and the figure it proposes: what else such a slip breaks is a consequence of that finding. */
export function slipsNamed(view: BudgetView): ReadonlyMap<string, { readonly findingId: string; readonly proposedFen: bigint }> {
  return view.once('slipsNamed', () => {
    const { roots, likely } = view.once('identities', () => checkAll(view))
    return new Map([...roots].flatMap(([id, check]) => {
      const slip = likely.get(check)
      return slip === undefined ? [] : [[id, { findingId: findingIdOf(check), proposedFen: slip.proposedFen }] as const]
    }))
  })
}

/** A side that is blank differs by nothing that could be told. */
function caseOf(check: IdentityCheck, view: BudgetView): string {
  if (check.state !== 'broken') return check.state
  if (check.printed === null) return 'totalBlank'
  return arePartsBlank(check, view) ? 'partsBlank' : 'broken'
}

function arePartsBlank({ instance: { parts } }: IdentityCheck, view: BudgetView): boolean {
  return parts.every(({ path }) => (view.cell(path)?.amount ?? null) === null)
}

const findingIdOf = (check: IdentityCheck): string => `${identityRuleId(check.instance.form, check.instance.identityId)}@${pathWords(check)}`

/** A single row below that is less than its parent may be one of several, the others not printed. */
function severityOf({ state, instance, printed, computed }: IdentityCheck, slip: LikelySlip | null): Severity {
  if (state !== 'broken') return state === 'totalBlank' ? 'warning' : 'advice'
  const [only] = instance.parts
  const isBelow = only !== undefined && instance.parts.length === 1 && !instance.mirrored && only.path.row.startsWith(instance.total.row)
  const isPartOfMore = isBelow && slip === null && printed !== null && computed !== null && printed.fen > computed.fen
  return isPartOfMore ? 'warning' : 'error'
}

/** A form that was recognized by what it means may be another: nobody is accused by its sums. */
function isByMeaning({ instance }: IdentityCheck, { forms }: BudgetView): boolean {
  return [instance.total, ...instance.parts.map(({ path }) => path)].some(({ form }) => forms.get(form)?.evidence !== undefined)
}

function softenedSeverity(check: IdentityCheck, slip: LikelySlip | null): Severity {
  const severity = severityOf(check, slip)
  return severity === 'error' ? 'warning' : severity
}

function touches({ instance }: IdentityCheck, forms: ReadonlySet<FormId>): boolean {
  return forms.has(instance.total.form) || instance.parts.some(({ path }) => forms.has(path.form))
}

/** A figure or row could not be placed, or more identities of the form itself fail than hold. */
function doubtfulForms(checks: readonly IdentityCheck[], view: BudgetView): ReadonlySet<FormId> {
  const partly = formsPartlyRead(view)
  const within = checks.filter(({ instance }) => instance.parts.every(({ path }) => path.form === instance.total.form))
  const misread = [...groupBy(within, ({ instance }) => instance.form)].flatMap(([form, own]) => {
    const broken = own.filter(({ state }) => state === 'broken').length
    const held = own.filter(({ state }) => state === 'holds' || state === 'rounding').length
    return broken >= brokenToDoubt && broken > held ? [form] : []
  })
  return new Set([...partly, ...misread])
}

function pathWords({ instance: { total } }: IdentityCheck): string {
  return `${total.panel}/${total.row}/${total.column}`
}

function placesOf({ instance }: IdentityCheck, view: BudgetView): Draft['places'] {
  const total = view.cell(instance.total)
  const parts = instance.parts.flatMap(({ path }) => {
    const cell = view.cell(path)
    return cell === null || cell.amount === null ? [] : [atCell(instance.mirrored && instance.parts.length === 1 ? 'counterpart' : 'part', cell)]
  })
  return [...(total === null ? [] : [atCell('total', total)]), ...parts]
}

/**
 * Where nobody can tell the slip, the figures that a usual slip may have made are named first: one below zero, one without the decimals the others
 * have, else those that no sum vouches for, or that one slip of the pen would put right, best both.
 */
function suspectFirst(places: Draft['places'], check: IdentityCheck, view: BudgetView): Draft['places'] {
  const isNegative = ({ text }: Draft['places'][number]): boolean => /^[-－−]/.test(text.trim())
  const isWhole = ({ text }: Draft['places'][number]): boolean => !text.includes('.') && /[1-9]/.test(text)
  const slipped = mendedBySlip(check, view)
  const vouched = vouchedCells(view)
  const isSlipped = (place: Draft['places'][number]): boolean => slipped.has(place.cellId ?? '')
  const isAlone = (place: Draft['places'][number]): boolean => !vouched.has(place.cellId ?? '')
  const unlike = [isNegative, isWhole, (place: Draft['places'][number]) => isSlipped(place) && isAlone(place), isAlone, isSlipped].map((is) => places.filter(is))
  const first = unlike.find(({ length }) => length > 0 && 2 * length <= places.length) ?? []
  return [...first, ...places.filter((place) => !first.includes(place))]
}

/** Ids of the cells that stand in a sum that holds. */
function vouchedCells(view: BudgetView): ReadonlySet<string> {
  return view.once('vouchedCells', () => new Set(identityChecks(view).filter(({ state }) => state === 'holds' || state === 'rounding').flatMap(({ instance }) => [instance.total, ...instance.parts.map(({ path }) => path)].map(cellId))))
}

/** Ids of the cells that one slip tells apart from the figure with which the sum would hold. */
function mendedBySlip({ instance, printed, computed }: IdentityCheck, view: BudgetView): ReadonlySet<string> {
  if (printed === null || computed === null) return new Set()
  const gap = printed.fen - computed.fen
  const members = [{ path: instance.total, change: -gap }, ...instance.parts.map(({ path, sign }) => ({ path, change: BigInt(sign) * gap }))]
  return new Set(members.flatMap(({ path, change }) => {
    const cell = view.cell(path)
    const amount = cell?.amount ?? null
    return cell === null || amount === null || amount.fen + change <= 0n || nameSlip(amount.fen, amount.fen + change, amount.stepFen) === 'other' ? [] : [cell.id]
  }))
}

/** Names the sentence needs: the form, row and column of the total, and those of the counterpart when two places print one figure. */
function wordsOf({ instance }: IdentityCheck, view: BudgetView): Record<string, string> {
  const name = (path: typeof instance.total, prefix: string): Record<string, string> => {
    const form = view.forms.get(path.form)
    return {
      [`${prefix}Form`]: path.form,
      [`${prefix}Row`]: view.rows.get(rowId(path.form, path.panel, path.row))?.label || path.row,
      [`${prefix}Column`]: form?.columns.find((column) => column.panel === path.panel && column.id === path.column)?.head || path.column,
    }
  }
  const [only] = instance.parts
  const twins = only !== undefined && instance.parts.length === 1
  return { ...name(instance.total, 'total'), ...(twins ? name(only.path, 'part') : {}), kind: twins ? 'same' : instance.parts.some(({ sign }) => sign < 0) ? 'difference' : 'sum', unit: unitOf(instance, view) }
}

function unitOf(instance: IdentityCheck['instance'], view: BudgetView): string {
  return view.forms.get(instance.total.form)?.unit ?? 'tenThousandYuan'
}

/** A sum of one part states one figure twice. */
function titleOf(owner: FormId, definition: IdentityDefinition): Rule['title'] {
  return identityTitle(definition.kind === 'sum' && definition.parts.length === 1 ? 'counterpart' : definition.kind, owner)
}
