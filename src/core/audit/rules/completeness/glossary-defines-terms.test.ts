import { expect, it } from 'vitest'
import { outcomeOf, verdictOf } from '../../test-support.ts'
import { glossaryDefinesTerms } from './glossary-defines-terms.ts'

const used = '# expenditure 支出\n基本支出和项目支出如下。\n# glossary 名词解释\n'

it('accepts a glossary with the terms used', () => {
  expect(outcomeOf(glossaryDefinesTerms, { prose: `${used}基本支出：日常。\n项目支出：任务。\n财政拨款：本级。` })).toBe('passed')
})

it('advises once of terms it does not define', () => {
  const verdict = verdictOf(glossaryDefinesTerms, { prose: `${used}基本支出：日常。\n财政拨款：本级。\n结余：剩余。` })
  expect(verdict.said).toEqual(['advice terms'])
  expect(verdict.audit.findings[0]?.params.terms).toBe('项目支出')
})

it('does not apply without a glossary, and cannot tell of a scrap of one or without prose', () => {
  expect(outcomeOf(glossaryDefinesTerms, { prose: '基本支出如下。' })).toBe('notApplicable')
  expect(outcomeOf(glossaryDefinesTerms, { prose: `${used}财政拨款：本级。` })).toBe('undetermined')
  expect(outcomeOf(glossaryDefinesTerms, {})).toBe('undetermined')
})
