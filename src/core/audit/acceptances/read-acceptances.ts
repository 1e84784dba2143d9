/** Reads a file of accepted findings, before any document is audited: all of it, or every mistake with its place and nothing used. */
import type { Acceptance, AcceptanceMistake } from '../../model/acceptance.ts'
import { isCalendarDate } from '../../model/calendar-date.ts'
import { readJson } from '../../model/json-break.ts'
import { markPattern } from '../../model/finding-mark.ts'
import { holds, listOf, ofType, record, wordsUpTo } from '../file-shape.ts'

export interface AcceptanceReading {
  /** Null when the file has a mistake. */
  readonly acceptances: readonly Acceptance[] | null
  readonly mistakes: readonly AcceptanceMistake[]
}

const longestFile = 4 * 1024 * 1024
const longestList = 10_000
const longestText = 1000

const optionalWords = ofType((value) => value === null || (typeof value === 'string' && value.length <= longestText), 'words')
const mark = holds((value) => typeof value === 'string' && markPattern.test(value), 'badMark')
const date = holds((value) => typeof value === 'string' && isCalendarDate(value), 'badDate')
const acceptance = record({ mark, date, reason: wordsUpTo(longestText) }, { rule: optionalWords, document: optionalWords, sentence: optionalWords })
const fileShape = record({ accepted: listOf(acceptance, longestList) }, { $schema: wordsUpTo(longestText) })

export function readAcceptances(text: string): AcceptanceReading {
  const refuse = (mistakes: readonly AcceptanceMistake[]): AcceptanceReading => ({ acceptances: null, mistakes })
  if (text.length > longestFile) return refuse([{ code: 'tooLarge', place: '', params: { limit: '4 MiB' } }])
  const { value, broken } = readJson(text)
  if (broken !== null) return refuse([{ code: 'notJson', place: '', params: broken }])
  const mistakes = fileShape(value, '')
  if (mistakes.length > 0) return refuse(mistakes)
  // Every property was checked above; those that may be left out are filled in.
  const { accepted } = value as { readonly accepted: readonly (Pick<Acceptance, 'mark' | 'date' | 'reason'> & Partial<Acceptance>)[] }
  const firsts = new Map(accepted.map((one, index): [string, number] => [one.mark, index]).reverse())
  const twice = accepted.flatMap((one, index): AcceptanceMistake[] => (firsts.get(one.mark) === index ? [] : [{ code: 'markTwice', place: `/accepted/${index}/mark`, params: { value: one.mark } }]))
  if (twice.length > 0) return refuse(twice)
  return { acceptances: accepted.map(({ rule = null, document = null, sentence = null, ...own }) => ({ ...own, rule, document, sentence })), mistakes: [] }
}

/** The same as a file, which readAcceptances takes. */
export function writeAcceptances(acceptances: readonly Acceptance[]): string {
  return `${JSON.stringify({ $schema: 'urn:mingzhang:schema:accepted:1', accepted: acceptances }, null, 1)}\n`
}
