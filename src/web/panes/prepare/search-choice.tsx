/** A field to type words in and, below it, what they find: chosen by arrow keys and Enter, or by a click. */
import { useId, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react'

interface SearchChoiceProps<Entry> {
  readonly label: string
  readonly hint: string
  /** Stands between the label and the field. */
  readonly before?: ReactNode
  /** The field was asked for by a press of its button. */
  readonly takesFocus?: boolean
  readonly query: string
  readonly found: readonly Entry[]
  readonly keyOf: (entry: Entry) => string
  readonly show: (entry: Entry) => ReactNode
  /** Said where words find nothing. */
  readonly noneFound?: string
  readonly onQuery: (query: string) => void
  readonly onChoose: (entry: Entry) => void
  /** False where there is nothing to give up, and the key is for whoever stands around. */
  readonly onEscape: () => boolean
  readonly onFocus?: () => void
  readonly onBlur?: () => void
}

export function SearchChoice<Entry>(props: SearchChoiceProps<Entry>): ReactElement {
  const { label, query, found, keyOf, show, noneFound, onQuery, onChoose } = props
  const [at, setAt] = useState(0)
  const id = useId()
  const choose = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    onChoose(entry)
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setAt(Math.max(0, Math.min(found.length - 1, at + step)))
    else if (event.key === 'Enter') choose(found[at])
    else if (event.key !== 'Escape' || !props.onEscape()) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {props.before}
      <input
        // biome-ignore lint/a11y/noAutofocus: only where the field was asked for by a press of its button.
        autoFocus={props.takesFocus}
        id={id}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        placeholder={props.hint}
        value={query}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
        onChange={(event) => {
          onQuery(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a list that is chosen from by the field above. */}
      <div id={`${id}-list`} role="listbox" aria-label={label} className="row-choices">
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus.
          <div key={keyOf(entry)} id={`${id}-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => event.preventDefault()} onClick={() => choose(entry)}>
            {show(entry)}
          </div>
        ))}
      </div>
      {noneFound !== undefined && query !== '' && found.length === 0 && <p className="quiet">{noneFound}</p>}
    </>
  )
}
