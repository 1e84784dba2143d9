/** Tables with heads of several levels: a head is a tree, and a line says its codes and names first, then its figures by column. */
import type { FormId } from '../../src/core/model/form-definition.ts'
import { amountCell, center, words, type AmountStyle, type PrintCell, type table } from './print.ts'

export type Head = string | readonly [text: string, below: readonly Head[]]

export type Drawn = Parameters<typeof table>[0]

const textOf = (head: Head): string => (typeof head === 'string' ? head : head[0])
const belowOf = (head: Head): readonly Head[] => (typeof head === 'string' ? [] : head[1])
const widthOf = (head: Head): number => belowOf(head).reduce((sum, below) => sum + widthOf(below), 0) || 1
const depthOf = (head: Head): number => 1 + Math.max(0, ...belowOf(head).map(depthOf))

/** A head spans what stands below it, and goes down where nothing does. */
export function headRows(heads: readonly Head[]): PrintCell[][] {
  const depth = Math.max(...heads.map(depthOf))
  const rows: PrintCell[][] = Array.from({ length: depth }, () => [])
  const place = (head: Head, level: number): void => {
    const below = belowOf(head)
    rows[level]?.push(center(textOf(head), { columnSpan: widthOf(head), rowSpan: below.length === 0 ? depth - level : 1 }))
    for (const next of below) place(next, level + 1)
  }
  for (const head of heads) place(head, 0)
  return rows
}

/** One of several panels side by side; a line without a row is left blank. */
export interface PrintedPanel {
  readonly panel: string
  readonly columns: readonly string[]
  readonly lines: readonly PanelLine[]
}

export type PanelLine = readonly [row: string, label: string, amounts: Readonly<Record<string, bigint>>]

export const blankLine: PanelLine = ['', '', {}]

/** Lines of all panels beside each other; a shorter panel ends sooner. */
export function sideBySide(form: FormId, amounts: AmountStyle, panels: readonly PrintedPanel[]): PrintCell[][] {
  const cells = ({ panel, columns, lines }: PrintedPanel, index: number): PrintCell[] => {
    const [row, label, own] = lines[index] ?? blankLine
    if (row === '') return [words(''), ...columns.map(() => words(''))]
    return [words(label), ...columns.map((column) => amountCell(own[column] ?? 0n, amounts, { form, panel, row, column }))]
  }
  return Array.from({ length: Math.max(...panels.map(({ lines }) => lines.length)) }, (_, index) => panels.flatMap((panel) => cells(panel, index)))
}

/** texts: what stands in columns of words. A line without amounts prints none. */
export interface PrintedLine {
  readonly row: string
  readonly front: readonly string[]
  readonly amounts: Readonly<Record<string, bigint>> | null
  readonly texts?: Readonly<Record<string, string>>
}

/** frontWidths: relative widths of the columns before the figures. */
export function drawLines(form: FormId, amounts: AmountStyle, heads: readonly Head[], frontWidths: readonly number[], columns: readonly string[], lines: readonly PrintedLine[]): Drawn {
  const cell = ({ row, amounts: own, texts }: PrintedLine, column: string): PrintCell => {
    const text = texts?.[column]
    if (text !== undefined || own === null) return words(text ?? '')
    return amountCell(own[column] ?? 0n, amounts, { form, panel: 'main', row, column })
  }
  return {
    fontSizePt: columns.length > 6 ? 8 : 9,
    widths: [...frontWidths, ...columns.map(() => 2.2)],
    head: headRows(heads),
    rows: lines.map((line) => [...line.front.map((text) => words(text)), ...columns.map((column) => cell(line, column))]),
  }
}
