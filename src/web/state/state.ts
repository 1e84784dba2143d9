/** Everything the app knows, as plain data. Files, workers and bitmaps live beside it, in session.ts and the page pane. */
import type { DisclosureCard } from '../../core/analyze/match-disclosures.ts'
import type { Acceptance } from '../../core/model/acceptance.ts'
import type { DraftMistake } from '../../core/model/draft.ts'
import type { Audit } from '../../core/model/finding.ts'
import type { FormId } from '../../core/model/form-definition.ts'
import type { Place } from '../../core/model/place.ts'
import type { ReviewSubject } from '../../core/render/review/review-card.ts'
import type { WorkerFailure } from '../worker/client.ts'
import type { Preparing } from './preparing.ts'
import type { Verdict, WeighedFinding } from './verdict.ts'
import type { Bilingual, Language, PrintedLine, Review } from '../worker/protocol.ts'

export type Tab = 'findings' | 'forms' | 'narrative' | 'projects' | 'about'
export const tabs: readonly Tab[] = ['findings', 'forms', 'narrative', 'projects', 'about']

/** On a phone one pane shows at a time. */
export type Pane = 'documents' | 'page' | 'review'

/** What the list of documents keeps of a review after the review itself is put away. */
export interface DocumentSummary {
  /** What it is among other files; files of one disclosure find one another by it. */
  readonly card: DisclosureCard
  readonly department: string | null
  readonly fiscalYear: number | null
  readonly verdict: Verdict
  readonly findings: readonly WeighedFinding[]
  /** For the overview of several documents. subject null: nothing of the document can be used, and the reasons say why. */
  readonly subject: ReviewSubject | null
  readonly audit: Audit
  readonly marks: Review['marks']
  readonly reasons: readonly Bilingual[]
  readonly undeterminedCount: number
  readonly unreadCount: number
  readonly pageCount: number
}

export type DocumentStatus = 'waiting' | 'working' | 'done' | 'failed' | 'cancelled'

/** Larger files are not read. */
export const largestFileMb = 200

/** Why nothing of a document could be read, beside what its own problems say. */
export type DocumentFailure = WorkerFailure | 'unreadable' | 'tooLarge'

export interface DocumentEntry {
  readonly id: string
  readonly name: string
  /** Folder inside the dropped folder; empty for a single file. */
  readonly folder: string
  readonly byteCount: number
  readonly sample: boolean
  readonly status: DocumentStatus
  readonly pagesRead: number
  readonly pageCount: number
  readonly startedAtMs: number
  readonly durationMs: number
  readonly summary: DocumentSummary | null
  readonly failure: DocumentFailure | null
  /** What stopped us, when nothing of the file could be read. */
  readonly problemText: Bilingual | null
}

/** The one thing looked at now. Every pane shows it in its own way. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'problem'; readonly index: number }
  | { readonly kind: 'cell'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'sentence'; readonly id: string }
  | { readonly kind: 'project'; readonly id: string }
  | { readonly kind: 'indicator'; readonly projectId: string; readonly id: string }

/** Where the page should go. serial: grows with every wish, so that the same place can be asked for twice. */
export interface Target {
  readonly place: Place
  readonly serial: number
}

/** readable: fitted to the width, but never too small to read. */
export type Zoom = 'readable' | 'width' | 'page' | number

export interface SearchState {
  readonly open: boolean
  readonly query: string
  /** Null until the printed lines are asked for the first time. */
  readonly lines: readonly PrintedLine[] | null
  readonly matchIndex: number
}

/** A layout described on this machine, or a bureau's own rules opened here. text: the file. */
export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly text: string
}

export interface AppState {
  readonly language: Language
  readonly documents: readonly DocumentEntry[]
  readonly activeId: string | null
  /** The review of the active document; null while it is not there. */
  readonly review: Review | null
  readonly selection: Selection
  readonly target: Target | null
  readonly tab: Tab
  /** The selected finding or problem is unfolded. */
  readonly unfolded: boolean
  /** Figure or claim whose card is open at the foot of the review pane. */
  readonly card: Extract<Selection, { kind: 'cell' | 'claim' }> | null
  /** Form on show in the forms tab; null: the list of forms. */
  readonly formId: FormId | null
  readonly projectId: string | null
  readonly wholeTables: boolean
  readonly pane: Pane
  readonly zoom: Zoom
  readonly search: SearchState
  readonly helpOpen: boolean
  /** The page that describes the layout is open in place of the review. */
  readonly layoutOpen: boolean
  /** The overview is wanted in place of a document; it shows while there are several. */
  readonly overviewOpen: boolean
  /** The budget in work, in place of everything else; null while there is none. */
  readonly preparing: Preparing | null
  readonly families: readonly KeptFile[]
  /** A bureau's own rules; of several the later decides. */
  readonly packs: readonly KeptFile[]
  /** Of this and of other documents; acceptances.ts says what they mean for the one on show. */
  readonly accepted: readonly Acceptance[]
  readonly online: boolean
  readonly notice: Notice | null
}

/** One short message over everything, said once. */
export type Notice =
  | { readonly kind: 'copied' }
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'joined'; readonly name: string }
  | { readonly kind: 'notPublished'; readonly reasons: string }
  | { readonly kind: 'takeAwayFailed' | 'notesFailed' | 'publishElsewhere' }
  | { readonly kind: 'nothingReadable' }
  | { readonly kind: 'familyKept' | 'packKept'; readonly name: string }
  | { readonly kind: 'familyRefused' | 'acceptedRefused' | 'packRefused'; readonly name: string; readonly reason: Bilingual }
  | { readonly kind: 'figuresTaken'; readonly name: string; readonly count: number; readonly left: number }
  | { readonly kind: 'nothingTaken'; readonly name: string }
  | { readonly kind: 'acceptedOpened' | 'draftMerged'; readonly count: number }
  | { readonly kind: 'notPrepared' | 'draftNotShown' }
  | { readonly kind: 'draftRefused'; readonly name: string; readonly reason: DraftMistake }

export const emptySearch: SearchState = { open: false, query: '', lines: null, matchIndex: 0 }

export function initialState(language: Language, accepted: readonly Acceptance[], families: readonly KeptFile[], packs: readonly KeptFile[], online: boolean): AppState {
  return {
    language,
    documents: [],
    activeId: null,
    review: null,
    selection: { kind: 'none' },
    target: null,
    tab: 'findings',
    unfolded: false,
    card: null,
    formId: null,
    projectId: null,
    wholeTables: false,
    pane: 'review',
    zoom: 'readable',
    search: emptySearch,
    helpOpen: false,
    layoutOpen: false,
    overviewOpen: false,
    preparing: null,
    families,
    packs,
    accepted,
    online,
    notice: null,
  }
}
