/** The title of a disclosure names its own department; another one's name stayed when its file was taken over. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { FindingPlace } from '../../../model/finding.ts'
import { anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain, sharedRun } from '../../words.ts'

const { titleWords } = checkWords
const ending = `(?:${alternatives(checkWords.bodyEndings)})`
const after = `(?:${alternatives(titleWords.papers)})(?!${alternatives(titleWords.otherPapers)})`
/** paper: what follows the name in a title; few texts hold it, and only in those the name before is looked for. */
const titled = (kind: string): { readonly paper: RegExp; readonly title: RegExp } => {
  const paper = new RegExp(`\\d{4}年?度?${kind}${after}`)
  return { paper, title: new RegExp(`(\\p{Script=Han}{2,28}${ending})${paper.source}`, 'gu') }
}
const titles = { department: titled(titleWords.department), agency: titled(titleWords.agency) }
const lead = new RegExp(`^(?:.*(?:${alternatives(checkWords.bodyLeadsDropped)}))`)

export const oneDepartmentName = defineRule({
  id: 'format/one-department-name',
  title: { zh: '部门名称各处一致', en: 'The department has one name' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { view: anything },
  *check({ view }, tally) {
    const { department, documentKind } = view.budget
    const pattern = documentKind.startsWith('department') ? titles.department : documentKind.startsWith('agency') ? titles.agency : null
    if (department === null || pattern === null) return
    const own = plain(department.value)
    const told = linesOf(view).flatMap(({ text, place }) => (pattern.paper.test(text) ? [...text.matchAll(pattern.title)].map((match) => ({ name: match[1] ?? '', place })) : []))
    tally.compared(told.length)
    const seen = new Set<string>()
    for (const { name, place } of told) {
      if (seen.has(name) || isSame(own, name) || isSame(own, name.replace(lead, ''))) continue
      seen.add(name)
      yield { at: name, places: [...place, atPlace('department', department.place, department.value)], params: { stated: name, department: department.value } }
    }
  },
})

function linesOf(view: BudgetView): { text: string; place: FindingPlace[] }[] {
  const { sentences, sections } = view.budget.narrative
  return [
    ...sections.map(({ heading, place }) => ({ text: plain(heading), place: [atPlace('stated', place, heading)] })),
    ...sentences.map((sentence) => ({ text: plain(sentence.text), place: atSentence('stated', sentence) })),
  ]
}

/** One name holds the other, or both go on alike after the region they begin with: 市财政局 and 财政局, 人大办 and 人大常委会办公室. */
function isSame(own: string, name: string): boolean {
  if (name === '' || own.includes(name) || name.includes(own)) return true
  let common = 0
  while (common < Math.min(own.length, name.length) && own[common] === name[common]) common += 1
  const [left, right] = [own.slice(common), name.slice(common)]
  const run = sharedRun(left, right)
  return left === '' || right === '' || (run.length >= 2 && !checkWords.bodyEndings.some((word) => word.endsWith(run)))
}
