/** The name of a document in the overview; opens it. */
import type { ReactElement } from 'react'
import type { CockpitEntry } from '../../../core/render/review/cockpit.ts'
import { useApp } from '../../app-context.ts'
import type { Overview } from '../../state/overview.ts'

/** The department, or the file where no department was read. */
export function nameOf({ card, files }: CockpitEntry): string {
  return card?.department ?? files[0] ?? ''
}

export function DocumentLink({ entry, ids }: { readonly entry: CockpitEntry; readonly ids: Overview['ids'] }): ReactElement {
  const { session } = useApp()
  return (
    <button type="button" className="link" onClick={() => session.activate(ids.get(entry) ?? '')}>
      {nameOf(entry)}
    </button>
  )
}
