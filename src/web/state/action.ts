/** Everything that can happen to the state. */
import type { Acceptance } from '../../core/model/acceptance.ts'
import type { FormId } from '../../core/model/form-definition.ts'
import type { Place } from '../../core/model/place.ts'
import type { Language, PrintedLine, Review } from '../worker/protocol.ts'
import type { PreparingAction } from './preparing.ts'
import type { DocumentEntry, DocumentFailure, KeptFile, Notice, Pane, Selection, Tab, Zoom } from './state.ts'

/** `review`: the reader is in the right pane and stays in the tab · `page`: the right pane follows */
export type Origin = 'review' | 'page'

export type Action =
  | PreparingAction
  | { readonly kind: 'documentsAdded'; readonly documents: readonly DocumentEntry[] }
  | { readonly kind: 'documentStarted'; readonly id: string; readonly atMs: number }
  | { readonly kind: 'documentProgressed'; readonly id: string; readonly done: number; readonly total: number }
  | { readonly kind: 'documentReviewed'; readonly id: string; readonly review: Review }
  | { readonly kind: 'documentFailed'; readonly id: string; readonly reason: DocumentFailure }
  | { readonly kind: 'documentClosed'; readonly id: string }
  | { readonly kind: 'documentActivated'; readonly id: string; readonly review: Review | null }
  | { readonly kind: 'selected'; readonly selection: Selection; readonly origin: Origin }
  | { readonly kind: 'placeShown'; readonly place: Place }
  | { readonly kind: 'stepped'; readonly by: 1 | -1 }
  | { readonly kind: 'opened' }
  | { readonly kind: 'wentBack' }
  | { readonly kind: 'cardClosed' }
  | { readonly kind: 'tabShown'; readonly tab: Tab }
  | { readonly kind: 'formShown'; readonly formId: FormId | null }
  | { readonly kind: 'projectShown'; readonly projectId: string | null }
  | { readonly kind: 'wholeTablesSet'; readonly on: boolean }
  | { readonly kind: 'paneShown'; readonly pane: Pane }
  | { readonly kind: 'zoomed'; readonly zoom: Zoom }
  | { readonly kind: 'searchOpened' }
  | { readonly kind: 'searchClosed' }
  | { readonly kind: 'searched'; readonly query: string }
  | { readonly kind: 'matchShown'; readonly index: number; readonly place: Place }
  | { readonly kind: 'linesRead'; readonly lines: readonly PrintedLine[] }
  | { readonly kind: 'helpToggled' }
  | { readonly kind: 'layoutToggled'; readonly open: boolean }
  | { readonly kind: 'overviewToggled'; readonly open: boolean }
  | { readonly kind: 'familiesSet'; readonly families: readonly KeptFile[] }
  | { readonly kind: 'packsSet'; readonly packs: readonly KeptFile[] }
  | { readonly kind: 'documentReread'; readonly id: string }
  | { readonly kind: 'languageSet'; readonly language: Language }
  | { readonly kind: 'accepted'; readonly acceptance: Acceptance }
  | { readonly kind: 'acceptanceTakenBack'; readonly mark: string }
  | { readonly kind: 'acceptancesAdded'; readonly acceptances: readonly Acceptance[] }
  | { readonly kind: 'onlineChanged'; readonly online: boolean }
  | { readonly kind: 'noticed'; readonly notice: Notice | null }
