/** A budget in work as the document it would be if it were printed now, so that whatever opens documents opens it too. Beside the pipeline. */
import type { Families } from './data/families.ts'
import { draftFileEnd, readDraftFile } from './draft-file.ts'
import type { Effects, InputFile } from './effects.ts'
import { foldSteps, type DraftEdit, type DraftMistake } from './model/draft.ts'
import type { Budget } from './model/budget.ts'
import { assembleBudget, readFiles } from './pipeline.ts'
import { composeDraft } from './prepare/draft-budget.ts'
import { unpackFile } from './read/archive/expand-files.ts'
import { renderPaperDocx } from './render/docx/render-paper-docx.ts'
import { composePaper } from './render/paper/compose-paper.ts'

/** → a Word file. printedOn: `2026-01-20` */
export function printDraft(last: Budget, edits: readonly DraftEdit[], printedOn: string): Uint8Array {
  return renderPaperDocx(composePaper(composeDraft(last, edits).budget, printedOn))
}

/** The files last year's disclosure was read from, as the budget they are. */
export async function readLastYear(files: readonly InputFile[], families: Families, effects: Effects): Promise<Budget> {
  return assembleBudget(await readFiles(files.map(unpackFile), effects), families)
}

export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftFileEnd)
}

/** The file of a budget in work, printed. */
export async function printDraftFile({ name, bytes }: Pick<InputFile, 'name' | 'bytes'>, printedOn: string, families: Families, effects: Effects): Promise<InputFile | DraftMistake> {
  const draft = readDraftFile(bytes)
  if (typeof draft === 'string') return draft
  const last = await readLastYear(draft.files, families, effects)
  return { name: `${name.slice(0, -draftFileEnd.length)}.docx`, bytes: printDraft(last, foldSteps(draft.steps).edits, printedOn) }
}
