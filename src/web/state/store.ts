/** The one place where the state lives. React subscribes to it; the session reads it between events. */
import type { Action } from './action.ts'
import { reduce } from './reducer.ts'
import type { AppState } from './state.ts'

export interface Store {
  readonly state: () => AppState
  readonly dispatch: (action: Action) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore(initial: AppState): Store {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    state: () => current,
    dispatch: (action) => {
      current = reduce(current, action)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
