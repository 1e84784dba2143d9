/** What the forms of a budget state about themselves and about each other, spelled out for this document. For pages and workbooks. */
import { definitionOf } from './families.ts'
import { reconciliationData } from './generated/reconciliations.ts'
import type { Budget } from '../model/budget.ts'
import type { Form } from '../model/form.ts'
import { instantiateIdentities, type IdentityInstance } from '../model/identity.ts'

/** Of one form about itself. */
export function ownIdentities(budget: Budget, form: Form): IdentityInstance[] {
  return instantiateIdentities(form.id, definitionOf(budget, form)?.identities ?? [], budget.forms)
}

export function allIdentities(budget: Budget): IdentityInstance[] {
  const [first] = budget.forms
  if (first === undefined) return []
  return [...budget.forms.flatMap((form) => ownIdentities(budget, form)), ...instantiateIdentities(first.id, reconciliationData, budget.forms)]
}
