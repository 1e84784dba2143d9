/** What each language supplies to word findings; see finding-words.ts. */
import type { Unit } from '../money.ts'
import type { LikelySlip } from '../model/finding.ts'
import type { FormId } from '../model/form-definition.ts'

/** summary: one sentence, what is wrong · reason: why it must hold · remedy: what to do. Blanks: `{name}` from the finding's params. */
export interface FindingSentences {
  readonly summary: string
  readonly reason: string
  readonly remedy: string
}

/**
 * sentences: by `rule#case`, `rule`, `family#case` or `family`, the first that exists · slips: a guess at what happened, empty for other
 * words: values of params that are ids (a column, a direction) in this language.
 */
export interface FindingTable {
  readonly sentences: Readonly<Record<string, FindingSentences>>
  readonly forms: Readonly<Record<FormId, string>>
  readonly units: Readonly<Record<Unit, string>>
  readonly slips: Readonly<Record<LikelySlip['slip'], string>>
  readonly words: Readonly<Record<string, string>>
  readonly none: string
  /** How this language joins lists. */
  readonly listMarks: { readonly comma: string; readonly semicolon: string }
}
