/**
 * A sentence without a figure that tells what the year before plans (2024年未安排购置车辆, in a budget of 2025) was left over from the older text.
 * One that compares, looks back or stands beside this year's in its paragraph means it.
 */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { anything, fiscalYear, narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import type { BudgetView } from '../../view.ts'
import { alternatives, includesAny, plain } from '../../words.ts'

const { lastYearsPlan, thisYear } = ruleVocabulary
const { none, planned, targets, lookingBack } = lastYearsPlan
const plan = `(?:(?:${alternatives(none)})[^，。；,;\\d]{0,16}(?:${alternatives(planned)})|${alternatives(targets)})`
/** The year opens the sentence or stands behind its number, and the plan is told in the same clause or the next. */
const opened = new RegExp(`^(?:[（(]?[\\d一二三四五六七八九十]{1,3}[)）.、])?(20\\d\\d)年(?:度)?,?[^。；;]{0,40}?${plan}`)

export const lastYearsPlanLeft = defineRule({
  id: 'statement/last-years-plan',
  title: { zh: '文字说明的是本年的安排', en: 'The prose tells this year’s plan' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { year: fiscalYear, prose: narrative, view: anything },
  *check({ year, prose, view }, tally) {
    for (const sentence of prose.sentences) {
      if (!sentence.text.includes(`${year - 1}`) && !sentence.text.includes(`${year}`)) continue
      const match = opened.exec(plain(sentence.text))
      if (match === null) continue
      tally.compared()
      if (match[1] !== `${year - 1}` || meansIt(view, sentence, year)) continue
      yield { at: sentence.id, places: atSentence('stated', sentence), params: { printed: `${year - 1}`, year: `${year}`, quotation: match[0] } }
    }
  },
})

function meansIt(view: BudgetView, { paragraphIndex, sectionId, text }: Sentence, year: number): boolean {
  const around = view.sentencesByParagraph.get(paragraphIndex) ?? []
  const paragraph = around.map((sentence) => sentence.text).join('')
  const heading = view.sections.get(sectionId ?? '')?.heading ?? ''
  const hasAmount = around.some(({ id }) => (view.claimsBySentence.get(id) ?? []).some(({ kind }) => kind === 'amount' || kind === 'change'))
  return hasAmount || paragraph.includes(`${year}年`) || includesAny(paragraph, thisYear) || includesAny(text, lookingBack) || heading.includes(`${year - 1}`) || (view.budget.stage === 'budget' && includesAny(heading, lookingBack))
}
