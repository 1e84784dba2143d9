/** State and action in, state out. Selecting anything moves all panes there: the page by `target`, the review pane by tab, form and card. */
import { cardOf } from '../../core/analyze/match-disclosures.ts'
import { describeSubject, isUnreadable } from '../../core/render/review/review-card.ts'
import type { FormId } from '../../core/model/form-definition.ts'
import type { Place } from '../../core/model/place.ts'
import type { Action, Origin } from './action.ts'
import { indexReview, placesOf } from './index-review.ts'
import { reducePreparing, type PreparingAction } from './preparing.ts'
import { emptySearch, type AppState, type DocumentEntry, type DocumentSummary, type Selection, type Tab } from './state.ts'
import { verdictOf, weighFindings } from './verdict.ts'
import type { Review } from '../worker/protocol.ts'

export function reduce(state: AppState, action: Action): AppState {
  if (isPreparingAction(action)) return { ...state, preparing: reducePreparing(state.preparing, action) }
  switch (action.kind) {
    case 'documentsAdded':
      return { ...state, documents: [...state.documents, ...action.documents] }
    case 'documentStarted':
      return changeDocument(state, action.id, { status: 'working', startedAtMs: action.atMs, pagesRead: 0, failure: null })
    case 'documentProgressed':
      return changeDocument(state, action.id, { pagesRead: action.done, pageCount: action.total })
    case 'documentReviewed':
      return reviewed(state, action.id, action.review)
    case 'documentReread':
      return { ...changeDocument(state, action.id, { status: 'waiting', failure: null }), ...(action.id === state.activeId ? { review: null, layoutOpen: false } : {}) }
    case 'documentFailed':
      return changeDocument(state, action.id, { status: action.reason === 'cancelled' ? 'cancelled' : 'failed', failure: action.reason })
    case 'documentClosed':
      return closed(state, action.id)
    case 'documentActivated':
      return activated(state, action.id, action.review)
    case 'selected':
      return select(state, action.selection, action.origin)
    case 'placeShown':
      return showPlace(state, action.place)
    case 'stepped':
      return step(state, action.by)
    case 'opened':
      return { ...state, unfolded: state.selection.kind === 'finding' || state.selection.kind === 'problem' }
    case 'wentBack':
      return goBack(state)
    case 'cardClosed':
      return { ...state, card: null }
    default:
      return reduceView(state, action)
  }
}

function isPreparingAction(action: Action): action is PreparingAction {
  return action.kind.startsWith('draft')
}

type ViewAction = Exclude<Action, PreparingAction | { kind: `document${string}` | 'selected' | 'placeShown' | 'stepped' | 'opened' | 'wentBack' | 'cardClosed' }>

/** What only changes how things are shown. */
function reduceView(state: AppState, action: ViewAction): AppState {
  switch (action.kind) {
    case 'tabShown':
      return { ...state, tab: action.tab, pane: 'review', card: action.tab === 'about' ? null : state.card }
    case 'formShown':
      return showForm(state, action.formId)
    case 'projectShown':
      return { ...state, tab: 'projects', projectId: action.projectId }
    case 'wholeTablesSet':
      return { ...state, wholeTables: action.on }
    case 'paneShown':
      return { ...state, pane: action.pane, overviewOpen: action.pane === 'documents' && state.overviewOpen }
    case 'zoomed':
      return { ...state, zoom: action.zoom }
    case 'searchOpened':
      return { ...state, pane: 'page', search: { ...state.search, open: true } }
    case 'searchClosed':
      return { ...state, search: { ...state.search, open: false } }
    case 'searched':
      return { ...state, search: { ...state.search, query: action.query, matchIndex: 0 } }
    case 'matchShown':
      return { ...showPlace(state, action.place), search: { ...state.search, matchIndex: action.index } }
    case 'linesRead':
      return { ...state, search: { ...state.search, lines: action.lines } }
    case 'helpToggled':
      return { ...state, helpOpen: !state.helpOpen }
    case 'layoutToggled':
      return { ...state, layoutOpen: action.open, pane: 'review' }
    case 'overviewToggled':
      return { ...state, overviewOpen: action.open, pane: 'review' }
    case 'familiesSet':
      return { ...state, families: action.families }
    case 'packsSet':
      return { ...state, packs: action.packs }
    case 'languageSet':
      return { ...state, language: action.language }
    case 'accepted':
      return { ...state, accepted: acceptedWith(state.accepted, [action.acceptance]) }
    case 'acceptanceTakenBack':
      return { ...state, accepted: state.accepted.filter(({ mark }) => mark !== action.mark) }
    case 'acceptancesAdded':
      return { ...state, accepted: acceptedWith(state.accepted, action.acceptances) }
    case 'onlineChanged':
      return { ...state, online: action.online }
    case 'noticed':
      return { ...state, notice: action.notice }
  }
}

/** The page follows to where the form begins, unless a figure of it is being looked at. */
function showForm(state: AppState, formId: FormId | null): AppState {
  const shown: AppState = { ...state, tab: 'forms', formId }
  const place = formId === null || state.review === null ? undefined : indexReview(state.review).forms.get(formId)?.places[0]
  const isAtFigure = state.card?.kind === 'cell' && formOf(state.card.id) === formId
  return place === undefined || isAtFigure ? shown : showPlace(shown, place)
}

/** The newer one of the same mark stays. */
function acceptedWith(accepted: AppState['accepted'], added: AppState['accepted']): AppState['accepted'] {
  const marks = new Set(added.map(({ mark }) => mark))
  return [...accepted.filter(({ mark }) => !marks.has(mark)), ...added]
}

function changeDocument(state: AppState, id: string, change: Partial<DocumentEntry>): AppState {
  return { ...state, documents: state.documents.map((entry) => (entry.id === id ? { ...entry, ...change } : entry)) }
}

function reviewed(state: AppState, id: string, review: Review): AppState {
  const unreadable = review.budget.sources.every(({ pages }) => pages.length === 0)
  const problemText = unreadable ? (review.problemTexts[0] ?? null) : null
  const folder = state.documents.find((entry) => entry.id === id)?.folder ?? ''
  const change = { status: unreadable ? 'failed' : 'done', durationMs: review.durationMs, summary: summarize(review, folder), problemText } as const
  const next = changeDocument(state, id, change)
  return id === state.activeId && state.review === null ? begin({ ...next, review }) : next
}

/** A review opens at its first finding, so that the first view is the first thing to look at. */
function begin(state: AppState): AppState {
  const [first] = state.review === null ? [] : indexReview(state.review).findings
  return first === undefined ? state : { ...select(state, { kind: 'finding', id: first.id }, 'review'), unfolded: false }
}

function summarize({ budget, audit, marks, problemTexts }: Review, folder: string): DocumentSummary {
  return {
    card: cardOf(budget, folder),
    department: budget.department?.value ?? null,
    fiscalYear: budget.fiscalYear?.value ?? null,
    verdict: verdictOf({ budget, audit }),
    findings: weighFindings({ audit, marks }),
    subject: isUnreadable(budget) ? null : describeSubject(budget),
    audit,
    marks,
    reasons: problemTexts,
    undeterminedCount: audit.results.filter(({ outcome }) => outcome === 'undetermined').length,
    unreadCount: budget.problems.length,
    pageCount: budget.sources.reduce((sum, { pages }) => sum + pages.length, 0),
  }
}

function closed(state: AppState, id: string): AppState {
  const documents = state.documents.filter((entry) => entry.id !== id)
  if (id !== state.activeId) return { ...state, documents }
  return { ...activated(state, '', null), documents, activeId: null, pane: 'documents' }
}

function activated(state: AppState, id: string, review: Review | null): AppState {
  const changed = id !== state.activeId
  if (!changed) return { ...state, review: review ?? state.review, overviewOpen: false }
  return begin({
    ...state,
    activeId: id,
    review,
    selection: { kind: 'none' },
    target: null,
    unfolded: false,
    layoutOpen: false,
    overviewOpen: false,
    card: null,
    formId: null,
    projectId: null,
    tab: 'findings',
    pane: 'review',
    search: { ...emptySearch, open: state.search.open, query: state.search.query },
  })
}

function showPlace(state: AppState, place: Place): AppState {
  return { ...state, target: { place, serial: (state.target?.serial ?? 0) + 1 } }
}

const tabOf: Readonly<Record<Exclude<Selection['kind'], 'none'>, Tab>> = {
  finding: 'findings',
  problem: 'findings',
  cell: 'forms',
  claim: 'narrative',
  sentence: 'narrative',
  project: 'projects',
  indicator: 'projects',
}

function select(state: AppState, selection: Selection, origin: Origin): AppState {
  if (selection.kind === 'none' || state.review === null) return { ...state, selection, card: null }
  const place = placesOf(state.review, selection)[0]
  const moved = place === undefined ? state : showPlace(state, place)
  const isFigure = selection.kind === 'cell' || selection.kind === 'claim'
  const stays = isFigure && origin === 'review'
  return {
    ...moved,
    selection: stays && state.selection.kind === 'finding' ? state.selection : selection,
    card: isFigure ? selection : null,
    unfolded: isFigure ? state.unfolded : selection.kind === 'finding' || selection.kind === 'problem',
    tab: stays ? state.tab : tabOf[selection.kind],
    formId: selection.kind === 'cell' ? formOf(selection.id) : state.formId,
    projectId: selection.kind === 'project' ? selection.id : selection.kind === 'indicator' ? selection.projectId : state.projectId,
  }
}

function formOf(id: string): FormId {
  return id.slice(0, id.indexOf('/')) as FormId
}

/** The next or previous finding; the problems follow the findings. An unfolded one stays unfolded as it moves on. */
function step(state: AppState, by: 1 | -1): AppState {
  if (state.review === null) return state
  const { findings } = indexReview(state.review)
  const stops: Selection[] = [
    ...findings.map(({ id }): Selection => ({ kind: 'finding', id })),
    ...state.review.budget.problems.map((_, index): Selection => ({ kind: 'problem', index })),
  ]
  if (stops.length === 0) return state
  const { selection } = state
  const at = stops.findIndex((stop) => JSON.stringify(stop) === JSON.stringify(selection))
  const next = at < 0 ? (by === 1 ? 0 : stops.length - 1) : Math.min(stops.length - 1, Math.max(0, at + by))
  return { ...select(state, stops[next] ?? selection, 'review'), unfolded: state.unfolded, card: null, tab: 'findings' }
}

/** Esc: closes what was opened last, one thing at a time. */
function goBack(state: AppState): AppState {
  if (state.helpOpen) return { ...state, helpOpen: false }
  if (state.overviewOpen) return { ...state, overviewOpen: false }
  if (state.layoutOpen) return { ...state, layoutOpen: false }
  if (state.search.open) return { ...state, search: { ...state.search, open: false } }
  if (state.card !== null) return { ...state, card: null }
  if (state.tab === 'findings' && state.unfolded) return { ...state, unfolded: false }
  if (state.tab === 'forms' && state.formId !== null) return { ...state, formId: null }
  if (state.tab === 'projects' && state.projectId !== null) return { ...state, projectId: null }
  if (state.tab !== 'findings') return { ...state, tab: 'findings' }
  return { ...state, selection: { kind: 'none' }, pane: 'review' }
}
