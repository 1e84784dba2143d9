/** Contributions to medical insurance: functional items 2101101 and 2101102 and economic section 30110. */
import { sameAmountRule } from './same-amount.ts'

export const medicalContributions = sameAmountRule({
  id: 'medical-contributions',
  title: { zh: '职工基本医疗保险缴费：功能科目与经济科目一致', en: 'Medical insurance contributions agree by function and by economic nature' },
  functions: ['2101101', '2101102'],
  economic: '30110',
})
