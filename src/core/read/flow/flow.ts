/**
 * What Word files and web pages have in common once their markup is gone: paragraphs and tables in reading order, tables within cells
 * included. Between the markup and the blocks of a Source (lay-flow.ts).
 */
export type FlowItem = FlowParagraph | FlowTable

/** endsParagraph: false where only the line ends, as at a line break; the paragraph may go on. */
export interface FlowParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly centered: boolean
  readonly endsParagraph: boolean
}

export interface FlowTable {
  readonly kind: 'table'
  readonly rows: readonly FlowRow[]
}

/** skipped: columns before the first cell that the row leaves out. */
export interface FlowRow {
  readonly skipped: number
  readonly cells: readonly FlowCell[]
}

/** Spans as the markup has them; laying bounds them. rowSpan 0: down to the end of the table. */
export interface FlowCell {
  readonly rowSpan: number
  readonly columnSpan: number
  readonly items: readonly FlowItem[]
}

/** Spaces of every width are one space; what has no width is left out. */
export function plainText(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/[\s\u3000]+/g, ' ').trim()
}
