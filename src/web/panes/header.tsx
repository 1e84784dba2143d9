/** The line at the top: whose budget this is, and what one can do with it. */
import type { ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { draftWords } from '../../core/locale/draft-words.ts'
import { cockpitWords } from '../../core/locale/cockpit-words.ts'
import { overviewShown } from '../state/overview.ts'
import { writePreference } from '../state/preferences.ts'
import { isBudget } from '../state/verdict.ts'
import { OpenButtons } from './open-buttons.tsx'
import { PrepareMenu } from './prepare/prepare-menu.tsx'
import { VerifyButton } from './verify-dialog.tsx'
import { TakeAwayMenu, TakeOverviewMenu } from './take-away-menu.tsx'

export function Header(): ReactElement {
  const { state, dispatch, words } = useApp()
  const { preparing } = state
  const own = draftWords[state.language]
  const overview = preparing === null && overviewShown(state)
  const readable = !overview && state.documents.find(({ id }) => id === state.activeId)?.status !== 'failed'
  const review = readable && preparing === null ? state.review : null
  const year = review?.budget.fiscalYear?.value ?? null
  const name = review === null ? null : (review.budget.department?.value ?? review.budget.sources[0]?.name ?? null)
  const kind = review === null ? '' : words.about.kinds[review.budget.documentKind]
  const switchLanguage = (): void => {
    const language = state.language === 'zh' ? 'en' : 'zh'
    writePreference('language', language)
    dispatch({ kind: 'languageSet', language })
  }
  return (
    <header className="header">
      <a className="skip" href="#review">
        {words.header.skipToReview}
      </a>
      <span className="brand" translate="no">
        {words.product}
      </span>
      <h1 className="document-title">
        {preparing !== null ? preparing.name : overview ? cockpitWords[state.language].title : (name ?? words.tagline)}
        {name !== null && <span className="document-kind">{[year === null ? '' : words.documents.year(year), kind].filter((part) => part !== '').join(' ')}</span>}
      </h1>
      {preparing !== null && <span className="tag">{own.inWork}</span>}
      {!state.online && <span className="offline">{words.header.offline}</span>}
      {preparing === null && <OpenButtons />}
      {preparing === null && <PrepareMenu />}
      {review !== null && isBudget(review.budget) && <TakeAwayMenu />}
      {overview && <TakeOverviewMenu />}
      <button type="button" className="plain" onClick={switchLanguage} lang={state.language === 'zh' ? 'en' : 'zh-CN'}>
        {words.header.switchLanguage}
      </button>
      <VerifyButton />
      <button type="button" className="plain keys-button" onClick={() => dispatch({ kind: 'helpToggled' })} title={`${words.header.help}  ?`}>
        {words.header.help}
      </button>
    </header>
  )
}
