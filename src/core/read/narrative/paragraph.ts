/**
 * Joins printed lines into paragraphs, keeping for every character the line it stands on. First step of reading the prose.
 * With geometry a paragraph ends where the print leaves room or indents anew; without it, where a line is clearly shorter than its neighbors.
 */
import type { Place } from '../../model/place.ts'
import type { TextLine } from '../../model/source.ts'
import { isPlainHeading } from './heading-words.ts'
import { readNumbering } from './numbering.ts'

/** spans: where each line begins in text, in order; lineStart is the index of that character in the line's own text. */
export interface Paragraph {
  readonly text: string
  readonly centered: boolean
  readonly spans: readonly Span[]
}

interface Span {
  readonly start: number
  readonly lineStart: number
  readonly line: TextLine
}

export function joinParagraphs(lines: readonly TextLine[]): Paragraph[] {
  const kept = lines.filter((line) => line.text.trim() !== '' && !isPageNumber(line))
  const widths = kept.map(({ text }) => widthOf(text))
  const ends = kept.map((line, index) => endsParagraph(line, index, kept, widths))
  const groups: TextLine[][] = []
  kept.forEach((line, index) => {
    const open = groups.at(-1)
    if (open === undefined || ends[index - 1] === true) groups.push([line])
    else open.push(line)
  })
  return groups.map(joinLines)
}

/** A page number that a source without geometry could not set apart. */
function isPageNumber(line: TextLine): boolean {
  return line.place.box === null && line.text.length < 12 && /^[-–— ]*\d{1,3}[-–— ]*$/.test(line.text.trim())
}

/** An entry of a contents list: dots lead to its page. Looked for at the end of the line only. */
const ledToPage = /(?:[.．…·]\s*){4,}\d{1,4}\s*$/
const longestLead = 60
const terminal = /[。；！？：:;!?]\s*$/

function endsParagraph(line: TextLine, index: number, lines: readonly TextLine[], widths: readonly number[]): boolean {
  const next = lines[index + 1]
  if (next === undefined || line.endsParagraph === true || ledToPage.test(line.text.slice(-longestLead))) return true
  const numbering = readNumbering(next.text.trim())
  // A wrapped line hardly ever begins with 一、 or （一）; one that begins with 1. may.
  if (numbering !== null && !wrapsInList(line, next) && (numbering.level <= 2 || terminal.test(line.text) || readNumbering(line.text.trim()) !== null)) return true
  if (line.place.box === null || next.place.box === null) return endsWithoutGeometry(line, index, lines, widths)
  if (Math.abs(line.fontSizePt - next.fontSizePt) > 0.15 * Math.max(line.fontSizePt, next.fontSizePt)) return true
  if (line.centered || next.centered) return !continuesTitle(line, next)
  return (line.endsShort && hadRoomFor(line, next)) || isApart(line, next) || indentsAnew(line, next)
}

/** The right margin is told by the lines that reach it, punctuation that hangs over it too: so far, in letter sizes, it may be nearer. */
const marginDoubt = 0.5

/** A line of a sentence also ends short where the next word, which may not be parted from its punctuation, is wider than the room left. */
function hadRoomFor(line: TextLine, next: TextLine): boolean {
  if (line.roomPt === undefined || terminal.test(line.text)) return true
  const start = next.text.length - next.text.trimStart().length
  const [from, to] = [next.edges[start], next.edges[start + firstWord(next.text).length]]
  return from === undefined || to === undefined || to - from <= line.roomPt - marginDoubt * line.fontSizePt
}

/** A full line of prose that breaks off within a list, and one at the margin: 数据采集项目 / 四、法律顾问服务项目五。 */
function wrapsInList(line: TextLine, next: TextLine): boolean {
  if (line.place.box === null || next.place.box === null || line.endsShort || line.centered) return false
  return /[，、；]/.test(line.text) && !terminal.test(line.text) && next.indentPt <= 0.9 * next.fontSizePt
}

/** A part title printed on two lines, the second or both centered: 第三部分 …情况 / 说明. */
function continuesTitle(line: TextLine, next: TextLine): boolean {
  const isOpen = line.centered || !line.endsShort
  return isOpen && next.centered && readNumbering(line.text.trim())?.level === 0 && readNumbering(next.text.trim()) === null && !isApart(line, next)
}

function isApart(line: TextLine, next: TextLine): boolean {
  const box = line.place.box
  const nextBox = next.place.box
  if (box === null || nextBox === null || line.place.pageNumber !== next.place.pageNumber) return false
  const gap = nextBox.y - (box.y + box.height)
  return gap < -box.height || gap > 3 * Math.max(box.height, nextBox.height)
}

/** The next line begins further right: the first line of a paragraph. Where all lines of a list stand alike, a full stop decides. */
function indentsAnew(line: TextLine, next: TextLine): boolean {
  const em = next.fontSizePt > 0 ? next.fontSizePt : 10
  if (next.indentPt - line.indentPt > 0.9 * em) return true
  return next.indentPt > 1.2 * em && Math.abs(next.indentPt - line.indentPt) <= 0.9 * em && terminal.test(line.text)
}

/** Neighbors looked at, and the part of their greatest width below which a line is short. */
const reach = 6
const shortPart = 0.86
const veryShortPart = 0.6
/** A line is short only if the next word would still have fitted, with this part of the width to spare. */
const fittingPart = 0.95
/** Lines further apart than this had something between them that was read as a form. */
const greatestLineStep = 5

function endsWithoutGeometry(line: TextLine, index: number, lines: readonly TextLine[], widths: readonly number[]): boolean {
  const next = lines[index + 1]
  if (next === undefined) return true
  const turnsPage = next.place.pageNumber !== line.place.pageNumber
  if (!turnsPage && (next.place.lineIndex ?? 0) - (line.place.lineIndex ?? 0) > greatestLineStep) return true
  // What follows a colon at the end of a line is a list more often than the rest of a sentence.
  if (/[：:]\s*$/.test(line.text) || isPlainHeading(line.text)) return true
  if (/[。！？]\s*$/.test(line.text) && (turnsPage || isPlainHeading(next.text))) return true
  const widest = Math.max(...widths.slice(Math.max(0, index - reach), index + reach + 1))
  const width = widths[index] ?? 0
  if (/^[，。；：、！？）)”》]/.test(next.text)) return false
  // Prose stops with a mark; a line of prose that has none goes on unless it is very short.
  if (/[，；。]/.test(line.text) && !terminal.test(line.text)) return width < veryShortPart * widest
  return width < shortPart * widest && width + widthOf(firstWord(next.text)) <= fittingPart * widest
}

const keptTogether = /^[（(“‘《〈【「『〔]*(?:[\dA-Za-z.,%]+|.)[，。；：、！？）)”’》〉】」』〕％%]*/u

/** What typesetting keeps together at the start of a line: a figure or Latin word, or one Chinese character, with its brackets and punctuation. */
function firstWord(text: string): string {
  return keptTogether.exec(text.trim())?.[0] ?? ''
}

/** Width in ems, as far as characters tell; the typesetting adds the spaces. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code !== 0x20) width += code >= 0x2014 ? 1 : 0.5
  }
  return width
}

function joinLines(lines: readonly TextLine[]): Paragraph {
  const parts: string[] = []
  const spans: Span[] = []
  let length = 0
  for (const line of lines) {
    const text = line.text.trim()
    const lineStart = line.text.length - line.text.trimStart().length
    // A space keeps two figures, or two Latin words, from becoming one.
    if (/[\dA-Za-z.,]$/.test(parts.at(-1) ?? '') && /^[\dA-Za-z]/.test(text)) {
      parts.push(' ')
      length += 1
    }
    spans.push({ start: length, lineStart, line })
    parts.push(text)
    length += text.length
  }
  return { text: parts.join(''), centered: lines[0]?.centered ?? false, spans }
}

/** Places of the characters [start, end), one per line they stand on. */
export function placesOf(paragraph: Paragraph, start: number, end: number): Place[] {
  return portionsOf(paragraph, start, end).map(({ place }) => place)
}

/** Like placesOf, with where in the paragraph's text each line's portion begins. */
export function portionsOf(paragraph: Paragraph, start: number, end: number): { readonly start: number; readonly place: Place }[] {
  const portions: { readonly start: number; readonly place: Place }[] = []
  for (let index = firstSpan(paragraph.spans, start); index < paragraph.spans.length; index += 1) {
    const span = paragraph.spans[index]
    if (span === undefined || span.start >= end) break
    const next = paragraph.spans[index + 1]?.start ?? paragraph.text.length
    const from = Math.max(start, span.start) - span.start + span.lineStart
    const to = Math.min(end, next) - span.start + span.lineStart
    if (to > from) portions.push({ start: Math.max(start, span.start), place: portionOf(span.line, from, to) })
  }
  return portions
}

function firstSpan(spans: readonly Span[], start: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((spans[middle]?.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}

function portionOf(line: TextLine, from: number, to: number): Place {
  const box = line.place.box
  const left = line.edges[from]
  const right = line.edges[Math.min(to, line.edges.length - 1)]
  if (box === null || left === undefined || right === undefined || right <= left) return line.place
  return { ...line.place, box: { x: left, y: box.y, width: right - left, height: box.height } }
}
