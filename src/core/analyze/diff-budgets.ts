/**
 * What two budgets say otherwise: two versions of one, two years, or the budget and the accounts of a department. Figures are compared cell by
 * cell by what they mean, so it does not matter in which format, unit or layout each is printed.
 */
import type { Budget } from '../model/budget.ts'
import { cellsById, type Cell, type Form } from '../model/form.ts'
import type { Indicator, Project } from '../model/project.ts'
import { compareAmounts } from '../money.ts'

/** before, after: null where the cell prints no amount. differenceFen: after less before; null where one is not there. */
export interface FigureChange {
  readonly cellId: string
  readonly before: Cell | null
  readonly after: Cell | null
  readonly differenceFen: bigint | null
}

/** figures: of both forms, in the order of the later one. */
export interface FormChange {
  readonly before: Form | null
  readonly after: Form | null
  readonly figures: readonly FigureChange[]
}

export interface ProjectChange {
  readonly name: string
  readonly state: 'added' | 'removed' | 'changed'
  /** What changed: money, objectives and indicators as `name: before → after`. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** equalCount: figures that are the same, or as far as their rounding tells. */
export interface BudgetDiff {
  readonly before: Budget
  readonly after: Budget
  readonly equalCount: number
  readonly forms: readonly FormChange[]
  readonly projects: readonly ProjectChange[]
  readonly sentencesRemoved: readonly string[]
  readonly sentencesAdded: readonly string[]
}

export function diffBudgets(before: Budget, after: Budget): BudgetDiff {
  const compared = pairForms(before.forms, after.forms).map(([one, other]) => ({ before: one, after: other, figures: compareFigures(one, other) }))
  const forms = compared.map((form) => ({ ...form, figures: form.figures.filter((figure) => !isEqual(figure)) }))
  return {
    before, after,
    equalCount: compared.reduce((sum, { figures }) => sum + figures.filter(isEqual).length, 0),
    forms: forms.filter((form) => form.figures.length > 0 || form.before === null || form.after === null),
    projects: diffProjects(before.projects, after.projects),
    ...diffSentences(before, after),
  }
}

function pairForms(before: readonly Form[], after: readonly Form[]): (readonly [Form | null, Form | null])[] {
  const paired = after.map((form) => [before.find(({ id }) => id === form.id) ?? null, form] as const)
  const gone = before.filter(({ id }) => !after.some((form) => form.id === id)).map((form) => [form, null] as const)
  return [...paired, ...gone]
}

function compareFigures(before: Form | null, after: Form | null): FigureChange[] {
  const [old, recent] = [before, after].map((form) => cellsById(form === null ? [] : [form]))
  const ids = new Set([...(recent?.keys() ?? []), ...(old?.keys() ?? [])])
  return [...ids].flatMap((cellId) => {
    const [one, other] = [amountCell(old, cellId), amountCell(recent, cellId)]
    if (one === null && other === null) return []
    const differenceFen = one?.amount == null || other?.amount == null ? null : other.amount.fen - one.amount.fen
    return [{ cellId, before: one, after: other, differenceFen }]
  })
}

function amountCell(cells: ReadonlyMap<string, Cell> | undefined, id: string): Cell | null {
  const cell = cells?.get(id)
  return cell?.amount == null ? null : cell
}

/** A blank on one side and a printed zero on the other say the same. */
function isEqual({ before, after }: FigureChange): boolean {
  if (before?.amount == null || after?.amount == null) return (before ?? after)?.amount?.fen === 0n
  return compareAmounts(before.amount, after.amount) !== 'different'
}

function diffProjects(before: readonly Project[], after: readonly Project[]): ProjectChange[] {
  const nameOf = ({ name }: Project): string => name.replace(/\s/g, '')
  const changes = after.flatMap((project): ProjectChange[] => {
    const old = before.find((other) => nameOf(other) === nameOf(project))
    if (old === undefined) return [{ name: project.name, state: 'added', before: [], after: statementsOf(project) }]
    const [was, is] = [targetsOf(old), targetsOf(project)]
    const [oldMoney, money] = hasSameMoney(old, project) ? [[], []] : [moneyOf(old), moneyOf(project)]
    const [gone, come] = [[...oldMoney, ...was.filter((line) => !is.includes(line))], [...money, ...is.filter((line) => !was.includes(line))]]
    return gone.length === 0 && come.length === 0 ? [] : [{ name: project.name, state: 'changed', before: gone, after: come }]
  })
  const removed = before.filter((old) => !after.some((project) => nameOf(project) === nameOf(old))).map((old): ProjectChange => ({ name: old.name, state: 'removed', before: statementsOf(old), after: [] }))
  return [...changes, ...removed]
}

function statementsOf(project: Project): string[] {
  return [...moneyOf(project), ...targetsOf(project)]
}

function moneyOf({ budget }: Project): string[] {
  return budget?.amount == null ? [] : [budget.text]
}

function hasSameMoney({ budget: one }: Project, { budget: other }: Project): boolean {
  if (one?.amount == null || other?.amount == null) return (one?.amount ?? null) === (other?.amount ?? null)
  return compareAmounts(one.amount, other.amount) !== 'different'
}

function targetsOf({ objectives, indicators }: Project): string[] {
  return [...objectives.map(({ text }) => flat(text)), ...indicators.map(indicatorText)]
}

function indicatorText({ level2, name, valueText }: Indicator): string {
  return `${flat(level2)} ${flat(name)} ${flat(valueText)}`
}

/** Lines are broken where there is room, so spaces say nothing. */
/** A sentence that is the same but for its year having moved on with the document's says nothing else than before. */
function diffSentences(before: Budget, after: Budget): Pick<BudgetDiff, 'sentencesRemoved' | 'sentencesAdded'> {
  const [old = [], recent = []] = [before, after].map(proseOf)
  const [oldSet, recentSet] = [wordingsOf(old, before), wordingsOf(recent, after)]
  const isNew = (text: string, own: Budget, others: ReadonlySet<string>): boolean => !others.has(text) && !others.has(relativeYears(text, own))
  return { sentencesRemoved: old.filter((text) => isNew(text, before, recentSet)), sentencesAdded: recent.filter((text) => isNew(text, after, oldSet)) }
}

function wordingsOf(texts: readonly string[], budget: Budget): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [text, relativeYears(text, budget)]))
}

/** Years by their distance from the document's own, where it states one. */
function relativeYears(text: string, { fiscalYear }: Budget): string {
  if (fiscalYear === null) return text
  return text.replace(/(?<!\d)20\d\d(?=年)/g, (year) => `{${Number.parseInt(year, 10) - fiscalYear.value}}`)
}

/** A contents list says nothing of its own. */
function proseOf({ narrative: { sections, sentences } }: Budget): string[] {
  const contents = new Set(sections.filter(({ kind }) => kind === 'contents').map(({ id }) => id))
  return sentences.filter(({ sectionId }) => sectionId === null || !contents.has(sectionId)).map(({ text }) => flat(text))
}

function flat(text: string): string {
  return text.replace(/\s/g, '')
}
