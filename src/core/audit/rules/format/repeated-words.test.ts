import fc from 'fast-check'
import { expect, it } from 'vitest'
import { auditBy } from '../../run.ts'
import { budgetOf, outcomeOf, verdictOf } from '../../test-support.ts'
import { repeatedWords } from './repeated-words.ts'

it('accepts sentences without repetition, and words that only look alike', () => {
  expect(outcomeOf(repeatedWords, { prose: '支出预算增加。\n天天向上，办公室 办公室负责文件。' })).toBe('passed')
})

it('advises on a word written twice', () => {
  expect(verdictOf(repeatedWords, { prose: '比上年增加增加5.00万元。' }).said).toEqual(['advice sentence-1'])
})

it('takes two lines that meet in one word for no repetition', () => {
  const budget = budgetOf({ prose: '2025年部门预算预算主管部门比上年增加增加。' })
  const sentences = (lineStarts: readonly number[]): typeof budget.narrative.sentences => budget.narrative.sentences.map((sentence) => ({ ...sentence, lineStarts }))
  const broken = (lineStarts: readonly number[]): string[] => auditBy([repeatedWords], { ...budget, narrative: { ...budget.narrative, sentences: sentences(lineStarts) } }).findings.map(({ params }) => params['words'] ?? '')
  expect([broken([0]), broken([0, 9])]).toEqual([['预算预算'], ['增加增加']])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(repeatedWords, {})).toBe('undetermined')
})

it('hears one character written twice, and not the end of one word before the next', () => {
  expect(verdictOf(repeatedWords, { prose: '主要原因是是厉行节约。' }).said).toEqual(['advice sentence-1'])
  expect(outcomeOf(repeatedWords, { prose: '以盈利为目的的活动，关键是是否公开。' })).toBe('passed')
})

it('leaves alone words that meet in one character', () => {
  expect(outcomeOf(repeatedWords, { prose: '实事求是是根本要求，安全和和美的乡村，追求公平和和睦，采购标的的价格。\n慰问金3.00万元元旦前发放。' })).toBe('passed')
})

it('hears a word of three to twelve characters twice in a row wherever it stands', () => {
  const letters = fc.uniqueArray(fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸子丑寅卯'), { minLength: 3, maxLength: 12 })
  const around = fc.array(fc.constantFrom(...'山川河海云'), { maxLength: 15 })
  fc.assert(
    fc.property(letters, around, around, (word, before, after) => {
      const prose = `${before.join('')}${word.join('').repeat(2)}${after.join('')}。`
      expect(outcomeOf(repeatedWords, { prose })).toBe('violated')
    }),
  )
})
