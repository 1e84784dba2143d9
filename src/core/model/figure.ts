/** A figure: one place where an amount is or could be printed. */
import type { Amount, Unit } from '../money.ts'
import type { Place } from './place.ts'

/**
 * amount: a number is printed · blank: nothing is printed · dash: a dash is printed · unread: something is printed and
 * we do not know what or to which column it belongs (candidates say what it may be). Only `amount` has a value; blank is not zero.
 */
export type FigureState = 'amount' | 'blank' | 'dash' | 'unread'

export interface Figure {
  readonly state: FigureState
  readonly amount: Amount | null
  readonly unit: Unit
  /** As printed; empty for blank. */
  readonly text: string
  readonly place: Place
  /** For `unread`: the texts that may belong here, an empty string among them when it may be blank. */
  readonly candidates: readonly string[]
}
