import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { repeatedWords } from './repeated-words.ts'

it('accepts sentences without repetition, and words that only look alike', () => {
  expect(outcomeOf(repeatedWords, { prose: '支出预算增加。\n天天向上，办公室 办公室负责文件。' })).toBe('passed')
})

it('advises on a word written twice', () => {
  expect(verdictOf(repeatedWords, { prose: '比上年增加增加5.00万元。' }).said).toEqual(['advice sentence-1'])
})

it('is undetermined without prose', () => {
  expect(outcomeOf(repeatedWords, {})).toBe('undetermined')
})
