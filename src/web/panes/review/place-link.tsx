/** A link to a printed place: the page goes there and marks it. On a phone it also turns to the page. */
import type { ReactElement, ReactNode } from 'react'
import type { Place } from '../../../core/model/place.ts'
import { useApp } from '../../app-context.ts'
import { placeName } from '../../state/names.ts'
import type { Selection } from '../../state/state.ts'

export interface PlaceLinkProps {
  readonly place: Place
  /** What to select on the way; null: only go there. */
  readonly selection: Selection | null
  readonly children?: ReactNode
}

export function PlaceLink({ place, selection, children }: PlaceLinkProps): ReactElement {
  const { state, dispatch, words } = useApp()
  const sources = state.review?.budget.sources ?? []
  const several = sources.length > 1
  const go = (): void => {
    if (selection !== null) dispatch({ kind: 'selected', selection, origin: 'review' })
    dispatch({ kind: 'placeShown', place })
    dispatch({ kind: 'paneShown', pane: 'page' })
  }
  return (
    <button type="button" className="link" title={several ? sources[place.sourceIndex]?.name : undefined} onClick={go}>
      {children ?? (state.review === null ? '' : placeName(state.review, place, state.language, words))}
    </button>
  )
}
