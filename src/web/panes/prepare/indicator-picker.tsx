/** Common indicators to start from, found by a word of their name or of their level. */
import { useState, type ReactElement } from 'react'
import { indicatorLibrary } from '../../../core/data/generated/indicator-library.ts'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { CommonIndicator } from '../../../core/model/reference.ts'
import { useApp } from '../../app-context.ts'
import { SearchChoice } from './search-choice.tsx'

const mostShown = 12

export function IndicatorPicker({ present, onAdd }: { readonly present: ReadonlySet<string>; readonly onAdd: (indicator: CommonIndicator) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].project
  const [query, setQuery] = useState<string | null>(null)
  const words = (query ?? '').trim().split(/\s+/)
  const found = query === null ? [] : indicatorLibrary.filter(({ name, level1, level2 }) => !present.has(name) && words.every((word) => `${level1}${level2}${name}`.includes(word))).slice(0, mostShown)
  return (
    <div className="row-picker indicator-picker">
      <SearchChoice
        label={own.fromLibrary}
        hint={own.libraryHint}
        query={query ?? ''}
        found={found}
        keyOf={({ level2, name }) => `${level2}${name}`}
        show={({ name, level1, level2, unit }) => (
          <>
            {name} <span className="quiet">{[level1, level2, unit].filter((part) => part !== '').join(' › ')}</span>
          </>
        )}
        onQuery={setQuery}
        onChoose={(indicator) => {
          onAdd(indicator)
          setQuery('')
        }}
        onEscape={() => {
          setQuery(null)
          return true
        }}
        onFocus={() => setQuery((held) => held ?? '')}
        onBlur={() => setQuery(null)}
      />
    </div>
  )
}
