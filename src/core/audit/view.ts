/**
 * The budget as rules look at it: everything indexed once, so that no rule scans. Derived readings that several rules share
 * (identity checks, statements of the narrative) are computed at the first question and kept.
 */
import { definitionOf, familyOfBudget } from '../data/families.ts'
import { familyData } from '../data/generated/families.ts'
import { cellFinder, cellsById, type Cell, type Form, type FormRow } from '../model/form.ts'
import type { Budget } from '../model/budget.ts'
import type { CellPath, FamilyDefinition, FormDefinition, FormId } from '../model/form-definition.ts'
import type { Claim, Section, Sentence } from '../model/narrative.ts'
import type { RelatedBudget } from '../model/disclosure-relation.ts'
import type { PublicationDates } from '../model/publication-dates.ts'

export interface BudgetView {
  readonly budget: Budget
  /** Other disclosures of the department that were given beside it. */
  readonly related: readonly RelatedBudget[]
  /** What the caller knows of approval and publication; null for nothing. */
  readonly dates: PublicationDates | null
  readonly year: number | null
  /** Definition the document was read by; null when none is known. */
  readonly family: FamilyDefinition | null
  readonly forms: ReadonlyMap<FormId, Form>
  /** What the form is by the family it was read by, which may be another than the document's; null when none knows it. */
  readonly definitionOf: (form: Form) => FormDefinition | null
  readonly cells: ReadonlyMap<string, Cell>
  /** By `form/panel/row`. */
  readonly rows: ReadonlyMap<string, FormRow>
  readonly cellsByRow: ReadonlyMap<string, readonly Cell[]>
  readonly claims: ReadonlyMap<string, Claim>
  readonly claimsByConcept: ReadonlyMap<string, readonly Claim[]>
  /** In order of their position. */
  readonly claimsBySentence: ReadonlyMap<string, readonly Claim[]>
  /** Claims that speak of another claim (change, rate, share, completion, unchanged), by that claim's id. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>
  readonly sentences: ReadonlyMap<string, Sentence>
  readonly sentencesBySection: ReadonlyMap<string | null, readonly Sentence[]>
  readonly sentencesByParagraph: ReadonlyMap<number, readonly Sentence[]>
  readonly sections: ReadonlyMap<string, Section>
  readonly cell: (path: CellPath) => Cell | null
  /** A derived reading, computed once. */
  readonly once: <T>(key: string, compute: () => T) => T
}

export function viewBudget(budget: Budget, related: readonly RelatedBudget[] = [], dates: PublicationDates | null = null): BudgetView {
  const { sections, sentences, claims } = budget.narrative
  const cells = cellsById(budget.forms)
  const cellAt = cellFinder(cells)
  const family = familyOf(budget)
  return {
    budget,
    related,
    dates,
    year: budget.fiscalYear?.value ?? null,
    family,
    forms: new Map(budget.forms.map((form) => [form.id, form])),
    cells,
    rows: new Map(budget.forms.flatMap((form) => form.rows.map((row): [string, FormRow] => [rowId(form.id, row.panel, row.key), row]))),
    cellsByRow: groupByRow(cells.values()),
    ...indexClaims(claims),
    sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])),
    sentencesBySection: groupBy(sentences, ({ sectionId }) => sectionId),
    sentencesByParagraph: groupBy(sentences, ({ paragraphIndex }) => paragraphIndex),
    sections: new Map(sections.map((section) => [section.id, section])),
    definitionOf: (form) => (form.readBy === undefined ? (family?.forms.find(({ id }) => id === form.id) ?? null) : definitionOf(budget, form)),
    cell: (path) => cellAt(path) ?? null,
    once: keeper(),
  }
}

/** The same document with other claims; what was derived from the old ones is not known of it. */
export function withClaims(view: BudgetView, claims: readonly Claim[]): BudgetView {
  const budget = { ...view.budget, narrative: { ...view.budget.narrative, claims } }
  return { ...view, budget, ...indexClaims(claims), once: keeper() }
}

function indexClaims(claims: readonly Claim[]): Pick<BudgetView, 'claims' | 'claimsByConcept' | 'claimsBySentence' | 'claimsOf'> {
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    claimsByConcept: groupBy(claims.filter(({ concept }) => concept !== null), ({ concept }) => concept ?? ''),
    claimsBySentence: groupBy([...claims].sort((left, right) => left.start - right.start), ({ sentenceId }) => sentenceId),
    claimsOf: groupBy(claims.filter(({ ofClaimId }) => ofClaimId !== null), ({ ofClaimId }) => ofClaimId ?? ''),
  }
}

function keeper(): BudgetView['once'] {
  const kept = new Map<string, unknown>()
  return <T>(key: string, compute: () => T): T => {
    if (!kept.has(key)) kept.set(key, compute())
    return kept.get(key) as T
  }
}

export function rowId(form: FormId, panel: string, row: string): string {
  return `${form}/${panel}/${row}`
}

/** Cells of one row stand together, so its id is made once for most of them. */
function groupByRow(cells: Iterable<Cell>): ReadonlyMap<string, readonly Cell[]> {
  const groups = new Map<string, Cell[]>()
  let before: Cell | null = null
  let group: Cell[] = []
  for (const cell of cells) {
    const { form, panel, row } = cell.path
    if (before === null || before.path.row !== row || before.path.panel !== panel || before.path.form !== form) {
      const id = rowId(form, panel, row)
      group = groups.get(id) ?? []
      groups.set(id, group)
    }
    group.push(cell)
    before = cell
  }
  return groups
}

export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The family named by the reader; without one, the only family that has all the forms with all their columns. */
function familyOf(budget: Budget): FamilyDefinition | null {
  const named = familyOfBudget(budget)
  if (named !== null) return named
  const filled = budget.forms.filter(({ status }) => status === 'filled')
  const fitting = familyData.filter(({ forms }) =>
    filled.every((form) => {
      const panels = forms.find(({ id }) => id === form.id)?.panels ?? []
      const known = new Set(panels.flatMap((panel) => panel.columns.map((column) => `${panel.id}/${column.id}`)))
      return form.columns.every((column) => known.has(`${column.panel}/${column.id}`))
    }),
  )
  return filled.length > 0 && fitting.length === 1 ? (fitting[0] ?? null) : null
}
