/** Where the reasons for a change or a difference stand. Departments owe them; a government's budget, a report on results or another text does not. */
import type { DocumentKind } from '../model/budget.ts'
import type { Sentence } from '../model/narrative.ts'
import { ruleVocabulary } from '../data/generated/rule-vocabulary.ts'
import type { Need } from './rule.ts'
import type { BudgetView } from './view.ts'
import { alternatives, includesAny } from './words.ts'

/** Whether a reason is given for what a sentence says. */
export type IsExplained = (sentence: Sentence) => boolean

const oweNone: ReadonlySet<DocumentKind> = new Set(['governmentBudget', 'performanceReport', 'other'])

/** Inapplicable for documents that owe no explanation. */
export const explanations: Need<IsExplained> = {
  name: 'narrative.explanations',
  resolve: (view) => {
    if (oweNone.has(view.budget.documentKind)) return { state: 'inapplicable' }
    const giveReasons = new Set(view.budget.narrative.sentences.filter(({ text }) => includesAny(text, ruleVocabulary.reasonWords)))
    return { state: 'found', value: (sentence) => sentencesFor(view, sentence).some((one) => giveReasons.has(one)) }
  },
}

/**
 * What may give the reason: the paragraph and those behind it in the section, and one before it that announces what follows (减少的主要原因是…，具体情况
 * 如下：). A statement about the three public expenses alone is short, and gives its reasons once, at its beginning or its end.
 */
function sentencesFor(view: BudgetView, { sectionId, paragraphIndex }: Sentence): readonly Sentence[] {
  const { documentKind, narrative } = view.budget
  if (documentKind === 'threePublicStatement') return narrative.sentences
  const announcing = announcingParagraphs(view)
  return (view.sentencesBySection.get(sectionId) ?? []).filter(({ paragraphIndex: own }) => own >= paragraphIndex || announcing.has(own))
}

function announcingParagraphs(view: BudgetView): ReadonlySet<number> {
  return view.once('announcingParagraphs', () => new Set(view.budget.narrative.sentences.flatMap(({ paragraphIndex, text }) => (announces.test(text) ? [paragraphIndex] : []))))
}

const announces = new RegExp(`(?:${alternatives(ruleVocabulary.announcements)})[：:。]?$`)
