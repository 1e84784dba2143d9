/** Says aloud what changes without the reader's doing: documents finished, failed, a batch in steps. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { countOpen } from '../state/verdict.ts'
import type { DocumentEntry } from '../state/state.ts'

export function LiveRegion(): ReactElement {
  const { state, words } = useApp()
  const [message, setMessage] = useState('')
  const before = useRef<readonly DocumentEntry[]>([])
  const { documents, accepted } = state
  useEffect(() => {
    const previous = new Map(before.current.map((entry) => [entry.id, entry.status]))
    before.current = documents
    const settled = documents.filter(({ id, status }) => (status === 'done' || status === 'failed') && previous.get(id) !== status)
    const last = settled.at(-1)
    if (last === undefined) return
    const pending = documents.filter(({ status }) => status === 'waiting' || status === 'working').length
    const done = documents.length - pending
    if (pending > 0) {
      if (done % 10 === 0) setMessage(words.live.progress(done, documents.length))
      return
    }
    if (last.summary === null || last.status === 'failed') return setMessage(words.live.failed(last.name))
    if (last.summary.verdict === 'notBudget') return setMessage(`${last.name} ${words.documents.notBudget}`)
    const { error, warning, advice } = countOpen(last.summary.findings, accepted)
    setMessage(words.live.reviewed(last.name, error, warning, advice))
  }, [documents, accepted, words])
  return (
    <div className="heard" role="status" aria-live="polite">
      {message}
    </div>
  )
}
