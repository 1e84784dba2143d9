/** The budgets in work that this browser keeps, to go on with. */
import { useEffect, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import type { DraftCard } from '../../state/draft-store.ts'
import { whenChanged } from './prepare-menu.tsx'

export function DraftList(): ReactElement | null {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [drafts, setDrafts] = useState<readonly DraftCard[]>([])
  const [sureId, setSureId] = useState<string | null>(null)
  useEffect(() => {
    void session.listDrafts().then(setDrafts)
  }, [session])
  const remove = async (id: string): Promise<void> => {
    await session.removeDraft(id)
    setDrafts(await session.listDrafts())
  }
  if (drafts.length === 0) return null
  return (
    <section className="draft-list" aria-label={own.drafts}>
      <h2>{own.drafts}</h2>
      <ul>
        {drafts.map(({ id, name, changedAtMs }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => void session.resumeDraft(id)}>
              {name}
            </button>
            <span className="quiet">{whenChanged(changedAtMs, state.language)}</span>
            <button type="button" className="tool" aria-label={own.remove(name)} title={own.remove(name)} onClick={() => (sureId === id ? void remove(id) : setSureId(id))}>
              {sureId === id ? own.removeSure : '×'}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
