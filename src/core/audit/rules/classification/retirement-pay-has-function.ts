/** Pay for the retired (30301, 30302) is usually shown under a 离退休 item. Some places book it under 行政运行, so this is only a warning. */
import { ruleVocabulary } from '../../../data/generated/rule-vocabulary.ts'
import { economicTable, functionalTable, isPositive, wholeColumns } from '../../figures.ts'
import { atCell } from '../../places.ts'
import { defineRule } from '../../rule.ts'
import { includesAny, plain } from '../../words.ts'

export const retirementPayHasFunction = defineRule({
  id: 'classification/retirement-pay-has-function',
  title: { zh: '列有离退休费的，应有离退休功能科目', en: 'Retirement pay has its functional item' },
  basis: ['classification'],
  applies: {},
  severity: 'warning',
  needs: { economic: economicTable, functional: functionalTable },
  *check({ economic, functional }, tally) {
    const paid = ['30301', '30302'].map((code) => economic.at(code, wholeColumns)).filter(isPositive)
    if (paid.length === 0) return
    tally.compared()
    if (functional.rows.some(({ label }) => includesAny(plain(label), ruleVocabulary.functionNames.retirement))) return
    if (functional.partlyRead) return tally.open(`form:${functional.form.id}`)
    yield {
      at: 'retirement',
      places: paid.map((cell) => atCell('part', cell)),
      actual: paid.reduce((sum, { amount }) => sum + (amount?.fen ?? 0n), 0n),
      params: { unit: paid[0]?.unit ?? 'tenThousandYuan' },
    }
  },
})
