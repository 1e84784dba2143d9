/** Figures of other files that found no cell: nothing read is lost. Each is put into the active cell, or let go. */
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import { placeFigure } from '../../../core/prepare/take-figures.ts'
import { useApp } from '../../app-context.ts'
import type { DraftView } from '../../worker/protocol.ts'

const mostShown = 30

export function LeftFigures({ view, activeId, activeName }: { readonly view: DraftView; readonly activeId: string | null; readonly activeName: string }): ReactElement | null {
  const { state, session, words } = useApp()
  const own = draftWords[state.language].take
  const [query, setQuery] = useState('')
  if (view.left.length === 0) return null
  const found = view.left.filter(({ label, text }) => query.split(/\s+/).every((word) => label.includes(word) || text.includes(word)))
  return (
    <details className="left-figures">
      <summary>{own.left(view.left.length)}</summary>
      <p className="quiet">{activeId === null ? own.chooseCell : own.into(activeName)}</p>
      <input aria-label={own.search} placeholder={own.search} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
      <ul>
        {found.slice(0, mostShown).map((figure) => (
          <li key={figure.id}>
            <span className="figure">{figure.text}</span> <span className="quiet">{words.units[figure.unit]}</span> <span>{figure.label}</span>{' '}
            <button type="button" className="secondary small" disabled={activeId === null} onClick={() => activeId !== null && session.step(placeFigure(figure, activeId))}>
              {own.place}
            </button>{' '}
            <button type="button" className="plain small" onClick={() => session.step({ kind: 'leftPlaced', left: figure.id, figure: null })}>
              {own.drop}
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className="quiet">{own.more(found.length - mostShown)}</p>}
    </details>
  )
}
