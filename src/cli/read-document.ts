/** Reads a document by its path; a budget in work is taken as what it would be in print. */
import type { Families } from '../core/data/families.ts'
import type { Effects, InputFile } from '../core/effects.ts'
import type { Budget } from '../core/model/budget.ts'
import type { DraftGate } from '../core/model/draft-gate.ts'
import { isDraftName, printDraftFile } from '../core/print-draft.ts'
import { readInput } from './read-input.ts'
import { today } from './today.ts'

/** families: layouts that were added to the built-in ones. What only calls itself a budget in work stays as it is, for the reader to name. */
export async function readDocument(path: string, families: Families, effects: Effects): Promise<InputFile> {
  return (await readForPublishing(path, families, effects)).file
}

/** gate, last: null where the document is no budget in work; see PrintedDraft. */
export async function readForPublishing(path: string, families: Families, effects: Effects): Promise<{ readonly file: InputFile; readonly gate: DraftGate | null; readonly last: Budget | null }> {
  const file = await readInput(path)
  if (!isDraftName(file.name)) return { file, gate: null, last: null }
  const printed = await printDraftFile(file, today(), families, effects)
  return typeof printed === 'string' ? { file, gate: null, last: null } : printed
}
