/** The worker's side of a bureau's own rules: which files can be used, and the packs they are. */
import { readRulePack } from '../../core/audit/packs/read-rule-pack.ts'
import { phrasePackMistake } from '../../core/locale/pack-words.ts'
import type { RulePack } from '../../core/model/rule-pack.ts'
import type { Language, PackCheck } from './protocol.ts'

/** Files that are sound; what an older build took and this one does not is left out. */
export function packsOf(texts: readonly string[]): RulePack[] {
  return texts.flatMap((text) => readRulePack(text).pack ?? [])
}

export function checkPack(text: string): PackCheck {
  const { pack, mistakes } = readRulePack(text)
  const told = (language: Language): string => mistakes.map((mistake) => phrasePackMistake(mistake, language)).join('\n')
  return { pack: pack === null ? null : { id: pack.id, title: pack.title }, mistakes: { zh: told('zh'), en: told('en') } }
}
