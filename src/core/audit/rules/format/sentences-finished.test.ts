import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { sentencesFinished } from './sentences-finished.ts'

it('accepts finished prose', () => {
  expect(outcomeOf(sentencesFinished, { prose: '因公出国（境）费按《办法》执行，\n\n“三公”经费如下。\n1）人员经费。' })).toBe('passed')
})

it('advises of a section that ends at a comma', () => {
  expect(verdictOf(sentencesFinished, { prose: '# assets 资产\n固定资产如下，\n# other 其他\n无。' }).said).toEqual(['advice sentence-1'])
})

it('advises of a bracket that does not close in its section', () => {
  expect(verdictOf(sentencesFinished, { prose: '因公出国（境费用如下。' }).said).toEqual(['advice sentence-1/（'])
  expect(outcomeOf(sentencesFinished, { prose: '运行费（其中：购置0.00万元)如下。' })).toBe('passed')
  expect(outcomeOf(sentencesFinished, { prose: '购置单价100万元（含。\n\n不含车辆）0台。' })).toBe('passed')
})

it('takes a number whose words stand on the next line for no sentence', () => {
  expect(outcomeOf(sentencesFinished, { prose: '资产如下。\n三、' })).toBe('passed')
})

it('cannot tell without prose', () => {
  expect(outcomeOf(sentencesFinished, {})).toBe('undetermined')
})
