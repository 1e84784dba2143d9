/** Projects in work, each a form of its own: what it is, what it costs, what it is to reach. */
// biome-ignore-all lint/a11y/noLabelWithoutControl: KeptField draws the control.
import { useState, type ReactElement } from 'react'
import { draftWords } from '../../../core/locale/draft-words.ts'
import type { DraftIndicator, DraftProject } from '../../../core/model/draft.ts'
import type { DraftProjectEntry } from '../../../core/prepare/draft-projects.ts'
import { useApp } from '../../app-context.ts'
import type { DraftView } from '../../worker/protocol.ts'

const emptyProject: DraftProject = { code: '', name: '', unit: 'tenThousandYuan', budget: '', fiscalFunds: '', otherFunds: '', purpose: '', spendPlan: [], objectives: [], indicators: [] }
const emptyIndicator: DraftIndicator = { level1: '', level2: '', name: '', description: '', valueText: '', basis: '' }

export function ProjectsRoom({ view }: { readonly view: DraftView }): ReactElement {
  const { state, session } = useApp()
  const own = draftWords[state.language]
  const [openId, setOpenId] = useState<string | null>(null)
  const add = (): void => {
    const id = `project-${crypto.randomUUID()}`
    const [like] = view.projects
    session.step({ kind: 'project', project: id, content: { ...emptyProject, ...(like === undefined ? {} : { unit: like.content.unit, spendPlan: like.content.spendPlan.map(({ checkpoint }) => ({ checkpoint, percent: '' })) }) } })
    setOpenId(id)
  }
  return (
    <section className="projects-room" aria-labelledby="room-title">
      <h2 id="room-title">{own.projects}</h2>
      <ul>
        {view.projects.map((entry) => (
          <li key={entry.id}>
            <button type="button" className="project-head" aria-expanded={entry.id === openId} onClick={() => setOpenId(entry.id === openId ? null : entry.id)}>
              <span>{entry.content.name || own.project.untitled}</span>
              <span className="figure">{entry.content.budget}</span>
              {!entry.isOwn && <span className="tag">{own.project.carried}</span>}
            </button>
            {entry.id === openId && <ProjectForm key={entry.id} entry={entry} />}
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

function ProjectForm({ entry: { id, content } }: { readonly entry: DraftProjectEntry }): ReactElement {
  const { state, session, words } = useApp()
  const own = draftWords[state.language].project
  const set = (change: Partial<DraftProject>): void => session.step({ kind: 'project', project: id, content: { ...content, ...change } })
  const isAmount = (field: TextField): boolean => field === 'budget' || field === 'fiscalFunds' || field === 'otherFunds'
  return (
    <div className="project-form">
      {textFields.map((field) => (
        <label key={field} className={`field-${field}`}>
          <span>{`${own[field]}${isAmount(field) ? `（${words.units[content.unit]}）` : ''}`}</span>
          <KeptField value={content[field]} long={field === 'purpose'} onKeep={(text) => set({ [field]: text })} />
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
