/** A department that says it spends nothing of a fund has nothing in that fund's table. */
import { checkWords } from '../../../data/generated/check-words.ts'
import type { Sentence } from '../../../model/narrative.ts'
import { isPositive } from '../../figures.ts'
import { anything, narrative } from '../../needs.ts'
import { atCell, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, includesAny, plain } from '../../words.ts'

const { funds, none, noneVerbs, noneLeadsExcluded, noneTail } = checkWords
const tail = new RegExp(`^(?:${alternatives(noneTail)})*$`)
const denial = new RegExp(`^(.{0,20}?)(?:${alternatives(none)})(?:${alternatives(noneVerbs)})*$`)

export const deniedFundIsEmpty = defineRule({
  id: 'narrative/denied-fund-is-empty',
  title: { zh: '文字称没有的预算支出，表中也没有', en: 'A fund the prose says there is none of has no figures' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, view: anything },
  *check({ prose, view }, tally) {
    const saysNone = prose.sentences.filter(({ text }) => includesAny(plain(text), none))
    for (const { form: id, words } of funds) {
      const denying = saysNone.find((sentence) => denies(sentence, words))
      const form = view.forms.get(id)
      if (denying === undefined || form === undefined) continue
      if (form.status === 'unread') {
        tally.open(`form:${id}`)
        continue
      }
      tally.compared()
      const filled = form.cells.find(isPositive)
      if (filled === undefined) continue
      yield {
        at: id,
        places: [...atSentence('denial', denying), atCell('printed', filled)],
        actual: filled.amount,
        params: { form: id, stated: denying.text, unit: filled.unit },
      }
    }
  },
})

/** A clause that is nothing but the denial: what stands before it may not speak of another year or another body, what follows may not narrow it. */
function denies({ text }: Sentence, words: readonly string[]): boolean {
  return plain(text).split(/[,，。；;:：]/).some((clause) => {
    const word = words.find((one) => clause.includes(one))
    if (word === undefined) return false
    const at = clause.indexOf(word)
    const lead = denial.exec(clause.slice(0, at))?.[1]
    return lead !== undefined && !includesAny(lead, noneLeadsExcluded) && tail.test(clause.slice(at + word.length))
  })
}
