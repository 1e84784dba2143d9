/** Lays forms over one table's heads, each at most once. Made for every table when a document's forms are recognized. */
import { codeKinds, columnSpellings } from './column-spelling.ts'
import { layOut, type HeadReadings, type Layout } from './layout.ts'
import type { FormCandidate } from './titles.ts'

export class HeadFitting {
  readonly heads: HeadReadings
  private readonly layouts = new Map<object, Layout | null>()
  private words: ReadonlySet<string> | null = null

  constructor(heads: HeadReadings) {
    this.heads = heads
  }

  layout({ definition }: FormCandidate): Layout | null {
    const known = this.layouts.get(definition)
    if (known !== undefined) return known
    const made = layOut(this.heads, definition)
    this.layouts.set(definition, made)
    return made
  }

  /** Whether enough of the form's heads are printed to be worth a try. */
  mayFit({ definition }: FormCandidate): boolean {
    this.words ??= new Set(this.heads.readings.flatMap(({ columns }) => columns.flatMap(({ path }) => path)))
    const words = this.words
    const own = columnSpellings(definition).filter(({ borrowed, definition: column }) => !borrowed && column.optional !== true && column.kind !== 'rowNumber' && !codeKinds.has(column.kind))
    const hits = own.filter((spelling) => [...spelling.heads].some((head) => words.has(head))).length
    return hits >= own.length * 0.6
  }
}
