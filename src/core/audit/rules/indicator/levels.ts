/** The levels of performance indicators, without the word 指标, and what a name asks for. Shared by the rules of this folder. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { includesAny, plain } from '../../words.ts'

const taxonomy = ruleVocabulary.indicatorLevels
const indicatorWord = new RegExp(`${ruleVocabulary.indicatorWord}$`)

/** `数量指标` → `数量`. */
export function levelName(printed: string): string {
  return plain(printed).replace(indicatorWord, '')
}

/** null when the first level is not one of the taxonomy. */
export function secondLevelsOf(level1: string): readonly string[] | null {
  return taxonomy.find((known) => known.level1 === levelName(level1))?.level2 ?? null
}

export function firstLevelsOf(level2: string): readonly string[] {
  return taxonomy.filter((known) => known.level2.includes(levelName(level2))).map(({ level1 }) => level1)
}

export function isCost(level2: string): boolean {
  return levelName(level2).includes(ruleVocabulary.costLevel)
}

export function isTimely({ name }: Indicator): boolean {
  return includesAny(plain(name), ruleVocabulary.timelyWords)
}

/** Less is better: faults, complaints, costs, times. A name that counts their absence is not meant. */
export function isSmallerBetter({ name, level2 }: Indicator): boolean {
  const words = plain(name)
  if (includesAny(words, ruleVocabulary.notSmaller)) return false
  return isCost(level2) || includesAny(words, ruleVocabulary.smallerIsBetter)
}
