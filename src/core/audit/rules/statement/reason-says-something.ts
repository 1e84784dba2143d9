/** A reason explains. Words that fit every change (工作需要), none at all after 原因是, or the change told once more (公务接待费减少，原因是公务接待费减少) explain nothing. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Claim } from '../../../model/narrative.ts'
import { anything, narrative } from '../../needs.ts'
import { atClaim, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { comparisons, subjectOf } from '../../statements.ts'
import { alternatives, plain } from '../../words.ts'
import { reasonAfter } from './reason-after.ts'

const reason = new RegExp(`(?:${alternatives(checkWords.reasonOpeners)})[:：]?([^，。；,;]{0,14})(?=[，。；,;]|$)`, 'g')
const empty: ReadonlySet<string> = new Set(checkWords.emptyReasons)

export const reasonSaysSomething = defineRule({
  id: 'statement/reason-says-something',
  title: { zh: '增减原因具体', en: 'Reasons say something' },
  basis: ['disclosure-procedure-2016', 'good-practice'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, stated: comparisons, view: anything },
  *check({ prose, stated, view }, tally) {
    const vague: { readonly words: string; readonly sentence: (typeof prose.sentences)[number] }[] = []
    for (const sentence of prose.sentences) {
      for (const [whole, words = ''] of sentence.text.matchAll(reason)) {
        tally.compared()
        const said = words.trim()
        if (said === '' && /。\s*$/.test(sentence.text) && sentence.text.trimEnd().endsWith(`${whole}。`)) yield { at: `${sentence.id}/none`, places: atSentence('reason', sentence, whole), params: { case: 'none', reason: whole } }
        else if (empty.has(said)) vague.push({ words: whole, sentence })
      }
    }
    const repeated = stated.flatMap(({ figure, change, rate }) => {
      const claim = rate ?? change
      const said = claim === null ? null : reasonAfter(view, claim, false)
      return claim !== null && said !== null && saysItAgain(said, figure) ? [{ claim, said, figure }] : []
    })
    const [again] = repeated
    if (again !== undefined) yield { at: 'again', places: repeated.map(({ claim }) => atClaim('stated', claim)), severity: 'advice', params: { case: 'again', subject: subjectOf(again.figure), reason: again.said, times: `${repeated.length}` } }
    const [first] = vague
    if (first === undefined) return
    yield {
      at: 'vague',
      places: vague.flatMap(({ words, sentence }) => atSentence('reason', sentence, words)),
      severity: 'advice',
      params: { case: 'vague', reason: first.words, times: `${vague.length}` },
    }
  },
})

const { tails, between, moved } = checkWords.circular
const tail = new RegExp(`(?:${alternatives(tails)})$`)
const movedAlone = new RegExp(`^(?:${alternatives([...tails, ...between])}){0,3}(?:${alternatives(moved)})$`)

/** The name of the figure and that it moved, and nothing else. */
function saysItAgain(reason: string, figure: Claim): boolean {
  const subject = plain(subjectOf(figure))
  const name = subject.replace(tail, '')
  const words = plain(reason)
  return [subject, name].some((each) => each.length > 1 && words.startsWith(each) && movedAlone.test(words.slice(each.length)))
}
