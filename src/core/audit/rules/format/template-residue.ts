/** Choices and blanks of the template that nobody filled in: 增加（减少）, XX局, 待填写, 减增加 5 万元. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { leftInProse } from '../../left-in-prose.ts'
import { narrative } from '../../needs.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, plain } from '../../words.ts'

const { residues, residuesBeforeFigures } = ruleVocabulary
const residue = new RegExp(`${alternatives(residues.map(plain))}|(?<!增)(?:${alternatives(residuesBeforeFigures)})(?=了?\\d)|(?<![A-Za-z\\d])[Xx]{2,}(?=[\\p{Script=Han}%])`, 'u')

export const templateResidue = defineRule({
  id: 'format/template-residue',
  title: { zh: '无模板残留', en: 'No template residue' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  check: ({ prose }, tally) => leftInProse(prose, residue, 'residue', tally),
})
