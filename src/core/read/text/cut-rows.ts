/**
 * Cuts the lines of one form into rows. A row begins with its serial number, code or label and takes the lines that continue it; heads repeated
 * on later pages and stray lines between two rows are stepped over; notes close the table. Third step of recovering forms from text.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import type { TextLine } from '../../model/source.ts'
import { compact, labelCore } from '../assemble/spelling.ts'
import { readNumbering } from '../narrative/numbering.ts'
import { isCaption, isColumnNumbers, isHeadLine, isNote, isTitleShaped, type FormHead } from './form-head.ts'
import type { FormLayout } from './form-layout.ts'
import { beginsLabel, readLabels } from './row-labels.ts'
import { tokenizeLine, type RowToken } from './row-token.ts'
import { nameOfCode, readCode, type PrintedCode } from './row-code.ts'

/** tokens: words and figures after serial number and code, in printed order. isDoubtful: beside it stand words or figures that no row could take, and some of its own may be theirs · doubts: those figures */
export interface CutRow {
  readonly serial: string | null
  readonly code: PrintedCode | null
  readonly tokens: RowToken[]
  readonly line: TextLine
  isDoubtful: boolean
  readonly doubts: RowToken[]
}

export interface CutForm {
  readonly rows: readonly CutRow[]
  readonly notes: readonly { readonly text: string; readonly lines: readonly TextLine[] }[]
  readonly used: ReadonlySet<TextLine>
  /** Lines between rows, or between the last row and the next form, that are neither row nor head. */
  readonly skipped: readonly TextLine[]
  /** First line that no longer belongs to the form. */
  readonly end: number
}

/** How far a row may be looked for beyond lines that are none. */
const lookAhead = 12
const longestFragment = 40
const mostFragments = 8
/** The longest real form has some hundred rows. */
const mostRows = 2000
const mostSkipped = 200
const longestListLine = 120
/** Notes run on over lines until a sentence ends. */
const mostNoteLines = 6

interface Cutter {
  readonly lines: readonly TextLine[]
  readonly layout: FormLayout
  readonly titleLines: ReadonlyMap<number, FormLayout>
  readonly firstHead: ReadonlySet<string>
  readonly end: number
  readonly rows: CutRow[]
  /** Null until the first row shows whether rows are numbered. */
  numbered: boolean | null
}

/** head: where the form begins · next: the line where the next form begins; null for the last. */
export function cutRows(lines: readonly TextLine[], head: FormHead, titleLines: ReadonlyMap<number, FormLayout>, next: number | null): CutForm {
  const end = next ?? lines.length
  const headLines = lines.slice(head.titleLine, head.firstRow)
  const used = new Set(headLines)
  const notes: CutForm['notes'][number][] = []
  const skipped: TextLine[] = []
  const firstHead = new Set(headLines.map(({ text }) => text))
  const cutter: Cutter = { lines, layout: head.layout, titleLines, firstHead, end, rows: [], numbered: null }
  let index = head.firstRow
  let closed = false
  while (index < end && cutter.rows.length < mostRows && skipped.length < mostSkipped) {
    const step = nextStep(cutter, index, closed)
    if (step === null) break
    closed = step.kind === 'note'
    skipped.push(...lines.slice(index, step.from))
    doubtNeighbors(cutter, step, lines.slice(index, step.from))
    for (const line of lines.slice(step.from, step.to)) used.add(line)
    if (step.kind === 'note') notes.push({ text: lines.slice(step.from, step.to).map(({ text }) => text).join(''), lines: lines.slice(step.from, step.to) })
    index = step.to
  }
  doubtLoneRow(cutter, index)
  const rest = next === null ? tableRest(lines.slice(index)) : untilNote(lines.slice(index, end))
  if (isTablePart(rest)) skipped.push(...rest)
  return { rows: cutter.rows, notes, used, skipped, end: index }
}

/** What follows the last row of the last form, up to the first note, sentence, heading or further title. */
function tableRest(following: readonly TextLine[]): TextLine[] {
  const end = following.findIndex(({ text }) => isNote(text) || isTitleShaped(text) || /[。；]/.test(text) || (readNumbering(text)?.level ?? 9) <= 2)
  return end === -1 ? [...following] : following.slice(0, end)
}

function untilNote(following: readonly TextLine[]): TextLine[] {
  const end = following.findIndex(({ text }) => isNote(text))
  return end === -1 ? [...following] : following.slice(0, end)
}

/** What stands between the last row we see and the next form, when it is short and no prose: rows we failed to see. */
function isTablePart(rest: readonly TextLine[]): boolean {
  return rest.length <= mostSkipped && !rest.some(({ text }) => /[。；]/.test(text)) && rest.some(hasFigure)
}

/**
 * What was passed over may be of the row before or of the row just begun: with figures, neither is blank for certain; where panels stand side by side
 * and no serial numbers part the rows, even words do, for a figure may be of the label they belong to. So does a label left incomplete.
 */
function doubtNeighbors({ rows, layout, numbered }: Cutter, step: Step, passed: readonly TextLine[]): void {
  const neighbors = rows.slice(step.kind === 'row' ? -2 : -1)
  const figures = passed.flatMap(tokenizeLine).filter(({ kind }) => kind !== 'text')
  const isSideBySide = layout.panels.length > 1 && numbered === false
  const before = step.kind === 'row' ? rows.at(-2) : undefined
  const isLeftIncomplete = before !== undefined && !readLabels(layout, before.tokens.filter(({ kind }) => kind === 'text')).complete
  const isDoubtful = figures.length > 0 || (isSideBySide && (passed.length > 0 || isLeftIncomplete))
  for (const row of neighbors) {
    row.isDoubtful ||= isDoubtful
    row.doubts.push(...figures)
  }
}

/** A form of one row that is followed by another row of figures: nobody says which of the two is the form's. */
function doubtLoneRow({ rows: [row], layout, lines, end }: Cutter, index: number): void {
  const following = index < end ? lines[index] : undefined
  if (row === undefined || following === undefined || layout.panels[0]?.definition.keyedBy !== 'single') return
  const figures = tokenizeLine(following).filter(({ kind }) => kind !== 'text')
  if (figures.length < 2 || isNote(following.text) || isProse(following.text)) return
  row.isDoubtful = true
  row.doubts.push(...figures)
}

interface Step {
  readonly kind: 'row' | 'fragment' | 'head' | 'note'
  readonly from: number
  readonly to: number
}

const amountInSentence = new RegExp(`\\d\\s?(?:${Object.keys(claimWords.amountUnits).join('|')})`)

/** 公务接待费支出 6.28 万元，比上年减少 …: tables give their unit once, and no sentences. */
function isProse(text: string): boolean {
  return amountInSentence.test(text) && /[，。；;]|,(?!\d{3})/.test(text)
}

/** What stands at this line; null when the form is over. */
function nextStep(cutter: Cutter, index: number, closed: boolean): Step | null {
  const line = cutter.lines[index]
  if (line === undefined) return null
  if (isNote(line.text)) return { kind: 'note', from: index, to: noteEnd(cutter, index) }
  if (isProse(line.text)) return null
  const head = headEnd(cutter, index, true)
  if (head > index) return { kind: 'head', from: index, to: head }
  if (closed) return null
  if (isPageNumber(cutter, index)) return { kind: 'head', from: index, to: index + 1 }
  const finishesLabel = cutter.numbered === false && finishesRow(cutter, line, index)
  if (isListLine(cutter, index)) {
    cutter.rows.push({ serial: null, code: null, tokens: [...tokenizeLine(line)], line, isDoubtful: false, doubts: [] })
    return { kind: 'row', from: index, to: index + 1 }
  }
  const begun = finishesLabel ? 0 : beginRow(cutter, index)
  if (begun > 0) return { kind: 'row', from: index, to: index + begun }
  if (isFragment(cutter, index)) {
    cutter.rows.at(-1)?.tokens.push(...tokenizeLine(line))
    return { kind: 'fragment', from: index, to: index + 1 }
  }
  const looseHead = headEnd(cutter, index, false)
  if (looseHead > index) return { kind: 'head', from: index, to: looseHead }
  const mayLookAhead = cutter.rows.length > 0 || cutter.layout.definition.panels[0]?.keyedBy === 'code'
  for (let next = index + 1; next < Math.min(cutter.end, index + lookAhead) && mayLookAhead && !isProse(cutter.lines[next]?.text ?? ''); next += 1) {
    if (headEnd(cutter, next, true) > next) return { kind: 'head', from: next, to: headEnd(cutter, next, true) }
    const found = beginRow(cutter, next)
    if (found > 0) return { kind: 'row', from: next, to: next + found }
    // An empty form prints the word for its total and then the note that it is empty.
    if (cutter.rows.length === 0 && !cutter.lines.slice(index, next).some(hasFigure) && isNote(cutter.lines[next]?.text ?? '')) return { kind: 'note', from: next, to: noteEnd(cutter, next) }
  }
  return null
}

function hasFigure(line: TextLine): boolean {
  return tokenizeLine(line).some(({ kind }) => kind !== 'text')
}

function noteEnd({ lines, end }: Cutter, index: number): number {
  for (let next = index; next < Math.min(end, index + mostNoteLines); next += 1) {
    const text = lines[next]?.text ?? ''
    if (next > index && isNote(text)) return next
    if (/[。！]$/.test(text)) return next + 1
  }
  return index + 1
}

/**
 * The line after heads that are printed again. sure: only when the block begins with a line of the first heads, or the title.
 */
function headEnd({ lines, layout, titleLines, firstHead, end }: Cutter, index: number, sure: boolean): number {
  const isRepeated = (at: number): boolean => firstHead.has(lines[at]?.text ?? '') || titleLines.get(at) === layout
  if (sure && !isRepeated(index)) return index
  let next = index
  let hasRepeated = false
  for (; next < end; next += 1) {
    const line = lines[next]
    if (line === undefined) break
    if (isColumnNumbers(line)) return next + 1
    if (isRepeated(next)) hasRepeated = true
    else if (!isHeadLine(layout, line)) break
  }
  return hasRepeated && next - index > 1 ? next : index
}

/**
 * A line of a free list (procurement items): its rows have no key to cut by, so every line up to a note, a numbered heading or a sentence
 * is taken, and the figures are reported as unread. What a project is for may be a sentence: in a row a figure stands beside it.
 */
function isListLine({ layout, titleLines, lines }: Cutter, index: number): boolean {
  const line = lines[index]
  const panel = layout.panels[0]
  if (line === undefined || panel?.definition.keyedBy !== 'ordinal' || titleLines.has(index)) return false
  if (line.text.length > longestListLine) return false
  const tokens = tokenizeLine(line)
  if (/[。；！？]/.test(line.text)) return tokens.some(isNumber)
  const words = leadingWords(tokens).map(({ text }) => text).join('')
  if ((readNumbering(line.text)?.level ?? 9) > 2 || panel.rowsByLabel.has(labelCore(words))) return true
  const next = lines[index + 1]
  return tokens.some(isNumber) || (next !== undefined && tokenizeLine(next).every(isNumber))
}

function isNumber({ kind }: RowToken): boolean {
  return kind === 'number'
}

/** Begins a row at this line if one begins here. → how many lines its beginning takes, 0 for none. */
function beginRow(cutter: Cutter, index: number): number {
  const { lines, rows } = cutter
  const line = lines[index]
  if (line === undefined || isCaption(line.text)) return 0
  const tokens = tokenizeLine(line)
  const serial = readSerial(cutter, tokens, index)
  const rest = serial === null ? tokens : tokens.slice(1)
  if (serial === null && !opensRow(cutter, rest, index, true)) return 0
  cutter.numbered ??= serial !== null
  const broken = serial === null ? null : brokenCodeAt(cutter, rest, index)
  const code = broken ?? codeAt(cutter, rest, index)
  rows.push({ serial, code, tokens: rest.slice(code?.length ?? 0), line, isDoubtful: false, doubts: [] })
  return broken === null ? 1 : 2
}

/** The serial number a row begins with: it counts on, or a code or a known label follows it. */
function readSerial(cutter: Cutter, tokens: readonly RowToken[], index: number): string | null {
  const { layout, rows, numbered, lines, firstHead } = cutter
  const text = tokens[0]?.text ?? ''
  const hasNumberColumn = layout.definition.panels[0]?.columns.some(({ kind }) => kind === 'rowNumber') ?? false
  if (!hasNumberColumn || numbered === false || !/^\d{1,3}$/.test(text)) return null
  const last = lastSerial(rows)
  const value = BigInt(text)
  const nextLine = lines[index + 1]
  const rest = tokens.length > 1 ? tokens.slice(1) : nextLine === undefined ? [] : tokenizeLine(nextLine)
  const at = tokens.length > 1 ? index : index + 1
  if (value > last && opensRow(cutter, rest, at, false)) return text
  if (value !== last + 1n) return null
  const isUnknownRow = rest[0]?.kind === 'text' && !firstHead.has(rest[0].line.text)
  return isUnknownRow || brokenCodeAt(cutter, tokens.slice(1), index) !== null ? text : null
}

/** A label still incomplete takes what completes it; a complete one only words that are no label of their own. */
function finishesRow(cutter: Cutter, line: TextLine, index: number): boolean {
  if (cutter.layout.definition.panels[0]?.keyedBy !== 'label' || tokenizeLine(line).every(({ kind }) => kind !== 'text')) return false
  const isKnown = (tokens: readonly RowToken[]): boolean => readLabels(cutter.layout, tokens.filter(({ kind }) => kind === 'text')).complete
  if (!isKnown(cutter.rows.at(-1)?.tokens ?? [])) return completesLabel(cutter, index, 3)
  return !isKnown(tokenizeLine(line)) && completesLabel(cutter, index, 1)
}

function lastSerial(rows: readonly CutRow[]): bigint {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const serial = rows[index]?.serial ?? null
    if (serial !== null) return BigInt(serial)
  }
  return 0n
}

/** Whether a row may begin with these words. alone: no serial number announced it, so a figure must confirm what might be a head. */
function opensRow(cutter: Cutter, tokens: readonly RowToken[], index: number, alone: boolean): boolean {
  const { layout, numbered } = cutter
  const panel = layout.panels[0]
  const first = tokens[0]
  if (panel === undefined || first === undefined) return false
  const words = leadingWords(tokens)
  const confirmed = tokens.length > words.length
  if (panel.definition.keyedBy === 'single') return alone && cutter.rows.length === 0 && tokens.every(({ kind }) => kind !== 'text')
  if (codeAt(cutter, tokens, index) !== null) return true
  if (words.length === 0) return false
  if (panel.definition.keyedBy === 'code') {
    return (confirmed || !alone) && panel.rowsByLabel.has(labelCore(words.map(({ text }) => text).join('')))
  }
  if (panel.definition.keyedBy !== 'label') return false
  const known = readLabels(layout, tokens.filter(({ kind }) => kind === 'text')).complete
  if (alone && numbered === true) return known && confirmed
  return (known || beginsLabel(layout, first.text)) && (confirmed || !alone || !isHeadLine(layout, first.line))
}

/** A code counts only when a name follows it, on the same line or on the next: an amount may look like a code. */
function codeAt({ layout, lines }: Cutter, tokens: readonly RowToken[], index: number): PrintedCode | null {
  const panel = layout.definition.panels[0]
  const code = panel?.keyedBy === 'code' ? readCode(panel, tokens) : null
  if (code === null) return null
  const nextLine = lines[index + 1]
  const after = tokens.length > code.length ? tokens[code.length] : nextLine === undefined ? undefined : tokenizeLine(nextLine)[0]
  return after?.kind === 'text' ? code : null
}

/** A code broken over two lines in its narrow column: `201030` and below it `1`. Only a code of the classification counts, whose first part is none. */
function brokenCodeAt({ layout, lines }: Cutter, tokens: readonly RowToken[], index: number): PrintedCode | null {
  const [first] = tokens
  const below = lines[index + 1]
  const rest = below === undefined ? [] : tokenizeLine(below)
  if (layout.definition.panels[0]?.keyedBy !== 'code' || first === undefined || !/^\d+$/.test(first.text) || rest.length !== 1) return null
  const code = first.text + (rest[0]?.text ?? '')
  return /^\d{1,4}$/.test(rest[0]?.text ?? '') && nameOfCode(first.text) === null && nameOfCode(code) !== null ? { code, length: 1 } : null
}

function leadingWords(tokens: readonly RowToken[]): readonly RowToken[] {
  const end = tokens.findIndex(({ kind }) => kind !== 'text')
  return end === -1 ? tokens : tokens.slice(0, end)
}

/** Whether this line continues the last row: the rest of a broken label, or the figures of a row whose label stood alone. */
function isFragment(cutter: Cutter, index: number): boolean {
  const { lines, rows, layout } = cutter
  const row = rows.at(-1)
  const line = lines[index]
  if (row === undefined || line === undefined || row.tokens.length > mostFragments * 4 || isCaption(line.text)) return false
  const tokens = tokenizeLine(line)
  const words = tokens.filter(({ kind }) => kind === 'text')
  const figureCount = row.tokens.filter(({ kind }) => kind !== 'text').length
  if (words.length === 0) {
    const mayHaveMore = figureCount === 0 || layout.panels.length > 1
    const columnCount = layout.panels.reduce((count, { figureColumns }) => count + figureColumns.length, 0)
    return mayHaveMore && figureCount + tokens.length <= columnCount
  }
  const wordCharacters = words.reduce((count, { text }) => count + text.length, 0)
  if (wordCharacters > longestFragment || /[。；！？]/.test(line.text)) return false
  if (figureCount > 0 && tokens.length > words.length && layout.panels.length === 1) return false
  if (layout.definition.panels[0]?.keyedBy !== 'code') return completesLabel(cutter, index, 3)
  return continuesName(cutter, index, row, tokens, figureCount > 0)
}

/** A number alone before the heads of the next page. */
function isPageNumber({ lines, firstHead, titleLines }: Cutter, index: number): boolean {
  const next = lines[index + 1]
  return /^\d{1,4}$/.test(lines[index]?.text ?? '') && (next === undefined || firstHead.has(next.text) || titleLines.has(index + 1))
}

/** Whether the last row's words make known labels together with the words of this line, and perhaps the next ones. */
function completesLabel({ lines, rows, layout, end }: Cutter, index: number, lineCount: number): boolean {
  const row = rows.at(-1)
  if (row === undefined) return false
  const words = row.tokens.filter(({ kind }) => kind === 'text')
  for (let next = index; next < Math.min(end, index + lineCount); next += 1) {
    const line = lines[next]
    if (line === undefined) return false
    words.push(...tokenizeLine(line).filter(({ kind }) => kind === 'text'))
    if (readLabels(layout, words).complete) return true
  }
  return false
}

/** The name of a code is free wording: before its figures it may run on; after them only what the classification or a following row confirms. */
function continuesName(cutter: Cutter, index: number, row: CutRow, tokens: readonly RowToken[], hasFigures: boolean): boolean {
  const panel = cutter.layout.panels[0]
  const wordsOf = (list: readonly RowToken[]): string => compact(list.filter(({ kind }) => kind === 'text').map(({ text }) => text).join(''))
  const name = wordsOf(row.tokens)
  const known = row.code === null ? null : nameOfCode(row.code.code)
  if (panel === undefined || panel.rowsByLabel.has(labelCore(name))) return false
  if (known !== null && compact(known).startsWith(name + wordsOf(tokens))) return true
  if (known !== null && compact(known) === name) return false
  if (!hasFigures) return true
  return wordsOf(tokens).length <= longestFragment / 2 && [1, 2, 3].some((step) => opensNumbered(cutter, index + step))
}

function opensNumbered(cutter: Cutter, index: number): boolean {
  const line = index < cutter.end ? cutter.lines[index] : undefined
  if (line === undefined) return false
  const tokens = tokenizeLine(line)
  return readSerial(cutter, tokens, index) !== null || codeAt(cutter, tokens, index) !== null
}
