/**
 * Where a person says what the tables of an unknown layout are. Stands in place of the review, beside the print; what is confirmed is a family
 * file, kept in this browser, and the document is read again with it.
 */
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import type { LayoutProposal } from '../../../core/read/family/lay-out-tables.ts'
import { useApp } from '../../app-context.ts'
import type { LayoutTrial } from '../../worker/protocol.ts'
import { beginDraft, columnsTwice, fileOf, type LayoutDraft } from './draft.ts'
import { KeptLayouts } from './kept-layouts.tsx'
import { LayoutTable } from './layout-table.tsx'

export function LayoutPane(): ReactElement {
  const { session, dispatch, words } = useApp()
  const [proposal, setProposal] = useState<LayoutProposal | null | 'working'>('working')
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    back.current?.focus({ preventScroll: true })
    let wanted = true
    void session.proposeLayout().then((found) => wanted && setProposal(found))
    return () => {
      wanted = false
    }
  }, [session])
  return (
    <section className="review-pane pane layout-pane" id="review" tabIndex={-1} aria-labelledby="layout-heading">
      <div className="layout-head">
        <button ref={back} type="button" className="link back" onClick={() => dispatch({ kind: 'layoutToggled', open: false })}>
          ‹ {words.layout.back}
        </button>
        <h2 id="layout-heading">{words.layout.heading}</h2>
      </div>
      {proposal === 'working' ? <p className="nothing" role="status">{words.layout.working}</p> : <Proposed proposal={proposal} />}
    </section>
  )
}

function Proposed({ proposal }: { readonly proposal: LayoutProposal | null }): ReactElement {
  const { words } = useApp()
  if (proposal !== null && proposal.tables.length > 0) return <LayoutForm proposal={proposal} />
  return (
    <div className="layout-body">
      <p>{words.layout.none}</p>
      <KeptLayouts />
    </div>
  )
}

function LayoutForm({ proposal }: { readonly proposal: LayoutProposal }): ReactElement {
  const { state, session, words } = useApp()
  const [draft, setDraft] = useState(() => beginDraft(proposal, nameFrom(state.review?.budget.department?.value, state.review?.budget.fiscalYear?.value)))
  const { file, indexes } = useMemo(() => fileOf(draft, proposal), [draft, proposal])
  const trial = useTrial(draft, proposal)
  const twice = columnsTwice(draft, proposal)
  const decided = file.forms.filter(({ form }) => form !== null).length
  const isSound = decided > 0 && trial !== null && trial.mistakes.length === 0 && twice.length === 0
  return (
    <>
      <div className="layout-body">
        <p className="quiet layout-lead">{words.layout.lead}</p>
        <label className="layout-name">
          {words.layout.name}
          <input type="text" value={draft.name} maxLength={80} onChange={(event) => setDraft({ ...draft, name: event.target.value })} />
        </label>
        {proposal.tables.map((table, index) => (
          <LayoutTable key={index} index={index} proposal={proposal} table={table} draft={draft} trial={trial?.tables[indexes.indexOf(index)] ?? null} tried={trial !== null} onChange={setDraft} />
        ))}
        <KeptLayouts />
      </div>
      <div className="layout-foot">
        <div role="status">
          {decided === 0 && <p className="quiet">{words.layout.nothingDecided}</p>}
          {twice.map(({ path, title }) => (
            <p key={path} className="layout-mistake">
              {words.layout.columnTwice(title[state.language])}
            </p>
          ))}
          {(trial?.mistakes ?? []).map((mistake) => (
            <p key={mistake.zh} className="layout-mistake">
              {words.layout.mistakes}
              {words.colon}
              {mistake[state.language]}
            </p>
          ))}
        </div>
        <button type="button" className="primary" disabled={!isSound} onClick={() => session.keepFamily(file)}>
          {words.layout.confirm}
        </button>
        <button type="button" className="secondary" disabled={!isSound} onClick={() => session.saveFamily(file)}>
          {words.layout.download}
        </button>
      </div>
    </>
  )
}

/** Reads the document as the draft stands, a moment after the last change; an answer that comes too late is dropped. */
function useTrial(draft: LayoutDraft, proposal: LayoutProposal): LayoutTrial | null {
  const { session } = useApp()
  const [trial, setTrial] = useState<LayoutTrial | null>(null)
  const { tables } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name changes nothing in the reading.
  useEffect(() => {
    let wanted = true
    const timer = window.setTimeout(() => {
      void session.tryLayout(fileOf(draft, proposal).file).then((tried) => wanted && setTrial(tried))
    }, 150)
    return () => {
      wanted = false
      window.clearTimeout(timer)
    }
  }, [tables, proposal, session])
  return trial
}

function nameFrom(department: string | undefined, year: number | undefined): string {
  return [department, year].filter((part) => part !== undefined).join(' ')
}
