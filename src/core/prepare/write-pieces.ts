/** Makes the text of bound sentences from the tables of both years: figures in their unit, direction words by the sign, 持平 where nothing has changed. */
import { claimWords } from '../data/generated/claim-words.ts'
import { narrativeWords } from '../data/generated/narrative-words.ts'
import type { FigurePiece, Piece } from '../model/bound-text.ts'
import type { TextMark } from '../model/text-mark.ts'
import { fenPerUnit, formatFen, type Unit } from '../money.ts'
import type { Grounds } from './grounds.ts'

/** start, end: in the whole text · mark: null where the words are certain · isTurned: its direction is another than it was. */
export interface WrittenPiece {
  readonly piece: Piece
  readonly start: number
  readonly end: number
  readonly mark: TextMark['reason'] | null
  readonly isTurned: boolean
}

export interface WrittenText {
  readonly text: string
  readonly parts: readonly WrittenPiece[]
}

export function writePieces(pieces: readonly Piece[], grounds: Grounds): WrittenText {
  let text = ''
  const parts = pieces.map((piece): WrittenPiece => {
    const written = piece.kind === 'figure' ? writeFigure(piece, grounds) : { text: piece.text, mark: piece.kind === 'loose' ? ('carried' as const) : null, isTurned: false }
    const start = text.length
    text += written.text
    return { piece, start, end: text.length, mark: written.mark, isTurned: written.isTurned }
  })
  return { text, parts }
}

/** The directions of its changes, one sign each: reasons hold for these. */
export function signsOf(pieces: readonly Piece[], grounds: Grounds): string {
  return pieces.flatMap((piece) => {
    if (piece.kind !== 'figure' || (piece.of !== 'change' && piece.of !== 'rate' && piece.of !== 'unchanged')) return []
    const [current, prior] = [grounds.current(piece.ground), grounds.prior(piece.ground)]
    return current === null || prior === null ? ['?'] : [current > prior ? '+' : current < prior ? '-' : '=']
  }).join('')
}

interface Written {
  readonly text: string
  readonly mark: TextMark['reason'] | null
  readonly isTurned: boolean
}

/** Where a figure will stand. */
const gap = '＿＿'

function writeFigure(piece: FigurePiece, grounds: Grounds): Written {
  if (piece.of !== 'prior' && [piece.ground, piece.whole].some((id) => id !== null && grounds.isOpen(id))) return writeGap(piece)
  const vanished: Written = { text: piece.shown, mark: 'groundVanished', isTurned: false }
  const [current, prior] = [grounds.current(piece.ground), grounds.prior(piece.ground)]
  const isGone = piece.of !== 'prior' && grounds.isGone(piece.ground)
  const sure = (text: string): Written => ({ text, mark: isGone ? 'groundVanished' : null, isTurned: false })
  switch (piece.of) {
    case 'current':
      return current === null ? vanished : sure(amountText(piece, current))
    case 'prior':
      return prior === null ? vanished : sure(amountText(piece, prior))
    case 'change':
    case 'rate':
      if (current === null || prior === null) return vanished
      if (piece.of === 'rate' && prior <= 0n) return vanished
      return writeChange(piece, current - prior, prior)
    case 'share': {
      const whole = piece.whole === null ? null : grounds.current(piece.whole)
      return current === null || whole === null || current < 0n || whole <= 0n ? vanished : sure(ratioText(piece, current, whole))
    }
    case 'count': {
      const count = grounds.count(piece.ground)
      return count === null ? vanished : sure(`${piece.before}${count}${piece.after}`)
    }
    case 'unchanged':
      return { text: piece.shown, mark: current === null || current !== prior ? 'carried' : null, isTurned: false }
  }
}

/** Nobody knows yet which way it goes, so both words stand. */
function writeGap({ of, before, after, direction, lead }: FigurePiece): Written {
  if (of === 'unchanged') return { text: gap, mark: 'open', isTurned: false }
  const word = direction === null ? '' : direction.rise !== null && direction.fall !== null ? `${direction.rise}（${direction.fall}）` : direction.printed
  return { text: (lead ?? '') + word + (direction?.between ?? '') + before + gap + after, mark: 'open', isTurned: false }
}

function writeChange(piece: FigurePiece, difference: bigint, prior: bigint): Written {
  const { direction, lead } = piece
  const number = piece.of === 'change' ? amountText(piece, magnitude(difference)) : ratioText(piece, magnitude(difference), prior)
  const isChoice = direction !== null && direction.printed !== direction.rise && direction.printed !== direction.fall
  if (difference === 0n) {
    if (direction === null || isChoice) return { text: (lead ?? '') + (direction === null ? '' : direction.printed + direction.between) + number, mark: 'carried', isTurned: false }
    return { text: lead === null ? narrativeWords.unchanged : '', mark: null, isTurned: true }
  }
  if (direction === null) return { text: (lead ?? '') + number, mark: null, isTurned: false }
  const word = difference > 0n ? direction.rise : direction.fall
  return { text: (lead ?? '') + (word ?? direction.printed) + direction.between + number, mark: word === null ? 'carried' : null, isTurned: word !== direction.printed }
}

function amountText({ unit, decimals, grouped, before, after }: FigurePiece, fen: bigint): string {
  const own = unit ?? 'tenThousandYuan'
  const figure = formatFen(fen, own, Math.max(decimals, exactDecimals(fen, own)))
  return before + (grouped ? figure : figure.replaceAll(',', '')) + after
}

/** Decimals that the amount needs, two at most: nobody prints 万元 to the fen. */
function exactDecimals(fen: bigint, unit: Unit): number {
  if (fen % fenPerUnit[unit] === 0n) return 0
  return fen % (fenPerUnit[unit] / 10n) === 0n ? 1 : 2
}

function ratioText({ decimals, before, after }: FigurePiece, part: bigint, whole: bigint): string {
  const scale = 10n ** BigInt(decimals)
  const digits = ((part * 100n * scale * 2n + whole) / (whole * 2n)).toString().padStart(decimals + 1, '0')
  return before + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`) + after
}

const magnitude = (fen: bigint): bigint => (fen < 0n ? -fen : fen)

export const riseWords: readonly string[] = claimWords.tokens.rise
export const fallWords: readonly string[] = claimWords.tokens.fall

/** The word that answers a rise or a fall; null for one that has none. */
export function oppositeOf(word: string): string | null {
  const pair = narrativeWords.opposites.find(([rise, fall]) => rise === word || fall === word)
  return pair === undefined ? null : pair[0] === word ? pair[1] : pair[0]
}
