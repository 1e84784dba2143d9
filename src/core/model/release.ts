/** A published budget as a folder of files, and what that folder says of itself. */
import type { DocumentKind } from './budget.ts'
import type { OpenPlace, PublishedGround } from './draft-gate.ts'
import type { Stage } from './form-definition.ts'
import type { Unit } from '../money.ts'

/**
 * pdf, docx, html: with prose · xlsx: tables · data: for programs · page: leads to the others · proof: by which alterations are found
 * changes: what is otherwise than in an earlier release
 */
export type Edition = 'pdf' | 'docx' | 'xlsx' | 'html' | 'data' | 'page' | 'proof' | 'changes'

/** Editions that hold the budget for people. */
export type ReadableEdition = Exclude<Edition, 'data' | 'page' | 'proof' | 'changes'>

/** name: its path within the folder, parts joined by `/`. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReleasedFile {
  readonly name: string
  readonly edition: Edition
  readonly byteCount: number
  /** SHA-256, lower-case hex. */
  readonly sha256: string
}

/** An earlier release of the same budget. manifestSha256: of the bytes of its manifest. */
export interface EarlierEdition {
  readonly publishedOn: string
  readonly manifestSha256: string
}

/** name: form, row and column, for a person. */
export interface PriorFigure extends StatedFigure {
  readonly cell: string
  readonly name: string
}

/** What the page for citizens says of the year before, as the disclosure of that year has it. title: of that disclosure. figures: by the cells of this one that they are set beside. */
export interface PriorYear {
  readonly title: string
  readonly figures: readonly PriorFigure[]
}

/** The manifest. priorYear: where the disclosure of the year before was at hand. grounds: of a budget that was prepared here, what no table tells and why it was published. since: of a new version, the release that its page of changes is held against. facts: how many figures the forms print, and the SHA-256 of `id amount step` line by line in the order of their ids. */
export interface ReleaseManifest {
  readonly format: 'mingzhang-release'
  readonly version: 1
  readonly title: string
  readonly department: string
  readonly fiscalYear: number | null
  readonly stage: Stage
  readonly documentKind: DocumentKind
  readonly publishedOn: string
  readonly since?: EarlierEdition
  readonly grounds?: readonly PublishedGround[]
  readonly priorYear?: PriorYear
  readonly facts: { readonly count: number; readonly sha256: string }
  readonly files: readonly ReleasedFile[]
}

/** SM2-SM3: GB/T 32918.2 with the hash of GB/T 32905. */
export type SignatureAlgorithm = 'Ed25519' | 'SM2-SM3'

/** Stands in the folder of the release: what it holds, the signature of that, the page that leads to its files, marks of what each file says piece by piece, of a new version what was changed, and the layout it is read by where that is none of ours. */
export const releaseNames = { manifest: 'manifest.json', signature: 'manifest.sig.json', page: 'index.html', fingerprints: 'fingerprints.json', changes: 'changes.html', family: 'family.json' } as const

/** The folder of the open data within a release. */
export const dataFolder = 'data/'

/** printed: the number as it stands, in the unit. yuan: its exact worth. */
export interface StatedFigure {
  readonly printed: string
  readonly unit: Unit
  readonly yuan: string
}

/** What a manifest says otherwise than it did. field: of the manifest · of: the file or the figure of the year before that it tells wrongly, the figure by its name · now: what it says; null for nothing, or for a file. figure: the same of a figure. */
export interface ManifestDifference {
  readonly field: string
  readonly of: string | null
  readonly now: string | null
  readonly figure?: StatedFigure
}

/** at: which of its kind, counted from 1; of a workbook, sheet and cell. */
export interface PieceWhere {
  readonly unit: 'line' | 'paragraph' | 'page' | 'cell'
  readonly at: string
}

/**
 * id: of the cell, or what the thing is called · name: the same for a person, where that is something else · where: of a piece of words.
 * part: of a project or self-evaluation, what of it. figures: of a printed figure, all that it states.
 * null: not there at all; '' where it is not known what was there.
 */
export interface CopyDifference {
  readonly kind: 'figure' | 'claim' | 'project' | 'evaluation' | 'words'
  readonly id: string
  readonly name?: string
  readonly part?: string
  readonly where?: PieceWhere
  readonly figures?: { readonly original: StatedFigure | null; readonly copy: StatedFigure | null }
  readonly original: string | null
  readonly copy: string | null
}

/** text: as printed. where: form, row and column, or the sentence, for a person. */
export interface PlacedAmount {
  readonly text: string
  readonly where: string
}

/**
 * Why nothing was handed over. unread: figures of the document are not known · findings: the audit found errors that nobody accepted
 * unwritten: places that somebody was to fill in · open: what no table tells, without a ground
 * unfilled: forms as they are handed out, without any figure but zero
 * glyphs: characters that no font of ours has
 * tooLarge: amounts as printed that open data cannot hold · tooLong: texts that a cell or a string of PDF/A cannot hold
 * different: an edition, read back, says something else
 */
export type Refusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfilled' }
  | { readonly kind: 'unwritten' | 'open'; readonly places: readonly Pick<OpenPlace, 'kind' | 'text' | 'sentence'>[] }
  | { readonly kind: 'unread'; readonly count: number }
  | { readonly kind: 'findings'; readonly count: number }
  | { readonly kind: 'glyphs'; readonly characters: readonly string[]; readonly fonts: readonly string[] }
  | { readonly kind: 'tooLarge'; readonly amounts: readonly PlacedAmount[] }
  | { readonly kind: 'tooLong'; readonly texts: readonly string[] }
  | { readonly kind: 'different'; readonly file: string; readonly differences: readonly CopyDifference[] }
