/** When a document was approved and when it was published, as whoever audits it knows: `2026-02-10`. A document does not say so itself. */
export interface PublicationDates {
  /** Day of the approval (批复); null where it is not known. */
  readonly approved: string | null
  readonly published: string | null
}
