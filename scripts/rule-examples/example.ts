/** What the guide shows of a rule: one finding that the engine really made, its sentences in both languages and what is printed at its places. */
import type { Budget } from '../../src/core/model/budget.ts'
import type { Finding, FindingPlace } from '../../src/core/model/finding.ts'
import type { Severity } from '../../src/core/model/severity.ts'
import { phraseFinding } from '../../src/core/locale/finding-words.ts'

/** origin: `family, class of fault planted` the test whose sketch it is, or the definition of the identity. printed: place by place, as printed. */
export interface RuleExample {
  readonly ruleId: string
  readonly origin: { readonly kind: 'document' | 'sketch'; readonly from: string }
  readonly severity: Severity
  readonly zh: ExampleSentences
  readonly en: ExampleSentences
  readonly printed: readonly string[]
}

interface ExampleSentences {
  readonly summary: string
  readonly remedy: string
}

const mostPlaces = 3
const mostLetters = 90

export function exampleOf(finding: Finding, budget: Budget, origin: RuleExample['origin']): RuleExample {
  const [zh, en] = (['zh', 'en'] as const).map((language) => {
    const { summary, remedy } = phraseFinding(finding, language)
    return { summary, remedy }
  })
  if (zh === undefined || en === undefined) throw new Error('two languages expected')
  const printed = [...new Set(finding.places.map((place) => printedAt(place, budget)).filter((text) => text !== ''))]
  return { ruleId: finding.ruleId, origin, severity: finding.severity, zh, en, printed: printed.slice(0, mostPlaces) }
}

/** A figure of a form with the row and column it stands in, a figure of the prose within its clause, anything else as the finding quotes it. */
function printedAt({ cellId, claimId, text }: FindingPlace, budget: Budget): string {
  const claim = claimId === null ? undefined : budget.narrative.claims.find(({ id }) => id === claimId)
  if (claim !== undefined) return clauseAround(budget, claim.sentenceId, claim.start) || text
  const [formId = '', panel = '', key = '', column = ''] = (cellId ?? '').split('/')
  const form = budget.forms.find(({ id }) => id === formId)
  const row = form?.rows.find((each) => each.panel === panel && each.key === key)
  if (form === undefined || row === undefined) return shortened(text)
  const head = form.columns.find((each) => each.panel === panel && each.id === column)?.head ?? column
  const label = row.code === null || row.label.startsWith(row.code) ? row.label : `${row.code} ${row.label}`
  return `${[form.title, label, head].filter((part) => part !== '').join(' · ')}：${text === '' ? '（空）' : text}`
}

function clauseAround(budget: Budget, sentenceId: string, start: number): string {
  const sentence = budget.narrative.sentences.find(({ id }) => id === sentenceId)?.text ?? ''
  if (sentence.length <= mostLetters) return sentence
  const from = Math.max(0, sentence.lastIndexOf('，', Math.max(0, start - 20)) + 1)
  return shortened(sentence.slice(from), from > 0)
}

function shortened(text: string, isCut = false): string {
  return `${isCut ? '…' : ''}${text.slice(0, mostLetters)}${text.length > mostLetters ? '…' : ''}`
}

/** The more telling of two examples of one rule: first the heavier, then the earlier. */
export function keepBest(best: Map<string, RuleExample>, example: RuleExample): void {
  const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }
  const known = best.get(example.ruleId)
  if (known === undefined || weights[example.severity] < weights[known.severity]) best.set(example.ruleId, example)
}
