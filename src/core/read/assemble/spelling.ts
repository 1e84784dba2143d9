/**
 * How printed words are compared: without spaces, quotes, numbering and the years that change. Used by every step from
 * Source to Form, and applied to the spellings in /data too, so that both sides meet in one shape.
 */
import { documentVocabulary } from '../../data/generated/document-vocabulary.ts'
import { remembered } from '../../model/remembered.ts'

/** Most cells and lines have nothing to fold. */
const plain = /^[\d.,A-Za-z一-鿿、]*$/

/** `因公出国（境） 费` → `因公出国(境)费`. Widths are folded; spaces, quotes, circled numbers, dot leaders and what takes no room go. */
export function compact(text: string): string {
  return plain.test(text) ? text : compactSpelling(text)
}

const compactSpelling = remembered((text) => text.replace(/[①-⑳\u00ad\u061c\u200b-\u200f\u2060-\u2064\ufeff]/g, '').normalize('NFKC').replace(/[\s"'“”‘’「」『』《》·…]+/g, ''))

const numbering = /^(?:[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十\d]+\)[、.]?|\d{1,2}(?:[、]|\.(?!\d))|第[一二三四五六七八九十]+(?:部分|[章条]))/

/** Takes `一、`, `(一)`, `1.` off the front of compact text, as often as they occur. */
export function stripNumbering(text: string): string {
  let rest = text
  for (;;) {
    const match = numbering.exec(rest)
    if (match === null || match[0].length === rest.length) return rest
    rest = rest.slice(match[0].length)
  }
}

const prefixes = documentVocabulary.labelPrefixes.map(compact)
const suffixes = documentVocabulary.labelSuffixes.map(compact)

/** A row's wording without numbering, `其中：` and the like: `2. 其中：会议费` → `会议费`. */
export function labelCore(text: string): string {
  let rest = stripNumbering(compact(text))
  for (const prefix of prefixes) {
    const match = rest.startsWith(prefix) ? /^[:：]/.exec(rest.slice(prefix.length)) : null
    if (match !== null) rest = stripNumbering(rest.slice(prefix.length + 1))
  }
  const suffix = suffixes.find((ending) => rest.endsWith(ending) && rest.length > ending.length)
  return suffix === undefined ? rest : rest.slice(0, -suffix.length)
}

/** A column's head without the year that changes: `2025年预算数` → `预算数`. */
export const headCore = remembered((text: string): string => {
  const core = compact(text).replace(/^20\d{2}年度?/, '')
  return core === '' ? compact(text) : core
})

export interface TitleCore {
  readonly core: string
  readonly year: number | null
}

const neutralWords = [...documentVocabulary.neutralTitleWords].sort((left, right) => right.length - left.length)
const formWords = alternatives(documentVocabulary.formNumberWords)
const tableWords = alternatives(documentVocabulary.tableWords)
/** A number of a form: `表3`, `附表三`, `3.`, `三、`. Neither the year of 2025年部门收支总表 nor the first letter of 一般公共预算 is one. */
const formNumber = new RegExp(
  `^(?:(?:${formWords})?(?!20\\d{2}年)\\d+(?:-\\d+)?(?:${tableWords})?[:、.]?|(?:${formWords})?[一二三四五六七八九十]+(?!般)(?:(?:${tableWords})[:、.]?|[:、.])|(?:${formWords})[一二三四五六七八九十]+(?!般))(?=\\D{4})`,
)

/**
 * What makes a table's title itself: no numbering, year, closing brackets, and none of the words that come and go
 * (部门, 单位, 部门（单位）, 预算 …). `一、2017年度某院部门收支预算总表` → `某院收支总表`. The department's name stays in front.
 */
export const titleCore = remembered((text: string): TitleCore => {
  const year = /(20\d{2})年/.exec(compact(text))?.[1]
  let core = bareTitle(compact(text)).replace(/(?:\([^()]*\))+$/, '').replace(/[、,，和及与]/g, '')
  for (const word of neutralWords) core = core.replaceAll(word, '')
  return { core: core.replaceAll('()', ''), year: year === undefined ? null : parseYear(year) }
})

/** Compact text without year and numbering; the number of a form may stand before the year: 公开01表2025年部门收支总表. */
export function bareTitle(text: string): string {
  return stripNumbering(text.replace(/20\d{2}年度?/g, '')).replace(formNumber, '')
}

/** A year of four digits. */
export function parseYear(digits: string): number {
  return [...digits].reduce((value, digit) => value * 10 + digit.charCodeAt(0) - 48, 0)
}

/** Words as alternatives of a regular expression, longest first. */
export function alternatives(words: readonly string[]): string {
  const escaped = words.map((word) => compact(word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.sort((left, right) => right.length - left.length).join('|')
}
