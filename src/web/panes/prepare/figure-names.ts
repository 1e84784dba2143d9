/** The figures a sentence may be made of, by name: what is searched for an insertion, and what a bound figure says it is. */
import type { FigureOf, FigurePiece } from '../../../core/model/bound-text.ts'
import { cellsById, type Cell } from '../../../core/model/form.ts'
import type { Unit } from '../../../core/money.ts'
import { createGrounds, projectsGround, type Grounds } from '../../../core/prepare/grounds.ts'
import { listCounts, wholeOf, type FigureSource } from '../../../core/prepare/suggest-figures.ts'
import { writePieces } from '../../../core/prepare/write-pieces.ts'
import type { Budget } from '../../../core/model/budget.ts'
import type { DraftView, Language } from '../../worker/protocol.ts'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { placeTitle, type NamedForms } from './cell-title.ts'

export interface FigureNames {
  readonly grounds: Grounds
  readonly last: ReadonlyMap<string, Cell>
  readonly next: ReadonlyMap<string, Cell>
  readonly titleOf: (source: Pick<FigureSource, 'of' | 'ground'>) => string
  readonly textOf: (piece: FigurePiece) => string
  /** Places that have what is asked for, by words of their title. */
  readonly find: (of: FigureOf, query: string) => readonly FigureSource[]
  readonly unitOf: (ground: string) => Unit
}

const mostFound = 10

export function nameFigures(last: Budget, view: DraftView, language: Language): FigureNames {
  const forms = view.forms.map(({ form }) => form)
  const named: NamedForms = new Map(view.forms.map((one) => [one.form.id, one]))
  const next = cellsById(forms)
  const grounds = createGrounds(last, { forms }, view.projects.length)
  const own = draftWords[language].figure
  const placeOf = (ground: string): string => (ground === projectsGround ? own.projectCount : placeTitle(named, ground, language))
  const titleOf: FigureNames['titleOf'] = ({ of, ground }) => `${own.of[of]} · ${placeOf(ground)}`
  const counts = [projectsGround, ...listCounts(forms)]
  const titles = new Map([...next.keys(), ...counts].map((id) => [id, placeOf(id)]))
  const sourceOf = (of: FigureOf, ground: string): FigureSource | null => {
    const cell = next.get(ground)
    if (of !== 'share') return { of, ground, whole: null }
    const whole = cell === undefined ? null : wholeOf(cell, next)
    return whole === null ? null : { of, ground, whole: whole.id }
  }
  const find: FigureNames['find'] = (of, query) => {
    const words = query.trim().split(/\s+/).filter((word) => word !== '')
    if (words.length === 0) return []
    const candidates = of === 'count' ? counts : [...next.keys()]
    const holds = (id: string): boolean => words.every((word) => (titles.get(id) ?? '').includes(word) || (next.get(id)?.text ?? '').replaceAll(',', '').startsWith(word))
    const hasFigure = (id: string): boolean => next.get(id)?.amount != null
    const found = candidates.filter(holds)
    return [...found.filter(hasFigure), ...found.filter((id) => !hasFigure(id))].flatMap((id) => sourceOf(of, id) ?? []).slice(0, mostFound)
  }
  return {
    grounds, last: cellsById(last.forms), next, titleOf, find,
    textOf: (piece) => writePieces([piece], grounds).text,
    unitOf: (ground) => next.get(ground)?.unit ?? 'tenThousandYuan',
  }
}
