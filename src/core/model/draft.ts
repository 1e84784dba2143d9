/**
 * A budget in work: last year's disclosure, and every change made since, in the order they were made. What is shown is always made of both
 * anew, so nothing acknowledged is ever lost and any step can be taken back.
 */
import type { Unit } from '../money.ts'
import type { FormId } from './form-definition.ts'

/** One change. Cells, rows and sentences are named by their ids in the forms for the new year. */
export type DraftEdit =
  | { readonly kind: 'figures'; readonly figures: readonly TypedFigure[] }
  | { readonly kind: 'rowAdded'; readonly form: FormId; readonly panel: string; readonly key: string; readonly label: string }
  | { readonly kind: 'rowRemoved'; readonly form: FormId; readonly panel: string; readonly key: string }
  | { readonly kind: 'rowNamed'; readonly form: FormId; readonly panel: string; readonly key: string; readonly label: string }
  /** text null: as it is made from last year's. */
  | { readonly kind: 'sentence'; readonly sentence: string; readonly text: string | null }
  /** content null: the project goes. An id that last year's disclosure does not have is a new project. */
  | { readonly kind: 'project'; readonly project: string; readonly content: DraftProject | null }

/** text as typed, in the unit it was typed in; null takes back what was typed, so that a total is a sum again. */
export interface TypedFigure {
  readonly cell: string
  readonly text: string | null
  readonly unit: Unit
}

/** A step in the history of a budget in work. Taking back is a step itself, so that the history only grows. */
export type DraftStep = DraftEdit | { readonly kind: 'undo' } | { readonly kind: 'redo' }

/** All of a project as it is typed. Amounts in the unit. */
export interface DraftProject {
  readonly code: string
  readonly name: string
  readonly unit: Unit
  readonly budget: string
  readonly fiscalFunds: string
  readonly otherFunds: string
  readonly purpose: string
  readonly spendPlan: readonly { readonly checkpoint: string; readonly percent: string }[]
  readonly objectives: readonly string[]
  readonly indicators: readonly DraftIndicator[]
}

export interface DraftIndicator {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  readonly valueText: string
  readonly basis: string
}

/** Why a file is not opened as a budget in work. notADraft: it is something else · damaged: it was one · tooLarge: beyond what is opened. */
export type DraftMistake = 'notADraft' | 'damaged' | 'tooLarge'

export interface DraftHistory {
  /** In force, oldest first. */
  readonly edits: readonly DraftEdit[]
  /** Taken back and not yet replaced, the one to be done again first comes last. */
  readonly undone: readonly DraftEdit[]
}

/** What holds after all steps. */
export function foldSteps(steps: readonly DraftStep[]): DraftHistory {
  const edits: DraftEdit[] = []
  let undone: DraftEdit[] = []
  for (const step of steps) {
    if (step.kind === 'undo') undone.push(...edits.splice(-1))
    else if (step.kind === 'redo') edits.push(...undone.splice(-1))
    else {
      edits.push(step)
      undone = []
    }
  }
  return { edits, undone }
}
