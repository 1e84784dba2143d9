/** The budget of one department as one disclosure states it. Everything after reading works on this and nothing else. */
import { readAmount, toDecimalYuan } from '../money.ts'
import type { Form, Cell } from './form.ts'
import type { FamilyDefinition, FormId, Stage } from './form-definition.ts'
import type { Narrative } from './narrative.ts'
import { placeKey, type Place } from './place.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type { Project } from './project.ts'
import type { SelfEvaluation } from './self-evaluation.ts'
import type { SourceInfo } from './source.ts'

export type DocumentKind =
  | 'departmentBudget'
  | 'agencyBudget'
  | 'departmentFinalAccounts'
  | 'agencyFinalAccounts'
  | 'threePublicStatement'
  | 'performanceReport'
  | 'governmentBudget'
  | 'other'

/** A thing stated by the document, with where; null where it is not stated. */
export interface Stated<T> {
  readonly value: T
  readonly place: Place
}

/** Administrative division (行政区划). code: GB/T 2260, six digits. */
export interface Region {
  readonly code: string
  readonly name: string
}

export interface Budget {
  readonly sources: readonly SourceInfo[]
  readonly documentKind: DocumentKind
  /** Id of the family whose definition read it; null when none fits. */
  readonly familyId: string | null
  /** Where that family was brought by the caller and is none of the built-in ones: its definition. */
  readonly addedFamily?: FamilyDefinition
  readonly stage: Stage
  readonly fiscalYear: Stated<number> | null
  readonly department: Stated<string> | null
  /** The region the department's name begins with, or that its project codes name; null when neither tells it for sure. */
  readonly region: Stated<Region> | null
  /** 部门编码, e.g. `104`. */
  readonly departmentCode: Stated<string> | null
  readonly forms: readonly Form[]
  readonly narrative: Narrative
  readonly projects: readonly Project[]
  readonly selfEvaluations: readonly SelfEvaluation[]
  readonly problems: readonly Problem[]
}

/** One printed amount as an immutable flat record; the shape of the JSON and CSV exports. Amounts are decimal yuan strings. */
export interface Fact {
  readonly id: string
  readonly fiscalYear: number | null
  readonly stage: Stage
  readonly department: string | null
  readonly form: FormId
  readonly panel: string
  readonly row: string
  readonly code: string | null
  readonly label: string
  readonly column: string
  readonly amountYuan: string
  /** Worth of the last printed digit. */
  readonly stepYuan: string
  readonly unitPrinted: string
  readonly textPrinted: string
  readonly sourceHash: string
  readonly pageNumber: number
  readonly box: readonly [number, number, number, number] | null
}

/** Totals of a workbook nobody filled in are zero. A single form may be so in truth: a nil statement about the three public expenses. */
export function isUnfilled({ forms }: Pick<Budget, 'forms'>): boolean {
  return forms.length > 1 && forms.every(({ cells }) => cells.every(({ amount, path }) => amount === null || amount.fen === 0n || path.column === 'priorYear'))
}

/** Every printed amount of every form, in printed order. Blank, dash and unread cells are not facts. */
export function listFacts(budget: Budget): Fact[] {
  return budget.forms.flatMap((form) => {
    const rows = new Map(form.rows.map((row) => [`${row.panel}/${row.key}`, row]))
    return form.cells.flatMap((cell) => {
      const row = rows.get(`${cell.path.panel}/${cell.path.row}`)
      return cell.amount === null ? [] : [factOf(budget, cell, row?.code ?? null, row?.label ?? '')]
    })
  })
}

const figureCodes: ReadonlySet<ProblemCode> = new Set(['amountMalformed', 'figureUnread', 'figureOutsideForm'])

/** Printed figures that are in no fact: those of unread cells, and those that problems name and no cell holds. What a form prints that is unread as a whole is not counted. */
export function countUnread({ forms, problems }: Pick<Budget, 'forms' | 'problems'>): number {
  const cells = forms.flatMap((form) => form.cells.filter(({ state }) => state === 'unread'))
  const held = new Set(cells.map(({ place }) => placeKey(place)))
  return cells.length + problems.filter((problem) => namesFigure(problem) && (problem.place === null || !held.has(placeKey(problem.place)))).length
}

/** Of a row or column that is not known a problem names each figure, or words that stand where figures would, or the head. */
function namesFigure({ code, params: { text = '' } }: Problem): boolean {
  return figureCodes.has(code) || ((code === 'rowUnknown' || code === 'columnUnknown') && readAmount(text, 'yuan').kind === 'amount')
}

function factOf(budget: Budget, cell: Cell, code: string | null, label: string): Fact {
  const { box, pageNumber, sourceIndex } = cell.place
  return {
    id: cell.id,
    fiscalYear: budget.fiscalYear?.value ?? null,
    stage: budget.stage,
    department: budget.department?.value ?? null,
    form: cell.path.form,
    panel: cell.path.panel,
    row: cell.path.row,
    code,
    label,
    column: cell.path.column,
    amountYuan: toDecimalYuan(cell.amount?.fen ?? 0n),
    stepYuan: toDecimalYuan(cell.amount?.stepFen ?? 0n),
    unitPrinted: cell.unit,
    textPrinted: cell.text,
    sourceHash: budget.sources[sourceIndex]?.hash ?? '',
    pageNumber,
    box: box === null ? null : [box.x, box.y, box.width, box.height],
  }
}
