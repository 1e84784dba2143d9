/** The findings of an audit as notes on the pages of one PDF: one note at every place that a finding names. Step 10, for reviewers. */
import { phraseAcceptance } from '../../locale/acceptance-words.ts'
import { citeProvision } from '../../locale/cite-provision.ts'
import { phraseFinding } from '../../locale/finding-words.ts'
import { phrasePlaces } from '../../locale/place-words.ts'
import { reviewWords } from '../../locale/review-words.ts'
import { provisionData } from '../../data/generated/law.ts'
import type { Budget } from '../../model/budget.ts'
import { isOpen, type Audit, type Finding } from '../../model/finding.ts'
import type { Language } from '../titles.ts'
import type { PageNote } from './annotate-pdf.ts'

/** sourceIndex: which file of the disclosure. A finding without a place in any file stands at the margin of the first page of the first. */
export function makePageNotes(budget: Budget, audit: Audit, sourceIndex: number, language: Language): PageNote[] {
  const results = new Map(audit.results.map((result) => [result.ruleId, result]))
  return audit.findings.flatMap((finding) => {
    const head = { severity: isOpen(finding) ? finding.severity : 'advice' as const, title: reviewWords[language].author, text: noteText(finding, results.get(finding.ruleId)?.basis ?? [], budget, language) }
    if (finding.places.length === 0) return sourceIndex === 0 ? [{ ...head, id: finding.id, pageNumber: 1, box: null }] : []
    return finding.places.flatMap(({ place }, index) =>
      place.sourceIndex === sourceIndex ? [{ ...head, id: `${finding.id}/${index + 1}`, pageNumber: place.pageNumber, box: place.box }] : [])
  })
}

function noteText(finding: Finding, basis: readonly string[], budget: Budget, language: Language): string {
  const words = reviewWords[language]
  const colon = language === 'zh' ? '：' : ': '
  const { summary, remedy } = phraseFinding(finding, language)
  const laws = basis.flatMap((id) => provisionData.filter((provision) => provision.id === id)).map((law) => citeProvision(law, language))
  const places = phrasePlaces(finding, budget.sources, language)
  const line = (label: string, parts: readonly string[]): string[] => (parts.length === 0 ? [] : [`${label}${colon}${parts.join(words.separator)}`])
  return [`${words.severities[finding.severity]}${colon}${summary}`, ...(finding.acceptance === undefined ? [] : [phraseAcceptance(finding.acceptance, language)]), ...line(words.where, places), ...line(words.why, laws), ...line(words.remedy, remedy === '' ? [] : [remedy]), finding.ruleId].join('\n')
}
