import { expect, it } from 'vitest'
import type { Form } from '../../../model/form.ts'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { partsAddUp } from './parts-add-up.ts'

const prose = (whole: string): string =>
  `基本支出{w amount expenditure.basic parts=p,q|${whole}万元}，其中人员经费{p amount expenditure.personnel|713.05万元}，公用经费{q amount expenditure.operating|101.20万元}。`

it('accepts parts that add up, changes with their sign', () => {
  expect(outcomeOf(partsAddUp, { prose: prose('814.25') })).toBe('passed')
  expect(outcomeOf(partsAddUp, { prose: '减少{w change x down parts=p,q|1.00万元}，其中甲减少{p change y down|3.00万元}，乙增加{q change z up|2.00万元}。' })).toBe('passed')
})

it('advises on a rounding tail, finds parts that exceed the whole, warns of parts that fall short', () => {
  expect(verdictOf(partsAddUp, { prose: prose('814.26') }).said).toEqual(['advice w'])
  expect(verdictOf(partsAddUp, { prose: prose('800.00') }).said).toEqual(['error w'])
  expect(verdictOf(partsAddUp, { prose: prose('900.00') }).said).toEqual(['warning w'])
  expect(verdictOf(partsAddUp, { prose: prose('800.00').replace('expenditure.operating', '-') }).said).toEqual(['warning w'])
})

it('says nothing of parts that fall short where a part may be unnamed', () => {
  expect(outcomeOf(partsAddUp, { prose: prose('900.00').replace('expenditure.operating', '-') })).toBe('passed')
  const sources = '收入预算{w amount revenue.total parts=p,q cell=revenueSummary/main/total/total|10.00万元}，其中财政拨款收入{p amount revenue.fiscalAppropriation|6.00万元}，事业收入{q amount revenue.service|3.00万元}。'
  const forms = (other: string): Form[] => [formOf('revenueSummary', `row | total | otherRevenue\ntotal | 10.00 | ${other}`)]
  expect(outcomeOf(partsAddUp, { forms: forms('0.00'), prose: sources })).toBe('violated')
  expect(outcomeOf(partsAddUp, { forms: forms('1.00'), prose: sources })).toBe('passed')
})

it('takes 单位资金 for all sources that are the agency’s own', () => {
  const sources = '收入预算{w amount revenue.total parts=p,q cell=revenueSummary/main/total/total|10.00万元}，其中财政拨款收入{p amount revenue.fiscalAppropriation|6.00万元}，单位资金{q amount revenue.agencyOwn|3.00万元}。'
  const forms = [formOf('revenueSummary', 'row | total | serviceRevenue\ntotal | 10.00 | 4.00')]
  expect(verdictOf(partsAddUp, { forms, prose: sources }).said).toEqual(['warning w'])
  expect(outcomeOf(partsAddUp, { forms, prose: sources.replace('revenue.agencyOwn', 'revenue.specialAccount') })).toBe('passed')
  expect(outcomeOf(partsAddUp, { forms: [formOf('revenueSummary', 'row | total | serviceRevenue | carryover\ntotal | 10.00 | 3.00 | ?')], prose: sources })).toBe('passed')
})

it('says nothing of parts that are only the main ones, or that the tables have too', () => {
  expect(outcomeOf(partsAddUp, { prose: prose('900.00').replace('其中', '其中主要是') })).toBe('passed')
  const forms = [formOf('generalPublicBasicExpenditure', 'row | total | personnel | operating\ntotal | 900.00 | 713.05 | 101.20')]
  const cell = (column: string): string => ` cell=generalPublicBasicExpenditure/main/total/${column}|`
  const bound = prose('900.00').replace('parts=p,q|', `parts=p,q${cell('total')}`).replace('personnel|', `personnel${cell('personnel')}`).replace('operating|', `operating${cell('operating')}`)
  expect(outcomeOf(partsAddUp, { forms, prose: bound })).toBe('passed')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(partsAddUp, {})).toBe('undetermined')
})

it('takes a total of both sides for that of expenditure where its parts are of expenditure', () => {
  const forms = [formOf('revenueExpenditureSummary', 'row | amount\nrevenue:total=收入总计 | 100.00')]
  const both = (project: string, subject = '收、支总计'): Parameters<typeof outcomeOf>[1] => ({
    forms, prose: `${subject}{t amount revenue.total subject=${subject} cell=revenueExpenditureSummary/revenue/total/amount parts=b,p|100.00万元}，其中：基本支出{b amount expenditure.basic|60.00万元}，项目支出{p amount expenditure.project|${project}万元}。`,
  })
  expect(outcomeOf(partsAddUp, both('40.00'))).toBe('passed')
  expect(verdictOf(partsAddUp, both('30.00')).said).toEqual(['warning t'])
  expect(verdictOf(partsAddUp, both('30.00', '收入总计')).said).toEqual([])
})

it('adds up no two sides of one total', () => {
  const sides = '收、支总计{a amount revenue.total parts=b,c,d|20.00万元}，其中本年收入{b amount revenue.currentYear|20.00万元}；本年支出{c amount expenditure.currentYear|18.00万元}，年末结转{d amount expenditure.carryoverOut|2.00万元}。'
  expect(outcomeOf(partsAddUp, { prose: sides })).toBe('notApplicable')
  const unnamed = (whole: string): string => `总计{a amount revenue.total subject=${whole} parts=b,c,d|20.00万元}，其中{b amount revenue.currentYear subject=本年收入|20.00万元}；{c amount - subject=本年支出|18.00万元}，{d amount - subject=年末结转|2.00万元}。`
  expect(outcomeOf(partsAddUp, { prose: unnamed('收、支总计') })).toBe('notApplicable')
  expect(outcomeOf(partsAddUp, { prose: unnamed('收入总计') })).toBe('violated')
})

it('warns of changes that fall short of the whole’s, where what is not named has nothing this year', () => {
  const prose = '“三公”经费{t amount threePublic.total cell=threePublicExpenses/main/total/total|19.86万元}。“三公”经费减少{w change threePublic.total down of=t parts=v,h|3.59万元}，其中公务用车减少{v change threePublic.vehicles down|3.59万元}，公务接待费增加{h change threePublic.hospitality up|0.30万元}。'
  const forms = (visits: string): Form[] => [formOf('threePublicExpenses', `row | total\ntotal=合计 | 19.86\noverseasVisits | ${visits}\nvehicles | 19.56\nhospitality | 0.30`)]
  expect(verdictOf(partsAddUp, { forms: forms('0.00'), prose }).said).toEqual(['warning w'])
  expect(outcomeOf(partsAddUp, { forms: forms('2.00'), prose })).toBe('passed')
})

it('knows functional items for the side of expenditure', () => {
  const sides = '财政拨款收支总预算{a amount fiscal.total parts=b,c,d|20.00万元}。收入包括：一般公共预算拨款{b amount revenue.generalPublic|20.00万元}。支出包括：教育支出{c amount function:205|18.00万元}、住房保障支出{d amount function:221|2.00万元}。'
  expect(outcomeOf(partsAddUp, { prose: sides })).toBe('notApplicable')
  expect(outcomeOf(partsAddUp, { prose: sides.replace('revenue.generalPublic', '-').replace('fiscal.total', 'fiscal.total subject=财政拨款收支总预算') })).toBe('notApplicable')
})

it('takes what follows a list that is complete for something else', () => {
  const list = (works: string): string =>
    `政府采购预算{t amount procurement.total parts=g,w,s,r|120.00万元}，其中货物{g amount procurement.goods|20.00万元}、工程{w amount procurement.works|${works}}、服务{s amount procurement.services|20.00万元}；预留{r amount procurement.smallAndMedium|100.00万元}。`
  expect(outcomeOf(partsAddUp, { prose: list('80.00万元') })).toBe('passed')
  expect(verdictOf(partsAddUp, { prose: list('90.00万元') }).said).toEqual(['error t'])
  expect(verdictOf(partsAddUp, { prose: list('80.00万元').replace('20.00万元}；', '30.00万元}；') }).said).toEqual(['error t'])
})
