/** Forms named in the contents list are in the file, whether the list has its title or not. */
import { anything, forms } from '../../needs.ts'
import type { FindingPlace } from '../../../model/finding.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { plain } from '../../words.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { selfEvaluationLabels } from '../../../data/generated/self-evaluation-labels.ts'

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
    const names = [...listedForms(view), ...untitledLists(view)]
    const unsure = view.budget.problems.some(({ code }) => code === 'formUnread' || code === 'pageImageOnly' || code === 'pageRecognized' || code === 'pageUnreadable' || code === 'figureOutsideForm')
    const isThere = formFinder(view)
    const absent = names.filter(({ name }) => !isThere(name))
    if (2 * absent.length > names.length) return tally.open('contents')
    tally.compared(names.length - absent.length)
    for (const { name, places } of absent) {
      if (unsure) tally.open(`form:${name}`)
      else yield { at: name, places, params: { name } }
    }
  },
})

/** A name that is the very title of a form asks for that form; another may be short for a title, or longer than it, or that of a project, whose targets have a table of their own, or of tables of self-evaluation. */
function formFinder(view: BudgetView): (name: string) => boolean {
  const definitions = view.family?.forms ?? []
  const titles = view.budget.forms.flatMap(({ id, title }) => [title, ...(definitions.find((form) => form.id === id)?.titles ?? [])].map(plain))
  const projects = view.budget.projects.flatMap(({ name }) => (plain(name) === '' ? [] : [plain(name)]))
  const isEvaluation = (name: string): boolean => view.budget.selfEvaluations.length > 0 && selfEvaluationLabels.titles.some((title) => name.includes(title))
  return (name) => {
    const named = definitions.filter((form) => form.titles.some((title) => plain(title) === name))
    const isPrinted = view.budget.forms.some(({ title }) => undecorated(title) === name)
    if (named.length > 0) return isPrinted || named.some(({ id }) => view.forms.has(id))
    return titles.some((title) => title.includes(name) || name.includes(title.replace(decoration, ''))) || projects.some((project) => name.includes(project)) || isEvaluation(name)
  }
}

interface ListedForm {
  readonly name: string
  readonly places: readonly FindingPlace[]
}

function listedForms(view: BudgetView): ListedForm[] {
  const entries = view.budget.narrative.sentences.flatMap((sentence) => (isContents(view, sentence.sectionId) ? (entryOf(sentence.text, () => atSentence('contents', sentence)) ?? []) : []))
  return entries.filter(({ name }) => !isPart(view, name))
}

/** Fewer in a row, and they may be captions of forms. */
const leastList = 5

/** A contents list without its title reads as headings in a row with nothing below them, or as sentences in a row that are nothing but names. */
function untitledLists(view: BudgetView): ListedForm[] {
  const { sections, sentences } = view.budget.narrative
  const parents = new Set(sections.map(({ parentId }) => parentId))
  const headings = sections.map(({ id, heading, place }) => {
    const isBare = !parents.has(id) && (view.sentencesBySection.get(id) ?? []).length === 0
    return isBare ? entryOf(heading, () => [atPlace('contents', place, heading)]) : null
  })
  const lines = sentences.map((sentence) => (isContents(view, sentence.sectionId) ? null : entryOf(sentence.text, () => atSentence('contents', sentence))))
  return [...longRuns(headings), ...longRuns(lines)]
}

function entryOf(text: string, placesOf: () => readonly FindingPlace[]): ListedForm | null {
  // Most lines have no such word; looking for it is quicker than cleaning them.
  if (!text.includes(ruleVocabulary.formWord)) return null
  const name = undecorated(text)
  return isNameOfForm(name) ? { name, places: placesOf() } : null
}

function longRuns(entries: readonly (ListedForm | null)[]): ListedForm[] {
  const runs: ListedForm[][] = [[]]
  for (const entry of entries) {
    if (entry === null) runs.push([])
    else runs.at(-1)?.push(entry)
  }
  return runs.filter(({ length }) => length >= leastList).flat()
}

function undecorated(text: string): string {
  return plain(text).replace(decoration, '').replace(decoration, '')
}

/** A mark such as 预算06表 is no name, nor is a row of figures that such a mark follows. */
function isNameOfForm(name: string): boolean {
  return name.endsWith(ruleVocabulary.formWord) && name.replace(/\d/g, '').length >= 5 && !/\d\.\d/.test(name)
}

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
