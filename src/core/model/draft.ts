/**
 * A budget in work: last year's disclosure, and every change made since, in the order they were made. What is shown is always made of both
 * anew, so nothing acknowledged is ever lost and any step can be taken back.
 */
import type { Unit } from '../money.ts'
import type { Piece } from './bound-text.ts'
import type { FormId } from './form-definition.ts'

/** One change. Cells, rows and sentences are named by their ids in the forms for the new year. */
export type DraftEdit =
  /** texts: what a pasted block says in columns that hold no amounts. */
  | { readonly kind: 'figures'; readonly figures: readonly TypedFigure[]; readonly texts?: readonly RowText[] }
  | { readonly kind: 'rowAdded'; readonly form: FormId; readonly panel: string; readonly key: string; readonly label: string }
  | { readonly kind: 'rowRemoved'; readonly form: FormId; readonly panel: string; readonly key: string }
  | { readonly kind: 'rowNamed'; readonly form: FormId; readonly panel: string; readonly key: string; readonly label: string }
  /** text null: as it is made from last year's or from the template; empty: the sentence goes. */
  | { readonly kind: 'sentence'; readonly sentence: string; readonly text: string | null }
  /** A sentence of words and figures. signs: which way its changes went when it was written, see signsOf; a reason in it holds for these. */
  | { readonly kind: 'bound'; readonly sentence: string; readonly pieces: readonly Piece[]; readonly signs: string }
  /** A new one behind another of its paragraph, empty until it is written. */
  | { readonly kind: 'sentenceAdded'; readonly sentence: string; readonly after: string }
  /** Figures of another file: rows they brought along, cells they landed in, and those that found none. */
  | { readonly kind: 'taken'; readonly name: string; readonly rows: readonly Extract<DraftEdit, { kind: 'rowAdded' }>[]; readonly figures: readonly TypedFigure[]; readonly left: readonly LeftFigure[] }
  /** One that had found none, where a person put it; figure null: it is not needed. */
  | { readonly kind: 'leftPlaced'; readonly left: string; readonly figure: TypedFigure | null }
  /** A text of a row that is not its name: what is procured, how many. */
  | ({ readonly kind: 'rowText' } & RowText)
  /** The narrative is that of the family's template, or last year's again. */
  | { readonly kind: 'narrativeFrom'; readonly from: 'template' | 'lastYear' }
  /** What nothing tells for sure, and why it is right all the same: figures and reasons as they stand in their sentences, projects without an amount. */
  | { readonly kind: 'figuresConfirmed'; readonly figures: readonly ConfirmedFigure[]; readonly reason: string }
  /** content null: the project goes. An id that last year's disclosure does not have is a new project. */
  | { readonly kind: 'project'; readonly project: string; readonly content: DraftProject | null }

export interface RowText {
  readonly form: FormId
  readonly panel: string
  readonly key: string
  readonly column: string
  readonly text: string
}

/** text as typed, in the unit it was typed in; null takes back what was typed, so that a total is a sum again. */
export interface TypedFigure {
  readonly cell: string
  readonly text: string | null
  readonly unit: Unit
}

/** label: where it stood in its file. */
export interface LeftFigure {
  readonly id: string
  readonly label: string
  readonly text: string
  readonly unit: Unit
}

/** A budget that starts from the empty forms of a family, where there is no disclosure of last year. */
export interface BlankStart {
  readonly familyId: string
  readonly department: string
  /** That is prepared. */
  readonly year: number
}

/** text: with its unit, `3500条`; a whole reason; empty for a project without an amount, whose id then stands for the sentence. */
export interface ConfirmedFigure {
  readonly sentence: string
  readonly text: string
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

/** Edits that are several in one, taken apart. */
export function flattenEdits(edits: readonly DraftEdit[]): DraftEdit[] {
  return edits.flatMap((edit): DraftEdit[] => {
    if (edit.kind === 'taken') return [edit, ...edit.rows, { kind: 'figures', figures: edit.figures }]
    if (edit.kind === 'figures' && edit.texts !== undefined) return [edit, ...edit.texts.map((text): DraftEdit => ({ kind: 'rowText', ...text }))]
    return edit.kind === 'leftPlaced' && edit.figure !== null ? [edit, { kind: 'figures', figures: [edit.figure] }] : [edit]
  })
}

/** Somebody has said anything of the new year. Before that there is nothing to audit: last year's words and empty forms are nobody's statement. */
export function hasBegun(edits: readonly DraftEdit[]): boolean {
  return edits.some((edit) => edit.kind === 'taken' || edit.kind === 'leftPlaced' || edit.kind === 'rowText' || edit.kind === 'project' || (edit.kind === 'figures' && edit.figures.some(({ text }) => text !== null && text !== '')))
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

/** What to add so that all is as it was after the first `count` steps; nothing is taken out of the history. */
export function stepsBackTo(steps: readonly DraftStep[], count: number): DraftStep[] {
  const [now, then] = [foldSteps(steps).edits, foldSteps(steps.slice(0, count)).edits]
  const shared = now.findIndex((edit, index) => edit !== then[index])
  const common = shared === -1 ? Math.min(now.length, then.length) : shared
  return [...now.slice(common).map((): DraftStep => ({ kind: 'undo' })), ...then.slice(common)]
}
