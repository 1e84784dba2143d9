/**
 * What an old Word file says of its characters and paragraphs: lists of property changes ("sprm"), kept in pages of 512 bytes by where the text
 * stands in the file. Numbers as in Microsoft's published description of the format, [MS-DOC].
 */

/** One property change: its number, and where its operand stands. */
interface Change {
  readonly code: number
  readonly view: DataView
  readonly at: number
  readonly length: number
}

/** Properties of the text from `start` up to `end`, places in the file. style: index of the paragraph's style; 0 for characters. */
export interface PropertyRun {
  readonly start: number
  readonly end: number
  readonly style: number
  readonly changes: Uint8Array
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const operandLengths = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608
const tabChanges = 0xc615

/** Ends quietly at the first change that leads out of the list. */
export function* listChanges(changes: Uint8Array): Generator<Change> {
  const view = viewOf(changes)
  let at = 0
  while (at + 2 < changes.length) {
    const code = view.getUint16(at, true)
    const fixed = operandLengths[code >> 13] ?? 1
    const start = fixed > 0 ? at + 2 : code === tableDefinition ? at + 4 : at + 3
    if (start > changes.length) return
    const length = fixed > 0 ? fixed : code === tableDefinition ? view.getUint16(at + 2, true) - 1 : variableLength(view, at + 2, code)
    if (length < 0 || start + length > changes.length) return
    yield { code, view, at: start, length }
    at = start + length
  }
}

function variableLength(view: DataView, at: number, code: number): number {
  const length = view.getUint8(at)
  if (code !== tabChanges || length !== 0xff || at + 1 >= view.byteLength) return length
  const deleted = view.getUint8(at + 1)
  const added = at + 2 + deleted * 4 < view.byteLength ? view.getUint8(at + 2 + deleted * 4) : 0
  return 2 + deleted * 4 + added * 3
}

const pageBytes = 512

/** plc: the table of pages, from the table stream. kind: paragraphs keep a style and heights beside their changes. */
export function readRuns(document: Uint8Array, plc: Uint8Array, kind: 'paragraph' | 'character'): PropertyRun[] {
  const view = viewOf(plc)
  const pageCount = Math.max(0, Math.floor((plc.length - 4) / 8))
  const runs: PropertyRun[] = []
  for (let index = 0; index < pageCount; index += 1) {
    const start = (view.getUint32((pageCount + 1 + index) * 4, true) & 0x3fffff) * pageBytes
    if (start + pageBytes <= document.length) readPage(document.subarray(start, start + pageBytes), kind, runs)
  }
  return runs.sort((left, right) => left.start - right.start)
}

function readPage(page: Uint8Array, kind: 'paragraph' | 'character', runs: PropertyRun[]): void {
  const view = viewOf(page)
  const count = view.getUint8(pageBytes - 1)
  const step = kind === 'paragraph' ? 13 : 1
  if ((count + 1) * 4 + count * step > pageBytes - 1) return
  for (let index = 0; index < count; index += 1) {
    const offset = view.getUint8((count + 1) * 4 + index * step) * 2
    const [start, end] = [view.getUint32(index * 4, true), view.getUint32(index * 4 + 4, true)]
    runs.push({ start, end, ...(kind === 'paragraph' ? paragraphAt(page, offset) : characterAt(page, offset)) })
  }
}

const noChanges = { style: 0, changes: new Uint8Array(0) }

function paragraphAt(page: Uint8Array, offset: number): Pick<PropertyRun, 'style' | 'changes'> {
  if (offset === 0 || offset + 2 > page.length) return noChanges
  const half = page[offset] ?? 0
  const from = half === 0 ? offset + 2 : offset + 1
  const content = page.subarray(from, from + (half === 0 ? 2 * (page[offset + 1] ?? 0) : 2 * half - 1))
  return content.length < 2 ? noChanges : { style: viewOf(content).getUint16(0, true), changes: content.subarray(2) }
}

function characterAt(page: Uint8Array, offset: number): Pick<PropertyRun, 'style' | 'changes'> {
  return offset === 0 ? noChanges : { style: 0, changes: page.subarray(offset + 1, offset + 1 + (page[offset] ?? 0)) }
}

/** The run a place in the file belongs to; runs are sorted. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | null {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.start ?? 0) <= place) low = middle
    else high = middle - 1
  }
  const run = runs[low]
  return run !== undefined && place >= run.start && place < run.end ? run : null
}

/** One row of a table: left and right edges of its cells in twentieths of a point, and how each is merged. */
export interface RowDefinition {
  readonly edges: readonly number[]
  readonly merges: readonly { readonly acrossFrom: boolean; readonly down: 'none' | 'first' | 'continued' }[]
}

/** What a paragraph's changes say that reading needs. depth: tables it stands in. */
export interface ParagraphState {
  centered: boolean
  depth: number
  endsRow: boolean
  endsInnerCell: boolean
  list: number
  level: number
  row: RowDefinition | null
}

export const plainState = (): ParagraphState => ({ centered: false, depth: 0, endsRow: false, endsInnerCell: false, list: 0, level: 0, row: null })

/** data: the stream to which changes too long for a page are moved. */
export function applyChanges(state: ParagraphState, changes: Uint8Array, data: Uint8Array | null): void {
  for (const { code, view, at, length } of listChanges(changes)) {
    const flag = length > 0 && view.getUint8(at) !== 0
    switch (code) {
      case 0x2403: case 0x2461:
        state.centered = view.getUint8(at) === 1
        break
      case 0x2416:
        state.depth = flag ? Math.max(1, state.depth) : 0
        break
      case 0x6649:
        state.depth = Math.max(0, view.getInt32(at, true))
        break
      case 0x2417: case 0x244c:
        state.endsRow ||= flag
        break
      case 0x244b:
        state.endsInnerCell = flag
        break
      case 0x260a:
        state.level = view.getUint8(at)
        break
      case 0x460b:
        state.list = view.getInt16(at, true)
        break
      case 0x6645: case 0x6646:
        applyMoved(state, view.getUint32(at, true), data)
        break
      case tableDefinition:
        state.row = rowDefinition(view, at, length) ?? state.row
    }
  }
}

function applyMoved(state: ParagraphState, place: number, data: Uint8Array | null): void {
  if (data === null || place + 2 > data.length) return
  const length = viewOf(data).getUint16(place, true)
  // The moved list says nothing of another move, or it could go in a circle.
  applyChanges(state, data.subarray(place + 2, place + 2 + length), null)
}

function rowDefinition(view: DataView, at: number, length: number): RowDefinition | null {
  const count = view.getUint8(at)
  if (count === 0 || count > 63 || 1 + (count + 1) * 2 > length) return null
  const edges = Array.from({ length: count + 1 }, (_, index) => view.getInt16(at + 1 + index * 2, true))
  const first = at + 1 + (count + 1) * 2
  const merges = Array.from({ length: count }, (_, index) => {
    const place = first + index * 20
    const bits = place + 2 <= at + length ? view.getUint16(place, true) : 0
    const vertical = (bits >> 5) & 3
    return { acrossFrom: (bits & 3) === 1, down: vertical === 3 || vertical === 2 ? 'first' : vertical === 1 ? 'continued' : 'none' } as const
  })
  return { edges, merges }
}

/** Text that nobody reads: deleted with changes tracked, hidden, or no higher than a point. */
export function isUnprinted(changes: Uint8Array): boolean {
  for (const { code, view, at } of listChanges(changes)) {
    if ((code === 0x0800 || code === 0x083c) && view.getUint8(at) === 1) return true
    if (code === 0x4a43 && view.getUint16(at, true) <= 2) return true
  }
  return false
}

/** Crossed out with one line or two. */
export function isStruck(changes: Uint8Array): boolean {
  for (const { code, view, at } of listChanges(changes)) if ((code === 0x0837 || code === 0x2a53) && view.getUint8(at) === 1) return true
  return false
}
