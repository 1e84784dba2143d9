/**
 * A disclosure as it is laid out on paper, before any producer turns it into bytes: sections of headings, paragraphs and tables.
 * Every table cell that states a figure carries its canonical path, so a print also says which facts a reader must find in it.
 */
import { formatFen, readAmount, toDecimalYuan, type Unit } from '../../src/core/money.ts'
import { cellId } from '../../src/core/model/form.ts'
import type { CellPath } from '../../src/core/model/form-definition.ts'

export interface PrintCell {
  readonly text: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly bold?: boolean
  /** Where the figure belongs; absent for words and numbers that are not amounts. */
  readonly path?: CellPath
  readonly unit?: Unit
  /** What a self-evaluation says here (`1/total/executed`); an amount where a unit is given. */
  readonly evaluation?: string
}

export interface PrintTable {
  readonly kind: 'table'
  readonly title: string | null
  /** The line between title and table: left, middle and right part. */
  readonly caption: readonly [string, string, string] | null
  /** Relative widths of the columns. */
  readonly widths: readonly number[]
  readonly head: readonly (readonly PrintCell[])[]
  readonly rows: readonly (readonly PrintCell[])[]
  readonly notes: readonly string[]
  readonly repeatHead: boolean
  /** The caption stands above the head on every page. */
  readonly repeatCaption: boolean
  /** Stands directly under the table before it, as one frame. */
  readonly joined: boolean
  readonly fontSizePt: number
  /** Space above and below the words of a row. */
  readonly paddingPt: number
}

export type PrintBlock =
  | { readonly kind: 'cover'; readonly lines: readonly string[] }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'contents'; readonly entries: readonly string[] }
  | PrintTable

/** Each section starts on a new page. */
export interface PrintSection {
  readonly landscape: boolean
  readonly blocks: readonly PrintBlock[]
}

export interface PrintDocument {
  readonly title: string
  /** How page numbers are printed at the foot; null for none. */
  readonly pageNumbers: 'plain' | 'dashed' | null
  readonly sections: readonly PrintSection[]
}

/** How amounts are printed. zero: what a figure of nothing looks like. */
export interface AmountStyle {
  readonly unit: Unit
  readonly decimals: number
  readonly grouped: boolean
  readonly zero: 'blank' | 'figure' | 'dash'
}

export const unitNames: Readonly<Record<Unit, string>> = { yuan: '元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' }

export function printAmount(fen: bigint, style: AmountStyle): string {
  if (fen === 0n && style.zero !== 'figure') return style.zero === 'blank' ? '' : '—'
  const text = formatFen(fen, style.unit, style.decimals)
  return style.grouped ? text : text.replaceAll(',', '')
}

export function amountCell(fen: bigint, style: AmountStyle, path: CellPath): PrintCell {
  return { text: printAmount(fen, style), align: 'right', path, unit: style.unit }
}

/** What every layout asks for. */
export interface PrintOptions {
  readonly amounts: AmountStyle
  /** Heads come again on every page of a table. */
  readonly repeatHead: boolean
  readonly repeatCaption: boolean
  readonly pageNumbers: PrintDocument['pageNumbers']
  /** Codes whole in one column, or 类, 款, 项 in columns of their own; a family prints them its own way when nothing is asked. */
  readonly codeColumns?: 'one' | 'three'
}

export const heading = (text: string, level: 1 | 2 | 3 = 1): PrintBlock => ({ kind: 'heading', level, text })
export const paragraph = (text: string): PrintBlock => ({ kind: 'paragraph', text })
export const center = (text: string, more: Partial<PrintCell> = {}): PrintCell => words(text, { align: 'center', ...more })

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 → 一, 12 → 十二, 31 → 三十一. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10] ?? ''}`
}

export const words = (text: string, more: Partial<PrintCell> = {}): PrintCell => ({ text, ...more })

export const table = (part: Partial<PrintTable> & Pick<PrintTable, 'widths' | 'head' | 'rows'>): PrintTable => ({
  kind: 'table', title: null, caption: null, notes: [], repeatHead: true, repeatCaption: false, joined: false, fontSizePt: 10, paddingPt: 5.5, ...part,
})

/** A fact that a reader of this print must find: the cell, its value and its printed text. */
export interface ExpectedFact {
  readonly id: string
  readonly amountYuan: string
  readonly stepYuan: string
  readonly text: string
}

/** Every amount of every table in printed order. */
export function expectedFacts(document: PrintDocument): ExpectedFact[] {
  const tables = document.sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'table')
  return tables.flatMap((block) => block.rows.flat()).flatMap((cell) => {
    if (cell.path === undefined || cell.unit === undefined) return []
    const reading = readAmount(cell.text, cell.unit)
    if (reading.kind !== 'amount') return []
    const { fen, stepFen } = reading.amount
    return [{ id: cellId(cell.path), amountYuan: toDecimalYuan(fen), stepYuan: toDecimalYuan(stepFen), text: cell.text }]
  })
}

/** Everything self-evaluations state, in printed order: `1/total/executed 12000.00`, `1/2/score 14`. Blanks and dashes state nothing. */
export function expectedEvaluations(document: PrintDocument): string[] {
  const tables = document.sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'table')
  return tables.flatMap((block) => block.rows.flat()).flatMap(({ evaluation, text, unit }) => {
    if (evaluation === undefined || text === '' || text === '—') return []
    if (unit === undefined) return [`${evaluation} ${text}`]
    const reading = readAmount(text, unit)
    return reading.kind === 'amount' ? [`${evaluation} ${toDecimalYuan(reading.amount.fen)}`] : []
  })
}
