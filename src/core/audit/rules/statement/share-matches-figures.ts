/** 占 X % is the part divided by the whole it names. Shares made to add up to 100 are off in the last digit; that is advice. */
import type { Amount } from '../../../money.ts'
import { conceptData } from '../../../data/generated/concepts.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { FindingPlace } from '../../../model/finding.ts'
import type { Cell } from '../../../model/form.ts'
import type { Claim } from '../../../model/narrative.ts'
import { narrative, anything } from '../../needs.ts'
import { atCell, atClaim } from '../../places.ts'
import { checkRate, formatDecimal, type RateCheck } from '../../ratio.ts'
import { defineRule } from '../../rule.ts'
import { amountsNearby, finestAmount, subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'
import { severityOfRate } from './rate-severity.ts'

export const shareMatchesFigures = defineRule({
  id: 'statement/share-matches-figures',
  title: { zh: '占比与数字相符', en: 'Shares fit the figures' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const claim of prose.claims) {
      const part = view.claims.get(claim.ofClaimId ?? '')
      if (claim.kind !== 'share' || claim.decimal === null || part === undefined) continue
      const amount = finestAmount(view, part)
      const whole = wholeOf(view, claim, part)
      const checked = whole === null || amount === null ? null : checkRate(claim.decimal, amount, whole.amount)
      if (whole === null || checked === null) continue
      tally.compared()
      const weight = severityOfRate(checked)
      if (weight === null || fitsAnotherWhole(view, claim, part)) continue
      // Which whole is meant is certain only where the part is named among its parts.
      const severity = weight === 'error' && !whole.certain ? 'warning' : weight
      yield {
        at: claim.id,
        places: [atClaim('stated', claim), atClaim('part', part), whole.place],
        severity,
        params: { case: checked.state, subject: subjectOf(part), printed: claim.text, computed: formatDecimal(checked.computed), part: part.text, whole: whole.place.text },
      }
    }
  },
})

/** Characters between a part and its share that leave no room to name the whole: ，占比 */
const unnamed = 5

/** 预算 A，决算 B，其中 C，占 D %: the sentence does not say of what, and another amount of the paragraph gives exactly D. */
function fitsAnotherWhole(view: BudgetView, claim: Claim, part: Claim): boolean {
  if (part.sentenceId !== claim.sentenceId || claim.start - part.end > unnamed) return false
  return amountsNearby(view, claim).some((other) => other.id !== part.id && checkShare(view, claim, part, other) === 'agrees')
}

function checkShare(view: BudgetView, claim: Claim, part: Claim, whole: Claim): RateCheck['state'] | null {
  const amount = finestAmount(view, part)
  const all = finestAmount(view, whole)
  return claim.decimal === null || amount === null || all === null ? null : (checkRate(claim.decimal, amount, all)?.state ?? null)
}

interface Whole {
  readonly amount: Amount
  readonly place: FindingPlace
  readonly certain: boolean
}

/** The figure the prose states for the whole; else the cell of the thing named between the part and the share (占“三公”经费的 …). */
function wholeOf(view: BudgetView, claim: Claim, part: Claim): Whole | null {
  const base = view.claims.get(claim.baseClaimId ?? '')
  if (base !== undefined) {
    const amount = finestAmount(view, base)
    return amount === null ? null : { amount, place: atClaim('whole', base), certain: base.partClaimIds.includes(part.id) }
  }
  const sentence = view.sentences.get(claim.sentenceId)
  if (sentence === undefined || part.sentenceId !== sentence.id) return null
  const words = plain(sentence.text.slice(part.end, claim.start))
  const named = wholesByName.find(({ name }) => words.includes(name))
  const cells = (named?.concept.cells ?? []).map((path) => view.cell(path)).filter((cell): cell is Cell => cell !== null)
  const cell = cells[0] ?? (claim.start - part.end > unnamed ? null : totalOfList(view, claim, part))
  return cell?.amount === undefined || cell.amount === null ? null : { amount: cell.amount, place: atCell('whole', cell), certain: named !== undefined }
}

/**
 * 甲（类）A，占 B %；乙（类）C，占 D %: where a paragraph gives the shares of several rows of one column and names no whole, the whole is the
 * total of that column.
 */
function totalOfList(view: BudgetView, claim: Claim, part: Claim): Cell | null {
  const own = cellOf(view, part)
  if (own === null || !isOfList(own)) return null
  const shared = amountsNearby(view, claim).filter(({ id }) => (view.claimsOf.get(id) ?? []).some(({ kind }) => kind === 'share'))
  const siblings = shared.flatMap((other) => cellOf(view, other) ?? []).filter((cell) => isSibling(cell, own))
  if (new Set(siblings.map(({ path }) => path.row)).size < 2) return null
  return totalRows.map((row) => view.cell({ ...own.path, row })).find((cell) => cell !== null) ?? null
}

const totalRows: readonly string[] = ['subtotal', 'total']
const categoryCode = /^\d{3}$/
const threePublicItems: ReadonlySet<string> = new Set(['overseasVisits', 'vehicles', 'hospitality'])

function isOfList({ path }: Cell): boolean {
  return categoryCode.test(path.row) || (path.form === 'threePublicExpenses' && threePublicItems.has(path.row))
}

function isSibling(one: Cell, other: Cell): boolean {
  return one.path.form === other.path.form && one.path.panel === other.path.panel && one.path.column === other.path.column && isOfList(one)
}

function cellOf(view: BudgetView, { binding }: Claim): Cell | null {
  return binding.kind === 'bound' ? (view.cells.get(binding.cellId) ?? null) : null
}

/** Longest first, so that a name inside another is not taken for it. */
const wholesByName = conceptData
  .filter(({ id }) => ruleVocabulary.wholesByName.includes(id))
  .flatMap((concept) => concept.names.map((name) => ({ concept, name: plain(name) })))
  .sort((left, right) => right.name.length - left.name.length)
