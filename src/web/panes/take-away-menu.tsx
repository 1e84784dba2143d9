/** What a person takes away: of the document on show, for a reviewer, for the public, as data, on paper; of several, their overview. */
import type { ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import type { OverviewFormat, TakenFormat } from '../worker/protocol.ts'
import { Menu, type MenuEntry } from './menu.tsx'

export function TakeAwayMenu(): ReactElement {
  const { state, session, dispatch, words } = useApp()
  const isPdf = state.review?.budget.sources.some(({ format }) => format === 'pdf') === true
  const entry = (taken: TakenFormat): MenuEntry => ({ ...words.header.taken[taken], act: () => void session.takeAway(taken) })
  const notes = isPdf ? [entry('notes')] : []
  const print: MenuEntry = { ...words.header.print, act: () => window.print() }
  const { publish } = session
  const { review } = state
  // The single file has no typesetter: it says where it can be done.
  const release = review === null ? [] : [{ heading: words.header.forPublic, entries: [{ ...words.header.release, act: () => (publish === null ? dispatch({ kind: 'noticed', notice: { kind: 'publishElsewhere' } }) : void publish(review)) }] }]
  return (
    <Menu
      label={words.header.takeAway}
      groups={[
        { heading: words.header.forReview, entries: [entry('report'), ...notes, entry('checkSheet'), entry('checkSheetDocx'), entry('sarif'), print] },
        ...release,
        { heading: words.header.asData, entries: [entry('xlsx'), entry('json'), entry('csv')] },
      ]}
    />
  )
}

/** What is taken away of the overview. */
export function TakeOverviewMenu(): ReactElement {
  const { session, words } = useApp()
  const entry = (format: OverviewFormat): MenuEntry => ({ ...words.overview.taken[format], act: () => void session.takeOverview(format) })
  return <Menu label={words.header.takeAway} groups={[{ heading: null, entries: [entry('html'), entry('xlsx'), { ...words.overview.print, act: () => window.print() }] }]} />
}
