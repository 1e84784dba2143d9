/**
 * Connects the state to files and workers: takes files in, has them reviewed, and keeps the newest reviews. Reviews that were put away are
 * made again when their document is opened.
 */
import { comparedDisclosures } from '../../core/analyze/group-departments.ts'
import { groupDisclosures, type DisclosureCard } from '../../core/analyze/match-disclosures.ts'
import { draftFileEnd } from '../../core/draft-file.ts'
import type { InputFile } from '../../core/effects.ts'
import type { DisclosureRelation } from '../../core/model/disclosure-relation.ts'
import type { Assets } from '../assets/assets.ts'
import { createPool, type ReviewPool } from '../worker/pool.ts'
import type { RelatedFiles, Review } from '../worker/protocol.ts'
import { createAcceptanceKeeper, type AcceptanceKeeper } from './acceptances.ts'
import { readPickedFile, type PickedFile } from './collect-files.ts'
import { createDesk, type Desk, type Loader } from './desk.ts'
import { createFamilyKeeper, type FamilyKeeper } from './families.ts'
import { createPackKeeper, type PackKeeper } from './packs.ts'
import { createPreparer, type Preparer } from './preparer.ts'
import { writePreference } from './preferences.ts'
import { largestFileMb, type DocumentEntry } from './state.ts'
import type { Store } from './store.ts'

const keptReviews = 8

export interface Session extends Desk, Omit<FamilyKeeper, 'takeFamilies'>, AcceptanceKeeper, PackKeeper, Preparer {
  readonly openSample: () => Promise<void>
  readonly addFiles: (picked: readonly PickedFile[]) => void
  readonly activate: (id: string) => void
  readonly cancel: (id: string) => void
  readonly cancelAll: () => void
  readonly retry: (id: string) => void
  readonly close: (id: string) => void
  /** Reads two documents again as one disclosure: tables in one file, narrative in another. The first given comes first. */
  readonly join: (id: string, otherId: string) => void
}

export function createSession(assets: Assets, store: Store): Session {
  const pool = poolFor(assets, store, (id) => loadRelated(shelf, id), (id, review) => keep(shelf, id, review), () => settle())
  const shelf: Shelf = { store, loaders: new Map(), reviews: new Map(), related: new Map(), pool }
  const desk = createDesk(assets, store, (id) => shelf.loaders.get(id))
  const packs = createPackKeeper(store, desk, () => readAgain(shelf, readIds(store, true)))
  const keeper = createFamilyKeeper(store, desk, packs.openPack, () => readAgain(shelf, readIds(store, false)))
  const find = (id: string): DocumentEntry | undefined => store.state().documents.find((entry) => entry.id === id)
  let nextNumber = 1
  const nextId = (): string => `document-${nextNumber++}`

  const addFile = (file: InputFile): void => add(shelf, [[newEntry(nextId(), file.name, '', file.bytes.length, false), async () => [{ ...file, bytes: file.bytes.slice() }]]])
  const preparer = createPreparer(assets, store, (id) => shelf.loaders.get(id), addFile, desk.publish)

  const joinAll = (ids: readonly string[]): string | null => {
    const entries = ids.flatMap((id) => find(id) ?? [])
    const loads = ids.flatMap((id) => shelf.loaders.get(id) ?? [])
    const [first] = entries
    if (first === undefined || loads.length < ids.length) return null
    const wasActive = ids.includes(store.state().activeId ?? '')
    const made = newEntry(nextId(), entries.map(({ name }) => name).join(' + '), first.folder, entries.reduce((sum, { byteCount }) => sum + byteCount, 0), false)
    for (const id of ids) remove(shelf, id)
    add(shelf, [[made, async () => (await Promise.all(loads.map((load) => load()))).flat()]])
    if (wasActive) activate(shelf, made.id)
    return made.name
  }

  /** When all files are read: tables and narrative in separate files of one folder become one document, and those of one department are compared. */
  const settle = (): void => {
    const { documents } = store.state()
    if (documents.some(({ status }) => status === 'waiting' || status === 'working')) return
    const read = documents.flatMap(({ id, status, sample, summary }) => (status === 'done' && !sample && summary !== null ? [{ id, card: summary.card }] : []))
    joinParts(read)
    compareAgain(shelf, read)
  }

  const joinParts = (read: readonly ReadDocument[]): void => {
    const groups = groupDisclosures(read.map(({ card }) => card)).filter((group) => group.length > 1)
    for (const group of groups) {
      const name = joinAll(group.flatMap((index) => read[index]?.id ?? []))
      if (name !== null) store.dispatch({ kind: 'noticed', notice: { kind: 'joined', name } })
    }
  }

  return {
    ...desk,
    ...keeper,
    ...packs,
    ...createAcceptanceKeeper(store),
    ...preparer,
    openSample: async () => {
      const present = store.state().documents.find(({ sample }) => sample)
      if (present !== undefined) return activate(shelf, present.id)
      writePreference('sample', 'open')
      const { name, bytes } = await assets.sample()
      add(shelf, [[newEntry(nextId(), name, '', bytes.length, true), async () => [{ name, bytes: bytes.slice() }]]])
    },
    addFiles: (picked) => {
      if (picked.length === 0) return store.dispatch({ kind: 'noticed', notice: { kind: 'nothingReadable' } })
      const documents = keeper.takeFamilies(takeDrafts(preparer, picked))
      add(shelf, documents.map((one) => [newEntry(nextId(), nameOf(one), one.folder, one.file.size, false), loadFile(one)]))
    },
    activate: (id) => activate(shelf, id),
    cancel: (id) => shelf.pool.cancel(id),
    cancelAll: () => {
      for (const { id, status } of store.state().documents) if (status === 'waiting' || status === 'working') shelf.pool.cancel(id)
    },
    retry: (id) => {
      const load = shelf.loaders.get(id)
      if (load !== undefined) shelf.pool.add(id, load, true)
    },
    close: (id) => {
      if (find(id)?.sample === true) writePreference('sample', 'closed')
      remove(shelf, id)
      const next = store.state().documents[0]
      if (store.state().activeId === null && next !== undefined) activate(shelf, next.id)
      settle()
    },
    join: (id, otherId) => {
      joinAll([id, otherId])
    },
  }
}

/** Opens the budgets in work among what was picked; the rest are documents. */
function takeDrafts({ openDraftFile }: Preparer, picked: readonly PickedFile[]): PickedFile[] {
  const isDraft = ({ file, inside }: PickedFile): boolean => inside === undefined && file.name.endsWith(draftFileEnd)
  for (const { file } of picked.filter(isDraft)) void file.arrayBuffer().then((bytes) => openDraftFile(file.name, new Uint8Array(bytes)))
  return picked.filter((one) => !isDraft(one))
}

/** What lies beside the state because it is not plain data: ways to the bytes, and the newest reviews. */
interface Shelf {
  readonly store: Store
  readonly loaders: Map<string, Loader>
  readonly reviews: Map<string, Review>
  /** For each document those it was last read beside, to be compared with. */
  readonly related: Map<string, readonly RelatedDocument[]>
  readonly pool: ReviewPool
}

interface ReadDocument {
  readonly id: string
  readonly card: DisclosureCard
}

interface RelatedDocument {
  readonly id: string
  readonly relation: DisclosureRelation
}

/** Documents that are compared with others than when they were read are read again beside them. */
function compareAgain(shelf: Shelf, read: readonly ReadDocument[]): void {
  const namesOf = (related: readonly RelatedDocument[]): string => related.map(({ id, relation }) => `${relation} ${id}`).join()
  const changed = comparedDisclosures(read.map(({ card }) => card)).flatMap((others, index) => {
    const id = read[index]?.id ?? ''
    const related = others.flatMap(({ index: other, relation }) => (read[other] === undefined ? [] : [{ id: read[other].id, relation }]))
    if (namesOf(related) === namesOf(shelf.related.get(id) ?? [])) return []
    shelf.related.set(id, related)
    return [id]
  })
  readAgain(shelf, changed)
}

async function loadRelated({ related, loaders }: Shelf, id: string): Promise<RelatedFiles[]> {
  const found = (related.get(id) ?? []).flatMap(({ id: other, relation }) => {
    const load = loaders.get(other)
    return load === undefined ? [] : [{ relation, load }]
  })
  return Promise.all(found.map(async ({ relation, load }) => ({ relation, files: await load() })))
}

/** onSettled: after each document that was read, or could not be. */
function poolFor(
  assets: Assets, { dispatch, state }: Store, related: (id: string) => Promise<RelatedFiles[]>, onReview: (id: string, review: Review) => void, onSettled: () => void,
): ReviewPool {
  return createPool(assets.makeWorker, assets.pdfium, { families: () => state().families.map(({ text }) => text), packs: () => state().packs.map(({ text }) => text), related }, {
    started: (id) => dispatch({ kind: 'documentStarted', id, atMs: Date.now() }),
    progress: (id, done, total) => dispatch({ kind: 'documentProgressed', id, done, total }),
    finished: (id, review) => {
      onReview(id, review)
      dispatch({ kind: 'documentReviewed', id, review })
      onSettled()
    },
    failed: (id, reason) => {
      dispatch({ kind: 'documentFailed', id, reason })
      onSettled()
    },
  })
}

function add(shelf: Shelf, entries: readonly (readonly [DocumentEntry, Loader])[]): void {
  const { store, loaders, pool } = shelf
  store.dispatch({ kind: 'documentsAdded', documents: entries.map(([entry]) => entry) })
  for (const [{ id, byteCount }, load] of entries) {
    loaders.set(id, load)
    if (byteCount > largestFileMb * 1024 ** 2) store.dispatch({ kind: 'documentFailed', id, reason: 'tooLarge' })
    else pool.add(id, load, false)
  }
  const { documents, activeId } = store.state()
  const active = documents.find(({ id }) => id === activeId)
  const [first] = entries[0] ?? []
  if (first !== undefined && (active === undefined || active.sample || entries.length === 1)) activate(shelf, first.id)
}

function activate(shelf: Shelf, id: string): void {
  const { store, loaders, reviews, pool } = shelf
  const entry = store.state().documents.find((candidate) => candidate.id === id)
  const load = loaders.get(id)
  if (entry === undefined || load === undefined) return
  const review = reviews.get(id) ?? null
  store.dispatch({ kind: 'documentActivated', id, review })
  if (review !== null) keep(shelf, id, review)
  else if (entry.status === 'done') pool.add(id, load, true)
}

/** All documents that were read and can be read otherwise; the layout of the sample is known. */
function readIds({ state }: Store, withSample: boolean): string[] {
  return state().documents.flatMap(({ id, status, sample }) => (status === 'done' && (withSample || !sample) ? [id] : []))
}

/** The one on show first: other layouts are known now, or other documents to compare with. */
function readAgain({ store, loaders, reviews, pool }: Shelf, ids: readonly string[]): void {
  const { activeId } = store.state()
  for (const id of [...ids].sort((left, right) => (left === activeId ? -1 : right === activeId ? 1 : 0))) {
    const load = loaders.get(id)
    if (load === undefined) continue
    reviews.delete(id)
    store.dispatch({ kind: 'documentReread', id })
    pool.add(id, load, id === activeId)
  }
}

function remove({ store, loaders, reviews, related, pool }: Shelf, id: string): void {
  pool.cancel(id)
  loaders.delete(id)
  related.delete(id)
  reviews.delete(id)
  store.dispatch({ kind: 'documentClosed', id })
}

/** The newest reviews stay; the oldest that is not on show goes. */
function keep({ store, reviews }: Shelf, id: string, review: Review): void {
  reviews.delete(id)
  reviews.set(id, review)
  for (const old of reviews.keys()) {
    if (reviews.size <= keptReviews) return
    if (old !== store.state().activeId && old !== id) reviews.delete(old)
  }
}

function loadFile({ file, inside }: PickedFile): Loader {
  return async () => [{ ...(await readPickedFile(file)), ...(inside === undefined ? {} : { inside }) }]
}

function nameOf({ file, inside }: PickedFile): string {
  return inside === undefined ? file.name : inside.slice(inside.lastIndexOf('/') + 1)
}

function newEntry(id: string, name: string, folder: string, byteCount: number, sample: boolean): DocumentEntry {
  return { id, name, folder, byteCount, sample, status: 'waiting', pagesRead: 0, pageCount: 0, startedAtMs: 0, durationMs: 0, summary: null, failure: null, problemText: null }
}
