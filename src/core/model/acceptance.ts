/**
 * A finding that a person accepted with a reason. It stands as accepted from then on, in whatever format the document comes again, until
 * what it speaks of changes. The shape of the files that `--accepted` takes; published as data/schema/accepted.schema.json.
 */

/**
 * mark: of the finding, see finding-mark.ts · date: when it was accepted, as 2026-03-01 · rule, document, sentence: what the finding was,
 * for people who read the file; null where it does not say
 */
export interface Acceptance {
  readonly mark: string
  readonly reason: string
  readonly date: string
  readonly rule: string | null
  readonly document: string | null
  readonly sentence: string | null
}

/** accepted: the same figures and sentences still stand there · expired: what the finding speaks of has changed, so it must be judged anew. */
export interface FindingAcceptance {
  readonly state: 'accepted' | 'expired'
  readonly reason: string
  readonly date: string
}

/** What is wrong in such a file. place: a JSON pointer, as `/accepted/2/reason` · params: what the sentence about it needs. */
export interface AcceptanceMistake {
  readonly code: 'tooLarge' | 'notJson' | 'missing' | 'unknownField' | 'wrongType' | 'badMark' | 'badDate' | 'markTwice'
  readonly place: string
  readonly params: Readonly<Record<string, string>>
}
