/**
 * Finds the forms of one family in the lines of a text: a title, and under it the heads of that form. A title without heads (in a
 * list of contents, in a sentence) is none. Second step of recovering forms from text.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { ColumnDefinition, FamilyDefinition } from '../../model/form-definition.ts'
import type { TextLine } from '../../model/source.ts'
import type { Unit } from '../../money.ts'
import { alternatives, compact, titleCore } from '../assemble/spelling.ts'
import { endsWithTitle } from '../assemble/titles.ts'
import { findBracketedUnit, findUnitCaption, findUnitInLines } from '../assemble/unit-caption.ts'
import { readNumbering } from '../narrative/numbering.ts'
import { headWords as knownHeads } from '../assemble/column-spelling.ts'
import { belongsToForm } from '../assemble/title-meaning.ts'
import { isHeadWord, layOutForm, type FormLayout, type PanelLayout } from './form-layout.ts'
import { tokenizeLine } from './row-token.ts'

/** A form's title and heads. Line indexes count in the list of lines; firstRow is the first line after the heads. */
export interface FormHead {
  readonly layout: FormLayout
  readonly titleLine: number
  readonly title: string
  readonly firstRow: number
  /** How many columns the form itself counts (栏次 1 2 3 …); null when it does not. */
  readonly countedColumns: number | null
  /** All words of the heads without spaces. */
  readonly headText: string
  /** Words among the heads that no head of the definition contains. */
  readonly unknownWords: readonly string[]
  /** Null when it names a unit we do not read, undefined when it names none. */
  readonly unit: Unit | null | undefined
  /** Share of the columns whose heads were found, from 0 to 1. */
  readonly coverage: number
}

const longestTitle = 60
/** A disclosure of a department names its tables some dozen times; a text with more titles is none. */
const mostTitles = 400
const mostHeadLines = 80
const mostCaptionLines = 8
const { columnNumberMarks, departmentCaptions, departmentCodeCaptions, fiscalYearCaptions, formNumberWords, noteMarks, titleEndings, titleWords } = documentVocabulary
/** The forms whose titles have a core. */
type Titles = ReadonlyMap<string, readonly FormLayout[]>

const titlesByFamily = new WeakMap<FamilyDefinition, Titles>()

function titlesOf(family: FamilyDefinition): Titles {
  const known = titlesByFamily.get(family)
  if (known !== undefined) return known
  const titles = new Map<string, FormLayout[]>()
  for (const form of family.forms) {
    for (const core of new Set(form.titles.map((title) => titleCore(title).core))) titles.set(core, [...(titles.get(core) ?? []), layOutForm(form)])
  }
  titlesByFamily.set(family, titles)
  return titles
}

/** No sentence, and an ending that titles have, perhaps with something in brackets behind it. */
const titlePattern = new RegExp(`^[^，。；！？]*(?:${titleEndings.join('|')})\\s*(?:[（(][^（()）]*[)）]\\s*)*$`)
const captionPattern = new RegExp(`(?:^|\\d|\\s)(?:${alternatives([...departmentCaptions, ...departmentCodeCaptions])}):|(?:${alternatives(fiscalYearCaptions)}):`)
const notePattern = new RegExp(`^[（(*]?(?:${alternatives(noteMarks)})[\\d一二三四五六七八九十]*[:：、.]`)

/** The forms of a family in printed order, and every line that is one of its titles (repeated on later pages, or listed in the contents). */
export function findForms(lines: readonly TextLine[], family: FamilyDefinition): { forms: FormHead[]; titleLines: ReadonlyMap<number, FormLayout> } {
  const titles = titlesOf(family)
  const titleLines = new Map<number, FormLayout>()
  for (let index = 0; index < lines.length && titleLines.size < mostTitles; index += 1) {
    const text = lines[index]?.text ?? ''
    const layout = text.length > longestTitle ? null : matchTitle(text, titles)
    if (layout !== null) titleLines.set(index, layout)
  }
  const forms = [...titleLines].flatMap(([titleLine, layout]) => readHead(lines, titleLine, layout, titleLines) ?? [])
  return { forms, titleLines }
}

/** Of any table, ours or not. */
export function isTitleShaped(text: string): boolean {
  return titlePattern.test(text)
}

/** A table's number before the name of a form makes a title of it, whatever it ends with. */
const numberedPattern = new RegExp(`^\\s*(?:${alternatives(formNumberWords)})\\s*[\\d一二三四五六七八九十]+[^，。；！？]*$`)

export function isNumberedTitle(text: string): boolean {
  return numberedPattern.test(text)
}

/** The form whose title ends this line, what comes before being no part of another form's title. */
function matchTitle(text: string, titles: Titles): FormLayout | null {
  if (!isTitleShaped(text) && !isNumberedTitle(text)) return null
  const { core } = titleCore(text)
  for (let start = 0; start < core.length; start += 1) {
    const layouts = titles.get(core.slice(start)) ?? []
    const layout = layouts.find(({ definition }) => endsWithTitle(compact(text), definition)) ?? layouts.at(-1)
    if (layout === undefined) continue
    const before = core.slice(0, start)
    return titleWords.some((word) => before.endsWith(compact(word))) ? null : layout
  }
  return null
}

/** Reads on from the title to the first row; null when what follows are not the heads of this form. */
function readHead(lines: readonly TextLine[], titleLine: number, layout: FormLayout, titleLines: ReadonlyMap<number, FormLayout>): FormHead | null {
  const end = headEnd(lines, titleLine + 1, layout, titleLines)
  if (end === null) return null
  const headLines = lines.slice(titleLine + 1, end.firstRow)
  const words = headLines.filter((line) => !isColumnNumbers(line)).flatMap((line) => tokenizeLine(line).map(({ text }) => text))
  const headText = compact(words.join(''))
  const coverage = coverageOf(layout, headText)
  if (coverage < 0.5) return null
  const title = lines[titleLine]?.text ?? ''
  const texts = headLines.map(({ text }) => text)
  const stated = findUnitInLines(texts) ?? findUnitCaption(headText) ?? findBracketedUnit(headText)
  const ofTitle = findUnitCaption(title) ?? findBracketedUnit(title)
  const unit = stated !== null && ofTitle !== null && stated.unit !== ofTitle.unit ? null : (stated ?? ofTitle)?.unit
  return { layout, titleLine, title, ...end, headText, unknownWords: unknownWords(layout, headLines), unit, coverage }
}

/** The heads end with the line that counts the columns; where none does, before the first line that is no head. */
function headEnd(
  lines: readonly TextLine[],
  from: number,
  layout: FormLayout,
  titleLines: ReadonlyMap<number, FormLayout>,
): { firstRow: number; countedColumns: number | null } | null {
  let lastHead = from
  for (let index = from; index < Math.min(lines.length, from + mostHeadLines); index += 1) {
    const line = lines[index]
    if (line === undefined || isNote(line.text) || titleLines.has(index)) break
    if (isColumnNumbers(line)) {
      return { firstRow: index + 1, countedColumns: tokenizeLine(line).filter(({ kind }) => kind === 'number').length }
    }
    if (lastHead > from && readNumbering(line.text) !== null) break
    if (isHeadLine(layout, line)) lastHead = index + 1
    else if (lastHead === from ? index - from >= mostCaptionLines : index - lastHead >= 2 || hasNumber(line)) break
  }
  return lastHead === from ? null : { firstRow: lastHead, countedColumns: null }
}

function hasNumber(line: TextLine): boolean {
  return tokenizeLine(line).some(({ kind }) => kind === 'number')
}

/** `栏次 1 2 3 4`, `栏次 1 栏次 2`, or at least three numbers from 1 on without a word. */
export function isColumnNumbers(line: TextLine): boolean {
  const text = compact(line.text)
  const parts = line.text.trim().split(/\s+/)
  const numbers = parts.filter((part) => !columnNumberMarks.includes(part))
  if (numbers.length > 0 && numbers.every((number, index) => number === String(index + 1)) && (numbers.length < parts.length || numbers.length >= 3)) return true
  return columnNumberMarks.some((mark) => text.startsWith(mark) && /^\d+$/.test(text.slice(mark.length)))
}

/** The line above the heads: unit, department, year. Never part of a row. */
export function isCaption(text: string): boolean {
  return findUnitCaption(text) !== null || isBodyCaption(text)
}

/** Says whose and of which year the table is; its number may stand behind. */
export function isBodyCaption(text: string): boolean {
  return captionPattern.test(compact(text))
}

export function isNote(text: string): boolean {
  return notePattern.test(compact(text))
}

/** Only words of heads, and no number. */
export function isHeadLine(layout: FormLayout, line: TextLine): boolean {
  return headWords(line).every((word) => isHeadWord(layout, word))
}

/** The share of the columns that must be there which are printed; one that may be left out counts where it is printed. */
function coverageOf({ panels }: FormLayout, headText: string): number {
  const found = panels.flatMap((panel) =>
    panel.definition.columns
      .filter(({ kind }) => kind !== 'rowNumber')
      .map((column) => ({ column, isFound: isHeadPrinted(panel, column, headText) }))
      .flatMap(({ column, isFound }) => (isFound || column.optional !== true ? [isFound] : [])),
  )
  return found.length === 0 ? 0 : found.filter((isFound) => isFound).length / found.length
}

export function isHeadPrinted({ heads }: PanelLayout, column: ColumnDefinition, headText: string): boolean {
  return heads.get(column)?.own.some((head) => headText.includes(head)) ?? false
}

/** Words between the first and the last head line that no head explains; captions are above them. */
function unknownWords(layout: FormLayout, headLines: readonly TextLine[]): string[] {
  const isHead = headLines.map((line) => isHeadLine(layout, line) || isColumnNumbers(line))
  const between = headLines.slice(isHead.indexOf(true), isHead.lastIndexOf(true) + 1)
  const lines = between.filter((line) => !isColumnNumbers(line)).map(headWords)
  return [...lines.flat().filter((word) => !isHeadWord(layout, word)), ...strayPieces(layout, lines.map((words) => words.map(compact)))]
}

/**
 * Words that are a piece of a head and go on in no neighboring line to make it whole: 拨款, of 一般公共预算拨款, over a column of its own. Two words of one line stand in
 * two columns.
 */
function strayPieces({ headWholes, definition: { id } }: FormLayout, lines: readonly (readonly string[])[]): string[] {
  const isWhole = (word: string): boolean => knownHeads.has(word) || belongsToForm(word, id) || consistsOf(word, headWholes)
  return lines.flatMap((words, line) => words.filter((word, position) => {
    if (word.length < 2 || isWhole(word)) return false
    const before = position === 0 ? brokenParts(lines, line, -1) : []
    const after = position === words.length - 1 ? brokenParts(lines, line, 1) : []
    return ![...before.keys(), before.length].some((skipped) => [...after.keys(), after.length].some((taken) => isWhole([...before.slice(skipped), word, ...after.slice(0, taken)].join(''))))
  }))
}

/** What may belong to the word at a line's end or beginning: the nearest words of the lines beyond it, as long as they stand alone. */
function brokenParts(lines: readonly (readonly string[])[], line: number, step: 1 | -1): string[] {
  const parts: string[] = []
  for (let index = line + step; parts.length < mostParts; index += step) {
    const words = lines[index] ?? []
    const nearest = words.at(step === 1 ? 0 : -1)
    if (nearest === undefined) break
    parts.push(nearest)
    if (words.length > 1) break
  }
  return step === 1 ? parts : parts.reverse()
}

const mostParts = 3

function consistsOf(word: string, parts: ReadonlySet<string>): boolean {
  const lengths = [...new Set([...parts].map(({ length }) => length))]
  const reachable = [true]
  for (let end = 1; end <= word.length; end += 1) {
    reachable[end] = lengths.some((length) => reachable[end - length] === true && parts.has(word.slice(end - length, end)))
  }
  return reachable[word.length] === true
}

/** The words of a line without the year that changes. */
function headWords(line: TextLine): string[] {
  return line.text.replace(/20\d{2} ?年?度?/g, ' ').split(' ').filter((word) => word !== '')
}

/** The head of a column as printed, levels joined by /: the spellings found among the heads, or else the first of the definition. */
export function printedHead({ heads }: PanelLayout, column: ColumnDefinition, headText: string): string {
  const spellings = heads.get(column)
  const pick = (printed: readonly string[] = [], compacted: readonly string[] = []): string | undefined =>
    printed[compacted.findIndex((head) => headText.includes(head))]
  const own = pick(column.heads, spellings?.own) ?? column.heads[0] ?? column.title.zh
  const above = pick(column.under, spellings?.above)
  return above === undefined ? own : `${above}/${own}`
}
