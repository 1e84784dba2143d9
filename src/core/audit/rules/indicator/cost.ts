/** What a cost indicator asks for: an amount of money, for the whole project or for one piece. Shared by the rules of this folder. */
import { readAmount, type Amount, type Unit } from '../../../money.ts'
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import type { Indicator } from '../../../model/project.ts'
import { formatDecimal } from '../../ratio.ts'
import { includesAny, plain } from '../../words.ts'

/** null where the target is no amount of money. */
export function amountOfCost(indicator: Indicator): Amount | null {
  const unit = moneyUnitOf(indicator)
  if (unit === null || indicator.value === null) return null
  const reading = readAmount(formatDecimal(indicator.value), unit)
  return reading.kind === 'amount' ? reading.amount : null
}

export function moneyUnitOf({ unit }: Indicator): Unit | null {
  const words = plain(unit ?? '')
  return words === ruleVocabulary.moneyUnits.tenThousandYuan ? 'tenThousandYuan' : words === ruleVocabulary.moneyUnits.yuan ? 'yuan' : null
}

export function isPerPiece({ name, description }: Indicator): boolean {
  return includesAny(plain(name + description), ruleVocabulary.costWords)
}
