/**
 * The identities of the families the forms were read by and the reconciliations between forms, spelled out and compared: as the document was read, and as
 * they would be if one form were read otherwise. That tells a slip which is no figure's, a mistyped code or the unit in a caption.
 */
import { reconciliationData } from '../data/generated/reconciliations.ts'
import type { Cell, Form } from '../model/form.ts'
import type { FormId, IdentityDefinition } from '../model/form-definition.ts'
import { evaluateIdentity, identityKey, instantiateIdentities, type IdentityCheck } from '../model/identity.ts'
import type { BudgetView } from './view.ts'

export function identityChecks(view: BudgetView): readonly IdentityCheck[] {
  return view.once('identityChecks', () => listChecks(view, view.budget.forms, view.cells))
}

/** The form whose rules a reconciliation belongs to. */
export function ownerOf(definition: IdentityDefinition): FormId {
  if (definition.kind === 'sum') return definition.total.form
  if (definition.kind === 'equalRows') return definition.left.form
  throw new Error(`${definition.id}: only sum and equalRows can stand between forms`)
}

/** Printed figures contradict one another. */
export function fails({ state }: IdentityCheck): boolean {
  return state === 'broken' || state === 'totalBlank'
}

/**
 * → keys of the identities that fail and would hold if this form stood in place of the one with its id; none when another would fail in
 * their stead.
 */
export function mendedBy(view: BudgetView, changed: Form): ReadonlySet<string> {
  const failing = new Set(identityChecks(view).filter(fails).map(({ instance }) => identityKey(instance)))
  if (failing.size === 0) return failing
  const cells = new Map([...view.cells].filter(([, { path }]) => path.form !== changed.id))
  for (const cell of changed.cells) cells.set(cell.id, cell)
  const forms = view.budget.forms.map((form) => (form.id === changed.id ? changed : form))
  const left = listChecks(view, forms, cells).filter(fails).map(({ instance }) => identityKey(instance))
  if (left.some((key) => !failing.has(key))) return new Set()
  const still = new Set(left)
  return new Set([...failing].filter((key) => !still.has(key)))
}

function listChecks({ definitionOf }: BudgetView, forms: readonly Form[], cells: ReadonlyMap<string, Cell>): IdentityCheck[] {
  const own = forms.flatMap((form) => instantiateIdentities(form.id, definitionOf(form)?.identities ?? [], forms))
  const between = reconciliationData.flatMap((definition) => instantiateIdentities(ownerOf(definition), [definition], forms))
  return [...own, ...between].map((instance) => evaluateIdentity(instance, cells))
}
