/** The layouts this browser knows besides the built-in ones, each to be written out again or removed. */
import type { ReactElement } from 'react'
import type { FamilyFile } from '../../../core/model/family-file.ts'
import { useApp } from '../../app-context.ts'

export function KeptLayouts(): ReactElement | null {
  const { state, session, words } = useApp()
  if (state.families.length === 0) return null
  return (
    <section className="layout-kept" aria-labelledby="layout-kept">
      <h3 id="layout-kept">{words.layout.kept}</h3>
      <p className="quiet">{words.layout.keptLead}</p>
      <ul className="plain-list">
        {state.families.map(({ id, name, text }) => (
          <li key={id}>
            {name}{' '}
            <button type="button" className="link" onClick={() => session.saveFamily(JSON.parse(text) as FamilyFile)}>
              {words.layout.download}
            </button>{' '}
            <button type="button" className="link" aria-label={words.layout.forget(name)} onClick={() => session.forgetFamily(id)}>
              {words.documents.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
