/** What cells are called for a person: form, row and column, as printed. */
import type { Budget } from '../model/budget.ts'
import { listFormAmounts } from '../render/csv/render-csv.ts'

/** Of the cells that print an amount, by their ids. */
export function namesOfCells(budget: Budget): ReadonlyMap<string, string> {
  return new Map(listFormAmounts(budget).map(({ figure: { id }, formTitle, label, columnTitle }) => [id, joinNames(formTitle, label, columnTitle)]))
}

/** Lines are broken where there is room, so breaks and spaces say nothing. */
export function joinNames(...parts: readonly string[]): string {
  return parts.map((part) => part.replace(/\s/g, '')).filter((part) => part !== '').join(' · ')
}
