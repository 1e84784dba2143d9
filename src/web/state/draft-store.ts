/**
 * Budgets in work in this browser's own database. Steps are only ever added behind those that are there, each under its number, so that two
 * tabs never write over one another; what was acknowledged is on the disk.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Draft } from '../../core/draft-file.ts'
import type { BlankStart, DraftStep } from '../../core/model/draft.ts'

/** What the list of budgets in work shows of one. changedAtMs: since 1970. */
export interface DraftCard {
  readonly id: string
  readonly name: string
  readonly changedAtMs: number
}

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: DraftCard & { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]; readonly blank?: BlankStart | null } }
  steps: { key: [string, number]; value: { readonly draftId: string; readonly number: number; readonly step: DraftStep; readonly atMs?: number } }
}

export interface DraftStore {
  /** Newest first; empty where the browser keeps nothing. */
  readonly list: () => Promise<readonly DraftCard[]>
  readonly read: (id: string) => Promise<(Draft & { readonly name: string }) | null>
  /** The steps from a number on. */
  readonly readSteps: (id: string, from: number) => Promise<readonly DraftStep[]>
  /** When each step was kept, since 1970; null for steps that came with a file. */
  readonly readTimes: (id: string) => Promise<readonly (number | null)[]>
  readonly create: (draft: Draft, name: string) => Promise<void>
  /** behind: another tab has added steps from this number on · gone: the budget itself is not there; nothing was written. Throws when the disk is full or writing is forbidden. */
  readonly append: (id: string, from: number, steps: readonly DraftStep[]) => Promise<'kept' | 'behind' | 'gone'>
  readonly remove: (id: string) => Promise<void>
  /** Tells when another tab has added steps to a budget. */
  readonly onChange: (listener: (id: string) => void) => void
}

export function createDraftStore(): DraftStore {
  let database: Promise<IDBPDatabase<DraftDatabase>> | null = null
  const open = (): Promise<IDBPDatabase<DraftDatabase>> => (database ??= openDatabase())
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('mingzhang-drafts')
  const range = (id: string, from: number): IDBKeyRange => IDBKeyRange.bound([id, from], [id, Number.MAX_SAFE_INTEGER])
  const readSteps: DraftStore['readSteps'] = async (id, from) => (await (await open()).getAll('steps', range(id, from))).map(({ step }) => step)
  return {
    list: async () => {
      const all = await open().then((opened) => opened.getAll('drafts')).catch(() => [])
      return all.map(({ id, name, changedAtMs }) => ({ id, name, changedAtMs })).sort((left, right) => right.changedAtMs - left.changedAtMs)
    },
    read: async (id) => {
      const draft = await (await open()).get('drafts', id)
      return draft === undefined ? null : { id, name: draft.name, files: draft.files, steps: await readSteps(id, 0), blank: draft.blank ?? null }
    },
    readSteps,
    readTimes: async (id) => (await (await open()).getAll('steps', range(id, 0))).map(({ atMs }) => atMs ?? null),
    create: async ({ id, files, steps, blank }, name) => {
      const transaction = (await open()).transaction(['drafts', 'steps'], 'readwrite', { durability: 'strict' })
      await transaction.objectStore('drafts').put({ id, name, files, blank, changedAtMs: Date.now() })
      await transaction.objectStore('steps').delete(range(id, 0))
      for (const [number, step] of steps.entries()) await transaction.objectStore('steps').add({ draftId: id, number, step })
      await transaction.done
    },
    append: async (id, from, steps) => {
      const transaction = (await open()).transaction(['drafts', 'steps'], 'readwrite', { durability: 'strict' })
      const count = await transaction.objectStore('steps').count(range(id, 0))
      const draft = await transaction.objectStore('drafts').get(id)
      if (draft === undefined || count > from) {
        transaction.abort()
        await transaction.done.catch(() => undefined)
        return draft === undefined ? 'gone' : 'behind'
      }
      for (const [index, step] of steps.entries()) await transaction.objectStore('steps').add({ draftId: id, number: from + index, step, atMs: Date.now() })
      await transaction.objectStore('drafts').put({ ...draft, changedAtMs: Date.now() })
      await transaction.done
      channel?.postMessage(id)
      return 'kept'
    },
    remove: async (id) => {
      const transaction = (await open()).transaction(['drafts', 'steps'], 'readwrite')
      await transaction.objectStore('drafts').delete(id)
      await transaction.objectStore('steps').delete(range(id, 0))
      await transaction.done
    },
    onChange: (listener) => {
      channel?.addEventListener('message', ({ data }) => listener(String(data)))
    },
  }
}

function openDatabase(): Promise<IDBPDatabase<DraftDatabase>> {
  return openDB<DraftDatabase>('mingzhang', 1, {
    upgrade: (database) => {
      database.createObjectStore('drafts', { keyPath: 'id' })
      database.createObjectStore('steps', { keyPath: ['draftId', 'number'] })
    },
  })
}
