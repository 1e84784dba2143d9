/** What a figure that somebody typed may be: the cells of both years that print it, or that it follows from. For a person to choose from. */
import { claimWords } from '../data/generated/claim-words.ts'
import { narrativeWords } from '../data/generated/narrative-words.ts'
import type { FigureOf, FigurePiece } from '../model/bound-text.ts'
import { cellId, type Cell, type Form } from '../model/form.ts'
import { compareAmounts, readAmount, type Amount, type Unit } from '../money.ts'
import type { FoundFigure } from './find-figures.ts'

/** What a figure is made of. */
export interface FigureSource {
  readonly of: FigureOf
  readonly ground: string
  readonly whole: string | null
}

const mostSuggested = 12

/** last, next: the cells of both years by their ids. The same meaning in several forms comes once, as the first form has it. */
export function suggestFigures(found: FoundFigure, last: ReadonlyMap<string, Cell>, next: ReadonlyMap<string, Cell>): FigureSource[] {
  return (found.kind === 'amount' ? amountSources(found, last, next) : found.kind === 'percent' ? ratioSources(found, last, next) : []).slice(0, mostSuggested)
}

function amountSources({ number, unit }: FoundFigure, last: ReadonlyMap<string, Cell>, next: ReadonlyMap<string, Cell>): FigureSource[] {
  const reading = readAmount(number, unit ?? 'tenThousandYuan')
  if (reading.kind !== 'amount' || reading.amount.fen === 0n) return []
  const { amount } = reading
  const same = (other: Amount | null | undefined): boolean => other != null && compareAmounts(amount, { fen: magnitude(other.fen), stepFen: other.stepFen }) !== 'different'
  const source = (of: FigureOf, ground: string): FigureSource => ({ of, ground, whole: null })
  const cells = [...next.values()]
  return [
    ...cells.filter((cell) => same(cell.amount)).map(({ id }) => source('current', id)),
    ...cells.filter((cell) => cell.path.column !== 'priorYear' && same(last.get(cell.id)?.amount)).map(({ id }) => source('prior', id)),
    ...cells.filter((cell) => same(changeOf(cell, last))).map(({ id }) => source('change', id)),
  ]
}

/** Null where either year says nothing. */
function changeOf(cell: Cell, last: ReadonlyMap<string, Cell>): Amount | null {
  const before = last.get(cell.id)?.amount ?? null
  if (cell.amount === null || before === null || cell.path.column === 'priorYear') return null
  const fen = cell.amount.fen - before.fen
  return fen === 0n ? null : { fen, stepFen: cell.amount.stepFen }
}

function ratioSources({ number }: FoundFigure, last: ReadonlyMap<string, Cell>, next: ReadonlyMap<string, Cell>): FigureSource[] {
  const [whole = '', decimals = ''] = number.replace(/[,，]/g, '').split(/[.．]/)
  const scale = 10n ** BigInt(decimals.length)
  const wanted = BigInt(whole + decimals)
  const isSame = (part: bigint, base: bigint): boolean => base > 0n && (magnitude(part) * 200n * scale + base) / (base * 2n) === wanted
  const cells = [...next.values()].filter(({ amount }) => amount !== null)
  return [
    ...cells.filter((cell) => isSame(changeOf(cell, last)?.fen ?? 0n, last.get(cell.id)?.amount?.fen ?? 0n)).map(({ id }): FigureSource => ({ of: 'rate', ground: id, whole: null })),
    ...cells.flatMap((cell): FigureSource[] => {
      const base = wholeOf(cell, next)
      return base !== null && isSame(cell.amount?.fen ?? 0n, base.amount?.fen ?? 0n) ? [{ of: 'share', ground: cell.id, whole: base.id }] : []
    }),
  ]
}

/** The total of its column, or the subtotal where there is none; null for that itself. */
export function wholeOf({ path }: Cell, cells: ReadonlyMap<string, Cell>): Cell | null {
  const at = (row: string): Cell | null => (path.row === row || path.row === 'total' ? null : (cells.get(cellId({ ...path, row })) ?? null))
  const [total, subtotal] = [at('total'), at('subtotal')]
  return total?.amount == null ? (subtotal ?? total) : total
}

/** A figure as it is written anew. unit: of amounts. */
export function makeFigure({ of, ground, whole }: FigureSource, unit: Unit, decimals: number): FigurePiece {
  const isAmount = of === 'current' || of === 'prior' || of === 'change'
  const [rise = null, fall = null] = of === 'change' ? (narrativeWords.opposites[0] ?? []) : of === 'rate' ? (narrativeWords.opposites[1] ?? []) : []
  const direction = rise === null ? null : { rise, fall, printed: rise, between: '' }
  return { kind: 'figure', of, ground, whole, unit: isAmount ? unit : null, decimals, grouped: false, before: '', after: isAmount ? unitWord(unit) : of === 'count' ? '' : '%', direction, lead: null, shown: '' }
}

/** The same figure in another unit. */
export function withUnit(piece: FigurePiece, unit: Unit): FigurePiece {
  return piece.unit === null ? piece : { ...piece, unit, after: piece.after.replace(unitWord(piece.unit), unitWord(unit)) }
}

/** As sentences call it, whatever the language of the app. */
function unitWord(unit: Unit): string {
  return Object.entries(claimWords.amountUnits).find(([, own]) => own === unit)?.[0] ?? ''
}

/** Columns of numbers that a count may be of, by the ids of their places. */
export function listCounts(forms: readonly Form[]): string[] {
  return forms.flatMap(({ id, rows }) => rows.flatMap(({ panel, key, texts }) => Object.entries(texts).flatMap(([column, text]) => (column !== 'rowNumber' && /^\d{1,9}$/.test(text) ? [cellId({ form: id, panel, row: key, column })] : []))))
}

const magnitude = (fen: bigint): bigint => (fen < 0n ? -fen : fen)
