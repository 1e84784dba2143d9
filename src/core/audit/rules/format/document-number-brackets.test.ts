import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { documentNumberBrackets } from './document-number-brackets.ts'

it('accepts 〔 〕', () => {
  expect(outcomeOf(documentNumberBrackets, { prose: '根据财预〔2016〕143号文件。' })).toBe('passed')
})

it('advises once on other brackets, in prose, purposes and grounds', () => {
  const projects = [{ purpose: '按冀组字[2016]55号文件发放', indicators: ['产出 | 数量 | 甲 | | ≥1个 | 冀政办字【2017】104 号'] }]
  expect(verdictOf(documentNumberBrackets, { prose: '根据沪府规（2016）168号文。', projects }).audit.findings[0]?.params.count).toBe('3')
})

it('is undetermined without prose', () => {
  expect(outcomeOf(documentNumberBrackets, {})).toBe('undetermined')
})
