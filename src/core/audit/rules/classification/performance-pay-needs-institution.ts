/** 绩效工资 (30107) is pay of public institutions' staff, so a document that pays it should show a public institution somewhere. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { economicTable, functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { includesAny, plain } from '../../words.ts'

const { institution, functionNames } = ruleVocabulary

export const performancePayNeedsInstitution = defineRule({
  id: 'classification/performance-pay-needs-institution',
  title: { zh: '列有绩效工资的，机构设置中应有事业单位', en: 'Performance pay goes with a public institution' },
  basis: ['classification'],
  applies: { from: 2018 },
  severity: 'warning',
  needs: { economic: economicTable, functional: functionalTable, prose: narrative, view: anything },
  *check({ economic, functional, view }, tally) {
    const pay = economic.at('30107', wholeColumns)
    if (pay?.state === 'unread') tally.open(`cell:${pay.id}`)
    if (!isPositive(pay)) return
    tally.compared()
    const byFunction = functional.rows.some(({ code, label }) => institution.codes.includes(code ?? '') || functionNames.institutionRunning.includes(plain(label)))
    if (byFunction || namesInstitution(view)) return
    if (functional.partlyRead) return tally.open(`form:${functional.form.id}`)
    yield { at: '30107', places: [atCell('part', pay)], actual: pay.amount, params: { unit: pay.unit } }
  },
})

/** In what the document says about its own bodies; the glossary defines terms for everyone and tells nothing. */
function namesInstitution(view: BudgetView): boolean {
  return view.budget.narrative.sentences.some(({ sectionId, text }) => {
    const kind = view.sections.get(sectionId ?? '')?.kind
    if (kind !== 'organization' && kind !== 'officeRunningCosts') return false
    const words = plain(text)
    return includesAny(words, institution.words) && !includesAny(words, institution.denials) && !isOnlyAFormula(words)
  })
}

/** 机关及所属事业单位 in a sentence about method says nothing of a real institution. */
function isOnlyAFormula(words: string): boolean {
  return includesAny(words, institution.plural) && !/\d/.test(words)
}
