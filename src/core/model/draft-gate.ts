/** What stands between a budget in work and publishing, and on what grounds it was passed. */

/**
 * Passed on no ground: unfilled: a figure of the prose waits for a table that is not filled · unwritten: a place that only a person can fill in.
 * Passed on a ground: unbound: a figure that no table tells · vanished: what it was bound to is gone · reasonTurned: a reason for the opposite
 * direction · projectWithoutAmount · marked: highlighted in the file, as what a person is to check.
 */
export type OpenKind = 'unfilled' | 'unwritten' | 'unbound' | 'vanished' | 'reasonTurned' | 'projectWithoutAmount' | 'marked'

/** of: the id of the sentence or project. sentence: its words; empty for a project. text: the part of them that is meant; of a project its name. */
export interface OpenPlace {
  readonly kind: OpenKind
  readonly of: string
  readonly text: string
  readonly sentence: string
}

/** Why what no table tells is right all the same. */
export interface PublishedGround {
  readonly reason: string
  readonly places: readonly Pick<OpenPlace, 'text' | 'sentence'>[]
}

export interface DraftGate {
  readonly open: readonly OpenPlace[]
  readonly grounds: readonly PublishedGround[]
}
