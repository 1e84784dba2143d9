/** Which other item a purpose or reason names in place of its own. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { alternatives } from '../../words.ts'
import type { Item } from './item-text.ts'

const { prefixes, suffixes } = ruleVocabulary.nameAffixes
const prefix = new RegExp(`^(?:${alternatives(prefixes)})`)
const suffix = new RegExp(`(?:${alternatives(suffixes)})$`)

/**
 * → the item whose full name stands in the words while the own name does not. Names inside one another (医疗 in 行政单位医疗) and names
 * that several items share say nothing, and neither does a name that is only a small part of a longer explanation.
 */
export function namedInstead(words: string, own: Item, all: readonly Item[]): Item | null {
  if (words.includes(own.name) || shortened(own.name).some((name) => words.includes(name))) return null
  const others = all.filter(({ code, name }) => code !== own.code && name !== own.name && words.includes(name) && name.length >= 4)
  const longest = [...others].sort((left, right) => right.name.length - left.name.length)[0]
  if (longest === undefined || own.name.includes(longest.name) || longest.name.includes(own.name)) return null
  return 3 * longest.name.length >= words.length ? longest : null
}

/** One item for each code, so that a long text is not compared with itself. */
export function oneForEachCode(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.code, item])).values()]
}

/** A name is often told without 其他 and 支出 (其他…支出). */
function shortened(name: string): string[] {
  const short = name.replace(prefix, '').replace(suffix, '')
  return short.length >= 3 ? [short] : []
}
