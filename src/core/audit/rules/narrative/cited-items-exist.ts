/**
 * Spending items named as what the money is for (主要用于办公费、印刷费…) have a row with an amount in the form of that money. Only names
 * that the economic classification knows are judged; everyday wordings are not.
 */
import { economicDepartmentData } from '../../../data/generated/economic-department.ts'
import { ruleThresholds } from '../../../data/generated/rule-thresholds.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Form } from '../../../model/form.ts'
import type { FormId } from '../../../model/form-definition.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atRow, atSentence } from '../../places.ts'
import { formsPartlyRead } from '../../reading.ts'
import { defineRule, type Draft } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain } from '../../words.ts'

const known = new Set(economicDepartmentData.filter(({ code, backing }) => code.length === 5 && backing === 'attested').map(({ name }) => plain(name)))
const listAfter = new RegExp(`(?:${alternatives(ruleVocabulary.itemLeads)})[:：]?([^。；]*)`, 'g')
const tail = new RegExp(`(?:${alternatives(ruleVocabulary.itemTails)})$`)

/** Which form prints the items of which money. */
const formsOf: Readonly<Record<string, readonly FormId[]>> = {
  officeRunningCosts: ['officeRunningCosts', 'generalPublicBasicExpenditure'],
  'expenditure.operating': ['generalPublicBasicExpenditure', 'fiscalBasicExpenditure'],
  'expenditure.personnel': ['generalPublicBasicExpenditure', 'fiscalBasicExpenditure'],
  'expenditure.basic': ['generalPublicBasicExpenditure', 'fiscalBasicExpenditure'],
}

export const citedItemsExist = defineRule({
  id: 'narrative/cited-items-exist',
  title: { zh: '文字列举的支出项目在表中有数', en: 'Spending items named in the prose have amounts in the form' },
  basis: ['consistency', 'budget-regulation-6'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const accused = new Set<string>()
    for (const sentence of prose.sentences) {
      const names = itemsIn(sentence)
      const form = names.length < ruleThresholds.itemListLeast ? null : formFor(view, sentence)
      if (form === null) continue
      for (const name of names) {
        if (!known.has(name)) continue
        tally.compared()
        const draft = absence(view, form, sentence, name)
        if (draft === null || accused.has(draft.at)) continue
        accused.add(draft.at)
        yield draft
      }
    }
  },
})

/** The form that prints the money the sentence speaks of; null when the sentence states none or the form was read in part. */
function formFor(view: BudgetView, sentence: Sentence): Form | null {
  const claims = (view.sentencesByParagraph.get(sentence.paragraphIndex) ?? []).flatMap(({ id }) => view.claimsBySentence.get(id) ?? [])
  const here = (view.claimsBySentence.get(sentence.id) ?? []).filter(({ concept }) => formsOf[concept ?? ''] !== undefined)
  const concept = here.at(-1)?.concept ?? claims.filter(({ concept: own }) => formsOf[own ?? ''] !== undefined).at(-1)?.concept ?? null
  const printed = (formsOf[concept ?? ''] ?? []).map((id) => view.forms.get(id)).find((form) => form !== undefined)
  const partly = formsPartlyRead(view)
  return printed?.status === 'filled' && !partly.has(printed.id) ? printed : null
}

function itemsIn({ text }: Sentence): string[] {
  return [...text.matchAll(listAfter)].flatMap((match) => (match[1] ?? '').split(/[、，,]/).map((item) => plain(item).replace(tail, '')))
}

function absence(view: BudgetView, form: Form, sentence: Sentence, name: string): Draft | null {
  const rows = form.rows.filter(({ label }) => plain(label) === name)
  const hasAmount = rows.some((row) => (view.cellsByRow.get(`${form.id}/${row.panel}/${row.key}`) ?? []).some(({ amount, state }) => state === 'unread' || (amount !== null && amount.fen !== 0n)))
  if (hasAmount) return null
  return {
    at: name,
    places: [...atSentence('stated', sentence, name), ...rows.map((row) => atRow('row', row))],
    params: { case: rows.length === 0 ? 'absent' : 'zero', item: name, form: form.id },
  }
}
