/** Choices and blanks of the template that nobody filled in: 增加（减少）, XX, 待填写. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { leftInProse } from '../../left-in-prose.ts'
import { narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, plain } from '../../words.ts'

const residue = new RegExp(alternatives(ruleVocabulary.residues.map(plain)))

export const templateResidue = defineRule({
  id: 'format/template-residue',
  title: { zh: '无模板残留', en: 'No template residue' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  check: ({ prose }, tally) => leftInProse(prose, residue, 'residue', tally),
})
