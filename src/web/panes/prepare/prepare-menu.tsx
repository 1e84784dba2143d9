/** Ways into preparing: from the document on show, or on with a budget in work. */
import { useEffect, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { useApp } from '../../app-context.ts'
import type { DraftCard } from '../../state/draft-store.ts'
import { Menu, type MenuEntry } from '../menu.tsx'
import { StartDialog } from './start-dialog.tsx'

export function PrepareMenu(): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [drafts, setDrafts] = useState<readonly DraftCard[]>([])
  useEffect(() => {
    void session.listDrafts().then(setDrafts)
  }, [session])
  const [isBlank, setBlank] = useState(false)
  const { review } = state
  const canStart = review !== null && review.budget.forms.length > 0 && review.budget.fiscalYear !== null && review.budget.stage === 'budget'
  const start: MenuEntry = { name: own.start, hint: own.startHint, act: () => void session.startDraft() }
  const resumed = drafts.map(({ id, name, changedAtMs }): MenuEntry => ({ name: own.resume(name), hint: whenChanged(changedAtMs, state.language), act: () => void session.resumeDraft(id) }))
  const groups = [{ heading: null, entries: [...(canStart ? [start] : []), { name: own.blank.start, hint: own.blank.startHint, act: () => setBlank(true) }] }, { heading: own.drafts, entries: resumed }].filter(({ entries }) => entries.length > 0)
  return (
    <>
      <Menu label={own.prepare} groups={groups} />
      {isBlank && <StartDialog onClose={() => setBlank(false)} />}
    </>
  )
}

export function whenChanged(changedAtMs: number, language: 'zh' | 'en'): string {
  return new Date(changedAtMs).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'short', timeStyle: 'short' })
}
