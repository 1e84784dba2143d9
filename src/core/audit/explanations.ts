/** Where the reasons for a change or a difference stand. Departments owe them; a government's budget, a report on results or another text does not. */
import type { DocumentKind } from '../model/budget.ts'
import type { Sentence } from '../model/narrative.ts'
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Need } from './rule.ts'
import type { BudgetView } from './view.ts'
import { includesAny } from './words.ts'

/** Whether a reason stands in a sentence's section, in its paragraph or a later one. */
export type IsExplained = (sentence: Sentence) => boolean

const oweNone: ReadonlySet<DocumentKind> = new Set(['governmentBudget', 'performanceReport', 'other'])

/** Inapplicable for documents that owe no explanation. */
export const explanations: Need<IsExplained> = {
  name: 'narrative.explanations',
  resolve: (view) => {
    if (oweNone.has(view.budget.documentKind)) return { state: 'inapplicable' }
    return { state: 'found', value: ({ sectionId, paragraphIndex }) => sentencesFor(view, sectionId).some((other) => other.paragraphIndex >= paragraphIndex && includesAny(other.text, ruleVocabulary.reasonWords)) }
  },
}

/** A statement about the three public expenses alone is short, and gives its reasons once, at its end. */
function sentencesFor(view: BudgetView, sectionId: string | null): readonly Sentence[] {
  const { documentKind, narrative } = view.budget
  return documentKind === 'threePublicStatement' ? narrative.sentences : (view.sentencesBySection.get(sectionId) ?? [])
}
