/**
 * The text of an old Word file → paragraphs and tables in reading order. Cells end with a mark in the text; which row a mark ends, and where its
 * edges are, say the properties of its paragraph. Between reading the streams and laying out.
 */
import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow/flow.ts'
import { markStruck } from '../flow/struck-text.ts'
import { applyChanges, isStruck, isUnprinted, plainState, runAt, type ParagraphState, type PropertyRun, type RowDefinition } from './doc-properties.ts'
import { changesOfStyle, type OldStyle } from './doc-styles.ts'
import { createPieceFinder, placeOf, type DocText, type Piece } from './doc-text.ts'
import type { ListNumbers } from './numbering.ts'

export interface OldDocument {
  readonly text: DocText
  readonly paragraphRuns: readonly PropertyRun[]
  readonly characterRuns: readonly PropertyRun[]
  readonly styles: ReadonlyMap<number, OldStyle>
  readonly numbers: ListNumbers
  readonly data: Uint8Array | null
  /** Texts with figures that are crossed out are kept here, and nowhere else. */
  readonly struck: string[]
}

/** A table that is still being read; cells of the row that is not yet at its end. */
interface OpenTable {
  readonly rows: { readonly cells: FlowItem[][]; readonly definition: RowDefinition | null }[]
  cells: FlowItem[][]
  items: FlowItem[]
}

const cellMark = '\u0007'
const deepestTable = 16

export function flowOfOldDocument(document: OldDocument): FlowItem[] {
  const items: FlowItem[] = []
  const open: OpenTable[] = []
  for (const { lines, mark, state } of listParagraphs(document)) {
    const depth = Math.min(state.depth, deepestTable)
    while (open.length > depth) closeTable(open, items)
    while (open.length < depth) open.push({ rows: [], cells: [], items: [] })
    const table = open.at(-1)
    if (table !== undefined && state.endsRow) {
      table.rows.push({ cells: table.cells, definition: state.row })
      table.cells = []
      table.items = []
      continue
    }
    const target = table === undefined ? items : table.items
    lines.forEach((text, index) => target.push({ kind: 'paragraph', text, centered: state.centered, endsParagraph: index === lines.length - 1 }))
    if (table !== undefined && (depth === 1 ? mark === cellMark : state.endsInnerCell)) {
      table.cells.push(table.items)
      table.items = []
    }
  }
  while (open.length > 0) closeTable(open, items)
  return items
}

function closeTable(open: OpenTable[], items: FlowItem[]): void {
  const table = open.pop()
  if (table === undefined) return
  const target = open.at(-1)?.items ?? items
  if (table.rows.length > 0) target.push(tableOf(table.rows))
  // Cells that no row mark followed are read as text rather than lost.
  target.push(...table.cells.flat(), ...table.items)
}

interface OldParagraph {
  readonly lines: readonly string[]
  readonly mark: string
  readonly state: ParagraphState
}

/** What ends a paragraph: its mark, a cell's, a page's or section's. */
const paragraphEnd = /[\r\u0007\u000c]/g

function* listParagraphs(document: OldDocument): Generator<OldParagraph> {
  const { text } = document.text
  const pieceAt = createPieceFinder(document.text.pieces)
  let start = 0
  while (start < text.length) {
    paragraphEnd.lastIndex = start
    const end = paragraphEnd.exec(text)?.index ?? text.length
    const last = Math.min(end, text.length - 1)
    const piece = pieceAt(last)
    const state = piece === null ? plainState() : stateOf(document, placeOf(piece, last))
    const lines = printedText(document, start, end, pieceAt).split('\u000b')
    const mark = numberMark(document, state, lines)
    yield { lines: lines.map((line, index) => (index === 0 ? `${mark}${line}` : line)), mark: text[end] ?? '', state }
    start = end + 1
  }
}

function stateOf({ paragraphRuns, styles, data }: OldDocument, place: number): ParagraphState {
  const run = runAt(paragraphRuns, place)
  const state = plainState()
  if (run === null) return state
  for (const changes of changesOfStyle(styles, run.style)) applyChanges(state, changes, data)
  applyChanges(state, run.changes, data)
  return state
}

function numberMark({ numbers }: OldDocument, { list, level }: ParagraphState, lines: readonly string[]): string {
  if (list <= 0 || lines.every((line) => line.trim() === '')) return ''
  const mark = numbers.next({ list: String(list), level })
  return mark === '' || /[\u3000-\uffef]$/.test(mark) ? mark : `${mark} `
}

const fieldBegin = '\u0013'
const fieldResult = '\u0014'
const fieldEnd = '\u0015'
/** Pictures, notes, comments and drawings stand in the text as control characters. */
const otherControl = /[\u0000-\u0008\u000e-\u0012\u0016-\u001d\u001f]/g

/** The characters that print: results of fields without their instructions, nothing deleted or hidden, marks for what is crossed out. */
function printedText(document: OldDocument, start: number, end: number, pieceAt: (position: number) => Piece | null): string {
  const { text } = document.text
  let printed = ''
  /** For each open field whether its result has begun; instructions counts those where it has not. */
  const fields: boolean[] = []
  let instructions = 0
  let position = start
  while (position < end) {
    const piece = pieceAt(position)
    if (piece === null) break
    const place = placeOf(piece, position)
    const run = runAt(document.characterRuns, place)
    const inRun = run === null ? 1 : Math.floor((run.end - place) / piece.width)
    const last = Math.min(end, position + Math.max(1, Math.min(piece.to - position, inRun)))
    const isPrinted = run === null || !isUnprinted(run.changes)
    let words = ''
    for (; position < last; position += 1) {
      const character = text[position] ?? ''
      if (character === fieldBegin) {
        fields.push(false)
        instructions += 1
      } else if (character === fieldResult || character === fieldEnd) {
        if (fields.pop() === false) instructions -= 1
        if (character === fieldResult) fields.push(true)
      } else if (isPrinted && instructions === 0) words += character
    }
    printed += words !== '' && run !== null && isStruck(run.changes) ? markStruck(words, document.struck) : words
  }
  return printed.replaceAll('\u001e', '-').replace(otherControl, '')
}

/** Edges of rows closer than this, in twentieths of a point, are one edge. */
const edgeSlack = 40

function tableOf(rows: OpenTable['rows']): FlowTable {
  const edges = sharedEdges(rows.flatMap(({ definition }) => definition?.edges ?? []))
  const columnAt = (edge: number): number => {
    const index = edges.findIndex((shared) => edge < shared + edgeSlack)
    return index === -1 ? edges.length - 1 : index
  }
  let above = new Map<number, { rowSpan: number; readonly columnSpan: number }>()
  return {
    kind: 'table',
    rows: rows.map(({ cells, definition }): FlowRow => {
      const growing = new Map<number, { rowSpan: number; readonly columnSpan: number }>()
      const placed: (FlowCell & { rowSpan: number })[] = []
      cells.forEach((items, index) => {
        const merge = definition?.merges[index]
        const from = definition === null ? index : columnAt(definition.edges[index] ?? 0)
        const to = definition === null ? index + 1 : columnAt(definition.edges[index + 1] ?? 0)
        const columnSpan = Math.max(1, to - from)
        const left = placed.at(-1)
        if (merge?.acrossFrom === true && left !== undefined) {
          placed[placed.length - 1] = { ...left, columnSpan: left.columnSpan + columnSpan }
          return
        }
        const upper = merge?.down === 'continued' ? above.get(from) : undefined
        if (upper !== undefined && upper.columnSpan === columnSpan) {
          upper.rowSpan += 1
          growing.set(from, upper)
          return
        }
        const own = { rowSpan: 1, columnSpan, items }
        placed.push(own)
        if (merge?.down === 'first') growing.set(from, own)
      })
      above = growing
      return { skipped: definition === null ? 0 : columnAt(definition.edges[0] ?? 0), cells: placed }
    }),
  }
}

function sharedEdges(edges: readonly number[]): number[] {
  const shared: number[] = []
  for (const edge of [...edges].sort((left, right) => left - right)) if (shared.length === 0 || edge - (shared.at(-1) ?? 0) >= edgeSlack) shared.push(edge)
  return shared
}
