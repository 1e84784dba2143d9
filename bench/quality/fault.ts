/** What a planted fault is: a class of slips, and one slip of it in a document with the place it stands at. */
import type { PrintDocument } from '../../test/generate/print.ts'
import type { Random } from '../../test/generate/random.ts'

/** Where the fault stands: figures of forms by their ids, words as printed (a clause, a label, a code), ids of forms. */
export interface FaultSite {
  readonly cells: readonly string[]
  readonly words: readonly string[]
  readonly forms: readonly string[]
}

export interface Fault {
  readonly document: PrintDocument
  readonly site: FaultSite
  /** `printed → right`, for people. */
  readonly what: string
}

/** group: figure = a figure of a statutory form; prose = amounts, rates and directions of the narrative; other = everything else. */
export interface FaultClass {
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly group: 'figure' | 'prose' | 'other'
  /** null where this document has nothing of the kind. */
  readonly plant: (document: PrintDocument, random: Random) => Fault | null
}

export const atCells = (...cells: readonly string[]): FaultSite => ({ cells, words: [], forms: [] })
export const atWords = (...words: readonly string[]): FaultSite => ({ cells: [], words, forms: [] })

/** One of the choices, or null for none. */
export function pickFrom<T>(random: Random, choices: readonly T[]): T | null {
  return choices.length === 0 ? null : random.pick(choices)
}
