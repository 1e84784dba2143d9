/** 自评的项目 43 个，评级为优的 40 个、良的 3 个: the projects by grade are those that were evaluated. Grades left out are advice, too many are not. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { groupBy } from '../../view.ts'
import { alternatives, plain } from '../../words.ts'

const { evaluated, projects, units, grades } = ruleVocabulary.evaluationGrades
const counted = `(\\d+)(?:${alternatives(units)})`
const all = new RegExp(`(?:${alternatives(evaluated)})[^,。;()]{0,12}?(?:${alternatives(projects)})${counted}`)
const graded = new RegExp(`(?:${alternatives(grades)})[^,。;()\\d]{0,4}${counted}`, 'g')

export const gradesAddUp = defineRule({
  id: 'self-evaluation/grades-add-up',
  title: { zh: '自评各等次项目数之和等于自评项目数', en: 'Projects by grade are the projects evaluated' },
  basis: ['arithmetic'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    for (const sentences of groupBy(prose.sentences, ({ paragraphIndex }) => paragraphIndex).values()) {
      const text = sentences.map((sentence) => plain(sentence.text)).join('')
      const total = all.exec(text)
      const counts = [...text.matchAll(graded)].map(([, count = '0']) => BigInt(count))
      if (total === null || counts.length === 0) continue
      tally.compared()
      const sum = counts.reduce((left, right) => left + right, 0n)
      const stated = BigInt(total[1] ?? '0')
      if (sum === stated) continue
      const sentence = sentences.find(({ text: own }) => plain(own).search(graded) >= 0) ?? sentences[0]
      if (sentence === undefined) continue
      yield { at: sentence.id, places: atSentence('stated', sentence), severity: sum < stated ? 'advice' : 'warning', params: { stated: `${stated}`, sum: `${sum}` } }
    }
  },
})
