/** The overview of several documents: the core's own, from what is kept of each review, without the findings accepted here. */
import { acceptMarked } from '../../core/audit/acceptances/accept-findings.ts'
import { enApp } from '../../core/locale/en-app.ts'
import { zhApp } from '../../core/locale/zh-app.ts'
import { makeCockpit, type Cockpit, type CockpitEntry } from '../../core/render/review/cockpit.ts'
import { makeReviewCard } from '../../core/render/review/review-card.ts'
import { failureText } from './names.ts'
import type { AppState, DocumentEntry } from './state.ts'

type Opened = Pick<AppState, 'documents' | 'accepted' | 'language'>

/** ids: of the documents, by the cockpit's own entries. */
export interface Overview {
  readonly cockpit: Cockpit
  readonly ids: ReadonlyMap<CockpitEntry, string>
  /** Documents still to be read. */
  readonly waiting: number
}

/** The sample is nobody's document. */
export function hasOverview({ documents }: Pick<AppState, 'documents'>): boolean {
  return documents.filter(({ sample }) => !sample).length > 1
}

export function overviewShown(state: Pick<AppState, 'documents' | 'overviewOpen'>): boolean {
  return state.overviewOpen && hasOverview(state)
}

export function makeOverview(opened: Opened): Overview {
  const documents = opened.documents.filter(({ sample }) => !sample)
  const ids = new Map(documents.flatMap((document): [CockpitEntry, string][] => {
    const entry = entryOf(document, opened)
    return entry === null ? [] : [[entry, document.id]]
  }))
  return { cockpit: makeCockpit([...ids.keys()]), ids, waiting: documents.length - ids.size }
}

/** Null while it is being read for the first time; one that is read again keeps its place. */
function entryOf(document: DocumentEntry, { accepted, language }: Opened): CockpitEntry | null {
  const { status, summary, folder, name } = document
  const files = [folder === '' ? name : `${folder}/${name}`]
  if (status === 'failed' || status === 'cancelled') return { files, card: null, reasons: [failureText(document, language, language === 'en' ? enApp : zhApp)], reports: [] }
  if (summary === null) return null
  const { subject, audit, marks, reasons } = summary
  if (subject === null) return { files, card: null, reasons: reasons.map((reason) => reason[language]), reports: [] }
  return { files, card: makeReviewCard(subject, acceptMarked(marks, audit, accepted)), reasons: [], reports: [] }
}
