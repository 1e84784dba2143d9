/** Numbers promised in the performance sections of the prose, for the two rules that look for them among the indicators. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { SectionKind, Sentence } from '../../../model/narrative.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain, quantitiesOf, type Quantity } from '../../words.ts'

const promising: ReadonlySet<SectionKind> = new Set(['performance', 'objectives', 'projects'])
const boundWords = new RegExp(`(?:${alternatives([...ruleVocabulary.atLeast, ...ruleVocabulary.atMost])})$`)
const openers = new RegExp(`^(?:${alternatives(ruleVocabulary.conjunctions)})+`)

/** Each is compared with every indicator, so there is an end. */
const mostPromises = 300

export interface PromisedNumber {
  readonly sentence: Sentence
  readonly quantity: Quantity
  /** What is counted: the words before the number, without the bound. */
  readonly about: string
}

/** A number with a bound is a promise; others describe. */
export function promisesOf(view: BudgetView): PromisedNumber[] {
  return view.once('promises', () =>
    view.budget.narrative.sentences.flatMap((sentence) => {
      if (!isPromising(view, sentence)) return []
      return quantitiesOf(sentence.text)
        .filter(({ bound }) => bound !== null)
        .map((quantity) => ({ sentence, quantity, about: plain(quantity.lead).replace(boundWords, '').replace(openers, '') }))
    }).slice(0, mostPromises),
  )
}

function isPromising(view: BudgetView, { sectionId }: Sentence): boolean {
  for (let section = view.sections.get(sectionId ?? ''); section !== undefined; section = view.sections.get(section.parentId ?? '')) {
    if (promising.has(section.kind)) return true
  }
  return false
}
