/**
 * 甲（类）乙（款）丙（项) names one path down the classification. Where all names are known and no 款 of the second name stands under the first, or
 * no 项 of the third under it, one of them was taken from another item.
 */
import { functionalData } from '../../../data/generated/functional.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { codedRows, type CodedRow } from '../../figures.ts'
import { narrative } from '../../needs.ts'
import { atPlace, atSentence } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { plain } from '../../words.ts'

const { levelWords, nameAffixes } = ruleVocabulary
const name = '([^()、,;。:“”\\d.]{2,40})'
const firstLevel = new RegExp(`[（(]\\s*${levelWords['3']}`)
const path = new RegExp(`${name}\\(${levelWords['3']}\\)${name}\\(${levelWords['5']}\\)(?:${name}\\(${levelWords['7']}\\))?`, 'g')

export const levelsNest = defineRule({
  id: 'classification/levels-nest',
  title: { zh: '类、款、项上下级相符', en: 'Category, section and item stand under one another' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { prose: narrative, rows: codedRows('functional') },
  *check({ prose, rows }, tally) {
    const lines = [
      ...prose.sentences.map((sentence) => ({ text: sentence.text, placesOf: (words: string) => atSentence('stated', sentence, words) })),
      ...prose.sections.map(({ heading, place }) => ({ text: heading, placesOf: (words: string) => [atPlace('stated', place, words)] })),
    ].filter(({ text }) => firstLevel.test(text))
    if (lines.length === 0) return
    const codesOf = codesByName(rows)
    const told = new Set<string>()
    for (const { text, placesOf } of lines) {
      for (const match of plain(text).matchAll(path)) {
        const [words, ...found] = match
        const names = found.filter((each) => each !== undefined)
        const levels = names.map((each, level) => codesOf(each, 3 + 2 * level))
        if (told.has(words) || levels.some((codes) => codes.length === 0)) continue
        tally.compared()
        const lower = firstMisplaced(levels)
        if (lower === null) continue
        told.add(words)
        yield { at: words, places: placesOf(words), params: { upper: names[lower - 1] ?? '', lower: names[lower] ?? '' } }
      }
    }
  },
})

/** Position of the first name that stands under none of the codes left above it; null when all nest. */
function firstMisplaced(levels: readonly (readonly string[])[]): number | null {
  let above = levels[0] ?? []
  for (const [index, codes] of levels.slice(1).entries()) {
    const under = codes.filter((code) => above.some((upper) => code.startsWith(upper)))
    if (under.length === 0) return index + 1
    above = under
  }
  return null
}

type Codes = ReadonlyMap<string, ReadonlySet<string>>

/** Codes of one length that carry a name, in the classification or in the document's own forms. */
function codesByName(rows: readonly CodedRow[]): (name: string, length: number) => string[] {
  const own = indexCodes(rows.map(({ code, row }) => ({ code, name: row.label })))
  const common = classified()
  return (label, length) => [...(own.get(label) ?? []), ...(common.get(label) ?? [])].filter((code) => code.length === length)
}

let kept: Codes | null = null

/** The whole classification, indexed at the first use and then kept: it is the same for every document. */
function classified(): Codes {
  kept ??= indexCodes(functionalData)
  return kept
}

/** 支出 at the end of a name comes and goes. */
function indexCodes(named: readonly { readonly code: string; readonly name: string }[]): Codes {
  const codes = new Map<string, Set<string>>()
  for (const { code, name: label } of named) {
    for (const spelling of spellings(plain(label))) codes.set(spelling, (codes.get(spelling) ?? new Set<string>()).add(code))
  }
  return codes
}

function spellings(label: string): string[] {
  const suffix = nameAffixes.suffixes.find((each) => label.endsWith(each)) ?? ''
  return suffix === '' ? [label, ...nameAffixes.suffixes.map((each) => label + each)] : [label, label.slice(0, -suffix.length)]
}
