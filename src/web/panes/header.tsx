/** The line at the top: whose budget this is, and what one can do with it. */
import { useEffect, useRef, useState, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'
import { writePreference } from '../state/preferences.ts'
import { isBudget } from '../state/verdict.ts'
import type { ExportFormat } from '../worker/protocol.ts'
import { OpenButtons } from './open-buttons.tsx'

export function Header(): ReactElement {
  const { state, dispatch, words } = useApp()
  const readable = state.documents.find(({ id }) => id === state.activeId)?.status !== 'failed'
  const review = readable ? state.review : null
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
        {name === null ? words.tagline : name}
        {name !== null && <span className="document-kind">{[year === null ? '' : words.documents.year(year), kind].filter((part) => part !== '').join(' ')}</span>}
      </h1>
      {!state.online && <span className="offline">{words.header.offline}</span>}
      <OpenButtons />
      {review !== null && isBudget(review.budget) && <PublishMenu />}
      <button type="button" className="plain" onClick={switchLanguage} lang={state.language === 'zh' ? 'en' : 'zh-CN'}>
        {words.header.switchLanguage}
      </button>
      <button type="button" className="plain keys-button" onClick={() => dispatch({ kind: 'helpToggled' })} title={`${words.header.help}  ?`}>
        {words.header.help}
      </button>
    </header>
  )
}

const formats: readonly ExportFormat[] = ['html', 'xlsx', 'json', 'csv']

function PublishMenu(): ReactElement {
  const { session, words } = useApp()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const close = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)) {
        setOpen(false)
        if (event instanceof KeyboardEvent) {
          event.preventDefault()
          button.current?.focus()
        }
      }
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close, true)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close, true)
    }
  }, [open])
  const choose = (act: () => void) => (): void => {
    setOpen(false)
    button.current?.focus()
    act()
  }
  return (
    <div className="menu" ref={box}>
      <button ref={button} type="button" className="secondary" aria-expanded={open} aria-controls="publish-list" onClick={() => setOpen(!open)}>
        {words.header.publish}
        <span className="chevron" aria-hidden="true" />
      </button>
      {open && (
        <ul className="menu-list" id="publish-list">
          {formats.map((format) => (
            <MenuItem key={format} name={words.header.publishAs[format].name} hint={words.header.publishAs[format].hint} act={choose(() => void session.publish(format))} />
          ))}
          <MenuItem name={words.header.print.name} hint={words.header.print.hint} act={choose(() => window.print())} />
        </ul>
      )}
    </div>
  )
}

function MenuItem({ name, hint, act }: { readonly name: string; readonly hint: string; readonly act: () => void }): ReactElement {
  return (
    <li>
      <button type="button" onClick={act}>
        <span className="menu-name">{name}</span>
        <span className="menu-hint">{hint}</span>
      </button>
    </li>
  )
}
