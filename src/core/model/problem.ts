/** A problem is something we could not read or place. It stands beside the partial result and never replaces it. */
import type { Place } from './place.ts'

export type ProblemCode =
  | 'fileEmpty'
  | 'fileNotPdf'
  | 'fileTruncated'
  | 'fileEncrypted'
  | 'fileTooLarge'
  | 'fileTooManyPages'
  | 'fileTooComplex'
  | 'fileUnreadable'
  | 'fileOldWord'
  | 'fileArchive'
  | 'archiveEmpty'
  | 'archiveEntryUnread'
  | 'archiveEntryTooLarge'
  | 'fileOfd'
  | 'fileImage'
  | 'fileSlides'
  | 'fileRichText'
  | 'fileOldWorkbook'
  | 'fileXmlOffice'
  | 'fileWebArchive'
  | 'sheetTooLarge'
  | 'sheetHidden'
  | 'rowsHidden'
  | 'columnsHidden'
  | 'formulaWithoutResult'
  | 'pageImageOnly'
  | 'pageUnreadable'
  | 'textEncodingUnknown'
  | 'textMapSuspicious'
  | 'notABudget'
  | 'governmentBudget'
  | 'familyUnknown'
  | 'formMissing'
  | 'formUnread'
  | 'unitUnknown'
  | 'columnUnknown'
  | 'rowUnknown'
  | 'amountMalformed'
  | 'figureUnread'
  | 'figureOutsideForm'
  | 'spendPlanUnread'
  | 'timeLimit'

/** params: values the sentence about this problem needs (form id, text as printed, limit …). Sentences live in `locale`. */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place | null
  readonly params: Readonly<Record<string, string>>
}
