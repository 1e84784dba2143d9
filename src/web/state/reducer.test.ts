import { describe, expect, it } from 'vitest'
import type { Finding } from '../../core/model/finding.ts'
import type { Cell } from '../../core/model/form.ts'
import type { Place } from '../../core/model/place.ts'
import type { Review } from '../worker/protocol.ts'
import type { Action } from './action.ts'
import { reduce } from './reducer.ts'
import { initialState, type AppState } from './state.ts'

function place(pageNumber: number, y: number): Place {
  return { sourceIndex: 0, pageNumber, box: { x: 0, y, width: 10, height: 10 }, lineIndex: null }
}

function finding(id: string, severity: Finding['severity'], pageNumber: number): Finding {
  return { id, ruleId: 'identity/x', severity, places: [{ role: 'total', place: place(pageNumber, 5), cellId: null, claimId: null, text: '' }], expectedFen: null, actualFen: null, stepFen: 1n, params: {}, likely: null, consequences: [] }
}

const cell: Cell = {
  id: 'expenditureSummary/main/total/basic',
  path: { form: 'expenditureSummary', panel: 'main', row: 'total', column: 'basic' },
  state: 'amount',
  amount: { fen: 100n, stepFen: 1n },
  unit: 'yuan',
  text: '1.00',
  candidates: [],
  place: place(7, 50),
}

const review = {
  budget: {
    sources: [{ name: 'a.pdf', hash: 'h', format: 'pdf', pages: [{ pageNumber: 1, widthPt: 1, heightPt: 1, imageOnly: false }] }],
    forms: [{ id: 'expenditureSummary', rows: [], cells: [cell] }],
    narrative: { sections: [], sentences: [], claims: [], tables: [] },
    projects: [],
    problems: [{ code: 'figureUnread', place: place(9, 1), params: {} }],
    department: null,
    fiscalYear: null,
  },
  audit: { findings: [finding('advice', 'advice', 1), finding('late', 'error', 8), finding('early', 'error', 2)], results: [] },
  marks: new Map(),
  checks: [],
  problemTexts: [],
} as unknown as Review

function stateAfter(...actions: readonly Action[]): AppState {
  const opened: AppState = { ...initialState('zh', [], [], [], true), activeId: 'a', review }
  return actions.reduce(reduce, opened)
}

const next: Action = { kind: 'stepped', by: 1 }
const back: Action = { kind: 'wentBack' }

describe('stepping', () => {
  it('goes by weight, then by place, then to what was not read, and stops at the end', () => {
    const stops = [1, 2, 3, 4, 5].map((count) => stateAfter(...Array.from({ length: count }, () => next)).selection)
    expect(stops).toEqual([{ kind: 'finding', id: 'early' }, { kind: 'finding', id: 'late' }, { kind: 'finding', id: 'advice' }, { kind: 'problem', index: 0 }, { kind: 'problem', index: 0 }])
  })

  it('moves the page along', () => {
    expect(stateAfter(next).target?.place.pageNumber).toBe(2)
    expect(stateAfter(next, next).target?.place.pageNumber).toBe(8)
  })

  it('keeps a finding unfolded as it goes on', () => {
    expect(stateAfter(next, { kind: 'opened' }, next)).toMatchObject({ unfolded: true, selection: { id: 'late' } })
    expect(stateAfter(next, next).unfolded).toBe(false)
  })
})

describe('selecting a figure', () => {
  it('on the page: turns the review to its table', () => {
    const state = stateAfter({ kind: 'selected', selection: { kind: 'cell', id: cell.id }, origin: 'page' })
    expect(state).toMatchObject({ tab: 'forms', formId: 'expenditureSummary', card: { id: cell.id } })
    expect(state.target?.place.pageNumber).toBe(7)
  })

  it('in a finding: keeps the finding and moves the page', () => {
    const state = stateAfter(next, { kind: 'opened' }, { kind: 'selected', selection: { kind: 'cell', id: cell.id }, origin: 'review' })
    expect(state).toMatchObject({ tab: 'findings', unfolded: true, selection: { kind: 'finding' }, card: { id: cell.id } })
    expect(state.target?.place.pageNumber).toBe(7)
  })
})

describe('going back', () => {
  it('closes one thing at a time, the last opened first', () => {
    const state = stateAfter(next, { kind: 'opened' }, { kind: 'selected', selection: { kind: 'cell', id: cell.id }, origin: 'review' }, { kind: 'searchOpened' })
    const steps = [1, 2, 3, 4].map((count) => Array.from({ length: count }, () => back).reduce(reduce, state))
    expect(steps.map(({ search, card, unfolded, selection }) => [search.open, card !== null, unfolded, selection.kind])).toEqual([
      [false, true, true, 'finding'],
      [false, false, true, 'finding'],
      [false, false, false, 'finding'],
      [false, false, false, 'none'],
    ])
  })
})

describe('documents', () => {
  it('a review of another document does not disturb the one on show', () => {
    expect(stateAfter({ kind: 'documentReviewed', id: 'b', review: { ...review } }).review).toBe(review)
  })

  it('a file nothing could be read of counts as failed', () => {
    const unreadable = { ...review, budget: { ...review.budget, sources: [{ name: 'x', hash: '', format: 'pdf', pages: [] }] }, problemTexts: [{ zh: '坏', en: 'bad' }] } as unknown as Review
    const entry = { id: 'b', name: 'x', folder: '', byteCount: 1, sample: false, status: 'working', pagesRead: 0, pageCount: 0, startedAtMs: 0, durationMs: 0, summary: null, failure: null, problemText: null } as const
    const [document] = stateAfter({ kind: 'documentsAdded', documents: [entry] }, { kind: 'documentReviewed', id: 'b', review: unreadable }).documents
    expect(document).toMatchObject({ status: 'failed', problemText: { en: 'bad' } })
  })

  it('an accepted finding can be taken back', () => {
    const acceptance = { mark: '0123456789abcdef-0123456789abcdef', date: '2026-03-01', reason: '口径不同', rule: null, document: null, sentence: null }
    const accept: Action = { kind: 'accepted', acceptance }
    expect(stateAfter(accept).accepted).toEqual([acceptance])
    expect(stateAfter(accept, { kind: 'acceptanceTakenBack', mark: acceptance.mark }).accepted).toEqual([])
  })

  it('a file of accepted findings joins those accepted here, and the file goes before', () => {
    const [here, there] = ['0123456789abcdef-0000000000000001', '0123456789abcdef-0000000000000002'].map((mark) => ({ mark, date: '2026-03-01', reason: '口径不同', rule: null, document: null, sentence: null }))
    if (here === undefined || there === undefined) throw new Error('two acceptances')
    const newer = { ...here, reason: '已核对' }
    expect(stateAfter({ kind: 'accepted', acceptance: here }, { kind: 'acceptancesAdded', acceptances: [newer, there] }).accepted).toEqual([newer, there])
  })
})
