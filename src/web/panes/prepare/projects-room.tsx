/** Projects in work, each a form of its own: what it is, what it costs, what it is to reach. */
// biome-ignore-all lint/a11y/noLabelWithoutControl: KeptField draws the control.
import { useEffect, useMemo, useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftIndicator, DraftProject } from '../../../core/model/draft.ts'
import type { Severity } from '../../../core/model/severity.ts'
import { checkCharacter, isProjectCode } from '../../../core/model/project-code.ts'
import { formatFen } from '../../../core/money.ts'
import type { DraftProjectEntry } from '../../../core/prepare/draft-projects.ts'
import { compareProjects } from '../../../core/prepare/project-totals.ts'
import { useApp } from '../../app-context.ts'
import type { Preparing } from '../../state/preparing.ts'
import type { DraftView } from '../../worker/protocol.ts'
import { severitySigns } from '../marks.tsx'
import { IndicatorPicker } from './indicator-picker.tsx'
import { findingsByProject } from './project-findings.ts'

const emptyProject: DraftProject = { code: '', name: '', unit: 'tenThousandYuan', budget: '', fiscalFunds: '', otherFunds: '', purpose: '', spendPlan: [], objectives: [], indicators: [] }
const emptyIndicator: DraftIndicator = { level1: '', level2: '', name: '', description: '', valueText: '', basis: '' }

export function ProjectsRoom({ preparing, view }: { readonly preparing: Preparing; readonly view: DraftView }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [openId, setOpenId] = useState<string | null>(null)
  const findings = useMemo(() => findingsByProject(preparing.review, view), [preparing.review, view])
  const { target } = preparing
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish counts once.
  useEffect(() => {
    if (target !== null && view.projects.some(({ id }) => id === target.id)) setOpenId(target.id)
  }, [target?.serial])
  const add = (): void => {
    const id = `project-${crypto.randomUUID()}`
    const [like] = view.projects
    session.step({ kind: 'project', project: id, content: { ...emptyProject, ...(like === undefined ? {} : { unit: like.content.unit, spendPlan: like.content.spendPlan.map(({ checkpoint }) => ({ checkpoint, percent: '' })) }) } })
    setOpenId(id)
  }
  return (
    <section className="projects-room" aria-labelledby="room-title">
      <h2 id="room-title">{own.projects}</h2>
      <Totals view={view} />
      <ul>
        {view.projects.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="project-head" aria-expanded={entry.id === openId} onClick={() => setOpenId(entry.id === openId ? null : entry.id)}>
              <span>{entry.content.name || own.project.untitled}</span>
              <span className="figure">{entry.content.budget}</span>
              {(findings.get(entry.id) ?? []).length > 0 && <span className="mark-warning">{own.project.toMend((findings.get(entry.id) ?? []).length)}</span>}
              {!entry.isOwn && <span className="tag">{own.project.carried}</span>}
            </button>
            {entry.id === openId && <ProjectForm key={entry.id} entry={entry} sentences={(findings.get(entry.id) ?? []).map(({ id, severity }) => ({ id, severity, text: preparing.review?.findingTexts[id]?.[state.language].sentence ?? '' }))} />}
          </li>
        ))}
      </ul>
      <button type="button" className="secondary small" onClick={add}>
        ＋ {own.project.add}
      </button>
    </section>
  )
}

type TextField = 'code' | 'name' | 'budget' | 'fiscalFunds' | 'otherFunds' | 'purpose'
const textFields: readonly TextField[] = ['name', 'code', 'budget', 'fiscalFunds', 'otherFunds', 'purpose']
const indicatorFields = ['level1', 'level2', 'name', 'description', 'valueText', 'basis'] as const

/** The projects together against the project column of the tables. */
function Totals({ view }: { readonly view: DraftView }): ReactElement | null {
  const { state, dispatch, words } = useApp()
  const own = draftWords[state.language].project
  const { projects, printed, cell, unread } = compareProjects(view.forms.map(({ form }) => form), view.projects.map(({ content }) => content))
  if (printed === null || cell === null) return null
  const amount = (fen: bigint): string => `${formatFen(fen, 'tenThousandYuan', 2)} ${words.units.tenThousandYuan}`
  const isSame = printed === projects
  return (
    <p className={isSame ? 'mark-proven' : 'mark-warning'}>
      {isSame ? `✓ ${own.totalsAgree(amount(printed))}` : own.totalsDiffer(amount(projects), amount(printed), amount(printed - projects))}{' '}
      {unread > 0 && own.totalsUnread(unread)}
      <button type="button" className="link" onClick={() => dispatch({ kind: 'draftRoomShown', room: view.forms.find(({ form }) => cell.startsWith(`${form.id}/`))?.form.id ?? 'projects', targetId: cell })}>
        {own.toTable}
      </button>
    </p>
  )
}

interface Remark {
  readonly id: string
  readonly severity: Severity
  readonly text: string
}

function ProjectForm({ entry: { id, content }, sentences }: { readonly entry: DraftProjectEntry; readonly sentences: readonly Remark[] }): ReactElement {
  const { state, session, words } = useApp()
  const own = draftWords[state.language].project
  const set = (change: Partial<DraftProject>): void => session.step({ kind: 'project', project: id, content: { ...content, ...change } })
  const isAmount = (field: TextField): boolean => field === 'budget' || field === 'fiscalFunds' || field === 'otherFunds'
  return (
    <div className="project-form">
      {sentences.length > 0 && (
        <ul className="project-findings">
          {sentences.map(({ id: finding, severity, text }) => (
            <li key={finding} className={`mark-${severity}`}>
              {`${severitySigns[severity]} ${text}`}
            </li>
          ))}
        </ul>
      )}
      {textFields.map((field) => (
        <label key={field} className={`field-${field}`}>
          <span>{`${own[field]}${isAmount(field) ? `（${words.units[content.unit]}）` : ''}`}</span>
          <KeptField value={content[field]} long={field === 'purpose'} onKeep={(text) => set({ [field]: text })} />
          {field === 'code' && <CodeHint code={content.code} onChange={(code) => set({ code })} />}
        </label>
      ))}
      {content.spendPlan.length > 0 && (
        <fieldset>
          <legend>{own.spendPlan}</legend>
          {content.spendPlan.map(({ checkpoint, percent }, index) => (
            <label key={checkpoint}>
              <span>{checkpoint}</span>
              <KeptField value={percent} onKeep={(text) => set({ spendPlan: content.spendPlan.map((point, at) => (at === index ? { ...point, percent: text } : point)) })} />
            </label>
          ))}
        </fieldset>
      )}
      <label className="field-purpose">
        <span>{own.objectives}</span>
        <KeptField value={content.objectives.join('\n')} long onKeep={(text) => set({ objectives: text.split('\n').map((line) => line.trim()).filter((line) => line !== '') })} />
      </label>
      <Indicators indicators={content.indicators} onChange={(indicators) => set({ indicators })} />
      <button type="button" className="plain small" onClick={() => session.step({ kind: 'project', project: id, content: null })}>
        {own.remove}
      </button>
    </div>
  )
}

/** What the last character of the code should be. */
function CodeHint({ code, onChange }: { readonly code: string; readonly onChange: (code: string) => void }): ReactElement | null {
  const { state } = useApp()
  const own = draftWords[state.language].project
  const whole = code.trim()
  if (whole === '') return null
  const isShort = whole.length === 20 && isProjectCode(`${whole}0`)
  if (!isShort && !isProjectCode(whole)) return <span className="mark-warning">{own.codeShape}</span>
  const wanted = checkCharacter(whole)
  if (!isShort && whole.endsWith(wanted)) return <span className="mark-proven">✓ {own.codeFits}</span>
  return (
    <button type="button" className="link mark-warning" onClick={() => onChange(whole.slice(0, 20) + wanted)}>
      {own.codeCheck(wanted)}
    </button>
  )
}

function Indicators({ indicators, onChange }: { readonly indicators: readonly DraftIndicator[]; readonly onChange: (indicators: readonly DraftIndicator[]) => void }): ReactElement {
  const { state } = useApp()
  const own = draftWords[state.language].project
  const titles: Readonly<Record<(typeof indicatorFields)[number], string>> = { level1: own.level1, level2: own.level2, name: own.indicator, description: own.description, valueText: own.valueText, basis: own.basis }
  return (
    <div className="indicators-form">
      <table>
        <caption>{own.indicators}</caption>
        <thead>
          <tr>
            {indicatorFields.map((field) => (
              <th key={field} scope="col" className={`indicator-${field}`}>
                {titles[field]}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, index) => (
            <tr key={index}>
              {indicatorFields.map((field) => (
                <td key={field}>
                  <KeptField label={titles[field]} value={indicator[field]} onKeep={(text) => onChange(indicators.map((one, at) => (at === index ? { ...one, [field]: text } : one)))} />
                </td>
              ))}
              <td>
                <button type="button" className="tool" aria-label={own.removeIndicator} title={own.removeIndicator} onClick={() => onChange(indicators.filter((_, at) => at !== index))}>
                  ×
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <IndicatorPicker present={new Set(indicators.map(({ name }) => name))} onAdd={({ level1, level2, name }) => onChange([...indicators, { ...emptyIndicator, level1, level2, name }])} />
      <button type="button" className="plain small" onClick={() => onChange([...indicators, { ...emptyIndicator, level1: indicators.at(-1)?.level1 ?? '', level2: indicators.at(-1)?.level2 ?? '' }])}>
        ＋ {own.addIndicator}
      </button>
    </div>
  )
}

/** What is typed is kept when the field is left, as one step. */
function KeptField({ value, label, long = false, onKeep }: { readonly value: string; readonly label?: string; readonly long?: boolean; readonly onKeep: (text: string) => void }): ReactElement {
  const [text, setText] = useState<string | null>(null)
  const keep = (): void => {
    if (text !== null && text !== value) onKeep(text)
    setText(null)
  }
  const shared = { value: text ?? value, 'aria-label': label, onBlur: keep }
  if (long) return <textarea {...shared} rows={Math.max(2, Math.ceil(value.length / 48))} onChange={(event) => setText(event.currentTarget.value)} />
  return <input {...shared} onChange={(event) => setText(event.currentTarget.value)} />
}
