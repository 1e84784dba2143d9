/** All keys, in a dialog of the browser's own: it keeps the focus and gives it back. */
import { useEffect, useRef, type ReactElement } from 'react'
import { useApp } from '../app-context.ts'

export function HelpDialog(): ReactElement {
  const { state, dispatch, words } = useApp()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (state.helpOpen) dialog.current?.showModal()
    else dialog.current?.close()
  }, [state.helpOpen])
  const { keys } = words.help
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['j'], keys.next],
    [['k'], keys.previous],
    [['Enter'], keys.open],
    [['Esc'], keys.back],
    [['/'], keys.search],
    [['1', '…', '5'], keys.tabs],
    [['+', '-', '0'], keys.zoom],
    [['[', ']'], keys.pages],
    [['l'], keys.layout],
    [['o'], keys.openFiles],
    [['J', 'K'], keys.documents],
    [['v'], keys.overview],
    [['?'], keys.help],
  ]
  const close = (): void => {
    if (state.helpOpen) dispatch({ kind: 'helpToggled' })
  }
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-heading" onClose={close}>
      <h2 id="help-heading">{words.help.heading}</h2>
      <dl>
        {rows.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (name === '…' ? ' … ' : <kbd key={name}>{name}</kbd>))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="secondary" onClick={close}>
        {words.help.close}
      </button>
    </dialog>
  )
}
