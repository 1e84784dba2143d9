/** Whether a budget fits into every edition: what a workbook's cell, a string of a PDF and a whole number of open data can hold. Asked before anything is made. */
import type { Budget } from '../model/budget.ts'
import { listProjectFunds, type Project } from '../model/project.ts'
import type { Refusal } from '../model/release.ts'

/** fen: of 64 bits. cell: characters that a workbook keeps in one cell. word: characters in a row between which no line can be broken; a string of PDF/A holds 32,767 bytes. */
const limits = { fen: 2n ** 63n - 1n, cell: 32_000, word: /[^\s\p{Script=Han}]{16000}/u }

export function oversized(budget: Budget): Refusal[] {
  const { forms, narrative, projects } = budget
  const amounts = [...forms.flatMap(({ cells }) => cells), ...projects.flatMap((project) => listProjectFunds(project).map(({ figure }) => figure))].flatMap(({ text, amount }) => (amount !== null && magnitude(amount.fen) > limits.fen ? [text] : []))
  const held = projects.flatMap(textsOf)
  const texts = [
    ...held.filter((text) => text.length > limits.cell || limits.word.test(text)),
    ...[...narrative.sections.map(({ heading }) => heading), ...narrative.sentences.map(({ text }) => text)].filter((text) => limits.word.test(text)),
  ]
  return [
    ...(amounts.length === 0 ? [] : [{ kind: 'tooLarge', amounts } as const]),
    ...(texts.length === 0 ? [] : [{ kind: 'tooLong', texts } as const]),
  ]
}

function magnitude(fen: bigint): bigint {
  return fen < 0n ? -fen : fen
}

/** As a cell of a workbook holds them: objectives together. */
function textsOf({ name, purpose, objectives, indicators }: Project): string[] {
  return [name, purpose ?? '', objectives.map(({ text }) => text).join('\n'), ...indicators.flatMap((indicator) => [indicator.name, indicator.valueText, indicator.description, indicator.basis].map((text) => text ?? ''))]
}
