/** Projects of a budget in work: last year's wording with empty amounts, or what was typed in its place. */
import type { DraftEdit, DraftProject } from '../model/draft.ts'
import type { Figure } from '../model/figure.ts'
import type { Decimal } from '../model/narrative.ts'
import type { Place } from '../model/place.ts'
import type { Project } from '../model/project.ts'
import { readAmount, type Unit } from '../money.ts'
import { moveYears } from './next-year.ts'

/** A project and its id, in the order they are printed. isOwn: typed for this year; otherwise it is last year's wording. */
export interface DraftProjectEntry {
  readonly id: string
  readonly content: DraftProject
  readonly isOwn: boolean
}

/** year: of last's disclosure; null where it states none, then no year is moved on. */
export function listDraftProjects(projects: readonly Project[], year: number | null, edits: readonly DraftEdit[]): DraftProjectEntry[] {
  const entries = new Map(projects.map((project): [string, DraftProjectEntry] => [project.id, { id: project.id, content: carryProject(project, year), isOwn: false }]))
  for (const edit of edits) {
    if (edit.kind !== 'project') continue
    if (edit.content === null) entries.delete(edit.project)
    else entries.set(edit.project, { id: edit.project, content: edit.content, isOwn: true })
  }
  return [...entries.values()]
}

/** What was planned last year is a pattern for this year's words; its amounts and spend plan are not this year's. */
function carryProject(project: Project, year: number | null): DraftProject {
  const move = (text: string): string => (year === null ? text : moveYears(text, year))
  return {
    code: project.code ?? '',
    name: move(project.name),
    unit: project.budget?.unit ?? 'tenThousandYuan',
    budget: '', fiscalFunds: '', otherFunds: '',
    purpose: move(project.purpose ?? ''),
    spendPlan: project.spendPlan.map(({ checkpoint }) => ({ checkpoint, percent: '' })),
    objectives: project.objectives.map(({ text }) => move(text)),
    indicators: project.indicators.map(({ level1, level2, name, description, valueText, basis }) => ({ level1, level2, name: move(name), description: move(description), valueText: move(valueText), basis: move(basis) })),
  }
}

/** As the writers take it. place: where it stands among the rest of the document. */
export function toProject({ id, content }: DraftProjectEntry, place: Place): Project {
  const { unit, indicators, objectives, spendPlan } = content
  return {
    id,
    code: content.code === '' ? null : content.code,
    name: content.name,
    budget: figureOf(content.budget, unit, place),
    fiscalFunds: figureOf(content.fiscalFunds, unit, place),
    otherFunds: figureOf(content.otherFunds, unit, place),
    furtherFunds: [],
    purpose: content.purpose === '' ? null : content.purpose,
    spendPlan: spendPlan.map(({ checkpoint, percent }) => {
      const value = readDecimal(percent)
      return { checkpoint, state: value === null ? 'blank' : 'stated', percent: value, candidates: [], place }
    }),
    objectives: objectives.filter((text) => text !== '').map((text, index) => ({ number: objectives.length > 1 ? String(index + 1) : null, text, place })),
    indicators: indicators.map((indicator, index) => ({ ...indicator, id: `${id}/indicator-${index + 1}`, operator: null, value: null, unit: null, place })),
    places: [place],
  }
}

function figureOf(text: string, unit: Unit, place: Place): Figure {
  const { kind, ...read } = { amount: null, ...readAmount(text, unit) }
  const states = { amount: 'amount', blank: 'blank', dash: 'dash', malformed: 'unread' } as const
  return { state: states[kind], amount: read.amount, unit, text, place, candidates: [] }
}

/** `50` and `50.5%`; null for anything else. */
function readDecimal(text: string): Decimal | null {
  const [, whole = '', decimals = ''] = /^\s*(\d{1,9})(?:\.(\d{1,4}))?\s*[%％]?\s*$/.exec(text) ?? []
  return whole === '' ? null : { digits: BigInt(whole + decimals), decimals: decimals.length }
}
