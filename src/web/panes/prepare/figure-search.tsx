/** Finds a figure of the tables by words of its name and puts it where the caret is. */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { FigureOf } from '../../../core/model/bound-text.ts'
import { makeFigure, type FigureSource } from '../../../core/prepare/suggest-figures.ts'
import { useApp } from '../../app-context.ts'
import type { FigureNames } from './figure-names.ts'

const kinds: readonly FigureOf[] = ['current', 'prior', 'change', 'rate', 'share', 'count']

export function FigureSearch({ names, onInsert }: { readonly names: FigureNames; readonly onInsert: (source: FigureSource) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].figure
  const [of, setOf] = useState<FigureOf>('current')
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const found = names.find(of, query)
  const choose = (source: FigureSource | undefined): void => {
    if (source === undefined) return
    onInsert(source)
    setQuery('')
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter') choose(found[at])
    else if (event.key === 'Escape' && query !== '') setQuery('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const shownOf = (source: FigureSource): string => names.textOf(makeFigure(source, names.unitOf(source.ground), 2))
  return (
    <div className="figure-search">
      <label htmlFor={id}>{own.insert}</label>
      <select aria-label={own.insert} value={of} onChange={(event) => setOf(kinds.find((kind) => kind === event.currentTarget.value) ?? 'current')}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {own.of[kind]}
          </option>
        ))}
      </select>
      <input
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        placeholder={own.insertHint}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a list that is chosen from by the field above. */}
      <div id={`${id}-list`} role="listbox" aria-label={own.insert} className="row-choices">
        {found.map((source, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
          <div key={source.ground} id={`${id}-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(source)}>
            <span className="figure">{shownOf(source)}</span> {names.titleOf(source)}
          </div>
        ))}
      </div>
      {query !== '' && found.length === 0 && <p className="quiet">{own.noneFound}</p>}
    </div>
  )
}
