/** What the command line asks a worker to do with one document, and what comes back. Plain data: it crosses threads. */
import type { DisclosureCard } from '../core/analyze/match-disclosures.ts'
import type { Families } from '../core/data/families.ts'
import type { DisclosureRelation } from '../core/model/disclosure-relation.ts'
import type { PublicationDates } from '../core/model/publication-dates.ts'
import type { PublishedFormat, ReviewFormat } from '../core/model/published-format.ts'
import type { Acceptance } from '../core/model/acceptance.ts'
import type { RulePack } from '../core/model/rule-pack.ts'
import type { CockpitEntry } from '../core/render/review/cockpit.ts'
import type { Language } from '../core/render/titles.ts'

export type TextFormat = 'text' | 'json' | 'csv' | 'sarif'

export type Work =
  | { readonly command: 'read'; readonly format: Exclude<TextFormat, 'sarif'> }
  /** outFolder: where the targets go; null when there are none. */
  | { readonly command: 'audit'; readonly format: TextFormat; readonly targets: readonly ReviewFormat[]; readonly outFolder: string | null }
  | { readonly command: 'render'; readonly targets: readonly PublishedFormat[]; readonly outFolder: string; readonly withFindings: boolean }

/** Says how to describe the tables of a layout nobody knows; the answer's output is the description, empty where none can be made. */
export interface ProposeWork {
  readonly command: 'propose'
}

/** Another disclosure of the department as it was read before, and what it is to the one that is opened. */
export interface RelatedPacked {
  readonly relation: DisclosureRelation
  readonly packed: Uint8Array
}

/** A document that is audited a second time, beside others; then a text or a list says only what comparing found. */
export interface ReadBefore {
  readonly packed: Uint8Array
  /** Not empty. */
  readonly related: readonly RelatedPacked[]
}

/**
 * paths: the files of one disclosure, at least one. mayBePart: other files lie beside it, and it may turn out to be a part of one of theirs.
 * before: null the first time. packsUp: its budget is to come back packed, for a second time.
 */
export interface DocumentTask {
  readonly paths: readonly [string, ...string[]]
  readonly before: ReadBefore | null
  readonly packsUp: boolean
  readonly mayBePart: boolean
  /** Name of the results of `render`, unique in the batch, without extension. */
  readonly outName: string
  readonly language: Language
  readonly work: Work | ProposeWork
  readonly families: Families
  readonly packs: readonly RulePack[]
  readonly acceptances: readonly Acceptance[]
  /** Of approval and publication, where they were given. */
  readonly dates: PublicationDates | null
}

/**
 * output: ready to print · part: nothing was written out, because the file is only a part of a disclosure, and this says of which ·
 * failure: the document cost us its worker (detail says how) · summary null when there is a failure or it is a part.
 */
export interface DocumentAnswer {
  readonly path: string
  readonly part: DisclosureCard | null
  /** What it is among others; null when there is a failure. */
  readonly card: DisclosureCard | null
  /** Its files. */
  readonly paths: readonly string[]
  /** Its budget, where the task asked for it and it is whole. */
  readonly packed: Uint8Array | null
  readonly output: string
  /** Its line in the overview; null when nothing is written beside the printed answer. */
  readonly entry: CockpitEntry | null
  readonly summary: DocumentSummary | null
  readonly failure: 'timeLimit' | 'memoryLimit' | 'crashed' | null
  readonly detail: string
}

/** unreadable: nothing of a budget could be read from the file. */
export interface DocumentSummary {
  readonly unreadable: boolean
  readonly pageCount: number
  readonly factCount: number
  readonly unreadCount: number
  readonly problemCount: number
  readonly errorCount: number
  readonly warningCount: number
  readonly adviceCount: number
}
