/** What reading claims keeps between paragraphs: the claims found so far and the outline they stand in. */
import type { Amount, Unit } from '../../money.ts'
import type { Stage } from '../../model/form-definition.ts'
import type { ClaimBasis, ClaimKind, Decimal, Direction, SectionKind } from '../../model/narrative.ts'
import type { FunctionIndex } from './function-index.ts'
import type { Fund, YearFit } from './subject.ts'
import type { Lexicon } from './token.ts'

/** A claim before it has an id and a binding. of, base, parts: positions in the list of drafts. start, end: in the normal spelling of its paragraph. */
export interface ClaimDraft {
  readonly start: number
  readonly end: number
  readonly kind: ClaimKind
  readonly basis: ClaimBasis
  readonly year: YearFit
  readonly concept: string | null
  readonly fund: Fund
  /** The words name a figure, but what stands around them leaves open which one. */
  readonly inDoubt: boolean
  readonly subject: string
  readonly amount: Amount | null
  readonly unit: Unit | null
  readonly decimal: Decimal | null
  readonly countUnit: string | null
  readonly direction: Direction | null
  readonly of: number | null
  readonly base: number | null
  readonly parts: number[]
  readonly approximate: boolean
}

/**
 * A heading or list item that the present paragraph stands under.
 * topic: what it alone speaks of, until a figure has been given for it · whole: the figure whose parts are listed below it (其中：), null when
 * its meaning is not known · divides: it announces parts · fund: kind of funds it restricts its items to · year: of which its items speak ·
 * isOther: its items speak of another body
 */
export interface OutlineEntry {
  readonly level: number
  topic: string | null
  functionCode: string | null
  fund: Fund | null
  year: YearFit | null
  isOther: boolean
  whole: number | null
  divides: boolean
}

export interface ClaimReading {
  readonly stage: Stage
  readonly fiscalYear: number | null
  readonly functions: FunctionIndex
  readonly lexicon: Lexicon
  /** Names of the department itself, in normal spelling. */
  readonly ownNames: readonly string[]
  /** Do the forms leave open which of two concepts is meant: they print the first, and not the same for the second? */
  readonly differ: (concept: string, other: string) => boolean
  readonly drafts: ClaimDraft[]
  /** From the outermost to the nearest. */
  readonly entries: OutlineEntry[]
  /** Position of the last amount of the document's own year by concept. */
  readonly latest: Map<string, number>
  /** The same within the present section (一、…); null where the section states different amounts for it. */
  readonly inSection: Map<string, number | null>
  kind: SectionKind
}
