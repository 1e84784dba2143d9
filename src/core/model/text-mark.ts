/**
 * A stretch of text that a person should look at before it is published.
 * carried: stands as it stood last year, because nothing in the tables tells it · reasonTurned: a reason given last year for the opposite
 * groundVanished: the figure it was made of is not in the tables any more
 * open: its table is not filled yet
 */
export interface TextMark {
  /** Characters in the text. */
  readonly start: number
  readonly end: number
  readonly reason: 'carried' | 'reasonTurned' | 'groundVanished' | 'open'
}
