/** 2024年11月31日, 13月: a date that no calendar has. */
import { isCalendarDate } from '../../../model/calendar-date.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'

const date = /(?<!\d)(?:((?:19|20)\d{2})\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*日)?/g
/** 13月工资 is paid without a date. */
const lastSpoken = 13n
const leapYear = '2024'

export const dateExists = defineRule({
  id: 'format/date-exists',
  title: { zh: '日期存在', en: 'Dates exist' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    const told = prose.sentences.filter(({ text }) => text.includes('月')).flatMap((sentence) => [...sentence.text.matchAll(date)].map(([words, year, month = '', day]) => ({ sentence, words, year, month, day })))
    const dates = told.filter(({ year, day }) => year !== undefined || day !== undefined)
    tally.compared(dates.length)
    const wrong = dates.filter(({ year, month, day }) => !exists(year, month, day))
    const [first] = wrong
    if (first === undefined) return
    yield { at: 'document', places: wrong.flatMap(({ sentence, words }) => atSentence('date', sentence, words)), params: { count: `${wrong.length}`, printed: first.words } }
  },
})

/** Without its year a day is judged in a leap year. */
function exists(year: string | undefined, month: string, day: string | undefined): boolean {
  if (day === undefined) return BigInt(month) >= 1n && BigInt(month) <= lastSpoken
  return isCalendarDate(`${year ?? leapYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
