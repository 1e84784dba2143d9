/** A sum over the cells a document prints, as signed terms that add up to nothing: the total less its parts. Used by prove-figures. */
import { cellId, type Cell } from '../../model/form.ts'
import type { IdentityInstance } from '../../model/identity.ts'

export interface Term {
  readonly cell: Cell
  readonly sign: 1 | -1
}

/** Cells that nothing is printed in take no part. */
export function termsOf({ total, parts }: IdentityInstance, cells: ReadonlyMap<string, Cell>): Term[] {
  const term = (id: string, sign: 1 | -1): Term[] => {
    const cell = cells.get(id)
    return cell === undefined || cell.state === 'blank' ? [] : [{ cell, sign }]
  }
  return [...term(cellId(total), 1), ...parts.flatMap(({ path, sign }) => term(cellId(path), sign === 1 ? -1 : 1))]
}
