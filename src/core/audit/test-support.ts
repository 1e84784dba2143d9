/** Small budgets for tests: printed tables, sentences with their claims marked, projects. Only tests import this file. */
import { readAmount, type Unit } from '../money.ts'
import type { Budget } from '../model/budget.ts'
import { cellId, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { CellPath, FormId } from '../model/form-definition.ts'
import type { DisclosureRelation } from '../model/disclosure-relation.ts'
import type { Audit, Outcome } from '../model/finding.ts'
import type { Figure } from '../model/figure.ts'
import type { Claim, ClaimBasis, ClaimKind, Decimal, Direction, Narrative, Section, SectionKind, Sentence } from '../model/narrative.ts'
import type { Place } from '../model/place.ts'
import type { Indicator, Measure, Project } from '../model/project.ts'
import type { EvaluatedFunds, EvaluatedIndicator, Points, SelfEvaluation } from '../model/self-evaluation.ts'
import { auditBy } from './run.ts'
import type { Rule } from './rule.ts'

const place = (pageNumber: number, lineIndex: number): Place => ({ sourceIndex: 0, pageNumber, box: null, lineIndex })

const textColumns: ReadonlySet<string> = new Set(['quantity', 'item'])

/**
 * A form as printed. First line: column ids after `row`; then one line a row: key, optional `=label`, and its amounts.
 *     formOf('expenditureSummary', `
 *       row            | total  | basic | project
 *       total=合计      | 100.00 | 60.00 | 40.00
 *       2010301=行政运行 | ?      |       | 40.00`)
 * `?` is unread, nothing is blank, `-` a dash. A row key may name its panel: `revenue:total`. Columns `quantity` and `item` are texts of the row.
 */
export function formOf(id: FormId, table: string, options: Partial<Form> = {}): Form {
  const [head = '', ...lines] = table.trim().split('\n').map((line) => line.trim())
  const columns = head.split('|').slice(1).map((name) => name.trim())
  const unit = options.unit ?? 'tenThousandYuan'
  const rows: FormRow[] = []
  const cells: Cell[] = []
  const panels = new Set<string>()
  lines.forEach((line, lineIndex) => {
    const [name = '', ...texts] = line.split('|').map((text) => text.trim())
    const [, panel = 'main', key = '', label = ''] = /^(?:(\w+):)?([^=]+)(?:=(.*))?$/.exec(name) ?? []
    panels.add(panel)
    const code = /^\d{3,7}(#\d+)?$/.test(key) ? key.replace(/#.*$/, '') : null
    const named = texts.map((text, index): [string, string] => [columns[index] ?? '', text])
    rows.push({ panel, key, code, label: label || key, place: place(1, lineIndex), texts: Object.fromEntries(named.filter(([name, text]) => textColumns.has(name) && text !== '')) })
    texts.forEach((text, index) => {
      if (textColumns.has(columns[index] ?? '')) return
      const path: CellPath = { form: id, panel, row: key, column: columns[index] ?? `extra${index}` }
      cells.push({ id: cellId(path), path, ...figureOf(text, unit, place(1, lineIndex)) })
    })
  })
  return {
    id,
    title: options.title ?? id,
    unit,
    status: 'filled',
    places: [place(1, 0)],
    nilNote: null,
    notes: [],
    columns: [...panels].flatMap((panel) => columns.filter((column) => !textColumns.has(column)).map((column) => ({ panel, id: column, head: column }))),
    rows,
    cells,
    ...options,
  }
}

export function nilForm(id: FormId, options: Partial<Form> = {}): Form {
  return formOf(id, 'row | total', { status: 'nil', ...options })
}

export function figureOf(text: string, unit: Unit = 'tenThousandYuan', at: Place = place(1, 0)): Figure {
  const reading = text === '?' ? null : readAmount(text, unit)
  const state = reading === null ? 'unread' : reading.kind === 'malformed' ? 'unread' : reading.kind
  const amount = reading?.kind === 'amount' ? reading.amount : null
  return { state, amount, unit, text: text === '?' ? '' : text, place: at, candidates: [] }
}

const unitWords: Readonly<Record<string, Unit>> = { 元: 'yuan', 万元: 'tenThousandYuan', 亿元: 'hundredMillionYuan' }

/**
 * Prose with claims marked `{id kind concept options|printed}`, one sentence a line; an empty line ends the paragraph; a line
 * `# kind heading` opens a section, `## kind heading` one below it. Options: `of=id`, `base=id`, `parts=a,b`, `cell=path`, `basis=…`, `up`, `down`, `same`.
 */
export function narrativeOf(prose: string): Narrative {
  const sections: Section[] = []
  const sentences: Sentence[] = []
  const claims: Claim[] = []
  let paragraphIndex = 0
  prose.trim().split('\n').forEach((raw, lineIndex) => {
    const line = raw.trim()
    const heading = /^(#+) (\w+) (.*)$/.exec(line)
    if (line === '' || heading !== null) paragraphIndex += 1
    if (heading !== null) sections.push(sectionOf(sections, heading, lineIndex))
    if (line === '' || heading !== null) return
    const id = `sentence-${sentences.length + 1}`
    const { text, marks } = unmark(line)
    claims.push(...marks.map((mark) => claimOf(mark, id, place(2, lineIndex))))
    sentences.push({ id, sectionId: sections.at(-1)?.id ?? null, paragraphIndex, text, places: [place(2, lineIndex)], lineStarts: [0] })
  })
  return { sections, sentences, claims, tables: [] }
}

function sectionOf(before: readonly Section[], [, marks = '', kind = '', heading = '']: RegExpExecArray, lineIndex: number): Section {
  const level = heading.startsWith('第') ? 0 : marks.length
  const parentId = [...before].reverse().find((section) => section.level < level)?.id ?? null
  const numbering = /^(第.部分|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．])/.exec(heading)?.[0] ?? ''
  const id = `section-${before.length + 1}`
  return { id, level, numbering, heading: heading.slice(numbering.length), kind: kind as SectionKind, parentId, place: place(2, lineIndex) }
}

interface Mark {
  readonly words: readonly string[]
  readonly printed: string
  readonly start: number
}

function unmark(line: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let last = 0
  for (const match of line.matchAll(/\{([^|{}]*)\|([^{}]*)\}/g)) {
    text += line.slice(last, match.index)
    marks.push({ words: (match[1] ?? '').split(' '), printed: match[2] ?? '', start: text.length })
    text += match[2] ?? ''
    last = match.index + match[0].length
  }
  return { text: text + line.slice(last), marks }
}

function claimOf({ words, printed, start }: Mark, sentenceId: string, at: Place): Claim {
  const [id = '', kind = 'amount', concept = '-', ...rest] = words
  const option = (name: string): string | null => rest.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
  const unit = unitWords[/(亿元|万元|元)$/.exec(printed)?.[1] ?? ''] ?? null
  const number = /-?[\d,]+(?:\.\d+)?/.exec(printed)?.[0] ?? ''
  const reading = unit === null ? null : readAmount(number, unit)
  const cell = option('cell')
  const direction: Direction | null = rest.includes('up') ? 'increase' : rest.includes('down') ? 'decrease' : rest.includes('same') ? 'unchanged' : null
  return {
    id,
    sentenceId,
    start,
    end: start + printed.length,
    text: printed,
    kind: kind as ClaimKind,
    basis: (option('basis') ?? 'budget') as ClaimBasis,
    concept: concept === '-' ? null : concept,
    subject: option('subject') ?? '',
    amount: reading?.kind === 'amount' ? reading.amount : null,
    unit,
    decimal: unit === null && number !== '' ? decimalOf(number) : null,
    countUnit: kind === 'count' ? printed.replace(/^[\d,.\s-]+/, '') : null,
    direction,
    ofClaimId: option('of'),
    baseClaimId: option('base'),
    partClaimIds: option('parts')?.split(',') ?? [],
    binding: cell === null ? { kind: 'unbound', reason: 'noCell' } : { kind: 'bound', cellId: cell },
    places: [at],
  }
}

export function decimalOf(text: string): Decimal {
  const [whole = '0', decimals = ''] = text.replaceAll(',', '').split('.')
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

function measureOf(text: string): Measure {
  const match = /^([≥≤=><])?\s*(\d+(?:\.\d+)?)\s*(.*)$/.exec(text)
  if (match === null) return { operator: null, value: null, unit: null }
  return { operator: (match[1] ?? null) as Measure['operator'], value: decimalOf(match[2] ?? '0'), unit: match[3] || null }
}

/** An indicator from `level1 | level2 | name | description | value | basis`; the value is split as printed: `≥95%`. */
export function indicatorOf(line: string, index = 0): Indicator {
  const [level1 = '', level2 = '', name = '', description = '', valueText = '', basis = ''] = line.split('|').map((text) => text.trim())
  return {
    id: `indicator-${index + 1}`,
    level1,
    level2,
    name,
    description,
    ...measureOf(valueText),
    valueText,
    basis,
    place: place(3, index),
  }
}

export interface ProjectSketch {
  readonly name?: string
  readonly code?: string | null
  readonly budget?: string
  readonly fiscal?: string
  readonly other?: string
  readonly purpose?: string
  /** Per cent at each checkpoint; empty for blank, `?` for unread, `?50/100` with what may belong there. */
  readonly plan?: readonly string[]
  readonly objectives?: readonly string[]
  /** See indicatorOf. */
  readonly indicators?: readonly string[]
}

const checkpoints = ['3月底', '6月底', '10月底', '12月底']

export function projectOf(sketch: ProjectSketch, index = 0): Project {
  return {
    id: `project-${index + 1}`,
    code: sketch.code ?? null,
    name: sketch.name ?? `项目${index + 1}`,
    budget: sketch.budget === undefined ? null : figureOf(sketch.budget),
    fiscalFunds: sketch.fiscal === undefined ? null : figureOf(sketch.fiscal),
    otherFunds: sketch.other === undefined ? null : figureOf(sketch.other),
    furtherFunds: [],
    purpose: sketch.purpose ?? null,
    spendPlan: (sketch.plan ?? []).map((text, at) => ({
      checkpoint: checkpoints[at] ?? `${at}`,
      state: text.startsWith('?') ? 'unread' : text === '' ? 'blank' : 'stated',
      percent: text.startsWith('?') || text === '' ? null : decimalOf(text),
      candidates: text.startsWith('?') ? text.slice(1).split('/').filter((one) => one !== '') : [],
      place: place(3, index),
    })),
    objectives: (sketch.objectives ?? []).map((text, at) => ({ number: `${at + 1}`, text, place: place(3, at) })),
    indicators: (sketch.indicators ?? []).map(indicatorOf),
    places: [place(3, index)],
  }
}

export interface EvaluationSketch {
  /** `source | annual | executed | weight | rate | score`. */
  readonly funds?: readonly string[]
  readonly objectives?: readonly string[]
  /** `name | target | actual | weight | score | reason`. */
  readonly indicators?: readonly string[]
  /** `weight | score`. */
  readonly total?: string
}

/** Nothing is blank, `?` is unread. */
function pointsOf(text: string, at: Place): Points {
  const state = text === '' ? 'blank' : text === '?' ? 'unread' : 'stated'
  return { state, value: state === 'stated' ? decimalOf(text.replace('%', '')) : null, text, place: at }
}

export function evaluationOf({ funds = [], objectives = [], indicators = [], total }: EvaluationSketch, index = 0): SelfEvaluation {
  const id = `self-evaluation-${index + 1}`
  const split = (line: string): string[] => line.split('|').map((text) => text.trim())
  return {
    id,
    name: `项目${index + 1}`,
    funds: funds.map((line, row): EvaluatedFunds => {
      const [source = '', annual = '', executed = '', weight = '', rate = '', score = ''] = split(line)
      const at = place(4, row)
      return {
        source: source as EvaluatedFunds['source'], label: source, original: null, annual: figureOf(annual, 'tenThousandYuan', at), executed: figureOf(executed, 'tenThousandYuan', at),
        weight: pointsOf(weight, at), rate: pointsOf(rate, at), score: pointsOf(score, at),
      }
    }),
    objectives: objectives.map((text, row) => ({ text, place: place(4, 50 + row) })),
    achievements: [],
    indicators: indicators.map((line, row): EvaluatedIndicator => {
      const [name = '', target = '', actual = '', weight = '', score = '', reason = ''] = split(line)
      const at = place(5, row)
      return {
        id: `${id}-indicator-${row + 1}`, level1: '产出指标', level2: '数量指标', name, target, actual, promised: measureOf(target), reached: measureOf(actual),
        weight: pointsOf(weight, at), score: pointsOf(score, at), reason, place: at,
      }
    }),
    total: total === undefined ? null : { weight: pointsOf(split(total)[0] ?? '', place(5, 90)), score: pointsOf(split(total)[1] ?? '', place(5, 90)), place: place(5, 90) },
    places: [place(4, 0)],
  }
}

export interface BudgetSketch extends Partial<Omit<Budget, 'fiscalYear' | 'narrative' | 'projects' | 'selfEvaluations'>> {
  readonly year?: number | null
  readonly prose?: string
  readonly projects?: readonly ProjectSketch[]
  readonly evaluations?: readonly EvaluationSketch[]
}

/** Without a year: 2025. Without prose: no narrative at all. */
export function budgetOf({ year = 2025, prose, projects = [], evaluations = [], ...rest }: BudgetSketch): Budget {
  return {
    sources: [{ name: 'test.txt', hash: '', format: 'text', pages: [] }],
    documentKind: 'departmentBudget',
    familyId: 'hebei-county-2025',
    stage: 'budget',
    fiscalYear: year === null ? null : { value: year, place: place(1, 0) },
    department: null,
    region: null,
    departmentCode: null,
    forms: [],
    narrative: prose === undefined ? { sections: [], sentences: [], claims: [], tables: [] } : narrativeOf(prose),
    projects: projects.map(projectOf),
    selfEvaluations: evaluations.map(evaluationOf),
    problems: [],
    ...rest,
  }
}

export interface Verdict {
  readonly outcome: Outcome
  /** `severity at` of each finding. */
  readonly said: readonly string[]
  readonly missing: readonly string[]
  readonly checkedCount: number
  readonly audit: Audit
}

/** Another disclosure of the department. */
export type RelatedSketch = readonly [relation: DisclosureRelation, sketch: BudgetSketch]

/** Runs one rule on one budget, beside other disclosures of its department. */
export function verdictOf(rule: Rule, sketch: BudgetSketch, ...others: readonly RelatedSketch[]): Verdict {
  const audit = auditBy([rule], budgetOf(sketch), {}, others.map(([relation, other]) => ({ relation, budget: budgetOf(other) })))
  const [result] = audit.results
  if (result === undefined) throw new Error('no result')
  return {
    outcome: result.outcome,
    said: audit.findings.map(({ severity, id }) => `${severity} ${id.slice(rule.id.length + 1)}`),
    missing: result.missing,
    checkedCount: result.checkedCount,
    audit,
  }
}

export function outcomeOf(rule: Rule, sketch: BudgetSketch, ...others: readonly RelatedSketch[]): Outcome {
  return verdictOf(rule, sketch, ...others).outcome
}
