/** Choices and blanks of the template that nobody filled in: 增加（减少）, XX, 待填写. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, excerpt, plain } from '../../words.ts'

const residue = new RegExp(alternatives(ruleVocabulary.residues.map(plain)))

export const templateResidue = defineRule({
  id: 'format/template-residue',
  title: { zh: '无模板残留', en: 'No template residue' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    tally.compared(prose.sentences.length)
    const left = prose.sentences.flatMap((sentence) => {
      const found = residue.exec(plain(sentence.text))?.[0]
      return found === undefined ? [] : [{ sentence, found }]
    })
    const [first] = left
    if (first === undefined) return
    yield {
      at: 'document',
      places: left.flatMap(({ sentence, found }) => atSentence('residue', sentence, found)),
      params: { count: `${left.length}`, found: first.found, quotation: excerpt(first.sentence.text) },
    }
  },
})
