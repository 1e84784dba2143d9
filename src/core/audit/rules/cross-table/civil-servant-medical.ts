/** Medical subsidies of civil servants: functional item 2101103 and economic section 30111. */
import { sameAmountRule } from './same-amount.ts'

export const civilServantMedical = sameAmountRule({
  id: 'civil-servant-medical',
  title: { zh: '公务员医疗补助：功能科目与经济科目一致', en: 'Medical subsidies of civil servants agree by function and by economic nature' },
  functions: ['2101103'],
  economic: '30111',
})
