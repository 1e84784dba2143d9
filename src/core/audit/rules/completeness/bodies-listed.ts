/** As many bodies are listed as are counted by kind (行政单位 1 家，事业单位 4 家). */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, plain } from '../../words.ts'

const counted = new RegExp(`(?:${alternatives(ruleVocabulary.organizationKinds)})(\\d+)(?:${alternatives(ruleVocabulary.bodyUnits)})`, 'g')
const numbered = /^\(?(\d+)[.．、)]/

export const bodiesListed = defineRule({
  id: 'completeness/bodies-listed',
  title: { zh: '单位数量与单位名单一致', en: 'As many bodies are listed as are counted' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const about = prose.sentences.filter(({ sectionId }) => view.sections.get(sectionId ?? '')?.kind === 'organization')
    for (const [index, sentence] of about.entries()) {
      const counts = [...plain(sentence.text).matchAll(counted)].map((match) => Number.parseInt(match[1] ?? '0', 10))
      const list = listAfter(about.slice(index + 1))
      if (counts.length < 2 || list.length < 2) continue
      tally.compared()
      const sum = counts.reduce((all, count) => all + count, 0)
      if (sum === list.length) continue
      yield {
        at: sentence.id,
        places: [...atSentence('stated', sentence), ...list.flatMap((item) => atSentence('listed', item))],
        params: { counted: `${sum}`, listed: `${list.length}` },
      }
      return
    }
  },
})

/** Consecutive numbered sentences from 1 on. */
function listAfter(sentences: readonly Sentence[]): Sentence[] {
  const list: Sentence[] = []
  for (const sentence of sentences) {
    const number = numbered.exec(plain(sentence.text))?.[1]
    if (number === undefined) continue
    if (number !== `${list.length + 1}`) break
    list.push(sentence)
  }
  return list
}
