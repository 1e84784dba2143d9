/** A statutory form as found in a document: cells keyed by canonical position, each with its figure and where it is printed. */
import type { Unit } from '../money.ts'
import type { Figure } from './figure.ts'
import type { CellPath, FormId } from './form-definition.ts'
import type { Place } from './place.ts'

/** `nil`: printed empty, as law asks · `unread`: found but not understood (a Problem says why). */
export type FormStatus = 'filled' | 'nil' | 'unread'

export interface Form {
  readonly id: FormId
  /** As printed. */
  readonly title: string
  readonly unit: Unit | null
  readonly status: FormStatus
  /** One per page the form stands on. */
  readonly places: readonly Place[]
  /** The printed note that says the form is empty; null when there is none. */
  readonly nilNote: { readonly text: string; readonly place: Place } | null
  /** Other printed notes below the form. */
  readonly notes: readonly { readonly text: string; readonly place: Place }[]
  /** Canonical columns found, in printed order. */
  readonly columns: readonly FormColumn[]
  /** In printed order within their panel. */
  readonly rows: readonly FormRow[]
  readonly cells: readonly Cell[]
  /** Id of the family whose definition read it, where that is not the budget's own. */
  readonly readBy?: string
  /** Where no known title says which form this is: what does. */
  readonly evidence?: RecognitionEvidence
  /**
   * Where nothing in the print tells the columns of figures (a text, or heads that fit two ways): the identities that told them, see
   * identityKey. That these hold says nothing about the document. Absent where no identity was needed.
   */
  readonly placedBy?: readonly string[]
}

/** heads: as printed · codeCount: different classification codes · identities: ids of the sums that hold · sumCount: how often, where they say something. */
export interface RecognitionEvidence {
  readonly heads: readonly string[]
  readonly codeCount: number
  readonly identities: readonly string[]
  readonly sumCount: number
}

export interface FormColumn {
  readonly panel: string
  readonly id: string
  /** Head as printed, levels joined by /. */
  readonly head: string
}

/**
 * key: `total`, a classification code (`2010301`; in summaries the category's, `201`), a named row (`vehicleOperation`), or a number from 1.
 * A key that occurs again in the same panel gets `#2`, `#3` …
 */
export interface FormRow {
  readonly panel: string
  readonly key: string
  readonly code: string | null
  readonly label: string
  readonly place: Place
  /** Texts of the row's text columns by column id (procurement items and the like). */
  readonly texts: Readonly<Record<string, string>>
}

export interface Cell extends Figure {
  /** `form/panel/row/column`, see cellId. */
  readonly id: string
  readonly path: CellPath
}

/** The cells of several forms by their ids. */
export function cellsById(forms: readonly Form[]): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>()
  for (const form of forms) for (const cell of form.cells) cells.set(cell.id, cell)
  return cells
}

export type CellFinder = (path: CellPath) => Cell | undefined

type ByPath = Map<string, Map<string, Map<string, Map<string, Cell>>>>

const finders = new WeakMap<ReadonlyMap<string, Cell>, CellFinder>()

/** Finds cells by their paths, of a map that is complete: for many questions quicker than to put an id together for each. */
export function cellFinder(cells: ReadonlyMap<string, Cell>): CellFinder {
  const known = finders.get(cells)
  if (known !== undefined) return known
  const byPath = indexByPath(cells.values())
  const finder: CellFinder = ({ form, panel, row, column }) => byPath.get(form)?.get(panel)?.get(row)?.get(column)
  finders.set(cells, finder)
  return finder
}

function indexByPath(cells: Iterable<Cell>): ByPath {
  const byPath: ByPath = new Map()
  for (const cell of cells) {
    const { form, panel, row, column } = cell.path
    const rows = within(within(byPath, form), panel)
    within(rows, row).set(column, cell)
  }
  return byPath
}

function within<T>(index: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const known = index.get(key) ?? new Map<string, T>()
  index.set(key, known)
  return known
}

/** The stable id of a cell, used by claims, findings, links and the data exports. */
export function cellId(path: CellPath): string {
  return `${path.form}/${path.panel}/${path.row}/${path.column}`
}
