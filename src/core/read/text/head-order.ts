/**
 * Whether the heads of a text stand in the order of the form's definition, each as often as it has columns. Figures of a line are given to columns in that order, so a
 * form that prints its columns in another is not read. Used when the columns of a form are settled, before its rows are read.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import type { ColumnDefinition } from '../../model/form-definition.ts'
import { headWords } from '../assemble/column-spelling.ts'
import { compact } from '../assemble/spelling.ts'
import type { PanelLayout } from './form-layout.ts'

type HeadedColumns = Pick<PanelLayout, 'figureColumns' | 'heads'>

/** Stands for the head above a group; no head has it. */
const groupMark = '\u0000'

/**
 * True when two heads of figures stand the other way round on the same level. headText: all words of the heads, level by level.
 */
export function isInOtherOrder({ figureColumns, heads }: HeadedColumns, headText: string): boolean {
  const groups = new Set(figureColumns.flatMap(({ under }) => (under === undefined ? [] : [under.join('/')])))
  if (groups.size > 1) return [...groups].some((group) => isNestedInOtherOrder({ figureColumns, heads }, group, headText))
  const grouped = figureColumns.filter(({ under }) => under !== undefined)
  const groupWord = longestFound((grouped[0]?.under ?? []).map(compact), headText)
  const text = groupWord === null ? headText : headText.replaceAll(groupWord, groupMark)
  const isIn = (column: ColumnDefinition): boolean => groupWord !== null && column.under !== undefined
  const isOrdered = (find: (word: string) => number): boolean => {
    const positionOf = (column: ColumnDefinition): number => {
      const own = longestFound(heads.get(column)?.own ?? [], text)
      return own === null ? -1 : find(own)
    }
    return !falls(figureColumns.map((column) => (isIn(column) ? find(groupMark) : positionOf(column)))) && !falls(grouped.filter(isIn).map(positionOf))
  }
  // A word may also be part of what stands above all columns, or of a title.
  return !isOrdered((word) => text.indexOf(word)) && !isOrdered((word) => text.lastIndexOf(word))
}

/** Heads shorter than this stand above more than one column of many forms (小计, 合计). */
const shortestTelling = 4
const fewestRepeated = 2

/**
 * True when several heads of figures are printed more often than the form has columns so called, as where two years stand side by side: how many
 * columns there are is then unknown.
 */
export function printsHeadsAgain(panels: readonly HeadedColumns[], headText: string): boolean {
  const columns = panels.flatMap(({ figureColumns, heads }) => figureColumns.map((column) => longestFound(heads.get(column)?.own ?? [], headText)))
  const words = panels.flatMap(({ heads }) => [...heads.values()].flatMap(({ own, above }) => [...own, ...above])).filter((word) => headText.includes(word))
  const isTelling = (word: string): boolean => word.length >= shortestTelling && !words.some((other) => other !== word && other.includes(word))
  const repeated = [...new Set(columns)].filter((word) => word !== null && isTelling(word) && headText.split(word).length - 1 > columns.filter((own) => own === word).length)
  return repeated.length >= fewestRepeated
}

const lastYear = compact(documentVocabulary.lastYearPrefix)

/** 上年预算数, not 上年结转. */
export function isOfLastYear({ heads }: HeadedColumns, column: ColumnDefinition): boolean {
  const { own = [], above = [] } = heads.get(column) ?? {}
  return [...own, ...above].some((word) => word.startsWith(lastYear) && headWords.has(word.slice(lastYear.length)))
}

/** Whether panels side by side that go by wording each have the head of their names; several may share a word, which then stands as often. */
export function printsEveryPanel(panels: readonly PanelLayout[], headText: string): boolean {
  if (panels.length < 2) return true
  const labels = panels.flatMap(({ definition, heads }) => definition.columns.filter(({ kind }) => kind === 'label').slice(0, 1).map((column) => heads.get(column)?.own ?? []))
  let rest = headText
  return [...labels].sort((left, right) => lengthOf(right, headText) - lengthOf(left, headText)).every((words) => {
    const word = longestFound(words, rest)
    if (word !== null) rest = rest.replace(word, groupMark)
    return word !== null
  })
}

function lengthOf(words: readonly string[], text: string): number {
  return longestFound(words, text)?.length ?? 0
}

/** A group within a group stands between columns of the outer one; its head is on their level. */
function isNestedInOtherOrder({ figureColumns, heads }: HeadedColumns, group: string, headText: string): boolean {
  const isOwn = ({ under }: ColumnDefinition): boolean => under?.join('/') === group
  const level = figureColumns.slice(figureColumns.findIndex(isOwn), figureColumns.map(isOwn).lastIndexOf(true) + 1)
  if (level.every(isOwn)) return false
  const words = level.map((column) => longestFound(isOwn(column) ? (heads.get(column)?.own ?? []) : (column.under ?? []).map(compact), headText))
  const positions = (find: (word: string) => number): number[] => words.map((word) => (word === null ? -1 : find(word)))
  return falls(positions((word) => headText.indexOf(word))) && falls(positions((word) => headText.lastIndexOf(word)))
}

function longestFound(words: readonly string[], text: string): string | null {
  return words.filter((word) => text.includes(word)).reduce<string | null>((best, word) => (best === null || word.length > best.length ? word : best), null)
}

/** Heads that are not printed have no position. */
function falls(positions: readonly number[]): boolean {
  const printed = positions.filter((position) => position !== -1)
  return printed.some((position, index) => index > 0 && position < (printed[index - 1] ?? 0))
}
