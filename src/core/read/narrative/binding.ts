/**
 * Ties a claim to the cell of the forms that states the same thing. It does not ask whether the figures agree: the audit does that. It asks whether
 * the cell surely means the same, and leaves the claim unbound where it does not.
 */
import { claimWords } from '../../data/generated/claim-words.ts'
import { conceptData } from '../../data/generated/concepts.ts'
import type { Binding, ClaimBasis } from '../../model/narrative.ts'
import { cellId, type Cell } from '../../model/form.ts'
import type { CellPath, FormId, Stage } from '../../model/form-definition.ts'
import { compareAmounts, type Amount } from '../../money.ts'
import type { ClaimDraft } from './claim-draft.ts'
import type { Fund } from './subject.ts'

/** drafts: all claims so far, so that a whole may look at its parts. */
export type Binder = (draft: ClaimDraft, drafts: readonly ClaimDraft[]) => Binding

export function createBinder(cells: ReadonlyMap<string, Cell>, stage: Stage): Binder {
  const paths = pathsIn(stage)
  return (draft, drafts) => {
    // A share or change of a known figure follows from figures; a percentage alone (满意率达到 95 %) says something the forms do not.
    if (draft.kind !== 'amount' && draft.kind !== 'count' && (draft.concept !== null || draft.of !== null)) return unbound('derived')
    if (draft.concept === null) return unbound(draft.inDoubt ? 'ambiguous' : 'noConcept')
    if (draft.inDoubt) return unbound('ambiguous')
    if (draft.year !== 'current') return unbound(draft.year === 'unknown' ? 'ambiguous' : 'otherYear')
    if (draft.approximate) return unbound('ambiguous')
    if (draft.concept.startsWith('function:')) return bindFunction(draft.concept.slice('function:'.length), draft, cells, stage)
    const present = (paths.get(draft.concept) ?? []).filter((path) => fitsBasis(path, draft.basis, stage) && cells.has(cellId(path)))
    const cell = cells.get(present[0] === undefined ? '' : cellId(present[0]))
    if (cell === undefined) return unbound('noCell')
    const rivals = saysGrandTotal(draft, drafts) ? claimWords.rivalsOfGrandTotal : claimWords.rivals
    return hasRival(cell, rivals[draft.concept] ?? [], cells) ? unbound('ambiguous') : { kind: 'bound', cellId: cell.id }
  }
}

/** The cells each concept has in documents of a stage. */
function pathsIn(stage: Stage): ReadonlyMap<string, readonly CellPath[]> {
  return new Map(conceptData.map(({ id, cells }) => [id, cells.filter((cell) => cell.stage === undefined || cell.stage === stage)]))
}

/** Do the forms leave open which of two concepts is meant: they print the first of the document's own year, and not the same for the second? */
export function createComparer(cells: ReadonlyMap<string, Cell>, stage: Stage): (concept: string, other: string) => boolean {
  const paths = pathsIn(stage)
  const find = (concept: string): Cell | undefined =>
    (paths.get(concept) ?? []).filter((path) => fitsBasis(path, stage === 'budget' ? 'budget' : 'execution', stage)).flatMap((path) => cells.get(cellId(path)) ?? [])[0]
  return (concept, other) => {
    const [one, two] = [find(concept), find(other)]
    if (one === undefined) return false
    return two === undefined || one.amount === null || two.amount === null || compareAmounts(one.amount, two.amount) === 'different'
  }
}

/**
 * 收入预算 may mean the revenue of the year or the total with what is carried over; where the two differ, only 总 tells. 财政拨款收入 is that of the
 * year, and 总 leaves it open.
 */
function hasRival(cell: Cell, rivals: readonly string[], cells: ReadonlyMap<string, Cell>): boolean {
  return rivals.some((id) => {
    const amount = cells.get(id)?.amount ?? null
    return amount !== null && cell.amount !== null && isOther(amount, cell.amount)
  })
}

/** One figure that is printed twice to the same digit is printed alike: 1322 and 1323 are two, though rounding might explain it. */
function isOther(one: Amount, other: Amount): boolean {
  return one.stepFen === other.stepFen ? one.fen !== other.fen : compareAmounts(one, other) === 'different'
}

function unbound(reason: Extract<Binding, { kind: 'unbound' }>['reason']): Binding {
  return { kind: 'unbound', reason }
}

/** Columns that state another stage than the form as a whole. */
function fitsBasis(path: CellPath, basis: ClaimBasis, stage: Stage): boolean {
  if (stage === 'budget') return basis === 'budget' && path.column !== 'finalAccounts' && path.column !== 'budget'
  if (path.column === 'budget') return basis === 'budget' || basis === 'annualBudget'
  return basis === 'execution'
}

/** 总 says it, and so does a list of parts with what is carried over among them. */
function saysGrandTotal(draft: ClaimDraft, drafts: readonly ClaimDraft[]): boolean {
  if (claimWords.grandTotalWords.some((word) => draft.subject.includes(word))) return true
  return draft.parts.some((part) => claimWords.carriedOver.includes(drafts[part]?.concept ?? ''))
}

interface FunctionSource {
  readonly form: FormId
  readonly panel: string
  readonly columns: readonly string[]
}

const wholeSources: readonly FunctionSource[] = [
  { form: 'expenditureSummary', panel: 'main', columns: ['total', 'amount'] },
  { form: 'revenueExpenditureSummary', panel: 'expenditure', columns: ['amount'] },
]
const fiscalSources: readonly FunctionSource[] = [
  { form: 'fiscalExpenditure', panel: 'main', columns: ['total', 'amount'] },
  { form: 'fiscalSummary', panel: 'expenditure', columns: ['total'] },
]
const fundSources: Readonly<Record<Exclude<Fund, 'all' | 'fiscal'>, readonly FunctionSource[]>> = {
  generalPublic: [
    { form: 'generalPublicExpenditure', panel: 'main', columns: ['total', 'amount'] },
    { form: 'fiscalSummary', panel: 'expenditure', columns: ['generalPublic'] },
  ],
  governmentFunds: [{ form: 'governmentFundsExpenditure', panel: 'main', columns: ['total', 'amount'] }],
  stateCapital: [{ form: 'stateCapitalExpenditure', panel: 'main', columns: ['total', 'amount'] }],
}

/**
 * A functional item stands in several forms, each for its own funds. The funds the text names decide; where it names none, the figure is bound only
 * when every form that has the item prints the same.
 */
function bindFunction(code: string, draft: ClaimDraft, cells: ReadonlyMap<string, Cell>, stage: Stage): Binding {
  if (draft.basis !== (stage === 'budget' ? 'budget' : 'execution')) return unbound('noCell')
  const find = (sources: readonly FunctionSource[]): Cell[] =>
    sources.flatMap(({ form, panel, columns }) =>
      columns.flatMap((column) => cells.get(cellId({ form, panel, row: code, column })) ?? []).slice(0, 1),
    )
  const byFund = [...find(fundSources.generalPublic).slice(0, 1), ...find(fundSources.governmentFunds), ...find(fundSources.stateCapital)]
  if (draft.fund === 'all') return chooseAgreeing([...find(wholeSources), ...find(fiscalSources), ...byFund])
  if (draft.fund !== 'fiscal') return chooseFirst(find(fundSources[draft.fund]))
  const fiscal = find(fiscalSources)
  if (fiscal.length > 0) return chooseFirst(fiscal)
  return byFund.length > 1 ? unbound('ambiguous') : chooseFirst(byFund)
}

function chooseFirst(found: readonly Cell[]): Binding {
  const [cell] = found
  return cell === undefined ? unbound('noCell') : { kind: 'bound', cellId: cell.id }
}

function chooseAgreeing(found: readonly Cell[]): Binding {
  const [first] = found
  if (first === undefined) return unbound('noCell')
  return found.every((cell) => cell.amount?.fen === first.amount?.fen) ? { kind: 'bound', cellId: first.id } : unbound('ambiguous')
}
