/** The families a document is read with: those the caller brings, then the built-in ones; and which of them a budget was read by. */
import { familyData } from './generated/families.ts'
import type { Budget } from '../model/budget.ts'
import type { Form } from '../model/form.ts'
import type { FamilyDefinition, FormDefinition, Stage } from '../model/form-definition.ts'

export type Families = readonly FamilyDefinition[]

/** An added family stands in for a built-in one of the same id. */
export function joinFamilies(added: Families): Families {
  if (added.length === 0) return familyData
  const ids = new Set(added.map(({ id }) => id))
  return [...added, ...familyData.filter(({ id }) => !ids.has(id))]
}

/** One of ours, as it is. */
export function isBuiltIn(family: FamilyDefinition): boolean {
  return familyData.includes(family)
}

/** The definition the budget was read by; null when no family fits. */
export function familyOfBudget({ familyId, addedFamily }: Pick<Budget, 'familyId' | 'addedFamily'>): FamilyDefinition | null {
  if (addedFamily !== undefined && addedFamily.id === familyId) return addedFamily
  return familyData.find(({ id }) => id === familyId) ?? null
}

/** The definition a form was read by; null when no family fits or the family does not know the form. */
export function definitionOf(budget: Budget, form: Form): FormDefinition | null {
  const family = form.readBy === undefined ? familyOfBudget(budget) : familyOfBudget({ ...budget, familyId: form.readBy })
  return family?.forms.find(({ id }) => id === form.id) ?? null
}

/** Forms that were recognized by what they mean alone are read by the definitions of these families. */
const generalIds: Readonly<Record<Stage, string>> = { budget: 'nine-tables-budget', finalAccounts: 'national-final-accounts' }

export function isGeneralFamily({ id }: FamilyDefinition): boolean {
  return Object.values(generalIds).includes(id)
}
