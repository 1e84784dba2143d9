/** The reason a text gives right behind a figure: 减少 A，主要原因是 …. Rules about reasons share it. */
import { checkWords } from '../../../data/generated/check-words.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Claim } from '../../../model/narrative.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, includesAny } from '../../words.ts'
import { textAfter } from './text-after.ts'

const { executed, originalBudget, annualBudget, budget, greater, less } = ruleVocabulary.completionWords
const opener = `(?:${alternatives(checkWords.reasonOpeners)})`
const reason = new RegExp(`^[，。；,;\\s]{0,3}(?:(?:${alternatives(executed)})(?:${alternatives([...greater, ...less])})(?:${alternatives([...originalBudget, ...annualBudget, ...budget])})\\S{0,2})?${opener}[:：]?([^。；;]{2,80})`)

/** The reason that follows at once. Words that hold the outcome against its budget in between belong to a completion rate only. */
export function reasonAfter(view: BudgetView, claim: Claim, isCompletion: boolean): string | null {
  const text = textAfter(view, claim)
  const match = reason.exec(text)
  const isHeldAgainstBudget = match !== null && includesAny(match[0].slice(0, match[0].length - (match[1]?.length ?? 0)), [...greater, ...less])
  return match === null || (isHeldAgainstBudget && !isCompletion) ? null : (match[1] ?? null)
}
