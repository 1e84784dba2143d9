/** Contributions to the occupational annuity: functional item 2080506 and economic section 30109. */
import { sameAmountRule } from './same-amount.ts'

export const annuityContributions = sameAmountRule({
  id: 'annuity-contributions',
  title: { zh: '职业年金缴费：功能科目与经济科目一致', en: 'Occupational annuity contributions agree by function and by economic nature' },
  functions: ['2080506'],
  economic: '30109',
})
