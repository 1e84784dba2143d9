/** Instructions to whoever fills in the template have no place in what is published. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { excerpt, firstOf } from '../../words.ts'

export const fillInstruction = defineRule({
  id: 'format/fill-instruction',
  title: { zh: '无填写说明残留', en: 'No instructions for filling in are left' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { view: anything },
  *check({ view }, tally) {
    const { sentences, sections } = view.budget.narrative
    const notes = view.budget.forms.flatMap((form) => (form.nilNote === null ? form.notes : [form.nilNote, ...form.notes]))
    if (sentences.length + notes.length === 0) return tally.open('narrative')
    tally.compared(sentences.length + notes.length)
    const left = [
      ...notes.flatMap(({ text, place }) => (firstOf(text, ruleVocabulary.fillInstructions) === null ? [] : [atPlace('instruction', place, text)])),
      ...sections.flatMap(({ heading, place }) => (firstOf(heading, ruleVocabulary.fillInstructions) === null ? [] : [atPlace('instruction', place, heading)])),
      ...sentences.flatMap((sentence) => (firstOf(sentence.text, ruleVocabulary.fillInstructions) === null ? [] : atSentence('instruction', sentence))),
    ]
    const [first] = left
    if (first === undefined) return
    yield { at: 'document', places: left, params: { count: `${left.length}`, quotation: excerpt(first.text) } }
  },
})
