/** The room where a budget is prepared: what there is to fill, the part that is worked on, and what the audit says of it all. */
import { useCallback, useMemo, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { Severity } from '../../../core/model/finding.ts'
import type { Unit } from '../../../core/money.ts'
import { useApp } from '../../app-context.ts'
import { indexReview } from '../../state/index-review.ts'
import type { Preparing, Room } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'
import { DraftFindings } from './draft-findings.tsx'
import { DraftTools } from './draft-tools.tsx'
import { FormRoom } from './form-room.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { ProjectsRoom } from './projects-room.tsx'
import { isToSee, WordsRoom } from './words-room.tsx'

const heaviest: readonly Severity[] = ['error', 'warning', 'advice']

export function PrepareView({ preparing }: { readonly preparing: Preparing }): ReactElement {
  const { state } = useApp()
  const [unit, setUnit] = useState<Unit | null>(null)
  const { view } = preparing
  if (view === null) return <p className="blank-view" role="status">{draftWords[state.language].working}</p>
  return (
    <main className="prepare">
      <DraftTools preparing={preparing} view={view} unit={unit} onUnit={setUnit} />
      <RoomList preparing={preparing} view={view} />
      <div className="room">
        <CurrentRoom preparing={preparing} view={view} unit={unit} />
      </div>
      <DraftFindings preparing={preparing} view={view} />
      {preparing.merging !== null && <MergeDialog key={preparing.merging.name} merging={preparing.merging} view={view} />}
    </main>
  )
}

function CurrentRoom({ preparing, view, unit }: { readonly preparing: Preparing; readonly view: DraftView; readonly unit: Unit | null }): ReactElement | null {
  const { review, room } = preparing
  const tones = useMemo(() => (review === null ? null : indexReview(review).findingsByCell), [review])
  const severityOf = useCallback((id: string): Severity | null => {
    const findings = tones?.get(id) ?? []
    return heaviest.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
  }, [tones])
  if (room === 'words') return <WordsRoom preparing={preparing} view={view} />
  if (room === 'projects') return <ProjectsRoom preparing={preparing} view={view} />
  const form = view.forms.find((one) => one.form.id === room)
  return form === undefined ? null : <FormRoom key={room} preparing={preparing} view={view} form={form} unit={unit} severityOf={severityOf} />
}

function RoomList({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state, dispatch } = useApp()
  const own = draftWords[state.language]
  const item = (room: Room, name: string, quiet: string): ReactElement => (
    <li key={room}>
      <button type="button" aria-current={preparing.room === room} onClick={() => dispatch({ kind: 'draftRoomShown', room, targetId: null })}>
        <span>{name}</span>
        <span className="quiet">{quiet}</span>
      </button>
    </li>
  )
  const filled = ({ form }: DraftView['forms'][number]): string => {
    const count = form.cells.filter(({ state: own_ }) => own_ === 'amount').length
    return count === 0 ? '' : String(count)
  }
  const marked = view.sentences.filter(isToSee).length
  return (
    <nav className="rooms pane" aria-label={own.rooms}>
      <ul>
        {view.forms.map((one) => item(one.form.id, `${one.ordinal === null ? '' : `${one.ordinal} `}${one.title[state.language]}`, filled(one)))}
        {item('words', own.words, marked === 0 ? '' : own.sentence.toSee(marked))}
        {item('projects', own.projects, view.projects.length === 0 ? '' : String(view.projects.length))}
      </ul>
    </nav>
  )
}
