/** Says aloud what changes without the reader's doing: documents finished, failed, a batch in steps. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import type { DocumentEntry } from '../state/state.ts'

export function LiveRegion(): ReactElement {
  const { state, words } = useApp()
  const [message, setMessage] = useState('')
  const before = useRef<readonly DocumentEntry[]>([])
  const { documents } = state
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
    const counts = last.summary?.counts
    setMessage(counts === undefined || last.status === 'failed' ? words.live.failed(last.name) : words.live.reviewed(last.name, counts.error, counts.warning, counts.advice))
  }, [documents, words])
  return (
    <div className="heard" role="status" aria-live="polite">
      {message}
    </div>
  )
}
