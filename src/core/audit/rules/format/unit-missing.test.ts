import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { unitMissing } from './unit-missing.ts'

it('accepts figures with their units, lists that share one, and numbers that are neither rate nor amount', () => {
  const prose = '教育支出12.00万元，占7.61%。\n两项分别增长5.3、6.1%。\n两项分别减少5.31,6.12万元。\n年初预算为0，支出决算为3.00万元。\n平均得分为99.38。'
  expect(outcomeOf(unitMissing, { prose })).toBe('passed')
})

it('warns once of figures without one', () => {
  const { said, audit } = verdictOf(unitMissing, { prose: '教育支出12.00万元，占7.61；农林水支出3.00万元，占1.90%。\n年初预算为4.00万元，支出决算为4.19。\n决算数为1,234.56，比上年增加3.00万元。' })
  expect(said).toEqual(['warning document'])
  expect(audit.findings[0]?.params).toMatchObject({ count: '3', found: '占7.61' })
})

it('is undetermined without prose', () => {
  expect(outcomeOf(unitMissing, {})).toBe('undetermined')
})
