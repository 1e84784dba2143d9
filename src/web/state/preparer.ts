/**
 * Connects a budget in work to the workers and to the disk: every step is shown at once, kept at once, and audited when the hands rest. One
 * worker shows, another reads and audits what is printed, so that neither waits for the other.
 */
import { draftFileEnd, readDraftFile, writeDraftFile, type Draft } from '../../core/draft-file.ts'
import { foldSteps, hasBegun, stepsBackTo, type BlankStart, type DraftStep } from '../../core/model/draft.ts'
import type { InputFile } from '../../core/effects.ts'
import { draftGate } from '../../core/prepare/draft-gate.ts'
import type { Assets } from '../assets/assets.ts'
import { createClient, WorkerError, type WorkerClient } from '../worker/client.ts'
import { applyUpdate } from '../worker/draft-update.ts'
import type { DraftView, FamilyChoice, WorkerResults, WorkerTask } from '../worker/protocol.ts'
import type { RowKind } from '../../core/prepare/draft-rows.ts'
import type { DraftChoices } from '../../core/prepare/merge-drafts.ts'
import { saveAs, type Desk, type Loader } from './desk.ts'
import { createDraftStore, type DraftCard } from './draft-store.ts'
import type { Store } from './store.ts'
import { today } from './today.ts'

const showSilenceMs = 30_000
const auditSilenceMs = 60_000
/** The hands rest. */
const auditDelayMs = 700

export interface Preparer {
  /** Begins the budget of the year after the active document's. */
  readonly startDraft: () => Promise<void>
  /** Begins from the empty forms of a family. */
  readonly startBlank: (blank: BlankStart) => Promise<void>
  /** Saves those as a workbook to fill in. */
  readonly saveBlankWorkbook: (blank: BlankStart) => Promise<void>
  readonly listFamilies: () => Promise<readonly FamilyChoice[]>
  /** Takes the figures of another file over: a filled workbook, an export. */
  readonly takeFigures: (files: readonly InputFile[]) => Promise<void>
  readonly resumeDraft: (id: string) => Promise<void>
  readonly removeDraft: (id: string) => Promise<void>
  readonly listDrafts: () => Promise<readonly DraftCard[]>
  /** A file of a budget in work; where a copy of it is here already, the two are put together. */
  readonly openDraftFile: (name: string, bytes: Uint8Array) => Promise<void>
  /** Puts the other copy into this one as was chosen. */
  readonly mergeDraft: (choices: DraftChoices) => Promise<void>
  /** Opens the other copy as a budget in work of its own instead. */
  readonly openCopy: () => Promise<void>
  readonly saveDraftFile: () => void
  readonly step: (step: DraftStep) => void
  readonly leaveDraft: () => void
  /** When each step of the open budget was kept; see DraftStore. */
  readonly readTimes: () => Promise<readonly (number | null)[]>
  /** All as it was after so many steps. */
  readonly goBackTo: (count: number) => void
  readonly readChart: (chart: RowKind) => Promise<readonly { readonly code: string; readonly name: string }[]>
  /** Opens what would be printed now as a document beside the others. */
  readonly showPrinted: () => Promise<void>
  /** Saves what would be printed now as a release, in one archive; or tells why it cannot be published. Null where the app cannot set a PDF. */
  readonly publishDraft: (() => Promise<void>) | null
}

/** loaderOf: the files of a document by its id · addFile: opens a document · publish: see Desk. */
export function createPreparer(assets: Assets, store: Store, loaderOf: (id: string) => Loader | undefined, addFile: (file: InputFile) => void, publish: Desk['publish']): Preparer {
  const { dispatch, state } = store
  const shower = createClient(assets.makeWorker, assets.pdfium)
  const auditor = createClient(assets.makeWorker, assets.pdfium)
  const drafts = createDraftStore()
  let files: Draft['files'] = []
  let blank: BlankStart | null = null
  /** Steps that are on the disk. */
  let keptCount = 0
  let queue: Promise<void> = Promise.resolve()
  let timer: number | undefined
  /** What the worker showed last. */
  let known: { readonly id: string; readonly serial: number; readonly view: DraftView } | null = null

  const families = (): readonly string[] => state().families.map(({ text }) => text)
  const packs = (): readonly string[] => state().packs.map(({ text }) => text)
  const edits = (): ReturnType<typeof foldSteps>['edits'] => foldSteps(state().preparing?.steps ?? []).edits
  const isOpen = (id: string): boolean => state().preparing?.id === id

  /** A worker that was ended knows nothing of the budget in work: it opens it again and is asked once more. */
  const askAbout = async <K extends 'showDraft' | 'printDraft'>(client: WorkerClient, id: string, task: Extract<WorkerTask, { kind: K }>): Promise<WorkerResults[K]> => {
    try {
      return await client.ask<K>(task, { silenceMs: auditSilenceMs })
    } catch (error) {
      if (!(error instanceof WorkerError) || !isOpen(id)) throw error
      if (client === shower) known = null
      await client.ask({ kind: 'openDraft', id, files, blank, families: families() }, { silenceMs: auditSilenceMs })
      return client.ask<K>('knows' in task ? { ...task, knows: null } : task, { silenceMs: auditSilenceMs })
    }
  }

  const askView = async (id: string): Promise<DraftView> => {
    const update = await askAbout(shower, id, { kind: 'showDraft', id, edits: edits(), knows: known?.id === id ? known.serial : null })
    const view = applyUpdate(known?.view ?? null, update)
    known = { id, serial: update.serial, view }
    return view
  }

  const show = async (id: string): Promise<void> => {
    const steps = state().preparing?.steps
    const view = await askView(id)
    // A newer step asks again; showing the older one would set what was typed back.
    if (isOpen(id) && state().preparing?.steps === steps) dispatch({ kind: 'draftShown', view })
  }

  const audit = async (id: string): Promise<void> => {
    dispatch({ kind: 'draftAuditing' })
    const steps = state().preparing?.steps
    const file = await print(id)
    const review = await auditor.ask({ kind: 'review', files: [file], families: families(), packs: packs(), related: [] }, { silenceMs: auditSilenceMs })
    if (!isOpen(id)) return
    if (state().preparing?.steps === steps) dispatch({ kind: 'draftAudited', review })
    else auditSoon(id)
  }

  const auditSoon = (id: string): void => {
    window.clearTimeout(timer)
    if (!hasBegun(edits())) return
    timer = window.setTimeout(() => void audit(id).catch(() => undefined), auditDelayMs)
  }

  const print = async (id: string): Promise<InputFile> => {
    // By the worker that audits it, so that a long print keeps nobody from seeing what is typed. It opens the budget when it is first asked.
    const bytes = await askAbout(auditor, id, { kind: 'printDraft', id, edits: edits(), printedOn: today() })
    return { name: `${state().preparing?.name ?? id}.docx`, bytes }
  }

  /** What another tab has kept comes before what is not on the disk yet; both stay. */
  const putBehind = async (id: string, from: number, others: readonly DraftStep[]): Promise<void> => {
    const kept = await drafts.readSteps(id, 0)
    keptCount = from + others.length
    const own = state().preparing?.steps.slice(from) ?? []
    dispatch({ kind: 'draftReplaced', steps: [...kept.slice(0, keptCount), ...own] })
    await show(id)
  }

  /** Everything that is not on the disk yet, also what an earlier try could not keep. */
  const keepPending = async (id: string): Promise<void> => {
    const { preparing } = state()
    if (preparing?.id !== id) return
    const { name, steps } = preparing
    const draft = { id, files, steps, blank }
    const kept = await drafts.append(id, keptCount, steps.slice(keptCount))
    if (kept === 'behind') {
      await putBehind(id, keptCount, await drafts.readSteps(id, keptCount))
      return keepPending(id)
    }
    if (kept === 'gone') await drafts.create(draft, name)
    if (!isOpen(id)) return
    keptCount = steps.length
    if (keptCount >= (state().preparing?.steps.length ?? 0)) dispatch({ kind: 'draftKept', keeping: 'saved' })
  }

  /** One after the other. */
  const keep = (id: string): void => {
    queue = queue.then(() => keepPending(id)).catch(() => {
      if (isOpen(id)) dispatch({ kind: 'draftKept', keeping: 'failed' })
    })
  }

  drafts.onChange((id) => {
    if (!isOpen(id)) return
    queue = queue.then(async () => {
      const others = await drafts.readSteps(id, keptCount)
      if (others.length === 0 || !isOpen(id)) return
      await putBehind(id, keptCount, others)
      auditSoon(id)
    }).catch(() => undefined)
  })

  const leave = (): void => {
    window.clearTimeout(timer)
    dispatch({ kind: 'draftLeft' })
  }

  /** isNew: it is not on the disk yet. */
  const open = async (draft: Draft, isNew: boolean): Promise<void> => {
    files = draft.files
    blank = draft.blank
    const last = await shower.ask({ kind: 'openDraft', id: draft.id, files, blank, families: families() }, { silenceMs: auditSilenceMs })
    if (last.forms.length === 0 || last.fiscalYear === null) return dispatch({ kind: 'noticed', notice: { kind: 'notPrepared' } })
    const name = `${last.department?.value ?? ''}${last.fiscalYear.value + 1}`
    const kept = !isNew || (await drafts.create(draft, name).then(() => true, () => false))
    keptCount = kept ? draft.steps.length : 0
    dispatch({ kind: 'draftOpened', id: draft.id, name, last, steps: draft.steps, keeping: kept ? 'saved' : 'failed' })
    await show(draft.id)
    auditSoon(draft.id)
  }

  const step = (added: DraftStep): void => stepAll([added])

  const stepAll = (added: readonly DraftStep[]): void => {
    const { preparing } = state()
    if (preparing === null) return
    dispatch({ kind: 'draftStepped', steps: added })
    keep(preparing.id)
    void show(preparing.id).catch(() => {
      if (isOpen(preparing.id)) dispatch({ kind: 'noticed', notice: { kind: 'draftNotShown' } })
    })
    auditSoon(preparing.id)
  }

  /** What only the other copy changed comes over at once; what both changed is asked. */
  const putTogether = async (name: string, other: readonly DraftStep[]): Promise<void> => {
    const { preparing } = state()
    if (preparing === null) return
    const comparison = await shower.ask({ kind: 'compareDrafts', id: preparing.id, here: preparing.steps, other }, { silenceMs: showSilenceMs })
    if (!isOpen(preparing.id)) return
    if (comparison.conflicts.length > 0) dispatch({ kind: 'draftMerging', merging: { name, steps: other, comparison } })
    else await takeOver(other, new Map(), comparison.taken)
  }

  const takeOver = async (other: readonly DraftStep[], choices: DraftChoices, count: number): Promise<void> => {
    const { preparing } = state()
    if (preparing === null) return
    const steps = await shower.ask({ kind: 'mergeDrafts', id: preparing.id, here: preparing.steps, other, choices }, { silenceMs: showSilenceMs })
    if (!isOpen(preparing.id)) return
    if (steps.length > 0) stepAll(steps)
    dispatch({ kind: 'noticed', notice: { kind: 'draftMerged', count: steps.length === 0 ? 0 : count } })
  }

  return {
    startDraft: async () => {
      const { activeId } = state()
      const load = activeId === null ? undefined : loaderOf(activeId)
      if (load === undefined) return
      const loaded = await load()
      await open({ id: crypto.randomUUID(), files: loaded.map(({ name, bytes }) => ({ name, bytes: bytes.slice() })), steps: [], blank: null }, true)
    },
    startBlank: (chosen) => open({ id: crypto.randomUUID(), files: [], steps: [{ kind: 'narrativeFrom', from: 'template' }], blank: chosen }, true),
    saveBlankWorkbook: async (chosen) => {
      const bytes = await shower.ask({ kind: 'blankWorkbook', blank: chosen, families: families() }, { silenceMs: auditSilenceMs })
      saveAs(`${chosen.department}${chosen.year}.xlsx`, new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }))
    },
    listFamilies: () => shower.ask({ kind: 'listFamilies', families: families() }, { silenceMs: showSilenceMs }),
    takeFigures: async (taken) => {
      const { preparing } = state()
      if (preparing === null) return
      const edit = await shower.ask({ kind: 'takeFigures', id: preparing.id, edits: edits(), takeId: crypto.randomUUID(), files: taken, families: families() }, { silenceMs: auditSilenceMs })
      if (!isOpen(preparing.id)) return
      if (edit.figures.length + edit.left.length === 0) return dispatch({ kind: 'noticed', notice: { kind: 'nothingTaken', name: edit.name } })
      step(edit)
      dispatch({ kind: 'noticed', notice: { kind: 'figuresTaken', name: edit.name, count: edit.figures.length, left: edit.left.length } })
    },
    resumeDraft: async (id) => {
      const draft = await drafts.read(id)
      if (draft !== null) await open(draft, false)
    },
    removeDraft: (id) => drafts.remove(id),
    listDrafts: () => drafts.list(),
    openDraftFile: async (name, bytes) => {
      const opened = readDraftFile(bytes)
      if (typeof opened === 'string') return dispatch({ kind: 'noticed', notice: { kind: 'draftRefused', name, reason: opened } })
      const here = await drafts.read(opened.id).catch(() => null)
      if (here === null) return open(opened, true)
      if (!isOpen(here.id)) await open(here, false)
      await putTogether(name, opened.steps)
    },
    mergeDraft: async (choices) => {
      const merging = state().preparing?.merging ?? null
      dispatch({ kind: 'draftMerging', merging: null })
      if (merging !== null) await takeOver(merging.steps, choices, merging.comparison.taken + merging.comparison.conflicts.length)
    },
    openCopy: async () => {
      const { preparing } = state()
      if (preparing?.merging == null) return
      await open({ id: crypto.randomUUID(), files, blank, steps: preparing.merging.steps }, true)
    },
    saveDraftFile: () => {
      const { preparing } = state()
      if (preparing === null) return
      const { id, name, steps } = preparing
      saveAs(name + draftFileEnd, new Blob([writeDraftFile({ id, files, steps, blank }) as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }))
    },
    step,
    leaveDraft: leave,
    readTimes: async () => {
      const { preparing } = state()
      return preparing === null ? [] : drafts.readTimes(preparing.id).catch(() => [])
    },
    goBackTo: (count) => {
      const { preparing } = state()
      const added = preparing === null ? [] : stepsBackTo(preparing.steps, count)
      if (added.length > 0) stepAll(added)
    },
    readChart: (chart) => shower.ask({ kind: 'readChart', chart }, { silenceMs: showSilenceMs }),
    showPrinted: async () => {
      const { preparing } = state()
      const file = preparing === null ? null : await print(preparing.id).catch(() => null)
      if (file === null) return
      leave()
      addFile(file)
    },
    publishDraft: publish === null ? null : async () => {
      const { preparing } = state()
      if (preparing === null) return
      await audit(preparing.id)
      const review = state().preparing?.review ?? null
      const view = await askView(preparing.id)
      if (review !== null) await publish({ ...review, lastYear: preparing.last }, draftGate(view, edits()))
    },
  }
}
