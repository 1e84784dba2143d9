/**
 * A figure with its parts named after 其中 is their sum. Rounding tails are advice. 其中 may name only some of the parts, so parts that fall short are
 * a warning only where all that are known were named.
 */
import { compareAmounts, negateAmount, sumAmounts, type Amount } from '../../../money.ts'
import { conceptData } from '../../../data/generated/concepts.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import { narrative, anything } from '../../needs.ts'
import { atClaim } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule } from '../../rule.ts'
import { subjectOf } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

export const partsAddUp = defineRule({
  id: 'statement/parts-add-up',
  title: { zh: '文字中合计等于所列分项之和', en: 'In the prose a total is the sum of its parts' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'error',
  weighs: 'withinProse',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    for (const whole of prose.claims) {
      const parts = whole.partClaimIds.flatMap((id) => view.claims.get(id) ?? [])
      const amounts = parts.map(signedValue)
      const total = signedValue(whole)
      if (parts.length < 2 || total === null || amounts.some((amount) => amount === null) || listsBothSides(whole, parts)) continue
      tally.compared()
      const sum = sumAmounts(amounts.flatMap((amount) => amount ?? []))
      const state = compareAmounts(total, sum)
      if (state === 'equal' || (state === 'different' && isMadeUpBefore(total, parts))) continue
      const short = magnitude(sum) < magnitude(total)
      if (state === 'different' && short && !areAllParts(view, whole, parts)) continue
      if (state === 'different' && (namesOnlySome(view, whole, parts) ? short : agreesWithTable(view, whole, parts))) continue
      yield {
        at: whole.id,
        places: [atClaim('total', whole), ...parts.map((part) => atClaim('part', part))],
        expected: sum,
        actual: total,
        severity: state === 'withinRounding' ? 'advice' : short || whole.kind === 'change' || !isKnown([whole, ...parts]) ? 'warning' : 'error',
        params: { case: state, subject: subjectOf(whole), parts: parts.map(({ text }) => text).join('、'), unit: whole.unit ?? 'tenThousandYuan' },
      }
    }
  },
})

/** 收、支总计 A，其中：本年收入 B，上年结转 C；本年支出 D，年末结转 E: each side adds up to A by itself. */
function listsBothSides(whole: Claim, parts: readonly Claim[]): boolean {
  const { revenue, expenditure } = ruleVocabulary.bothTotals
  const isOfBoth = includesAny(whole.subject, revenue) && includesAny(whole.subject, expenditure)
  const names = (sides: readonly string[], words: readonly string[]): boolean =>
    parts.some(({ concept, subject }) => (concept === null ? isOfBoth && includesAny(subject, words) : sides.some((side) => concept.startsWith(side))))
  // Of both sides together, functional items are of the one, and what is none of them is of the other.
  const isMixed = isOfBoth && names(['function:'], []) && parts.some(({ concept }) => concept?.startsWith('function:') !== true)
  return isMixed || (names(['revenue.'], revenue) && names(['expenditure.', 'function:'], expenditure))
}

/** Changes count with their sign. */
function signedValue({ amount, kind, direction }: Claim): Amount | null {
  if (amount === null) return null
  return kind === 'change' && direction === 'decrease' ? negateAmount(amount) : amount
}

/** 其中货物 A、工程 B、服务 C；面向中小企业预留 D: the first parts make up the whole, so what follows is no part beside them. */
function isMadeUpBefore(total: Amount, parts: readonly Claim[]): boolean {
  const [first] = parts
  const lastBeside = parts.map(({ concept }) => isBeside(concept, first?.concept ?? null)).lastIndexOf(true)
  let sum: Amount | null = null
  for (const [index, part] of parts.slice(0, -1).entries()) {
    const amount = signedValue(part)
    if (amount === null) return false
    sum = sum === null ? amount : sumAmounts([sum, amount])
    if (index > 0 && index >= lastBeside && compareAmounts(total, sum) !== 'different') return true
  }
  return false
}

function isBeside(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && ruleVocabulary.divisions.some(({ parts }) => parts.includes(one) && parts.includes(other))
}

/** Things we know are parts of one whole; lists of other things may overlap (政府采购, 政府购买服务). */
function isKnown(claims: readonly Claim[]): boolean {
  return claims.every(({ concept }) => concept !== null)
}

/** Every part that the whole is known to have was named, or the tables, where they have the whole, have nothing for it. */
function areAllParts(view: BudgetView, whole: Claim, parts: readonly Claim[]): boolean {
  const names = new Set(parts.map(({ concept }) => concept))
  const concepts = whole.concept === 'revenue.total' && includesAny(whole.subject, ruleVocabulary.bothTotals.expenditure) ? [whole.concept, 'expenditure.total'] : [whole.concept ?? '']
  return ruleVocabulary.divisions.some((division) => {
    if (!concepts.some((concept) => division.whole.includes(concept)) || !division.parts.some((part) => names.has(part))) return false
    if (division.named !== undefined && !names.has(division.named)) return false
    return division.parts.every((part) => names.has(part) || (isInTables(view, whole) && !hasAmount(view, part)))
  })
}

/** A change is in no table; its figure is. */
function isInTables(view: BudgetView, { kind, binding, ofClaimId }: Claim): boolean {
  const figure = kind === 'change' ? view.claims.get(ofClaimId ?? '')?.binding : binding
  return figure?.kind === 'bound'
}

/** What was not read may be an amount. */
function hasAmount(view: BudgetView, concept: string): boolean {
  const paths = conceptData.find(({ id }) => id === concept)?.cells ?? []
  const partly = formsPartlyRead(view)
  return paths.some((path) => {
    const cell = view.cell(path)
    return cell === null ? partly.has(path.form) : cell.state === 'unread' || (cell.amount?.fen ?? 0n) !== 0n
  })
}

function magnitude({ fen }: Amount): bigint {
  return fen < 0n ? -fen : fen
}

/** Every figure is as the tables have it, so the parts named are not all there are, or some are parts of others. */
function agreesWithTable(view: BudgetView, whole: Claim, parts: readonly Claim[]): boolean {
  return [whole, ...parts].every(({ binding, amount }) => {
    if (binding.kind !== 'bound' || amount === null) return false
    const printed = view.cells.get(binding.cellId)?.amount ?? { fen: 0n, stepFen: 0n }
    return compareAmounts(amount, printed) !== 'different'
  })
}

function namesOnlySome(view: BudgetView, whole: Claim, parts: readonly Claim[]): boolean {
  const sentence = view.sentences.get(whole.sentenceId)
  const first = parts.find(({ sentenceId }) => sentenceId === whole.sentenceId)
  const between = sentence?.text.slice(whole.end, first?.start ?? sentence.text.length) ?? ''
  const tail = sentence?.text.slice(parts.at(-1)?.end ?? 0) ?? ''
  return includesAny(between, ruleVocabulary.mainly) || includesAny(tail.slice(0, 3), ruleVocabulary.andOthers)
}
