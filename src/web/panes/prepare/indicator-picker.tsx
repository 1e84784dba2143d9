/** Common indicators to start from, found by a word of their name or of their level. */
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react'
import { indicatorLibrary } from '../../../core/data/generated/indicator-library.ts'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { CommonIndicator } from '../../../core/model/reference.ts'
import { useApp } from '../../app-context.ts'

const mostShown = 12

export function IndicatorPicker({ present, onAdd }: { readonly present: ReadonlySet<string>; readonly onAdd: (indicator: CommonIndicator) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].project
  const [query, setQuery] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const id = useId()
  const words = (query ?? '').trim().split(/\s+/)
  const found = query === null ? [] : indicatorLibrary.filter(({ name, level1, level2 }) => !present.has(name) && words.every((word) => `${level1}${level2}${name}`.includes(word))).slice(0, mostShown)
  const add = (indicator: CommonIndicator | undefined): void => {
    if (indicator === undefined) return
    onAdd(indicator)
    setQuery('')
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter') add(found[at])
    else if (event.key === 'Escape') setQuery(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="row-picker indicator-picker">
      <label htmlFor={id}>{own.fromLibrary}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        placeholder={own.libraryHint}
        value={query ?? ''}
        onFocus={() => setQuery((held) => held ?? '')}
        onBlur={() => setQuery(null)}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a list that is chosen from by the field above. */}
      <div id={`${id}-list`} role="listbox" aria-label={own.fromLibrary} className="row-choices">
        {found.map((indicator, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
          <div key={`${indicator.level2}${indicator.name}`} id={`${id}-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => event.preventDefault()} onClick={() => add(indicator)}>
            {indicator.name} <span className="quiet">{[indicator.level1, indicator.level2, indicator.unit].filter((part) => part !== '').join(' › ')}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
