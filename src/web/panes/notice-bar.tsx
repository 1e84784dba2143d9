/** One short message at the foot of the page. It leaves by itself, unless it says that something failed. */
import { useEffect, type ReactElement } from 'react'
import { draftWords } from '../../core/locale/draft-words.ts'
import type { AppWords } from '../../core/locale/zh-app.ts'
import { useApp } from '../app-context.ts'
import type { Notice } from '../state/state.ts'
import type { Language } from '../worker/protocol.ts'

const shownMs = 4000
/** They ask for something to be done, so they stay until they are dismissed. */
const lastingKinds: ReadonlySet<Notice['kind']> = new Set([
  'takeAwayFailed', 'notesFailed', 'notPublished', 'publishElsewhere', 'nothingReadable', 'familyRefused', 'acceptedRefused', 'packRefused', 'notPrepared', 'draftNotShown', 'draftRefused',
  'figuresTaken', 'nothingTaken',
])

export function NoticeBar(): ReactElement {
  const { state, dispatch, words } = useApp()
  const { notice } = state
  const lasting = notice !== null && lastingKinds.has(notice.kind)
  useEffect(() => {
    if (notice === null || lasting) return
    const timer = window.setTimeout(() => dispatch({ kind: 'noticed', notice: null }), shownMs)
    return () => window.clearTimeout(timer)
  }, [notice, lasting, dispatch])
  const text = notice === null ? '' : textOf(notice, state.language, words)
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

function textOf(notice: Notice, language: Language, words: AppWords): string {
  switch (notice.kind) {
    case 'familyRefused':
    case 'acceptedRefused':
    case 'packRefused':
      return words.notices[notice.kind](notice.name, notice.reason[language])
    case 'notPublished':
      return words.notices.notPublished(notice.reasons)
    case 'acceptedOpened':
      return words.notices.acceptedOpened(notice.count)
    case 'notPrepared':
    case 'draftNotShown':
      return draftWords[language].notices[notice.kind]
    case 'draftMerged':
      return draftWords[language].notices[notice.kind](notice.count)
    case 'figuresTaken':
      return draftWords[language].take.taken(notice.name, notice.count, notice.left)
    case 'nothingTaken':
      return draftWords[language].take.nothing(notice.name)
    case 'draftRefused':
      return draftWords[language].notices.draftRefused(notice.name, notice.reason)
    case 'taken':
    case 'joined':
    case 'familyKept':
    case 'packKept':
      return words.notices[notice.kind](notice.name)
    default:
      return words.notices[notice.kind]
  }
}
