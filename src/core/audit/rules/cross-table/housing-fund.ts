/** The housing provident fund: functional item 2210201 and economic section 30113. */
import { sameAmountRule } from './same-amount.ts'

export const housingFund = sameAmountRule({
  id: 'housing-fund',
  title: { zh: '住房公积金：功能科目与经济科目一致', en: 'The housing provident fund agrees by function and by economic nature' },
  functions: ['2210201'],
  economic: '30113',
})
