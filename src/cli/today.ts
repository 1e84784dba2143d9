/** The day it is here. Used wherever something is dated. */
import { calendarDateOf } from '../core/model/calendar-date.ts'

/** Where the machine stands in time and place: `2026-01-20`. */
export const today = (): string => calendarDateOf(new Date())
