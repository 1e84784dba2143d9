/**
 * The title of a disclosure names its own department, and so do its figures; another one's name stayed when its file was taken over. Bodies that the
 * document lists as its own may have figures of their own.
 */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { FindingPlace } from '../../../model/finding.ts'
import { anything } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, plain, sharedRun } from '../../words.ts'

const { titleWords } = checkWords
const after = `(?:${alternatives(titleWords.papers)})(?!${alternatives(titleWords.otherPapers)})`
/** paper: what follows the name in a title; few texts hold it, and only in those the name before is looked for. */
const titled = (kind: string): Titled => titledBy(checkWords.bodyEndings, kind + after)
const titles = { department: titled(titleWords.department), agency: titled(titleWords.agency) }
/** 某市水利局2025年收入预算: whose figures are told. */
const figured = titledBy(checkWords.departmentEndings, `(?:${alternatives(checkWords.figureNouns)})(?!${alternatives(titleWords.otherPapers)})`)
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
    const lines = linesOf(view)
    const ofOthers = lines.flatMap((line) => namesIn(line, figured))
    const listed = ofOthers.length === 0 ? '' : listedBodies(view)
    const told = [...lines.flatMap((line) => namesIn(line, pattern)), ...ofOthers.filter(({ name }) => !listed.includes(name) && !isReferredTo(name))]
    tally.compared(told.length)
    const seen = new Set<string>()
    for (const { name, place } of told) {
      if (seen.has(name) || isSame(own, name) || isSame(own, name.replace(lead, ''))) continue
      seen.add(name)
      yield { at: name, places: [...place, atPlace('department', department.place, department.value)], params: { stated: name, department: department.value } }
    }
  },
})

interface Titled {
  readonly paper: RegExp
  readonly title: RegExp
}

function titledBy(endings: readonly string[], words: string): Titled {
  const paper = new RegExp(`\\d{4}年?度?${words}`)
  return { paper, title: new RegExp(`(\\p{Script=Han}{2,28}(?:${alternatives(endings)}))${paper.source}`, 'gu') }
}

interface Line {
  readonly text: string
  readonly place: FindingPlace[]
}

function namesIn({ text, place }: Line, { paper, title }: Titled): { readonly name: string; readonly place: FindingPlace[] }[] {
  return paper.test(text) ? [...text.matchAll(title)].map((match) => ({ name: match[1] ?? '', place })) : []
}

/** What the document says of its structure, in prose, in lists and in forms by agency. */
function listedBodies({ budget, sections }: BudgetView): string {
  const { sentences, tables } = budget.narrative
  const told = sentences.filter(({ sectionId }) => sections.get(sectionId ?? '')?.kind === 'organization')
  return plain([...told, ...tables.flatMap(({ cells }) => cells)].map(({ text }) => text).concat(budget.forms.flatMap(({ rows }) => rows.map(({ label }) => label))).join('，'))
}

/** 根据某市财政局2025年… names a body, and tells none of its figures. */
function isReferredTo(name: string): boolean {
  return checkWords.bodyPrepositions.some((word) => name.startsWith(word))
}

function linesOf(view: BudgetView): Line[] {
  const { sentences, sections } = view.budget.narrative
  return [
    ...sections.map(({ heading, place }) => ({ text: plain(heading), place: [atPlace('stated', place, heading)] })),
    ...sentences.map((sentence) => ({ text: plain(sentence.text), place: atSentence('stated', sentence) })),
  ]
}

/** One name holds the other, or both go on alike after the region they begin with: 市财政局 and 财政局, 人大办 and 人大常委会办公室. */
function isSame(own: string, name: string): boolean {
  if (name === '' || isShortFor(name, own) || isShortFor(own, name)) return true
  let common = 0
  while (common < Math.min(own.length, name.length) && own[common] === name[common]) common += 1
  const [left, right] = [own.slice(common), name.slice(common)]
  const run = sharedRun(left, right)
  return left === '' || right === '' || (run.length >= 2 && !checkWords.bodyEndings.some((word) => word.endsWith(run)))
}

/** 县人大常委会办公室 for 县人民代表大会常务委员会办公室: its characters come in the same order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}
