/** What a workbook is made of, before it is written. */
/** text: shown as it is · number: shortest decimal, e.g. `1172.54` · formula: without `=`, with its result as decimal. */
export type SheetContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly decimal: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly decimal: string }

export interface SheetCell {
  readonly content: SheetContent
  readonly look: CellLook
  /** Shown as a comment on the cell. */
  readonly note?: string
  /** Sheet of this workbook the cell leads to. */
  readonly linkTo?: string
  /** File in the folder of this workbook the cell leads to. */
  readonly linkToFile?: string
}

export interface CellLook {
  readonly role: 'title' | 'caption' | 'head' | 'label' | 'text' | 'figure' | 'unread' | 'note' | 'link'
  readonly strong?: boolean
  readonly indent?: number
  /** Of a figure; columnDecimals: most of any figure in its column, so that points stand below one another. */
  readonly decimals?: number
  readonly columnDecimals?: number
  readonly align?: 'left' | 'center' | 'right'
  /** computed: nobody types here. */
  readonly ground?: 'computed'
}

/** Rows and columns count from 0; ends are inclusive. */
export interface SheetMerge {
  readonly startRow: number
  readonly startColumn: number
  readonly endRow: number
  readonly endColumn: number
}

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly SheetMerge[]
  /** In characters. */
  readonly widths: readonly number[]
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>
  readonly frozenRows: number
  readonly frozenColumns: number
  /** First and last row repeated on every printed page, counted from 0; null for none. */
  readonly titleRows: readonly [number, number] | null
  readonly landscape: boolean
}
