/** Figures of the narrative that nothing tells: neither bound to the tables nor confirmed by a person. They stand between a draft and publishing. */
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

export function listOpenFigures({ sentences }: DraftView): OpenFigure[] {
  return sentences.flatMap(({ id, text: context, figures }) => figures.filter(isOpenFigure).map(({ text }) => ({ sentence: id, text, context })))
}
