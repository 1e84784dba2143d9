/**
 * 内设办公室、业务科、财务科 3 个科室: as many are listed as are counted. With 等 at its end a list may be shorter, never longer. Lists that mix in other
 * bodies, or go on counting them (2个科室1个中心), are not counted.
 */
import { checkWords } from '../../../data/generated/check-words.ts'
import { chineseNumerals } from '../../../data/generated/chinese-numerals.ts'
import { narrative } from '../../needs.ts'
import { atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { alternatives, includesAny, plain } from '../../words.ts'

const { leads, measures, counted, endings, opens, andSoOn, sums, joins, otherBodies } = checkWords.listedOffices
const piece = `[^、，。；：,;:\\d()]{1,14}(?:${alternatives(endings)})`
const list = `${piece}(?:、${piece})+(?:(?:${alternatives(joins)})${piece})?`
const numerals = chineseNumerals.numerals
const measure = `(?:${alternatives(measures)})`
const number = `(\\d{1,2}|[${Object.keys(numerals).join('')}])`
const things = `(?:${alternatives(counted)})`
/** 内设甲科、乙科等 2 个科室. */
const before = new RegExp(`(?:${alternatives(leads)})[:：]?(${list})(${alternatives(andSoOn)})?(?:${alternatives(sums)})?${number}${measure}${things}(?![^。；;\\d]{0,3}${number}${measure})`, 'g')
/** 内设机构 2 个，分别是甲科、乙科. */
const after = new RegExp(`(?:${things}${number}${measure}|${number}${measure}${things})[，,:：(]?(?:${alternatives(opens)})[:：]?(${list})(${alternatives(andSoOn)})?(?=[。；;)]|$)`, 'g')

export const listedNumber = defineRule({
  id: 'completeness/listed-number',
  title: { zh: '内设机构数量与所列名称一致', en: 'As many offices are named as are counted' },
  basis: ['consistency'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative },
  *check({ prose }, tally) {
    for (const sentence of prose.sentences) {
      if (!includesAny(sentence.text, measures)) continue
      const text = plain(sentence.text)
      const found = [
        ...[...text.matchAll(before)].map(([words, names = '', open, count = '']) => ({ words, names, open, count })),
        ...[...text.matchAll(after)].map(([words, behind, ahead, names = '', open]) => ({ words, names, open, count: behind ?? ahead ?? '' })),
      ]
      for (const { words, names, open, count } of found) {
        if (includesAny(names, otherBodies)) continue
        tally.compared()
        const stated = numberOf(count)
        const [fewest, most] = [names.split('、').length, names.split(splitter).length]
        if (stated >= fewest && (stated <= most || open !== undefined)) continue
        yield { at: `${sentence.id}/${count}`, places: atSentence('stated', sentence, words), params: { stated: `${stated}`, named: `${most}`, names } }
      }
    }
  },
})

/** 和 parts two names only behind the end of one, and even there it may stand within a name: 规划和自然资源科, 机关党委和工会办公室. */
const splitter = new RegExp(`、|(?<=(?:${alternatives(endings)}))(?:${alternatives(joins)})`)
/** 12, 三. */
function numberOf(text: string): number {
  return Number.parseInt(numerals[text] ?? text, 10)
}
