/** A department's file calls its body 部门, an agency's own file 单位. A few words of the other kind come from the other template. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { firstOf, includesAny } from '../../words.ts'

/** So many sentences with its own word make the usage of the document clear, and so many for each with the other. */
const clear = 3

export const departmentOrAgency = defineRule({
  id: 'format/department-or-agency',
  title: { zh: '部门、单位用词与文件种类一致', en: 'Department and agency are told apart' },
  basis: ['consistency'],
  applies: {},
  severity: 'advice',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const { documentKind } = view.budget
    const kind = documentKind.startsWith('department') ? 'department' : documentKind.startsWith('agency') ? 'agency' : null
    if (kind === null) return
    const [own, other] = kind === 'department' ? [checkWords.bodyWords.department, checkWords.bodyWords.agency] : [checkWords.bodyWords.agency, checkWords.bodyWords.department]
    const usual = prose.sentences.filter(({ text }) => includesAny(text, own))
    const odd = prose.sentences.filter(({ text }) => includesAny(text, other) && !includesAny(text, own))
    if (usual.length < clear) return
    tally.compared()
    if (odd.length === 0 || clear * odd.length > usual.length) return
    yield {
      at: kind,
      places: odd.flatMap((sentence) => atSentence('word', sentence, wordOf(sentence, other))),
      params: { case: kind, words: [...new Set(odd.map((sentence) => wordOf(sentence, other)))].join('、'), times: `${odd.length}`, usual: firstOf(usual[0]?.text ?? '', own) ?? '' },
    }
  },
})

function wordOf({ text }: Sentence, words: readonly string[]): string {
  return firstOf(text, words) ?? ''
}
