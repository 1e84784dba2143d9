/**
 * Text that is crossed out. Readers of Word files and web pages leave it out and put a mark in its place; laying out turns the marks into
 * unread figures. Without the mark an emptied cell would be blank, and digits on both sides would become one figure.
 */
import type { FlowCell, FlowItem, FlowRow } from './flow.ts'

/** Noncharacters of Unicode, which no text holds. */
const figureMark = '\ufdd0'
const wordMark = '\ufdd1'
const onlyMarks = /^[\s\ufdd0\ufdd1]*$/
const longestQuote = 40
/** What the rest of the path takes for a figure that cannot be read. */
const unreadFigure = '\ufffd'

/** The mark that stands for a crossed-out text. struck: where texts with figures are kept, to be told of. */
export function markStruck(text: string, struck: string[]): string {
  if (!/\d/.test(text)) return text.trim() === '' ? text : wordMark
  struck.push(text.trim())
  return figureMark
}

/** The words of a paragraph with its marks gone. */
export function withoutMarks(text: string): string {
  return text.replaceAll(figureMark, ' ').replaceAll(wordMark, '')
}

/** The words of a cell: unread when all that stood in it is a crossed-out figure. */
export function cellWithoutMarks(text: string): string {
  return text.includes(figureMark) && onlyMarks.test(text) ? unreadFigure : withoutMarks(text)
}

/** A row that is crossed out as a whole, its name included, is no row of the table. */
export function withoutStruckRow(row: FlowRow): FlowRow {
  const texts = row.cells.map(textOf).filter((text) => text !== '')
  const isStruck = texts.length > 1 && texts.every((text) => onlyMarks.test(text)) && texts.some((text) => text.includes(wordMark))
  return isStruck ? { ...row, cells: row.cells.map((cell): FlowCell => ({ ...cell, items: [] })) } : row
}

function textOf({ items }: FlowCell): string {
  return items.map((item: FlowItem) => (item.kind === 'paragraph' ? item.text : ' table ')).join('').trim()
}

/** The first of the crossed-out texts, and how many there are, for the sentence that tells of them. */
export function struckParams(struck: readonly string[]): { readonly text: string; readonly count: string } {
  return { text: (struck[0] ?? '').slice(0, longestQuote), count: String(struck.length) }
}
