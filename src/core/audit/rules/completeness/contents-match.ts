/** Forms named in the contents list are in the file. */
import { anything, forms } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'

const decoration = /^(?:\d+[.、．]?|[一二三四五六七八九十]+、|\(?[一二三四五六七八九十]+\))|\d{4}年度?|[.…·]+\d*$/g

const numberedPart = /^第[一二三四五六七八九十]+/

export const contentsMatch = defineRule({
  id: 'completeness/contents-match',
  title: { zh: '目录所列报表在文件中', en: 'Forms in the contents list are in the file' },
  basis: ['good-practice'],
  applies: {},
  severity: 'warning',
  needs: { printed: forms, view: anything },
  *check({ view }, tally) {
    const listed = view.budget.narrative.sentences.filter(({ sectionId }) => isContents(view, sectionId))
    const names = listed.flatMap((sentence) => {
      const name = plain(sentence.text).replace(decoration, '').replace(decoration, '')
      return name.endsWith(ruleVocabulary.formWord) && name.length >= 5 && !isPart(view, name) ? [{ sentence, name }] : []
    })
    const unsure = view.budget.problems.some(({ code }) => code === 'formUnread' || code === 'pageImageOnly' || code === 'pageRecognized' || code === 'pageUnreadable' || code === 'figureOutsideForm')
    const titles = view.budget.forms.flatMap(({ id, title }) => [title, ...(view.family?.forms.find((form) => form.id === id)?.titles ?? [])].map(plain))
    const absent = names.filter(({ name }) => !titles.some((title) => title.includes(name) || name.includes(title.replace(decoration, ''))))
    if (2 * absent.length > names.length) return tally.open('contents')
    tally.compared(names.length - absent.length)
    for (const { sentence, name } of absent) {
      if (unsure) tally.open(`form:${name}`)
      else yield { at: name, places: atSentence('contents', sentence), params: { name } }
    }
  },
})

/** A line of the contents that names a part (第二部分 …部门预算表) and not a form. */
function isPart(view: BudgetView, name: string): boolean {
  return numberedPart.test(name) || ruleVocabulary.partNames.some((part) => name === part) || headingsOf(view).some((heading) => heading.includes(name))
}

function headingsOf(view: BudgetView): readonly string[] {
  return view.once('plainHeadings', () => view.budget.narrative.sections.filter(({ kind }) => kind !== 'contents').map(({ heading }) => plain(heading)))
}

function isContents(view: BudgetView, sectionId: string | null): boolean {
  for (let section = view.sections.get(sectionId ?? ''); section !== undefined; section = view.sections.get(section.parentId ?? '')) {
    if (section.kind === 'contents') return true
  }
  return false
}
