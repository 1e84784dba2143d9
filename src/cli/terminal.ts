/** What commands need of the outside: where results go, where remarks go, and whether a person is watching. Handed in by main.ts. */
export interface Terminal {
  /** Results; waits when the reader of a pipe is slow. */
  readonly write: (text: string) => Promise<void>
  /** Remarks, progress and errors. */
  readonly remark: (text: string) => void
  /** A person sees the remarks as they come; in a pipe or a log there is no progress bar. */
  readonly isWatched: boolean
  readonly columns: number
}
