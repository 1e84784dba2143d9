/** The prose refers only to forms that are in the file. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, forms, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain } from '../../words.ts'

const mention = new RegExp(alternatives(ruleVocabulary.formMentions.map(plain)), 'g')

export const formsMentionedExist = defineRule({
  id: 'narrative/forms-mentioned-exist',
  title: { zh: '文字提到的表在文件中', en: 'Forms the prose refers to are in the file' },
  basis: ['consistency', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, printed: forms, view: anything },
  *check({ prose, view }, tally) {
    const accused = new Set<string>()
    for (const sentence of prose.sentences) {
      if (view.sections.get(sentence.sectionId ?? '')?.kind === 'contents') continue
      for (const [name] of plain(sentence.text).matchAll(mention)) {
        tally.compared()
        if (accused.has(name) || isPrinted(view, name)) continue
        if (view.budget.problems.some(({ code }) => code === 'formUnread' || code === 'pageImageOnly' || code === 'pageRecognized' || code === 'formMissing' || code === 'familyUnknown')) {
          tally.open(`form:${name}`)
          continue
        }
        accused.add(name)
        yield { at: name, places: atSentence('stated', sentence, name), params: { name } }
      }
    }
  },
})

/** By the title printed, by the title the family gives the form, or by any of its spellings. */
function isPrinted(view: BudgetView, name: string): boolean {
  const titles = view.once('formTitles', () =>
    view.budget.forms.flatMap(({ id, title }) => {
      const definition = view.family?.forms.find((form) => form.id === id)
      return [title, definition?.title.zh ?? '', ...(definition?.titles ?? [])].map(plain)
    }),
  )
  return titles.some((title) => title.includes(name) || sameLetters(title, name))
}

/** 收支预算总表 is 部门预算收支总表 told in another order: every character of the short name stands in the title. */
function sameLetters(title: string, name: string): boolean {
  const left = [...title]
  for (const character of name) {
    const at = left.indexOf(character)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return title.length <= name.length * 2
}
