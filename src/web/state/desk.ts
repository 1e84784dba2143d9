/** The document on the desk: its files lie with one worker of its own, which draws pages, reads lines for the search, and writes what is taken away. */
import { acceptFindings } from '../../core/audit/acceptances/accept-findings.ts'
import type { InputFile } from '../../core/effects.ts'
import type { DraftGate } from '../../core/model/draft-gate.ts'
import type { FamilyFile } from '../../core/model/family-file.ts'
import type { LayoutProposal } from '../../core/read/family/lay-out-tables.ts'
import type { Assets } from '../assets/assets.ts'
import { createClient, WorkerError, type WorkerClient } from '../worker/client.ts'
import type { DrawnPage, FamilyCheck, LayoutTrial, OverviewFormat, PackCheck, Review, TakenFile, TakenFormat, Verified } from '../worker/protocol.ts'
import type { PickedName } from './collect-release.ts'
import { makeOverview } from './overview.ts'
import type { Store } from './store.ts'
import { today } from './today.ts'

const drawSilenceMs = 15_000
const layoutSilenceMs = 15_000
const takeSilenceMs = 30_000
/** The typesetter is large and starts with the first release. */
const publishSilenceMs = 120_000

export type Loader = () => Promise<readonly InputFile[]>

export interface Desk {
  /** Null when the page cannot be drawn. */
  readonly draw: (sourceIndex: number, pageNumber: number, scale: number) => Promise<DrawnPage | null>
  readonly readLines: () => Promise<void>
  /** Saves the active document's report, data and the like as files. */
  readonly takeAway: (taken: TakenFormat) => Promise<void>
  /** Saves what was reviewed as a release, in one archive; or tells why it cannot be published. gate: of the document, or of the budget in work that it was printed from. Null where the app cannot set a PDF. */
  readonly publish: ((review: Review, gate: DraftGate) => Promise<void>) | null
  /** What was altered in a release: its files, or one archive of them. null: no release. */
  readonly verify: (picked: readonly PickedName[]) => Promise<Verified | null | 'failed'>
  /** Saves the overview of the documents. */
  readonly takeOverview: (format: OverviewFormat) => Promise<void>
  /** How the layout of the active document may be described; null when there is nothing to describe. */
  readonly proposeLayout: () => Promise<LayoutProposal | null>
  /** What the active document would be read as; null when the worker could not. */
  readonly tryLayout: (file: FamilyFile) => Promise<LayoutTrial | null>
  readonly checkFamily: (text: string) => Promise<FamilyCheck>
  readonly checkPack: (text: string) => Promise<PackCheck>
}

/** loaderOf: the files of a document by its id. The desk follows the active document of the state. */
export function createDesk(assets: Assets, { dispatch, state }: Store, loaderOf: (id: string) => Loader | undefined): Desk {
  const worker = createClient(assets.makeWorker, assets.pdfium)
  let lying: { readonly id: string; readonly ready: Promise<unknown> } | null = null

  const lay = (id: string): Promise<unknown> => {
    if (lying?.id === id) return lying.ready
    const load = loaderOf(id)
    const ready = load === undefined ? Promise.resolve() : load().then((files) => worker.ask({ kind: 'open', files }, { silenceMs: drawSilenceMs }))
    lying = { id, ready }
    return ready
  }

  /** Does something with the active document; null when the worker could not, and then it starts afresh next time. */
  const withActive = async <T>(work: (worker: WorkerClient) => Promise<T>): Promise<T | null> => {
    const id = state().activeId
    if (id === null) return null
    try {
      await lay(id)
      return await work(worker)
    } catch (error) {
      lying = null
      if (error instanceof WorkerError || error instanceof DOMException) return null
      throw error
    }
  }

  /** name: of the document, before what each file is. null: the worker could not. */
  const finish = (name: string, files: readonly TakenFile[] | null): void => {
    for (const { nameEnd, bytes, mediaType } of files ?? []) saveAs(name + nameEnd, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mediaType }))
    const names = (files ?? []).map(({ nameEnd }) => name + nameEnd).join(' ')
    dispatch({ kind: 'noticed', notice: files === null ? { kind: 'takeAwayFailed' } : names === '' ? { kind: 'notesFailed' } : { kind: 'taken', name: names } })
  }

  return {
    proposeLayout: () => withActive(() => worker.ask({ kind: 'proposeLayout' }, { silenceMs: layoutSilenceMs })),
    tryLayout: (file) => withActive(() => worker.ask({ kind: 'tryLayout', file }, { silenceMs: layoutSilenceMs })),
    checkFamily: (text) => worker.ask({ kind: 'checkFamily', text }, { silenceMs: layoutSilenceMs }),
    checkPack: (text) => worker.ask({ kind: 'checkPack', text }, { silenceMs: layoutSilenceMs }),
    draw: (sourceIndex, pageNumber, scale) => withActive(() => worker.ask({ kind: 'draw', sourceIndex, pageNumber, scale }, { silenceMs: drawSilenceMs })),
    readLines: async () => {
      const { activeId, search } = state()
      if (search.lines !== null) return
      const lines = await withActive(() => worker.ask({ kind: 'lines' }, { silenceMs: drawSilenceMs }))
      if (lines !== null && state().activeId === activeId) dispatch({ kind: 'linesRead', lines })
    },
    publish: assets.typesetter === null ? null : async (review, gate) => {
      const { language, accepted } = state()
      const { typesetter } = assets
      if (typesetter === null) return
      const { budget, lastYear } = review
      const audit = acceptFindings(budget, review.audit, accepted)
      const released = await worker.ask({ kind: 'publish', typesetter, publishedOn: today(), budget, audit, lastYear, gate }, { silenceMs: publishSilenceMs }).catch(() => null)
      if (released === null) return dispatch({ kind: 'noticed', notice: { kind: 'takeAwayFailed' } })
      if (released.file === null) return dispatch({ kind: 'noticed', notice: { kind: 'notPublished', reasons: released.reasons[language] } })
      finish(`${budget.department?.value ?? 'mingzhang'}${budget.fiscalYear?.value ?? ''}`, [released.file])
    },
    verify: async (picked) => {
      try {
        const files = await Promise.all(picked.map(async ({ file, path }) => ({ name: path, bytes: new Uint8Array(await file.arrayBuffer()) })))
        return await worker.ask({ kind: 'verify', files }, { silenceMs: publishSilenceMs })
      } catch {
        return 'failed'
      }
    },
    takeAway: async (taken) => {
      const { review, language, accepted } = state()
      if (review === null) return
      const { budget } = review
      const audit = acceptFindings(budget, review.audit, accepted)
      const files = await withActive(() => worker.ask({ kind: 'takeAway', taken, language, budget, audit }, { silenceMs: takeSilenceMs }))
      finish((budget.sources[0]?.name ?? 'mingzhang').replace(/\.[^.]+$/, ''), files)
    },
    takeOverview: async (format) => {
      const { cockpit } = makeOverview(state())
      finish('', await worker.ask({ kind: 'takeOverview', format, language: state().language, cockpit }, { silenceMs: takeSilenceMs }).catch(() => null))
    },
  }
}

export function saveAs(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
