/** What every component may ask for: the state, a way to change it, the session, the words, and the review by id. */
import { createContext, useContext } from 'react'
import type { AppWords } from '../core/locale/zh-app.ts'
import type { Action } from './state/action.ts'
import type { Session } from './state/session.ts'
import type { AppState } from './state/state.ts'

export interface App {
  readonly state: AppState
  readonly dispatch: (action: Action) => void
  readonly session: Session
  readonly words: AppWords
}

export const AppContext = createContext<App | null>(null)

export function useApp(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('useApp outside AppContext')
  return app
}
