import { expect, it } from 'vitest'
import { phrasePages } from './place-words.ts'

it('says pages that follow one another as one run', () => {
  expect(phrasePages([7], 'zh')).toBe('第 7 页')
  expect(phrasePages([1, 2, 3, 7, 9, 10], 'zh')).toBe('第 1–3、7、9–10 页')
  expect(phrasePages([1, 2, 3, 7], 'en')).toBe('pages 1–3, 7')
})
