/** Projects with their money, spend plan, objectives and indicators; below them the self-evaluations with their scores. */
import { useEffect, useRef, type ReactElement } from 'react'
import type { Figure } from '../../../core/model/figure.ts'
import { formatAmount } from '../../../core/money.ts'
import type { Indicator, Project } from '../../../core/model/project.ts'
import { useApp } from '../../app-context.ts'
import type { Review } from '../../worker/protocol.ts'
import { Evaluations } from './evaluations.tsx'
import { PlaceLink } from './place-link.tsx'

export function ProjectsTab(): ReactElement {
  const { state, words } = useApp()
  const review = state.review as Review
  const { projects, selfEvaluations } = review.budget
  if (projects.length + selfEvaluations.length === 0) return <p className="nothing">{words.projects.none}</p>
  const project = projects.find(({ id }) => id === state.projectId)
  if (project !== undefined) return <ProjectView project={project} />
  return (
    <>
      <ProjectList projects={projects} />
      <Evaluations evaluations={selfEvaluations} />
    </>
  )
}

function ProjectList({ projects }: { readonly projects: readonly Project[] }): ReactElement {
  const { dispatch, words } = useApp()
  return (
    <ul className="project-list">
      {projects.map((project) => (
        <li key={project.id}>
          <button type="button" onClick={() => dispatch({ kind: 'selected', selection: { kind: 'project', id: project.id }, origin: 'review' })}>
            <span className="project-name" lang="zh-CN">
              {project.name}
            </span>
            <span className="project-line">
              <FigureText figure={project.budget} />
              <span className="quiet">{words.projects.indicatorCount(project.indicators.length)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function FigureText({ figure }: { readonly figure: Figure | null }): ReactElement {
  const { words } = useApp()
  if (figure === null || figure.state === 'blank') return <span className="quiet">{words.forms.blankCell}</span>
  if (figure.amount === null) return <span className="state-unread">{figure.state === 'dash' ? '—' : words.forms.unreadCell}</span>
  return (
    <span>
      <span className="figure">{formatAmount(figure.amount, figure.unit)}</span> <span className="quiet">{words.unitsAfter[figure.unit]}</span>
    </span>
  )
}

function ProjectView({ project }: { readonly project: Project }): ReactElement {
  const { dispatch, words } = useApp()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="project-view">
      <div className="view-head">
        <button ref={back} type="button" className="link back" onClick={() => dispatch({ kind: 'projectShown', projectId: null })}>
          ‹ {words.projects.back}
        </button>
        {project.places[0] !== undefined && <PlaceLink place={project.places[0]} selection={{ kind: 'project', id: project.id }} />}
      </div>
      <h3 lang="zh-CN">{project.name}</h3>
      <dl className="facts">
        <Fact name={words.projects.code}>{project.code === null ? <span className="quiet">{words.projects.noCode}</span> : <span className="code">{project.code}</span>}</Fact>
        <Fact name={words.projects.budget}>
          <FigureText figure={project.budget} />
        </Fact>
        <Fact name={words.projects.fiscalFunds}>
          <FigureText figure={project.fiscalFunds} />
        </Fact>
        <Fact name={words.projects.otherFunds}>
          <FigureText figure={project.otherFunds} />
        </Fact>
        {project.purpose !== null && (
          <Fact name={words.projects.purpose}>
            <span lang="zh-CN">{project.purpose}</span>
          </Fact>
        )}
      </dl>
      {project.furtherFunds.length > 0 && (
        <section>
          <h4>{words.projects.furtherFunds}</h4>
          <dl className="facts" lang="zh-CN">
            {project.furtherFunds.map(({ label, figure }, at) => (
              <Fact key={at} name={label}>
                <FigureText figure={figure} />
              </Fact>
            ))}
          </dl>
        </section>
      )}
      {project.spendPlan.length > 0 && <SpendPlan project={project} />}
      {project.objectives.length > 0 && (
        <section>
          <h4>{words.projects.objectives}</h4>
          <ol className="objectives" lang="zh-CN">
            {project.objectives.map(({ text, place, number }, at) => (
              <li key={at}>
                {number !== null && `${number} `}
                {text} <PlaceLink place={place} selection={null} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <Indicators project={project} />
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function SpendPlan({ project }: { readonly project: Project }): ReactElement {
  const { words } = useApp()
  return (
    <section>
      <h4>{words.projects.spendPlan}</h4>
      <table className="spend-plan">
        <thead>
          <tr>
            {project.spendPlan.map(({ checkpoint }) => (
              <th key={checkpoint} scope="col" lang="zh-CN">
                {checkpoint}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {project.spendPlan.map(({ checkpoint, state, percent, candidates }) => (
              <td key={checkpoint} className={`state-${state}`}>
                {state === 'stated' && percent !== null ? (
                  <span className="figure">{decimalText(percent.digits, percent.decimals)}</span>
                ) : state === 'blank' ? (
                  <span className="heard">{words.projects.planBlank}</span>
                ) : (
                  words.projects.planUnread(candidates.map((text) => (text === '' ? words.forms.blankCandidate : text)).join(words.comma))
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function decimalText(digits: bigint, decimals: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0')
  const sign = digits < 0n ? '-' : ''
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`
}

function Indicators({ project }: { readonly project: Project }): ReactElement {
  const { state, words } = useApp()
  const root = useRef<HTMLElement>(null)
  const chosen = state.selection.kind === 'indicator' ? state.selection.id : null
  useEffect(() => {
    if (chosen !== null) root.current?.querySelector(`[data-id="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section ref={root}>
      <h4>
        {words.projects.indicators} <span className="quiet">{words.projects.indicatorCount(project.indicators.length)}</span>
      </h4>
      <ul className="indicators" lang="zh-CN">
        {project.indicators.map((indicator, at) => (
          <IndicatorItem key={indicator.id} indicator={indicator} before={project.indicators[at - 1] ?? null} project={project} chosen={chosen === indicator.id} />
        ))}
      </ul>
    </section>
  )
}

interface IndicatorProps {
  readonly indicator: Indicator
  readonly before: Indicator | null
  readonly project: Project
  readonly chosen: boolean
}

function IndicatorItem({ indicator, before, project, chosen }: IndicatorProps): ReactElement {
  const { dispatch, words } = useApp()
  const group = `${indicator.level1} › ${indicator.level2}`
  const newGroup = before === null || `${before.level1} › ${before.level2}` !== group
  return (
    <li>
      {newGroup && <p className="indicator-group">{group}</p>}
      <button type="button" data-id={indicator.id} className={`indicator${chosen ? ' is-chosen' : ''}`} onClick={() => dispatch({ kind: 'selected', selection: { kind: 'indicator', projectId: project.id, id: indicator.id }, origin: 'review' })}>
        <span className="indicator-name">{indicator.name}</span>
        <span className="indicator-value figure">{indicator.valueText}</span>
        {indicator.description !== '' && <span className="indicator-text">{indicator.description}</span>}
        {indicator.basis !== '' && (
          <span className="indicator-text quiet">
            {words.projects.basis}
            {words.colon}
            {indicator.basis}
          </span>
        )}
      </button>
    </li>
  )
}
