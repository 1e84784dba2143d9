/** Functional items the prose gives an amount for, though no form prints their code. Two rules share it. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { FormId } from '../../../model/form-definition.ts'
import type { Claim } from '../../../model/narrative.ts'
import { formsPartlyRead } from '../../reading.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny } from '../../words.ts'

const functional: ReadonlySet<string> = new Set(['generalPublicExpenditure', 'fiscalExpenditure', 'expenditureSummary', 'revenueSummary', 'governmentFundsExpenditure', 'stateCapitalExpenditure'])
const prefix = 'function:'
const itemLength = 7

export interface StrayItem {
  readonly claim: Claim
  readonly code: string
  /** Of a fund the section speaks of, whose own form was not found: there the item may well stand. */
  readonly formMissing: FormId | null
}

/** Null where the forms cannot tell: none goes down to items, or some of them was not read wholly. */
export function strayItems(view: BudgetView): readonly StrayItem[] | null {
  return view.once('strayItems', () => {
    const forms = view.budget.forms.filter(({ id, status }) => functional.has(id) && status !== 'nil')
    const partly = formsPartlyRead(view)
    const codes = new Set(view.budget.forms.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? [])))
    if (![...codes].some((code) => code.length === itemLength) || forms.some(({ id, status }) => status === 'unread' || partly.has(id))) return null
    const own = view.budget.stage === 'budget' ? 'budget' : 'execution'
    return view.budget.narrative.claims.flatMap((claim) => {
      const code = claim.concept?.startsWith(prefix) === true ? claim.concept.slice(prefix.length) : ''
      const isTold = claim.kind === 'amount' && claim.basis === own && (claim.amount?.fen ?? 0n) !== 0n
      return isTold && code.length === itemLength && !codes.has(code) ? [{ claim, code, formMissing: missingForm(view, claim) }] : []
    })
  })
}

/** A form of all funds has every item. Otherwise the form of the fund that the section speaks of must be there, and those of all funds where it speaks of none. */
function missingForm(view: BudgetView, { sentenceId }: Claim): FormId | null {
  if (view.forms.get('expenditureSummary')?.rows.some(({ code }) => code?.length === itemLength) === true) return null
  const { sectionId = null } = view.sentences.get(sentenceId) ?? {}
  const texts = view.once(`textsOfSection:${sectionId}`, () => [...headingsOf(view, sectionId), ...(view.sentencesBySection.get(sectionId) ?? []).map(({ text }) => text)])
  const named = [checkWords.generalFund, ...checkWords.funds].filter(({ words }) => texts.some((text) => includesAny(text, words)))
  const concerned = named.length > 0 ? named : checkWords.funds
  return concerned.find(({ form }) => !view.forms.has(form))?.form ?? null
}

/** Of the section and those it stands in. */
function headingsOf(view: BudgetView, sectionId: string | null): string[] {
  const section = view.sections.get(sectionId ?? '')
  return section === undefined ? [] : [section.heading, ...headingsOf(view, section.parentId)]
}
