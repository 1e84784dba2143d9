/** A button with a list of things to do below it: Esc and a click elsewhere close it, and the focus goes back to the button. */
import { useRef, useState, type ReactElement } from 'react'
import { useClosing } from './use-closing.ts'

export interface MenuEntry {
  readonly name: string
  /** What it is for, in one line. */
  readonly hint: string
  readonly act: () => void
}

/** heading null: the list is too short to need any. */
export interface MenuGroup {
  readonly heading: string | null
  readonly entries: readonly MenuEntry[]
}

export function Menu({ label, groups }: { readonly label: string; readonly groups: readonly MenuGroup[] }): ReactElement {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useClosing(open, box, button, () => setOpen(false))
  const choose = (act: () => void) => (): void => {
    setOpen(false)
    button.current?.focus()
    act()
  }
  return (
    <div className="menu" ref={box}>
      <button ref={button} type="button" className="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
        <span className="chevron" aria-hidden="true" />
      </button>
      {open && (
        <div className="menu-list">
          {groups.map(({ heading, entries }) => (
            <section key={heading} aria-label={heading ?? label}>
              {heading !== null && <p className="menu-heading">{heading}</p>}
              <ul>
                {entries.map(({ name, hint, act }) => (
                  <li key={name}>
                    <button type="button" onClick={choose(act)}>
                      <span className="menu-name">{name}</span> <span className="menu-hint">{hint}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
