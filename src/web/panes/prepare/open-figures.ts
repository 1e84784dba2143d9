/** What stands between a draft and publishing: figures of the narrative neither bound to the tables nor confirmed by a person, and blanks nobody has written in. */
import type { DraftFigure } from '../../../core/prepare/draft-narrative.ts'
import type { DraftView } from '../../worker/protocol.ts'

export interface OpenFigure {
  readonly sentence: string
  readonly text: string
  /** The whole sentence. */
  readonly context: string
}

export function isOpenFigure({ state }: DraftFigure): boolean {
  return state === 'unbound' || state === 'vanished'
}

/** Places a person must write in, by their sentences. */
export function listBlanks({ sentences }: DraftView): OpenFigure[] {
  return sentences.flatMap(({ id, text: context, figures }) => figures.filter(({ state }) => state === 'toWrite').map(({ text }) => ({ sentence: id, text, context })))
}

export function listOpenFigures({ sentences }: DraftView): OpenFigure[] {
  return sentences.flatMap(({ id, text: context, figures }) => figures.filter(isOpenFigure).map(({ text }) => ({ sentence: id, text, context })))
}
