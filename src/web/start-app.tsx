/** Starts the app with the assets of its build: state, session, first view, sample. */
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import type { Assets } from './assets/assets.ts'
import './tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/documents.css'
import './styles/page.css'
import './styles/review.css'
import './styles/findings.css'
import './styles/forms.css'
import './styles/layout-page.css'
import './styles/overview.css'
import './styles/prepare.css'
import './styles/print.css'
import { readAccepted } from './state/acceptances.ts'
import { readKept, readLanguage, readPreference } from './state/preferences.ts'
import { createSession } from './state/session.ts'
import { initialState } from './state/state.ts'
import { createStore } from './state/store.ts'

export function startApp(assets: Assets): void {
  const store = createStore(initialState(readLanguage(navigator.language), readAccepted(), readKept('families'), readKept('packs'), navigator.onLine))
  const session = createSession(assets, store)
  const root = document.getElementById('root')
  if (root === null) throw new Error('no #root')
  createRoot(root).render(<App store={store} session={session} />)
  if (readPreference('sample') !== 'closed') void session.openSample().catch(() => undefined)
}
