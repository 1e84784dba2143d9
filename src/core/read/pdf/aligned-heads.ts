/**
 * The heads over a table without lines. Heads are centered in their cells, over several lines where words wrap, and over several columns where a
 * head names a group; figures stand left or right in theirs. So the lowest heads tell the columns, empty ones too, and the columns found in
 * the body are each held to one of them. Where anything is not certain, there are no heads.
 */
import { isFigureOrDash, isUnder, type Column, type Line, type Piece } from './aligned-line.ts'

/** Wrapped lines follow each other nearer than this many letter sizes, and rows of heads do not. */
const wrapReach = 1.5
/** Rows of a table are not further apart than this many letter sizes. */
const rowReach = 4.5
/** Centers and edges less apart than this share of the letter size are the same. */
const sameEdge = 0.5
const mostHeadLines = 16
const mostHeadPieces = 200

/** One head: its words, and the lines they take. */
interface Block {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  /** Of its last line. */
  last: { readonly center: number; readonly left: number; readonly middle: number }
  readonly firstMiddle: number
  readonly sizePt: number
}

export interface HeadCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly top: number
  readonly bottom: number
}

/** columns: of the whole table, those without figures too · columnOf: to each column of the body, its place among them */
export interface AlignedHeads {
  readonly lines: readonly Line[]
  readonly rowCount: number
  readonly cells: readonly HeadCell[]
  readonly columns: readonly Column[]
  readonly columnOf: readonly number[]
}

/** above: the lines before the first row, from top to bottom · columns: found in the body */
export function cutHeads(above: readonly Line[], first: Line, bodies: readonly Line[], columns: readonly Column[]): AlignedHeads | null {
  const lines = headLines(above, first)
  const worded = lines.filter((line) => !isColumnNumbers(line))
  if (worded.length === 0 || worded.reduce((sum, { pieces }) => sum + pieces.length, 0) > mostHeadPieces) return null
  const levels = levelsOf(blocksOf(worded))
  if (levels === null) return null
  const leaves = [...levels.whole, ...levels.lower].sort((one, other) => one.left - other.left)
  if (leaves.length < 2 || leaves.some((leaf, index) => leaf.left < (leaves[index - 1]?.right ?? -Infinity))) return null
  const groups = groupsOf(levels, leaves)
  const columnOf = groups === null ? null : holdColumns(columns, bodies, leaves)
  if (groups === null || columnOf === null) return null
  const rowCount = levels.upper.length > 0 ? 2 : 1
  const wholes = new Set(levels.whole)
  const cells = [
    ...groups.map(({ head, from, to }): HeadCell => cellOf(head, 0, from, 1, to - from + 1)),
    ...leaves.map((leaf, column): HeadCell => (wholes.has(leaf) ? cellOf(leaf, 0, column, rowCount, 1) : cellOf(leaf, rowCount - 1, column, 1, 1))),
  ]
  const whole = leaves.map((leaf, index): Column => {
    const own = columns.filter((_, column) => columnOf[column] === index)
    return { left: Math.min(leaf.left, ...own.map(({ left }) => left)), right: Math.max(leaf.right, ...own.map(({ right }) => right)) }
  })
  return { lines, rowCount, cells, columns: whole, columnOf }
}

function cellOf({ text, top, bottom }: Block, row: number, column: number, rowSpan: number, columnSpan: number): HeadCell {
  return { text, row, column, rowSpan, columnSpan, top, bottom }
}

/** 栏次 1 2 3: numbers of columns count from one. */
export function isColumnNumbers({ pieces }: Line): boolean {
  const numbers = /^\D/.test(pieces[0]?.text ?? '') ? pieces.slice(1) : pieces
  return numbers.length >= 2 && numbers.every(({ text }, index) => text === String(index + 1))
}

/** Lines right above the first row up to a caption or a title. */
function headLines(above: readonly Line[], first: Line): Line[] {
  const lines: Line[] = []
  let below = first
  for (let index = above.length - 1; index >= 0; index -= 1) {
    const line = above[index] as Line
    const isOther = line.pieces.some(({ text }) => /[:：。，；]|表(?:[（(].*[)）])?$/.test(text)) || (line.body && !isColumnNumbers(line))
    if (isOther || below.row.middle - line.row.middle > rowReach * line.row.sizePt) return lines
    if (lines.length === mostHeadLines) return []
    lines.unshift(line)
    below = line
  }
  return lines
}

/** Words of one cell: on one line, letters spread apart; on several, lines that share their middle or their left edge. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  for (const { pieces, row } of lines) {
    const before = [...blocks]
    for (const piece of joinSpread(pieces)) {
      const center = (piece.left + piece.right) / 2
      const near = sameEdge * row.sizePt
      const block = before.find(({ last }) => row.middle - last.middle < wrapReach * row.sizePt && (Math.abs(last.center - center) < near || Math.abs(last.left - piece.left) < near))
      const last = { center, left: piece.left, middle: row.middle }
      if (block === undefined) blocks.push({ ...piece, top: row.top, bottom: row.bottom, last, firstMiddle: row.middle, sizePt: row.sizePt })
      else Object.assign(block, { text: block.text + piece.text, left: Math.min(block.left, piece.left), right: Math.max(block.right, piece.right), bottom: row.bottom, last })
    }
  }
  return blocks
}

const oneLetter = /^\p{Script=Han}$/u
/** Columns of codes are named by one letter each. */
const codePart = /^[类款项]$/

/** 合 计 is one word; 类 款 项 are three. */
function joinSpread(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    const before = joined.at(-1)
    const isSpread = before !== undefined && last !== undefined && oneLetter.test(last.text) && oneLetter.test(piece.text) && !(codePart.test(last.text) && codePart.test(piece.text))
    if (isSpread) joined[joined.length - 1] = { text: before.text + piece.text, left: before.left, right: piece.right }
    else joined.push(piece)
    last = piece
  }
  return joined
}

/** upper: heads of groups · lower: the heads of their columns · whole: heads as high as both, or all where there are no groups */
interface Levels {
  readonly upper: readonly Block[]
  readonly lower: readonly Block[]
  readonly whole: readonly Block[]
}

/** Heads stand in the middle of their cells: those of one row at one height, those of both rows between. */
function levelsOf(blocks: readonly Block[]): Levels | null {
  const sorted = [...blocks].sort((one, other) => middleOf(one) - middleOf(other))
  const levels: Block[][] = []
  for (const block of sorted) {
    const level = levels.at(-1)
    if (level?.[0] !== undefined && middleOf(block) - middleOf(level[0]) < sameEdge * block.sizePt) level.push(block)
    else levels.push([block])
  }
  const [first = [], second = [], third = []] = levels
  if (levels.length === 1) return { upper: [], lower: [], whole: first }
  if (levels.length === 2) return { upper: first, lower: second, whole: [] }
  return levels.length === 3 ? { upper: first, whole: second, lower: third } : null
}

const middleOf = ({ firstMiddle, last }: Block): number => (firstMiddle + last.middle) / 2
const centerOf = ({ left, right }: Column): number => (left + right) / 2

interface Group {
  readonly head: Block
  readonly from: number
  readonly to: number
}

/** Each head of a group stands over the middle of a run of lower heads, and every lower head is under one. */
function groupsOf({ upper, lower }: Levels, leaves: readonly Block[]): Group[] | null {
  const isLower = new Set(lower)
  const groups: Group[] = []
  let from = leaves.findIndex((leaf) => isLower.has(leaf))
  for (const head of [...upper].sort((one, other) => one.left - other.left)) {
    if (from === -1) return null
    const end = leaves.findIndex((leaf, index) => index >= from && !isLower.has(leaf))
    const to = lastUnder(head, leaves, from, end === -1 ? leaves.length : end)
    if (to === null) return null
    groups.push({ head, from, to })
    from = leaves.findIndex((leaf, index) => index > to && isLower.has(leaf))
  }
  return from === -1 ? groups : null
}

/** The last of the heads from `from` whose middle together is the middle of this one; null where none or more than one could be. */
function lastUnder(head: Block, leaves: readonly Block[], from: number, end: number): number | null {
  const centers = leaves.slice(from, end).map(centerOf)
  const first = centers[0] ?? 0
  const misses = centers.map((center) => Math.abs((first + center) / 2 - centerOf(head)))
  const least = Math.min(...misses)
  const best = misses.indexOf(least)
  const pitch = Math.min(...centers.slice(1).map((center, index) => center - (centers[index] ?? 0)), Infinity)
  const tolerance = best === 0 ? sameEdge * head.sizePt : pitch / 3
  return least < tolerance && misses.every((miss, offset) => offset === best || miss > 2 * least) ? from + best : null
}

type Side = 'left' | 'right' | 'both' | 'none'

/** A column of the body: what it holds, at which side that is even, and whether it is figures. */
interface BodyColumn extends Column {
  readonly lines: readonly (readonly Piece[])[]
  readonly side: Side
  readonly ofFigures: boolean
}

/** To each column of the body its head: the one it stands under, else the one before what ends alike or behind what begins alike. */
function holdColumns(columns: readonly Column[], bodies: readonly Line[], leaves: readonly Block[]): number[] | null {
  const sizePt = bodies[0]?.row.sizePt ?? 10
  const body = describeColumns(columns, bodies, sizePt)
  const usualSide = (figures: boolean): Side => {
    const clear = new Set(body.flatMap(({ ofFigures, side }) => (ofFigures === figures && (side === 'left' || side === 'right') ? [side] : [])))
    return clear.size === 1 ? ([...clear][0] ?? 'none') : 'none'
  }
  // What stands behind the middle of the last head cannot be left in the next.
  const endsLast = body.some(({ ofFigures, left }) => ofFigures && leaves.every((leaf) => centerOf(leaf) < left))
  const usual = { figures: endsLast ? 'right' : usualSide(true), words: usualSide(false) }
  const columnOf = body.flatMap((column) => holdColumn(column, usual[column.ofFigures ? 'figures' : 'words'], leaves) ?? [])
  if (columnOf.length < columns.length || columnOf.some((place, index) => place < (columnOf[index - 1] ?? 0))) return null
  const isApart = (place: number, index: number): boolean => index === 0 || place !== columnOf[index - 1]
  return columnOf.every((place, index) => isApart(place, index) || arePartsOfOne(leaves[place], body.slice(index - 1, index + 1), sizePt)) ? columnOf : null
}

function describeColumns(columns: readonly Column[], bodies: readonly Line[], sizePt: number): BodyColumn[] {
  let isAfterWords = false
  return columns.map((column) => {
    const lines = bodies.map(({ pieces }) => pieces.filter((piece) => isUnder(column, piece)))
    const pieces = lines.flat()
    const areNumbers = pieces.every((piece) => isFigureOrDash(piece) && !/[%％]/.test(piece.text))
    // Codes are numbers too, and stand before the names.
    const ofFigures = areNumbers && (isAfterWords || pieces.some((piece) => !/^\d+$/.test(piece.text)))
    isAfterWords ||= !areNumbers
    return { ...column, lines, side: sideOf(lines.filter((own) => own.length > 0), sizePt), ofFigures }
  })
}

function sideOf(lines: readonly (readonly Piece[])[], sizePt: number): Side {
  const isEven = (edges: readonly number[]): boolean => Math.max(...edges) - Math.min(...edges) < sameEdge * sizePt
  const [left, right] = [isEven(lines.map((own) => own[0]?.left ?? 0)), isEven(lines.map((own) => own.at(-1)?.right ?? 0))]
  return left && right ? 'both' : left ? 'left' : right ? 'right' : 'none'
}

/** usual: the side of its like, where its own edges are even on both. */
function holdColumn({ left, right, side, ofFigures }: BodyColumn, usual: Side, leaves: readonly Block[]): number | null {
  const under = leaves.flatMap((leaf, place) => (centerOf(leaf) > left - 1 && centerOf(leaf) < right + 1 ? [place] : []))
  if (under.length > 0) return under.length === 1 ? (under[0] ?? null) : null
  const next = leaves.findIndex((leaf) => centerOf(leaf) > right)
  const before = (next === -1 ? leaves.length : next) - 1
  const own = side === 'both' ? usual : side
  if (own === 'right' && ofFigures) return before === -1 ? null : before
  return own === 'left' && next !== -1 ? next : null
}

/** What is centered under the head (合计, a dash) and what is not are of one column where no row has both. */
function arePartsOfOne(leaf: Block | undefined, parts: readonly BodyColumn[], sizePt: number): boolean {
  if (leaf === undefined) return false
  const isCentered = ({ lines }: BodyColumn): boolean => lines.flat().every((piece) => Math.abs(centerOf(piece) - centerOf(leaf)) < sameEdge * sizePt)
  const [one, other] = parts
  return parts.some(isCentered) && one?.lines.every((pieces, line) => pieces.length === 0 || other?.lines[line]?.length === 0) === true
}
