/** Search in the printed text: the field, how many, next and previous. */
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react'
import { useApp } from '../../app-context.ts'
import type { TextMatch } from './search-text.ts'

export function SearchBar({ matches }: { readonly matches: readonly TextMatch[] }): ReactElement {
  const { state, dispatch, session, words } = useApp()
  const { query, lines, matchIndex } = state.search
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
    void session.readLines()
  }, [session])
  const show = (index: number): void => {
    const at = (index + matches.length) % Math.max(1, matches.length)
    const match = matches[at]
    if (match !== undefined) dispatch({ kind: 'matchShown', index: at, place: match.place })
  }
  useEffect(() => {
    const first = matches[0]
    if (first !== undefined) dispatch({ kind: 'matchShown', index: 0, place: first.place })
  }, [matches, dispatch])
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    show(matchIndex + (event.shiftKey ? -1 : 1))
  }
  const result = query.trim() === '' ? '' : lines === null ? words.page.searching : matches.length === 0 ? words.page.noMatch : words.page.matches(matchIndex + 1, matches.length)
  return (
    <div className="search-bar" role="search">
      <input
        ref={field}
        className="search-field"
        type="search"
        value={query}
        placeholder={words.page.searchPlaceholder}
        aria-label={words.page.searchPlaceholder}
        onChange={(event) => dispatch({ kind: 'searched', query: event.target.value })}
        onKeyDown={onKey}
      />
      <span className="search-result" role="status">
        {result}
      </span>
      <button type="button" className="tool" aria-label={words.page.previousMatch} title={words.page.previousMatch} disabled={matches.length === 0} onClick={() => show(matchIndex - 1)}>
        ‹
      </button>
      <button type="button" className="tool" aria-label={words.page.nextMatch} title={words.page.nextMatch} disabled={matches.length === 0} onClick={() => show(matchIndex + 1)}>
        ›
      </button>
      <button type="button" className="tool" aria-label={words.page.closeSearch} title={words.page.closeSearch} onClick={() => dispatch({ kind: 'searchClosed' })}>
        ×
      </button>
    </div>
  )
}
