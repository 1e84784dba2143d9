/** What a person takes away: of the document on show, for a reviewer, for the public, as data, on paper; of several, their overview. */
import { useState, type ReactElement } from 'react'
import type { DraftGate, OpenPlace } from '../../core/model/draft-gate.ts'
import { documentGate } from '../../core/prepare/document-gate.ts'
import { useApp } from '../app-context.ts'
import type { OverviewFormat, Review, TakenFormat } from '../worker/protocol.ts'
import { Menu, type MenuEntry } from './menu.tsx'
import { groupPlaces, type GateKind } from './prepare/open-figures.ts'
import { PublishGate } from './prepare/publish-gate.tsx'

export function TakeAwayMenu(): ReactElement {
  const { state, session, dispatch, words } = useApp()
  const isPdf = state.review?.budget.sources.some(({ format }) => format === 'pdf') === true
  const entry = (taken: TakenFormat): MenuEntry => ({ ...words.header.taken[taken], act: () => void session.takeAway(taken) })
  const notes = isPdf ? [entry('notes')] : []
  const print: MenuEntry = { ...words.header.print, act: () => window.print() }
  const { publish } = session
  const { review } = state
  const [gate, setGate] = useState<DraftGate | null>(null)
  const release = (own: Review): void => {
    // The single file has no typesetter: it says where it can be done.
    if (publish === null) {
      dispatch({ kind: 'noticed', notice: { kind: 'publishElsewhere' } })
      return
    }
    const asked = documentGate(own.budget, own.lastYear)
    if (asked.open.length > 0) setGate(asked)
    else void publish(own, asked)
  }
  const groups = groupPlaces(gate?.open ?? [])
  const confirm = (reasonFor: (kind: GateKind) => string): void => {
    if (review !== null) void publish?.(review, { open: [], grounds: groups.map(({ kind, items }) => ({ reason: reasonFor(kind), places: items.map(({ text, sentence }) => ({ text, sentence })) })) })
  }
  const look = ({ kind, of }: OpenPlace): void => dispatch({ kind: 'selected', selection: { kind: kind === 'projectWithoutAmount' ? 'project' : 'sentence', id: of }, origin: 'page' })
  return (
    <>
      <Menu
        label={words.header.takeAway}
        groups={[
          { heading: words.header.forReview, entries: [entry('report'), ...notes, entry('checkSheet'), entry('checkSheetDocx'), entry('sarif'), print] },
          ...(review === null ? [] : [{ heading: words.header.forPublic, entries: [{ ...words.header.release, act: () => release(review) }] }]),
          { heading: words.header.asData, entries: [entry('xlsx'), entry('json'), entry('csv')] },
        ]}
      />
      {gate !== null && <PublishGate groups={groups} onClose={() => setGate(null)} onLook={look} onConfirm={confirm} />}
    </>
  )
}

/** What is taken away of the overview. */
export function TakeOverviewMenu(): ReactElement {
  const { session, words } = useApp()
  const entry = (format: OverviewFormat): MenuEntry => ({ ...words.overview.taken[format], act: () => void session.takeOverview(format) })
  return <Menu label={words.header.takeAway} groups={[{ heading: null, entries: [entry('html'), entry('xlsx'), { ...words.overview.print, act: () => window.print() }] }]} />
}
