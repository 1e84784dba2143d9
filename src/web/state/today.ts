/** The day it is here. Used wherever something is dated. */
import { calendarDateOf } from '../../core/model/calendar-date.ts'

/** Where the reader sits: `2026-03-01`. */
export const today = (): string => calendarDateOf(new Date())
