/**
 * Which figure the pointer or the keyboard is on. Kept out of the reducer, because it changes many times a second and only a few cells
 * care: each subscribes to its own part and the rest of the page does not render.
 */
import { createContext, useContext, useSyncExternalStore } from 'react'

export interface HoverStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly cellId: () => string | null
  readonly linked: () => ReadonlySet<string>
  readonly set: (cellId: string | null, linked: ReadonlySet<string>) => void
}

const none: ReadonlySet<string> = new Set()

export function createHoverStore(): HoverStore {
  const listeners = new Set<() => void>()
  let cellId: string | null = null
  let linked = none
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    cellId: () => cellId,
    linked: () => linked,
    set: (id, links) => {
      if (id === cellId) return
      cellId = id
      linked = id === null ? none : links
      for (const listener of listeners) listener()
    },
  }
}

export const HoverContext = createContext<HoverStore>(createHoverStore())

/** How a cell stands to the figure under the pointer. */
export function useHoverRole(id: string): 'self' | 'linked' | 'none' {
  const store = useContext(HoverContext)
  return useSyncExternalStore(store.subscribe, () => (store.cellId() === id ? 'self' : store.linked().has(id) ? 'linked' : 'none'))
}

export function useHoveredCell(): string | null {
  const store = useContext(HoverContext)
  return useSyncExternalStore(store.subscribe, store.cellId)
}
