/** A budget in work as the document it would be if it were printed now, so that whatever opens documents opens it too. Beside the pipeline. */
import { isBuiltIn, joinFamilies, type Families } from './data/families.ts'
import { draftFileEnd, readDraftFile, type Draft } from './draft-file.ts'
import type { Effects, InputFile } from './effects.ts'
import type { DraftGate } from './model/draft-gate.ts'
import { foldSteps, type DraftEdit, type DraftMistake } from './model/draft.ts'
import type { Budget } from './model/budget.ts'
import { assembleBudget, readFiles } from './pipeline.ts'
import { makeBlankBudget } from './prepare/blank-budget.ts'
import { composeDraft } from './prepare/draft-budget.ts'
import { draftGate } from './prepare/draft-gate.ts'
import { unpackFile } from './read/archive/expand-files.ts'
import { renderPaperDocx } from './render/docx/render-paper-docx.ts'
import { composePaper } from './render/paper/compose-paper.ts'

/** → a Word file. printedOn: `2026-01-20` */
export function printDraft(last: Budget, edits: readonly DraftEdit[], printedOn: string): Uint8Array {
  return print(composeDraft(last, edits).budget, printedOn)
}

function print(budget: Budget, printedOn: string): Uint8Array {
  return renderPaperDocx(composePaper(budget, printedOn))
}

/** The files last year's disclosure was read from, as the budget they are; or the empty forms that stand for it. */
export async function readLastYear({ files, blank }: Pick<Draft, 'files' | 'blank'>, families: Families, effects: Effects): Promise<Budget> {
  const family = blank === null ? undefined : joinFamilies(families).find(({ id }) => id === blank.familyId)
  if (blank !== null && family !== undefined) return makeBlankBudget(family, !isBuiltIn(family), blank)
  return assembleBudget(await readFiles(files.map(unpackFile), effects), families)
}

export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftFileEnd)
}

/** gate: what of it may not be published without a ground. last: the disclosure of the year before that it was made from; the empty forms where there was none. */
export interface PrintedDraft {
  readonly file: InputFile
  readonly gate: DraftGate
  readonly last: Budget
}

/** The file of a budget in work, printed. */
export async function printDraftFile({ name, bytes }: Pick<InputFile, 'name' | 'bytes'>, printedOn: string, families: Families, effects: Effects): Promise<PrintedDraft | DraftMistake> {
  const draft = readDraftFile(bytes)
  if (typeof draft === 'string') return draft
  const last = await readLastYear(draft, families, effects)
  const { edits } = foldSteps(draft.steps)
  const composed = composeDraft(last, edits)
  return { file: { name: `${name.slice(0, -draftFileEnd.length)}.docx`, bytes: print(composed.budget, printedOn) }, gate: draftGate(composed, edits), last }
}
