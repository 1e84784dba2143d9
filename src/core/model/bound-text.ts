/**
 * A sentence that stays true: words, and figures that say of which cells they are made, so that they are made anew whenever those change.
 * What preparing writes the narrative with.
 */
import type { Unit } from '../money.ts'

export type Piece = WordsPiece | LoosePiece | FigurePiece

export interface WordsPiece {
  readonly kind: 'words'
  readonly text: string
}

/** A figure that nothing in the tables tells. */
export interface LoosePiece {
  readonly kind: 'loose'
  readonly text: string
}

/** current: this year's · prior: last year's · change: this year's less last year's · rate: that in per cent of last year's · share: in per cent of a whole · count: how many, of this year · unchanged: the word that nothing has changed */
export type FigureOf = 'current' | 'prior' | 'change' | 'rate' | 'share' | 'count' | 'unchanged'

export interface FigurePiece {
  readonly kind: 'figure'
  readonly of: FigureOf
  /** The id of a cell; of a count: of a cell that counts, or `projects`. */
  readonly ground: string
  /** Of a share: the cell that is the whole. */
  readonly whole: string | null
  /** Null for what is no amount. */
  readonly unit: Unit | null
  /** At least; an amount that needs one more has it. */
  readonly decimals: number
  readonly grouped: boolean
  /** Around the number: `约`, ` 万元`. */
  readonly before: string
  readonly after: string
  readonly direction: DirectionWords | null
  /** What parts it from a change of the same figure right before it, whose 持平 says it too; null where none stands there. */
  readonly lead: string | null
  /** As it was when it was bound; shown, and flagged, when its ground has vanished. */
  readonly shown: string
}

/** rise, fall: null where no word is known · printed: as it stood, 增加（减少） where nobody had chosen · between: what follows the word. */
export interface DirectionWords {
  readonly rise: string | null
  readonly fall: string | null
  readonly printed: string
  readonly between: string
}

/** Words that follow one another are one piece; what is empty is none. */
export function joinWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined.at(-1)
    if (piece.kind === 'words' && before?.kind === 'words') joined[joined.length - 1] = { kind: 'words', text: before.text + piece.text }
    else if (piece.kind !== 'words' || piece.text !== '') joined.push(piece)
  }
  return joined
}
