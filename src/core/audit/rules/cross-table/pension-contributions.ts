/** Employers’ contributions to the basic pension: functional item 2080505 and economic section 30108. */
import { sameAmountRule } from './same-amount.ts'

export const pensionContributions = sameAmountRule({
  id: 'pension-contributions',
  title: { zh: '基本养老保险缴费：功能科目与经济科目一致', en: 'Basic pension contributions agree by function and by economic nature' },
  functions: ['2080505'],
  economic: '30108',
})
