/** At first sight after the page was opened again: the way back to the budget in work. */
import { useEffect, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import type { DraftCard } from '../../state/draft-store.ts'
import { whenChanged } from './prepare-menu.tsx'

export function ResumeBar(): ReactElement | null {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [newest, setNewest] = useState<DraftCard | null>(null)
  useEffect(() => {
    void session.listDrafts().then(([first]) => setNewest(first ?? null))
  }, [session])
  if (newest === null) return null
  return (
    <aside className="resume-bar" aria-label={own.drafts}>
      <button type="button" className="primary small" onClick={() => void session.resumeDraft(newest.id)}>
        {own.resume(newest.name)}
      </button>
      <span className="quiet">{own.changedAt(whenChanged(newest.changedAtMs, state.language))}</span>
      <button type="button" className="plain small" onClick={() => setNewest(null)}>
        {own.resumeLater}
      </button>
    </aside>
  )
}
