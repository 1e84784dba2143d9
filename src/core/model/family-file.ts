/**
 * A layout as a person writes it down: which printed titles and heads mean which form, on top of a family that is known. The shape of the files
 * that `mingzhang family new` proposes and `--family` reads; published as data/schema/family.schema.json.
 */
import type { FormId, Stage } from './form-definition.ts'

export interface FamilyFile {
  readonly $schema: string
  /** Lower-case letters, digits and hyphens; no built-in family's. */
  readonly id: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly stage: Stage
  /** Fiscal years the layout was seen in. */
  readonly from: number
  readonly to: number | null
  /** The built-in family that says everything this file does not. */
  readonly base: string
  readonly forms: readonly FamilyFileForm[]
}

/**
 * One printed table. form: what it is; null while nobody has decided, and then it is not read · like: the built-in family whose form it is
 * laid out as, where the base has no such form · titles: as printed, without year and department · columns: panel/column → heads as printed
 * possible, evidence, open: what the proposal rests on and leaves open; nothing is read from them
 */
export interface FamilyFileForm {
  readonly form: FormId | null
  readonly like?: string
  readonly titles: readonly string[]
  readonly columns: Readonly<Record<string, readonly string[]>>
  readonly page?: number
  readonly possible?: readonly FormId[]
  readonly evidence?: { readonly codeCount: number; readonly identities: readonly string[]; readonly sumCount: number }
  readonly open?: readonly string[]
}

/** What is wrong in such a file. place: as `forms[2].titles` · params: what the sentence about it needs. */
export interface FamilyMistake {
  readonly code: 'notJson' | 'missing' | 'wrongType' | 'badId' | 'knownId' | 'unknownBase' | 'unknownForm' | 'unknownColumn' | 'formTwice' | 'titleTwice' | 'noTitle' | 'noColumns' | 'undecided'
  readonly place: string
  readonly params: Readonly<Record<string, string>>
}
