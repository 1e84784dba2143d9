/**
 * Titles of tables that no family knows, in a text: each has a table of money below it, which ends the form before and is told unread. Between finding
 * the forms and cutting them into rows.
 */
import type { TextLine } from '../../model/source.ts'
import { compact } from '../assemble/spelling.ts'
import { isCalledTable, looksStatutory, namesOtherMatter } from '../assemble/titles.ts'
import { findUnitCaption } from '../assemble/unit-caption.ts'
import { isBodyCaption, isColumnNumbers, isNumberedTitle, isTitleShaped } from './form-head.ts'
import { tokenizeLine } from './row-token.ts'

/** Heads of many columns stand one below the other. */
const tableReach = 60
const captionReach = 3

/** known: lines that are titles of forms. → indexes of lines. A line that comes again over every table is the head of pages. */
export function findStrangeTitles(lines: readonly TextLine[], known: ReadonlyMap<number, unknown>): number[] {
  const found = lines.flatMap(({ text }, index) => (!known.has(index) && isTitle(text) && !namesOtherMatter(text) && standsOverTable(lines, index, known) ? [{ index, flat: compact(text) }] : []))
  const counts = new Map<string, number>()
  for (const { flat } of found) counts.set(flat, (counts.get(flat) ?? 0) + 1)
  return found.flatMap(({ index, flat }) => (counts.get(flat) === 1 ? [index] : []))
}

function isTitle(text: string): boolean {
  const title = text.trim()
  if (isBodyCaption(title)) return false
  return isTitleShaped(title) ? isCalledTable(title) : isNumberedTitle(title)
}

/** A row of figures before the next sentence or other title: of one, where the unit is stated; of several below the title of a form of some kind. */
export function standsOverTable(lines: readonly TextLine[], title: number, known: ReadonlyMap<number, unknown>): boolean {
  const hasUnit = lines.slice(title, title + 1 + captionReach).some(({ text }) => findUnitCaption(text) !== null)
  const fewestFigures = hasUnit ? 1 : looksStatutory(lines[title]?.text ?? '') ? 2 : Number.POSITIVE_INFINITY
  for (let index = title + 1; index < Math.min(lines.length, title + tableReach); index += 1) {
    const line = lines[index]
    if (line === undefined || known.has(index) || isTitle(line.text) || /[。；]/.test(line.text)) return false
    if (!isColumnNumbers(line) && tokenizeLine(line).filter(({ kind }) => kind === 'number').length >= fewestFigures) return true
  }
  return false
}
