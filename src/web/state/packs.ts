/** A bureau's own rules: kept in this browser, put to every document from then on, taken in by dropping the file that `--rules` takes. */
import type { Desk } from './desk.ts'
import { writePreference } from './preferences.ts'
import type { KeptFile } from './state.ts'
import type { Store } from './store.ts'

export interface PackKeeper {
  /** Takes the file in, or tells every mistake of it. */
  readonly openPack: (name: string, text: string) => Promise<void>
  readonly forgetPack: (id: string) => void
}

/** onChange: what was audited otherwise is audited again. */
export function createPackKeeper(store: Store, { checkPack }: Pick<Desk, 'checkPack'>, onChange: () => void): PackKeeper {
  const set = (packs: readonly KeptFile[]): void => {
    writePreference('packs', JSON.stringify(packs))
    store.dispatch({ kind: 'packsSet', packs })
    onChange()
  }
  return {
    openPack: async (name, text) => {
      const { pack, mistakes } = await checkPack(text)
      if (pack === null) return store.dispatch({ kind: 'noticed', notice: { kind: 'packRefused', name, reason: mistakes } })
      const title = pack.title[store.state().language]
      set([...store.state().packs.filter(({ id }) => id !== pack.id), { id: pack.id, name: title, text }])
      store.dispatch({ kind: 'noticed', notice: { kind: 'packKept', name: title } })
    },
    forgetPack: (id) => set(store.state().packs.filter((pack) => pack.id !== id)),
  }
}

/** For texts that any JSON file may have: broken ones are told apart too. */
export function isPackFile(text: string): boolean {
  return /urn:mingzhang:schema:rules:|"(?:limits|settings|rules)"\s*:/.test(text)
}
