/** One short message at the foot of the page. It leaves by itself, unless it says that something failed. */
import { useEffect, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'

const shownMs = 4000

export function NoticeBar(): ReactElement {
  const { state, dispatch, words } = useApp()
  const { notice } = state
  const lasting = notice?.kind === 'publishFailed' || notice?.kind === 'nothingReadable'
  useEffect(() => {
    if (notice === null || lasting) return
    const timer = window.setTimeout(() => dispatch({ kind: 'noticed', notice: null }), shownMs)
    return () => window.clearTimeout(timer)
  }, [notice, lasting, dispatch])
  const text = notice === null ? '' : notice.kind === 'published' || notice.kind === 'joined' ? words.notices[notice.kind](notice.name) : words.notices[notice.kind]
  return (
    <div className={`notice${notice === null ? '' : ' is-shown'}`} role="status">
      {text}
      {lasting && (
        <button type="button" className="plain small" onClick={() => dispatch({ kind: 'noticed', notice: null })}>
          {words.notices.dismiss}
        </button>
      )}
    </div>
  )
}
