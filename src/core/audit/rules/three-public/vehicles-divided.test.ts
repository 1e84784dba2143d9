import { expect, it } from 'vitest'
import { formOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { vehiclesDivided } from './vehicles-divided.ts'

const prose = (rest: string): string =>
  `# threePublicExpenses 三公\n公务用车购置及运行维护费支出{v amount threePublic.vehicles|19.00万元}。其中：公务用车运行维护支出{o amount threePublic.vehicleOperation|19.00万元}。${rest}`

it('accepts both halves, and words that say there was no purchase', () => {
  expect(outcomeOf(vehiclesDivided, { prose: prose('公务用车购置支出{p amount threePublic.vehiclePurchase|0.00万元}。') })).toBe('passed')
  expect(outcomeOf(vehiclesDivided, { prose: prose('本年未购置公务用车。') })).toBe('passed')
})

it('warns where nothing is said of purchases, advises where the form prints them', () => {
  const unsaid = prose('公务用车购置及运行维护费减少的主要原因是合理用车。')
  expect(verdictOf(vehiclesDivided, { prose: unsaid }).said).toEqual(['warning o'])
  expect(verdictOf(vehiclesDivided, { prose: unsaid, forms: [formOf('threePublicExpenses', 'row | total\nvehiclePurchase=公务用车购置费 | 0.00')] }).said).toEqual(['advice o'])
})

it('asks nothing where the prose does not divide', () => {
  expect(outcomeOf(vehiclesDivided, { prose: '# threePublicExpenses 三公\n公务用车购置及运行维护费{v amount threePublic.vehicles|19.00万元}。' })).toBe('notApplicable')
  expect(outcomeOf(vehiclesDivided, { prose: prose('').replaceAll('19.00', '0.00') })).toBe('notApplicable')
  expect(outcomeOf(vehiclesDivided, {})).toBe('undetermined')
})
