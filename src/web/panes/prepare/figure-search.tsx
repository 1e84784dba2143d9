/** Finds a figure of the tables by words of its name and puts it where the caret is. */
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { FigureOf } from '../../../core/model/bound-text.ts'
import { makeFigure, type FigureSource } from '../../../core/prepare/suggest-figures.ts'
import { useApp } from '../../app-context.ts'
import type { FigureNames } from './figure-names.ts'
import { SearchChoice } from './search-choice.tsx'

const kinds: readonly FigureOf[] = ['current', 'prior', 'change', 'rate', 'share', 'count']

export function FigureSearch({ names, onInsert }: { readonly names: FigureNames; readonly onInsert: (source: FigureSource) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].figure
  const [of, setOf] = useState<FigureOf>('current')
  const [query, setQuery] = useState('')
  const shownOf = (source: FigureSource): string => names.textOf(makeFigure(source, names.unitOf(source.ground), 2))
  const kindChoice = (
    <select aria-label={own.insert} value={of} onChange={(event) => setOf(kinds.find((kind) => kind === event.currentTarget.value) ?? 'current')}>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {own.of[kind]}
        </option>
      ))}
    </select>
  )
  return (
    <div className="figure-search">
      <SearchChoice
        label={own.insert}
        hint={own.insertHint}
        before={kindChoice}
        query={query}
        found={names.find(of, query)}
        keyOf={({ ground }) => ground}
        show={(source) => (
          <>
            <span className="figure">{shownOf(source)}</span> {names.titleOf(source)}
          </>
        )}
        noneFound={own.noneFound}
        onQuery={setQuery}
        onChoose={(source) => {
          onInsert(source)
          setQuery('')
        }}
        onEscape={() => {
          setQuery('')
          return query !== ''
        }}
      />
    </div>
  )
}
