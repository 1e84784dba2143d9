/** Whether a budget fits into every edition: what a workbook's cell, a string of a PDF and a whole number of open data can hold. Asked before anything is made. */
import type { Budget } from '../model/budget.ts'
import type { Form } from '../model/form.ts'
import { listProjectFunds, type Project } from '../model/project.ts'
import type { PlacedAmount, Refusal } from '../model/release.ts'
import type { SelfEvaluation } from '../model/self-evaluation.ts'
import type { Amount } from '../money.ts'
import { listFormAmounts } from '../render/csv/render-csv.ts'
import { joinNames } from './cell-names.ts'

/** fen: of 64 bits. cell: characters that a workbook keeps in one cell. word: characters in a row between which no line can be broken; a string of PDF/A holds 32,767 bytes. */
const limits = { fen: 2n ** 63n - 1n, cell: 32_000, word: /[^\s\p{Script=Han}]{16000}/u }

export function oversized(budget: Budget): Refusal[] {
  const { forms, narrative, projects, selfEvaluations } = budget
  const amounts = amountsOf(budget).flatMap(({ amount, text, where }) => (amount !== null && magnitude(amount.fen) > limits.fen ? [{ text, where }] : []))
  const held = [...projects.flatMap(projectTexts), ...forms.flatMap(formTexts), ...selfEvaluations.flatMap(evaluationTexts)]
  const printed = [...narrative.sections.map(({ heading }) => heading), ...narrative.sentences.map(({ text }) => text), ...narrative.tables.flatMap(({ cells }) => cells.map(({ text }) => text))]
  const texts = [...held.filter((text) => text.length > limits.cell || limits.word.test(text)), ...printed.filter((text) => limits.word.test(text))]
  return [
    ...(amounts.length === 0 ? [] : [{ kind: 'tooLarge', amounts } as const]),
    ...(texts.length === 0 ? [] : [{ kind: 'tooLong', texts } as const]),
  ]
}

/** Everything that open data holds as whole fen. where: for a person. */
function amountsOf(budget: Budget): (PlacedAmount & { readonly amount: Amount | null })[] {
  const { narrative, projects } = budget
  const sentences = new Map(narrative.sentences.map(({ id, text }) => [id, text]))
  return [
    ...listFormAmounts(budget).map(({ figure: { amount, text }, formTitle, label, columnTitle }) => ({ amount, text, where: joinNames(formTitle, label, columnTitle) })),
    ...projects.flatMap((project) => listProjectFunds(project).map(({ label, figure: { amount, text } }) => ({ amount, text, where: joinNames(project.name, label ?? '') }))),
    ...narrative.claims.map(({ amount, text, sentenceId }) => ({ amount, text, where: sentences.get(sentenceId) ?? '' })),
  ]
}

function magnitude(fen: bigint): bigint {
  return fen < 0n ? -fen : fen
}

/** As a cell of a workbook holds them: objectives together. */
function projectTexts({ name, purpose, objectives, indicators }: Project): string[] {
  return [name, purpose ?? '', objectives.map(({ text }) => text).join('\n'), ...indicators.flatMap((indicator) => [indicator.name, indicator.valueText, indicator.description, indicator.basis].map((text) => text ?? ''))]
}

function formTexts({ title, rows, notes, nilNote }: Form): string[] {
  return [title, nilNote?.text ?? '', ...notes.map(({ text }) => text), ...rows.flatMap(({ label, texts }) => [label, ...Object.values(texts)])]
}

function evaluationTexts({ name, objectives, achievements, indicators }: SelfEvaluation): string[] {
  const together = (texts: SelfEvaluation['objectives']): string => texts.map(({ text }) => text).join('\n')
  return [name, together(objectives), together(achievements), ...indicators.flatMap((indicator) => [indicator.name, indicator.target, indicator.actual, indicator.reason ?? ''])]
}
