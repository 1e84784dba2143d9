/**
 * A figure of this year is compared with the year before it. 比2022年 in a document of 2024 was left over from the text of the year before, unless
 * the sentence speaks of that older year itself, compares with the year before too, or with what was spent then, as only a budget does on purpose.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { anything, fiscalYear } from '../../needs.ts'
import { atClaim, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf, type Comparison } from '../../statements.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, includesAny } from '../../words.ts'

const compared = new RegExp(`(?:${alternatives(ruleVocabulary.compareWords)})\\s*(20\\d\\d)\\s*年`, 'g')
const year = /(20\d\d)\s*年/

export const comparedWithYearBefore = defineRule({
  id: 'statement/compared-with-year-before',
  title: { zh: '本年与上一年比较', en: 'A year is compared with the one before' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { own: fiscalYear, stated: comparisons, view: anything },
  *check({ own, stated, view }, tally) {
    const told = new Set<string>()
    for (const comparison of stated) {
      const found = comparedYear(comparison, view, own)
      if (found === null || told.has(found.sentenceId)) continue
      told.add(found.sentenceId)
      tally.compared()
      // Two years back is what the text of the year before said; older years are told on purpose.
      const sentence = view.sentences.get(found.sentenceId)
      if (found.year !== own - 2 || found.isOtherStage || sentence?.text.includes(`${own - 1}`) === true) continue
      yield {
        at: found.sentenceId,
        places: [...(sentence === undefined ? [] : atSentence('stated', sentence, found.words)), atClaim('current', comparison.figure)],
        params: { subject: subjectOf(comparison.figure), printed: `${found.year}`, year: `${own}`, before: `${own - 1}` },
      }
    }
  },
})

/** The year named behind 比, 较, 与 before the change; null where none is, or where the sentence begins with an older year than the document's. */
function comparedYear({ change, rate, unchanged }: Comparison, view: BudgetView, own: number): { readonly sentenceId: string; readonly year: number; readonly words: string; readonly isOtherStage: boolean } | null {
  const moved = change ?? rate ?? unchanged
  const text = moved === null ? '' : (view.sentences.get(moved.sentenceId)?.text ?? '').slice(0, moved.start)
  const last = [...text.matchAll(compared)].at(-1)
  if (moved === null || last === undefined) return null
  const otherStage = view.budget.stage === 'budget' ? ruleVocabulary.completionWords.executed : ruleVocabulary.completionWords.budget
  const before = year.exec(text.slice(0, last.index))?.[1]
  return before !== undefined && Number.parseInt(before, 10) !== own ? null : { sentenceId: moved.sentenceId, year: Number.parseInt(last[1] ?? '', 10), words: last[0], isOtherStage: includesAny(text.slice(last.index), otherStage) }
}
