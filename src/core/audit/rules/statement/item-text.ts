/**
 * Numbered items of the prose that explain one functional item each (“1. 一般公共服务支出（类）…行政运行（项）”), with the reason and
 * the purpose each gives. Read from sentences; a paragraph that names no functional item is none.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Sentence } from '../../../model/narrative.ts'
import type { Need } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain } from '../../words.ts'

export interface Item {
  readonly code: string
  /** Name of the functional item as the forms print it, half-width and without spaces. */
  readonly name: string
  readonly sentences: readonly Sentence[]
  readonly purpose: string | null
  readonly reason: string | null
}

export const items: Need<readonly Item[]> = {
  name: 'narrative.items',
  resolve: (view) => {
    if (view.budget.narrative.sentences.length === 0) return { state: 'missing' }
    return { state: 'found', value: view.once('items', () => listItems(view)) }
  },
}

const purposeAfter = new RegExp(`(?:${alternatives(ruleVocabulary.purposeLeads)})[:：]?([^。；]*)`)
const reasonAfter = new RegExp(`(?:${alternatives(ruleVocabulary.reasonLeads)})(?:${alternatives(ruleVocabulary.reasonJoins)})?[:：]?([^。；]*)`)

function listItems(view: BudgetView): Item[] {
  const names = namesByCode(view)
  return [...view.sentencesByParagraph.values()].flatMap((sentences) => {
    const claims = sentences.flatMap(({ id }) => view.claimsBySentence.get(id) ?? [])
    const codes = new Set(claims.flatMap(({ concept }) => (concept?.startsWith('function:') === true && concept.length === 16 ? [concept.slice(9)] : [])))
    const [code] = codes
    const name = names.get(code ?? '')
    if (code === undefined || name === undefined || codes.size !== 1) return []
    const text = sentences.map((sentence) => sentence.text).join('')
    return [{ code, name, sentences, purpose: purposeAfter.exec(text)?.[1] ?? null, reason: reasonAfter.exec(text)?.[1] ?? null }]
  })
}

/** Names of functional items as the document's own forms print them. */
function namesByCode(view: BudgetView): ReadonlyMap<string, string> {
  return view.once('namesByCode', () => {
    const rows = view.budget.forms.flatMap(({ rows: own }) => own.filter(({ code }) => code !== null && code.length >= 3))
    return new Map(rows.map(({ code, label }) => [code ?? '', plain(label)]))
  })
}
